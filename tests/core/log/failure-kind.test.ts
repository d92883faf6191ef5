import { describe, expect, test } from 'vitest';
import {
  FailureKindReader,
  failureKindOf,
  KIND_TRIGGERS,
  readFailureKind,
  type TestsSeen,
} from '../../../src/core/log/failure-kind.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';

const FAILURE: TestFailure = { framework: 'jest', id: 'x', at: 1, block: { from: 1, to: 3 } };
const GREEN: TestsSeen = { failures: [], finished: true };

function kind(log: string, tests: readonly TestsSeen[] = []) {
  return failureKindOf(readLines(log), tests);
}

/** What real tools print, one sign a line. */
const SIGNS: readonly (readonly [kind: string, line: string])[] = [
  ['build', 'src/main.c:12:5: error: expected ‘;’ before ‘return’'],
  ['build', 'C:\\shop\\cart.cpp:3:1: error: unknown type name "int3"'],
  ['build', "/usr/bin/ld: cart.o: undefined reference to `pay_total'"],
  ['build', "C:\\shop\\cart.cpp(345): error C2065: 'total': undeclared identifier"],
  ['build', "Cart.cs(39,17): error CS0246: The type or namespace name 'Jar' could not be found [Shop.csproj]"],
  ['build', 'CMake Error at CMakeLists.txt:4 (find_package):'],
  ['build', '[ERROR] /work/shop/src/main/java/shop/Cart.java:[264,54] cannot find symbol'],
  [
    'build',
    '[ERROR] Failed to execute goal org.apache.maven.plugins:maven-compiler-plugin:3.11.0:compile (default-compile) on project shop: Compilation failure',
  ],
  ['build', "Execution failed for task ':app:compileDebugKotlin'."],
  ['build', 'e: file:///work/shop/src/Cart.kt:12:5 Unresolved reference: total'],
  ['build', '[error] /work/shop/src/main/scala/Cart.scala:12:3: not found: value total'],
  ['build', 'error[E0308]: mismatched types'],
  ['build', 'error: could not compile `shop` (lib) due to 1 previous error'],
  ['build', './cart.go:395:20: undefined: shop.Total'],
  ['build', 'cart.go:5:2: "os" imported and not used'],
  ['build', 'FAIL\tgithub.com/shop/cart [build failed]'],
  ['build', "src/cart.ts(3,7): error TS2304: Cannot find name 'total'."],
  ['build', "src/cart.ts:3:7 - error TS2304: Cannot find name 'total'."],
  ['build', "Module not found: Error: Can't resolve './cart' in '/work/shop/src'"],
  ['build', 'webpack 5.90.0 compiled with 2 errors in 1200 ms'],
  ['build', '✘ [ERROR] Could not resolve "./cart"'],
  ['build', 'Error: Undefined variable: "$dark".'],
  ['build', 'ERROR: Failed building wheel for shop'],
  ['build', 'PHP Fatal error:  Uncaught Error: Class "Shop\\Cart" not found in /work/shop/src/Cart.php:3'],
  ['build', '== Compilation error in file lib/cart.ex =='],
  ['build', "src/cart.erl:91: variable 'Total' is unbound"],
  ['build', '** BUILD FAILED **'],
  ['build', 'Warning, treated as error:'],
  ['build', 'ERROR: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2'],
  ['lint', '✖ 3 problems (2 errors, 1 warning)'],
  ['lint', "  12:5  error  'total' is not defined  no-undef"],
  ['lint', '[warn] Code style issues found in 2 files. Run Prettier with --write to fix.'],
  ['lint', 'src/shop/cart.py:12:80: E501 line too long (93 > 79 characters)'],
  ['lint', 'would reformat src/shop/cart.py'],
  ['lint', 'ERROR: /work/shop/cart.py Imports are incorrectly sorted and/or formatted.'],
  ['lint', 'src/shop/cart.py:7: error: Incompatible return value type  [return-value]'],
  ['lint', 'Found 3 errors in 2 files (checked 40 source files)'],
  ['lint', '  = note: `-D clippy::needless-return` implied by `-D warnings`'],
  ['lint', 'Diff in /work/shop/src/cart.rs:12:'],
  [
    'lint',
    'internal/cart.go:63:3: the goroutine calls T.Fatalf, which must be called in the same goroutine as the test (SA2002)',
  ],
  ['lint', 'cart.go:12:9: Error return value of `f.Close` is not checked (errcheck)'],
  ['lint', "Execution failed for task ':app:checkstyleMain'."],
  [
    'lint',
    '[ERROR] /work/shop/src/main/java/shop/Cart.java:[12,5] (javadoc) MissingJavadocMethod: Missing a Javadoc comment.',
  ],
  ['lint', '12 files inspected, 3 offenses detected, 2 offenses autocorrectable'],
  ['lint', 'FOUND 3 ERRORS AND 1 WARNING AFFECTING 3 LINES'],
  ['lint', "cart.h:25:15: error: no header providing 'Total' [misc-include-cleaner,-warnings-as-errors]"],
  ['lint', 'Done linting! Found 1 violation, 0 serious in 48 files.'],
  ['lint', '** (Mix) mix format failed due to --check-formatted.'],
  ['lint', '- hook id: trailing-whitespace'],
  ['lint', 'prettier.................................................................Failed'],
  ['lint', "src/cart.cpp:31: doesnt  ==> doesn't"],
  ['lint', 'In run.sh line 3: SC2086 (info): Double quote to prevent globbing'],
  ['dependency', 'E: Unable to locate package libshop-dev'],
  ['dependency', "E: Package 'darcs' has no installation candidate"],
  ['dependency', 'ERROR: No matching distribution found for shop==99'],
  ['dependency', "Because shop depends on cart (^9.0) which doesn't match any versions, version solving failed."],
  ['dependency', 'npm ERR! code ERESOLVE'],
  ['dependency', 'npm error code E404'],
  ['dependency', 'error Couldn\'t find any versions for "cart" that matches "^9.0.0"'],
  ['dependency', ' ERR_PNPM_OUTDATED_LOCKFILE  Cannot install with "frozen-lockfile"'],
  ['dependency', 'Bundler could not find compatible versions for gem "rack":'],
  ['dependency', 'Your requirements could not be resolved to an installable set of packages.'],
  ['dependency', 'error: failed to select a version for `cart`.'],
  ['dependency', 'cart.go:3:2: no required module provides package github.com/shop/total; to add it:'],
  ['dependency', "> Could not resolve all files for configuration ':compileClasspath'."],
  [
    'dependency',
    '[ERROR] Failed to execute goal on project shop: Could not resolve dependencies for project org.shop:shop:jar:1',
  ],
  ['dependency', 'Shop.csproj : error NU1605: Detected package downgrade: Cart from 4.6.1 to 4.5.1.'],
  [
    'network',
    'Could not transfer artifact org.shop:cart:pom:1 from/to central: Received fatal alert: protocol_version',
  ],
  ['build', 'File "src/cart.ml", line 12, characters 3-8:'],
  ['build', 'source/cart.d(12,5): Error: undefined identifier total'],
  ['build', '    [javac] /work/shop/Cart.java:12: error: cannot find symbol'],
  ['build', 'ERROR: Failed to build gem native extension.'],
  ['build', '! Undefined control sequence.'],
  ['build', 'src/cart.groovy: 12: unable to resolve class Total'],
  ['lint', 'src/cart.js: line 12, col 5, Missing semicolon.'],
  ['lint', 'CSpell: Files checked: 40, Issues found: 3 in 2 files.'],
  ['lint', "formatting 'src/cart.cr' produced changes"],
  ['dependency', 'An error occurred while installing nokogiri (1.8.0), and Bundler cannot continue.'],
  ['dependency', 'PackagesNotFoundError: The following packages are not available from current channels:'],
  ['dependency', "ModuleNotFoundError: No module named 'cart'"],
  ['service-start', '  Disconnected, because no message in 30000 ms.'],
  ['environment', "pyenv: version `3.8.1' not installed"],
  ['network', 'error: failed to download from `https://crates.io/api/v1/crates/cart/0.1.0/download`'],
  ['network', 'dial tcp 10.0.0.1:443: i/o timeout'],
  ['network', '2026-02-03 17:06:42 ERROR 404: Not Found.'],
  ['memory-disk', '/bin/sh: 1: cannot create out.txt: No space left on device'],
  ['memory-disk', 'g++: fatal error: Killed signal terminated program cc1plus'],
  ['service-start', 'Error response from daemon: pull access denied for shop/db, repository does not exist'],
  ['permission', 'remote: Permission to shop/cart.git denied to robot.'],
  ['permission', 'gh: Resource not accessible by integration (HTTP 403)'],
  ['checkout', 'fatal: Remote branch topic not found in upstream origin'],
  ['checkout', 'CONFLICT (content): Merge conflict in cart.txt'],
  ['environment', 'cart: error while loading shared libraries: libpay.so.2: cannot open shared object file'],
  ['test-failure', 'make: *** [Makefile:39: test] Error 1'],
  ['test-failure', '** TEST FAILED **'],
  ['test-failure', "Execution failed for task ':app:testDebugUnitTest'."],
];

