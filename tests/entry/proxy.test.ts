import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { runPartHere } from '../../src/entry/cli/part-runs.ts';
import { startReplay } from '../../src/io/replay/server.ts';
import { ROOT } from '../meta/project-files.ts';

/** The whole recorded history goes over the wire. */
const FETCH_MS = 60_000;

afterEach(() => vi.unstubAllEnvs());

/** A proxy that opens tunnels to this machine and notes where they lead. */
async function startProxy() {
  const tunnels: string[] = [];
  const server = createServer((_request, response) => response.writeHead(405).end());
  server.on('connect', (request, socket) => {
    tunnels.push(request.url ?? '');
    const target = connect(Number(request.url?.split(':')[1]), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      socket.pipe(target).pipe(socket);
    });
    for (const end of [socket, target]) end.on('error', () => [socket, target].map((other) => other.destroy()));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, tunnels, server };
}

test('a proxy carries everything when the user says so, and nothing when not', { timeout: 2 * FETCH_MS }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-proxy-'));
  const replay = await startReplay(join(ROOT, 'tests/fixtures/demo-history'));
  const proxy = await startProxy();
  vi.stubEnv('HTTP_PROXY', proxy.url);
  vi.stubEnv('NO_PROXY', '');
  const run = (name: string, allowed: 'true' | 'false') =>
    runPartHere({
      part: 'fetch',
      inputs: new Map([
        ['evidence', join(folder, name)],
        ['repository', replay.repository],
        ['until', replay.until.toISOString()],
        ['allow-proxy', allowed],
      ] as const),
      apiUrl: replay.apiUrl,
      serverUrl: undefined,
      withSecret: false,
    });
  const direct = await run('direct', 'false');
  const seenBefore = [...proxy.tunnels];
  const proxied = await run('proxied', 'true');
  proxy.server.closeAllConnections();
  proxy.server.close();
  await replay.close();
  rmSync(folder, { recursive: true, force: true });
  expect([direct.exitCode, proxied.exitCode, seenBefore]).toEqual([0, 0, []]);
  // Two places: the API, and the store of logs to which it redirects.
  expect([new Set(proxy.tunnels).size, proxy.tunnels[0]]).toEqual([2, new URL(replay.apiUrl).host]);
  expect(proxied.outputs.get('logs')).toBe(direct.outputs.get('logs'));
});
