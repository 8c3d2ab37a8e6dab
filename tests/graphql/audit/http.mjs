// usage: node http.mjs URL [bearer]: graphql-http's server audit; prints the counts as JSON, exits 1 on an error or a warning.
import { serverAudits } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const authorization = token ? { authorization: `Bearer ${token}` } : {};
const fetchFn = (to, init = {}) => fetch(to, { ...init, headers: { ...init.headers, ...authorization } });

const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const audit of serverAudits({ url, fetchFn })) {
  const result = await audit.fn();
  counts[result.status] += 1;
  if (result.status === 'warn' || result.status === 'error') console.error(result.status, audit.id, audit.name, String(result.reason).slice(0, 200));
}
console.log(JSON.stringify(counts));
process.exit(counts.warn + counts.error ? 1 : 0);
