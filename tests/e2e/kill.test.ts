import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT_CODES } from '../../src/core/errors.ts';
import { failed, HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { evidenceOf, pytestLog } from '../steps/classify/evidence.ts';
import { startPart } from './part.ts';

let scratch = '';
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'flakewarden-kill-'));
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const ID = 'tests/test_queue.py::test_drains';
/** From before a part's first request to after its last on any machine: where exactly it dies does not matter. */
const MOMENTS = [40, 200, 350, 500, 650, 800, 1_000, 1_300, 1_700];
const PATIENCE = { timeout: 60_000 };

function classifyFolders() {
  return {
    evidence: join(scratch, 'evidence'),
    findings: join(scratch, 'findings'),
    'history-output': join(scratch, 'history'),
  };
}

test(
  'fetch killed at any moment: its evidence is whole or refused, and starting again heals it',
  PATIENCE,
  async () => {
    const builder = new HistoryBuilder();
    for (let i = 0; i < 8; i++) builder.run({ attempts: [[failed('test', pytestLog([ID]))], [passed('test')]] });
    const double = await startActionsHistory(builder.history(), { latencyMs: 40 });
    const inputs = { repository: 'acme/widgets', until: '2026-11-10T00:00:00Z', evidence: join(scratch, 'evidence') };
    const environment = { GITHUB_API_URL: double.apiUrl };
    try {
      const verdicts: string[] = [];
      for (const moment of MOMENTS) {
        await startPart('fetch', inputs, environment, moment);
        const whole = existsSync(join(inputs.evidence, 'manifest.json'));
        const { exitCode } = await startPart('classify', classifyFolders());
        verdicts.push(`${whole ? 'whole' : 'half'} ${exitCode}`);
      }
      expect(new Set(verdicts)).toEqual(
        new Set(verdicts.filter((v) => v === 'whole 0' || v === `half ${EXIT_CODES.document}`)),
      );
      expect(verdicts).toContain(`half ${EXIT_CODES.document}`);
      expect((await startPart('fetch', inputs, environment)).exitCode).toBe(0);
      expect((await startPart('classify', classifyFolders())).exitCode).toBe(0);
    } finally {
      await double.close();
    }
  },
);

test(
  'classify killed at any moment: its findings are whole or absent, and starting again heals them',
  PATIENCE,
  async () => {
    const { files } = evidenceOf({
      runs: Array.from({ length: 40 }, () => [{ log: pytestLog([ID]).repeat(200) }, { attempt: 2 }]),
    });
    for (const [path, bytes] of files) {
      await mkdir(dirname(join(scratch, 'evidence', path)), { recursive: true });
      await writeFile(join(scratch, 'evidence', path), bytes);
    }
    const findings = join(scratch, 'findings', 'findings.json');
    const seen = new Set<string>();
    for (const moment of MOMENTS) {
      await startPart('classify', classifyFolders(), {}, moment);
      if (existsSync(findings)) seen.add(await readFile(findings, 'utf8'));
    }
    const { exitCode, outputs } = await startPart('classify', classifyFolders());
    seen.add(await readFile(findings, 'utf8'));
    expect([exitCode, outputs.get('findings'), seen.size]).toEqual([0, '1', 1]);
  },
);
