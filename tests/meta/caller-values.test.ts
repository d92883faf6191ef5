import { data, Evaluator, Lexer, Parser } from '@actions/expressions';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { InputName } from '../../src/core/inputs.ts';
import { PARTS } from '../../src/core/model/part.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';
import { fencedBlocks, readProjectFile } from './project-files.ts';

interface Caller {
  readonly jobs: { readonly 'flaky-tests': { readonly with: Readonly<Record<string, string>> } };
}

/** The text that GitHub's own evaluator makes of `${{ … }}` when the workflow was started with `dispatched`. */
function evaluated(value: string, dispatched: Readonly<Record<string, string | boolean>>): string {
  const expression = /^\$\{\{ (.+) \}\}$/.exec(value)?.[1];
  if (expression === undefined) return value;
  const entries = Object.entries(dispatched).map(([key, given]) => ({
    key,
    value: typeof given === 'boolean' ? new data.BooleanData(given) : new data.StringData(given),
  }));
  const tree = new Parser(new Lexer(expression).lex().tokens, ['inputs'], []).parse();
  const context = new data.Dictionary({ key: 'inputs', value: new data.Dictionary(...entries) });
  return new Evaluator(tree, context).evaluate().coerceString();
}

const [short, full] = ['README.md', '.github/SETUP.md']
  .flatMap((path) => fencedBlocks(readProjectFile(path).text, 'yaml'))
  .map((text) => parse(text) as Caller);

/** What the parts understand of the inputs of a caller. */
function understood(caller: Caller | undefined, dispatched: Readonly<Record<string, string | boolean>>) {
  const values = Object.entries(caller?.jobs['flaky-tests'].with ?? {});
  const inputs = new Map(values.map(([name, value]) => [name, evaluated(value, dispatched)]));
  const source = (name: InputName) => inputs.get(name);
  const merged = Object.assign(
    {},
    ...PARTS.map((part) => {
      const own = (name: InputName) => (name in parseInputs(part, () => undefined) ? source(name) : undefined);
      return parseInputs(part, own);
    }),
  ) as Record<string, unknown>;
  return Object.fromEntries([...inputs.keys()].map((name) => [name, merged[name]]));
}

test('on schedule nothing is given, and the defaults count', () => {
  expect(understood(short, {})).toEqual({ branch: undefined, 'window-days': 14, 'dry-run': false });
});

test('what somebody fills in by hand arrives', () => {
  const dispatched = { branch: 'release/2', 'window-days': '30', 'dry-run': true };
  expect(understood(short, dispatched)).toEqual({ branch: 'release/2', 'window-days': 30, 'dry-run': true });
  expect(understood(short, { branch: '', 'window-days': '', 'dry-run': false })).toEqual({
    branch: undefined,
    'window-days': 14,
    'dry-run': false,
  });
});

test('the written-out caller says what it means', () => {
  expect(understood(full, {})).toEqual({
    branch: undefined,
    'window-days': 14,
    'dry-run': false,
    workflows: ['test.yml', 'e2e.yml'],
    'request-budget': 400,
    'max-cost': 0.1,
    'model-text': 'off',
  });
});
