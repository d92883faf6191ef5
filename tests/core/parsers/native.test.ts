import { describe, expect, test } from 'vitest';
import { extractFromLog } from '../../../src/core/parsers/extract.ts';

/** Per framework what failed (a parent in brackets), what was retried, and what passed. */
function read(...lines: readonly string[]): Record<string, { failed: string[]; retried: string[]; passed: string[] }> {
  const { tests } = extractFromLog(`${lines.join('\n')}\n`);
  return Object.fromEntries(
    tests.map(({ framework, failures, retried, passed }) => [
      framework,
      {
        failed: failures.map(({ id, isParent }) => (isParent === true ? `[${id}]` : id)),
        retried: retried.map(({ id }) => id),
        passed: [...passed],
      },
    ]),
  );
}

function failedIn(framework: string, ...lines: readonly string[]): string[] {
  return read(...lines)[framework]?.failed ?? [];
}

const START = ['[==========] Running 2 tests from 1 test suite.', '[----------] 2 tests from CartTest'];

describe('GoogleTest', () => {
  test.each([
    ['a shell names the signal', '/x/run.sh: line 3:  4801 Segmentation fault      (core dumped) ./cart'],
    ['make names the signal', 'make: *** [Makefile:3: check] Segmentation fault (core dumped)'],
    ['a sanitizer stops it', '==4801==ERROR: AddressSanitizer: heap-use-after-free on address 0x602000000010'],
    ['the step ends with an error', '##[error]Process completed with exit code 134.'],
    ['Travis names the exit code', 'The command "./cart" exited with 139.'],
  ])('takes a test that began for failed when %s', (_, line) => {
    expect(read(...START, '[ RUN      ] CartTest.AddsUp', 'some words', line)).toEqual({
      gtest: { failed: ['CartTest.AddsUp'], retried: [], passed: [] },
    });
  });

  test.each([
    ['nothing is said', 'some words'],
    ['it was stopped from outside', '##[error]Process completed with exit code 143.'],
    ['the run was cancelled', '##[error]The operation was canceled.'],
    ['the next step begins', '##[group]Run make'],
    ['all went well after all', 'The command "./cart" exited with 0.'],
  ])('does not when %s', (_, line) => {
    expect(read(...START, '[ RUN      ] CartTest.AddsUp', line)).toEqual({});
  });

  test('is not misled by the end of another process inside a death test', () => {
    expect(
      read(
        ...START,
        '[ RUN      ] CartDeathTest.Dies',
        'Segmentation fault (core dumped)',
        '[       OK ] CartDeathTest.Dies (3 ms)',
      ),
    ).toEqual({ gtest: { failed: [], retried: [], passed: ['CartDeathTest.Dies'] } });
  });

  test('names the assertion of a test that died after it', () => {
    const log = [
      ...START,
      '[ RUN      ] CartTest.AddsUp',
      "cart: cart.cc:12: int total(): Assertion `x > 0' failed.",
      'Aborted',
    ];
    expect(extractFromLog(log.join('\n')).tests[0]?.failures[0]).toMatchObject({
      message: "cart: cart.cc:12: int total(): Assertion `x > 0' failed.",
      at: 5,
      block: { from: 3, to: 5 },
    });
  });

  test('reads the words of older versions, results without a time and the list of a log that lost its start', () => {
    expect(
      failedIn(
        'gtest',
        '[==========] Running 2 tests from 1 test case.',
        '[ RUN      ] CartTest.AddsUp',
        '[  FAILED  ] CartTest.AddsUp',
        '[==========] 2 tests from 1 test case ran. (1 ms total)',
        '[  PASSED  ] 1 test.',
        '[  FAILED  ] 4 tests, listed below:',
        '[  FAILED  ] CartTest.AddsUp',
        '[  FAILED  ] Numbers/PriceTest/1.IsWide, where TypeParam = char and GetParam() = 3',
        '[  FAILED  ] StockTest: SetUpTestSuite or TearDownTestSuite',
      ),
    ).toEqual(['CartTest.AddsUp', 'Numbers/PriceTest/1.IsWide', 'StockTest: SetUpTestSuite or TearDownTestSuite']);
  });

  test('reads a place as Windows compilers write it', () => {
    const log = [
      ...START,
      '[ RUN      ] CartTest.AddsUp',
      'D:\\a\\shop\\cart.cc(12): error: Value of: x',
      '  Actual: 1',
      'Expected: 2',
      '[  FAILED  ] CartTest.AddsUp (0 ms)',
    ];
    expect(extractFromLog(log.join('\n')).tests[0]?.failures[0]).toMatchObject({
      file: 'D:\\a\\shop\\cart.cc',
      line: 12,
      message: 'Value of: x Actual: 1 Expected: 2',
    });
  });

  test('finds the end of a test that printed more than a description holds', () => {
    const noise = Array.from({ length: 900 }, (_, index) => `line ${index}`);
    const log = [
      ...START,
      '[ RUN      ] CartTest.AddsUp',
      ...noise,
      'cart.cc:12: Failure',
      'Failed',
      '[  FAILED  ] CartTest.AddsUp (9 ms)',
    ];
    expect(extractFromLog(log.join('\n')).tests[0]?.failures).toEqual([
      {
        framework: 'gtest',
        id: 'CartTest.AddsUp',
        suite: 'CartTest',
        file: 'cart.cc',
        line: 12,
        message: 'Failed',
        errorType: 'Failed',
        durationMs: 9,
        at: 906,
        block: { from: 507, to: 906 },
      },
    ]);
  });

  test('reads what utest.h prints alike', () => {
    const log = [
      '[ RUN      ] cart.adds_up',
      'cart.c:12: Failure',
      '  Expected : 3',
      '    Actual : 4',
      '[  FAILED  ] cart.adds_up (2100000ns)',
    ];
    expect(extractFromLog(log.join('\n')).tests[0]?.failures[0]).toMatchObject({
      id: 'cart.adds_up',
      durationMs: 2,
      message: 'Expected : 3 Actual : 4',
    });
  });

  test('reads what cmocka prints alike', () => {
    expect(
      failedIn(
        'gtest',
        '[==========] Running 2 test(s).',
        '[ RUN      ] adds_up',
        '[  ERROR   ] --- 0x1 != 0x2',
        '[  FAILED  ] adds_up',
        '[  FAILED  ] 1 test(s), listed below:',
      ),
    ).toEqual(['adds_up']);
  });
});

