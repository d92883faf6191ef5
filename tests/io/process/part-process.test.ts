import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Part } from '../../../src/core/model/part.ts';
import { runPartProcess } from '../../../src/io/process/part-process.ts';

/** Stands in for a part's bundle, and writes down what it was given and what it may do. */
const PROBE = `
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
const attempt = (action) => { try { action(); return 'allowed'; } catch (error) { return error.code; } };
writeFileSync(process.env.TOLD, JSON.stringify({
  names: Object.keys(process.env).sort(),
  readEvidence: attempt(() => readFileSync(process.env.EVIDENCE)),
  writeEvidence: attempt(() => writeFileSync(process.env.EVIDENCE, 'x')),
  readElsewhere: attempt(() => readFileSync('/etc/passwd')),
  spawn: attempt(() => { const { error } = spawnSync(process.execPath, ['-e', '0']); if (error) throw error; }),
}));
process.exitCode = 7;
`;

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'flakewarden-part-process-')));
  for (const name of ['bundle', 'evidence', 'findings']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'bundle/index.mjs'), PROBE);
  writeFileSync(join(folder, 'evidence/manifest.json'), '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function toldBy(part: Part): Promise<unknown> {
  const told = join(folder, 'findings/told.json');
  const exitCode = await runPartProcess({
    part,
    bundle: join(folder, 'bundle/index.mjs'),
    environment: { TOLD: told, EVIDENCE: join(folder, 'evidence/manifest.json') },
    stdout: 'stderr',
    files: { read: [join(folder, 'evidence')], write: [join(folder, 'findings')] },
  });
  return { exitCode, ...(JSON.parse(readFileSync(told, 'utf8')) as object) };
}

const NAMES = ['EVIDENCE', 'TOLD'];

test('a part inherits nothing: it is given its environment name by name', async () => {
  expect(await toldBy('report')).toMatchObject({ exitCode: 7, names: NAMES });
});

test('classify can only read its evidence and write its output', async () => {
  expect(await toldBy('classify')).toEqual({
    exitCode: 7,
    names: NAMES,
    readEvidence: 'allowed',
    writeEvidence: 'ERR_ACCESS_DENIED',
    readElsewhere: 'ERR_ACCESS_DENIED',
    spawn: 'ERR_ACCESS_DENIED',
  });
});
