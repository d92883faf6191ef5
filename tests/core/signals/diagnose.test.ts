import { describe, expect, test } from 'vitest';
import type { Concentration } from '../../../src/core/documents/findings.ts';
import type { Framework } from '../../../src/core/model/framework.ts';
import { diagnoseBySignals } from '../../../src/core/signals/diagnose.ts';
import { SIGNALS } from '../../../src/core/signals/registry.ts';
import type { CauseEvidence } from '../../../src/core/signals/signal.ts';

const NOTHING: CauseEvidence = { concentration: [], repeated: { passed: 0, failed: 0 }, durationsMs: [] };

/** The diagnosis of a failure that printed `text`. */
function about(framework: Framework, text: string, evidence: Partial<CauseEvidence> = {}) {
  const lines = text.split('\n');
  return diagnoseBySignals({ framework, id: 'test_it', lines, block: lines, evidence: { ...NOTHING, ...evidence } });
}

const short = (framework: Framework, text: string, evidence?: Partial<CauseEvidence>) => {
  const { cause, confidence } = about(framework, text, evidence);
  return `${cause} ${confidence}`;
};

const UNKNOWN = 'unknown low';

describe('same elements in another order', () => {
  test.each<[Framework, string]>([
    [
      'pytest',
      "E       AssertionError: assert ['b', 'a', 'c'] == ['a', 'b', 'c']\nE         At index 0 diff: 'b' != 'a'",
    ],
    ['unittest', "AssertionError: Lists differ: ['beta', 'alpha'] != ['alpha', 'beta']"],
    ['junit4', 'java.lang.AssertionError: expected:<[kiwi, fig]> but was:<[fig, kiwi]>'],
    ['maven', 'org.opentest4j.AssertionFailedError: expected: <{a=1, b=2}> but was: <{b=2, a=1}>'],
    [
      'gradle',
      'Expecting actual:\n  ["fig", "kiwi"]\nto contain exactly (and in same order):\n  ["kiwi", "fig"]\nexpected: ["kiwi", "fig"]\n but was: ["fig", "kiwi"]',
    ],
    ['go-test', '    keys_test.go:14: Keys() = [b a c], want [a b c]'],
    [
      'go-test',
      '        	Error:      	Not equal:\n        	            	expected: []string{"a", "b"}\n        	            	actual  : []string{"b", "a"}',
    ],
    ['go-test', '    got map[x:[2 1]], want map[x:[1 2]]'],
    ['cargo-test', '  left: `["b", "a"]`,\n right: `["a", "b"]`'],
    [
      'jest',
      '    - Expected  - 1\n    + Received  + 1\n\n      Array [\n    -   "amber",\n        "blue",\n    +   "amber",\n      ]',
    ],
    ['vitest', "AssertionError: expected [ 'b', 'a' ] to deeply equal [ 'a', 'b' ]"],
    ['mocha', 'AssertionError: expected [ 3, 1, 2 ] to deeply equal [ 1, 2, 3 ]'],
    ['rspec', '       expected: ["a", "b"]\n            got: ["b", "a"]\n\n       (compared using ==)'],
    ['minitest', 'Expected: [1, 2, 3]\n  Actual: [1, 3, 2]'],
    ['test-unit', '<[1, 2]> expected but was\n<[2, 1]>'],
    [
      'phpunit',
      "Failed asserting that two arrays are equal.\n--- Expected\n+++ Actual\n@@ @@\n Array (\n-    0 => 'x'\n+    0 => 'x'\n )",
    ],
    ['exunit', '     code:  assert names() == ["a", "b"]\n     left:  ["b", "a"]\n     right: ["a", "b"]'],
    ['dotnet', 'Expected: ["a", "b"]\nActual:   ["b", "a"]'],
    ['scalatest', 'List("b", "a") did not equal List("a", "b")'],
    ['maven', 'expected:<a=1&b=2> but was:<b=2&a=1>'],
    [
      'gradle',
      'Expecting actual:\n  ["fig",\n    "kiwi",\n    "plum"]\nto contain exactly (and in same order):\n  ["plum",\n    "fig",\n    "kiwi"]',
    ],
    ['pytest', 'Different tests were collected between gw0 and gw1. The difference is:'],
    ['jest', `    Expected: "{\\"a\\":1,\\"b\\":2}"\n    Received: "{\\"b\\":2,\\"a\\":1}"`],
  ])('%s %#', (framework, text) => {
    expect(short(framework, text)).toBe('unordered-collection high');
  });

  test.each<[Framework, string]>([
    ['pytest', "E       AssertionError: assert ['b', 'a'] == ['a', 'c']"],
    ['junit4', 'java.lang.AssertionError: expected:<[kiwi, fig]> but was:<[fig]>'],
    ['junit4', 'java.lang.AssertionError: expected:<(1, 2)> but was:<(2, 1)>'],
    ['go-test', '    got [1 2], want [1 2]'],
    ['jest', '    -   "amber",\n    +   "blue",'],
    ['vitest', 'AssertionError: expected [ 1 ] to deeply equal [ 2 ]'],
    ['maven', 'expected: <[a, b, c> but was: <[b, a'],
  ])('not %s %#', (framework, text) => {
    expect(short(framework, text)).toBe(UNKNOWN);
  });
});

