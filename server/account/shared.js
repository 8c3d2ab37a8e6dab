// What the link to a shared conversation opens: something to read, and to read again. So the token stays in the address, behind the #, which
// browsers send to nobody. All that people and models wrote is text and nothing else; images are those that were sent, from this server.

import { ask, Refused } from "./ask.js";

const ROLES = { USER: "User", ASSISTANT: "Assistant" };

const token = new URLSearchParams(location.hash.slice(1)).get("token");
addEventListener("hashchange", () => location.reload()); // another link, put into the address of this very page

document.querySelector("#answer").textContent = token ? await opened() : "This link is not whole: copy all of it.";

/** Answers what is said of it. */
async function opened() {
  try {
    const shared = await ask("sharedConversation", { token });
    return shared ? show(shared) : "There is nothing to read here: this link has expired, was revoked, or never was.";
  } catch (error) {
    return error instanceof Refused ? error.message : "The server does not answer. Try again.";
  }
}

function show({ title, messages, sharedAt, expiresAt }) {
  if (title) document.title = document.querySelector("h1").textContent = title;
  document.querySelector("main").append(...messages.map(message));
  return `A copy, made ${time(sharedAt)}. It can be read until ${time(expiresAt)}.`;
}

function message({ role, text, modelName, images }) {
  const place = document.createElement("article");
  const said = Object.assign(document.createElement("p"), { textContent: text, dir: "auto" });
  const by = document.createElement("h2");
  by.textContent = modelName ? `${ROLES[role]} (${modelName})` : ROLES[role];
  place.append(by, ...images.map(image), said);
  return place;
}

/** From where this page is, whatever the server calls itself. Of one that does not come the name is shown. */
function image({ name, width, height, url }) {
  const shown = Object.assign(document.createElement("img"), { alt: name, width, height });
  fetch(new URL(url).pathname)
    .then(async (answer) => answer.ok && (shown.src = URL.createObjectURL(await answer.blob())))
    .catch(() => {});
  return shown;
}

function time(text) {
  return new Date(text).toLocaleString(undefined, { dateStyle: "long", timeStyle: "short" });
}
