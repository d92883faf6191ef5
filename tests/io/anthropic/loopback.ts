import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuditEntry } from '../../../src/core/documents/audit.ts';
import type { AuditTrail } from '../../../src/core/ports.ts';

/** One request as it arrived: raw text, nothing translated. */
export interface Arrived {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Loopback {
  readonly url: string;
  readonly arrived: Arrived[];
  close(): Promise<void>;
}

/** A server on this machine that notes every request and leaves the answer to `answer`. */
export async function startLoopback(
  answer: (request: Arrived, response: ServerResponse) => void | Promise<void>,
): Promise<Loopback> {
  const arrived: Arrived[] = [];
  const server = createServer((incoming, response) => {
    void serve(incoming, response);
  });
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: await readAll(incoming) };
    arrived.push(request);
    await answer(request, response);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function readAll(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

/** Answers with `value` as JSON. */
export function sendJson(
  response: ServerResponse,
  value: unknown,
  status = 200,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(value));
}

/** A server that notes every request and passes it on to `target` unchanged: for doubles that keep no raw bodies. */
export function startRecorder(target: string): Promise<Loopback> {
  return startLoopback(async ({ method, path, body }, response) => {
    const answer = await fetch(target + path, { method, body, headers: { 'content-type': 'application/json' } });
    const headers = Object.fromEntries(answer.headers);
    delete headers['transfer-encoding'];
    response.writeHead(answer.status, headers).end(await answer.text());
  });
}

type Recorded = Omit<AuditEntry, 'time' | 'part'>;

/** An audit trail that keeps what it is told. */
export function memoryAudit(): AuditTrail & { readonly entries: Recorded[] } {
  const entries: Recorded[] = [];
  return { entries, record: (entry) => void entries.push(entry) };
}
