// Signatures as the published libraries make them, as JSON on standard output:
//
//   npm install --prefix <folder> @octokit/webhooks stripe standardwebhooks
//   node make.mjs <folder> > signatures.json
//
// Each library also verifies what it has signed, so that a vector that nobody accepts cannot get in.
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const folder = resolve(process.argv[2] ?? ".");
const at = Number(process.argv[3] ?? 1767225600);
const require = createRequire(join(folder, "package.json"));
const { Webhook } = require("standardwebhooks");
const Stripe = require("stripe");
const octokit = join(folder, "node_modules/@octokit/webhooks");
const version = (name) => JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"))).version;
const { Webhooks } = await import(pathToFileURL(join(octokit, "dist-bundle/index.js")));

const stripe = new Stripe("sk_test_none");
const BODIES = ["{}", '{"id":"evt_1","n":1}', '{\n  "text": "caf\u00e9 \u{1F600}",\r\n "a": [1, 2.50]\n}', "x".repeat(1000)];
const RAW = "It's a Secret to Everybody";
const KEY = "whsec_" + Buffer.from("0123456789abcdef0123456789abcdef").toString("base64");
const vectors = [];

for (const body of BODIES) {
  const webhooks = new Webhooks({ secret: RAW });
  const signature = await webhooks.sign(body);
  if (!(await webhooks.verify(body, signature))) throw new Error("@octokit/webhooks");
  vectors.push({ library: `@octokit/webhooks ${version("@octokit/webhooks")}`, scheme: "GITHUB", secret: RAW, body, headers: { "x-hub-signature-256": signature } });
  const standard = new Webhook(KEY);
  const headers = { "webhook-id": "msg_1", "webhook-timestamp": String(at), "webhook-signature": standard.sign("msg_1", new Date(at * 1000), body) };
  vectors.push({ library: `standardwebhooks ${version("standardwebhooks")}`, scheme: "STANDARD", secret: KEY, body, headers });
  const header = stripe.webhooks.generateTestHeaderString({ payload: body, secret: KEY, timestamp: at });
  stripe.webhooks.signature.verifyHeader(body, header, KEY, 1e12);
  vectors.push({ library: `stripe ${version("stripe")}`, scheme: "STRIPE", secret: KEY, body, headers: { "stripe-signature": header } });
}
process.stdout.write(JSON.stringify({ at, vectors }, null, 1) + "\n");
