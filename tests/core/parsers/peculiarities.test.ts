import { describe, expect, test } from 'vitest';
import type { ParsedTests } from '../../../src/core/model/extraction.ts';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';

/** What the runners print in corners that no sample suite shows. Each log is the runner's format, cut to the point. */
function read(log: string): { failed: string[]; retried: string[] } {
  const { tests } = extractFromLog(log);
  return {
    failed: tests.flatMap(({ failures }) => failures.map(({ id }) => id)),
    retried: tests.flatMap(({ retried }) => retried.map(({ id }) => id)),
  };
}

function messageOf(log: string): string | undefined {
  return extractFromLog(log).tests[0]?.failures[0]?.message;
}

function testsOf(log: string): ParsedTests | undefined {
  return extractFromLog(log).tests[0];
}

describe('pytest', () => {
  const START = '===== test session starts =====\n';
  const SUMMARY = '===== short test summary info =====\n';

  test('separates an id from its message even when both hold the separator', () => {
    expect(
      read(`${START}${SUMMARY}FAILED t/a.py::test_x[a - b] - assert 1 - 2\nFAILED t/a.py::test_y - x[0] - 1\n`).failed,
    ).toEqual(['t/a.py::test_x[a - b]', 't/a.py::test_y']);
  });

  test('reads pytest before version 4', () => {
    expect(
      read(
        `${START}${SUMMARY}FAIL t/a.py::Test::()::test_x\n===== FAILURES =====\n_____ Test.test_x _____\nE   x\n== 1 failed in 1.0 seconds ==`,
      ).failed,
    ).toEqual(['t/a.py::Test::test_x']);
  });

  test('names a test by its row of letters when nothing else names its file', () => {
    const log = `${START}t/a.py .F\nt/b.py F.   [100%]\n\n===== FAILURES =====\n_____ Test.test_x[a.b] _____\n\n/x/site-packages/lib.py:3: Error\n_____ test_y _____\n\nE   x\n===== 2 failed in 1s =====`;
    expect(read(log).failed).toEqual(['t/a.py::Test::test_x[a.b]', 't/b.py::test_y']);
  });

  test('reads what a crashed worker leaves', () => {
    const log = `${START}===== FAILURES =====\n_____ t/a.py _____\n[gw0] linux\nworker 'gw0' crashed while running 't/a.py::test_x'\n===== 1 failed in 1s =====`;
    expect(read(log).failed).toEqual(['t/a.py::test_x']);
  });

  test('is not misled by a worker that prints into another’s line', () => {
    const log = `${START}[gw2] [ 99%] FAILED t/a.py::Test::test_x [note] Collecting logs...\n${SUMMARY}FAILED t/a.py::Test::test_x - boom\n===== 1 failed in 1s =====`;
    expect(read(log).failed).toEqual(['t/a.py::Test::test_x']);
  });

  test('adds up several runs of one log', () => {
    const run = (name: string): string => `${START}${SUMMARY}FAILED ${name}\n===== 1 failed in 1s =====\n`;
    expect(read(run('t/a.py::test_x') + run('t/b.py::test_y')).failed).toEqual(['t/a.py::test_x', 't/b.py::test_y']);
  });

  test.each([
    ['Using --randomly-seed=4711', { seed: '4711' }],
    ['Using --random-order-bucket=module\nUsing --random-order-seed=21', { seed: '21' }],
    ['[pytest-split] Running group 2/4 (12 of 50 tests)', { shard: '2/4' }],
  ])('reads how its tests were chosen from %j', (header, expected) => {
    expect(
      testsOf(`${START}${header}\nt/a.py .F\n${SUMMARY}FAILED t/a.py::test_x - boom\n== 1 failed in 1s ==`),
    ).toEqual(expect.objectContaining({ ...expected, finished: true }));
  });

  test('names the test in which the process died, and does not call that run finished', () => {
    const death = 't/a.py::test_x Fatal Python error: Segmentation fault\n';
    const log = `${START}t/a.py::test_w PASSED\n${death}\n${START}t/b.py::test_y PASSED\n== 1 passed in 1s ==`;
    expect(testsOf(log)).toEqual({
      framework: 'pytest',
      failures: [
        {
          framework: 'pytest',
          id: 't/a.py::test_x',
          file: 't/a.py',
          message: 'Fatal Python error: Segmentation fault',
          at: 3,
        },
      ],
      retried: [],
      passed: ['t/a.py::test_w', 't/b.py::test_y'],
      counts: { passed: 1, failed: 0, skipped: 0 },
      finished: false,
    });
  });

  test('finds the next failure behind one that printed without end', () => {
    const noise = 'noise\n'.repeat(5000);
    const log = `${START}===== FAILURES =====\n_____ test_x _____\nE   x\nt/a.py:1: Error\n${noise}_____ test_y _____\nE   y\nt/b.py:1: Error\n== 2 failed in 1s ==`;
    expect(read(log).failed).toEqual(['t/a.py::test_x', 't/b.py::test_y']);
  });

  test('a test with failing subtests is not among those that passed', () => {
    const log = `${START}t/a.py::test_x PASSED\n${SUMMARY}SUBFAILED(n=1) t/a.py::test_x - boom\n== 1 failed, 1 passed in 1s ==`;
    expect(testsOf(log)?.passed).toEqual([]);
    expect(read(log).failed).toEqual(['t/a.py::test_x']);
  });
});

