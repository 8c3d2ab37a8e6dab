// The official TypeScript client at our door: lists and calls in one revision of the protocol, answers an approval, and tells what came.
// Arguments: the address of its package, of the server, an API key, `auto` or `legacy`.
const [library, url, key, mode] = process.argv.slice(2);
const { Client, StreamableHTTPClientTransport } = await import(library);

const client = new Client(
  { name: "caller", version: "1" },
  { capabilities: { elicitation: { form: {} } }, versionNegotiation: { mode } },
);
client.setRequestHandler("elicitation/create", async () => ({
  action: "accept",
  content: { decision: "APPROVED", amount: 3 },
}));
const headers = { authorization: `Bearer ${key}` };
await client.connect(new StreamableHTTPClientTransport(new URL(url), { requestInit: { headers } }));

const told = { revision: client.getNegotiatedProtocolVersion(), progress: [] };
told.tools = (await client.listTools()).tools.map((tool) => tool.name).sort();
told.twice = await client.callTool({ name: "twice", arguments: { n: 4 } }, { onprogress: ({ progress }) => told.progress.push(progress) });
told.wrong = await client.callTool({ name: "twice", arguments: { n: "x" } });
told.asks = await client.callTool({ name: "asks", arguments: {} });
told.unknown = await client.callTool({ name: "nothing", arguments: {} }).catch((error) => error.code);
await client.close();
console.log(JSON.stringify(told));
