import { describe, expect, it } from 'vitest';
import { createClip, OMISSION_LINE } from '../../../src/core/log/clip.ts';

function clip(lines: readonly string[], sizes = { headBytes: 10, tailBytes: 10, lineBytes: 8 }) {
  const clipping = createClip(sizes);
  for (const line of lines) clipping.add(line);
  const { bytes, omittedBytes } = clipping.finish();
  return { text: new TextDecoder().decode(bytes), omittedBytes };
}

describe('createClip', () => {
  it.each([
    ['nothing', [], '', 0],
    ['one line', ['a'], 'a\n', 0],
    ['a head that is exactly full', ['1234', '5678'], '1234\n5678\n', 0],
    ['head and tail that are exactly full', ['1234', '5678', 'abcd', 'efgh'], '1234\n5678\nabcd\nefgh\n', 0],
    ['one byte too much', ['1234', '5678', 'abcd', 'efghi'], `1234\n5678\n${OMISSION_LINE}\nefghi\n`, 5],
    ['a middle', ['1234', '5678', 'x', 'y', 'zz', 'abcd', 'efgh'], `1234\n5678\n${OMISSION_LINE}\nabcd\nefgh\n`, 7],
    ['a head that ends early', ['123456', 'abcdef', 'ab'], '123456\nabcdef\nab\n', 0],
    ['empty lines', ['', '', ''], '\n\n\n', 0],
  ])('keeps whole lines of %s', (_, lines, text, omittedBytes) => {
    expect(clip(lines)).toEqual({ text, omittedBytes });
  });

  it('cuts a long line between code points', () => {
    expect(clip(['1234567é!']).text).toBe('1234567\n');
    expect(clip(['123456é!']).text).toBe('123456é\n');
    expect(clip(['12345\u{1F600}']).text).toBe('12345\n');
  });

  it('accounts for every byte of whole lines, whatever the sizes', () => {
    const lines = Array.from({ length: 400 }, (_, i) => 'x'.repeat((i * 7) % 19));
    const all = lines.reduce((sum, line) => sum + line.length + 1, 0);
    for (let headBytes = 20; headBytes < 60; headBytes += 1) {
      for (let tailBytes = 20; tailBytes < 60; tailBytes += 1) {
        const { text, omittedBytes } = clip(lines, { headBytes, tailBytes, lineBytes: 19 });
        const [head = '', tail = ''] = text.split(`${OMISSION_LINE}\n`);
        expect(`${lines.join('\n')}\n`.startsWith(head)).toBe(true);
        expect(`${lines.join('\n')}\n`.endsWith(`\n${tail}`)).toBe(true);
        expect(head.length).toBeLessThanOrEqual(headBytes);
        expect(tail.length).toBeLessThanOrEqual(tailBytes);
        expect(tail.length + 19).toBeGreaterThanOrEqual(tailBytes);
        expect(head.length + tail.length + omittedBytes).toBe(all);
      }
    }
  });

  it('grows its buffers and still wraps around', () => {
    const lines = Array.from({ length: 60_000 }, (_, i) => `line ${i}`);
    const { text, omittedBytes } = clip(lines, { headBytes: 100_000, tailBytes: 300_000, lineBytes: 100 });
    const whole = `${lines.join('\n')}\n`;
    expect(text.startsWith(whole.slice(0, 90_000))).toBe(true);
    expect(text.endsWith(whole.slice(-290_000))).toBe(true);
    expect(text.length - OMISSION_LINE.length - 1 + omittedBytes).toBe(whole.length);
  });
});
