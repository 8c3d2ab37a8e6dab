// usage: node sockets.mjs WS_URL [bearer]: the reference client of graphql-transport-ws, and raw sockets that break the
// protocol; prints each probe with what happened, exits 1 when a close code is not the protocol's.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token] = process.argv.slice(2);
const payload = token ? { authorization: `Bearer ${token}` } : undefined;
const init = JSON.stringify({ type: 'connection_init', payload });
const subscribe = (id, query, variables) => JSON.stringify({ type: 'subscribe', id, payload: { query, variables } });
const deep = `{"type":"subscribe","id":"1","payload":{"query":"{ __typename }","variables":{"a":${'['.repeat(100000)}${']'.repeat(100000)}}}}`;
const long = `{"type":"subscribe","id":"1","payload":{"query":"{ __typename }","variables":{"a":${'9'.repeat(5000)}}}}`;
const slow = process.env.SLOW_SUBSCRIPTION ?? 'subscription { never }';

// Each: a name, the close code, the messages to send once open, and options of the handshake.
const probes = [
  ['legacy subprotocol', 4406, [], { protocol: 'graphql-ws' }],
  ['no connection_init', 4408, []],
  ['subscribe before connection_init', 4401, [subscribe('1', '{ __typename }')]],
  ['connection_init twice', 4429, [init, init]],
  ['an id in use', 4409, [init, subscribe('1', slow), subscribe('1', slow)]],
  ['an unknown type', 4400, [init, '{"type":"zzz"}']],
  ['not JSON', 4400, [init, 'zzz']],
  ['binary', 4400, [init, Buffer.from([1, 2, 3])]],
  ['JSON 100000 deep', 4400, [init, deep]],
  ['an integer of 5000 digits', 4400, [init, long]],
  ['a payload that is a number', 4400, [init, '{"type":"subscribe","id":"1","payload":1}']],
  ['a query that is an object', 4400, [init, '{"type":"subscribe","id":"1","payload":{"query":{}}}']],
  ['a bad token', 4403, ['{"type":"connection_init","payload":{"authorization":"Bearer bad"}}']],
  ['300 kB', 1009, [init, subscribe('1', '{ __typename }', { a: 'x'.repeat(300000) })]],
  ['1000 pings', 4429, [init, ...Array(1000).fill('{"type":"ping"}')]],
];

const probe = (messages, { protocol = 'graphql-transport-ws', ...options } = {}) =>
  new Promise((resolve) => {
    const socket = new WebSocket(url, protocol, options);
    const giveUp = setTimeout(() => resolve('still open'), 8000);
    socket.on('open', () => messages.forEach((message) => socket.send(message)));
    socket.on('close', (code) => (clearTimeout(giveUp), resolve(code)));
    socket.on('error', (error) => /403/.test(error.message) && (clearTimeout(giveUp), resolve(403)));
  });

let wrong = 0;
const report = (name, expected, got) => {
  wrong += got !== expected;
  console.log(got === expected ? 'ok   ' : 'WRONG', name.padEnd(36), got);
};
for (const [name, code, messages, options] of probes) {
  // Without an agreed subprotocol `ws` fails the handshake itself, whatever code the server then closes with.
  const got = await probe(messages, options);
  report(name, options?.protocol ? 1006 : code, got);
}
report('a foreign origin', 403, await probe([], { headers: { origin: 'https://evil.example' } }));

const client = createClient({ url, webSocketImpl: WebSocket, connectionParams: payload, retryAttempts: 0 });
const results = [];
for await (const result of client.iterate({ query: '{ __typename }' })) results.push(result.data.__typename);
await client.dispose();
report('the reference client', 'Query', results.join());
process.exit(wrong ? 1 : 0);