describe('last digits of numbers', () => {
  test.each<[Framework, string]>([
    ['pytest', 'E       assert 0.30000000000000004 == 0.3'],
    ['pytest', 'E       assert [1.0, 0.1] == [1.0, 0.10000000000000002]'],
    [
      'pytest',
      'E   Mismatched elements: 1 / 3 (33.3%)\nE   Max absolute difference among violations: 1.1920929e-07\nE   Max relative difference among violations: 2.3e-07',
    ],
    [
      'pytest',
      'AssertionError: Tensor-likes are not close!\nGreatest relative difference: 1.7e-05 at index (0, 3) (up to 1.3e-06 allowed)',
    ],
    ['junit4', 'java.lang.AssertionError: expected:<2.718281828> but was:<2.7182818284590451>'],
    ['go-test', '    Sum() = 1.0000000000000002, want 1.0'],
    ['cargo-test', '  left: 0.1,\n right: 0.10000000149011612'],
    ['jest', '    Expected: 0.3\n    Received: 0.30000000000000004'],
    ['gtest', 'Expected equality of these values:\n  total()\n    Which is: 0.99999999999999989\n  1.0'],
    ['dart', 'Expected: a numeric value within <1e-14> of <1e-7>\n  Actual: <1.0000001537946446e-7>'],
    ['catch2', '  0.30000000000000004 == 0.3'],
  ])('%s %#', (framework, text) => {
    expect(short(framework, text)).toBe('floating-point high');
  });

  test.each<[Framework, string]>([
    ['pytest', 'E       assert 0.31 == 0.3'],
    ['junit4', 'expected:<1700000001> but was:<1700000002>  x'],
    ['go-test', '    Total() = 8, want 7'],
    ['jest', '    Expected: 0.3\n    Received: 0.3'],
    ['pytest', 'E   Max relative difference: 0.71'],
    ['pytest', 'E   assert "1.0.3" == "1.0.30000004"'],
  ])('not %s %#', (framework, text) => {
    expect(about(framework, text).cause).not.toBe('floating-point');
  });
});

describe('a measured value just beyond its bound', () => {
  test.each<[Framework, string, string]>([
    ['pytest', 'E       assert 1.0721 < 1.0', 'high'],
    ['jest', '    expect(received).toBeLessThan(expected)\n\n    Expected: < 1000\n    Received:   1003', 'medium'],
    ['vitest', 'AssertionError: expected 104.21 to be below 100', 'high'],
    ['mocha', 'AssertionError: expected 1210 to be at most 1200', 'medium'],
    ['go-test', '    wait_test.go:30: took 1.2s, want less than 1s', 'high'],
    ['go-test', '    wait_test.go:30: elapsed 612ms exceeds 500ms', 'high'],
    [
      'junit4',
      'java.lang.AssertionError: \nExpected: a value less than <1000L>\n     but: <1003L> was greater than <1000L>',
      'medium',
    ],
    ['gradle', 'Expecting actual:\n  1003L\nto be less than:\n  1000L', 'medium'],
    ['unittest', 'AssertionError: 0.2504 not less than or equal to 0.25', 'high'],
    ['rspec', '       expected: < 1.5\n            got:   1.52', 'high'],
    ['minitest', 'Expected 1003 to be < 1000.', 'medium'],
    ['phpunit', 'Failed asserting that 0.513 is less than 0.5.', 'high'],
    ['gtest', 'Expected: (elapsed_ms) < (1000), actual: 1003 vs 1000', 'medium'],
    ['xctest', 'XCTAssertLessThan failed: ("0.51") is not less than ("0.5")', 'high'],
    ['scalatest', '9.0 was not greater than or equal to 10', 'medium'],
    ['julia-test', '   Evaluated: 0.513 < 0.5', 'high'],
    ['vitest', 'AssertionError: expected 197.97991600000023 to be less than 152.1259185', 'medium'],
    ['swift-testing', 'Expectation failed: (elapsed → 1.38) < 1.0', 'high'],
    ['junit-console', 'AssertionFailedError: execution exceeded timeout of 100 ms by 12 ms', 'high'],
  ])('%s %#', (framework, text, confidence) => {
    expect(short(framework, text)).toBe(`too-restrictive-range ${confidence}`);
  });

  test.each<[Framework, string]>([
    ['pytest', 'E       assert 0 > 0'],
    ['pytest', 'E       assert 0 >= 1'],
    ['pytest', 'E       assert 5 >= 6'],
    ['pytest', 'E       assert 9000 < 1000'],
    ['pytest', 'E       assert 0.5 < 1.0'],
    ['jest', '    Expected: > 0\n    Received:   0'],
    ['go-test', '    expected at least 2 rows'],
    ['rspec', '       expected: > 3\n            got:   2'],
    ['vitest', 'note: use at least 2 workers, found 1'],
  ])('not %s %#', (framework, text) => {
    expect(short(framework, text)).toBe(UNKNOWN);
  });
});

