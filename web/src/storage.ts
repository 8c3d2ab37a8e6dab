import { createLocalStorage, type Storage } from "@graphiql/toolkit";

const local = createLocalStorage({ namespace: "api" });

/** The browser's localStorage, but no token gets into it: GraphiQL's history keeps request headers even if told not to store them. */
export const storage: Storage = {
  getItem: local.getItem,
  removeItem: local.removeItem,
  clear: local.clear,
  get length() {
    return local.length;
  },
  setItem(key, value) {
    local.setItem(key, /:(queries|favorites)$/.test(key) ? withoutHeaders(value) : value);
  },
};

function withoutHeaders(history: string): string {
  return JSON.stringify(JSON.parse(history), (key, value: unknown) => (key === "headers" ? undefined : value));
}
