import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SAMPLE } from '../../src/core/log/byte-search/layout.ts';
import { readLines } from '../../src/core/log/lines.ts';
import type { Extraction, ParsedTests, TestFailure } from '../../src/core/model/extraction.ts';
import type { Framework } from '../../src/core/model/framework.ts';
import { extractFromLog } from '../../src/core/parsers/extract.ts';
import type { LogParser } from '../../src/core/parsers/parser.ts';
import { StepEnds } from '../../src/core/parsers/step-ends.ts';
import { tidy } from '../../src/core/parsers/tidy.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Cases that every framework must have. */
const COMPULSORY = ['all-pass', 'cut-off', 'many-failures', 'one-failure'];
/** Characters of the longest hostile line; a log's line is cut to about as many. */
const HOSTILE_CHARS = 16_000;
/** Pieces of which runners' lines are made: repeated, they are what makes a careless expression backtrack. */
const HOSTILE_PIECES = [
  ' ',
  '-',
  '_',
  '=',
  ':',
  '::',
  ' > ',
  ' - ',
  '.',
  '/',
  '(',
  ')',
  '[',
  '] ',
  'a',
  'A.',
  'a.py:1: ',
];
const HOSTILE_STARTS = ['', 'FAIL ', ' FAIL  ', 'FAILED ', '  1) ', '  ● ', 'test ', '[ERROR] ', '    at ', 'rspec '];

/** Fixtures in which a parser, left alone, may find its own output, and why. */
export type Exceptions = Readonly<Record<string, string>>;

/** One recorded log: `name` is `<framework>/<case>`. */
export interface Fixture {
  readonly name: string;
  readonly framework: string;
  readonly text: string;
}

/** All logs recorded for a framework. */
export function fixturesOf(framework: Framework): Fixture[] {
  const folder = `${FIXTURES}${framework}`;
  return readdirSync(folder)
    .filter((name) => existsSync(`${folder}/${name}/input.log`))
    .map((name) => ({
      name: `${framework}/${name}`,
      framework,
      text: readFileSync(`${folder}/${name}/input.log`, 'utf8'),
    }));
}

/** Where a fixture's expected extraction is kept; `vitest -u` rewrites it, a person reads the difference. */
export function expectedPath(name: string): string {
  return `${FIXTURES}${name}/expected.json`;
}

/** What every console parser must do. `all` are the parsers it shares a log with. */
export function parserContract(parser: LogParser, all: readonly LogParser[], exceptions: Exceptions): void {
  const own = fixturesOf(parser.id);
  const others = all.filter((other) => other.id !== parser.id).flatMap((other) => fixturesOf(other.id));

  describe(`parser ${parser.id}`, () => {
    test('has the compulsory fixtures', () => {
      expect(own.map(({ name }) => name.split('/')[1])).toEqual(expect.arrayContaining(COMPULSORY));
    });

    test.each(own)('reads $name as expected, and no other parser adds to it', async ({ name, text }) => {
      const { tests, brokenParsers } = extractFromLog(text, all);
      await expect(`${JSON.stringify({ tests, brokenParsers }, undefined, 1)}\n`).toMatchFileSnapshot(
        expectedPath(name),
      );
      expect(tests.map(({ framework }) => framework)).toEqual(tests.length === 0 ? [] : [parser.id]);
    });

    test.each(own.filter(({ name }) => name.endsWith('/all-pass')))('finds no failure in $name', ({ text }) => {
      expect(failuresOf(extractFromLog(text, all).tests)).toEqual([]);
    });

    test.each(own)('reads $name the same twice, and at any line end or stamp', ({ text }) => {
      const ids = idsOf(extractFromLog(text, [parser]));
      expect(idsOf(extractFromLog(text, [parser]))).toEqual(ids);
      expect(idsOf(extractFromLog(text.replace(/\r?\n/g, '\r\n'), [parser]))).toEqual(ids);
      expect(idsOf(extractFromLog(stamped(text), [parser]))).toEqual(ids);
      expect(idsOf(extractFromLog(coloured(text), [parser]))).toEqual(ids);
    });

    test.each(own)('points at lines of $name only', ({ text }) => {
      for (const piece of [text, text.slice(0, text.length / 2), text.slice(text.length / 2)]) {
        const lines = piece.split('\n').length;
        for (const { at, block } of failuresOf(extractFromLog(piece, [parser]).tests)) {
          expect(at).toBeGreaterThanOrEqual(1);
          expect(at).toBeLessThanOrEqual(lines);
          if (block === undefined) continue;
          expect(block.from).toBeGreaterThanOrEqual(1);
          expect(block.to).toBeGreaterThanOrEqual(block.from);
          expect(block.to).toBeLessThanOrEqual(lines);
        }
      }
    });

    test.each(own)('reads $name the same when it sees every line', ({ text }) => {
      expect(extractFromLog(text, [parser]).tests).toEqual(fromEveryLine(parser, text));
    });

    test.each(parser.triggers)('trigger %j is long enough to be searched for', (trigger) => {
      expect(new TextEncoder().encode(trigger).length).toBeGreaterThanOrEqual(SAMPLE);
    });

    test.each(['', '\n', 'one line', '\u001B[', '\uFEFF', '\0', '\r'])('finds nothing in %j', (text) => {
      expect(failuresOf(fromEveryLine(parser, text))).toEqual([]);
    });

    test.each(others.filter(({ name }) => !(name in exceptions)))('claims nothing of $name', ({ text }) => {
      expect(failuresOf(fromEveryLine(parser, text))).toEqual([]);
    });

    test('takes a hostile line in linear time', () => {
      const lines = HOSTILE_STARTS.flatMap((start) =>
        HOSTILE_PIECES.map((piece) => start + piece.repeat(HOSTILE_CHARS / piece.length)),
      );
      // A step that is not linear runs into the time limit of a test.
      expect(() => fromEveryLine(parser, lines.join('\n'))).not.toThrow();
    });
  });
}

/** What a parser reads when it is given every line, whatever its triggers. */
function fromEveryLine(parser: LogParser, text: string): ParsedTests[] {
  const session = parser.begin();
  const stepEnds = new StepEnds();
  for (const line of readLines(text)) {
    session.line(line);
    stepEnds.line(line);
  }
  const parsed = session.end();
  return tidy(parsed === undefined ? [] : [parsed], stepEnds.numbers);
}

function failuresOf(tests: readonly ParsedTests[]): TestFailure[] {
  return tests.flatMap(({ failures, retried }) => [...failures, ...retried]);
}

function idsOf({ tests }: Extraction): string[] {
  return failuresOf(tests).map(({ suite, id }) => `${suite ?? ''} ${id}`);
}

function stamped(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('2026-') ? line : `2026-11-20T10:00:00.1234567Z ${line}`))
    .join('\n');
}

/** Every line red, as a log shows it that was printed through a colouring wrapper. */
function coloured(text: string): string {
  return text.replace(/^(?!\uFEFF|2026-).+$/gm, '\u001B[31m$&\u001B[0m');
}
