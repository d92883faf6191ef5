import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { DownloadError, download } from '../../../src/io/github/signed-download.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

interface Outcome {
  readonly result: unknown;
  readonly text: string;
  readonly paths: readonly string[];
  readonly headers: readonly IncomingMessage['headers'][];
  readonly audit: readonly string[];
}

/** Serves `handle` on loopback and downloads `/start` from it. */
async function downloadFrom(handle: Handler, limits = { bytes: 1_000, seconds: 5 }): Promise<Outcome> {
  const paths: string[] = [];
  const headers: IncomingMessage['headers'][] = [];
  const server = createServer((request, response) => {
    paths.push(request.url ?? '');
    headers.push(request.headers);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const audit: string[] = [];
  const chunks: Uint8Array[] = [];
  const downloads = {
    apiUrl: new URL(origin),
    fetch: globalThis.fetch,
    audit: { record: (entry: object) => void audit.push(Object.values(entry).join(' ')) },
    retryMs: 1,
  };
  const result: unknown = await download(downloads, `${origin}/start?sig=secret`, limits, (chunk) =>
    chunks.push(chunk),
  ).catch((error: unknown) => (error instanceof DownloadError ? error.gap : error));
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { result, text: Buffer.concat(chunks).toString('utf8'), paths, headers, audit };
}

describe('download', () => {
  it('sends no credentials and records no address', async () => {
    const { result, text, headers, audit } = await downloadFrom((_, response) => response.end('content'));
    expect({ result, text }).toEqual({ result: { bytes: 7, cut: false }, text: 'content' });
    expect(headers[0]?.authorization).toBeUndefined();
    expect(headers[0]?.cookie).toBeUndefined();
    expect(audit).toEqual(['GET blob 200 7']);
  });

  it('follows one more redirect, and no third', async () => {
    const hops = (count: number) =>
      downloadFrom((request, response) => {
        const hop = Number(/^\/hop(\d)/.exec(request.url ?? '')?.[1] ?? 0);
        if (hop === count) response.end('content');
        else response.writeHead(302, { location: `/hop${hop + 1}` }).end();
      });
    const one = await hops(1);
    expect([one.result, one.paths]).toEqual([{ bytes: 7, cut: false }, ['/start?sig=secret', '/hop1']]);
    const two = await hops(2);
    expect([two.result, two.paths]).toEqual(['refused-redirect', ['/start?sig=secret', '/hop1']]);
  });

  it('checks every hop', async () => {
    const { result, paths } = await downloadFrom((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end(),
    );
    expect([result, paths.length]).toEqual(['refused-redirect', 1]);
  });

  it('stops at the limit of bytes, whatever the length says', async () => {
    const { result, text } = await downloadFrom((_, response) => response.end('x'.repeat(5_000)));
    expect([result, text.length]).toEqual([{ bytes: 1_000, cut: true }, 1_000]);
    const exact = await downloadFrom((_, response) => response.end('x'.repeat(1_000)));
    expect(exact.result).toEqual({ bytes: 1_000, cut: false });
  });

  it('counts what comes out of compression, so a bomb ends at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 'x'));
    const { result, text } = await downloadFrom((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    );
    expect([result, text]).toEqual([{ bytes: 1_000, cut: true }, 'x'.repeat(1_000)]);
  });

  it('gives up when a download takes too long', async () => {
    const limits = { bytes: 1_000, seconds: 0.2 };
    const silent = await downloadFrom(() => {}, limits);
    expect(silent.result).toBe('timed-out');
    const dripping = await downloadFrom((_, response) => void response.write('x'), limits);
    expect(dripping.result).toBe('timed-out');
  });

  it('tries again when nothing came, and only then', async () => {
    let times = 0;
    const once = await downloadFrom((_, response) => {
      times += 1;
      if (times === 1) response.writeHead(503).end('busy');
      else response.end('content');
    });
    expect([once.result, once.text, once.audit]).toEqual([
      { bytes: 7, cut: false },
      'content',
      ['GET blob 503 0', 'GET blob 200 7'],
    ]);
    const always = await downloadFrom((_, response) => response.destroy());
    expect([always.result, always.paths.length, always.audit]).toEqual([
      'network',
      2,
      ['GET blob 0 0', 'GET blob 0 0'],
    ]);
    const broken = await downloadFrom((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half', () => response.destroy());
    });
    expect([broken.result, broken.text, broken.paths.length]).toEqual(['network', 'half', 1]);
  });

  it.each([
    [403, 'forbidden'],
    [404, 'missing'],
    [410, 'expired'],
    [429, 'rate-limited'],
    [204, 'invalid-answer'],
    [416, 'invalid-answer'],
    [304, 'invalid-answer'],
  ])('knows what status %i means', async (status, gap) => {
    const { result, paths } = await downloadFrom((_, response) => response.writeHead(status).end());
    expect([result, paths.length]).toEqual([gap, 1]);
  });

  it.each([undefined, null, 7, '', 'http://', 'javascript:alert(1)', '//evil.example/x'])(
    'refuses the location %j',
    async (location) => {
      const downloads = {
        apiUrl: new URL('https://api.github.com'),
        fetch: () => Promise.reject(new Error('must not be asked')),
        audit: { record: () => {} },
        retryMs: 1,
      };
      const limits = { bytes: 1, seconds: 1 };
      await expect(download(downloads, location, limits, () => {})).rejects.toMatchObject({ gap: 'refused-redirect' });
    },
  );
});
