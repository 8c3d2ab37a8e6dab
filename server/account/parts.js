// What the pages are made of: one form, whose buttons say what becomes of it.

const form = document.querySelector("form");
const answer = document.querySelector("#answer");
const acts = new Map();

export function about(text) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  form.append(paragraph);
}

export function field(label, attributes = {}, kind = "input") {
  const place = document.createElement("label");
  const control = Object.assign(document.createElement(kind), attributes);
  place.append(`${label} `, control);
  form.append(place);
  return control;
}

/** `act` answers what is said then. */
export function button(label, act, attributes = {}) {
  const made = Object.assign(document.createElement("button"), { textContent: label }, attributes);
  acts.set(made, act);
  form.append(made);
}

/** Nothing more is asked. */
export function end(text) {
  form.hidden = true;
  return text;
}

export const say = (text) => {
  answer.textContent = text;
};

/** Says what `act` answers. */
export async function doing(act) {
  say("");
  for (const one of acts.keys()) one.disabled = true;
  try {
    say(await act());
  } catch (error) {
    say(error instanceof Refused ? error.message : "The server does not answer. Try again.");
  } finally {
    for (const one of acts.keys()) one.disabled = false;
  }
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  doing(acts.get(event.submitter));
});

/** By the door: too much at once, most likely. */
class Refused extends Error {}

/** What `documents.graphql` calls so, which the server knows. Answers what was made, or the Problem. */
export const mutate = (name, input, accessToken) => ask(name, { input }, accessToken);

export async function ask(name, variables, accessToken) {
  const headers = { "content-type": "application/json", ...(accessToken && { authorization: `Bearer ${accessToken}` }) };
  const body = JSON.stringify({ documentId: `account.${name}`, variables });
  const response = await fetch("/graphql", { method: "POST", headers, body });
  const { data, errors } = await response.json();
  if (!data) throw new Refused(errors[0].message);
  return data[name];
}
