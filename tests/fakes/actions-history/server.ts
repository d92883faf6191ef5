/**
 * The one GitHub double that we had to write: Actions history over HTTP, on loopback only. Every request it gets and
 * every answer it gives is checked against GitHub's own OpenAPI description (`../openapi.ts`).
 */
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { checkAnswer, checkRequest, routeOf, type Violation } from '../openapi.ts';
import { ActionsShapes } from './actions-shapes.ts';
import { BlobStore } from './blob-store.ts';
import { FaultPlan, type Faults } from './faults.ts';
import type { ActionsHistory } from './history.ts';
import { viewHistory } from './history-view.ts';
import { RepositoryShapes } from './repository-shapes.ts';
import { type Answer, type Asked, answerRoute, problem } from './routes.ts';

export interface ActionsHistoryOptions extends Faults {
  /** The only token that is accepted. Left out: anybody may read. */
  readonly token?: string;
  /** Whether later attempts also list the green jobs that did not run again. Not verified which is real: test both. */
  readonly carryOver?: boolean;
  /** Checks against the OpenAPI description. Default: true. */
  readonly oracle?: boolean;
  /** Origin of the web pages. Default: `https://github.com`. */
  readonly serverUrl?: string;
  /** Seconds that a signed link lives. Default: 60. */
  readonly linkSeconds?: number;
  /** Redirects go to this origin instead of the blob host, e.g. to see them refused. */
  readonly redirectOrigin?: string;
  /** Changes an answer of the API after it was checked: what a broken or hostile service would say. */
  readonly tamper?: (asked: AskedApi, answer: Answer) => Answer;
  /** Answers by hand, byte by byte; false: as usual. */
  readonly byHand?: (host: RecordedRequest['host'], path: string, response: ServerResponse) => boolean;
}

/** What was asked of the API: a path without query, and the query. */
type AskedApi = Pick<RecordedRequest, 'path' | 'query'>;

export interface RecordedRequest {
  readonly host: 'api' | 'blob';
  readonly method: string;
  /** Percent-decoding not applied; a list's later pages have the canonical path. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly status: number;
}

export interface ActionsHistoryDouble {
  /** Base URL of the API on `127.0.0.1`, no slash at the end. */
  readonly apiUrl: string;
  /** Origin of the blob host on `localhost`: another origin than the API's. */
  readonly blobUrl: string;
  /** Answered requests in the order of their answers. */
  readonly requests: readonly RecordedRequest[];
  /** What did not fit the OpenAPI description; a test asserts that it is empty. */
  readonly violations: readonly Violation[];
  /** Most requests that were open at once, both hosts together. */
  maxConcurrent(): number;
  close(): Promise<void>;
}

/** Largest body that is read; no route here takes a large one. */
const MAX_BODY_BYTES = 1024 * 1024;
const DEFAULT_LINK_SECONDS = 60;
const API_VERSIONS = new Set(['2022-11-28', '2026-03-10']);

/** Starts both hosts on free ports. Close it, or the process stays. */
export async function startActionsHistory(
  history: ActionsHistory,
  options: ActionsHistoryOptions = {},
): Promise<ActionsHistoryDouble> {
  const double = new Double(history, options);
  await double.listen();
  return double;
}

interface Received {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

class Double implements ActionsHistoryDouble {
  apiUrl = '';
  blobUrl = '';
  readonly requests: RecordedRequest[] = [];
  readonly violations: Violation[] = [];
  readonly #options: ActionsHistoryOptions;
  readonly #history: ActionsHistory;
  readonly #faults: FaultPlan;
  readonly #blobs: BlobStore;
  readonly #servers: Server[] = [];
  #answer: (asked: Asked) => Answer = () => problem(503, 'Not started');
  #open = 0;
  #mostOpen = 0;

  constructor(history: ActionsHistory, options: ActionsHistoryOptions) {
    this.#history = history;
    this.#options = options;
    this.#faults = new FaultPlan(options);
    this.#blobs = new BlobStore(options.linkSeconds ?? DEFAULT_LINK_SECONDS);
  }

