import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OutputName } from '../../../src/core/outputs.ts';
import type { OutputValue } from '../../../src/core/ports.ts';
import { say } from '../../../src/core/ports.ts';
import { parseOutputs } from '../../../src/entry/cli/part-runs.ts';
import { createPlainRunner } from '../../../src/io/actions/plain-runner.ts';
import { createToolkitRunner } from '../../../src/io/actions/toolkit-runner.ts';

/** The toolkit reads its files' places from the process, so the contract runs on the real environment. */
const NAMES = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_ACTIONS',
  'GITHUB_RUN_ID',
  'INPUT_BRANCH',
  'INPUT_GITHUB-TOKEN',
];
const isSecret = (name: string) => name === 'github-token';

let folder = '';
let outputs = '';
let summary = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-runner-'));
  outputs = join(folder, 'outputs');
  summary = join(folder, 'summary.md');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const name of NAMES) vi.stubEnv(name, undefined);
  for (const file of [outputs, summary]) writeFileSync(file, '');
});
afterEach(() => vi.unstubAllEnvs());

describe.each([
  ['plain', createPlainRunner],
  ['toolkit', createToolkitRunner],
])('the %s runner', (_name, createRunner) => {
  test('reads an input without the space around it; an empty one is not given', () => {
    vi.stubEnv('INPUT_BRANCH', '  release/2  ');
    const runner = createRunner(process.env, isSecret);
    expect([runner.input('branch'), runner.input('branch'), runner.input('title')]).toEqual([
      'release/2',
      'release/2',
      undefined,
    ]);
    vi.stubEnv('INPUT_BRANCH', ' ');
    expect(runner.input('branch')).toBeUndefined();
  });

  test('takes a secret out of the environment when it reads it', () => {
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret');
    const runner = createRunner(process.env, isSecret);
    expect(runner.input('github-token')).toBe('secret');
    expect(process.env).not.toHaveProperty('INPUT_GITHUB-TOKEN');
    expect(runner.input('github-token')).toBeUndefined();
  });

  test('writes outputs that the runner reads back', () => {
    vi.stubEnv('GITHUB_OUTPUT', outputs);
    const runner = createRunner(process.env, isSecret);
    const values: readonly (readonly [OutputName, OutputValue])[] = [
      ['manifest-sha256', 'a'.repeat(64)],
      ['runs', 12],
      ['cost-usd', 0.25],
      ['complete', false],
      ['issue-number', ''],
    ];
    for (const [name, value] of values) runner.output(name, value);
    expect(Object.fromEntries(parseOutputs(readFileSync(outputs, 'utf8')))).toEqual({
      'manifest-sha256': 'a'.repeat(64),
      runs: '12',
      'cost-usd': '0.25',
      complete: 'false',
      'issue-number': '',
    });
  });

  test('appends to the summary, and prints nothing', async () => {
    const written: unknown[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
    vi.stubEnv('GITHUB_STEP_SUMMARY', summary);
    const runner = createRunner(process.env, isSecret);
    await runner.summary('# One');
    await runner.summary('Two\n\n##[error]three');
    spy.mockRestore();
    expect(readFileSync(summary, 'utf8')).toBe('# One\nTwo\n\n##[error]three\n');
    expect(written).toEqual([]);
  });

  test('does without the files of the runner', async () => {
    const written: unknown[] = [];
    const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
    const runner = createRunner(process.env, isSecret);
    runner.output('runs', 1);
    await runner.summary('# One');
    spy.mockRestore();
    expect(written).toEqual([]);
  });

  test('knows where it runs', () => {
    vi.stubEnv('GITHUB_ACTIONS', 'true');
    vi.stubEnv('GITHUB_RUN_ID', '4242');
    expect(createRunner(process.env, isSecret).context).toMatchObject({ onActions: true, runId: '4242' });
  });
});

test('an output of several lines is a bug that the plain runner does not write', () => {
  vi.stubEnv('GITHUB_OUTPUT', outputs);
  const runner = createPlainRunner(process.env, isSecret);
  expect(() => runner.output('action', 'created\nissue-number=1')).toThrow(TypeError);
  expect(readFileSync(outputs, 'utf8')).toBe('');
});

test('the toolkit runner masks a secret on GitHub Actions, and only there', () => {
  const written: unknown[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  for (const onActions of ['true', undefined]) {
    vi.stubEnv('GITHUB_ACTIONS', onActions);
    vi.stubEnv('INPUT_GITHUB-TOKEN', 'secret');
    createToolkitRunner(process.env, isSecret).input('github-token');
  }
  spy.mockRestore();
  expect(written).toEqual(['::add-mask::secret\n']);
});

test('the toolkit runner puts a notice on the page of the run, and prints nothing by hand', () => {
  const written: unknown[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => written.push(text) > 0);
  for (const onActions of ['true', undefined]) {
    vi.stubEnv('GITHUB_ACTIONS', onActions);
    createToolkitRunner(process.env, isSecret).notice(say`${3} flaky tests: issue #${12}`);
  }
  spy.mockRestore();
  expect(written).toEqual(['::notice title=flakewarden::3 flaky tests: issue #12\n']);
});
