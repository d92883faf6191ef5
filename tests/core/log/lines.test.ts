import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { readLines } from '../../../src/core/log/lines.ts';

describe('readLines', () => {
  test('reads a GitHub job log: marks, stamps, lines without a stamp, carriage returns', () => {
    const log = [
      '\uFEFF2026-11-20T10:00:00.1234567Z ##[group]Run npm test',
      '2026-11-20T10:00:01.0000000Z \u001B[31mred\u001B[0m text\r',
      'continues here',
      '\uFEFF2026-11-20T10:00:02.0000000Z \uFEFFnext file',
      '2026-11-20T10:00:03.0000000Z',
      '2026-11-20T10:00:04.0000000Z   indented',
    ].join('\n');
    expect(readLines(log)).toEqual([
      { number: 1, text: '##[group]Run npm test', time: '2026-11-20T10:00:00.1234567Z' },
      { number: 2, text: 'red text', time: '2026-11-20T10:00:01.0000000Z' },
      { number: 3, text: 'continues here' },
      { number: 4, text: 'next file', time: '2026-11-20T10:00:02.0000000Z' },
      { number: 5, text: '', time: '2026-11-20T10:00:03.0000000Z' },
      { number: 6, text: '  indented', time: '2026-11-20T10:00:04.0000000Z' },
    ]);
  });

  test('keeps what only resembles a stamp', () => {
    expect(readLines('2026-11-20T10:00:00.123Z started\n2026-11-20 10:00:00 x').map(({ text }) => text)).toEqual([
      '2026-11-20T10:00:00.123Z started',
      '2026-11-20 10:00:00 x',
    ]);
  });

  test('reads a console log with any line end, and none where there is nothing', () => {
    expect(readLines('a\r\nb\n\nc').map(({ text }) => text)).toEqual(['a', 'b', '', 'c']);
    expect(readLines('a\rb\rc\r').map(({ text }) => text)).toEqual(['a', 'b', 'c']);
    expect(readLines('')).toEqual([]);
    expect(readLines('\n')).toEqual([{ number: 1, text: '' }]);
  });

  test('cuts a line that is too long, and goes on after it', () => {
    const [long, next] = readLines(`${'x'.repeat(LIMITS.logLineBytes + 9)}\nnext`);
    expect(long?.text.length).toBe(LIMITS.logLineBytes);
    expect(next).toEqual({ number: 2, text: 'next' });
  });
});
