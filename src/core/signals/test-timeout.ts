import { asyncWait } from './async-wait.ts';
import { type Signal, type SignalInput, type Tier, type Weight, weightOf } from './signal.ts';

/** How the runners say that a test exceeded its own limit. */
const LIMIT: readonly Tier[] = [
  [
    3,
    /Exceeded timeout of \d+ ?ms for a|(?:Test|Hook) timed out in \d+ ?ms|Timeout of \d+ ?ms exceeded|Failed: Timeout [>(]|Timeout \(?>\d|from pytest-timeout|Test timeout of \d+ ?ms exceeded|TestTimedOutException|(?:test|method|execution|\(\)) timed out after \d|ThreadTimeoutException|didn't finish within the time-out|exceeded Timeout value|Test execution timed out|exceeded execution timeout period|ExUnit\.TimeoutError|Async function did not complete within|this test timed out after|A spec timeout occurred|Test function timed out|Time limit was exceeded|exceeded the maximum execution time|\*\*\*Timeout|^\s{0,9}TIMEOUT \[|exceeded (?:the )?test timeout|Execution aborted after \d+ second|exceeded its time limit/im,
  ],
  [1, /TimeoutError|TimeoutException|Timeout::Error|timed out after|timed out\b|deadline exceeded|DeadlineExceeded/i],
];

/** Seconds that failing executions took, when all ended at the same moment: something gave up, and not the machine. */
const LIMIT_SPREAD = 0.05;
const SHORTEST_LIMIT_MS = 1_000;
const MIN_DURATIONS = 3;

/** The limit of the framework was reached: a retry does not cure latency. */
export const testTimeout: Signal = {
  id: 'test-timeout',
  title: 'The test ran into its time limit',
  about:
    'Looks for the words in which a runner says that a test exceeded its own limit. If the test waited for one particular thing, that wait is the cause, and this signal only hints.',
  cause: 'test-timeout',
  weigh: (input) => {
    const weight = weightOf(input, LIMIT);
    // The test waited for one particular thing: that wait is the cause, and the limit only ended it.
    return weight === 3 && asyncWait.weigh(input) === 3 ? 1 : weight;
  },
};

/** Failing executions that all take as long as each other, and long: they end at a limit. */
export const equalDurations: Signal = {
  id: 'equal-durations',
  title: 'Failing executions all end after the same time',
  about:
    'Compares how long the failing executions took: at least three, each of a second or more, and all within five per cent. They end at a limit, whatever they print.',
  cause: 'test-timeout',
  weigh: ({ evidence }: SignalInput): Weight | undefined => {
    const { durationsMs } = evidence;
    const shortest = Math.min(...durationsMs);
    const areEqual = Math.max(...durationsMs) <= shortest * (1 + LIMIT_SPREAD);
    return durationsMs.length >= MIN_DURATIONS && shortest >= SHORTEST_LIMIT_MS && areEqual ? 1 : undefined;
  },
};

/** The limit of the whole suite, or of its package: the test that is blamed was running when it ended. */
export const suiteTimeout: Signal = {
  id: 'suite-timeout',
  title: 'The suite ran into its time limit while this test ran',
  about:
    'Looks for the limit of a whole suite or package. The test that is blamed is the one that ran when the time was over.',
  cause: 'test-timeout',
  weigh: (input) => weightOf(input, SUITE),
};

const SUITE: readonly Tier[] = [
  [
    3,
    /panic: test timed out after|A suite timeout occurred|session-timeout: |There was a timeout (?:or other error )?in the fork|Timed out while running tests|test run timed out/i,
  ],
];
