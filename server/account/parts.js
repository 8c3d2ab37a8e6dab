// What the pages are made of: one form, whose buttons say what becomes of it.

import { ask, Refused } from "./ask.js";

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

/** Answers what was made, or the Problem. */
export const mutate = (name, input, accessToken) => ask(name, { input }, accessToken);
