import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROOT } from '../meta/project-files.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'flakewarden-run-part-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The least that a runner of GitHub says of itself. */
const ON_ACTIONS = { GITHUB_ACTIONS: 'true', RUNNER_ENVIRONMENT: 'github-hosted' };

/** What a log could have put into an error. */
const OUTSIDE = 'CANARY ##[add-mask]x\\n::set-output name=a::b';

/** A part in a process of its own, with `main` as its body. */
function runMain(main: string, environment: Readonly<Record<string, string>> = {}) {
  const script = join(folder, 'part.ts');
  const source = (path: string) => pathToFileURL(join(ROOT, path)).href;
  writeFileSync(
    script,
    `import { runPart } from '${source('src/entry/run-part.ts')}';
import { createPlainRunner } from '${source('src/io/actions/plain-runner.ts')}';
import { ServiceError } from '${source('src/core/errors.ts')}';
void ServiceError;
await runPart('classify', createPlainRunner, async ({ inputs, runner, progress, clock }) => {
  void [inputs, runner, progress, clock];
  ${main}
});
`,
  );
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    cwd: folder,
    env: { ...environment },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('a part that works ends with 0', () => {
  expect(runMain('process.stdout.write(inputs.model);')).toEqual({ status: 0, stdout: 'claude-haiku-5-5', stderr: '' });
});

test('an expected failure ends with its own code and two sentences', () => {
  const main = `throw new ServiceError('The service is away.', { code: 'away', hint: 'Try later.', cause: '${OUTSIDE}' });`;
  expect(runMain(main)).toEqual({ status: 4, stdout: '', stderr: 'error: The service is away. Try later. [away]\n' });
  expect(runMain(main, ON_ACTIONS).stderr).toBe('::error::The service is away. Try later. [away]\n');
});

describe('a bug ends with 3, and none of its text is printed', () => {
  test.each([
    ['thrown', `throw new Error('${OUTSIDE}');`],
    ['thrown, but no error', `throw '${OUTSIDE}';`],
    ['thrown later', `setTimeout(() => { throw new Error('${OUTSIDE}'); });`],
    ['a rejection that nobody awaits', `void Promise.reject(new Error('${OUTSIDE}'));`],
    ['in the parser of JSON', `JSON.parse('${OUTSIDE}');`],
  ])('%s', (_name, main) => {
    const { status, stdout, stderr } = runMain(main, { ...ON_ACTIONS, FLAKEWARDEN_DEBUG: '1' });
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toMatch(
      /^::error::This is a bug in flakewarden(?: \(at \d+:\d+\))?\. Please report it\. \[bug\]\n$/,
    );
  });

  test('on a laptop the stack can be asked for', () => {
    expect(runMain(`throw new Error('the reason');`, { FLAKEWARDEN_DEBUG: '1' }).stderr).toContain('Error: the reason');
  });
});

test('a foreign right is found before the runner is even made', () => {
  const { status, stderr } = runMain('', { GH_TOKEN: 'CANARY', GITHUB_EVENT_NAME: 'pull_request_target' });
  expect([status, stderr]).toEqual([
    2,
    'error: classify was given a GitHub token in GH_TOKEN. Remove it from the job that runs classify. Each part works only with the rights of its own job. [foreign-right]\n',
  ]);
});

test('the secret is gone from the environment once the inputs are read', () => {
  const main = `process.stdout.write(String(process.env['INPUT_ANTHROPIC-API-KEY']) + inputs['anthropic-api-key']?.length);`;
  expect(runMain(main, { 'INPUT_ANTHROPIC-API-KEY': 'sk-ant-api03-CANARY' })).toEqual({
    status: 0,
    stdout: 'undefined19',
    stderr: '',
  });
});

test('after an error that nobody caught nothing more happens', () => {
  const main = `setTimeout(() => process.stdout.write('written after all'), 200);
setTimeout(() => { throw new Error('${OUTSIDE}'); });
setTimeout(() => { throw new Error('${OUTSIDE}'); }, 1);`;
  const { status, stdout, stderr } = runMain(main, ON_ACTIONS);
  expect([status, stdout, stderr.split('\n').length]).toEqual([3, '', 2]);
});

test('a warning of the runtime is not printed: its text could be anything', () => {
  expect(runMain(`process.emitWarning('${OUTSIDE}'); await new Promise(setImmediate);`, ON_ACTIONS)).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});

test('no means to write artifacts or caches is left when the work begins', () => {
  const main = `process.stdout.write(Object.keys(process.env).filter((name) => name.startsWith('ACTIONS_')).join());`;
  const runtime = {
    ACTIONS_RUNTIME_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    ACTIONS_CACHE_URL: 'x',
    ACTIONS_STEP_DEBUG: 'x',
  };
  expect(runMain(main, { ...ON_ACTIONS, ...runtime })).toEqual({ status: 0, stdout: 'ACTIONS_STEP_DEBUG', stderr: '' });
});

test.each([
  ['a runner of somebody', { RUNNER_ENVIRONMENT: 'self-hosted' }, 'self-hosted', '[self-hosted-runner]'],
  ['a proxy', { HTTPS_PROXY: 'http://proxy.example:3128' }, 'allow-proxy', '[proxied-network]'],
])('%s is refused until an input says that it is meant', (_name, changed, input, code) => {
  const environment = { ...ON_ACTIONS, ...changed };
  const refused = runMain('', environment);
  expect([refused.status, refused.stdout, refused.stderr.endsWith(`${code}\n`)]).toEqual([2, '', true]);
  expect(runMain('', { ...environment, [`INPUT_${input.toUpperCase()}`]: 'true' })).toEqual({
    status: 0,
    stdout: '',
    stderr: '',
  });
});
