import type { Concentration } from '../../../src/core/documents/findings.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import type { CauseEvidence } from '../../../src/core/signals/signal.ts';

/** A failure as a signal sees it: what was printed, and what was counted beside it. */
export interface SignalExample {
  readonly framework: Framework;
  readonly text: string;
  readonly evidence?: Partial<CauseEvidence>;
}

/** One failure that sets a signal off and one that looks alike and does not. */
interface Examples {
  readonly setsOff: SignalExample;
  readonly leavesAlone: SignalExample;
}

const PLAIN = { framework: 'pytest', text: 'E       assert 1 == 2' } as const;

const pile = (dimension: Concentration['dimension'], value: string): SignalExample => ({
  ...PLAIN,
  evidence: { concentration: [{ dimension, value, failed: 5, executions: 20, p: 0.0028 }] },
});

/** By id of the signal; `examples.test.ts` tries each, and the page of the signal shows both. */
export const SIGNAL_EXAMPLES: Readonly<Record<string, Examples>> = {
  'unordered-collection': {
    setsOff: { framework: 'unittest', text: "AssertionError: Lists differ: ['beta', 'alpha'] != ['alpha', 'beta']" },
    leavesAlone: { framework: 'unittest', text: "AssertionError: Lists differ: ['beta', 'alpha'] != ['alpha']" },
  },
  'floating-point': {
    setsOff: { framework: 'jest', text: '    Expected: 0.3\n    Received: 0.30000000000000004' },
    leavesAlone: { framework: 'jest', text: '    Expected: 0.3\n    Received: 0.31' },
  },
  'clock-time': {
    setsOff: {
      framework: 'jest',
      text: '    Expected: "2026-03-29T03:00:00.000Z"\n    Received: "2026-03-29T02:00:00.000Z"',
    },
    leavesAlone: {
      framework: 'jest',
      text: '    Expected: "2026-03-29T03:00:00.000Z"\n    Received: "2026-07-01T19:12:44.000Z"',
    },
  },
  platform: {
    setsOff: { framework: 'vitest', text: "AssertionError: expected 'out\\\\index.js' to be 'out/index.js'" },
    leavesAlone: { framework: 'vitest', text: "AssertionError: expected 'out/index.js' to be 'out/main.js'" },
  },
  'tight-range': {
    setsOff: { framework: 'go-test', text: '    wait_test.go:30: elapsed 612ms exceeds 500ms' },
    leavesAlone: { framework: 'go-test', text: '    wait_test.go:30: elapsed 9s exceeds 500ms' },
  },
  concurrency: {
    setsOff: { framework: 'go-test', text: 'WARNING: DATA RACE\nRead at 0x00c0000b2168 by goroutine 9:' },
    leavesAlone: { framework: 'pytest', text: 'in thread pool-1' },
  },
  'resource-leak': {
    setsOff: { framework: 'node-test', text: 'Error: listen EADDRINUSE: address already in use :::3000' },
    leavesAlone: { framework: 'node-test', text: 'Error: listen EACCES: permission denied 0.0.0.0:80' },
  },
  'order-dependency': {
    setsOff: { framework: 'pytest', text: 'E   psycopg2.errors.DuplicateTable: relation "users" already exists' },
    leavesAlone: { framework: 'pytest', text: 'E   psycopg2.errors.UndefinedTable: relation "users" does not exist' },
  },
  randomness: {
    setsOff: { framework: 'pytest', text: 'Falsifying example: test_it(\n    n=0,\n)' },
    leavesAlone: { framework: 'pytest', text: 'E   assert total(3) == 4' },
  },
  'temporary-files': {
    setsOff: {
      framework: 'pytest',
      text: "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/cache/index'",
    },
    leavesAlone: { framework: 'pytest', text: "PermissionError: [Errno 13] Permission denied: '/etc/shadow'" },
  },
  'local-server': {
    setsOff: { framework: 'node-test', text: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
    leavesAlone: { framework: 'node-test', text: 'Error: connect ECONNREFUSED 10.1.0.4:5432' },
  },
  network: {
    setsOff: { framework: 'node-test', text: 'Error: getaddrinfo ENOTFOUND api.example.com' },
    leavesAlone: { framework: 'node-test', text: 'Error: connect ECONNREFUSED 127.0.0.1:5432' },
  },
  'async-wait': {
    setsOff: { framework: 'playwright', text: 'Error: Timed out 5000ms waiting for expect(locator).toBeVisible()' },
    leavesAlone: { framework: 'playwright', text: 'Error: expect(received).toBe(expected)' },
  },
  'suite-timeout': {
    setsOff: { framework: 'go-test', text: 'panic: test timed out after 10m0s' },
    leavesAlone: { framework: 'vitest', text: 'Error: Test timed out in 5000ms.' },
  },
  'test-timeout': {
    setsOff: { framework: 'vitest', text: 'Error: Test timed out in 5000ms.' },
    leavesAlone: { framework: 'pytest', text: 'E   KeyError: "timeout"' },
  },
  'equal-durations': {
    setsOff: { ...PLAIN, evidence: { durationsMs: [5_003, 5_011, 5_008] } },
    leavesAlone: { ...PLAIN, evidence: { durationsMs: [1_203, 5_011, 2_908] } },
  },
  'shard-concentration': { setsOff: pile('shard', '2/4'), leavesAlone: pile('os', 'windows') },
  'clock-concentration': { setsOff: pile('hour', '00-04'), leavesAlone: pile('os', 'windows') },
  'platform-concentration': { setsOff: pile('os', 'windows'), leavesAlone: pile('hour', '00-04') },
};
