import { describe, expect, it } from 'vitest';
import { logTiersOf, tiersOf } from '../../../src/steps/fetch/plan.ts';
import type { CiJob, CiRun } from '../../../src/steps/fetch/ports.ts';

/** `id attempt conclusion branch event`; a higher id is a newer run. */
function run(row: string): CiRun {
  const [id = '', attempt = '', conclusion = '', branch = 'main', event = 'push'] = row.split(' ');
  return {
    id,
    workflowId: '2',
    workflowPath: '.github/workflows/ci.yml',
    workflowName: 'CI',
    event,
    branch,
    headSha: 'a'.repeat(40),
    headRepositoryId: '3',
    createdAt: `2026-11-0${id}T00:00:00Z`,
    startedAt: null,
    attempt: Number(attempt),
    conclusion: conclusion === '-' ? null : conclusion,
  };
}

const ids = (runs: readonly CiRun[]) => runs.map(({ id }) => id).join(' ');

describe('tiersOf', () => {
  it('puts re-runs first, then red, then green, each newest first', () => {
    const rows = ['1 1 success', '2 1 failure', '3 2 success', '4 1 cancelled', '5 1 -', '6 3 failure', '7 1 neutral'];
    const tiers = tiersOf(rows.map(run));
    expect([ids(tiers.rerun), ids(tiers.red), ids(tiers.green)]).toEqual(['6 3', '4 2', '7 5 1']);
  });

  it('asks for no jobs where none ran', () => {
    const rows = ['1 1 skipped', '2 1 action_required', '3 1 startup_failure', '4 2 startup_failure', '5 2 skipped'];
    const tiers = tiersOf(rows.map(run));
    expect([ids(tiers.rerun), ids(tiers.red), ids(tiers.green)]).toEqual(['5 4', '', '']);
  });
});

describe('logTiersOf', () => {
  it('puts re-runs and the main branch first', () => {
    const rows = [
      '1 1 failure topic',
      '2 1 failure main',
      '3 2 success topic',
      '4 1 failure main pull_request',
      '5 1 failure main schedule',
      '6 1 failure main merge_group',
    ];
    const job = { id: '9' } as CiJob;
    const tiers = logTiersOf(
      rows.map((row) => ({ run: run(row), job })),
      'main',
    );
    expect(ids(tiers.first.map((one) => one.run))).toBe('3 6 5 2');
    expect(ids(tiers.later.map((one) => one.run))).toBe('4 1');
  });
});
