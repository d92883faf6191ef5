import type { Evidence, Finding, Findings, JudgedTest, TestIdentity } from '../../../src/core/documents/findings.ts';
import type { Manifest, ManifestJob, ManifestRun } from '../../../src/core/documents/manifest.ts';
import type { EvidenceRef } from '../../../src/core/model/identifiers.ts';

export const MANIFEST_SHA256 = 'a'.repeat(64);

const WINDOW = { since: '2026-11-06T00:00:00.000Z', until: '2026-11-20T00:00:00.000Z' };
const BINDING = { repositoryId: '77001', runId: '9001', runAttempt: 1 };

/** The n-th commit id. */
export const commit = (n: number) => (0xa7_3c + 37 * n).toString(16).repeat(10);

/** Runs 101 … 112; those with an even number were re-run. Run 102 has the commit of run 101. */
function runs(): ManifestRun[] {
  return Array.from({ length: 12 }, (_, i) => ({
    id: String(101 + i),
    workflowId: '5',
    event: 'push',
    branch: 'main',
    headSha: commit(i === 1 ? 0 : i),
    createdAt: `2026-11-${String(7 + i).padStart(2, '0')}T10:00:00.000Z`,
    attempts: i % 2 === 1 ? [attempt(1, 'failure'), attempt(2, 'success')] : [attempt(1, 'success')],
  }));
}

function attempt(number: number, conclusion: string) {
  return { number, conclusion };
}

/** One job per attempt: job 1101 in attempt 1 of run 101, job 2102 in attempt 2 of run 102. */
function jobsOf(run: ManifestRun): ManifestJob[] {
  return run.attempts.map(({ number, conclusion }) => ({
    id: `${number}${run.id}`,
    runId: run.id,
    attempt: number,
    name: 'test (3.12, ubuntu-24.04)',
    conclusion,
    startedAt: run.createdAt,
    completedAt: run.createdAt,
    labels: ['ubuntu-24.04'],
    failedSteps: [],
  }));
}

export function manifest(overrides: Partial<Manifest> = {}): Manifest {
  const all = runs();
  const jobs = all.flatMap(jobsOf);
  return {
    schema: 'flakewarden/manifest',
    version: 1,
    tool: 'flakewarden 0.1.0',
    binding: BINDING,
    createdAt: '2026-11-20T07:00:00.000Z',
    repository: {
      id: '77001',
      owner: 'octo-org',
      name: 'widgets',
      visibility: 'public',
      defaultBranch: 'main',
      serverUrl: 'https://github.com',
    },
    branch: 'main',
    window: WINDOW,
    workflows: [{ id: '5', path: '.github/workflows/test.yml', name: 'CI' }],
    runs: all,
    jobs,
    logs: jobs
      .filter((job) => job.conclusion === 'failure')
      .map((job) => ({ jobId: job.id, path: `logs/${job.id}.log`, omittedBytes: 0 })),
    reports: [],
    files: [],
    completeness: { complete: true, gaps: [] },
    requests: { budget: 800, spent: 40, byKind: {} },
    ...overrides,
  };
}

export const ref = (run: number, attempt: number, line: number | null = null): EvidenceRef => ({
  runId: String(run),
  attempt,
  jobId: `${attempt}${run}`,
  line,
});

/** Failed in attempt 1 and passed in attempt 2 of run 102, 104, … */
export const rerunFlip = (run: number): Evidence => ({
  kind: 'rerun-flip',
  failed: ref(run, 1, 42),
  passed: ref(run, 2),
  headSha: commit(run === 102 ? 0 : run - 101),
  at: '2026-11-08T10:00:00.000Z',
  weight: 4.1,
  regression: 0.000_12,
  infrastructure: 0,
});

export function testIdentity(overrides: Partial<TestIdentity> = {}): TestIdentity {
  return {
    framework: 'pytest',
    id: 'tests/test_queue.py::test_drain[fast]',
    suite: null,
    file: 'tests/test_queue.py',
    workflow: '.github/workflows/test.yml',
    job: 'test',
    cells: ['3.12, ubuntu-24.04'],
    ...overrides,
  };
}

/** P(a test is flaky) before anything is known: ln(0.02 / 0.98). */
const PRIOR = -3.891_82;
const PASSES = { groups: 11, weight: -0.6 };

/** Weights that add up to `probability`: what the evidence leaves open stands under others. */
export function weightsOf(evidence: readonly Evidence[], probability: number): Finding['weights'] {
  const total = Math.log(probability / (1 - probability));
  const listed = evidence.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return {
    prior: PRIOR,
    passes: PASSES,
    others: { groups: 1, weight: total - PRIOR - PASSES.weight - listed },
    total,
  };
}

