import { phraseSignal } from './signal.ts';

/** Waiting for a state that comes late: the leading cause in every study. */
export const asyncWait = phraseSignal(
  { id: 'async-wait', title: 'Waited too short for something asynchronous', cause: 'async-wait' },
  [
    [3, /timed? ?out (?:while )?waiting|waitFor|wait_for|waiting for (?:selector|element|locator|condition)/i],
    // A fixed sleep in the quoted code of the test: the classic way to wait too short.
    [
      2,
      /\bsleep\(|\bThread\.sleep|\btime\.Sleep|setTimeout\(|waitForTimeout\(|not (?:yet )?ready|stale element|detached from|eventually|still pending|not wrapped in act\(/i,
    ],
    [1, /\bsleep|setTimeout|asyncio|await|promise|future/i],
  ],
);
