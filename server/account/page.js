// What the links in letters open. The token stands behind the #, which browsers send to nobody; it is taken out of the address at once, so
// that it is not in the history either, and spent only when the button is pressed: programs that look at links in mail push none.

const PAGES = {
  "verify-address": {
    about: "Confirm that this address is yours.",
    mutation: "verifyEmail",
    answer: "AddressConfirmed { email }",
    done: ({ email }) => `${email} is confirmed.`,
  },
  "change-address": {
    about: "Confirm that your account has this address from now on.",
    mutation: "confirmEmailChange",
    answer: "AddressConfirmed { email }",
    done: ({ email }) => `Your account has the address ${email} now.`,
  },
  "restore-address": {
    about: "Take your account back to the address to which the letter came. Everybody is signed out.",
    mutation: "undoEmailChange",
    answer: "AddressConfirmed { email }",
    done: ({ email }) => `Your account has the address ${email} again. A letter follows by which you choose a new password.`,
  },
  "reset-password": {
    about: "Choose a new password: 8 characters or more.",
    field: "password",
    mutation: "resetPassword",
    answer: "PasswordChanged { changedAt }",
    done: () => "Your password is changed. Sign in with it.",
  },
  "forgot-password": {
    about: "A letter to your address has a link by which you choose a new password.",
    field: "email",
    mutation: "requestPasswordReset",
    answer: "LetterRequested { requestedAt }",
    done: () => "If there is an account with this address, a letter is on its way.",
  },
};

const page = PAGES[location.pathname.split("/").pop()];
const token = new URLSearchParams(location.hash.slice(1)).get("token");
history.replaceState(null, "", location.pathname);

const form = document.querySelector("form");
const answer = document.querySelector("#answer");
const button = form.querySelector("button");
const field = page.field && form.querySelector(`#${page.field}`);
document.querySelector("#about").textContent = page.about;
if (field) {
  field.hidden = false;
  field.querySelector("input").required = true;
}
if (page.field !== "email" && !token) {
  form.hidden = true;
  answer.textContent = "This link is not whole: open it once more from the letter.";
}

form.addEventListener("submit", async (event) => {
  event.preventDefault();
  button.disabled = true;
  answer.textContent = "";
  const input = { ...(token && { token }), ...(field && { [page.field]: field.querySelector("input").value }) };
  try {
    const result = await mutate(input);
    form.hidden = result.__typename !== "Problem";
    answer.textContent = form.hidden ? page.done(result) : result.message;
  } catch {
    answer.textContent = "The server does not answer. Try again.";
  } finally {
    button.disabled = false;
  }
});

async function mutate(input) {
  const type = `${page.mutation[0].toUpperCase()}${page.mutation.slice(1)}Input!`;
  const query = `mutation ($input: ${type}) { ${page.mutation}(input: $input) { __typename ... on ${page.answer} ... on Problem { message } } }`;
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables: { input } }),
  });
  return (await response.json()).data[page.mutation];
}
