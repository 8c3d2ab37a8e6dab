// How the pages ask the API.

/** By the door: too much at once, most likely. */
export class Refused extends Error {}

/** What `documents.graphql` calls so, which the server knows. */
export async function ask(name, variables, accessToken) {
  const headers = { "content-type": "application/json", ...(accessToken && { authorization: `Bearer ${accessToken}` }) };
  const body = JSON.stringify({ documentId: `account.${name}`, variables });
  const response = await fetch("/graphql", { method: "POST", headers, body });
  const { data, errors } = await response.json();
  if (!data) throw new Refused(errors[0].message);
  return data[name];
}
