import { phraseSignal } from './signal.ts';

/** Files, connections or handles that nobody gave back. */
export const resourceLeak = phraseSignal({ id: 'resource-leak', title: 'Something ran out', cause: 'resource-leak' }, [
  [3, /EMFILE|too many open files|too many connections|pool (?:is )?exhausted|out of file descriptors/i],
  [2, /connection pool|ResourceWarning|handle leak|leaked/i],
]);
