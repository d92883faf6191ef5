import { describe, expect, test } from 'vitest';
import { LOGIN, REPOSITORY_NAME } from '../../src/core/model/identifiers.ts';
import { phrasePattern } from '../../src/core/render/phrase.ts';
import { CELLS, PHRASES } from '../../src/core/render/phrases.ts';
import { SECRET_RULES, TOKEN_BEGINNINGS } from '../../src/core/text/secret-patterns.ts';
import { sourceFiles } from './project-files.ts';
import { expressionsIn, type FoundExpression, growthOf } from './regular-expressions.ts';

/**
 * Logs, reports, API answers and model answers are hostile: a line that makes one expression backtrack stops the part.
 * No expression of the source may take more than linear time, whatever the text.
 */

/** The slowest file has many long expressions. */
const TEST_MS = 240_000;

/** Expressions that are accused wrongly, or whose text cannot be hostile, and why. None may be here that need not be. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

/** AssemblyScript, compiled to WebAssembly: a language without regular expressions, whose decorators no parser of TypeScript reads. */
const ASSEMBLY = 'src/core/log/byte-search/assembly/';

const files = sourceFiles()
  .filter(({ path }) => !path.startsWith(ASSEMBLY))
  .map((file) => ({ path: file.path, ...expressionsIn(file) }));

function slow(expressions: readonly FoundExpression[]): readonly string[] {
  return expressions
    .map(({ at, source, flags }) => ({ at, literal: `/${source}/${flags}`, growth: growthOf(source, flags) }))
    .filter(({ literal, growth }) => growth !== 'linear' && EXCEPTIONS[literal] === undefined)
    .map(({ at, literal, growth }) => `${at} ${growth}: ${literal}`);
}

describe('no expression backtracks super-linearly', () => {
  test('expressions are found', () => {
    expect(files.flatMap(({ literals }) => literals).length).toBeGreaterThan(500);
  });

  test.each(files.filter(({ literals }) => literals.length > 0))(
    '$path',
    ({ literals }) => {
      expect(slow(literals)).toEqual([]);
    },
    TEST_MS,
  );

  test('every exception is needed', () => {
    const accused = files
      .flatMap(({ literals }) => literals)
      .map(({ source, flags }) => ({ literal: `/${source}/${flags}`, source, flags }))
      .filter(({ literal, source, flags }) => literal in EXCEPTIONS && growthOf(source, flags) !== 'linear');
    expect(Object.keys(EXCEPTIONS).filter((literal) => !accused.some((each) => each.literal === literal))).toEqual([]);
  });
});

/** Files that build expressions at run time: how many calls they have, and all that these build. */
const BUILT: Readonly<Record<string, { readonly calls: number; readonly expressions: readonly RegExp[] }>> = {
  'src/core/documents/manifest.ts': {
    calls: 2,
    expressions: [new RegExp(`^${LOGIN}$`), new RegExp(`^${REPOSITORY_NAME}$`)],
  },
  'src/core/inputs.ts': { calls: 1, expressions: [new RegExp(`^${LOGIN}(?:\\[bot\\])?$`)] },
  'src/core/log/kinds/all.ts': {
    calls: 1,
    // All expressions of the kinds as alternatives of one, in any case.
    expressions: files
      .filter(({ path }) => path.startsWith('src/core/log/kinds/'))
      .flatMap(({ literals }) => literals.map(({ source }) => new RegExp(source, 'i'))),
  },
  'src/core/model/identifiers.ts': { calls: 1, expressions: [new RegExp(`^${LOGIN}/${REPOSITORY_NAME}$`)] },
  'src/core/parsers/vitest.ts': {
    calls: 1,
    expressions: ['passed', 'failed', 'skipped'].map((word) => new RegExp(`(\\d{1,9}) ${word}`)),
  },
  'src/core/render/phrase.ts': {
    calls: 1,
    expressions: [...Object.values(PHRASES), ...Object.values(CELLS)].map((each) => phrasePattern(each)),
  },
  // A literal of the same file with another flag.
  'src/core/text/field.ts': { calls: 1, expressions: [] },
  'src/core/text/secret-patterns.ts': {
    calls: 2,
    expressions: [...SECRET_RULES.map(({ pattern }) => pattern), ...TOKEN_BEGINNINGS.map(({ rest }) => rest)],
  },
};