describe('moments', () => {
  test.each<[Framework, string, string]>([
    ['jest', '    Expected: "2026-03-29T03:00:00.000Z"\n    Received: "2026-03-29T02:00:00.000Z"', 'time high'],
    ['pytest', 'E   assert datetime.datetime(2026, 3, 1, 0, 0) == datetime.datetime(2026, 2, 28, 0, 0)', 'time high'],
    ['junit4', 'expected:<2026-01-31> but was:<2026-02-01>', 'time high'],
    ['go-test', '    got 09:00, want 10:00', 'time high'],
    ['vitest', "AssertionError: expected 'at 2026-11-01 03:55:51' to be 'at 2026-11-01 03:55:50'", 'time medium'],
    ['mocha', 'AssertionError: expected 1700000000123 to equal 1700000000124', 'time medium'],
    ['pytest', 'E   ValueError: day is out of range for month', 'time high'],
    ['vitest', "AssertionError: expected 'yesterday' to be 'today'", 'time medium'],
    ['rspec', '       expected: "March 2026"\n            got: "April 2026"', 'time medium'],
    ['node-test', 'TokenExpiredError: jwt expired', 'time medium'],
    ['jest', '    Expected: "2026-03-29T03:00:00.000Z"\n    Received: "2026-07-01T19:12:44.000Z"', UNKNOWN],
    ['go-test', '    got 12 clock ticks, want 13', UNKNOWN],
    ['pytest', 'E   assert 5 == 6\nE   2026-01-01 10:00:00 INFO start', UNKNOWN],
  ])('%s %#', (framework, text, expected) => {
    expect(short(framework, text)).toBe(expected);
  });
});

