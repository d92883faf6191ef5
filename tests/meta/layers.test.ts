import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importsOf, layerViolations } from './layers.ts';
import { ROOT, sourceFiles } from './project-files.ts';

test('every import of every source file follows the arrows', () => {
  const files = sourceFiles();
  expect(files.length).toBeGreaterThan(100);
  expect(layerViolations(files)).toEqual([]);
});

test('all forms of import are seen, comments are not', () => {
  const text = `
    import { a } from './a.ts';
    import type { B } from "./b.ts";
    export * from './c.ts';
    import './d.ts';
    const e = await import('./e.ts');
    // import { f } from './f.ts';
    /* import { g } from './g.ts'; */
    const url = 'https://example.com'; import { h } from './h.ts';
  `;
  expect(importsOf(text)).toEqual(['./a.ts', './b.ts', './c.ts', './d.ts', './e.ts', './h.ts']);
});

/** Each line breaks one rule: the file, what it says, and what must be reported. The linter is configured to see these. */
const LINTED = [
  ['src/core/a.ts', "import { readFile } from 'node:fs';", 'imports node:fs'],
  ['src/core/a.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
  ['src/core/a.ts', "import type { B } from '../io/files/folder.ts';", 'imports ../io/files/folder.ts'],
  ['src/core/a.ts', "import { b } from '../steps/fetch/fetch.ts';", 'imports ../steps/fetch/fetch.ts'],
  ['src/core/a.ts', "import Anthropic from '@anthropic-ai/sdk';", 'imports @anthropic-ai/sdk'],
  ['src/core/a.ts', "import { b } from '@anthropic-ai/sdk/lib/b';", 'imports @anthropic-ai/sdk/lib/b'],
  ['src/core/a.ts', "import { b } from '@actions/workflow-parser';", 'imports @actions/workflow-parser'],
  ['src/io/files/a.ts', "import { b } from '../workflows/parse-yaml.ts';", 'imports ../workflows/parse-yaml.ts'],
  ['src/core/a.ts', 'export const now = Date.now();', 'uses the clock'],
  ['src/core/a.ts', "export const home = process.env['HOME'];", 'uses process'],
  ['src/core/a.ts', 'export const dice = Math.random();', 'uses randomness'],
  ['src/core/a.ts', "console.log('here');", 'uses console'],
  ['src/core/a.ts', "await fetch('https://example.com');", 'uses fetch'],
  ['src/steps/fetch/a.ts', "import { b } from '../report/report.ts';", 'imports ../report/report.ts'],
  [
    'src/steps/fetch/a.ts',
    "import { b } from '../../core/parsers/extract.ts';",
    'imports ../../core/parsers/extract.ts',
  ],
  [
    'src/steps/report/a.ts',
    "import { b } from '../../core/parsers/extract.ts';",
    'imports ../../core/parsers/extract.ts',
  ],
  ['src/steps/classify/a.ts', "import { b } from '../../io/files/folder.ts';", 'imports ../../io/files/folder.ts'],
  ['src/steps/classify/a.ts', "import { b } from 'node:fs/promises';", 'imports node:fs/promises'],
  ['src/steps/classify/a.ts', "import { Octokit } from '@octokit/rest';", 'imports @octokit/rest'],
  ['src/io/github/a.ts', "import { b } from '../files/folder.ts';", 'imports ../files/folder.ts'],
  ['src/io/github/a.ts', "import { b } from '../../entry/cli.ts';", 'imports ../../entry/cli.ts'],
] as const;

/** What only the table in `layers.ts` sees. */
const UNLINTED = [
  ['src/io/actions/a.ts', "import { b } from '@actions/workflow-parser';", 'imports @actions/workflow-parser'],
  ['src/core/a.ts', "import pad from 'left-pad';", 'imports left-pad'],
  ['src/core/a.ts', 'export const now = new Date();', 'uses the clock'],
  ['src/core/a.ts', "const fs = await import('node:fs');", 'imports node:fs'],
  ['src/io/github/a.ts', "import { b } from '../../steps/fetch/fetch.ts';", 'imports ../../steps/fetch/fetch.ts'],
  ['src/io/files/a.ts', "import { Octokit } from '@octokit/rest';", 'imports @octokit/rest'],
  ['src/io/github/a.ts', "const sdk = await import('@anthropic-ai/sdk');", 'imports @anthropic-ai/sdk'],
  ['src/entry/dispatch.ts', "import { b } from './fetch.ts';", 'imports ./fetch.ts'],
  ['src/entry/cli.ts', "import { setFailed } from '@actions/core';", 'imports @actions/core'],
  ['src/index.ts', "import { b } from './entry/cli.ts';", 'imports ./entry/cli.ts'],
  ['src/page/a.tsx', "import { b } from '../core/scoring/score.ts';", 'imports ../core/scoring/score.ts'],
  ['src/page/a.tsx', "import { b } from '../io/files/folder.ts';", 'imports ../io/files/folder.ts'],
  ['src/page/a.tsx', "import { useState } from 'react';", 'imports react'],
  ['src/core/a.ts', "import { h } from 'preact';", 'imports preact'],
  ['src/extra/a.ts', 'export const a = 1;', 'belongs to no layer'],
] as const;

test.each([...LINTED, ...UNLINTED])('a planted violation is found: %s: %s', (path, text, reported) => {
  expect(layerViolations([{ path, text }])).toEqual([`${path} ${reported}`]);
});

describe('the lint rule', () => {
  test.each(LINTED)('reports %s: %s', (path, text) => {
    expect(lint(path, text)).toBe('reported');
  });

  test('reports nothing in a file that follows the arrows', () => {
    expect(lint('src/core/a.ts', "import { z } from 'zod';\n\nexport const a = z.string();\n")).toBe('clean');
  });
});

/** Runs the project's linter with the project's rules on one planted file, in a folder of its own. */
function lint(path: string, text: string): 'clean' | 'reported' {
  const folder = mkdtempSync(join(tmpdir(), 'flakewarden-lint-'));
  try {
    copyFileSync(join(ROOT, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), `${text}\n`);
    const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
    const args = [oxlint, '-c', '.oxlintrc.json', '--deny-warnings', '--format', 'json', path];
    const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { readonly code: string }[] };
    const rules = new Set(diagnostics.map(({ code }) => code));
    const layered = [
      'eslint(no-restricted-imports)',
      'eslint(no-restricted-globals)',
      'eslint(no-restricted-properties)',
    ];
    return [...layered, 'eslint(no-console)'].some((rule) => rules.has(rule)) ? 'reported' : 'clean';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
