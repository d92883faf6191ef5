import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { fetchEvidence } from '../../../src/steps/fetch/fetch.ts';
import { createReader } from '../../../src/steps/fetch/reader.ts';
import { ciRun, fakeCi } from './fake-ci.ts';
import { inputs, memoryStore } from './run-fetch.ts';

const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };

/** Fetch before a service that needs `seconds` to say which repository it is. */
async function fetchAfter(seconds: number) {
  let now = Date.parse('2026-11-14T00:00:00Z');
  const ci = fakeCi({});
  const slow = {
    ...ci,
    repository: () => {
      now += seconds * 1_000;
      const repository = {
        id: '1',
        owner: 'acme',
        name: 'widgets',
        visibility: 'public',
        defaultBranch: 'main',
      } as const;
      return Promise.resolve({ ok: true, value: repository } as const);
    },
    runs: () => Promise.resolve({ ok: true, value: { total: 1, items: [ciRun(1)], rejected: 0 } } as const),
  };
  const clock = { now: () => new Date(now) };
  const { manifest } = await fetchEvidence(inputs(), { ci: slow, store: memoryStore(), progress: SILENT, clock });
  return manifest.completeness.gaps.filter(({ reason }) => reason === 'timed-out');
}

describe('when the time is over', () => {
  it.each([
    [LIMITS.fetchSeconds - 1, []],
    [LIMITS.fetchSeconds, []],
    [
      LIMITS.fetchSeconds + 1,
      [
        { subject: 'codeowners', reason: 'timed-out', count: 1 },
        { subject: 'runs', reason: 'timed-out', count: 1 },
      ],
    ],
  ])('after %i s', async (seconds, gaps) => {
    expect(await fetchAfter(seconds)).toEqual(gaps);
  });

  it('nothing is asked any more, and what was set aside is not spent either', async () => {
    let asked = 0;
    const reader = createReader(fakeCi({}), 9, () => true);
    const purse = reader.budget.reserve(3);
    const ask = () => {
      asked += 1;
      return Promise.resolve({ ok: true, value: 1 } as const);
    };
    expect(await reader.tryRead({ kind: 'log', subject: 'log' }, ask)).toEqual({ ok: false, gap: 'timed-out' });
    expect(await reader.tryRead({ kind: 'log', subject: 'log', purse }, ask)).toEqual({ ok: false, gap: 'timed-out' });
    expect(asked).toBe(0);
  });
});
