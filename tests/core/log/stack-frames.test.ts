import { expect, test } from 'vitest';
import { framesOf, isForeignFrame, type StackFrame } from '../../../src/core/log/stack-frames.ts';

const own = (file: string, line: number, name?: string): StackFrame => ({
  file,
  line,
  ...(name === undefined ? {} : { function: name }),
  own: true,
});
const foreign = (file: string, line: number, name?: string): StackFrame => ({ ...own(file, line, name), own: false });

const CASES: readonly (readonly [runtime: string, lines: readonly string[], frames: readonly StackFrame[]])[] = [
  [
    'Python',
    [
      'Traceback (most recent call last):',
      '  File "/work/shop/tests/test_cart.py", line 12, in test_total',
      '    assert total(cart) == 3',
      '  File "/work/shop/shop/cart.py", line 40, in total',
      '  File "/usr/lib/python3.12/json/decoder.py", line 355, in raw_decode',
    ],
    [
      own('/work/shop/shop/cart.py', 40, 'total'),
      own('/work/shop/tests/test_cart.py', 12, 'test_total'),
      foreign('/usr/lib/python3.12/json/decoder.py', 355, 'raw_decode'),
    ],
  ],
  [
    'pytest',
    ['tests/test_cart.py:12: in test_total', '    total(cart)', 'shop/cart.py:40: ValueError'],
    [own('shop/cart.py', 40), own('tests/test_cart.py', 12, 'test_total')],
  ],
  [
    'JavaScript',
    [
      'Error: no total',
      '    at total (/work/shop/src/cart.ts:3:7)',
      '    at async Cart.sum [as total] (file:///work/shop/src/sum.js:9:1)',
      '    at /work/shop/test/cart.test.ts:20:3',
      '    at run (/work/shop/node_modules/jest-circus/build/run.js:71:1)',
      '    at node:internal/process/task_queues:95:5',
      '    at async Promise.all (index 0)',
    ],
    [
      own('/work/shop/src/cart.ts', 3, 'total'),
      own('file:///work/shop/src/sum.js', 9, 'Cart.sum [as total]'),
      own('/work/shop/test/cart.test.ts', 20),
      foreign('/work/shop/node_modules/jest-circus/build/run.js', 71, 'run'),
      foreign('node:internal/process/task_queues', 95),
    ],
  ],
  [
    'Firefox and Vitest',
    ['total@http://localhost:9876/base/src/cart.js:3:7', ' ❯ total src/cart.ts:3:7', ' ❯ src/sum.ts:4:1'],
    [own('http://localhost:9876/base/src/cart.js', 3, 'total'), own('src/cart.ts', 3, 'total'), own('src/sum.ts', 4)],
  ],
  [
    'JVM',
    [
      'java.lang.AssertionError: expected:<3> but was:<4>',
      '\tat org.junit.Assert.fail(Assert.java:89)',
      '\tat shop.CartTest.adds(CartTest.java:12)',
      '\tat java.base/java.lang.reflect.Method.invoke(Method.java:568)',
      '\tat app//shop.Cart.total(Cart.kt:40)',
    ],
    [
      own('CartTest.java', 12, 'shop.CartTest.adds'),
      own('Cart.kt', 40, 'app//shop.Cart.total'),
      foreign('Assert.java', 89, 'org.junit.Assert.fail'),
      foreign('Method.java', 568, 'java.base/java.lang.reflect.Method.invoke'),
    ],
  ],
  [
    'Go',
    [
      '    cart_test.go:12: got 3, want 4',
      'goroutine 7 [running]:',
      'shop/cart.(*Cart).Total(0xc000012345, {0x1, 0x2})',
      '\t/work/shop/cart/cart.go:40 +0x1d',
      'testing.tRunner(0xc000082820, 0x5f3e70)',
      '\t/usr/local/go/src/testing/testing.go:1595 +0xff',
      'created by testing.(*T).Run in goroutine 1',
      '\t/usr/local/go/src/testing/testing.go:1648 +0x3ad',
    ],
    [
      own('cart_test.go', 12),
      own('/work/shop/cart/cart.go', 40, 'shop/cart.(*Cart).Total'),
      foreign('/usr/local/go/src/testing/testing.go', 1595, 'testing.tRunner'),
      foreign('/usr/local/go/src/testing/testing.go', 1648, 'testing.(*T).Run'),
    ],
  ],
  [
    'Rust',
    [
      "thread 'tests::adds' panicked at src/cart.rs:5:9:",
      "thread 'old' panicked at 'no total', src/old.rs:6:1",
      '   3: shop::cart::total',
      '             at ./src/cart.rs:40:5',
      '   4: core::ops::function::FnOnce::call_once',
      '             at /rustc/90b35a6239c3d8bdabc530a6a0816f7ff89a0aaf/library/core/src/ops/function.rs:250:5',
    ],
    [
      own('src/cart.rs', 5),
      own('src/old.rs', 6),
      own('./src/cart.rs', 40, 'shop::cart::total'),
      foreign(
        '/rustc/90b35a6239c3d8bdabc530a6a0816f7ff89a0aaf/library/core/src/ops/function.rs',
        250,
        'core::ops::function::FnOnce::call_once',
      ),
    ],
  ],
  [
    'Ruby',
    [
      "     # ./spec/cart_spec.rb:12:in `block (2 levels) in <top (required)>'",
      "     # /opt/gems/rspec-core-3.12.0/lib/rspec/core/example.rb:263:in `instance_exec'",
      "/work/shop/lib/cart.rb:40:in 'Cart#total': no total (RuntimeError)",
    ],
    [
      own('./spec/cart_spec.rb', 12, 'block (2 levels) in <top (required)>'),
      own('/work/shop/lib/cart.rb', 40, 'Cart#total'),
      foreign('/opt/gems/rspec-core-3.12.0/lib/rspec/core/example.rb', 263, 'instance_exec'),
    ],
  ],
  [
    'PHP',
    [
      '#0 /work/shop/src/Cart.php(40): Shop\\Cart->total()',
      '#1 /work/shop/vendor/phpunit/phpunit/src/TestCase.php(1617): CartTest->testTotal()',
      '/work/shop/tests/CartTest.php:12',
    ],
    [
      own('/work/shop/src/Cart.php', 40, 'Shop\\Cart->total'),
      own('/work/shop/tests/CartTest.php', 12),
      foreign('/work/shop/vendor/phpunit/phpunit/src/TestCase.php', 1617, 'CartTest->testTotal'),
    ],
  ],
  [
    '.NET',
    [
      '   at Shop.CartTests.Adds(Int32 a, Int32 b) in /work/shop/CartTests.cs:line 12',
      '   at System.Threading.Tasks.Task.Run(Action a) in /_/src/libraries/Task.cs:line 7',
      '   at System.RuntimeMethodHandle.InvokeMethod(Object target)',
    ],
    [
      own('/work/shop/CartTests.cs', 12, 'Shop.CartTests.Adds'),
      foreign('/_/src/libraries/Task.cs', 7, 'System.Threading.Tasks.Task.Run'),
    ],
  ],
  [
    'C, C++ and Swift',
    [
      'tests/cart_test.cc:12: Failure',
      'C:\\shop\\cart_test.cpp(13): error: Expected equality of these values:',
      "shop: src/cart.c:40: int total(cart *): Assertion `n > 0' failed.",
      '    #0 0x55d0c8 in shop::total(int) /work/shop/src/total.cpp:41:3',
      '    #1 0x7f1a2b in __libc_start_main /usr/src/libc/csu/libc-start.c:310',
      '#2  0x0000555 in main (argc=1) at src/main.c:7',
      '/work/shop/Tests/CartTests.swift:14: error: -[ShopTests.CartTests testTotal] : failed',
    ],
    [
      own('tests/cart_test.cc', 12),
      own('C:\\shop\\cart_test.cpp', 13),
      own('src/cart.c', 40, 'int total(cart *)'),
      own('/work/shop/src/total.cpp', 41, 'shop::total(int)'),
      own('src/main.c', 7, 'main'),
      own('/work/shop/Tests/CartTests.swift', 14),
      foreign('/usr/src/libc/csu/libc-start.c', 310, '__libc_start_main'),
    ],
  ],
  [
    'Elixir',
    [
      '       (shop 0.1.0) lib/shop/cart.ex:40: Shop.Cart.total/1',
      '       (ex_unit 1.16.0) lib/ex_unit/runner.ex:463: ExUnit.Runner.exec_test/2',
      '       test/shop/cart_test.exs:12: (test)',
    ],
    [
      own('lib/shop/cart.ex', 40, 'Shop.Cart.total/1'),
      own('test/shop/cart_test.exs', 12, '(test)'),
      foreign('lib/ex_unit/runner.ex', 463, 'ExUnit.Runner.exec_test/2'),
    ],
  ],
  [
    'Dart',
    [
      '  package:matcher                     expect',
      '  package:shop/cart.dart 40:5         Cart.total',
      '  test/cart_test.dart 12:5            main.<fn>',
      '#1      main.<anonymous closure> (file:///work/shop/test/sum_test.dart:9:3)',
      '  dart:async/zone.dart 1407:47        _rootRun',
    ],
    [
      own('package:shop/cart.dart', 40, 'Cart.total'),
      own('test/cart_test.dart', 12, 'main.<fn>'),
      own('file:///work/shop/test/sum_test.dart', 9, 'main.<anonymous closure>'),
      foreign('dart:async/zone.dart', 1407, '_rootRun'),
    ],
  ],
];

test.each(CASES)('%s', (_runtime, lines, frames) => {
  expect(framesOf(lines)).toEqual(frames);
});

test('no frame in ordinary lines, time stamps, summaries and long lines', () => {
  const lines = [
    'expected 3 to be 4',
    '12:30:01 starting',
    '2 failed, 3 passed in 0.12s',
    'http://localhost:8080/cart',
    `    at total (${'x'.repeat(2_000)}.ts:3:7)`,
    '',
  ];
  expect(framesOf(lines)).toEqual([]);
});

test('at most ten, each once', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `    at f (/work/shop/src/cart.ts:${1 + (index % 15)}:7)`);
  expect(framesOf(lines).map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

test('tells foreign frames from own', () => {
  expect(isForeignFrame('\tat java.base/java.lang.Thread.run(Thread.java:840)')).toBe(true);
  expect(isForeignFrame('\tat shop.Cart.total(Cart.java:40)')).toBe(false);
  expect(isForeignFrame('java.lang.AssertionError: 3')).toBe(false);
});
