import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DIST } from './bundles.ts';

/**
 * Stands in for a part's bundle and says what it was given. A process under the permission model cannot do much else, and
 * that is what it tries.
 */
const PROBE = `
import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, readlinkSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
const attempt = (action) => { try { action(); return 'allowed'; } catch (error) { return error.code; } };
process.stdout.write(JSON.stringify({
  names: Object.keys(process.env).sort(),
  // Without the permission model they would do harm.
  rest: process.permission && [
    () => readFileSync('/etc/passwd'),
    () => readFileSync('/proc/self/environ'),
    () => readFileSync('/proc/' + process.ppid + '/environ'),
    () => readlinkSync('/proc/self/exe'),
    () => readdirSync('.'),
    () => readdirSync('/'),
    () => new Worker('0', { eval: true }),
    () => process.dlopen({ exports: {} }, './addon.node'),
    () => chmodSync('flakewarden/evidence/manifest.json', 0o777),
    () => unlinkSync('flakewarden/evidence/manifest.json'),
    () => symlinkSync('/etc/passwd', 'flakewarden/findings/link'),
    () => writeFileSync(new URL(import.meta.url), ''),
  ].map(attempt),
  spawn: attempt(() => { const { error } = spawnSync(process.execPath, ['-e', '0']); if (error) throw error; }),
  readEvidence: attempt(() => readFileSync('flakewarden/evidence/manifest.json')),
  readElsewhere: attempt(() => readFileSync('elsewhere.txt')),
  writeEvidence: attempt(() => writeFileSync('flakewarden/evidence/planted.json', '')),
  writeFindings: attempt(() => writeFileSync('flakewarden/findings/findings.json', '')),
  writeOutput: attempt(() => writeFileSync(process.env.GITHUB_OUTPUT, '')),
}));
process.exitCode = 7;
`;

let folder = '';
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flakewarden-dispatcher-')));
  cpSync(join(DIST, 'index.js'), join(folder, 'dist/index.js'));
  cpSync(join(DIST, 'cli'), join(folder, 'dist/cli'), { recursive: true });
  cpSync(join(DIST, 'package.json'), join(folder, 'dist/package.json'));
  for (const part of ['fetch', 'classify', 'report']) {
    mkdirSync(join(folder, 'dist', part), { recursive: true });
    writeFileSync(join(folder, 'dist', part, 'index.js'), PROBE);
  }
  mkdirSync(join(folder, 'flakewarden/evidence'), { recursive: true });
  mkdirSync(join(folder, 'flakewarden/findings'), { recursive: true });
  writeFileSync(join(folder, 'flakewarden/evidence/manifest.json'), '{}');
  writeFileSync(join(folder, 'elsewhere.txt'), '');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function dispatch(step: string): { status: number | null; told: Record<string, unknown> } {
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'dist/index.js')], {
    cwd: folder,
    encoding: 'utf8',
    env: {
      INPUT_STEP: step,
      GITHUB_OUTPUT: join(folder, 'outputs'),
      ACTIONS_RUNTIME_TOKEN: 'x',
      ACTIONS_RUNTIME_URL: 'x',
      ACTIONS_RESULTS_URL: 'x',
      ACTIONS_CACHE_URL: 'x',
      ACTIONS_CACHE_MODE: 'x',
      ACTIONS_STEP_DEBUG: 'x',
    },
  });
  return { status, told: JSON.parse(stdout) as Record<string, unknown> };
}

test.each(['fetch', 'report'])('%s is one process without the means to write artifacts or caches', (part) => {
  const { status, told } = dispatch(part);
  expect([status, told['names']]).toEqual([7, ['ACTIONS_STEP_DEBUG', 'GITHUB_OUTPUT', 'INPUT_STEP']]);
});

/** One for each attempt of the probe: nobody reads or writes elsewhere, nobody starts a thread or loads machine code. */
const ALL_DENIED = Array.from({ length: 12 }, (_, i) => (i === 7 ? 'ERR_DLOPEN_DISABLED' : 'ERR_ACCESS_DENIED'));

/** What the probe tells of its place under the permission model. */
const CONFINED = {
  rest: ALL_DENIED,
  spawn: 'ERR_ACCESS_DENIED',
  readEvidence: 'allowed',
  readElsewhere: 'ERR_ACCESS_DENIED',
  writeEvidence: 'ERR_ACCESS_DENIED',
  writeFindings: 'allowed',
  writeOutput: 'allowed',
};

test('classify, besides, can only read its evidence and write its output', () => {
  const { status, told } = dispatch('classify');
  expect([status, told]).toEqual([7, { names: ['ACTIONS_STEP_DEBUG', 'GITHUB_OUTPUT', 'INPUT_STEP'], ...CONFINED }]);
});

test('from the command line classify can do no more, and holds no secret but its own', () => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(folder, 'dist/cli/index.js'),
      ...['classify', '--evidence', 'flakewarden/evidence', '--out', 'flakewarden', '--max-findings', '3'],
    ],
    {
      cwd: folder,
      encoding: 'utf8',
      env: {
        PATH: '/usr/bin',
        ANTHROPIC_API_KEY: 'x',
        ANTHROPIC_BASE_URL: 'x',
        GITHUB_TOKEN: 'x',
        GH_TOKEN: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        HTTPS_PROXY: 'x',
        NODE_OPTIONS: '--no-deprecation',
      },
    },
  );
  const inputs = ['ANTHROPIC-API-KEY', 'EVIDENCE', 'FINDINGS', 'HISTORY-OUTPUT', 'HTML-OUTPUT', 'MAX-FINDINGS'];
  expect([status, stdout, JSON.parse(stderr)]).toEqual([
    7,
    '',
    { names: ['GITHUB_OUTPUT', ...inputs.map((name) => `INPUT_${name}`), 'PATH'], ...CONFINED },
  ]);
});
