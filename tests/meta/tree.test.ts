import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TOOL } from '../../src/core/tool.ts';
import { listProjectFiles, ROOT, readProjectFile, sourceFiles } from './project-files.ts';

/** Lines of one source file, all of them; the linter counts without blanks and comments. */
const MOST_LINES = 300;

/** Our own files; what the fixtures hold is named by others. */
const ours = ['src', 'tests', '.github']
  .flatMap((folder) => listProjectFiles(folder))
  .filter((path) => !path.startsWith('tests/fixtures/') && !path.startsWith('tests/golden/'));

test('files are named in kebab-case, for what they hold', () => {
  const guides =
    /^\.github\/(?:ARCHITECTURE|COMMANDS|CONTRIBUTING|DETECTION|EVIDENCE|LIMITS|MEASUREMENTS|REFERENCE|SECURITY|SETUP|checks\/W\d\d)\.md$/;
  // Erlang's Common Test is a framework.
  const drawers = /(?:^|[-/])(?:utils?|helpers?|common(?!-test)|misc|managers?|shared-types|types)(?:[-./]|$)/;
  const kebab =
    /^(?:\.github\/)?(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:test|config|build|d))?\.[a-z]+$/;
  expect(ours.length).toBeGreaterThan(150);
  expect(ours.filter((path) => !guides.test(path) && (!kebab.test(path) || drawers.test(path)))).toEqual([]);
});

test(`no source file has more than ${MOST_LINES} lines`, () => {
  const long = sourceFiles()
    .map(({ path, text }) => [path, text.split('\n').length - 1] as const)
    .filter(([, lines]) => lines > MOST_LINES);
  expect(long).toEqual([]);
});

test('the version is the same everywhere', () => {
  const { name, version } = JSON.parse(readProjectFile('package.json').text) as { name: string; version: string };
  expect(TOOL).toBe(`${name} ${version}`);
});

test('the lock file names the packages of every platform, without which npm ci refuses it', () => {
  interface Lock {
    readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
  }
  const { packages } = JSON.parse(readProjectFile('package-lock.json').text) as Lock;
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in packages) && !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the top level holds what belongs there and nothing else', () => {
  const generated = new Set(['node_modules', 'build', 'coverage', 'dist', '.git', 'flakewarden-out', 'flakewarden']);
  expect(readdirSync(ROOT).filter((name) => !generated.has(name))).toEqual([
    '.biome.json',
    '.ci',
    '.gitattributes',
    '.github',
    '.gitignore',
    '.npmrc',
    '.oxlintrc.json',
    'LICENSE',
    'README.md',
    'action.yml',
    'package-lock.json',
    'package.json',
    'src',
    'tests',
    'tsconfig.json',
  ]);
});