describe('CTest', () => {
  const INNER = [
    ...START,
    '[ RUN      ] CartTest.AddsUp',
    'cart.cc:12: Failure',
    '[  FAILED  ] CartTest.AddsUp (0 ms)',
    '[==========] 2 tests from 1 test suite ran. (0 ms total)',
  ];

  test('is the parent of the tests that failed inside, whose output follows', () => {
    expect(
      read(
        'Test project /x/build',
        '    Start 1: cart',
        '1/2 Test #1: cart .....***Failed    0.01 sec',
        ...INNER,
        '',
        '    Start 2: till',
        '2/2 Test #2: till .....***Failed    0.01 sec',
        'no money',
        '',
        '0% tests passed, 2 tests failed out of 2',
      ),
    ).toEqual({
      gtest: { failed: ['CartTest.AddsUp'], retried: [], passed: [] },
      ctest: { failed: ['[cart]', 'till'], retried: [], passed: [] },
    });
  });

  test('is the parent of the tests that failed inside, whose output came before', () => {
    const prefixed = INNER.map((line) => `1: ${line}`);
    expect(
      read(
        'Test project /x/build',
        '1: Test command: /x/build/cart',
        ...prefixed,
        '1/2 Test #1: cart .....***Failed    0.01 sec',
      ),
    ).toEqual({
      gtest: { failed: ['CartTest.AddsUp'], retried: [], passed: [] },
      ctest: { failed: ['[cart]'], retried: [], passed: [] },
    });
  });

  test.each(['***Exception: SegFault  0.01 sec', '***Timeout   9.99 sec', '***Failed    0.01 sec'])(
    'blames the test inside that did not end: %s',
    (result) => {
      expect(
        read(
          'Test project /x/build',
          `1/2 Test #1: cart .....${result}`,
          ...START,
          '[ RUN      ] CartTest.AddsUp',
          '',
          '0% tests passed, 1 tests failed out of 1',
        ),
      ).toEqual({
        gtest: { failed: ['CartTest.AddsUp'], retried: [], passed: [] },
        ctest: { failed: ['[cart]'], retried: [], passed: [] },
      });
    },
  );

  test('takes what passed when it was run again for retried, inside too', () => {
    expect(
      read(
        'Test project /x/build',
        '1/1 Test #1: cart .....***Failed    0.01 sec',
        ...INNER,
        '    Start 1: cart',
        '    Test #1: cart .....   Passed    0.01 sec',
        '100% tests passed, 0 tests failed out of 1',
      ),
    ).toEqual({
      gtest: { failed: [], retried: ['CartTest.AddsUp'], passed: [] },
      ctest: { failed: [], retried: ['cart'], passed: [] },
    });
  });

  test('takes a second execution in the same folder for a retry, in another folder for another test', () => {
    const execute = (folder: string, result: string) => [
      `Test project ${folder}`,
      `1/1 Test #1: cart .....${result}    0.01 sec`,
    ];
    const failed = execute('/x/debug', '***Failed');
    expect(read(...failed, ...execute('/x/debug', '   Passed'))).toEqual({
      ctest: { failed: [], retried: ['cart'], passed: [] },
    });
    expect(read(...failed, ...execute('/x/release', '   Passed'))).toEqual({
      ctest: { failed: ['cart'], retried: [], passed: [] },
    });
  });

  test('takes failures inside a test that was expected to fail for none', () => {
    const prefixed = INNER.map((line) => `1: ${line}`);
    expect(read('Test project /x/build', ...prefixed, '1/1 Test #1: cart .....   Passed    0.01 sec')).toEqual({
      ctest: { failed: [], retried: [], passed: ['cart'] },
    });
  });
});