test.each<[Framework, string, string]>([
  // Waiting.
  ['playwright', 'Error: Timed out 5000ms waiting for expect(locator).toBeVisible()', 'async-wait high'],
  [
    'playwright',
    'TimeoutError: page.waitForSelector: Timeout 45000ms exceeded.\n  - waiting for locator("#email") to be visible',
    'async-wait high',
  ],
  [
    'playwright',
    'Test timeout of 30000ms exceeded.\nError: locator.click: Test timeout of 30000ms exceeded.\n  - waiting for locator("#save")',
    'async-wait high',
  ],
  [
    'cypress',
    'AssertionError: Timed out retrying after 4000ms: Expected to find element: `.total`, but never found it.',
    'async-wait high',
  ],
  ['vitest', ' ❯ vi.waitFor.timeout test/box.test.js:38:48', 'async-wait high'],
  ['jest', 'Unable to find an element with the text: Saved.', 'async-wait medium'],
  [
    'jest',
    'Cannot log after tests are done. Did you forget to wait for something async in your test?',
    'async-wait high',
  ],
  [
    'maven',
    'org.awaitility.core.ConditionTimeoutException: Condition was not fulfilled within 10 seconds.',
    'async-wait high',
  ],
  ['go-test', '        	Error:      	Condition never satisfied', 'async-wait high'],
  ['ginkgo', '  [FAILED] Timed out after 1.001s.\n  Expected\n      <int>: 2', 'async-wait high'],
  ['exunit', 'Assertion failed, no matching message after 100ms', 'async-wait high'],
  [
    'xctest',
    'Asynchronous wait failed: Exceeded timeout of 5 seconds, with unfulfilled expectations: "saved".',
    'async-wait high',
  ],
  ['pytest', "RuntimeWarning: coroutine 'Queue.drain' was never awaited", 'async-wait high'],
  ['pytest', 'selenium.common.exceptions.StaleElementReferenceException: Message: stale element', 'async-wait high'],
  ['pytest', '>       time.sleep(0.2)\n        assert job.done\nE       assert False', 'async-wait medium'],
  ['vitest', ' 12|     await sleep(95);\n 13|     expect(job.done).toBe(true);', 'async-wait medium'],
  ['node-test', 'Error: connect ECONNREFUSED 127.0.0.1:5432', 'async-wait medium'],
  ['go-test', 'dial tcp 127.0.0.1:8080: connect: connection refused', 'async-wait medium'],
  [
    'playwright',
    "Error: expect(locator).toBeVisible() failed\n  Timeout: 5000ms\n  Error: element(s) not found\n  - waiting for getByText('Saved')",
    'async-wait high',
  ],
  // Limits.
  ['jest', 'thrown: "Exceeded timeout of 5000 ms for a test.', 'test-timeout high'],
  ['vitest', 'Error: Test timed out in 5000ms.', 'test-timeout high'],
  [
    'mocha',
    'Error: Timeout of 2000ms exceeded. For async tests and hooks, ensure "done()" is called',
    'test-timeout high',
  ],
  ['pytest', 'E   Failed: Timeout (>10.0s) from pytest-timeout.', 'test-timeout high'],
  [
    'junit4',
    'org.junit.runners.model.TestTimedOutException: test timed out after 1000 milliseconds',
    'test-timeout high',
  ],
  ['maven', 'java.util.concurrent.TimeoutException: drains() timed out after 5 seconds', 'test-timeout high'],
  ['exunit', '** (ExUnit.TimeoutError) test timed out after 60000ms', 'test-timeout high'],
  ['go-test', 'panic: test timed out after 10m0s', 'test-timeout high'],
  ['nextest', '     TIMEOUT [  60.004s] shop cart::drains', 'test-timeout high'],
  ['ctest', '3/4 Test #3: slow ...***Timeout 1500.05 sec', 'test-timeout high'],
  ['swift-testing', 'Time limit was exceeded: 60.000 seconds', 'test-timeout high'],
  ['bun', '  ^ this test timed out after 5000ms.', 'test-timeout high'],
  [
    'jasmine',
    'Error: Timeout - Async function did not complete within 5000ms (set by jasmine.DEFAULT_TIMEOUT_INTERVAL)',
    'test-timeout high',
  ],
  // Threads and locks.
  ['go-test', 'WARNING: DATA RACE\nRead at 0x00c0000b2168 by goroutine 9:', 'concurrency high'],
  ['go-test', 'fatal error: concurrent map writes', 'concurrency high'],
  ['maven', 'java.util.ConcurrentModificationException', 'concurrency high'],
  [
    'dotnet',
    'System.InvalidOperationException : Collection was modified; enumeration operation may not execute.',
    'concurrency high',
  ],
  ['pytest', 'E   sqlite3.OperationalError: database is locked', 'concurrency high'],
  ['rspec', 'ActiveRecord::Deadlocked: PG::TRDeadlockDetected: ERROR:  deadlock detected', 'concurrency high'],
  ['pytest', 'RuntimeError: dictionary changed size during iteration', 'concurrency high'],
  // State of other tests.
  ['pytest', 'E   psycopg2.errors.DuplicateTable: relation "users" already exists', 'test-order-dependency high'],
  [
    'rspec',
    'ActiveRecord::RecordNotUnique: PG::UniqueViolation: ERROR:  duplicate key value violates unique constraint',
    'test-order-dependency medium',
  ],
  [
    'pytest',
    'ValueError: Duplicated timeseries in CollectorRegistry: {"requests_total"}',
    'test-order-dependency high',
  ],
  [
    'rspec',
    '#<Double "api"> was originally created in one example but has leaked into another example',
    'test-order-dependency high',
  ],
  // Things that run out.
  ['node-test', 'Error: EMFILE: too many open files, open "/a"', 'resource-leak high'],
  ['maven', 'HikariPool-1 - Connection is not available, request timed out after 30000ms', 'resource-leak high'],
  ['node-test', 'Error: listen EADDRINUSE: address already in use :::3000', 'resource-leak medium'],
  ['go-test', 'found unexpected goroutines:\n[Goroutine 7 in state select', 'resource-leak high'],
  // What is outside.
  ['node-test', 'Error: getaddrinfo ENOTFOUND api.example.com', 'network high'],
  [
    'pytest',
    'requests.exceptions.ConnectionError: HTTPSConnectionPool(host="a.example", port=443): Max retries exceeded with url: /',
    'network high',
  ],
  ['go-test', 'Get "https://a.example/": net/http: TLS handshake timeout', 'network high'],
  ['go-test', 'read tcp 10.1.0.4:5322->140.82.1.1:443: read: connection reset by peer', 'network high'],
  ['maven', 'java.net.ConnectException: Connection refused', 'network medium'],
  ['gradle', 'java.net.SocketTimeoutException: Read timed out', 'network medium'],
  // Files.
  ['vitest', 'EBUSY: resource busy or locked, unlink', 'input-output high'],
  ['pytest', "FileNotFoundError: [Errno 2] No such file or directory: '/tmp/cache/index'", 'input-output high'],
  ['dotnet', 'The process cannot access the file because it is being used by another process.', 'input-output high'],
  ['node-test', "Error: ENOTEMPTY: directory not empty, rmdir '/work/out'", 'input-output high'],
  // Chance.
  ['pytest', 'Falsifying example: test_it(\n    n=0,\n)', 'randomness high'],
  ['jest', 'Property failed after 3 tests\n{ seed: -1325, path: "2:1", endOnFailure: true }', 'randomness high'],
  ['cargo-test', 'minimal failing input: n = 0', 'randomness high'],
  [
    'vitest',
    '  8|     const amount = Math.random() * 10;\n  9|     expect(total(amount)).toBe(3);',
    'randomness medium',
  ],
  ['rspec', 'ActiveRecord::RecordInvalid: Validation failed: Code has already been taken', 'randomness medium'],
  // Bounds in words.
  [
    'go-test',
    'panic: lockmany: too slow: 1000 ops: 66.665166ms; 2000 ops: 592.885551ms',
    'too-restrictive-range medium',
  ],
  // Platforms.
  ['vitest', "AssertionError: expected 'out\\\\index.js' to be 'out/index.js'", 'platform-dependency high'],
  ['go-test', '    got "a\\r\\nb", want "a\\nb"', 'platform-dependency high'],
])('%s %#: %s', (framework, text, expected) => {
  expect(short(framework, text)).toBe(expected);
});

