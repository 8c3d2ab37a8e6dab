// What the links in letters open. The token stands behind the #, which browsers send to nobody; it is taken out of the address at once, so
// that it is not in the history either, and spent only when a button is pressed: programs that look at links in mail push none.

import { approval } from "./approval.js";
import { invitation } from "./invitation.js";
import { about, button, doing, end, field, mutate, say } from "./parts.js";

const PAGES = {
  "verify-address": {
    about: "Confirm that this address is yours.",
    mutation: "verifyEmail",
    done: ({ email }) => `${email} is confirmed.`,
  },
  "change-address": {
    about: "Confirm that your account has this address from now on.",
    mutation: "confirmEmailChange",
    done: ({ email }) => `Your account has the address ${email} now.`,
  },
  "restore-address": {
    about: "Take your account back to the address to which the letter came. Everybody is signed out.",
    mutation: "undoEmailChange",
    done: ({ email }) => `Your account has the address ${email} again. A letter follows by which you choose a new password.`,
  },
  "reset-password": {
    about: "Choose a new password: 8 characters or more.",
    field: ["New password", { name: "password", type: "password", autocomplete: "new-password", minLength: 8, maxLength: 128 }],
    mutation: "resetPassword",
    done: () => "Your password is changed. Sign in with it.",
  },
  "forgot-password": {
    about: "A letter to your address has a link by which you choose a new password.",
    field: ["Address", { name: "email", type: "email", autocomplete: "email", maxLength: 254 }],
    needsNoToken: true,
    mutation: "requestPasswordReset",
    done: () => "If there is an account with this address, a letter is on its way.",
  },
  "approval": { open: approval },
  "invitation": { open: invitation },
};

const page = PAGES[location.pathname.split("/").pop()];
const token = new URLSearchParams(location.hash.slice(1)).get("token");
history.replaceState(null, "", location.pathname);
addEventListener("hashchange", () => location.reload()); // another link, put into the address of this very page

if (!token && !page.needsNoToken) say(end("This link is not whole: open it once more from the letter."));
else if (page.open) doing(() => page.open(token));
else oneStep();

function oneStep() {
  about(page.about);
  const asked = page.field && field(page.field[0], { ...page.field[1], required: true });
  button("Continue", async () => {
    const input = { ...(token && { token }), ...(asked && { [asked.name]: asked.value }) };
    const result = await mutate(page.mutation, input);
    return result.__typename === "Problem" ? result.message : end(page.done(result));
  });
}
