import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunOptions, RunTarget } from 'github-action-ts-run-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Replay, startReplay } from '../../src/io/replay/server.ts';
import { ROOT } from '../meta/project-files.ts';

/** Longest time for one part; the whole history has a few hundred requests on loopback. */
const PART_MS = 60_000;
const RUN_ID = '4242';

let folder = '';
let replay: Replay;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-action-'));
  replay = await startReplay(join(ROOT, 'tests/fixtures/demo-history'));
});

afterAll(async () => {
  await replay.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `action.yml` as the runner does: its `main`, its defaults, an environment of its own. */
async function runAction(
  actionYml: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
) {
  const options = RunOptions.create()
    .setShouldFakeMinimalGithubRunnerEnv(false)
    .setShouldAddProcessEnv(false)
    .setInputs({ ...inputs })
    .setGithubContext({ eventName: 'schedule', payload: {} })
    .setEnv({
      GITHUB_ACTIONS: 'true',
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_RUN_ID: RUN_ID,
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_REPOSITORY: replay.repository,
      GITHUB_API_URL: replay.apiUrl,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
      ACTIONS_RUNTIME_TOKEN: 'a token that no part may see',
      ...environment,
    })
    .setWorkingDir(folder)
    .setOutputOptions({ printStdout: false, printStderr: false, printRunnerWarnings: false })
    .setTimeoutMs(PART_MS);
  const {
    exitCode,
    commands,
    stdout = '',
    stderr = '',
    isTimedOut,
  } = await RunTarget.mainJs(join(ROOT, actionYml)).run(options);
  return { exitCode, outputs: commands.outputs, errors: commands.errors, stdout, stderr, isTimedOut };
}

describe.each(['action.yml', '.github/actions/part/action.yml'])('%s', (actionYml) => {
  test('starts nothing without a step', async () => {
    const end = await runAction(actionYml, {});
    expect([end.exitCode, end.outputs, end.stderr]).toEqual([
      2,
      {},
      '::error::The input `step` must be fetch, classify or report. [bad-input]\n',
    ]);
  });

  test('refuses a token in classify', async () => {
    const end = await runAction(actionYml, { step: 'classify', 'github-token': 'CANARY' });
    expect([end.exitCode, end.outputs]).toEqual([2, {}]);
    expect(end.stderr).toMatch(/^::error::classify was given a GitHub token in INPUT_GITHUB-TOKEN\. /);
    expect(end.stdout + end.stderr).not.toContain('CANARY');
  });

  test('stops when there are no documents', async () => {
    const end = await runAction(actionYml, { step: 'report', 'dry-run': 'true', manifest: 'nowhere/manifest.json' });
    expect([end.exitCode, end.outputs]).toEqual([5, {}]);
    expect(end.stderr).toMatch(
      /^::error::The manifest\.json is missing or cannot be read\. .+ \[unreadable-document\]\n$/,
    );
  });
});

test('the three parts hand over from one process to the next', { timeout: 3 * PART_MS }, async () => {
  const token = 'CANARY0123456789';
  const fetched = await runAction('action.yml', {
    step: 'fetch',
    'github-token': token,
    until: replay.until.toISOString(),
  });
  expect([fetched.exitCode, fetched.stderr]).toEqual([0, '']);
  expect(fetched.outputs).toEqual({
    'manifest-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    runs: expect.stringMatching(/^[1-9]\d*$/) as unknown,
    jobs: expect.stringMatching(/^[1-9]\d*$/) as unknown,
    logs: expect.stringMatching(/^[1-9]\d*$/) as unknown,
    gaps: expect.stringMatching(/^\d+$/) as unknown,
    requests: expect.stringMatching(/^[1-9]\d*$/) as unknown,
    complete: expect.stringMatching(/^(?:true|false)$/) as unknown,
  });
  const manifest = fetched.outputs['manifest-sha256'] ?? '';

  const untold = await runAction('action.yml', { step: 'classify' });
  expect([untold.exitCode, untold.outputs, /\[missing-digest\]/.test(untold.stderr)]).toEqual([5, {}, true]);
  const altered = await runAction('action.yml', { step: 'classify', 'manifest-sha256': '0'.repeat(64) });
  expect([altered.exitCode, altered.outputs, /\[wrong-digest\]/.test(altered.stderr)]).toEqual([5, {}, true]);

  const classified = await runAction('action.yml', { step: 'classify', 'manifest-sha256': manifest });
  expect([classified.exitCode, classified.stderr]).toEqual([0, '']);
  expect(classified.outputs).toEqual({
    'findings-sha256': expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    findings: expect.stringMatching(/^[1-9]\d*$/) as unknown,
    'cost-usd': '0',
  });
  expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('Made automatically by flakewarden');

  const reported = await runAction('action.yml', {
    step: 'report',
    'github-token': token,
    'dry-run': 'true',
    'manifest-sha256': manifest,
    'findings-sha256': classified.outputs['findings-sha256'] ?? '',
  });
  expect([reported.exitCode, reported.stderr]).toEqual([0, '']);
  expect(reported.outputs).toMatchObject({ action: 'created', findings: classified.outputs['findings'] });

  const everything = [fetched, classified, reported].map(({ stdout, stderr }) => stdout + stderr).join('');
  expect(everything.replaceAll(`::add-mask::${token}`, '')).not.toContain(token);
});
