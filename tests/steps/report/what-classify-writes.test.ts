import { expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import type { RunContext } from '../../../src/core/ports.ts';
import { classify } from '../../../src/steps/classify/classify.ts';
import { reportFindings } from '../../../src/steps/report/report.ts';
import { judgedAt, remembered, withWeeks } from '../../core/findings/remembered.ts';
import { seeded } from '../../core/render/hostile.ts';
import { OPTIONS } from '../../core/render/sample.ts';
import {
  type EvidenceSketch,
  evidenceOf,
  type JobSketch,
  pytestLog,
  readerOf,
  writerTo,
} from '../classify/evidence.ts';
import { FakeTracker } from './fake-tracker.ts';
import { inputsFor, sha256 } from './report-run.ts';

/** Histories made up per run of this test. */
const HISTORIES = 25;

const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
const BY_HAND: RunContext = {
  repository: undefined,
  repositoryId: undefined,
  runId: '0',
  runAttempt: 1,
  serverUrl: 'https://github.com',
  onActions: false,
};

const IDS = ['a', 'b', 'c', 'd'].map((name) => `tests/test_${name}.py::test_${name}`);

/** Runs of one or two jobs in one to three attempts, some of them red, with a history that remembers some tests. */
function historyOf(random: () => number): EvidenceSketch {
  const broken = random() < 0.3 ? IDS[0] : undefined;
  const job = (attempt: number, name: string, run: number): JobSketch => {
    const failed = IDS.filter((id) => (id === broken ? run > 12 : random() < 0.08));
    return failed.length === 0 ? { attempt, name } : { attempt, name, log: pytestLog(failed) };
  };
  const runs = Array.from({ length: 24 }, (_, run) => {
    const attempts = 1 + Math.floor(random() ** 3 * 3);
    return Array.from({ length: attempts }, (_, i) => [job(i + 1, 'test (3.12)', run), job(i + 1, 'lint', run)]).flat();
  });
  const history = IDS.filter(() => random() < 0.4).map((id) =>
    withWeeks(
      remembered(id, { firstSeen: '2026-10-20T00:00:00.000Z', firstReported: '2026-10-25T00:00:00.000Z' }),
      judgedAt('2026-10-25T00:00:00.000Z'),
    ),
  );
  return { runs, history, gaps: random() < 0.2 ? [{ subject: 'log', reason: 'expired', count: 1 }] : [] };
}

const file = (bytes: Uint8Array) => ({ bytes, sha256: sha256(bytes) });

async function reportOn(sketch: EvidenceSketch): Promise<string> {
  const { files } = evidenceOf(sketch);
  const written = new Map<string, string>();
  const options = { ...OPTIONS, model: 'claude-haiku-5-5', maxCostUsd: 0.5, modelText: 'on' as const };
  await classify(
    { ...options, expected: { manifestSha256: undefined, context: BY_HAND } },
    {
      evidence: readerOf(files),
      findings: writerTo(written),
      history: writerTo(written),
      html: null,
      model: null,
      nonce: () => 'f'.repeat(32),
      progress: SILENT,
    },
  );
  const text = (name: string) => file(new TextEncoder().encode(written.get(name)));
  const handedOver = {
    manifest: file(files.get('manifest.json') as Uint8Array),
    findings: text('findings.json'),
    preview: text('flaky-issue-body.md'),
  };
  const result = await reportFindings(inputsFor(handedOver), BY_HAND, {
    documents: {
      manifest: () => Promise.resolve(handedOver.manifest),
      findings: () => Promise.resolve(handedOver.findings),
      preview: () => Promise.resolve(handedOver.preview),
    },
    openTracker: () => new FakeTracker(),
    progress: SILENT,
    pause: () => Promise.resolve(),
  });
  return result.action;
}

test(`report accepts what classify writes about ${HISTORIES} histories`, async () => {
  const random = seeded(42);
  const outcomes: string[] = [];
  for (let i = 0; i < HISTORIES; i += 1) {
    outcomes.push(
      await reportOn(historyOf(random)).catch((error: unknown) =>
        error instanceof FlakewardenError ? error.message : String(error),
      ),
    );
  }
  expect([...new Set(outcomes)].toSorted()).toEqual(['created']);
});
