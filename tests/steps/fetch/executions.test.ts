import { describe, expect, it } from 'vitest';
import { compareIds, isFailed, sortJobs } from '../../../src/steps/fetch/executions.ts';
import type { CiJob, CiRun } from '../../../src/steps/fetch/ports.ts';

function run(attempt: number, conclusion: string | null, startedAt: string | null = null): CiRun {
  return {
    id: '1',
    workflowId: '2',
    workflowPath: '.github/workflows/ci.yml',
    workflowName: 'CI',
    event: 'push',
    branch: 'main',
    headSha: 'a'.repeat(40),
    headRepositoryId: '3',
    createdAt: '2026-11-01T00:00:00Z',
    startedAt,
    attempt,
    conclusion,
  };
}

/** `id attempt name conclusion hour`: hour of the start; `-` for none. */
function jobs(...rows: string[]): CiJob[] {
  return rows.map((row) => {
    const [id = '', attempt = '', name = '', conclusion = '', hour = ''] = row.split(' ');
    return {
      id,
      runId: '1',
      attempt: Number(attempt),
      name,
      conclusion: conclusion === '-' ? null : conclusion,
      startedAt: hour === '-' ? null : `2026-11-01T${hour}:00:00Z`,
      completedAt: null,
      labels: [],
      steps: [],
    };
  });
}

function sorted(given: CiRun, list: readonly CiJob[] | undefined): { executions: string[]; attempts: string } {
  const { executions, attempts } = sortJobs(given, list);
  return {
    executions: executions.map((job) => `${job.attempt} ${job.id}`),
    attempts: attempts.map((attempt) => `${attempt.number}:${attempt.conclusion}`).join(' '),
  };
}

describe('sortJobs', () => {
  it.each([
    ['one attempt', run(1, 'success'), jobs('10 1 a success 01', '9 1 b success 01'), ['1 9', '1 10'], '1:success'],
    [
      'carried-over jobs under new ids',
      run(2, 'success'),
      jobs('1 1 a success 01', '2 1 b failure 01', '3 2 a success 01', '4 2 b success 05'),
      ['1 1', '1 2', '2 4'],
      '1:failure 2:success',
    ],
    [
      'carried-over jobs under their old ids',
      run(2, 'success'),
      jobs('1 2 a success 01', '1 1 a success 01', '2 1 b failure 01', '4 2 b success 05'),
      ['1 1', '1 2', '2 4'],
      '1:failure 2:success',
    ],
    [
      'a carried-over job that the first attempt does not list',
      run(2, 'success', '2026-11-01T04:00:00Z'),
      jobs('2 1 b failure 01', '3 2 a success 01', '4 2 b success 05'),
      ['1 2', '2 4'],
      '1:failure 2:success',
    ],
    [
      'three attempts, lists with what ran only',
      run(3, 'success'),
      jobs('1 1 a failure 01', '2 1 b failure 01', '3 2 a success 03', '4 2 b failure 03', '5 3 b success 05'),
      ['1 1', '1 2', '2 3', '2 4', '3 5'],
      '1:failure 2:failure 3:success',
    ],
    [
      'skipped jobs, and some that go on',
      run(1, null),
      jobs('1 1 a skipped 01', '2 1 b - 01', '3 1 c failure 01'),
      ['1 3'],
      '1:null',
    ],
    [
      'an attempt that began after the run was listed',
      run(1, 'failure'),
      jobs('1 1 a failure 01', '2 2 a success 05'),
      ['1 1'],
      '1:failure',
    ],
    [
      'two matrix cells with one name',
      run(2, 'success'),
      jobs('1 1 a success 01', '2 1 a failure 01', '3 2 a success 05'),
      ['1 1', '1 2', '2 3'],
      '1:failure 2:success',
    ],
    ['a first attempt that timed out', run(2, 'success'), jobs('1 1 a timed_out 01'), ['1 1'], '1:failure 2:success'],
    [
      'a first attempt that was cancelled',
      run(2, 'success'),
      jobs('1 1 a cancelled 01'),
      ['1 1'],
      '1:cancelled 2:success',
    ],
    ['jobs that could not be read', run(2, 'failure'), undefined, [], '1:null 2:failure'],
  ])('%s', (_, given, list, executions, attempts) => {
    expect(sorted(given, list)).toEqual({ executions, attempts });
    expect(sorted(given, list?.toReversed())).toEqual({ executions, attempts });
  });
});

describe('isFailed', () => {
  it('holds for failures and time-outs only', () => {
    const all = ['success', 'failure', 'neutral', 'cancelled', 'skipped', 'timed_out', 'action_required', null];
    expect(all.filter((conclusion) => isFailed({ conclusion }))).toEqual(['failure', 'timed_out']);
  });
});

describe('compareIds', () => {
  it('orders by number, beyond what a number can hold', () => {
    const ids = ['9007199254740993', '10', '9', '9007199254740992', '9'];
    expect(ids.toSorted(compareIds)).toEqual(['9', '9', '10', '9007199254740992', '9007199254740993']);
  });
});
