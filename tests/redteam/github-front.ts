import type { ServerResponse } from 'node:http';
import { type Arrived, type Loopback, startLoopback } from '../io/anthropic/loopback.ts';

/** Headers of a request that GitHub looks at. */
const FORWARDED = ['authorization', 'accept', 'content-type', 'user-agent', 'x-github-api-version'];

/**
 * A server that notes every request and passes it on to the emulated GitHub, unless `answer` has answered it.
 *
 * @param answer returns false to let a request through
 */
export function startFront(
  target: string,
  answer: (request: Arrived, response: ServerResponse) => boolean = () => false,
): Promise<Loopback> {
  return startLoopback(async (request, response) => {
    if (answer(request, response)) return;
    const { method, path, body } = request;
    const sent = FORWARDED.flatMap((name) => {
      const value = request.headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    });
    const got = await fetch(target + path, {
      ...{ method, headers: Object.fromEntries(sent) },
      ...(body === '' ? {} : { body }),
    });
    const text = await got.text();
    const link = got.headers.get('link');
    response
      .writeHead(got.status, {
        'content-type': got.headers.get('content-type') ?? 'application/json',
        ...(link === null ? {} : { link }),
      })
      .end(got.status === 204 ? undefined : text);
  });
}