describe('words that name no cause', () => {
  test.each<[Framework, string]>([
    ['pytest', 'E   assert 1 == 2'],
    ['pytest', 'E   KeyError: "timeout"'],
    ['pytest', 'in thread pool-1'],
    ['go-test', '    retry_test.go:9: expected error "connection refused"'],
    ['jest', '    Expected substring: "already exists"\n    Received message:   "no such user"'],
    ['jest', 'expect(received).toBe(expected) // Object.is equality\nExpected: 2\nReceived: 1'],
    ['rspec', 'NoMethodError: undefined method `queue` for nil'],
    ['maven', 'java.lang.NullPointerException'],
    ['maven', 'java.util.concurrent.TimeoutException'],
    ['go-test', 'context deadline exceeded'],
    ['node-test', 'HTTP socket on localhost'],
    ['vitest', "ENOENT: no such file or directory, open 'snapshots/a.snap'"],
    ['cargo-test', 'assertion failed: !output.is_error'],
    ['pytest', 'E   assert "random" in cache'],
    ['vitest', ' > 12|     expect(a).toBe(1);\n 13|   });\n 14|   test("next", async () => { await sleep(95); });'],
  ])('%s %#', (framework, text) => {
    expect(short(framework, text)).toBe(UNKNOWN);
  });

  test('a test is not its name', () => {
    const lines = ['● pool › database is locked', 'expect(received).toBe(expected)'];
    const of = (id: string) => diagnoseBySignals({ framework: 'jest', id, lines, block: [], evidence: NOTHING }).cause;
    expect([of('pool › database is locked'), of('pool › opens')]).toEqual(['unknown', 'concurrency']);
  });

  test('a diff that is quoted with gaps is read from the block', () => {
    const block = ['    -   "amber",', '        "blue",', '    +   "amber",'];
    const of = (lines: readonly string[], all: readonly string[]) =>
      diagnoseBySignals({ framework: 'jest', id: 'test_it', lines, block: all, evidence: NOTHING }).cause;
    expect(of(['    -   "amber",'], block)).toBe('unordered-collection');
    expect(of(['    -   "amber",', '    +   "amber",'], ['    -   "amber",'])).toBe('unknown');
  });

  test('captured output holds no words that count, only values', () => {
    const lines = ['E   assert False'];
    const block = [...lines, 'Captured log call', 'WARNING retrying after ECONNRESET'];
    expect(diagnoseBySignals({ framework: 'pytest', id: 'test_it', lines, block, evidence: NOTHING }).cause).toBe(
      'unknown',
    );
  });
});

