import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { createLogIntake } from '../../../src/steps/fetch/log-intake.ts';

function take(chunks: readonly string[], secrets: readonly string[] = []): string {
  const intake = createLogIntake(secrets);
  for (const chunk of chunks) intake.push(chunk);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(intake.finish().bytes);
}

const token = `ghp_${'a1B2'.repeat(9)}`;

describe('createLogIntake', () => {
  it('does not depend on where the pieces begin and end', () => {
    const text = `\u{feff}first\r\n\n\tsecond é ${token}\n${'x'.repeat(300)}\n\u{feff}last`;
    const whole = take([text]);
    expect(whole).toBe(`\u{feff}first\r\n\n\tsecond é [redacted:github-token]\n${'x'.repeat(300)}\n\u{feff}last\n`);
    for (let size = 1; size < 60; size += 7) {
      const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      );
      expect(take(chunks)).toBe(whole);
    }
  });

  it('has no line for an empty log', () => {
    expect(take([])).toBe('');
    expect(take([''])).toBe('');
    expect(take(['\n'])).toBe('\n');
  });

  it.each([token, `npm_${'a1B2'.repeat(9)}`])('redacts %s before it cuts the line inside it', (token) => {
    for (let visible = 0; visible <= token.length; visible += 1) {
      const before = 'x'.repeat(LIMITS.logLineBytes - visible);
      const [line = ''] = take([before, token, ' rest of the line'.repeat(500)]).split('\n');
      expect(line).not.toContain(token.slice(0, 8));
      expect(line.length).toBeLessThanOrEqual(LIMITS.logLineBytes);
    }
  });

  it('keeps nothing of a secret at the end of what is read of a line, when the marks before it shrink the line', () => {
    const marks = `ghs_123456_${'a1B2'.repeat(120)} `.repeat(12);
    const password = 'correct-horse-battery';
    for (let before = 0; before < 40; before += 1) {
      const line = `${marks}${'x '.repeat(20_480)}`.slice(0, 20_480 - before);
      const [kept = ''] = take([`${line}://user:${password}@host rest\n`]).split('\n');
      expect(kept).not.toContain(password.slice(0, 4));
    }
  });

  it('keeps nothing of a secret at the end of a log that was read no further', () => {
    const intake = createLogIntake([]);
    intake.push(`first\n${'x'.repeat(5_000)} https://user:correct-horse-ba`);
    expect(new TextDecoder().decode(intake.finish(true).bytes)).not.toContain('correct');
  });

  it('takes one endless line in little memory and time', () => {
    // A step that is not linear runs into the time limit of a test, and what is kept whole into the longest text there is.
    const piece = '{"a":1,'.repeat(150_000);
    const text = take(Array.from({ length: 600 }, () => piece));
    expect(text.length).toBe(LIMITS.logLineBytes + 1);
  });

  it('takes five million empty lines', () => {
    const intake = createLogIntake([]);
    const piece = '\n'.repeat(50_000);
    for (let i = 0; i < 100; i += 1) intake.push(piece);
    const { bytes, omittedBytes } = intake.finish();
    expect(bytes.length).toBeLessThan(LIMITS.logHeadBytes + LIMITS.logTailBytes + 100);
    expect(omittedBytes).toBe(5_000_000 - LIMITS.logHeadBytes - LIMITS.logTailBytes);
  });
});