describe('what tools say before a command ended', () => {
  test.each(SIGNS)('%s: %s', (expected, line) => {
    const travis = `$ make\n${line}\nThe command "make it" exited with 1.`;
    expect({ kind: kind(travis).kind, at: kind(travis).at }).toEqual({ kind: expected, at: 2 });
    const github = `##[group]Run make it\n##[endgroup]\n${line}\n##[error]Process completed with exit code 1.`;
    expect({ kind: kind(github).kind, at: kind(github).at }).toEqual({ kind: expected, at: 3 });
  });

  test('the step’s script is not its output, and another step’s output is not this one’s', () => {
    const script =
      '##[group]Run make\necho "error TS1: x"\n##[endgroup]\nhm\n##[error]Process completed with exit code 1.';
    expect(kind(script)).toEqual({ kind: 'unknown', at: 5 });
    const earlier = '$ a\nerror[E0308]: x\nThe command "a" exited with 0.\n$ b\nThe command "b" exited with 1.';
    expect(kind(earlier)).toEqual({ kind: 'unknown', at: 5 });
  });

  test('particular words beat general ones, the first failed command beats later ones', () => {
    const log = [
      'BUILD FAILED in 3s',
      'The command "gradle" exited with 1.',
      '✖ 3 problems (3 errors, 0 warnings)',
      'The command "eslint" exited with 1.',
      'error[E0308]: mismatched types',
      'The command "cargo build" exited with 101.',
    ].join('\n');
    expect(kind(log)).toEqual({ kind: 'lint', at: 3 });
    expect(kind('BUILD FAILED in 3s\nThe command "gradle" exited with 1.')).toEqual({ kind: 'build', at: 1 });
  });

  test('when the output says nothing, the name of the command does', () => {
    expect(kind('$ npm run lint\nhm\nThe command "npm run lint" exited with 1.')).toEqual({ kind: 'lint', at: 3 });
    expect(kind('##[group]Run black --check .\nhm\n##[error]Process completed with exit code 1.')).toEqual({
      kind: 'lint',
      at: 3,
    });
    expect(kind('$ ./x\nhm\nThe command "./x" exited with 127.')).toEqual({ kind: 'environment', at: 3 });
    expect(kind('$ ./x\nhm\nThe command "./x" exited with 1.')).toEqual({ kind: 'unknown', at: 3 });
  });

  test('an error line made by a problem matcher tells by itself', () => {
    const log = '##[error]cart.go:88:9: undefined: os\nhm\n##[error]Process completed with exit code 1.';
    expect(kind(log)).toEqual({ kind: 'build', at: 1 });
  });

  test('a full disk counts wherever it was full', () => {
    const log = `x: No space left on device\n${'hm\n'.repeat(90)}Finished: FAILURE`;
    expect(kind(log)).toEqual({ kind: 'memory-disk', at: 1, bucket: 'memory-disk' });
  });
});

