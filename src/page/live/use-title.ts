import { useEffect } from 'preact/hooks';
import type { LiveState } from '../../core/live/live-state.ts';

/** How it is doing, on the tab: the page waits in the background while something else is done. */
export function useTitle(state: LiveState | null): void {
  const title = titleOf(state);
  useEffect(() => {
    document.title = title;
  }, [title]);
}

function titleOf(state: LiveState | null): string {
  if (state === null) return 'flakewarden';
  const name = `flakewarden ${state.command}`;
  if (state.end !== null) return `${state.end.exitCode > 1 ? 'Failed' : 'Done'}: ${name}`;
  const part = state.parts.find((one) => one.state === 'working');
  return part === undefined ? name : `${part.part}: ${name}`;
}
