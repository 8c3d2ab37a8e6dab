// What a run asks of whoever got the letter. Their answer is for good, so Enter in a field gives none.

import { ask } from "./ask.js";
import { about, button, end, field, mutate } from "./parts.js";

const OVER = {
  APPROVED: "This was approved.",
  REJECTED: "This was rejected.",
  EXPIRED: "The time to answer this is over.",
  CANCELED: "This is not asked any more.",
};

export async function approval(token) {
  const asked = await ask("approvalByToken", { token });
  if (!asked) return end("This link is not whole, or you are not asked any more.");
  about(`A run of the project ${asked.project} asks:`);
  about(asked.title);
  if (asked.description) about(asked.description);
  if (asked.status !== "PENDING") return OVER[asked.status];
  if (asked.isAnswered) return "You have answered already.";
  const values = asked.form ? inputs(asked.form) : () => null;
  const comment = field("Comment", { maxLength: 2000 }, "textarea");
  const answer = async (decision, given) => {
    const input = { token, decision, comment: comment.value, values: given };
    const result = await mutate("answerApprovalByToken", input);
    if (result.__typename === "Problem") return result.message;
    return end(`Your answer is kept: ${decision.toLowerCase()}.${result.status === "PENDING" ? " Others are asked, too." : ""}`);
  };
  document.querySelector("form").addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.matches("input")) event.preventDefault();
  });
  button("Approve", () => answer("APPROVED", values()));
  button("Reject", () => answer("REJECTED", null), { formNoValidate: true });
}

/** Fields for what a form asks: a function that reads them. One that has parts within parts is answered as JSON. */
function inputs(form) {
  const properties = Object.entries(form.properties ?? {});
  if (form.type !== "object" || !properties.every(([, of]) => kindOf(of))) {
    about("What this form asks for has parts that this page has no fields for. Write it as JSON; its JSON Schema is:");
    about(JSON.stringify(form, null, 2));
    const text = field("Values, as JSON", { required: true }, "textarea");
    text.addEventListener("input", () => text.setCustomValidity(isJson(text.value) ? "" : "This is not JSON."));
    return () => JSON.parse(text.value);
  }
  const read = properties.map(([name, of]) => [name, input(name, of, (form.required ?? []).includes(name))]);
  return () => Object.fromEntries(read.map(([name, value]) => [name, value()]).filter(([, value]) => value !== undefined));
}

function kindOf(of) {
  if (Array.isArray(of.enum) && of.enum.every((one) => typeof one === "string")) return "choice";
  return of.enum === undefined && ["string", "number", "integer", "boolean"].includes(of.type) && of.type;
}

/** Of one property: a function that reads its value; undefined is none. */
function input(name, of, required) {
  const label = [of.title ?? name, of.description].filter(Boolean).join(": ");
  const kind = kindOf(of);
  if (kind === "boolean") {
    const box = field(label, { type: "checkbox", checked: of.default === true });
    return () => box.checked;
  }
  if (kind === "choice") {
    const select = field(label, { required }, "select");
    for (const one of ["", ...of.enum]) select.append(new Option(one));
    select.value = of.default ?? "";
    return () => select.value || undefined;
  }
  if (kind === "string") {
    const type = { email: "email", date: "date", uri: "url" }[of.format] ?? "text";
    const text = field(label, { required, type, value: of.default ?? "", ...(of.maxLength && { maxLength: of.maxLength }) });
    return () => (text.value || required ? text.value : undefined);
  }
  const limits = { min: of.minimum ?? "", max: of.maximum ?? "", step: kind === "integer" ? 1 : "any" };
  const number = field(label, { required, type: "number", value: of.default ?? "", ...limits });
  return () => (number.value === "" ? undefined : number.valueAsNumber);
}

function isJson(text) {
  try {
    return JSON.parse(text) !== undefined;
  } catch {
    return false;
  }
}
