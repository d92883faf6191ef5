import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST } from './bundles.ts';

/** A copy of the bundles far from any `node_modules`, and an empty folder to run them in. */
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-dist-'));
  cpSync(DIST, join(folder, 'dist'), { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A secret that must never be printed. */
const CANARY = 'CANARY0123456789';

interface End {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What the empty folder held afterwards. */
  readonly left: readonly string[];
}

/** Runs a bundle in an empty folder with nothing but `environment`. */
function run(bundle: string, environment: Readonly<Record<string, string>> = {}, args: readonly string[] = []): End {
  const cwd = join(folder, 'empty');
  mkdirSync(cwd);
  try {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'dist', bundle), ...args], {
      cwd,
      env: { ...environment },
      encoding: 'utf8',
    });
    return { status, stdout, stderr, left: readdirSync(cwd) };
  } finally {
    rmSync(cwd, { recursive: true, force: true });
  }
}

describe('without any input', () => {
  test.each([
    ['index.js', 2, '::error::The input `step` must be fetch, classify or report. [bad-input]\n'],
    [
      'fetch/index.js',
      2,
      'error: No repository was named. Give repository as owner/name; on GitHub Actions the default is the repository of the workflow. [no-repository]\n',
    ],
    [
      'classify/index.js',
      5,
      'error: The file of the evidence is missing or cannot be read. Hand over exactly what the part before wrote; on GitHub Actions download the artifacts by id. [unreadable-document]\n',
    ],
    [
      'report/index.js',
      2,
      'error: report has no github-token. Pass github-token from a job with `issues: write`, or set dry-run to true. [no-token]\n',
    ],
  ])('%s ends with %i and one sentence', (bundle, status, stderr) => {
    const end = run(bundle);
    expect({ status: end.status, stdout: end.stdout, stderr: end.stderr }).toEqual({ status, stdout: '', stderr });
  });

  test('cli/index.js prints how it is used', () => {
    const end = run('cli/index.js');
    expect([end.status, end.stderr, end.left]).toEqual([0, '', []]);
    expect(end.stdout).toMatch(/^flakewarden finds .*\n\nUsage: flakewarden <command> \[options\]\n/);
  });
});

describe('wrong use', () => {
  test.each([['fetsch'], ['fetch,report'], ['../fetch'], ['']])('the dispatcher refuses the step %j', (step) => {
    const end = run('index.js', { INPUT_STEP: step });
    expect(end).toEqual({
      status: 2,
      stdout: '',
      stderr: '::error::The input `step` must be fetch, classify or report. [bad-input]\n',
      left: [],
    });
  });

  test.each([
    ['fetch', 'ANTHROPIC_API_KEY', 'a key of the model'],
    ['fetch', 'INPUT_ANTHROPIC-API-KEY', 'a key of the model'],
    ['fetch', 'ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'the right to an identity token'],
    ['classify', 'GITHUB_TOKEN', 'a GitHub token'],
    ['classify', 'INPUT_GITHUB-TOKEN', 'a GitHub token'],
    ['report', 'ANTHROPIC_API_KEY', 'a key of the model'],
    ['report', 'ACTIONS_ALLOW_UNSECURE_COMMANDS', 'a switch that makes log lines into commands'],
  ])('%s stops when %s is set, before it reads or writes anything', (part, variable, what) => {
    const end = run('index.js', { INPUT_STEP: part, GITHUB_ACTIONS: 'true', [variable]: CANARY });
    expect({ ...end, left: end.left.filter((name) => name !== 'flakewarden' || part !== 'classify') }).toEqual({
      status: 2,
      stdout: '',
      stderr: `::error::${part} was given ${what} in ${variable}. Remove it from the job that runs ${part}. Each part works only with the rights of its own job. [foreign-right]\n`,
      left: [],
    });
  });

  test('an input of another part is refused by name, its value is not printed', () => {
    const end = run('index.js', { INPUT_STEP: 'report', INPUT_MODEL: CANARY, 'INPUT_GITHUB-TOKEN': CANARY });
    expect(end).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: The inputs of report are not right: model: belongs to classify. Correct the named inputs. They are all listed in .github/REFERENCE.md. [bad-input]\n',
      left: [],
    });
  });

  test.each(['pull_request_target', 'workflow_run', 'issue_comment'])('%s is refused', (event) => {
    const end = run('fetch/index.js', { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: event });
    expect([end.status, end.stderr]).toEqual([
      2,
      '::error::This event can be caused by people outside the repository. Run flakewarden on schedule or workflow_dispatch, as the workflow in the README does. [dangerous-event]\n',
    ]);
  });

  test('the command line refuses an unknown command and an unknown option', () => {
    expect(run('cli/index.js', {}, ['improve'])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: There is no such command. One of: demo, run, fetch, classify, report, read, export, check, limits, completion. [usage]\n',
      left: [],
    });
    expect(run('cli/index.js', {}, ['run', '--token', CANARY])).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'error: run has no option --token. Secrets come from the environment only. See: flakewarden run --help. [usage]\n',
      left: [],
    });
  });
});
