import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../src/core/limits.ts';
import type { TestFailure } from '../../src/core/model/extraction.ts';
import { extractFromReport, type ReportExtraction, ReportReader } from '../../src/core/parsers/extract-report.ts';
import type { ReportFormat, ReportParser } from '../../src/core/parsers/report-parser.ts';
import { readHead } from '../../src/core/parsers/shared/report-head.ts';
import { decodeReport, isReportStart } from '../../src/core/text/report-text.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
/** Cases that every format must have. */
const COMPULSORY = ['all-pass', 'cut-off', 'many-failures', 'one-failure'];
/** Sizes of pieces: every character alone is every cut at once. */
const PIECES = [1, 7, 4_096];
/** Cuts in two, spread over the file. */
const CUTS = 40;
/** Characters of a hostile file. A reader that is not linear needs hours for it. */
const HOSTILE_CHARS = 400_000;
/** What follows a file's own beginning over and over: what makes a careless reader remember or go back. */
const HOSTILE_PIECES = [
  ...[' ', 'a', '\n', '\r\n', '"', '\\', "'", '<', '>', '&', '&amp;', '&#', '<!--', '<![CDATA[', '<?', '</', '/>'],
  ...[
    '<a>',
    '<a ',
    ' a="',
    '<testcase name="a">',
    '<failure>',
    '<failure message="',
    '<UnitTestResult>',
    '<test-case>',
  ],
  ...['{', '[', '{"a":', '[[', '"a",', '1', '\\u', '{}\n', '{"Action":"run","Test":"a"}\n', '\uD800', '\u0000'],
];

/** One report as recorded: `name` is `<format>/<case>`. */
export interface ReportFixture {
  readonly name: string;
  readonly format: ReportFormat;
  readonly path: string;
  readonly text: string;
}

/** All files recorded of a format; they are called `input` and keep their own ending. */
export function reportFixturesOf(format: ReportFormat): ReportFixture[] {
  const folder = `${FIXTURES}${format}`;
  if (!existsSync(folder)) return [];
  const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return cases.flatMap(({ name }) => {
    const file = readdirSync(`${folder}/${name}`).find((entry) => entry.startsWith('input.'));
    if (file === undefined) return [];
    const path = `${folder}/${name}/${file}`;
    return [{ name: `${format}/${name}`, format, path, text: decodeReport(readFileSync(path)) ?? '' }];
  });
}

/** What every parser of report files must do. `all` are the parsers among which a file's own is chosen. */
export function reportParserContract(parser: ReportParser, all: readonly ReportParser[]): void {
  const own = reportFixturesOf(parser.id);
  const whole = own.filter(({ text }) => extractFromReport(text, all).refusal === undefined);

  describe(`report parser ${parser.id}`, () => {
    test('has the compulsory fixtures', () => {
      expect(own.map(({ name }) => name.split('/')[1])).toEqual(expect.arrayContaining(COMPULSORY));
    });

    test.each(own)('reads $name as expected', async ({ name, text }) => {
      await expect(`${JSON.stringify(extractFromReport(text, all), undefined, 1)}\n`).toMatchFileSnapshot(
        `${FIXTURES}${name}/expected.json`,
      );
    });

    test.each(own)('$name is claimed by this parser alone', ({ text }) => {
      const head = readHead(text.slice(0, LIMITS.reportHeadChars));
      expect(all.filter((other) => other.claims(head)).map(({ id }) => id)).toEqual([parser.id]);
    });

    test.each(own)('$name would be fetched', ({ path }) => {
      expect(/\.(?:xml|trx)$/.test(path) || isReportStart(readFileSync(path))).toBe(true);
    });

    test.each(own)('reads $name the same however it is cut', ({ text }) => {
      const expected = extractFromReport(text, all);
      for (const size of PIECES) expect(readInPieces(text, all, size)).toEqual(expected);
      for (let cut = 1; cut < CUTS; cut += 1) {
        const reader = new ReportReader(all);
        const at = Math.floor((text.length * cut) / CUTS);
        reader.write(text.slice(0, at));
        reader.write('');
        reader.write(text.slice(at));
        expect(reader.end()).toEqual(expected);
      }
    });

    test.each(whole)('reads $name the same behind a byte-order mark and at any line end', ({ text }) => {
      const expected = idsOf(extractFromReport(text, all));
      expect(idsOf(extractFromReport(`\uFEFF${text}`, all))).toEqual(expected);
      expect(idsOf(extractFromReport(text.replace(/\r?\n/g, '\r\n'), all))).toEqual(expected);
    });

    test.each(own)('points at lines of $name only, and says that they are not the log’s', ({ text }) => {
      const lines = text.split('\n').length;
      for (const { at, block, fromReport } of failuresOf(extractFromReport(text, all))) {
        expect(fromReport).toBe(true);
        for (const line of [at, block?.from ?? at, block?.to ?? at]) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(lines);
        }
      }
    });

    test.each(own.filter(({ name }) => name.endsWith('/all-pass')))('finds no failure in $name', ({ text }) => {
      const { refusal, tests } = extractFromReport(text, all);
      expect([refusal, failuresOf({ tests }), tests[0]?.finished]).toEqual([undefined, [], true]);
    });

    test.each(own.filter(({ name }) => name.endsWith('/cut-off')))(
      'keeps what stood before the end of $name',
      (fixture) => {
        const { refusal, tests } = extractFromReport(fixture.text, all);
        expect([refusal, failuresOf({ tests }).length > 0, tests[0]?.finished]).toEqual([
          'not-well-formed',
          true,
          false,
        ]);
      },
    );

    test('refuses with a reason, and does not throw, whatever it is given', () => {
      for (const text of [
        '',
        '\n',
        'one line',
        '{',
        '[',
        '<',
        '<a',
        '<a>',
        '</a>',
        '{}',
        '[]',
        'null',
        '\0',
        '\uFEFF',
      ]) {
        const session = parser.begin();
        session.write(text);
        const { tests, refusal } = session.end();
        expect(failuresOf({ tests: tests === undefined ? [] : [tests] })).toEqual([]);
        expect([text, refusal !== undefined || tests?.failures.length === 0]).toEqual([text, true]);
      }
    });

    test.each(HOSTILE_PIECES)('takes a file of %j in linear time', (piece) => {
      const start = own.find(({ name }) => name.endsWith('/one-failure'))?.text ?? '';
      const text = start.slice(0, start.length / 2) + piece.repeat(HOSTILE_CHARS / piece.length);
      const { refusal } = extractFromReport(text, [parser]);
      expect(refusal).not.toBe('failed');
    });
  });
}

function readInPieces(text: string, parsers: readonly ReportParser[], size: number): ReportExtraction {
  const reader = new ReportReader(parsers);
  for (let from = 0; from < text.length; from += size) reader.write(text.slice(from, from + size));
  return reader.end();
}

function failuresOf({ tests }: Pick<ReportExtraction, 'tests'>): TestFailure[] {
  return tests.flatMap(({ failures, retried }) => [...failures, ...retried]);
}

function idsOf(extraction: ReportExtraction): unknown {
  return [extraction.refusal, failuresOf(extraction).map(({ suite, id }) => [suite, id])];
}