describe('unittest', () => {
  const describeFailure = (title: string): string =>
    `${'='.repeat(70)}\n${title}\n${'-'.repeat(70)}\nTraceback (most recent call last):\n  File "a.py", line 3, in test_x\nAssertionError: boom\n\n${'-'.repeat(70)}\nRan 1 test in 0.1s\n\nFAILED (failures=1)\n`;

  test.each([
    ['FAIL: test_x (mod.Case)', 'mod.Case.test_x'],
    ['FAIL: test_x (mod.Case.test_x)', 'mod.Case.test_x'],
    ['FAIL: test_x (mod.Case.test_x) [message] (i=1)', 'mod.Case.test_x'],
    ['ERROR [0.01s]: test_x (mod.Case)', 'mod.Case.test_x'],
    ['ERROR: Failure: ImportError (No module named x)', 'Failure: ImportError (No module named x)'],
    ['FAIL: Doctest: pkg.mod.thing', 'pkg.mod.thing'],
  ])('%s', (title, id) => {
    expect(read(describeFailure(title)).failed).toEqual([id]);
  });

  test('keeps tests that only a progress line named, when the run never ended', () => {
    expect(read('test_x (mod.Case) ... FAIL\ntest_y (mod.Case) ... ok\ntest_z (mod.Case) ... ').failed).toEqual([
      'mod.Case.test_x',
    ]);
  });

  test('keeps what a subtest was called with, the time and the seed', () => {
    const log = describeFailure('FAIL [1.50s]: test_x (mod.Case.test_x) [note] (i=1)');
    expect(testsOf(`Using shuffle seed: 4711 (given)\n${log}`)).toEqual(
      expect.objectContaining({
        seed: '4711',
        failures: [expect.objectContaining({ id: 'mod.Case.test_x', parameters: 'i=1', durationMs: 1500 })],
      }),
    );
  });
});

describe('jest', () => {
  test('names no test for warnings, and the file for a suite that failed to run', () => {
    const log =
      'PASS a.test.js\n  ● Console\n\n    x\nFAIL b.test.js\n  ● Test suite failed to run\n\n    SyntaxError: x\n\n  ● Cannot log after tests are done. Did you forget\nTest Suites: 1 failed\nTests:       1 passed, 1 total';
    expect(read(log).failed).toEqual(['b.test.js']);
  });

  test('tells tests of one title in two files apart, and repeats in the summary not', () => {
    const log =
      'FAIL a.test.js\n  ● s › t\n\n    x\nFAIL b.test.js\n  ● s › t\n\n    x\nSummary of all failing tests\nFAIL a.test.js\n  ● s › t\n\n    x\nTest Suites: 2 failed';
    expect(extractFromLog(log).tests[0]?.failures.map(({ suite, id }) => [suite, id])).toEqual([
      ['a.test.js', 's › t'],
      ['b.test.js', 's › t'],
    ]);
  });

  test('reads the tree of old versions too, which put no space before the unit', () => {
    const log =
      'PASS a.test.js\n  s\n    ✓ t (12ms)\n    ○ skipped u\n  ✓ (odd) title\n\nSeed:        -7\nTests:       2 passed, 2 total\n';
    expect(testsOf(log)).toEqual(expect.objectContaining({ passed: ['s › t', '(odd) title'], seed: '-7' }));
  });

  test('reads what its reporter for GitHub Actions leaves in a log', () => {
    const log =
      '##[error]RangeError: no room\n  FAIL a.test.js (153 ms)\n    ✓ t (7 ms)\n    s\n      ✕ u (9 ms)\n##[group]PASS b.test.js (5 ms)\n  ✓ v\n##[endgroup]\n##[group]Errors thrown in a.test.js\n  ● s › u\n\n    RangeError: no room\n\n      at Object.f (a.test.js:13:13)\n\n##[endgroup]\nTests:       1 failed, 2 passed, 3 total\n';
    expect(testsOf(log)).toEqual({
      framework: 'jest',
      failures: [
        {
          framework: 'jest',
          id: 's › u',
          suite: 'a.test.js',
          file: 'a.test.js',
          line: 13,
          message: 'RangeError: no room',
          errorType: 'RangeError',
          durationMs: 9,
          at: 10,
          block: { from: 10, to: 15 },
        },
      ],
      retried: [],
      passed: ['t', 'v'],
      counts: { passed: 2, failed: 1, skipped: 0 },
      finished: true,
    });
  });
});

