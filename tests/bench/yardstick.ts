import type { RecordedRequest } from '../fakes/actions-history/server.ts';

/**
 * The plainest correct way to read the same objects: one request after the other over one kept connection, each download
 * after its redirect. What the parts are compared with, in the same run and on the same machine.
 *
 * @returns milliseconds
 */
export async function readOneByOne(
  apiUrl: string,
  token: string,
  requests: readonly RecordedRequest[],
): Promise<number> {
  const started = performance.now();
  for (const { host, method, path, query } of requests) {
    if (host !== 'api' || method !== 'GET') continue;
    const search = new URLSearchParams(query).toString();
    const response = await fetch(`${apiUrl}${path}${search === '' ? '' : `?${search}`}`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: 'manual',
    });
    const location = response.headers.get('location');
    await (location === null ? response : await fetch(location)).arrayBuffer();
  }
  return performance.now() - started;
}
