import { expect, test } from 'vitest';
import type { FailureCall } from '../../../src/core/documents/findings.ts';
import { decide } from '../../../src/core/findings/decide.ts';
import { daysOf } from '../../../src/core/html-report/days.ts';
import { excludedOf } from '../../../src/core/html-report/outcome-matrix.ts';
import { executionsOf, jobOf, runOf, type Sketch } from '../evidence/history.ts';

const WINDOW = { since: '2026-11-01T12:00:00.000Z', until: '2026-11-04T00:00:00.000Z' };

test('every day of the window: runs, failures by what they came from, minutes of re-runs', () => {
  const sketches: readonly Sketch[] = [
    { hour: 13, run: '1', fails: ['flake', 'regression'] },
    { hour: 14, run: '1', attempt: 2, minutes: 7.5 },
    { hour: 15, run: '2', fails: ['unknown', 'infrastructure'] },
    { hour: 49, run: '3', fails: ['a', 'b'], infrastructure: 'runner-lost' },
    { hour: 50, run: '4', fails: [] },
    { hour: 51, run: '4', fails: [], attempt: 2, minutes: 0.004 },
    { hour: 80, run: '5', fails: ['flake'] },
  ];
  const runs = ['1', '2', '3', '4', '5'].map((id) => {
    const hour = sketches.find(({ run }) => run === id)?.hour ?? 0;
    const attempts = id === '2' ? [{ number: 1, conclusion: 'success' }] : [{ number: 1, conclusion: 'failure' }];
    return { ...runOf({ hour, run: id }), attempts };
  });
  const manifest = { runs, jobs: sketches.map((sketch, i) => jobOf(sketch, i)), window: WINDOW };
  const { verdicts, lanes } = decide(executionsOf(sketches), { branch: 'main', workflows: [], window: WINDOW });
  const callOf = ({ failure }: { failure: { id: string } | undefined }) => failure?.id as FailureCall;
  const none = { flakes: 0, regressions: 0, infrastructure: 0, unknown: 0 };
  expect(daysOf({ manifest, verdicts, callOf, excluded: excludedOf(lanes) })).toEqual([
    {
      day: '2026-11-01',
      ...{ runs: 2, redRuns: 1, flakes: 1, regressions: 1, infrastructure: 1, unknown: 1, rerunMinutes: 7.5 },
    },
    { day: '2026-11-02', ...none, runs: 0, redRuns: 0, rerunMinutes: 0 },
    // Two tests went down with one machine; a failure without a test is nobody's.
    { day: '2026-11-03', ...none, runs: 2, redRuns: 2, infrastructure: 1, unknown: 2, rerunMinutes: 0 },
  ]);
});
