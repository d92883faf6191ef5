import { useLayoutEffect, useState } from 'preact/hooks';
import { formatRoute, parseRoute, type Route } from './route.ts';

/** The route of the address, and how to change it without a new entry in the browser's history. */
export function useRoute(): readonly [Route, (route: Route) => void] {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useLayoutEffect(() => {
    const read = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);
  const replace = (next: Route): void => {
    setRoute(next);
    try {
      history.replaceState(null, '', formatRoute(next));
    } catch {
      // A page without an address of its own, or too many changes in a row: it works without the link.
    }
  };
  return [route, replace];
}
