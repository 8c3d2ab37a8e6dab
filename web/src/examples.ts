const documents = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob<string>("./examples/*.json", { query: "?raw", import: "default", eager: true });

export interface Example {
  title: string;
  query: string;
  variables: string;
}

/** The main job, step by step: `1_register.graphql` with its variables in `1_register.json`, and so on; then what has no number. */
export const examples: Example[] = Object.entries(documents)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, query]) => ({
    title: path.replace(/^.*\/(.*)\.graphql$/, "$1").replace(/^(\d+)_/, "$1. ").replaceAll("_", " "),
    query,
    variables: variables[path.replace(/graphql$/, "json")] ?? "",
  }));

export const mainJob = examples.filter(({ title }) => /^\d/.test(title));
