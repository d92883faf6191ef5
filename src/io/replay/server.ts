import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { API_PLACEHOLDER, type RecordedAnswer, recordedQuery } from '../../core/documents/recording.ts';
import { answerKey, type LoadedRecording, loadRecording } from './recording.ts';

export interface Replay {
  /** Base address that stands in for the API's. */
  readonly apiUrl: string;
  /** End of the recorded window: fetch must ask for the same one, else its requests were not recorded. */
  readonly until: Date;
  /** `owner/name`. */
  readonly repository: string;
  close(): Promise<void>;
}

const LOOPBACK = '127.0.0.1';
/** A port that is free. */
const ANY_PORT = 0;
/** `/<status that the download gave>/<job id>`. */
const LOG_PATH = /^\/([2-5]\d\d)\/(\d{1,19})$/;

/**
 * Serves a recording (`core/documents/recording.ts`) on loopback, as the API that was recorded. Logs are served from
 * another origin that refuses credentials, as GitHub's blob host does. A request that was recorded several times gets its
 * answers in their order, then the last one again. Issues and comments are none unless recorded; everything else that
 * was not recorded is 404. Nothing is ever changed.
 *
 * @throws DocumentError when the recording does not pass its checks
 */
export async function startReplay(directory: string): Promise<Replay> {
  const recording = await loadRecording(directory);
  const logs = await listen();
  const api = await listen();
  const apiUrl = originOf(api);
  logs.on('request', (request: IncomingMessage, response: ServerResponse) => {
    serveLog(recording, request, response).catch(() => response.destroy());
  });
  api.on('request', answerer(recording, apiUrl, originOf(logs)));
  return {
    apiUrl,
    until: new Date(recording.header.until),
    repository: recording.header.repository,
    close: async () => {
      await Promise.all([stop(api), stop(logs)]);
    },
  };
}

function answerer(recording: LoadedRecording, apiUrl: string, logUrl: string) {
  const given = new Map<string, number>();
  return (request: IncomingMessage, response: ServerResponse): void => {
    const url = parseAddress(request.url ?? '/', apiUrl);
    const key = url === undefined ? '' : answerKey(url.pathname, recordedQuery(url.searchParams));
    const recorded = request.method === 'GET' ? (recording.answers.get(key) ?? []) : [];
    const turn = given.get(key) ?? 0;
    const answer = recorded[Math.min(turn, recorded.length - 1)];
    if (answer !== undefined) {
      given.set(key, turn + 1);
      sendRecorded(response, answer, apiUrl, logUrl);
    } else if (request.method === 'GET' && isListOfIssues(url?.pathname ?? '')) sendJson(response, 200, []);
    else sendJson(response, 404, { message: 'This request is not part of the recording.' });
  };
}

/** A recording holds what fetch read; report also looks for its own issue, and there is none. */
function isListOfIssues(path: string): boolean {
  return /^\/repos\/[^/]+\/[^/]+\/issues(?:\/\d+\/comments)?$/.test(path);
}

function sendRecorded(response: ServerResponse, answer: RecordedAnswer, apiUrl: string, logUrl: string): void {
  const here = (text: string) => text.replaceAll(API_PLACEHOLDER, apiUrl);
  const headers = Object.entries(answer.headers).map(([name, value = '']) => [name, here(value)] as const);
  const location = answer.log === undefined ? {} : { location: `${logUrl}/${answer.log.status}/${answer.log.job}` };
  response.writeHead(answer.status, { ...Object.fromEntries(headers), ...location });
  if (answer.json !== undefined) response.end(here(JSON.stringify(answer.json)));
  else response.end(here(answer.text ?? ''));
}

async function serveLog(recording: LoadedRecording, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, status = '404', job = ''] = LOG_PATH.exec(request.url ?? '') ?? [];
  if (request.headers.authorization !== undefined) return sendJson(response, 403, { message: 'No credentials here.' });
  const file = status === '200' && request.method === 'GET' ? await recording.openLog(job) : undefined;
  if (file === undefined) {
    const message = 'The recording holds no such log.';
    return sendJson(response, status === '200' ? 404 : Number(status), { message });
  }
  response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
  await pipeline(file.createReadStream(), response).catch(() => response.destroy());
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}

function parseAddress(target: string, base: string): URL | undefined {
  try {
    return new URL(`${base}${target}`);
  } catch {
    return undefined;
  }
}

async function listen(): Promise<Server> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(ANY_PORT, LOOPBACK, resolve);
  });
  return server;
}

function originOf(server: Server): string {
  return `http://${LOOPBACK}:${(server.address() as AddressInfo).port}`;
}

async function stop(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
