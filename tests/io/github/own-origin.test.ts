import { describe, expect, it } from 'vitest';
import { withinOrigin } from '../../../src/io/github/own-origin.ts';

const API = 'https://api.github.com';

/** Answers by address; notes what was asked, with the method and whether a token came along. */
function server(answers: Readonly<Record<string, readonly [status: number, location?: string]>>) {
  const asked: string[] = [];
  const send: typeof globalThis.fetch = (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    const token = new Headers(init?.headers).has('authorization') ? ' with token' : '';
    asked.push(`${init?.method ?? 'GET'} ${address}${token}${init?.redirect === 'manual' ? '' : ' following'}`);
    const [status, location] = answers[address] ?? [404];
    return Promise.resolve(new Response('', { status, ...(location === undefined ? {} : { headers: { location } }) }));
  };
  return { asked, fetch: withinOrigin(send) };
}

const HEADERS = { authorization: 'bearer x' };

describe('withinOrigin', () => {
  it('follows one redirect of a question to the same origin, with what belongs to it', async () => {
    const { asked, fetch } = server({
      [`${API}/repos/a/old`]: [301, '/repositories/1'],
      [`${API}/repositories/1`]: [200],
    });
    expect((await fetch(`${API}/repos/a/old`, { headers: HEADERS })).status).toBe(200);
    expect(asked).toEqual([`GET ${API}/repos/a/old with token`, `GET ${API}/repositories/1 with token`]);
  });

  it.each([
    ['another host', 'https://evil.example/'],
    ['another scheme', 'http://api.github.com/'],
    ['another port', 'https://api.github.com:8443/'],
    ['a host without scheme', '//evil.example/'],
    ['a host behind credentials', 'https://api.github.com@evil.example/'],
    ['credentials', 'https://user:word@api.github.com/'],
    ['a file', 'file:///etc/passwd'],
    ['nowhere', 'http://[broken'],
  ])('hands a redirect to %s back and asks nobody', async (_, location) => {
    const { asked, fetch } = server({ [`${API}/a`]: [302, location] });
    expect((await fetch(`${API}/a`, { headers: HEADERS })).status).toBe(302);
    expect(asked).toEqual([`GET ${API}/a with token`]);
  });

  it('hands a second redirect back', async () => {
    const { asked, fetch } = server({ [`${API}/a`]: [307, '/b'], [`${API}/b`]: [308, '/a'] });
    expect((await fetch(`${API}/a`)).status).toBe(308);
    expect(asked).toEqual([`GET ${API}/a`, `GET ${API}/b`]);
  });

  it.each(['POST', 'PATCH', 'PUT', 'DELETE'])('never follows a %s', async (method) => {
    const { asked, fetch } = server({ [`${API}/a`]: [307, '/b'], [`${API}/b`]: [201] });
    expect((await fetch(`${API}/a`, { method, body: '{}' })).status).toBe(307);
    expect(asked).toEqual([`${method} ${API}/a`]);
  });

  it('leaves the redirect to whoever wants to see it', async () => {
    const { asked, fetch } = server({ [`${API}/a`]: [302, '/b'], [`${API}/b`]: [200] });
    expect((await fetch(`${API}/a`, { redirect: 'manual' })).status).toBe(302);
    expect(asked).toEqual([`GET ${API}/a`]);
  });
});