/** Its weights add up unless they are given. */
export function finding(overrides: Partial<Finding> = {}): Finding {
  const made = { ...confirmedFinding(), ...overrides };
  return { ...made, weights: overrides.weights ?? weightsOf(made.evidence, made.probability) };
}

function confirmedFinding(): Omit<Finding, 'weights'> {
  return {
    test: testIdentity(),
    formerly: null,
    state: 'confirmed',
    quarantine: false,
    cluster: null,
    counts: { failed: 3, executions: 15, failedRuns: 3, failedCommits: 3, flips: 2 },
    probability: 0.99,
    rate: { value: 0.2, low: 0.070_4, high: 0.451_9, lower5: 0.051_2 },
    evidence: [
      rerunFlip(104),
      {
        kind: 'same-commit-flip',
        failed: ref(102, 1, 7),
        passed: ref(101, 1),
        headSha: commit(0),
        at: '2026-11-08T10:00:00.000Z',
        weight: 3,
        regression: 0,
        infrastructure: 0,
      },
      {
        kind: 'separated-failure',
        failed: ref(106, 1, 9),
        passed: null,
        headSha: commit(5),
        at: '2026-11-12T10:00:00.000Z',
        weight: -0.4,
        regression: 0.21,
        infrastructure: 0.01,
      },
      rerunFlip(108),
    ],
    concentration: [],
    rerunAdvice: null,
    introduced: null,
    excerpt: [
      { line: 41, text: '    def test_drain(queue):' },
      { line: 42, text: '>       assert queue.empty()' },
      { line: 43, text: 'E       assert False' },
    ],
    excerptOf: ref(104, 1, 42),
    diagnosis: {
      source: 'heuristics',
      cause: 'async-wait',
      confidence: 'medium',
      fix: 'await-condition',
      signals: ['sleep-then-assert', 'time-out-word'],
      causeSentence: null,
      fixSentence: null,
    },
    reproduce: "for i in $(seq 50); do pytest 'tests/test_queue.py::test_drain[fast]' || break; done",
    owners: ['@octo-org/queue-team'],
    firstSeen: '2026-11-08T10:00:00.000Z',
    lastSeen: '2026-11-14T10:00:00.000Z',
    trend: 'new',
    weeks: [
      { week: '2026-11-02', executions: 2, failed: 1 },
      { week: '2026-11-09', executions: 8, failed: 2 },
      { week: '2026-11-16', executions: 5, failed: 0 },
    ],
    impact: {
      blockedRuns: 3,
      rerunMinutes: 41.5,
      failuresPerWeek: 0.4,
      minutesPerWeek: 5.2,
      developerMinutesPerWeek: 21.3,
    },
  };
}

/** The n-th of many different findings, with a past of its own. */
export const nthFinding = (n: number, overrides: Partial<Finding> = {}): Finding =>
  finding({
    test: testIdentity({ id: `tests/test_many.py::test_${n}` }),
    reproduce: `for i in $(seq 50); do pytest 'tests/test_many.py::test_${n}' || break; done`,
    weeks: weeksOf([1, 0, n % 3, 4, n % 5, 2]),
    ...overrides,
  });

/** So many failures of 20 executions in each of the last weeks; the second of them without executions. */
const weeksOf = (failures: readonly number[]): Finding['weeks'] =>
  failures.map((failed, i) => {
    const monday = new Date(Date.parse('2026-11-16') - (failures.length - 1 - i) * 7 * 86_400_000);
    return { week: monday.toISOString().slice(0, 10), executions: i === 1 ? 0 : 20, failed: i === 1 ? 0 : failed };
  });

export function findings(overrides: Partial<Findings> = {}): Findings {
  return {
    schema: 'flakewarden/findings',
    version: 3,
    tool: 'flakewarden 0.1.0',
    binding: BINDING,
    manifestSha256: MANIFEST_SHA256,
    window: WINDOW,
    previousReport: '2026-11-13T00:00:00.000Z',
    findings: [finding()],
    omittedFindings: 0,
    tests: [],
    omittedTests: 240,
    infrastructure: [],
    regressions: [],
    gone: [],
    looked: {
      runs: 12,
      rerunRuns: 6,
      jobExecutions: 18,
      failedJobExecutions: 6,
      logs: 6,
      reports: 0,
      tests: 240,
      failures: 9,
    },
    completeness: { complete: true, gaps: [] },
    model: {
      name: null,
      fallback: 'no-key',
      asked: 0,
      answered: 0,
      costUsd: 0,
      inputTokens: 0,
      outputTokens: 0,
    },
    ...overrides,
  };
}

