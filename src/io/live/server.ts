import { timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../../core/errors.ts';
import type { EventHub } from './event-hub.ts';

const LOOPBACK = '127.0.0.1';
/** Connections at once: those that watch, and a page being loaded by each. */
const CONNECTIONS = 32;
/** For the head of a request. */
const HEADERS_MS = 10_000;

export interface LivePages {
  /** Of every answer that a browser shows. */
  readonly policy: string;
  readonly page: string;
  /** The report as a page; undefined while there is none. */
  readonly report: () => Promise<string | undefined>;
}

export interface LiveServerOptions {
  /** 0: any that is free. */
  readonly port: number;
  /** First part of every path. Who does not know it is told nothing. */
  readonly key: string;
  readonly hub: EventHub;
  readonly pages: LivePages;
}

export interface LiveServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves the live view on loopback: its page at `/KEY/`, what happens at `/KEY/events`, the report at `/KEY/report.html`.
 * It answers only GET, only under its own name, and only to who knows the key: another page in the same browser knows
 * none of it, and neither does another user of the machine.
 *
 * @throws ConfigError when the port cannot be had
 */
export async function startLiveServer(options: LiveServerOptions): Promise<LiveServer> {
  const server = createServer({ headersTimeout: HEADERS_MS, requestTimeout: HEADERS_MS });
  server.maxConnections = CONNECTIONS;
  await listen(server, options.port);
  const { port } = server.address() as AddressInfo;
  const names = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    answer(options, names, request, response).catch(() => response.destroy());
  });
  return {
    address: `http://${LOOPBACK}:${port}/${options.key}/`,
    close: async () => {
      options.hub.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

async function answer(
  { key, hub, pages }: LiveServerOptions,
  names: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(headersOf(pages.policy))) response.setHeader(name, value);
  // A page of somebody else that made its own name lead here still calls us by that name.
  if (!names.includes(request.headers.host ?? '')) return refuse(response, 403, 'This server has another name.');
  if (request.method !== 'GET') return refuse(response, 405, 'Only GET.', { allow: 'GET' });
  const [, given = '', ...rest] = (request.url ?? '').split('/');
  if (!isSame(given, key)) return refuse(response, 404, 'Nothing here.');
  switch (rest.join('/')) {
    case '':
      return rest.length === 1 ? sendPage(response, pages.page) : refuse(response, 404, 'Nothing here.');
    case 'events':
      if (hub.watch(response, request.headers['last-event-id'] as string | undefined)) return;
      return refuse(response, 503, 'Too many pages watch already.');
    case 'report.html': {
      const report = await pages.report();
      return report === undefined ? refuse(response, 404, 'There is no report yet.') : sendPage(response, report);
    }
    default:
      return refuse(response, 404, 'Nothing here.');
  }
}

/** No other origin may read, frame, or keep anything of this, or learn where it is. */
function headersOf(policy: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': policy,
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  };
}

/** Takes as long for a key that is almost right as for any other. */
function isSame(given: string, key: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(html);
}

function refuse(
  response: ServerResponse,
  status: number,
  text: string,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

async function listen(server: Server, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  }).catch((cause: unknown) => {
    throw new ConfigError('The page cannot be served at this port.', {
      code: 'usage',
      hint: 'Leave out --ui-port, or name a port from 1024 to 65535 that is free.',
      cause,
    });
  });
}