describe('how a job ended', () => {
  test.each([
    ['Done. Your build exited with 0.', { kind: 'pass', at: 2 }],
    ['Finished: SUCCESS', { kind: 'pass', at: 2 }],
    ['Job succeeded', { kind: 'pass', at: 2 }],
    ['Cleaning up orphan processes', { kind: 'pass', at: 2 }],
    ['##[error]The operation was canceled.', { kind: 'cancelled', at: 2, bucket: 'runner-lost' }],
    ['Finished: ABORTED', { kind: 'cancelled', at: 2 }],
    [
      'Build timed out (after 60 minutes). Marking the build as failed.',
      { kind: 'time-out', at: 2, bucket: 'time-out' },
    ],
    ['No output has been received in the last 10m0s', { kind: 'time-out', at: 2, bucket: 'time-out' }],
    ['ERROR: Job failed (system failure): pod deleted', { kind: 'runner-lost', at: 2, bucket: 'runner-lost' }],
    ['Done. Your build exited with 1.', { kind: 'unknown', at: 2 }],
  ])('%s', (line, expected) => {
    expect(kind(`hm\n${line}`)).toEqual(expected);
  });

  test('a warning of a linter in a job that passed is a pass', () => {
    expect(
      kind(
        '✖ 3 problems (0 errors, 3 warnings)\nThe command "npm test" exited with 0.\nDone. Your build exited with 0.',
      ),
    ).toEqual({ kind: 'pass', at: 3 });
  });

  test('failing tests decide, but for a forced end outside their output', () => {
    const tests = [{ failures: [FAILURE], finished: true }];
    expect(kind('a\nb\nc\n##[error]Process completed with exit code 1.', tests)).toEqual({
      kind: 'test-failure',
      at: 1,
    });
    expect(kind('a\n##[error]No space left on device\nc', tests)).toEqual({ kind: 'test-failure', at: 1 });
    expect(kind('a\nb\nc\n##[error]No space left on device', tests)).toEqual({
      kind: 'memory-disk',
      at: 4,
      bucket: 'memory-disk',
    });
    expect(kind('Finished: FAILURE', [{ failures: [], finished: true, counts: { failed: 2 } }])).toEqual({
      kind: 'test-failure',
      at: 1,
    });
  });

  test('a log without an end is judged by its last lines, and gives no reason to leave its tests out', () => {
    expect(kind('hm', [GREEN])).toEqual({ kind: 'pass' });
    expect(kind('hm')).toEqual({ kind: 'unknown' });
    expect(kind('')).toEqual({ kind: 'unknown' });
    expect(kind('curl: (28) Operation timed out')).toEqual({ kind: 'network', at: 1 });
    expect(kind('✖ 3 problems (3 errors, 0 warnings)\nnpm ERR! Test failed.', [GREEN])).toEqual({
      kind: 'lint',
      at: 1,
    });
  });
});

