import { describe, expect, test } from 'vitest';
import { FINGERPRINT_CHARS, fingerprintOf, normalised } from '../../../src/core/log/fingerprint.ts';

/** Steps of detection.md, section 6: what stays of a message. */
const STEPS: readonly (readonly [step: string, message: string, stays: string])[] = [
  ['colours', '\u001B[31mexpected\u001B[0m  one\tthing', 'expected one thing'],
  ['time stamps of services and their marks', '2026-11-20T10:00:00.1234567Z ##[error]no cart', 'no cart'],
  ['overprinted lines', '10 %\r20 %\rno cart', 'no cart'],
  ['one form of letters', 'caf\u0065\u0301', 'caf\u00E9'],
  [
    'dates',
    'at 2026-11-20T10:00:00.5Z and 2026/11/20 10:00:00, Fri, 20 Nov 2026 10:00:00 GMT',
    'at TIME and TIME, TIME',
  ],
  ['all spaces are one', 'at\u202F9:15:00\u202FAM \u00A0\tor later', 'at TIME or later'],
  ['written dates', 'since Nov 20, 2026 or 10:00:00.123 or 9:15:00 AM', 'since TIME or TIME or TIME'],
  ['month names in words stay', 'Marker 12 of Maya 3', 'Marker N of Maya N'],
  ['durations', 'took 1.5s, 20 ms, 3 minutes and 1m2.5s, not 5 monkeys', 'took DUR and DUR, not N monkeys'],
  ['durations with a thousands separator', 'took 1,234 ms of 30.000,5 s', 'took DUR of DUR'],
  [
    'UUID, same value same number',
    'a 123e4567-e89b-12d3-a456-426614174000 b 0xdeadbeef c 123e4567-e89b-12d3-a456-426614174000',
    'a UNIQ1 b UNIQ2 c UNIQ1',
  ],
  [
    'e-mail, IP, port',
    'jo@shop.example 10.0.0.7:5432 localhost:49152 http://shop.test:8123/x [::1]:4000',
    'UNIQ1 UNIQ2 localhost:UNIQ3 http://shop.test:UNIQ4/x [::N]:UNIQ5',
  ],
  ['a package with its version is no address', 'cart@4.3.1 cart@v1.0.dev2', 'cart@N cart@vN.devN'],
  ['a numbered host behind a unique name', '123e4567-e89b-12d3-a456-426614174000@1.node-3.shop', 'UNIQ1@N.node-N.shop'],
  [
    'object and commit hashes',
    'shop.Cart@1b2c3d4e in 9fceb02d0ae598e95dc970b74767f19372d61af8',
    'shop.Cart@UNIQ1 in UNIQ2',
  ],
  ['words of hexadecimal letters stay', 'effaced defaced', 'effaced defaced'],
  ['random names', 'token eyJhbGciOiJIUzI1NiJ9a1b2 and "x8f3k2lq9"', 'token UNIQ1 and "UNIQ2"'],
  ['encoded random names', 'cookie dNwAsx%2Fkoc%3Dabc1d', 'cookie UNIQ1'],
  ['base64', 'got aGVsbG8gd29ybGQhIQ1=', 'got UNIQ1'],
  [
    'names and arguments stay',
    'test_total_of_cart2 max_retries=3 utf8 sha256sum',
    'test_total_of_cartN max_retries=N utfN shaNsum',
  ],
  [
    'threads and goroutines',
    'goroutine 17 [running], Thread-4, pid 4711',
    'goroutine UNIQ1 [running], Thread-UNIQ2, pid UNIQ3',
  ],
  [
    'temporary folders',
    '/tmp/pytest-of-ci/x.txt /var/folders/a1/b2c3/T/cart.1/y C:\\Users\\ci\\AppData\\Local\\Temp\\z1\\w',
    'DIR/x.txt DIR/y DIR\\w',
  ],
  ['a folder that is only called so', '/work/tmp/x.txt file:///tmp/y/x.txt', '/work/tmp/x.txt file://DIR/x.txt'],
  [
    'homes and workspaces',
    '/home/runner/work/shop/shop/src/a.ts /home/jo/a.ts D:\\a\\shop\\shop\\a.ts /builds/jo/shop/a.ts',
    'DIR/src/a.ts DIR/a.ts DIR\\a.ts DIR/a.ts',
  ],
  ['lines and columns', 'src/cart.ts:12:7 - no cart', 'src/cart.ts:N:N - no cart'],
  ['other numbers', 'expected 3 to be 4.0000001, got 1e-9 of [1,2,3] at 99%', 'expected N to be N, got N of [N] at N%'],
  [
    'foreign frames',
    'no cart\n    at f (/work/src/cart.ts:1:2)\n    at g (/work/node_modules/x/y.js:3:4)',
    'no cart\nat f (/work/src/cart.ts:N:N)',
  ],
  ['repeated and blank lines', 'again 1\nagain 2\n\nonce', 'again N\nonce'],
];

describe('normalised', () => {
  test.each(STEPS)('%s', (_step, message, stays) => {
    expect(normalised(message)).toBe(stays);
  });

  test.each(STEPS)('%s: twice changes nothing', (_step, message) => {
    const once = normalised(message);
    expect(normalised(once)).toBe(once);
  });

  test('is cut to whole lines, a single long one anywhere', () => {
    const lines = Array.from({ length: 300 }, (_, index) => `${'abcdefghij'.slice(index % 7)} is wrong`);
    const cut = normalised(lines.join('\n'));
    expect(cut.length).toBeLessThanOrEqual(FINGERPRINT_CHARS);
    expect(cut.endsWith(' is wrong')).toBe(true);
    expect(normalised(cut)).toBe(cut);
    expect(normalised('wrong '.repeat(1_000)).length).toBe(FINGERPRINT_CHARS);
    expect(normalised('')).toBe('');
  });

  test('hostile text is read in one go', () => {
    for (const piece of ['a1', '0:', '1.', '/tmp', 'a@', '"a1b', '12:', 'Jan 1 ', '0x']) {
      expect(normalised(piece.repeat(8_000)).length).toBeLessThanOrEqual(FINGERPRINT_CHARS);
    }
  });
});

test('a fingerprint names framework, error type, first own frame and message', () => {
  const failure = { framework: 'jest', errorType: 'TypeError', message: 'no cart 17 at 10:00:00' } as const;
  const block = ['    at g (/x/node_modules/y.js:1:1)', '    at total (/home/runner/work/shop/shop/src/cart.ts:3:7)'];
  expect(fingerprintOf(failure, block)).toBe('jest\nTypeError\nDIR/src/cart.ts total\nno cart N at TIME');
  expect(fingerprintOf({ framework: 'jest' }, ['expected 3'])).toBe('jest\n\n\nexpected N');
});

test('two runs of one failure have one fingerprint, two failures have two', () => {
  const run = (port: number, seconds: string) =>
    fingerprintOf(
      { framework: 'pytest', message: `ConnectionError: http://127.0.0.1:${port} refused after ${seconds}s` },
      [],
    );
  expect(run(40_123, '1.02')).toBe(run(51_234, '0.9'));
  expect(run(40_123, '1.02')).not.toBe(fingerprintOf({ framework: 'pytest', message: 'AssertionError: 3' }, []));
});
