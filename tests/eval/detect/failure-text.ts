import type { SimulatedFailure, SimulatedRepository, SimulatedRun } from './generator.ts';

/** What a simulated test prints when it fails. */
export interface FailureText {
  readonly errorType: string;
  /** First line of the error, with its type, as pytest prints it. */
  readonly message: string;
  /** Line of the test's file that failed. */
  readonly line: number;
}

const THINGS = ['cache', 'queue', 'session', 'index', 'ledger', 'mailbox', 'worker', 'channel'] as const;
const STATES = ['ready', 'drained', 'sorted', 'closed', 'flushed', 'locked', 'empty'] as const;
/**
 * Every other test has one assertion that a flake and a regression both fail: what a failure says may then not tell them
 * apart. The other half fails elsewhere when the code is wrong.
 */
const SAME_WORDS = 2;
/** Of the flaky tests that wait for something, the share whose message is a time-out: 1 in 4. */
const WAITING = 4;
const LINES = 90;

/** The words of one failure. The same test fails with the same words but for numbers, which change from run to run. */
export function textOf(repository: SimulatedRepository, run: SimulatedRun, failure: SimulatedFailure): FailureText {
  const { test, cause } = failure;
  const cluster = repository.tests[test]?.flaky?.cluster ?? -1;
  const number = (run.id * 31 + test) % 997;
  if (cause === 'infrastructure') return outage(number);
  if (cause === 'flake')
    return cluster < 0 ? flake(test, number, lineOf(test)) : flake(cluster * 13 + 5, number, lineOf(cluster));
  if (test % SAME_WORDS === 0) return flake(test, number, lineOf(test));
  const message = `AssertionError: expected ${wordsOf(test + 3)} to equal ${number}`;
  return { errorType: 'AssertionError', message, line: lineOf(test) + 2 };
}

function flake(subject: number, number: number, line: number): FailureText {
  const words = wordsOf(subject);
  if (subject % WAITING === 1) {
    return { errorType: 'TimeoutError', message: `TimeoutError: ${words} not there after ${number} ms`, line };
  }
  return { errorType: 'AssertionError', message: `AssertionError: ${words}, got ${number}`, line };
}

/** All tests of an outage complain of the same service, in the words of the library that they call. */
function outage(number: number): FailureText {
  return {
    errorType: 'ConnectionError',
    message: `ConnectionError: could not connect to 10.1.0.${number % 250}:5432: Connection refused`,
    line: 7,
  };
}

function wordsOf(subject: number): string {
  const thing = THINGS[subject % THINGS.length] ?? 'cache';
  return `${thing} ${STATES[Math.floor(subject / THINGS.length) % STATES.length] ?? 'ready'}`;
}

function lineOf(subject: number): number {
  return 10 + (subject % LINES);
}
