/**
 * A fetch whose chosen requests go to a place where nobody listens: a proxy that answers some routes cannot refuse the
 * connection of others.
 *
 * @param isRefused asked once for each request
 */
export function refusingFetch(
  closed: string,
  isRefused: (method: string, path: string) => boolean,
): typeof globalThis.fetch {
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    const isStruck = isRefused(init?.method ?? 'GET', url.pathname + url.search);
    return globalThis.fetch(isStruck ? new URL(url.pathname + url.search, closed) : url, init);
  };
}
