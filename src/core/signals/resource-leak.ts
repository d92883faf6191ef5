import { phraseSignal } from './signal.ts';

/** Files, connections, threads or ports that nobody gave back. */
export const resourceLeak = phraseSignal(
  {
    id: 'resource-leak',
    title: 'Something ran out',
    about: 'Looks for what ran out: open files, connections of a pool, threads, memory, a port that is still taken.',
    cause: 'resource-leak',
  },
  [
    [
      3,
      /\bEMFILE\b|\bENFILE\b|too many open files|too many connections|too many clients already|remaining connection slots|pool (?:is )?(?:exhausted|timed out)|pool is probably full|QueuePool limit|Connection is not available, request timed out|could not obtain a (?:database )?connection (?:from the pool )?within|unable to create (?:new )?native thread|can't start new thread|pthread_create failed|limit for number of file watchers|found unexpected goroutines|LEAK: \w+\.release\(\) was not called/i,
    ],
    [
      2,
      /address already in use|\bEADDRINUSE\b|only one usage of each socket address|ResourceWarning: unclosed|MaxListenersExceededWarning|open handles?\b.{0,60}(?:keeping|prevent)|failed to exit gracefully|OutOfMemoryError|heap out of memory|blocked in Close after|handle leak|connection leak/i,
    ],
  ],
);