describe('no built expression backtracks super-linearly', () => {
  test('all calls that build one are known', () => {
    const calls = files.flatMap(({ path, constructions }) =>
      constructions.length === 0 ? [] : [[path, constructions.length] as const],
    );
    expect(Object.fromEntries(calls)).toEqual(
      Object.fromEntries(Object.entries(BUILT).map(([path, built]) => [path, built.calls])),
    );
  });

  test.each(Object.entries(BUILT))(
    '%s',
    (path, { expressions }) => {
      expect(slow(expressions.map(({ source, flags }) => ({ at: path, source, flags })))).toEqual([]);
    },
    TEST_MS,
  );
});

describe('the check', () => {
  test.each([
    // A repetition of a repetition.
    ['(a+)+$', '', 'exponential'],
    ['(?:a|ab?)*c', '', 'exponential'],
    ['^(\\w+\\s?)*$', '', 'exponential'],
    // Neighbours that take the same characters.
    ['^a*a*$', '', '2nd degree polynomial'],
    ['^\\s*-+\\s*-*$', '', '2nd degree polynomial'],
    ['^\\s*(.*)\\s*$', '', '3rd degree polynomial'],
    // The same with something between them that both take.
    ['^.*x.*$', '', '2nd degree polynomial'],
    ['^(.+) - (.+)$', '', '2nd degree polynomial'],
    ['^(.+) - (.+) in (.+)$', '', '3rd degree polynomial'],
    ['^\\[(.*)\\] FAILED .* took \\d{1,9} ms$', '', '2nd degree polynomial'],
    // A search that starts again within what it has just passed over.
    ['a*b', '', '2nd degree polynomial'],
    ['\\s+$', '', '2nd degree polynomial'],
    ['\\S+ FAILED', '', '2nd degree polynomial'],
    ['(?:x|\\d+) failed', '', '2nd degree polynomial'],
    ['one|two \\d+ failed|\\d+ three', '', '2nd degree polynomial'],
    ['[a-z]+[0-9]', 'i', '2nd degree polynomial'],
    // Where something looks around.
    ['\\w+(?!\\w)(?=:)', '', '2nd degree polynomial'],
    ['(?<!x)\\w+\\d', '', '2nd degree polynomial'],
    ['(?<=[ \\d])\\d+ ms', '', '2nd degree polynomial'],
    ['\\.(?=.*x$)', '', '2nd degree polynomial'],
    ['^(?!.*a.*b)', '', '2nd degree polynomial'],
    ['^(?:[a-z]+(?!\\d* ))+:', '', 'exponential'],
    // At every line, after many.
    ['^(?:a{1,9}b?)+$', 'm', 'exponential'],
  ])('accuses /%s/%s', (source, flags, growth) => {
    expect(growthOf(source, flags)).toBe(growth);
  });

  test.each([
    ['^a*b', ''],
    ['^(\\w+): (.*)$', ''],
    ['^(.+) \\((\\d+)\\)$', ''],
    ['^[^:]+:\\d+:', ''],
    ['^(?:[a-z]+-)*[a-z]+$', ''],
    ['\\b\\w+\\b', ''],
    ['x.*', ''],
    ['\\.{3,}', ''],
    ['^\\S[^:]{0,300}\\.go:\\d+:\\d+: (?:undefined: |\\S+ declared)', ''],
    ['\\s{0,10}$', ''],
    ['\\d+ ms', 'y'],
    ["Execution failed for task '(?::[\\w.-]+){0,8}:test'", 'i'],
    ['(?<=\\bpid )\\d+\\b', ''],
    ['^(?=\\S*[/.])[^ :]+(?: - |$)', ''],
    ['\\.(?=[^.]*$)', ''],
  ])('lets /%s/%s pass', (source, flags) => {
    expect(growthOf(source, flags)).toBe('linear');
  });

  test('finds every literal and every call', () => {
    const text = [
      'const a = /a+/u;',
      'export const b = { c: [/[/]\\/"/.exec(`${/d/g.source}`)] } satisfies object;',
      '// const e = /e/;',
      "const f: string = '/f/'; const g = 1 / 2 / 3;",
      'new RegExp(f); RegExp(`^${f}$`);',
    ].join('\n');
    expect(expressionsIn({ path: 'a.ts', text })).toEqual({
      literals: [
        { at: 'a.ts:1', source: 'a+', flags: 'u' },
        { at: 'a.ts:2', source: '[/]\\/"', flags: '' },
        { at: 'a.ts:2', source: 'd', flags: 'g' },
      ],
      constructions: [
        { at: 'a.ts:5', code: 'new RegExp(f)' },
        { at: 'a.ts:5', code: 'RegExp(`^${f}$`)' },
      ],
    });
  });
});