  async listen(): Promise<void> {
    this.apiUrl = `http://127.0.0.1:${await this.#start('127.0.0.1', (request, response) => this.#serveApi(request, response))}`;
    this.blobUrl = `http://localhost:${await this.#start('localhost', (request, response) => this.#serveBlob(request, response))}`;
    // Reading the description takes a moment, which should not look like a slow first answer.
    if (this.#options.oracle !== false) routeOf('GET', '/rate_limit');
    const view = viewHistory(this.#history, this.#options.carryOver ?? false);
    const origins = { api: this.apiUrl, web: this.#options.serverUrl ?? 'https://github.com' };
    const around = new RepositoryShapes(this.#history.repository, origins);
    const shapes = new ActionsShapes(view, around, origins);
    this.#answer = (asked) => answerRoute({ view, shapes, around }, asked);
  }

  maxConcurrent(): number {
    return this.#mostOpen;
  }

  async close(): Promise<void> {
    for (const server of this.#servers) server.closeAllConnections();
    await Promise.all(this.#servers.map((server) => new Promise((done) => server.close(done))));
  }

  #start(host: string, serve: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<number> {
    const server = createServer((request, response) => {
      this.#open += 1;
      this.#mostOpen = Math.max(this.#mostOpen, this.#open);
      response.once('close', () => (this.#open -= 1));
      serve(request, response).catch(() => response.destroy());
    });
    this.#servers.push(server);
    return new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(0, host, () => resolve((server.address() as AddressInfo).port));
    });
  }

  async #serveApi(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await this.#receive(request);
    await sleep(this.#faults.latencyMs);
    const answer = this.#decide(received);
    this.#check(received, answer);
    const given = this.#options.tamper?.(received, answer) ?? answer;
    this.#record('api', received, given.status);
    if (this.#options.byHand?.('api', received.path, response) === true) return;
    const spent = this.requests.filter((one) => one.host === 'api').length;
    const headers: Record<string, string> = { ...this.#faults.limitHeaders(spent, Date.now()), ...given.headers };
    if (given.blob !== undefined) headers['location'] = this.#link(given.blob);
    send(response, given, headers);
  }

  async #serveBlob(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const received = await this.#receive(request);
    await sleep(this.#faults.latencyMs);
    const { path, query, headers } = received;
    const fault = this.#faults.injected(path);
    const opened = this.#blobs.open(path, query['sig'], headers.authorization !== undefined, Date.now());
    this.#record('blob', received, fault?.status ?? opened.status);
    if (this.#options.byHand?.('blob', path, response) === true) return;
    if (fault !== undefined) return send(response, { status: fault.status, text: '' }, {});
    if (opened.status !== 200) {
      return send(response, { status: opened.status, text: opened.xml }, { 'content-type': 'application/xml' });
    }
    const bytes = opened.blob.bytes();
    response.writeHead(200, { 'content-type': opened.blob.contentType, 'content-length': bytes.length });
    const cut = this.#faults.cutAfter(path);
    if (cut === undefined) response.end(bytes);
    else response.write(bytes.subarray(0, cut), () => response.destroy());
  }

  async #receive(request: IncomingMessage): Promise<Received> {
    const url = new URL(request.url ?? '/', 'http://loopback.invalid');
    const { id, owner, name } = this.#history.repository;
    return {
      method: request.method ?? 'GET',
      path: url.pathname.replace(new RegExp(`^/repositories/${id}(?=/|$)`), `/repos/${owner}/${name}`),
      query: Object.fromEntries(url.searchParams),
      headers: request.headers,
      body: await readJson(request),
    };
  }

  #decide({ method, path, query, headers }: Received): Answer {
    const refused = this.#refuse(headers) ?? this.#faults.forApi(path);
    if (refused !== undefined) return refused;
    if (path === '/rate_limit') return { status: 200, json: this.#limits() };
    const { id, owner, name } = this.#history.repository;
    const prefix = `/repos/${owner}/${name}`;
    const below = path.slice(prefix.length);
    const isOurs = path.toLowerCase().startsWith(prefix.toLowerCase()) && (below === '' || below.startsWith('/'));
    if (method !== 'GET' || !isOurs) return problem(404, 'Not Found');
    return this.#answer({
      path: decodeURIComponent(below),
      query,
      accept: headers.accept ?? '',
      // GitHub names the repository by its id in the links of a list.
      pageUrl: (page) =>
        `${this.apiUrl}/repositories/${id}${below}?${new URLSearchParams({ ...query, page: String(page) }).toString()}`,
    });
  }

  #refuse(headers: IncomingHttpHeaders): Answer | undefined {
    const { token } = this.#options;
    if (headers['user-agent'] === undefined) return problem(403, 'Request forbidden by administrative rules.');
    const version = headers['x-github-api-version'];
    if (version !== undefined && !API_VERSIONS.has(String(version))) return problem(400, 'Unsupported API version');
    if (token === undefined) return undefined;
    if (headers.authorization === undefined) return problem(401, 'Requires authentication');
    return /^(?:bearer|token) (.+)$/i.exec(headers.authorization)?.[1] === token
      ? undefined
      : problem(401, 'Bad credentials');
  }

  #limits(): unknown {
    const headers = this.#faults.limitHeaders(this.requests.filter((one) => one.host === 'api').length, Date.now());
    const core = Object.fromEntries(
      ['limit', 'remaining', 'used', 'reset'].map((name) => [name, Number(headers[`x-ratelimit-${name}`])]),
    );
    const search = { limit: 30, remaining: 30, used: 0, reset: core['reset'] };
    return { resources: { core, search }, rate: core };
  }

  #check({ method, path, query, body }: Received, answer: Answer): void {
    if (this.#options.oracle === false) return;
    this.violations.push(...checkRequest(method, path, query, body));
    // Raw content is described in words only, so there is nothing to hold it against.
    if (answer.text === undefined) this.violations.push(...checkAnswer(method, path, answer.status, answer.json));
  }

  #record(host: RecordedRequest['host'], { method, path, query, headers }: Received, status: number): void {
    this.requests.push({ host, method, path, query, headers, status });
  }

  #link({ path, blob }: NonNullable<Answer['blob']>): string {
    return (this.#options.redirectOrigin ?? this.blobUrl) + this.#blobs.sign(path, blob, Date.now());
  }
}

function send(response: ServerResponse, answer: Answer, headers: Readonly<Record<string, string>>): void {
  const body = answer.text ?? (answer.json === undefined ? '' : JSON.stringify(answer.json));
  const contentType = answer.text === undefined ? 'application/json; charset=utf-8' : 'text/plain; charset=utf-8';
  response.writeHead(answer.status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(body),
    ...headers,
  });
  response.end(body);
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAX_BODY_BYTES) throw new Error('The body is too large.');
    chunks.push(chunk);
  }
  return bytes === 0 ? undefined : (JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown);
}
