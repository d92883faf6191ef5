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
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', script], {
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
  expect(runMain(main, { GITHUB_ACTIONS: 'true' }).stderr).toBe('::error::The service is away. Try later. [away]\n');
});

describe('a bug ends with 3, and none of its text is printed', () => {
  test.each([
    ['thrown', `throw new Error('${OUTSIDE}');`],
    ['thrown, but no error', `throw '${OUTSIDE}';`],
    ['thrown later', `setTimeout(() => { throw new Error('${OUTSIDE}'); });`],
    ['a rejection that nobody awaits', `void Promise.reject(new Error('${OUTSIDE}'));`],
    ['in the parser of JSON', `JSON.parse('${OUTSIDE}');`],
  ])('%s', (_name, main) => {
    const { status, stdout, stderr } = runMain(main, { GITHUB_ACTIONS: 'true', FLAKEWARDEN_DEBUG: '1' });
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
