import { describe, expect, it } from 'vitest';
import {
  artifactShape,
  jobShape,
  pageOf,
  repositoryShape,
  runPageShape,
  runShape,
} from '../../../src/io/github/api-shapes.ts';

const RUN = {
  id: 15_000_000_001,
  workflow_id: 7,
  name: 'CI',
  path: '.github/workflows/ci.yml@refs/heads/main',
  event: 'push',
  head_branch: 'main',
  head_sha: 'a'.repeat(40),
  head_repository: { id: 3 },
  created_at: '2026-11-01T02:00:00+02:00',
  run_started_at: '2026-11-01T00:00:00.500Z',
  run_attempt: 2,
  status: 'completed',
  conclusion: 'failure',
  html_url: 'https://evil.example/',
};

const JOB = {
  id: 1,
  run_id: 2,
  run_attempt: 1,
  name: 'unit',
  status: 'completed',
  conclusion: 'success',
  started_at: '2026-11-01T00:00:00Z',
  completed_at: '2026-11-01T00:01:00Z',
  labels: ['ubuntu-24.04'],
  steps: [{ number: 1, name: 'Run', status: 'completed', conclusion: 'success' }],
};

describe('runShape', () => {
  it('turns a run into our words, and takes no address', () => {
    expect(runShape.parse(RUN)).toEqual({
      id: '15000000001',
      workflowId: '7',
      workflowPath: '.github/workflows/ci.yml',
      workflowName: 'CI',
      event: 'push',
      branch: 'main',
      headSha: 'a'.repeat(40),
      headRepositoryId: '3',
      createdAt: '2026-11-01T00:00:00Z',
      startedAt: '2026-11-01T00:00:00.500Z',
      attempt: 2,
      conclusion: 'failure',
    });
  });

  it.each([
    ['id beyond 2^53', { id: 9_007_199_254_740_993n }],
    ['id beyond 2^53 as a number', { id: 2 ** 53 }],
    ['id as text', { id: '15' }],
    ['negative id', { id: -1 }],
    ['no id', { id: 0 }],
    ['broken id', { id: 1.5 }],
    ['head repository without id', { head_repository: {} }],
    ['commit that is none', { head_sha: 'main' }],
    ['event with markup', { event: '<b>' }],
    ['conclusion with markup', { conclusion: '::add-mask::' }],
    ['attempt zero', { run_attempt: 0 }],
    ['attempt beyond reason', { run_attempt: 1e9 }],
    ['moment that is none', { created_at: 'yesterday' }],
    ['path that is missing', { path: undefined }],
  ])('refuses a run with %s', (_, change) => {
    expect(runShape.safeParse({ ...RUN, ...change }).success).toBe(false);
  });

  it('says which repository it ran in, where that is said', () => {
    expect(runShape.parse({ ...RUN, repository: { id: 3 } }).repositoryId).toBe('3');
    expect(runShape.safeParse({ ...RUN, repository: { id: '3' } }).success).toBe(false);
  });

  it('has no conclusion before the end, and no head repository once the fork is gone', () => {
    expect(runShape.parse({ ...RUN, status: 'in_progress' }).conclusion).toBeNull();
    expect(runShape.parse({ ...RUN, head_repository: null }).headRepositoryId).toBeNull();
    expect(runShape.parse({ ...RUN, name: null, head_branch: null })).toMatchObject({ workflowName: '', branch: null });
  });

  it('cuts names', () => {
    expect(runShape.parse({ ...RUN, head_branch: 'x'.repeat(5_000) }).branch).toHaveLength(1_000);
  });
});

describe('jobShape', () => {
  it('takes a job with and without what is optional', () => {
    expect(jobShape.parse(JOB)).toEqual({
      id: '1',
      runId: '2',
      attempt: 1,
      name: 'unit',
      conclusion: 'success',
      startedAt: '2026-11-01T00:00:00Z',
      completedAt: '2026-11-01T00:01:00Z',
      labels: ['ubuntu-24.04'],
      steps: [{ number: 1, name: 'Run', conclusion: 'success' }],
    });
    expect(jobShape.parse({ id: 1, run_id: 2, name: 'x', status: 'queued', conclusion: null })).toMatchObject({
      attempt: 1,
      conclusion: null,
      startedAt: null,
      steps: [],
    });
  });
});

describe('repositoryShape', () => {
  const REPOSITORY = { id: 1, name: 'widgets', owner: { login: 'acme' }, private: true, default_branch: 'main' };

  it('knows the visibility even where GitHub says only private or not', () => {
    expect(repositoryShape.parse(REPOSITORY).visibility).toBe('private');
    expect(repositoryShape.parse({ ...REPOSITORY, private: false }).visibility).toBe('public');
    expect(repositoryShape.parse({ ...REPOSITORY, visibility: 'internal' }).visibility).toBe('internal');
  });

  it.each(['a/b', '', '../x', 'a b', 'x'.repeat(200)])('refuses the name %j', (name) => {
    expect(repositoryShape.safeParse({ ...REPOSITORY, name }).success).toBe(false);
  });
});

describe('totals', () => {
  it('that no list has are cut', () => {
    const total = (total_count: number) => runPageShape.parse({ total_count, workflow_runs: [] }).total_count;
    expect([0, 999_999, 1_000_000, 1_000_001, 2 ** 53 - 1].map(total)).toEqual([
      0, 999_999, 1_000_000, 1_000_000, 1_000_000,
    ]);
  });
});

describe('pageOf', () => {
  it('leaves out and counts what does not fit', () => {
    const items = [{ id: 1, name: 'a', size_in_bytes: 5, expired: false }, { id: 'x' }, null, 7];
    expect(pageOf(9, items, artifactShape)).toEqual({
      total: 9,
      items: [{ id: '1', name: 'a', bytes: 5, expired: false }],
      rejected: 3,
    });
  });
});
