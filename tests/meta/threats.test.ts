import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CONTROLS } from '../mutation/registry.ts';
import { ROOT, readProjectFile, tableRows } from './project-files.ts';

const { text: SECURITY } = readProjectFile('.github/SECURITY.md');
const controls: ReadonlySet<string> = new Set(CONTROLS.map(({ id }) => id));

const numbers = (letter: string, count: number) => Array.from({ length: count }, (_, i) => `${letter}${i + 1}`);

/** Threats to systems that do not exist yet. */
const NOT_BUILT: ReadonlySet<string> = new Set(['T26', 'T27']);

function section(name: string): string {
  return SECURITY.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
}

/** Families of the red team. The generated table is as true as `docs:check`, and does not load all of them. */
const families: ReadonlySet<string> = new Set(tableRows(section('redteam')).map(([id = '']) => id));

/** Files that a cell links to, by their path in the project. */
function linksIn(cell: string): readonly string[] {
  return Array.from(cell.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = '']) => posix.join('.github', path));
}

/** What is wrong with one row of the threat table, in words. */
function problemsOf([
  id = '',
  threat = '',
  named = '',
  redTeam = '',
  tests = '',
]: readonly string[]): readonly string[] {
  const codes = Array.from(named.matchAll(/`([^`]+)`/g), ([, code = '']) => code);
  const ids = redTeam.split(' ').filter((word) => word !== '');
  const files = linksIn(tests);
  const missing = [
    ...codes.filter((code) => !controls.has(code)),
    ...ids.filter((family) => !families.has(family)),
    ...files.filter((path) => !path.startsWith('tests/') || !existsSync(`${ROOT}${path}`)),
  ];
  const isNotBuilt = threat.includes('Not built');
  return [
    ...missing.map((name) => `${id} names ${name}, which is not there`),
    ...(ids.length + files.length === 0 ? [`${id} has no test`] : []),
    ...(codes.length === 0 && !UNCONTROLLED.has(id) ? [`${id} has no control`] : []),
    ...(isNotBuilt === NOT_BUILT.has(id) ? [] : [`${id} says wrongly whether it is built`]),
  ];
}

/** What is held by the gate and by the bundler, and by nothing that runs: no line of code to take out. */
const UNCONTROLLED: ReadonlySet<string> = new Set(['T22']);

describe('SECURITY.md', () => {
  test('has every threat, and each has tests that exist', () => {
    const rows = tableRows(section('threats'));
    expect(rows.map(([id]) => id)).toEqual(numbers('T', 27));
    expect(rows.flatMap(problemsOf)).toEqual([]);
  });

  test('has every promise, and each says how it is held', () => {
    const rows = tableRows(SECURITY.split('\n## Promises\n')[1] ?? '');
    expect(rows.map(([id]) => id)).toEqual(numbers('P', 20));
    // The bytes of `dist/` are compared by the gate itself.
    expect(rows.filter(([id, , proof = '']) => id !== 'P16' && linksIn(proof).length === 0)).toEqual([]);
  });

  test('lists every control, and no other', () => {
    expect(tableRows(section('controls')).map(([id]) => id)).toEqual(CONTROLS.map(({ id }) => `\`${id}\``));
  });

  test('links to nothing that is not there', () => {
    const links = linksIn(SECURITY);
    expect(links.length).toBeGreaterThan(100);
    expect([...new Set(links)].filter((path) => !existsSync(`${ROOT}${path}`))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(readProjectFile('package.json').text) as {
      scripts: Readonly<Record<string, string>>;
    };
    const named = Array.from(SECURITY.matchAll(/`npm (?:run )?([a-z]+)/g), ([, name = '']) => name);
    expect(named.length).toBeGreaterThan(5);
    expect([...new Set(named)].filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
  });
});

test('a row without a test, or with one that is not there, is found', () => {
  expect(problemsOf(['T1', 'x', '`digest`', '', ''])).toEqual(['T1 has no test']);
  expect(problemsOf(['T1', 'x', '`digest`', 'L99', ''])).toEqual(['T1 names L99, which is not there']);
  expect(problemsOf(['T1', 'x', '', '', '[`a`](../tests/none.test.ts) [`b`](../src/index.ts)'])).toEqual([
    'T1 names tests/none.test.ts, which is not there',
    'T1 names src/index.ts, which is not there',
    'T1 has no control',
  ]);
  expect(problemsOf(['T26', 'x', '`digest`', 'L01', ''])).toEqual(['T26 says wrongly whether it is built']);
});
