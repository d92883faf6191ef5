/**
 * A fetch that follows one redirect, of a question, to the same origin: what GitHub answers for a repository under an
 * earlier name. Any other redirect is handed back as the answer it is: a second one, one to another host, which would be
 * believed as if it were the API, and one of a write, which would write somewhere else.
 */
export function withinOrigin(send: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init) => {
    const first = await send(input, { ...init, redirect: 'manual' });
    if (init?.redirect === 'manual' || (init?.method ?? 'GET') !== 'GET') return first;
    const asked = new URL(input instanceof Request ? input.url : input);
    const target = isRedirect(first.status) ? first.headers.get('location') : null;
    if (target === null || !URL.canParse(target, asked.href)) return first;
    const next = new URL(target, asked);
    if (next.origin !== asked.origin || next.username !== '' || next.password !== '') return first;
    await first.body?.cancel();
    return send(next, { ...init, redirect: 'manual' });
  };
}

export function isRedirect(status: number): boolean {
  return status >= 300 && status <= 399;
}
