import { describe, expect, test } from 'vitest';
import type { LogLine, ParsedTests, TestFailure } from '../../src/core/model/extraction.ts';
import type { LogParser } from '../../src/core/parsers/parser.ts';
import type { ReportParser } from '../../src/core/parsers/report-parser.ts';
import { parsedBack } from './parse-back.ts';
import { faultIn } from './session.ts';
import { logParsers } from './targets/logs.ts';
import { redactionTargets } from './targets/redaction.ts';
import { reportParsers } from './targets/reports.ts';

/** A parser that says of every line what `say` says. */
function planted(say: (line: LogLine) => readonly Partial<TestFailure>[]): LogParser {
  return {
    id: 'pytest',
    title: 'planted',
    docs: '',
    triggers: ['FAILED '],
    begin: () => {
      const failures: TestFailure[] = [];
      return {
        idle: true,
        line: (line) => {
          for (const one of say(line)) failures.push({ framework: 'pytest', id: 'a', at: line.number, ...one });
        },
        end: (): ParsedTests => ({ framework: 'pytest', failures, retried: [], passed: [], finished: true }),
      };
    },
  };
}

const LOG = 'first\nFAILED a\nFAILED b\nlast';

describe('a planted parser of logs is found that', () => {
  let turn = 0;
  test.each<[string, string, (line: LogLine) => readonly Partial<TestFailure>[]]>([
    ['is right', 'nothing', () => [{}]],
    [
      'throws',
      'pytest: no parser breaks',
      () => {
        throw new TypeError('planted');
      },
    ],
    ['says something else the second time', 'pytest: reads the same again, in any pieces', () => [{ id: `${turn++}` }]],
    ['points behind the log', 'pytest: a failure has a line', () => [{ at: 99 }]],
    ['points nowhere', 'pytest: a failure has a line', () => [{ at: 0 }]],
    [
      'has a block that ends before it begins',
      'pytest: a block lies in the log',
      () => [{ block: { from: 3, to: 2 } }],
    ],
    ['has a block behind the log', 'pytest: a block lies in the log', () => [{ block: { from: 1, to: 99 } }]],
    ['keeps texts of any length', 'pytest: texts are bounded', () => [{ message: 'x'.repeat(100_000) }]],
    ['takes no number for one', 'pytest: numbers are numbers', () => [{ durationMs: Number.NaN }]],
  ])('%s', (_, fault, say) => {
    expect(faultIn(logParsers([planted(say)], 0), LOG) ?? 'nothing').toBe(fault);
  });

  test('is slow', () => {
    const slow = planted(() => {
      let sum = 0;
      for (let n = 0; n < 40_000_000; n += 1) sum += n % 7;
      return sum < 0 ? [{}] : [];
    });
    expect(faultIn(logParsers([slow], 0), LOG)).toBe('fast');
  });
});

describe('a planted parser of reports is found that', () => {
  const parser = (write: (text: string, told: string[]) => void): ReportParser => ({
    id: 'junit-xml',
    title: 'planted',
    docs: '',
    claims: () => true,
    begin: () => {
      const told: string[] = [];
      return {
        write: (text) => write(text, told),
        end: () => {
          const failures = told.map((id) => ({ framework: 'pytest' as const, id, at: 1 }));
          return { tests: { framework: 'pytest', failures, retried: [], passed: ['a'], finished: true } };
        },
      };
    },
  });
  /** Longer than what a reader waits for before it chooses. */
  const REPORT = `<a>\n${' '.repeat(150_000)}\n</a>`;

  test.each<[string, string, (text: string, told: string[]) => void]>([
    ['is right', 'nothing', () => {}],
    ['reads pieces and no file', 'junit-xml: reads the same again, in any pieces', (text, told) => told.push(text)],
    [
      'throws',
      'junit-xml: does not fail',
      () => {
        throw new RangeError('planted');
      },
    ],
  ])('%s', (_, fault, write) => {
    const own = [parser(write)];
    expect(faultIn(reportParsers(own, own), REPORT) ?? 'nothing').toBe(fault);
  });
});

describe('a planted redaction is found that', () => {
  const token = ['gh', 'p_', 'a1B2'.repeat(9)].join('');
  const faultOfRedaction = (redact: (text: string) => string, input: string) =>
    redactionTargets(redact).map((target) => faultIn(target, input) ?? 'nothing');

  test.each<[string, string, (text: string) => string]>([
    ['changes its own marks', 'what was redacted stays', (text) => text.replaceAll(token, '[x]').replaceAll('[', '[[')],
    ['lets a line vanish', 'lines stay', (text) => text.replaceAll('\n', '')],
    ['swells', 'the text does not swell', (text) => (text.length < 2_000 ? text.padEnd(2_000, '-') : text)],
  ])('%s', (_, fault, redact) => {
    expect(faultOfRedaction(redact, `x ${token}\ny`)[0]).toBe(fault);
  });

  test('leaves a token', () => {
    expect(faultOfRedaction((text) => text, `x ${token} y`)[1]).toBe('no token is left');
  });

  test('leaves a secret that is held', () => {
    const secret = 'correct-horse-battery';
    const input = `${secret}\nlog ${Buffer.from(secret).toString('hex')} end`;
    const found = [redactionTargets((text) => text.replaceAll(secret, '[x]'))[2], redactionTargets()[2]];
    expect(found.map((target) => target && faultIn(target, input))).toEqual(['no held secret is left', undefined]);
  });
});

test.each([
  ['no live markdown', 'a <b>c</b>'],
  ['no live markdown', '![x](https://example.com/x.png)'],
  ['no live markdown', '| a |\n| - |\n'],
  ['no live markdown', 'www.example.com'],
  ['no hidden character', 'a\u200Bb'],
  ['no hidden character', '`a\u202Eb`'],
])('%s: a planted %j is found', (fault, markdown) => {
  expect(() => parsedBack(markdown, new Set(['root', 'paragraph', 'text', 'inlineCode']))).toThrow(fault);
});
