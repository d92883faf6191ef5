import { describe, expect, test } from 'vitest';
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
});

describe('mocha', () => {
  test('follows the numbers, so that a list in a message is no test', () => {
    const log =
      '  1 passing (3ms)\n  2 failing\n\n  1) s\n       t:\n     Error: x\n  7) not a test\n\n  2) u:\n     Error: y\n\nnpm ERR! Test failed';
    expect(read(log).failed).toEqual(['s t', 'u']);
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
  ])('%s', (line, id) => {
    expect(
      read(
        `Running com.x.ListTest\n${line}\njava.lang.AssertionError\n\nTests run: 1, Failures: 1, Errors: 0, Skipped: 0\n`,
      ).failed,
    ).toEqual([id]);
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

describe('gradle', () => {
  test('a task that failed is no test, and neither is an arrow at the margin', () => {
    expect(read('> Task :test FAILED\n> x > y FAILED\n  a > b FAILED\nBUILD FAILED in 1s').failed).toEqual([]);
  });

  test('a pass in another task is no retry', () => {
    const log = '> Task :a:test\nT > x FAILED\n    E at T.java:3\n> Task :b:test\nT > x PASSED\nBUILD FAILED in 1s';
    expect(read(log)).toEqual({ failed: ['T.x'], retried: [] });
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
  test('takes no entry without a message, and no pending spec or error of a suite, for a failure', () => {
    const log =
      'Started\n.F*\n\nFailures:\n1) s a\n  Message:\n    boom\n2) not a test\nSuite error: s\n  Message:\n    no till\nPending:\n\n1) s b\n  No reason given\n\n3 specs, 2 failures, 1 pending spec\n';
    expect(read(log).failed).toEqual(['s a']);
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

describe('bun', () => {
  test('tells a retried test from a passing one, and names no hook', () => {
    const log =
      'a.test.ts:\nerror: boom\n(pass) s > x (attempt 2) [1.00ms]\n(fail) s > (unnamed) [0.02ms]\n(fail) s > y [1.00ms]\n\n 1 pass\n 2 fail\nRan 3 tests across 1 file. [1.00s]\n';
    expect(read(log)).toEqual({ failed: ['s > y'], retried: ['s > x'] });
  });
});
