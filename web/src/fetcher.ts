import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from "@graphiql/toolkit";
import { getOperationAST, type ExecutionResult } from "graphql";
import { createClient } from "graphql-ws";

/** What a subscription has said so far, newest first: by itself GraphiQL shows nothing but the last event. */
interface EventLog extends ExecutionResult {
  events: unknown[];
}

const KEPT_EVENTS = 100;

/** Queries and mutations go by HTTP, subscriptions by graphql-transport-ws, on the same path. */
export function createFetcher(path: string): Fetcher {
  const post = createGraphiQLFetcher({ url: path, enableIncrementalDelivery: false });
  return (params, options) => {
    const operation = options?.documentAST && getOperationAST(options.documentAST, params.operationName);
    return operation?.operation === "subscription" ? subscribe(path, params, options?.headers) : post(params, options);
  };
}

/**
 * Each subscription has a socket of its own, opened with the token that the header editor holds at that moment.
 * Failures are events too; after one the iteration ends. `return` closes the socket at once, which that of an
 * async generator would not: it waits for the next event first.
 */
function subscribe(path: string, params: FetcherParams, headers: Record<string, unknown> = {}): AsyncIterableIterator<EventLog> {
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === "authorization")?.[1];
  const client = createClient({
    url: new URL(path, location.href.replace(/^http/, "ws")).href,
    connectionParams: authorization ? { authorization } : {},
    retryAttempts: 0,
  });
  const { query, operationName, variables } = params;
  const source = client.iterate({ query, operationName, variables });
  let events: unknown[] = [];

  function log(event: unknown): IteratorResult<EventLog> {
    events = [event, ...events].slice(0, KEPT_EVENTS);
    return { done: false, value: { events } };
  }

  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    async next() {
      try {
        const { done, value } = await source.next();
        return done ? { done, value: undefined } : log(value);
      } catch (reason) {
        return log({ errors: Array.isArray(reason) ? reason : [{ message: explain(reason) }] });
      }
    },
    async return() {
      await source.return?.();
      return { done: true, value: undefined };
    },
  };
}

/** graphql-ws throws a list of GraphQL errors, the socket's close event, or an Error. */
function explain(reason: unknown): string {
  if (reason instanceof CloseEvent) return `The server closed the socket: ${reason.code} ${reason.reason}`.trimEnd();
  return reason instanceof Error ? reason.message : "The socket failed.";
}
