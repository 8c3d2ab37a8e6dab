/**
 * A peer: what those who know Node well get out of it. Fastify, mercurius with its JIT, pg with prepared statements.
 *
 * The same rows, scope, token and answer as ours, and the rule of cost of `plain.py`. One statement a level of a query, only the columns
 * that are asked for, ids and times made by SQL.
 */

import Fastify from 'fastify'
import { createVerifier } from 'fast-jwt'
import { GraphQLError } from 'graphql'
import mercurius from 'mercurius'
import pg from 'pg'

const { DATABASE_URL, JWT_SECRET, PORT } = process.env
const COST = 10_000
const USUAL = 20
const CONNECTIONS = 10 // as our API ships

const SCHEMA = `
  scalar DateTime
  enum RunStatus { QUEUED RUNNING WAITING SUCCEEDED FAILED CANCELED }
  enum TriggerType { MANUAL SCHEDULE WEBHOOK }

  type Query {
    me: User
    projects(first: Int! = ${USUAL}): ProjectConnection!
    workflow(id: ID!): Workflow
  }
  type User { id: ID! email: String! }
  type Project { id: ID! name: String! workflows(first: Int! = ${USUAL}): WorkflowConnection! }
  type ProjectEdge { node: Project! }
  type ProjectConnection { edges: [ProjectEdge!]! }
  type Workflow { id: ID! name: String! lastRun: Run runs(first: Int! = ${USUAL}): RunConnection! }
  type WorkflowEdge { node: Workflow! }
  type WorkflowConnection { edges: [WorkflowEdge!]! }
  type Run {
    id: ID!
    status: RunStatus!
    triggerType: TriggerType!
    createdAt: DateTime!
    startedAt: DateTime
    finishedAt: DateTime
  }
  type RunConnection { nodes: [Run!]! }
`

const id = (type) => `encode(convert_to('${type}:' || id, 'UTF8'), 'base64')`
const time = (column) => `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`

const USER = { id: id('User'), email: 'email' }
const PROJECT = { id: id('Project'), name: 'name' }
const WORKFLOW = { id: id('Workflow'), name: 'name' }
const RUN = {
  id: id('Run'),
  status: 'status',
  triggerType: 'trigger_type',
  createdAt: time('created_at'),
  startedAt: time('started_at'),
  finishedAt: time('finished_at'),
}
const VISIBLE = 'select project_id from project_members where user_id = $1'

let prepared = 0
const me = read(USER, (columns) => `select ${columns} from users where id = $1`)
const projects = read(
  PROJECT,
  (columns) => `select id as key, ${columns} from projects where id in (${VISIBLE}) order by created_at desc, projects.id desc limit $2`,
)
const workflow = read(
  WORKFLOW,
  (columns) => `
    select n::int, w.* from unnest($2::uuid[]) with ordinality asked (key, n)
    join (select id as key, ${columns} from workflows where project_id in (${VISIBLE})) w using (key)`,
)
const workflows = read(
  WORKFLOW,
  (columns) => `
    select n::int, w.* from unnest($1::uuid[], $2::int[]) with ordinality asked (parent, first, n)
    cross join lateral (
      select id as key, ${columns} from workflows where project_id = parent order by created_at desc, workflows.id desc limit first
    ) w`,
)
const runs = read(
  RUN,
  (columns) => `
    select n::int, r.* from unnest($1::uuid[], $2::int[]) with ordinality asked (parent, first, n)
    cross join lateral (select ${columns} from runs where workflow_id = parent order by created_at desc, runs.id desc limit first) r`,
)

const pool = new pg.Pool({
  connectionString: DATABASE_URL,
  max: CONNECTIONS,
  idleTimeoutMillis: 0,
  options: '-c timezone=UTC -c statement_timeout=5000',
})

const resolvers = {
  Query: {
    me: async (_, {}, { viewer }, info) => (await me([info], [viewer]))[0],
    projects: async (_, { first }, { viewer }, info) => ({ edges: edges(await projects([info], [viewer, first])) }),
    workflow: batched(async (asked, { viewer }) => {
      const answers = asked.map(() => null)
      const keys = asked.map(({ params }) => keyOf('Workflow', params.id))
      for (const row of await workflow(infos(asked), [viewer, keys])) answers[row.n - 1] = row
      return answers
    }),
  },
  Project: {
    workflows: batched(async (asked) => (await under(workflows, asked, firsts(asked))).map((rows) => ({ edges: edges(rows) }))),
  },
  Workflow: {
    lastRun: batched(async (asked) => (await under(runs, asked, asked.map(() => 1))).map(([row]) => row ?? null)),
    runs: batched(async (asked) => (await under(runs, asked, firsts(asked))).map((rows) => ({ nodes: rows }))),
  },
}