describe('Catch2', () => {
  const RULE = '-'.repeat(79);

  test('is not misled by a ruled title of somebody else', () => {
    expect(
      read(
        RULE,
        'T E S T S',
        RULE,
        'Running cart',
        RULE,
        'x.cpp:12',
        '.'.repeat(79),
        'x.cpp:13: FAILED:',
        '  CHECK( x )',
      ),
    ).toEqual({
      catch2: { failed: ['Running cart'], retried: [], passed: [] },
    });
    expect(read(RULE, 'the cart adds up', RULE, 'x.cpp:13: FAILED:', '  CHECK( x )')).toEqual({});
  });
});

describe('Ginkgo', () => {
  test('leaves the Go test around it to itself when no spec failed', () => {
    expect(
      read(
        'Running Suite: Cart Suite - /x/cart',
        'Ran 0 of 1 Specs in 0.001 seconds',
        'FAIL! - Suite Timeout Elapsed -- 0 Passed | 0 Failed | 0 Pending | 1 Skipped',
        '--- FAIL: TestCart (1.00s)',
        'FAIL',
        'FAIL\texample.org/shop/cart\t1.01s',
      )['go-test'],
    ).toEqual({ failed: ['TestCart'], retried: [], passed: [] });
  });

  test('takes the Go test around failed specs for no test of its own, however much stands between', () => {
    const noise = Array.from({ length: 900 }, (_, index) => `line ${index}`);
    expect(
      read(
        'Running Suite: Cart Suite - /x/cart',
        '• [FAILED] [0.001 seconds]',
        'Cart [It] adds up',
        '/x/cart_test.go:20',
        '------------------------------',
        ...noise,
        'Summarizing 1 Failure:',
        '  [FAIL] Cart [It] adds up',
        '  /x/cart_test.go:21',
        'Ran 1 of 1 Specs in 0.001 seconds',
        'FAIL! -- 0 Passed | 1 Failed | 0 Pending | 0 Skipped',
        '--- FAIL: TestCart (0.00s)',
        'FAIL',
        'FAIL\texample.org/shop/cart\t0.01s',
      ),
    ).toEqual({ ginkgo: { failed: ['Cart adds up'], retried: [], passed: [] } });
  });
});

describe('testthat', () => {
  test('reads what `R CMD check` and other tools indent, capitals, and a test outside of any file', () => {
    expect(
      failedIn(
        'testthat',
        '   ── FAILURE (test-cart.R:6:3): the cart adds up ─────────────',
        '   total(2, 5) not equal to 10.',
        '',
        '── Failure: the till opens ──────────────────────────────',
        '`res` not identical to 5.',
        'Error: Test failed',
      ),
    ).toEqual(['the cart adds up', 'the till opens']);
  });

  test('reads the end of an output of testthat before version 1, which is all that `R CMD check` shows', () => {
    const log = [
      'Last 13 lines of output:',
      '  1. Failure (at test-cart.R#6): the cart adds up -----------------------------------',
      '  total(2, 5) not equal to 10',
      '  ',
      '  testthat results ================================================================',
      '  OK: 642 SKIPPED: 0 FAILED: 3',
      '  1. Failure (at test-cart.R#6): the cart adds up ',
      '  2. Failure (at test-stock.R#63): stock is counted ',
      '  3. Error: the shop opens ',
      '  ',
      '  Error: testthat unit tests failed',
    ];
    expect(
      extractFromLog(log.join('\n')).tests[0]?.failures.map(({ id, suite, message }) => [id, suite, message]),
    ).toEqual([
      ['the cart adds up', 'test-cart.R', 'total(2, 5) not equal to 10'],
      ['stock is counted', 'test-stock.R', undefined],
      ['the shop opens', undefined, undefined],
    ]);
  });

  test('claims no title without a description', () => {
    expect(read('── Failure (test-cart.R:6:3): the cart ad')).toEqual({});
  });
});

