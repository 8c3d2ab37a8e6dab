/**
 * A peer: PostGraphile 5, which makes its schema of the tables and one statement of a query, on Node's own HTTP server.
 *
 * The same rows, scope and token as ours. Less than ours: no rule of cost or depth, and the scope holds only where the three questions
 * enter the tables (the usual way, row level security, would cost a transaction a request). Names, ids and text of times are its own.
 */

import { createServer } from 'node:http'
import { createVerifier } from 'fast-jwt'
import { makePgService } from 'postgraphile/adaptors/pg'
import { TYPES } from 'postgraphile/@dataplan/pg'
import { context } from 'postgraphile/grafast'
import { grafserv } from 'postgraphile/grafserv/node'
import { sql } from 'postgraphile/pg-sql2'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { extendSchema, gql, wrapPlans } from 'postgraphile/utils'

const { DATABASE_URL, JWT_SECRET, PORT } = process.env
const CONNECTIONS = 10 // as our API ships

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

const me = extendSchema(({ pgResources }) => ({
  typeDefs: gql`
    extend type Query {
      me: User
    }
  `,
  objects: { Query: { plans: { me: () => pgResources.users.get({ id: viewer() }) } } },
}))

const scopes = wrapPlans({
  Query: {
    allProjects(plan) {
      const $connection = plan()
      visible($connection.getSubplan(), 'id')
      return $connection
    },
    workflow(plan) {
      const $workflow = plan()
      visible($workflow.getClassStep(), 'project_id')
      return $workflow
    },
  },
})

function visible($rows, column) {
  const projects = sql`select project_id from project_members where user_id = ${$rows.placeholder(viewer(), TYPES.uuid)}`
  $rows.where(sql`${$rows}.${sql.identifier(column)} in (${projects})`)
}

function viewer() {
  return context().get('viewer')
}

/** Of Node 22, which PostGraphile asks for; it is all that it lacks here on Node 20. */
Promise.withResolvers ??= () => {
  const parts = {}
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }))
  return parts
}

const server = createServer()
const service = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [me, scopes],
  pgServices: [
    makePgService({
      connectionString: DATABASE_URL,
      schemas: ['public'],
      poolConfig: { max: CONNECTIONS, idleTimeoutMillis: 0, options: '-c timezone=UTC -c statement_timeout=5000' },
      pubsub: false,
    }),
  ],
  schema: { defaultBehavior: '-insert -update -delete' },
  grafserv: { graphqlPath: '/graphql', graphiql: false, websockets: false },
  grafast: {
    context: ({ node: { req } }) => ({ viewer: verify((req.headers.authorization ?? '').replace(/^Bearer /, '')).sub }),
  },
}).createServ(grafserv)
await service.addTo(server)
await service.ready()
server.listen(Number(PORT), '127.0.0.1')
