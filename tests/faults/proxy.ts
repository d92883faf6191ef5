import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** An answer of the double behind the proxy, whole. */
export interface Upstream {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** One request that has arrived, and everything that a fault may do with it. */
export interface Exchange {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly response: ServerResponse;
  /** Asks the double behind; what it was asked it has done. */
  readonly forward: (path?: string) => Promise<Upstream>;
  /** Answers as the double did. */
  readonly pass: (answer: Upstream) => void;
}

/** Takes the place of an answer. Ends or destroys the response, sooner or later. */
export type Strike = (exchange: Exchange) => Promise<void> | void;

export interface ProxyOptions {
  /** Origin of the double that serves a path. */
  readonly target: (path: string) => string;
  /** Names a request by its route. */
  readonly routeOf: (method: string, path: string) => string;
  /** Path as the double knows it. Default: unchanged. */
  readonly rename?: (path: string) => string;
  /** What goes wrong with the n-th request (from 1) of a route; undefined: nothing. */
  readonly strikeAt: (route: string, nth: number) => Strike | undefined;
  /** Called for each request before anything else, with its number among all. */
  readonly onArrival?: (nth: number) => void;
}

export interface Proxy {
  readonly url: string;
  /** `METHOD route` of every request in the order of arrival. */
  readonly arrived: readonly string[];
  /** Requests that the double has been asked, as in `arrived`. */
  readonly forwarded: readonly string[];
  /** Takes no new connection any more: whoever asks next is refused. */
  stopListening(): void;
  close(): Promise<void>;
}

/** Headers that belong to one connection, or are computed anew. */
const PER_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'host',
  'content-length',
  'accept-encoding',
]);

/** A server on this machine that passes requests on to a double, and lets some of them go wrong. */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const arrived: string[] = [];
  const forwarded: string[] = [];
  const counts = new Map<string, number>();
  let url = '';
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/' } = request;
    const body = await readAll(request);
    const route = options.routeOf(method, path);
    const nth = (counts.get(route) ?? 0) + 1;
    counts.set(route, nth);
    arrived.push(route);
    options.onArrival?.(arrived.length);
    const forward = async (other = path): Promise<Upstream> => {
      forwarded.push(route);
      const renamed = options.rename?.(other) ?? other;
      const answer = await ask(options.target(renamed) + renamed, method, request.headers, body);
      return { ...answer, headers: withOwnLocation(answer.headers, url) };
    };
    const exchange = { method, path, response, forward, pass: (answer: Upstream) => pass(response, answer) };
    const strike = options.strikeAt(route, nth);
    if (strike === undefined) exchange.pass(await forward());
    else await strike(exchange);
  };
  const server = createServer((request, response) => {
    // A client that has given up is no failure of the proxy.
    response.on('error', () => {});
    serve(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    arrived,
    forwarded,
    stopListening: () => void server.close(),
    close: async () => {
      server.closeAllConnections();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}

/** An origin on this machine where nobody listens. */
export async function closedOrigin(): Promise<string> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

function pass(response: ServerResponse, { status, headers, body }: Upstream): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) }).end(body);
}

async function ask(
  url: string,
  method: string,
  headers: IncomingHttpHeaders,
  body: Buffer<ArrayBuffer>,
): Promise<Upstream> {
  const sent = Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      PER_HOP.has(name) || value === undefined ? [] : [[name, String(value)]],
    ),
  );
  const answer = await fetch(url, {
    method,
    headers: sent,
    redirect: 'manual',
    ...(body.length === 0 ? {} : { body }),
  });
  const kept = [...answer.headers].filter(([name]) => !PER_HOP.has(name) && name !== 'content-encoding');
  return { status: answer.status, headers: Object.fromEntries(kept), body: Buffer.from(await answer.arrayBuffer()) };
}

/** Downloads go through the proxy as well. */
function withOwnLocation(headers: Upstream['headers'], url: string): Upstream['headers'] {
  const { location } = headers;
  if (location === undefined || !URL.canParse(location)) return headers;
  const { pathname, search } = new URL(location);
  return { ...headers, location: url + pathname + search };
}

async function readAll(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