describe('output of several tasks', () => {
  test.each([
    ['web:test: ', 'api:test: '],
    ['@shop/web:test:unit: ', '@shop/api:test: '],
    ['packages/web test: ', 'packages/api test: '],
    ['[@shop/web]: ', '[api]: '],
    ['web-1  | ', 'shop_api_1 | '],
  ])('is told apart by %j and %j', (web, api) => {
    const log = `${web}FAIL a.test.js\n${api}PASS b.test.js\n${web}  ● s › t\n${api}\n${web}\n${api}  ● Console\n${web}    Error: x\n${api}Tests:       2 passed, 2 total\n${web}Tests:       1 failed, 1 total\n`;
    expect(testsOf(log)).toEqual({
      framework: 'jest',
      failures: [
        {
          framework: 'jest',
          id: 's › t',
          suite: 'a.test.js',
          file: 'a.test.js',
          message: 'Error: x',
          errorType: 'Error',
          at: 3,
          block: { from: 3, to: 7 },
        },
      ],
      retried: [],
      passed: [],
      counts: { passed: 2, failed: 1, skipped: 0 },
      finished: true,
    });
  });

  test('is not awaited for ever', () => {
    const noise = 'noise\n'.repeat(3000);
    const log = `web:test: FAIL a.test.js\nweb:test:   ● s › t\n${noise}web:test:     Error: late\nweb:test: Tests:       1 failed, 1 total\n`;
    expect(messageOf(log)).toBe(undefined);
    expect(testsOf(log)?.counts).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('mocha', () => {
  test('follows the numbers, so that a list in a message is no test', () => {
    const log =
      '  1 passing (3ms)\n  2 failing\n\n  1) s\n       t:\n     Error: x\n  7) not a test\n\n  2) u:\n     Error: y\n\nnpm ERR! Test failed';
    expect(read(log).failed).toEqual(['s t', 'u']);
  });

  test('keeps a failure that was listed when its description never came', () => {
    const log = '> mocha\n\n  s\n    1) t\n    ✔ u\n\n  1 passing (3ms)\n  1 failing\n\nError: Process completed\n';
    expect(testsOf(log)).toEqual(
      expect.objectContaining({
        failures: [{ framework: 'mocha', id: 's t', at: 4 }],
        passed: ['s u'],
        finished: true,
      }),
    );
    expect(read(log.replace('> mocha', '> other').replace(/ {2}1 passing[^]*/, '')).failed).toEqual([]);
  });

  test('takes no output at a title’s margin for a title', () => {
    const log = '> mocha\n\n  s\n    inner\n    printed\n      1) t\n      ✔ u\n    ✔ v\n\n  2 passing (3ms)\n';
    expect(testsOf(log)?.passed).toEqual(['s v']);
  });

  test('reads the totals of mocha before 1.13', () => {
    const log =
      '  ․․․\n\n  ✖ 1 of 3 tests failed:\n\n  1) s t:\n     Error: x\n      at a.js:3:5\n\n\n\nnpm ERR! Test failed\n';
    expect(testsOf(log)).toEqual(
      expect.objectContaining({
        failures: [expect.objectContaining({ id: 's t', message: 'Error: x' })],
        counts: { passed: 2, failed: 1, skipped: 0 },
      }),
    );
  });
});

describe('go test', () => {
  test('names the tests that ran when time was up, not those that waited', () => {
    const dump = (name: string, waits: boolean): string =>
      `goroutine 7 [x]:\n${waits ? 'testing.(*T).Parallel(0x1)\n\ta.go:1\n' : ''}pkg.${name}(0x1)\n\ta.go:2\ntesting.tRunner(0x1, 0x2)\n\n`;
    const log = `panic: test timed out after 3m0s\n\n${dump('TestWaits', true)}${dump('TestHangs', false)}FAIL\tpkg\t180.0s\n`;
    expect(read(log).failed).toEqual(['TestHangs']);
    expect(
      read(`panic: test timed out after 1s\nrunning tests:\n\tTestA (1s)\n\tTestB/sub_c (0s)\n\nFAIL\tpkg\t1s`).failed,
    ).toEqual(['TestA', 'TestB/sub_c']);
  });

  test('names the test that panicked, by its frame, its goroutine, or as the last that began', () => {
    const panic = 'panic: boom\n\ngoroutine 7 [running]:\n';
    expect(read(`${panic}pkg.TestX(0x1)\n\ta.go:2\ntesting.tRunner(0x1)\nFAIL\tpkg\t1s`).failed).toEqual(['TestX']);
    expect(read(`${panic}pkg.f()\ncreated by pkg.TestX in goroutine 6\nFAIL\tpkg\t1s`).failed).toEqual(['TestX']);
    expect(
      read(`=== RUN   TestA\n--- PASS: TestA (0.0s)\n=== RUN   TestX\n${panic}pkg.f()\nFAIL\tpkg\t1s`).failed,
    ).toEqual(['TestX']);
  });

  test('finds a verdict behind output without a line feed, and testify’s error', () => {
    expect(read('progress...--- FAIL: TestX (0.00s)\nFAIL\tpkg\t1s').failed).toEqual(['TestX']);
    expect(
      messageOf(
        '--- FAIL: TestX (0.00s)\n    a_test.go:7: \n        \tError Trace:\ta_test.go:7\n        \tError:      \tNot equal: \nFAIL\tpkg\t1s',
      ),
    ).toBe('Not equal:');
  });

  test('a failed build names no test', () => {
    expect(read('FAIL\tpkg [build failed]\nok  \tother\t0.1s').failed).toEqual([]);
  });

  test('takes gotestsum’s word for a test that passed when it was run again', () => {
    const entry = (name: string, rerun: string): string =>
      `=== FAIL: pkg ${name}${rerun} (0.01s)\n    a_test.go:7: boom\n\n`;
    const list = `=== Failed\n${entry('TestA', '')}${entry('TestB', '')}${entry('TestB', ' (re-run 1)')}`;
    expect(read(`${list}DONE 2 runs, 5 tests, 3 failures in 0.5s\n`)).toEqual({
      failed: ['TestB'],
      retried: ['TestA'],
    });
    expect(read(`${list}DONE 5 tests, 3 failures in 0.5s\n`).failed).toEqual(['TestA', 'TestB']);
  });

  test('reads events of packages that print at the same time, in pieces of lines, and leaves out cut ones', () => {
    const event = (name: string, output: string): string =>
      `${JSON.stringify({ Action: 'output', Package: name, Output: output })}\n`;
    const log = `${event('a', '=== RUN   TestX\n')}${event('b', '=== RUN   TestY\n')}${event('a', '--- FAIL: ')}${event('b', '--- PASS: TestY (0.00s)\n')}${event('a', 'TestX (0.01s)\n')}{"Action":"output","Package":"a","Out`;
    expect(testsOf(`${log}\n${event('a', 'FAIL\ta\t0.1s\n')}`)).toEqual({
      framework: 'go-test',
      failures: [{ framework: 'go-test', id: 'TestX', suite: 'a', durationMs: 10, at: 5, block: { from: 1, to: 5 } }],
      retried: [],
      passed: ['TestY'],
      finished: true,
    });
  });

  test('a race is described by its report', () => {
    const race = '==================\nWARNING: DATA RACE\nRead at 0x1 by goroutine 9:\n==================\n';
    const log = `${race}--- FAIL: TestX (0.00s)\n    testing.go:1: race detected during execution of test\nFAIL\tpkg\t1s\n`;
    expect(testsOf(log)?.failures).toEqual([
      {
        framework: 'go-test',
        id: 'TestX',
        suite: 'pkg',
        message: 'race detected during execution of test',
        at: 5,
        block: { from: 2, to: 6 },
      },
    ]);
  });
});

describe('cargo test', () => {
  test('reads panics of both ages, and binaries by their name', () => {
    const log =
      "     Running unittests src/lib.rs (target/debug/deps/my_crate-0123456789abcdef)\n\nrunning 1 test\ntest a::b ... FAILED\n\nfailures:\n\n---- a::b stdout ----\nthread 'a::b' panicked at 'boom', src/a.rs:3:5\n\nfailures:\n    a::b\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; 0 filtered out\n";
    expect(extractFromLog(log).tests[0]?.failures).toEqual([
      {
        framework: 'cargo-test',
        id: 'a::b',
        suite: 'my_crate',
        file: 'src/a.rs',
        line: 3,
        message: 'boom',
        at: 4,
        block: { from: 8, to: 10 },
      },
    ]);
  });

  test('names the only test that ran when the process died', () => {
    const log =
      "     Running tests/a.rs (target/debug/deps/a-0123456789abcdef)\n\nrunning 2 tests (shuffle seed: 4711)\ntest x ... ok\ntest y ... error: test failed, to rerun pass `--test a`\n\nCaused by:\n  process didn't exit successfully: `target/debug/deps/a-0123456789abcdef --test-threads=1` (signal: 6, SIGABRT: process abort signal)\n";
    expect(testsOf(log)).toEqual(
      expect.objectContaining({
        seed: '4711',
        finished: false,
        passed: ['x'],
        failures: [
          {
            framework: 'cargo-test',
            id: 'y',
            suite: 'a',
            message: 'signal: 6, SIGABRT: process abort signal',
            at: 5,
            block: { from: 5, to: 8 },
          },
        ],
      }),
    );
  });

  test.each([
    ["\tthread 'x' panicked at 'boom', src/a.rs:3", 'boom'],
    [
      "thread 'x' panicked at 'assertion failed: `(left == right)`\n  left: `1`,\n right: `2`', src/a.rs:3:5",
      'assertion failed: `(left == right)`',
    ],
    ["thread 'x' (4711) panicked at src/a.rs:3:5:\nboom\nnote: run with `RUST_BACKTRACE=1`", 'boom'],
  ])('finds message and place of %j', (panic, message) => {
    const log = `test x ... FAILED\n\nfailures:\n\n---- x stdout ----\n${panic}\n\nfailures:\n    x\n\ntest result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured\n`;
    expect(testsOf(log)?.failures).toEqual([expect.objectContaining({ message, file: 'src/a.rs', line: 3 })]);
  });
});

describe('rspec', () => {
  test('a retry that ended well is a retried test', () => {
    expect(
      read(
        'RSpec::Retry: 2nd try ./spec/a_spec.rb:3\nRSpec::Retry: 2nd try ./spec/a_spec.rb:9\n\nFailed examples:\n\nrspec ./spec/a_spec.rb:9 # A b\n\n2 examples, 1 failure',
      ),
    ).toEqual({
      failed: ['./spec/a_spec.rb:9'],
      retried: ['./spec/a_spec.rb:3'],
    });
  });
});

describe('maven', () => {
  test.each([
    ['addList(com.x.ListTest)  Time elapsed: 0.07 sec  <<< ERROR!', 'com.x.ListTest.addList'],
    ['[ERROR] doTest[0](com.x.ListTest)  Time elapsed: 0.005 s  <<< FAILURE!', 'com.x.ListTest.doTest[0]'],
    ['[ERROR] com.x.ListTest.add(int)[2]  Time elapsed: 0.005 s  <<< FAILURE!', 'com.x.ListTest.add(int)[2]'],
    ['[ERROR] com.x.ListTest.add -- Time elapsed: 0.005 s <<< FAILURE!', 'com.x.ListTest.add'],
    [
      '[ERROR] com.x.ListTest.reads v1.2 (old) -- Time elapsed: 0.005 s <<< FAILURE!',
      'com.x.ListTest.reads v1.2 (old)',
    ],
    ['reads v1.2(com.x.ListTest)  Time elapsed: 0.07 sec  <<< FAILURE!', 'com.x.ListTest.reads v1.2'],
    ['add[200, half](2)(com.x.ListTest)  Time elapsed: 0.07 sec  <<< FAILURE!', 'com.x.ListTest.add[200, half](2)'],
    ['2024-05-01 14:23:05,123 [ERROR] com.x.ListTest.add  Time elapsed: 1 s  <<< ERROR!', 'com.x.ListTest.add'],
    ['14:23:05.123 [ERROR] add(com.x.ListTest)  Time elapsed: 1 s  <<< ERROR!', 'com.x.ListTest.add'],
  ])('%s', (line, id) => {
    expect(
      read(
        `Running com.x.ListTest\n${line}\njava.lang.AssertionError\n\nTests run: 1, Failures: 1, Errors: 0, Skipped: 0\n`,
      ).failed,
    ).toEqual([id]);
  });

  test('reads the tests that passed from a plain report', () => {
    const log =
      'Running com.x.ListTest\nadd(com.x.ListTest)  Time elapsed: 0.007 sec\nget(com.x.ListTest)  Time elapsed: 0.1 sec  <<< FAILURE!\njava.lang.AssertionError\n\nTests run: 2, Failures: 1, Errors: 0, Skipped: 0\n';
    const [maven] = extractFromLog(log).tests;
    expect([maven?.passed, maven?.failures[0]?.durationMs]).toEqual([['com.x.ListTest.add'], 100]);
  });

  test('reads a summary alone, and finds the package of its classes', () => {
    const log =
      'Running com.x.ListTest\n\nResults :\n\nFailed tests:   old(com.x.OtherTest): boom\n  ListTest.add:12 expected:<1>\n  ListTest.slow » Timeout\n  a line of a message. here\n\nTests in error: \n  ListTest>BaseTest.inherited:7->check:9 » NullPointer\n\nTests run: 9, Failures: 3, Errors: 1, Skipped: 0\n';
    expect(read(log).failed).toEqual([
      'com.x.OtherTest.old',
      'com.x.ListTest.add',
      'com.x.ListTest.slow',
      'com.x.ListTest.inherited',
    ]);
  });
});

describe('junit console', () => {
  test.each([
    [
      'JUnit Jupiter:CartTest:takes(int, String):[2] 3, half',
      ['x.CartTest', 'takes', 'int, java.lang.String'],
      'x.CartTest.takes[2]',
    ],
    ['JUnit Jupiter:CartTest:makes():a: 1 (b)', ['x.CartTest', 'makes', ''], 'x.CartTest.makes[a: 1 (b)]'],
    ['JUnit Vintage:CartTest:adds', ['x.CartTest', 'adds', ''], 'x.CartTest.adds'],
    ['Spock:CartSpec:adds 1.5 and 2', ['x.CartSpec', '$spock_feature_0_0', ''], 'x.CartSpec.adds 1.5 and 2'],
    ['Kotest:x.CartSpec:a cart:adds up', ['x.CartSpec'], 'x.CartSpec.a cart:adds up'],
    ['JUnit Jupiter:CartTest:WhenFull', ['x.CartTest$WhenFull'], 'x.CartTest$WhenFull'],
  ])('%s', (path, [className, method, types], id) => {
    const source =
      method === undefined
        ? `ClassSource [className = '${className}', filePosition = null]`
        : `MethodSource [className = '${className}', methodName = '${method}', methodParameterTypes = '${types}']`;
    const log = `Failures (1):\n  ${path}\n    ${source}\n    => E: x\n\nTest run finished after 3 ms\n`;
    expect(read(log).failed).toEqual([id]);
    expect(read(log.replaceAll(/^(?=.)/gm, '    [junit] ')).failed).toEqual([id]);
  });
});

describe('scalatest', () => {
  test('what a test logs, with a level or without, is no scope', () => {
    const log =
      '[info] CartSpec:\n[info] A cart\n[info] 10:00:01.123 INFO shop - opened\nopening\n[info] - should add up *** FAILED ***\n[info]   7 did not equal 8 (CartSpec.scala:3)\n[info] - should close *** FAILED *** (2 seconds)\n[info] *** 2 TESTS FAILED ***\n';
    expect(read(log).failed).toEqual(['CartSpec: A cart should add up', 'CartSpec: A cart should close']);
  });
});

describe('test-unit', () => {
  test('names only tests', () => {
    const log =
      "Error: test failed, to rerun pass `--lib`\nError: testing (again)\n=====\nFailure: test: adds (up)(Shop::CartTest)\na.rb:3:in `x'\nboom\n=====\n";
    expect(read(log).failed).toEqual(['Shop::CartTest#test: adds (up)']);
  });
});

describe('gradle', () => {
  test('a task that failed is no test, and neither is an arrow at the margin', () => {
    expect(read('> Task :test FAILED\n> x > y FAILED\n  a > b FAILED\nBUILD FAILED in 1s').failed).toEqual([]);
  });

  test('a pass in another task is no retry', () => {
    const log = '> Task :a:test\nT > x FAILED\n    E at T.java:3\n> Task :b:test\nT > x PASSED\nBUILD FAILED in 1s';
    expect(read(log)).toEqual({ failed: ['T.x'], retried: [] });
  });

  test('what the test-logger plug-in and Gradle both tell is one test, in the spelling of Gradle', () => {
    const log =
      '> Task :test\n\ncom.x.CartTest\n\n  Test adds() FAILED\n\n  E: x\n\nCartTest > adds() FAILED\n    E: x\n\n  Test takes() FAILED\n\n2 tests completed, 2 failed\nBUILD FAILED in 1s';
    expect(read(log).failed).toEqual(['CartTest.adds()', 'com.x.CartTest.takes()']);
  });

  test('failures that a successful build did not count passed when they were retried', () => {
    const tried = '> Task :test\nT > x FAILED\n    E at T.java:3\n';
    expect(read(`${tried}\nBUILD SUCCESSFUL in 1s`)).toEqual({ failed: [], retried: ['T.x'] });
    expect(read(`${tried}\n2 tests completed, 1 failed\n\nBUILD SUCCESSFUL in 1s`)).toEqual({
      failed: ['T.x'],
      retried: [],
    });
  });

  test.each([
    ['CartSpec > adds 1.5 and 2 [a: 1.5, #0] FAILED', 'CartSpec', 'CartSpec.adds 1.5 and 2 [a: 1.5, #0]'],
    ['com.x.CartSpec > com.x.CartSpec.v1.2 is read FAILED', 'com.x.CartSpec', 'com.x.CartSpec.v1.2 is read'],
    ['CartTest[jvm] > addsUp[jvm] FAILED', 'CartTest[jvm]', 'CartTest[jvm].addsUp[jvm]'],
    ['CartTest > WhenFull > refuses() FAILED', 'CartTest.WhenFull', 'CartTest.WhenFull.refuses()'],
    ['x.CartTest > adds[Pixel 3(AVD) - 9] FAILED ', 'x.CartTest', 'x.CartTest.adds[Pixel 3(AVD) - 9]'],
    ['CartTest > takes(int) > [2] 3, a > b FAILED', 'CartTest', 'CartTest.takes(int).[2] 3, a > b'],
    ['CartTest > takes(int) > [2] 3 FAILED', 'CartTest', 'CartTest.takes(int).[2] 3'],
  ])('%s', (line, suite, id) => {
    const failure = extractFromLog(`> Task :test\n${line}\n    E at T.java:3\nBUILD FAILED in 1s`).tests[0]
      ?.failures[0];
    expect([failure?.suite, failure?.id]).toEqual([suite, id]);
  });
});

describe('phpunit', () => {
  test('names what Codeception runs by the line below a title', () => {
    const log =
      'Codeception PHP Testing Framework v5.0.13\n\nThere were 2 failures:\n1) CartTest: Adds: up\n Test  tests/unit/CartTest.php:testAddsUp\nFailed asserting that 7 matches expected 8.\n#1  /x/tests/unit/CartTest.php:12\n2) CartCest: Ships\n Test  tests/unit/CartCest.php:ships\n Step  See "x"\n\nFAILURES!\nTests: 3, Assertions: 3, Failures: 2.\n';
    expect(read(log).failed).toEqual(['tests/unit/CartTest.php:testAddsUp', 'tests/unit/CartCest.php:ships']);
  });

  test('follows the numbers, so that a list in a message is no test', () => {
    const log =
      'There were 2 failures:\n\n1) A::x\n1) pen\n2) ink: blue\n2) B::paper\n\n/x/A.php:3\n\nFAILURES!\nTests: 3, Assertions: 3, Failures: 2.\n';
    expect(read(log).failed).toEqual(['A::x', 'B::paper']);
  });
});

describe('minitest', () => {
  test('reads versions before 5, and takes the seed of the run that failed', () => {
    const log =
      "Run options: --seed 1\n\n# Running tests:\n\n2 tests, 2 assertions, 0 failures, 0 errors, 0 skips\nRun options: --seed 2\n\n  1) Failure:\ntest_adds(CartTest) [test/cart_test.rb:12]:\n<8> expected but was\n<7>.\n\n  2) Error:\ntest_x(Shop::CartTest):\nRuntimeError: boom\n    test/cart_test.rb:3:in `x'\n\n2 tests, 2 assertions, 1 failures, 1 errors\nRun options: --seed 3\n";
    const [minitest] = extractFromLog(log).tests;
    expect(minitest?.failures.map(({ id, line }) => [id, line])).toEqual([
      ['CartTest#test_adds', 12],
      ['Shop::CartTest#test_x', 3],
    ]);
    expect([minitest?.seed, minitest?.counts]).toEqual(['2', { passed: 2, failed: 2, skipped: 0 }]);
  });
});

describe('exunit', () => {
  const failure = (title: string): string => `  1) ${title}\n     test/a_test.exs:3\n     ** (RuntimeError) boom\n\n`;

  test('reads doctests, a run that ended early and the seed of the run that failed', () => {
    const log = `Running ExUnit with seed: 1, max_cases: 4\n\n..\n\n2 tests, 0 failures\nRunning ExUnit with seed: 2, max_cases: 4\n\n${failure('doctest module Shop.Cart (1) (Shop.CartTest)')}${failure('property sums (Shop.CartTest)')}--max-failures reached, aborting test suite\n\n1 doctest, 1 property, 3 tests, 2 failures\n`;
    const [exunit] = extractFromLog(log).tests;
    expect(exunit?.failures.map(({ id }) => id)).toEqual([
      'doctest module Shop.Cart (1) (Shop.CartTest)',
      'property sums (Shop.CartTest)',
    ]);
    expect(exunit?.seed).toBe('2');
    expect(extractFromLog(`${failure('test x (A)')}1 test, 1 failure\n\nRandomized with seed 7\n`).tests[0]?.seed).toBe(
      '7',
    );
  });
});

describe('vitest', () => {
  test('reads projects, whole files and shared errors', () => {
    const log = ' FAIL  |unit| a.test.ts > s > t\n FAIL  |web| a.test.ts > s > t\nError: x\n⎯⎯⎯⎯[1/2]⎯\n';
    expect(
      extractFromLog(`⎯⎯ Failed Tests 2 ⎯⎯\n\n${log}`).tests[0]?.failures.map(({ suite, id, message }) => [
        suite,
        id,
        message,
      ]),
    ).toEqual([
      ['unit', 'a.test.ts > s > t', 'Error: x'],
      ['web', 'a.test.ts > s > t', 'Error: x'],
    ]);
  });
});

describe('jasmine', () => {
  test('takes no entry without a message and no pending spec for a failure, but the error of a suite for one', () => {
    const log =
      'Started\n.F*\n\nFailures:\n1) s a\n  Message:\n    boom\n2) not a test\nSuite error: s\n  Message:\n    no till\nPending:\n\n1) s b\n  No reason given\n\n3 specs, 2 failures, 1 pending spec\n';
    expect(read(log).failed).toEqual(['s a', 'Suite error: s']);
  });
});

describe('playwright', () => {
  test('believes the summary, with or without projects', () => {
    const log =
      'Running 2 tests using 1 worker\n\n  1) a.spec.ts:3:5 › s › x › step ────\n\n    Error: boom\n\n  2) a.spec.ts:9:5 › s › y ────\n\n    Error: once\n\n  1 failed\n    a.spec.ts:3:5 › s › x ────\n  1 flaky\n    a.spec.ts:9:5 › s › y ────\n';
    expect(read(log)).toEqual({ failed: ['a.spec.ts › s › x'], retried: ['a.spec.ts › s › y'] });
    expect(messageOf(log)).toBe('Error: boom');
  });
});

describe('playwright, of a part of the suite', () => {
  test('names the part', () => {
    const log =
      'Running 5 tests using 2 workers, shard 1 of 2\n  ✘  1 a.spec.ts:3:5 › x (1.5s)\n  ✓  2 a.spec.ts:3:5 › x (retry #1) (20ms)\n\n  1 flaky\n    a.spec.ts:3:5 › x\n  4 passed (3s)\n';
    const [playwright] = extractFromLog(log).tests;
    expect([playwright?.shard, playwright?.retried.map(({ id }) => id)]).toEqual(['1/2', ['a.spec.ts › x']]);
  });
});

describe('bun', () => {
  test('tells a retried test from a passing one, and names no hook', () => {
    const log =
      'a.test.ts:\nerror: boom\n(pass) s > x (attempt 2) [1.00ms]\n(fail) s > (unnamed) [0.02ms]\n(fail) s > y [1.00ms]\n\n 1 pass\n 2 fail\nRan 3 tests across 1 file. [1.00s]\n';
    expect(read(log)).toEqual({ failed: ['s > y'], retried: ['s > x'] });
  });
});
