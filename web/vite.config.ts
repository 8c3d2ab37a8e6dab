import { defineConfig } from "vite";

export default defineConfig({
  // server/pages.py serves the build here. Every file but index.html has a hash in its name and may be cached for ever,
  // so there is no public/ folder.
  base: "/assets/graphiql/",
  publicDir: false,
  worker: { format: "es" },
  build: {
    assetsDir: "",
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 3000, // Monaco, in kB
    rolldownOptions: { checks: { moduleLevelDirective: false } }, // "use no memo" in GraphiQL: for the React compiler, not for us
  },
});