describe('the reader', () => {
  test('needs only the lines with a trigger', () => {
    const lines = readLines('##[group]Run make\nerror[E0308]: x\nhm\n##[error]Process completed with exit code 1.\nhm');
    const reader = new FailureKindReader();
    for (const line of lines) {
      if (!KIND_TRIGGERS.some((trigger) => line.text.includes(trigger))) continue;
      reader.line(line, () => lines.slice(0, line.number - 1));
    }
    expect(reader.end([], () => lines)).toEqual({ kind: 'build', at: 2 });
    expect(reader.reasons()).toEqual({ ends: [{ from: 2, to: 8 }], annotations: [], anywhere: [] });
  });

  test('its triggers are long enough to be searched for', () => {
    expect(KIND_TRIGGERS.filter((trigger) => new TextEncoder().encode(trigger).length < 4)).toEqual([]);
  });

  test('tells where the reasons stand', () => {
    const log = [
      ...Array.from({ length: 70 }, () => 'hm'),
      'x: No space left on device',
      'y: No space left on device',
      ...Array.from({ length: 20 }, () => 'hm'),
      '##[error]cart.go:88:9: undefined: os',
      '##[error]cart.go:91:9: undefined: os',
      'exit status 1',
      '##[error]Process completed with exit code 1.',
    ];
    expect(readFailureKind(readLines(log.join('\n')), []).reasons).toEqual({
      ends: [{ from: 85, to: 100 }],
      annotations: [{ from: 93, to: 94 }],
      anywhere: [{ from: 71, to: 72 }],
    });
  });

  test('looks at a bounded number of ends', () => {
    const log = 'hm\n##[error]Process completed with exit code 1.\n'.repeat(1_000);
    expect(readFailureKind(readLines(log), []).reasons.ends.length).toBe(40);
  });
});
