import { phraseSignal } from './signal.ts';

/** The limit of the framework was reached: a retry does not cure latency. */
export const testTimeout = phraseSignal(
  { id: 'test-timeout', title: 'The test ran into its time limit', cause: 'test-timeout' },
  [
    [
      3,
      /Test timed out in|Exceeded timeout of|Timeout of \d+ ?ms exceeded|panic: test timed out|Failed: Timeout >|pytest-timeout/i,
    ],
    [2, /TimeoutError|TimeoutException|timed out after|deadline exceeded/i],
  ],
);