/** A resolver for all who ask in one turn of a request. Mercurius's loaders make text of each parent: 1.5 times the CPU for `nested`. */
function batched(load) {
  const open = Symbol('open')
  return (obj, params, context, info) => {
    context[open] ??= gathered(load, context, open)
    const { asked, answers } = context[open]
    const at = asked.push({ obj, params, info }) - 1
    return answers.then((all) => all[at])
  }
}

function gathered(load, context, open) {
  const asked = []
  const answers = new Promise((resolve) => {
    process.nextTick(() => {
      context[open] = undefined
      resolve(load(asked, context))
    })
  })
  return { asked, answers }
}

/** A function that runs the statement with only the columns that any of those who ask want. Each such statement is prepared once. */
function read(columns, write) {
  const names = Object.keys(columns)
  const wanted = new WeakMap()
  const statements = new Map()

  function bits({ fieldNodes, fragments }) {
    let known = wanted.get(fieldNodes)
    if (known === undefined) {
      const fields = fieldsOf(fieldNodes, fragments, new Set())
      known = names.reduce((sum, name, at) => sum | (fields.has(name) << at), 0)
      wanted.set(fieldNodes, known)
    }
    return known
  }

  return async (infos, values) => {
    const all = infos.reduce((sum, info) => sum | bits(info), 0)
    if (!statements.has(all)) {
      const list = names.filter((_, at) => all & (1 << at)).map((name) => `${columns[name]} as "${name}"`)
      const text = write(list.join(', ') || 'null')
      statements.set(all, { name: `${++prepared}`, text })
    }
    return (await pool.query({ ...statements.get(all), values })).rows
  }
}

/** What is asked of a row, looking through the layers of connections. */
function fieldsOf(nodes, fragments, found) {
  for (const node of nodes) {
    for (const selection of node.selectionSet.selections) {
      if (selection.kind === 'FragmentSpread') fieldsOf([fragments[selection.name.value]], fragments, found)
      else if (selection.kind === 'InlineFragment' || ['edges', 'node', 'nodes'].includes(selection.name.value))
        fieldsOf([selection], fragments, found)
      else found.add(selection.name.value)
    }
  }
  return found
}

/** The rows under each parent. */
async function under(many, asked, first) {
  const answers = asked.map(() => [])
  for (const row of await many(infos(asked), [asked.map(({ obj }) => obj.key), first])) answers[row.n - 1].push(row)
  return answers
}

function infos(asked) {
  return asked.map(({ info }) => info)
}

function firsts(asked) {
  return asked.map(({ params }) => params.first)
}

function edges(rows) {
  return rows.map((node) => ({ node }))
}

/** Null, which finds nothing, when it is no id or one of another type. */
function keyOf(type, id) {
  const [name, key] = Buffer.from(id, 'base64').toString('latin1').split(':')
  return name === type && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(key) ? key : null
}

/** Linear: each fragment is counted once. Mercurius remembers which documents are valid. */
function costRule(context) {
  const known = new Map()

  function cost({ selections }) {
    let total = 0
    for (const selection of selections) {
      if (selection.kind === 'FragmentSpread') total += fragment(selection.name.value)
      else if (selection.kind === 'InlineFragment') total += cost(selection.selectionSet)
      else if (selection.selectionSet) total += times(selection) * (1 + cost(selection.selectionSet))
    }
    return total
  }

  function fragment(name) {
    if (!known.has(name)) {
      known.set(name, 0)
      known.set(name, cost(context.getFragment(name)?.selectionSet ?? { selections: [] }))
    }
    return known.get(name)
  }

  return {
    OperationDefinition(node) {
      if (cost(node.selectionSet) > COST) context.reportError(new GraphQLError('This costs too much.', { nodes: node }))
    },
  }
}

function times(node) {
  const first = node.arguments.find(({ name }) => name.value === 'first')
  if (first === undefined) return 1
  return first.value.kind === 'IntValue' ? Number(first.value.value) : USUAL
}

const verify = createVerifier({
  key: JWT_SECRET,
  algorithms: ['HS256'],
  checkTyp: 'at+jwt',
  allowedAud: 'platform-api',
  allowedIss: 'platform',
  requiredClaims: ['exp', 'iat', 'sub', 'aud', 'iss', 'jti', 'sid'],
  cache: 10_000,
  cacheKeyBuilder: (token) => token, // hashing it first costs more than the rest
})

const app = Fastify()
app.decorateRequest('viewer', null)
app.addHook('onRequest', async (request) => {
  try {
    request.viewer = verify((request.headers.authorization ?? '').replace(/^Bearer /, '')).sub
  } catch (error) {
    throw Object.assign(error, { statusCode: 401 })
  }
})
app.register(mercurius, {
  schema: SCHEMA,
  resolvers,
  cache: 1024,
  jit: 1,
  compilerOptions: { disableLeafSerialization: true }, // what comes from these columns needs no check
  validationRules: [costRule],
  context: ({ viewer }) => ({ viewer }),
})
await app.listen({ host: '127.0.0.1', port: Number(PORT) })