/** What the list of all judged tests says of a finding. */
export function judgedTest({ test, state, counts, probability, evidence }: Finding): JudgedTest {
  return {
    test,
    state,
    failed: counts.failed,
    executions: counts.executions,
    probability,
    failures: evidence.map(({ failed }) => ({
      ...failed,
      call: 'flake' as const,
      regression: 0.04,
      flake: 0.95,
      infrastructure: 0.01,
    })),
  };
}

export const noFindings = (overrides: Partial<Findings> = {}) => findings({ findings: [], ...overrides });

export const OPTIONS = {
  maxFindings: 5,
  closingLine: 'Made automatically by flakewarden for people to triage. It edits nothing.',
  issueKey: 'default',
};

/** All kinds of content at once. */
export function everything(): Findings {
  return findings({
    findings: [
      finding({
        test: testIdentity({ suite: 'queue suite', cells: ['3.10', '3.11', '3.12', '3.13', '3.14'] }),
        formerly: 'tests/test_queue.py::test_drains[fast]',
        quarantine: true,
        cluster: {
          by: 'co-failure',
          members: ['a', 'b', 'c', 'd'].map((id) => testIdentity({ id: `tests/test_queue.py::test_${id}` })),
          omitted: 3,
        },
        concentration: [
          { dimension: 'os', value: 'Linux on ARM', failed: 3, executions: 6, p: 0.000_4 },
          { dimension: 'hour', value: '04-08', failed: 2, executions: 3, p: 0.008 },
          { dimension: 'shard', value: '2/4', failed: 2, executions: 4, p: 0.009 },
        ],
        introduced: { firstBad: commit(2), lastGood: commit(0), newTest: false },
        trend: 'new',
        impact: { ...confirmedFinding().impact, minutesPerWeek: 0.4, developerMinutesPerWeek: 400 },
        diagnosis: {
          ...finding().diagnosis,
          source: 'model',
          causeSentence: 'The test reads the queue before the worker has drained it.',
          fixSentence: 'Wait for the drained event instead of sleeping.',
        },
      }),
      nthFinding(2, {
        state: 'suspected',
        counts: { failed: 2, executions: 18, failedRuns: 2, failedCommits: 1, flips: 0 },
        rate: { value: 0.111_1, low: 0.031, high: 0.328, lower5: 0.018 },
        evidence: [
          { ...rerunFlip(110), kind: 'runner-retry', failed: ref(110, 1, 3), passed: ref(110, 1), at: WINDOW.since },
        ],
        excerpt: [],
        excerptOf: null,
        owners: [],
        reproduce: null,
        trend: 'worse',
        probability: 0.912,
        rerunAdvice: 2,
        introduced: { firstBad: commit(2), lastGood: null, newTest: true },
        impact: { ...confirmedFinding().impact, blockedRuns: 1, rerunMinutes: 1, developerMinutesPerWeek: 0 },
      }),
      nthFinding(3, {
        probability: 0.999_99,
        trend: 'better',
        cluster: { by: 'signature', members: [testIdentity({ id: 'tests/test_many.py::test_twin' })], omitted: 0 },
        introduced: { firstBad: commit(2), lastGood: null, newTest: false },
        evidence: (['unrelated-proposals', 'separated-failure', 'open-failure'] as const).map((kind) => ({
          ...rerunFlip(106),
          kind,
          passed: null,
        })),
      }),
    ],
    omittedFindings: 1,
    tests: [judgedTest(finding()), judgedTest(nthFinding(2, { state: 'suspected' })), judgedTest(nthFinding(3))],
    omittedTests: 237,
    infrastructure: [
      { bucket: 'runner-lost', executions: 3, examples: [ref(102, 1, 5), ref(104, 1, 6), ref(106, 1, 7)] },
      { bucket: 'mass-failure', executions: 1, examples: [ref(108, 1)] },
    ],
    regressions: (['broken', 'born-red', 'open-failure'] as const).map((state, i) => ({
      test: testIdentity({ id: `tests/test_new.py::test_${state}` }),
      state,
      failed: 4,
      executions: 4 + i,
      lastGood: i === 0 ? commit(3) : null,
      firstBad: commit(4),
      examples: [ref(106, 1)],
    })),
    gone: [
      { test: testIdentity({ id: 'tests/test_old.py::test_gone' }), lastSeen: '2026-11-06T00:00:00.000Z', how: 'gone' },
      {
        test: testIdentity({ id: 'tests/test_old.py::test_fixed' }),
        lastSeen: '2026-11-06T00:00:00.000Z',
        how: 'fixed',
      },
    ],
    model: {
      name: 'claude-haiku-5-5',
      fallback: 'some-refused',
      asked: 2,
      answered: 1,
      costUsd: 0.012_34,
      inputTokens: 9_000,
      outputTokens: 600,
    },
  });
}
