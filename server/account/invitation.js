// Accepting an invitation, by the account whose address the letter came to. The session is opened for this and ended after it.

import { ask } from "./ask.js";
import { about, button, end, field, mutate } from "./parts.js";
import * as passkeys from "./passkeys.js";

export function invitation(token) {
  about("You are invited to a project. Sign in with the account that has the address to which the letter came, or make one with it.");
  const isNew = field("I have no account yet", { type: "checkbox" });
  const email = field("Address", { type: "email", autocomplete: "username", maxLength: 254, required: true });
  const password = field("Password", { type: "password", autocomplete: "current-password", maxLength: 128, required: true });
  const name = field("Your name", { autocomplete: "name", maxLength: 100 });
  const code = field("Code of your authenticator, or a recovery code", { autocomplete: "one-time-code", maxLength: 40 });
  const withPasskey = field("With a passkey", { type: "checkbox" });
  let challenge = null;
  let options = null; // of the challenge, for a passkey
  const show = () => {
    const isKey = withPasskey.checked;
    withPasskey.parentElement.hidden = !passkeys.isOffered || isNew.checked || (challenge !== null && options === null);
    isNew.parentElement.hidden = challenge !== null || isKey;
    for (const one of [email, password]) one.parentElement.hidden = challenge !== null || isKey;
    name.parentElement.hidden = challenge !== null || !isNew.checked;
    code.parentElement.hidden = challenge === null || isKey;
    for (const one of [email, password, name, code]) one.required = !one.parentElement.hidden;
    password.autocomplete = isNew.checked ? "new-password" : "current-password";
  };
  for (const one of [isNew, withPasskey]) one.addEventListener("change", show);
  show();

  async function signedIn() {
    if (withPasskey.checked) return byPasskey();
    if (challenge !== null) return mutate("answerChallenge", { challengeToken: challenge, code: code.value });
    const given = { email: email.value, password: password.value };
    if (isNew.checked) return mutate("register", { ...given, name: name.value });
    return mutate("signIn", given);
  }

  async function byPasskey() {
    const begun = options === null ? await ask("beginPasskeySignIn", {}) : { options };
    if (!begun.options) return begun;
    const passkey = await passkeys.signed(begun.options);
    if (passkey === null) return { message: "No passkey was used." };
    if (options === null) return mutate("finishPasskeySignIn", { credential: passkey });
    return mutate("answerChallenge", { challengeToken: challenge, passkey });
  }

  async function settle(mutation, text) {
    const { accessToken, challengeToken, passkeyOptions, message } = await signedIn();
    challenge = challengeToken ?? null;
    options = passkeyOptions ?? null; // good once: after anything else one begins anew
    code.value = "";
    if (!accessToken) {
      show();
      return message ?? "Two-factor is on: the code, please, or a passkey.";
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
