// Accepting an invitation, by the account whose address the letter came to. The session is opened for this and ended after it.

import { ask } from "./ask.js";
import { about, button, end, field, mutate } from "./parts.js";

export function invitation(token) {
  about("You are invited to a project. Sign in with the account that has the address to which the letter came, or make one with it.");
  const isNew = field("I have no account yet", { type: "checkbox" });
  const email = field("Address", { type: "email", autocomplete: "username", maxLength: 254, required: true });
  const password = field("Password", { type: "password", autocomplete: "current-password", maxLength: 128, required: true });
  const name = field("Your name", { autocomplete: "name", maxLength: 100 });
  const code = field("Code of your authenticator, or a recovery code", { autocomplete: "one-time-code", maxLength: 40 });
  let challenge = null;
  const show = () => {
    for (const one of [isNew, email, password]) one.parentElement.hidden = challenge !== null;
    name.parentElement.hidden = challenge !== null || !isNew.checked;
    code.parentElement.hidden = challenge === null;
    name.required = !name.parentElement.hidden;
    code.required = challenge !== null;
    password.autocomplete = isNew.checked ? "new-password" : "current-password";
  };
  isNew.addEventListener("change", show);
  show();

  async function signedIn() {
    if (challenge !== null) return mutate("answerChallenge", { challengeToken: challenge, code: code.value });
    const given = { email: email.value, password: password.value };
    if (isNew.checked) return mutate("register", { ...given, name: name.value });
    return mutate("signIn", given);
  }

  async function settle(mutation, text) {
    const { accessToken, challengeToken, message } = await signedIn();
    challenge = challengeToken ?? null;
    code.value = "";
    if (!accessToken) {
      show();
      return message ?? "Two-factor is on: the code, please.";
    }
    isNew.checked = false; // by now there is an account
    show();
    const result = await mutate(mutation, { token }, accessToken);
    await ask("signOut", {}, accessToken);
    return result.__typename === "Problem" ? result.message : end(text(result));
  }

  button("Accept", () => settle("acceptInvitation", accepted));
  button("Decline", () => settle("declineInvitation", () => "You have declined."));
}

const accepted = ({ role, project }) => `You are a member of ${project.name} now: ${role.toLowerCase()}.`;