const pile = (dimension: Concentration['dimension'], value: string): Partial<CauseEvidence> => ({
  concentration: [{ dimension, value, failed: 5, executions: 20, p: 0.0028 }],
});

test.each<[string, Partial<CauseEvidence>, string]>([
  ['one shard', pile('shard', '2/4'), 'test-order-dependency medium'],
  [
    'one shard, again and again',
    { ...pile('shard', '2/4'), repeated: { passed: 0, failed: 3 } },
    'test-order-dependency high',
  ],
  ['one shard, but a repetition cures it', { ...pile('shard', '2/4'), repeated: { passed: 3, failed: 0 } }, UNKNOWN],
  ['one system', pile('os', 'windows'), 'platform-dependency medium'],
  ['one cell', pile('cell', '3.12, musl'), 'platform-dependency medium'],
  ['one hour', pile('hour', '00-04'), 'time medium'],
  ['one hour, again and again', { ...pile('hour', '00-04'), repeated: { passed: 0, failed: 3 } }, 'time high'],
  ['always after five seconds', { durationsMs: [5_003, 5_011, 5_008] }, UNKNOWN],
  ['nothing', {}, UNKNOWN],
])('evidence alone: %s', (_, evidence, expected) => {
  expect(short('pytest', 'E   assert 1 == 2', evidence)).toBe(expected);
});

test('evidence and words add up', () => {
  expect(about('pytest', 'TimeoutError', { durationsMs: [5_003, 5_011, 5_008] })).toMatchObject({
    cause: 'test-timeout',
    confidence: 'medium',
    signals: ['test-timeout', 'equal-durations'],
  });
  expect(short('pytest', 'IntegrityError: UNIQUE constraint failed', pile('shard', '2/4'))).toBe(
    'test-order-dependency high',
  );
});

test('two causes of one weight: the specific one, one step less sure', () => {
  expect(short('pytest', 'Error: read ECONNRESET\nsqlite3.OperationalError: database is locked')).toBe(
    'concurrency medium',
  );
  expect(short('pytest', 'jwt expired\nbroken pipe')).toBe('time low');
});

test('a named cause is told with its usual repair and the signals that spoke', () => {
  expect(about('pytest', 'E   sqlite3.OperationalError: database is locked')).toEqual({
    source: 'heuristics',
    cause: 'concurrency',
    confidence: 'high',
    fix: 'synchronise-access',
    signals: ['concurrency'],
    causeSentence: null,
    fixSentence: null,
  });
  expect(about('pytest', 'E   assert 1 == 2')).toEqual({
    source: 'heuristics',
    cause: 'unknown',
    confidence: 'low',
    fix: 'investigate',
    signals: [],
    causeSentence: null,
    fixSentence: null,
  });
});

test('ids are unique', () => {
  expect(new Set(SIGNALS.map((signal) => signal.id)).size).toBe(SIGNALS.length);
});

test('long hostile text costs no more than its length', () => {
  const hostile = [
    ...[
      'took ',
      '1.',
      'expected ',
      'assert ',
      '[',
      '(((',
      ', got ',
      "['a', ",
      '{"a":[',
      '- a\n+ a\n',
      'Expecting ',
      'é',
      '1 < ',
    ],
    ...['waiting ', '\\', '"', 'connection refused ', ' != ', 'Expected: ', 'tmp/'],
  ];
  const started = performance.now();
  for (const text of hostile) {
    expect(about('pytest', text.repeat(200_000 / text.length)).source).toBe('heuristics');
    expect(about('jest', `${text.repeat(1_900 / text.length)}\n`.repeat(300)).source).toBe('heuristics');
  }
  // Half a second is what is seen; a quadratic algorithm takes minutes.
  expect(performance.now() - started).toBeLessThan(10_000);
});
