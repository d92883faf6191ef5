import { expect, test } from 'vitest';
import { type Manifest, manifestSchema } from '../../../src/core/documents/manifest.ts';
import { faultOfReferences } from '../../../src/core/documents/manifest-references.ts';

const FILE = { bytes: 1, sha256: '0'.repeat(64) };
const run = (id: string): Manifest['runs'][number] => ({
  ...{ id, workflowId: '7', event: 'push', branch: 'main', headSha: 'a'.repeat(40) },
  ...{ createdAt: '2026-11-01T00:00:00Z', attempts: [{ number: 1, conclusion: 'failure' }] },
});
const job = (id: string, runId: string): Manifest['jobs'][number] => ({
  ...{ id, runId, attempt: 1, name: 'test', conclusion: 'failure', startedAt: null, completedAt: null },
  ...{ labels: [], failedSteps: [] },
});

const WHOLE: Manifest = manifestSchema.parse({
  ...{ schema: 'flakewarden/manifest', version: 1, tool: 't', createdAt: '2026-11-02T00:00:00Z', branch: 'main' },
  binding: { repositoryId: '42', runId: '0', runAttempt: 1 },
  repository: {
    ...{ id: '42', owner: 'acme', name: 'widgets', visibility: 'public', defaultBranch: 'main' },
    serverUrl: 'https://github.com',
  },
  window: { since: '2026-10-18T00:00:00Z', until: '2026-11-01T00:00:00Z' },
  workflows: [{ id: '7', path: 'ci.yml', name: 'CI' }],
  runs: [run('1'), run('2')],
  jobs: [job('11', '1'), job('21', '2')],
  logs: [{ jobId: '11', path: 'logs/11.log', omittedBytes: 0 }],
  reports: [
    { runId: '1', path: 'reports/1.xml' },
    { runId: '2', jobId: '21', path: 'reports/2.xml' },
  ],
  files: ['logs/11.log', 'reports/1.xml', 'reports/2.xml'].map((path) => ({ path, ...FILE })),
  completeness: { complete: true, gaps: [] },
  requests: { budget: 0, spent: 0, byKind: {} },
} satisfies Record<keyof Manifest, unknown>);

test('a manifest whose lists fit together has no fault', () => {
  expect(faultOfReferences(WHOLE)).toBeUndefined();
});

test.each<[string, Partial<Manifest>]>([
  ['window.until is before window.since', { window: { since: '2026-11-01T00:00:00Z', until: '2026-10-18T00:00:00Z' } }],
  ['two of runs have the same id', { runs: [run('1'), run('2'), run('1')] }],
  ['two of jobs have the same id', { jobs: [job('11', '1'), job('11', '2')] }],
  ['two of files have the same path', { files: [...WHOLE.files, ...WHOLE.files] }],
  [
    'two of logs have the same jobId',
    { logs: [...WHOLE.logs, { jobId: '11', path: 'reports/1.xml', omittedBytes: 0 }] },
  ],
  ['two of logs and reports have the same path', { reports: [{ runId: '1', path: 'logs/11.log' }] }],
  ['runs[1].workflowId is the id of no workflow', { runs: [run('1'), { ...run('2'), workflowId: '8' }] }],
  [
    'runs[0].attempts are not in the order of their numbers',
    { runs: [{ ...run('1'), attempts: [2, 1].map((number) => ({ number, conclusion: null })) }, run('2')] },
  ],
  ['jobs[1].runId is the id of no run', { jobs: [job('11', '1'), job('21', '3')] }],
  ['jobs[1].attempt is no attempt of its run', { jobs: [job('11', '1'), { ...job('21', '2'), attempt: 2 }] }],
  ['logs[0].jobId is the id of no job', { logs: [{ jobId: '12', path: 'logs/11.log', omittedBytes: 0 }] }],
  ['logs[0].path is not listed in files', { logs: [{ jobId: '11', path: 'logs/12.log', omittedBytes: 0 }] }],
  ['reports[0].runId is the id of no run', { reports: [{ runId: '3', path: 'reports/1.xml' }] }],
  [
    'reports[0].jobId is the id of no job of that run',
    { reports: [{ runId: '1', jobId: '21', path: 'reports/1.xml' }] },
  ],
  ['reports[0].path is not listed in files', { reports: [{ runId: '1', path: 'reports/3.xml' }] }],
  ['files[3] is the manifest itself', { files: [...WHOLE.files, { path: 'manifest.json', ...FILE }] }],
])('%s', (fault, change) => {
  expect(faultOfReferences({ ...WHOLE, ...change })).toBe(fault);
});

test('a report may say null for the job that it does not know', () => {
  expect(
    faultOfReferences({ ...WHOLE, reports: [{ runId: '1', jobId: null, path: 'reports/1.xml' }] }),
  ).toBeUndefined();
});
