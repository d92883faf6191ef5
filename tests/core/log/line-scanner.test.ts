import { array, assert, constantFrom, infiniteStream, integer, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { LineScanner } from '../../../src/core/log/line-scanner.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import { lastOverprint, withoutEscapes } from '../../../src/core/log/terminal-text.ts';
import type { LogLine } from '../../../src/core/model/extraction.ts';

/** Pieces of which hostile and ordinary logs are made. */
const PIECES = constantFrom(
  ...[
    'a',
    'FAIL',
    'LED',
    'FAILED',
    'é',
    '✗',
    '🧪',
    ' ',
    '\n',
    '\n',
    '\r\n',
    '\r',
    '\t',
    '\u001B[31m',
    '\u001B[0m',
    '\u001B[',
  ],
  ...[
    '\u001B]0;title\u0007',
    '\u001B]8;;x\u001B\\',
    '\u001B]',
    '\u001B(B',
    '\u001B',
    '\u009B1m',
    '\u001B[G',
    '\u001B[1G',
  ],
  ...[
    '\u001B[2G',
    '\u009BG',
    '\u001BP',
    '\u001B_',
    '2026-11-20T10:00:00.1234567Z ',
    '\uFEFF',
    '[',
    ']',
    'm',
    '\\',
    '\u0007',
    '\u001B ]',
    '\u009B',
  ],
);
const LOG = array(PIECES, { maxLength: 60 }).map((pieces) => `${pieces.join('')}\n`);
const CUTS = infiniteStream(integer({ min: 1, max: 7 }));

/** All lines of a log that ends with a line feed, by the same rules but one line at a time. */
function linesOf(log: string): string[] {
  return log
    .split('\n')
    .slice(0, -1)
    .map((line) => lastOverprint(withoutStamp(withoutEscapes(line))));
}

function withoutStamp(line: string): string {
  return line.replace(/^\uFEFF?(?:2026-11-20T10:00:00\.1234567Z ?(?:\uFEFF)?)?/, '');
}

function scan(log: string, sizes: Iterator<number>, triggers: readonly string[], idle: boolean): LogLine[] {
  const lines: LogLine[] = [];
  const scanner = new LineScanner([{ triggers, idle, line: (line) => lines.push(line) }]);
  const bytes = new TextEncoder().encode(log);
  for (let from = 0; from < bytes.length; ) {
    const size = sizes.next().value as number;
    scanner.write(bytes.subarray(from, from + size));
    from += size;
  }
  scanner.end();
  return lines;
}

describe('LineScanner', () => {
  test('gives every line, as a terminal would show it, wherever the pieces are cut', () => {
    assert(
      property(LOG, CUTS, (log, cuts) => {
        const found = scan(log, cuts[Symbol.iterator](), [], false);
        expect(found.map(({ text }) => text)).toEqual(linesOf(log));
        expect(found.map(({ number }) => number)).toEqual(found.map((_line, index) => index + 1));
      }),
      { numRuns: 2_000, seed: 3 },
    );
  });

  test('gives an idle listener the lines with its triggers, and may give others', () => {
    assert(
      property(LOG, CUTS, (log, cuts) => {
        const every = scan(log, cuts[Symbol.iterator](), [], false);
        const some = scan(log, cuts[Symbol.iterator](), ['FAILED', '✗ '], true);
        expect(every).toEqual(expect.arrayContaining(some));
        const wanted = every.filter(({ text }) => text.includes('FAILED') || text.includes('✗ '));
        expect(some).toEqual(expect.arrayContaining(wanted));
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });

  test('skips what nobody wants, across pieces and long stretches', () => {
    const log = `${'noise\n'.repeat(100_000)}one FAILED\n${'noise\n'.repeat(100_000)}two FAILED`;
    const steady = (function* () {
      for (;;) yield 70_001;
    })();
    expect(scan(log, steady, ['FAILED'], true)).toEqual([
      { number: 100_001, text: 'one FAILED' },
      { number: 200_002, text: 'two FAILED' },
    ]);
  });

  test('gives a listener the lines above', () => {
    const above: LogLine[][] = [];
    const scanner = new LineScanner([
      { triggers: ['FAILED'], idle: true, line: (_line, linesAbove) => above.push(linesAbove(2)) },
    ]);
    scanner.write(new TextEncoder().encode('FAILED\n\nb\nFAILED\nc\nFAILED\n'));
    scanner.end();
    expect(above).toEqual([
      [],
      [
        { number: 2, text: '' },
        { number: 3, text: 'b' },
      ],
      [
        { number: 4, text: 'FAILED' },
        { number: 5, text: 'c' },
      ],
    ]);
  });

  test('gives every line to a listener while it is awake', () => {
    const seen: number[] = [];
    const listener = {
      triggers: ['BEGIN'],
      idle: true,
      line: ({ number, text }: LogLine) => {
        seen.push(number);
        listener.idle = text !== 'BEGIN' && text !== 'more';
      },
    };
    const scanner = new LineScanner([listener]);
    scanner.write(new TextEncoder().encode('a\nBEGIN\nmore\nlast\nb\nc\nBEGIN\nlast\nd\n'));
    scanner.end();
    expect(seen).toEqual([2, 3, 4, 7, 8]);
  });

  test('gives each listener a line once, however many triggers stand in it', () => {
    const seen: string[] = [];
    const listener = (name: string, ...triggers: readonly string[]) => ({
      triggers,
      idle: true,
      line: ({ number }: LogLine) => seen.push(`${name} ${number}`),
    });
    const scanner = new LineScanner([
      listener('early', 'FAILED', 'FAILED again', ' again and', '✗ FAILED'),
      listener('late', 'the end', '✓ end'),
      listener('never', 'FAILED never', '✗ end'),
    ]);
    scanner.write(
      new TextEncoder().encode(
        `${'✗ FAILED again and '.repeat(3_000)}the end\nnothing\n${'✗ FAILED '.repeat(3_000)}✓ end\nFAILED\n`,
      ),
    );
    scanner.end();
    expect(seen).toEqual(['early 1', 'late 1', 'early 3', 'late 3', 'early 4']);
  });

  test('gives lines that end with carriage returns alone, and those that end with several', () => {
    const steady = (function* () {
      for (;;) yield 3;
    })();
    expect(scan('one\rtwo\r\rFAILED\rlast', steady, ['FAILED'], true)).toEqual([{ number: 4, text: 'FAILED' }]);
    expect(scan('old\rone\r\r\n\r\ntwo\r\n\n', steady, [], false).map(({ text }) => text)).toEqual([
      'one',
      '',
      'two',
      '',
    ]);
  });

  test('keeps the stamp and the last text of a long line that was written over itself', () => {
    const stamp = '2026-11-20T10:00:00.1234567Z ';
    const bar = `${'#'.repeat(99)}\r`.repeat(10_000);
    const steady = (function* () {
      for (;;) yield 10_000;
    })();
    expect(scan(`first\n${stamp}${bar}FAILED\nnext\n`, steady, [], false).slice(1)).toEqual([
      { number: 2, text: 'FAILED', time: stamp.trim() },
      { number: 3, text: 'next' },
    ]);
  });

  test('cuts a long line without keeping it', () => {
    const steady = (function* () {
      for (;;) yield 50_000;
    })();
    const [long, next] = scan(`${'x'.repeat(5_000_000)}\nnext\n`, steady, [], false);
    expect(long?.text).toBe('x'.repeat(LIMITS.logLineBytes));
    expect(next).toEqual({ number: 2, text: 'next' });
  });
});

test('where carriage returns end the lines, a line feed that comes late ends one too', () => {
  const lines = readLines(`${'x\r'.repeat(40_000)}one\ntwo\rthree`);
  expect(lines.slice(39_999).map(({ number, text }) => [number, text])).toEqual([
    [40_000, 'x'],
    [40_001, 'one'],
    [40_002, 'two'],
    [40_003, 'three'],
  ]);
});
