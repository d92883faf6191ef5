import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { EXIT_CODES } from '../../src/core/errors.ts';
import { failed, HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { startGitHub } from '../io/github/emulated-github.ts';
import { type EvidenceSketch, evidenceOf, pytestLog } from '../steps/classify/evidence.ts';
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
    'html-output': join(scratch, 'html'),
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

/** Writes evidence to disk, as fetch would have left it. */
async function writeEvidence(sketch: EvidenceSketch): Promise<void> {
  for (const [path, bytes] of evidenceOf(sketch).files) {
    await mkdir(dirname(join(scratch, 'evidence', path)), { recursive: true });
    await writeFile(join(scratch, 'evidence', path), bytes);
  }
}

test('report killed at any moment: one issue, whatever is started again', PATIENCE, async () => {
  const github = await startGitHub();
  try {
    await writeEvidence({ owner: 'octo-org', runs: [[{ log: pytestLog([ID]) }, { attempt: 2 }]] });
    expect((await startPart('classify', classifyFolders())).exitCode).toBe(0);
    const inputs = {
      'github-token': github.writer,
      manifest: join(scratch, 'evidence', 'manifest.json'),
      findings: join(scratch, 'findings'),
      'report-output': join(scratch, 'report'),
      'author-login': github.bot.login,
      'author-id': github.bot.id,
    };
    const environment = { GITHUB_API_URL: github.url };
    for (const moment of MOMENTS) await startPart('report', inputs, environment, moment);
    const end = await startPart('report', inputs, environment);
    const { data } = await github.client(github.person).rest.issues.listForRepo({
      owner: 'octo-org',
      repo: 'widgets',
      state: 'all',
    });
    expect([end.exitCode, end.outputs.get('action')]).toEqual([0, 'unchanged']);
    const ours = data.filter((issue) => issue.title === 'Flaky tests');
    expect(ours.map((issue) => [issue.state, issue.comments])).toEqual([['open', 0]]);
  } finally {
    await github.close();
  }
});

test(
  'classify killed at any moment: its findings are whole or absent, and starting again heals them',
  PATIENCE,
  async () => {
    await writeEvidence({
      runs: Array.from({ length: 40 }, () => [{ log: pytestLog([ID]).repeat(200) }, { attempt: 2 }]),
    });
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
