import { useLayoutEffect, useRef } from 'preact/hooks';

/** `/` goes to the search, Escape takes every filter off; neither while something else is typed. */
export function useKeys({ clear }: { readonly clear: (() => void) | null }): void {
  const latest = useRef(clear);
  latest.current = clear;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const search = document.getElementById('search');
      if (event.key === 'Escape') latest.current?.();
      if (event.key !== '/' || search === null || isTyping(event.target)) return;
      event.preventDefault();
      search.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement ? target.type === 'search' : target instanceof HTMLSelectElement;
}
