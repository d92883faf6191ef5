import { phraseSignal } from './signal.ts';

/** Race detectors and lock failures. */
export const dataRace = phraseSignal({ id: 'data-race', title: 'Unsynchronised access', cause: 'concurrency' }, [
  [3, /DATA RACE|race condition|ThreadSanitizer|ConcurrentModificationException|deadlock/i],
  [2, /lock (?:wait )?timeout|database is locked|could not serialize access|thread .{0,60} panicked/i],
  [1, /\bthread|goroutine|mutex|concurren|parallel/i],
]);