describe('Julia', () => {
  test('reads what versions before 1.0 print, but no such words of a program', () => {
    expect(
      failedIn(
        'julia-test',
        'cart: Test Failed',
        '  Expression: total(2, 5) == 10',
        '   Evaluated: 11 == 10',
        'till: Error During Test',
        '  Test threw an error of type UndefVarError',
        '  Expression: open()',
        '  UndefVarError: x not defined',
      ),
    ).toEqual(['cart', 'till']);
    expect(read('Connection: Test Failed', 'and so on')).toEqual({});
  });

  test('reads the test set from the line above, and keeps sets of the same name in two files apart', () => {
    const { tests } = extractFromLog(
      [
        'Error in testset cart:',
        'Test Failed at /home/u/Shop/test/cart.jl:7 ',
        '  Expression: sell(0)',
        '    Expected: ArgumentError',
        '      Thrown: MethodError',
        'cart: Error During Test at D:\\a\\Shop\\test\\till.jl:3',
        '  Got exception outside of a @test',
        '  DivideError: integer division error',
      ].join('\n'),
    );
    expect(tests[0]?.failures.map(({ id, suite, message }) => [id, suite, message])).toEqual([
      ['cart', 'test/cart.jl', 'sell(0) Expected: ArgumentError Thrown: MethodError'],
      ['cart', 'test/till.jl', 'DivideError: integer division error'],
    ]);
  });
});

describe('inside CTest', () => {
  const RULE = '-'.repeat(79);
  const END = '='.repeat(79);
  const PROGRAMS: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'catch2',
      'adds up',
      [
        RULE,
        'adds up',
        RULE,
        'x.cpp:12',
        '.'.repeat(79),
        '',
        'x.cpp:13: FAILED:',
        '  CHECK( x )',
        '',
        END,
        'test cases: 1 | 1 failed',
      ],
    ],
    [
      'doctest',
      'adds up',
      [
        END,
        'x.cpp:12:',
        'TEST CASE:  adds up',
        '',
        'x.cpp:13: ERROR: CHECK( x ) is NOT correct!',
        '',
        END,
        '[doctest] test cases: 1 | 0 passed | 1 failed | 0 skipped',
      ],
    ],
    [
      'boost-test',
      'adds_up',
      [
        'Running 1 test case...',
        'x.cpp(13): error: in "adds_up": check x has failed',
        '',
        '*** 1 failure is detected in the test module "shop"',
      ],
    ],
    [
      'qttest',
      'Cart::addsUp()',
      [
        'FAIL!  : Cart::addsUp() not reachable',
        '   Loc: [x.cpp(13)]',
        'Totals: 2 passed, 1 failed, 0 skipped, 0 blacklisted, 1ms',
      ],
    ],
  ];
  const FAILED = '1/1 Test #1: cart .....***Failed    0.01 sec';
  const PASSED = '    Test #1: cart .....   Passed    0.01 sec';
  const SUMMARY = '100% tests passed, 0 tests failed out of 1';

  test.each(PROGRAMS)('%s: what fails once and passes when it is run again was retried', (framework, id, output) => {
    const prefixed = output.map((line) => `1: ${line}`);
    for (const log of [
      ['Test project /x', FAILED, ...output, '    Start 1: cart', PASSED, '', SUMMARY],
      ['Test project /x', ...prefixed, FAILED, '1: again', PASSED, '', SUMMARY],
    ]) {
      const { failed, retried } = read(...log)[framework] ?? {};
      expect({ failed, retried }).toEqual({ failed: [], retried: [id] });
    }
  });

  test.each(PROGRAMS)('%s: what fails for good has failed, and CTest is its parent', (framework, id, output) => {
    const found = read('Test project /x', FAILED, ...output, '', '0% tests passed, 1 tests failed out of 1');
    expect(found[framework]?.failed).toEqual([id]);
    expect(found['ctest']?.failed).toEqual(['[cart]']);
  });

  test.each(PROGRAMS)('%s: a program that CTest did not start is not judged by it', (framework, id, output) => {
    expect(
      read('Test project /x', FAILED, '    Start 1: cart', PASSED, '', SUMMARY, ...output)[framework]?.failed,
    ).toEqual([id]);
  });
});
