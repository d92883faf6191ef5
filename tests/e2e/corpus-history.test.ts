import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findingsSchema } from '../../src/core/documents/findings.ts';
import { historyTestSchema } from '../../src/core/documents/history.ts';
import { compare } from '../eval/match.ts';
import { failed, HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { startActionsHistory } from '../fakes/actions-history/server.ts';
import { HAS_CORPUS } from '../shared-corpus.ts';
import { labelledLogs } from './corpus.ts';
import { startPart } from './part.ts';

/** The corpus' names of the frameworks whose logs are used; `none` are its logs without any test failure. */
const USED = [
  'pytest',
  'unittest',
  'jest',
  'vitest',
  'mocha',
  'gotest',
  'cargo',
  'rspec',
  'surefire',
  'gradle',
  'none',
];
const RUNS = 60;
const PLANTED = 10;
/** A re-run that turns more failures than this green at once is an outage to the gate, and rightly not ten flaky tests. */
const MOST_FAILURES_OF_A_FLAKE = 6;
const RECALL = 0.95;

/**
 * Real logs of public projects as the history of one repository: 60 runs, each with a job of its own; ten of them were
 * re-run and ended green, so their failures hide behind a green run.
 */
test.skipIf(!HAS_CORPUS)(
  '60 real logs: ids are found, none is invented, all ten re-runs are seen',
  { timeout: 120_000 },
  async () => {
    const logs = labelledLogs(new Set(USED), RUNS);
    const planted = logs
      .filter((log) => log.failures.length > 0 && log.failures.length <= MOST_FAILURES_OF_A_FLAKE)
      .slice(0, PLANTED);
    const builder = new HistoryBuilder();
    for (const [i, log] of logs.entries()) {
      const job = `job-${i}`;
      builder.run({ attempts: [[failed(job, log.text)], ...(planted.includes(log) ? [[passed(job)]] : [])] });
    }
    const double = await startActionsHistory(builder.history(), { token: 'read-token' });
    const out = await mkdtemp(join(tmpdir(), 'flakewarden-corpus-'));
    const folder = (name: string) => join(out, name);
    try {
      const fetch = await startPart(
        'fetch',
        {
          'github-token': 'read-token',
          repository: 'acme/widgets',
          until: '2026-11-14T00:00:00Z',
          evidence: folder('evidence'),
        },
        { GITHUB_API_URL: double.apiUrl },
      );
      expect([
        fetch.stderr.includes('error'),
        fetch.exitCode,
        fetch.outputs.get('logs'),
        fetch.outputs.get('gaps'),
      ]).toEqual([false, 0, '60', '0']);
      expect(double.violations).toEqual([]);
      const classify = await startPart('classify', {
        evidence: folder('evidence'),
        'manifest-sha256': fetch.outputs.get('manifest-sha256') ?? '',
        findings: folder('findings'),
        'history-output': folder('history'),
        'html-output': folder('html'),
      });
      expect([classify.stderr.includes('error'), classify.exitCode]).toEqual([false, 0]);

      const remembered = (await readFile(join(folder('history'), 'history.jsonl'), 'utf8'))
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => historyTestSchema.parse(JSON.parse(line)));
      const found = (i: number) =>
        remembered
          .filter((t) => t.job === `job-${i}`)
          .map(({ framework, id, suite }) => ({ framework, id, suite: suite ?? undefined, at: 1 }));
      const results = logs.map((log, i) => ({ log, ...compare(log.failures, found(i)), found: found(i).length }));
      const labelled = results.reduce((sum, { log }) => sum + log.failures.length, 0);
      const missed = results.reduce((sum, result) => sum + result.missed.length, 0);
      const recall = (labelled - missed) / labelled;
      const findings = findingsSchema.parse(
        JSON.parse(await readFile(join(folder('findings'), 'findings.json'), 'utf8')),
      );
      const confirmed = new Set(findings.tests.filter((t) => t.state === 'confirmed').map((t) => t.test.job));
      console.log(
        `corpus history: ${labelled} ids in ${logs.length} logs, recall ${recall.toFixed(4)}, invented ${results.reduce((sum, r) => sum + r.invented.length, 0)}, planted re-runs found ${confirmed.size} of ${planted.length}`,
      );
      const missing = results
        .filter((r) => r.missed.length > 0)
        .map((r) => [r.log.file, r.missed.length, r.log.failures.length]);
      if (recall < RECALL) console.log(missing);
      expect(recall).toBeGreaterThanOrEqual(RECALL);
      expect(
        results.filter(({ log, found: n }) => log.failures.length === 0 && n > 0).map(({ log }) => log.file),
      ).toEqual([]);
      expect(planted.map((log) => confirmed.has(`job-${logs.indexOf(log)}`))).toEqual(planted.map(() => true));
    } finally {
      await double.close();
      await rm(out, { recursive: true, force: true });
    }
  },
);
