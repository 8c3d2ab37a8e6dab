const documents = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });
const variables = import.meta.glob<string>("./examples/*.json", { query: "?raw", import: "default", eager: true });

export interface Example {
  title: string;
  query: string;
  variables: string;
}

/** The main job, step by step: `1_register.graphql` with its variables in `1_register.json`, and so on. */
export const examples: Example[] = Object.entries(documents)
  .sort(([one], [other]) => one.localeCompare(other))
  .map(([path, query]) => ({
    title: path.replace(/^.*\/(\d+)_(.*)\.graphql$/, "$1. $2").replaceAll("_", " "),
    query,
    variables: variables[path.replace(/graphql$/, "json")] ?? "",
  }));
