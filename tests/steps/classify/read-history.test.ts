import { expect, test } from 'vitest';
import { type HistoryTest, historyText } from '../../../src/core/documents/history.ts';
import type { HistoryTestV1 } from '../../../src/core/documents/history-v1.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { openEvidence } from '../../../src/steps/classify/read-evidence.ts';
import { type ReadHistory, readHistory } from '../../../src/steps/classify/read-history.ts';
import { daysAt, judgedAt, remembered, withWeeks } from '../../core/findings/remembered.ts';
import { BINDING, type EvidenceSketch, evidenceOf, readerOf } from './evidence.ts';

const CONTEXT = {
  ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
  ...{ serverUrl: 'https://github.com', onActions: false },
};

/** The window of the evidence ends at 2026-11-15T00:00:00Z. */
async function read(sketch: Omit<EvidenceSketch, 'runs'>): Promise<ReadHistory> {
  const { files } = evidenceOf({ runs: [[{}]], ...sketch });
  return readHistory(await openEvidence(readerOf(files), { manifestSha256: undefined, context: CONTEXT }));
}

const refused = (reason: string) => ({
  tests: [],
  usable: false,
  gaps: [{ subject: 'history', reason, count: 1 }],
});

const REMEMBERED = withWeeks(
  remembered('x', {
    cells: ['3.12', '3.13'],
    firstCommit: 'a'.repeat(40),
    lastFile: 'x.py',
    signature: '0'.repeat(16),
  }),
  ...daysAt({ '2026-11-02': [9, 1, 1], '2026-11-10': [4, 0, 0] }),
  judgedAt('2026-11-08T00:00:00.000Z'),
);

test('no history is no gap', async () => {
  expect(await read({})).toEqual({ tests: [], usable: true, gaps: [] });
});

test('what is written is read as it was', async () => {
  const [header = '', ...lines] = historyText(BINDING, [REMEMBERED, remembered('y')])
    .trimEnd()
    .split('\n');
  expect(await read({ history: lines, historyHeader: JSON.parse(header) as object })).toEqual({
    tests: [REMEMBERED, remembered('y')],
    usable: true,
    gaps: [],
  });
});

test('one test on two lines is one test', async () => {
  const parts = [
    withWeeks(remembered('x'), ...daysAt({ '2026-11-02': [9, 1, 1] })),
    withWeeks(remembered('x'), ...daysAt({ '2026-11-02': [4, 0, 0], '2026-11-03': [2, 0, 0] })),
  ];
  expect((await read({ history: parts })).tests).toEqual([
    withWeeks(remembered('x'), ...daysAt({ '2026-11-02': [9, 1, 1], '2026-11-03': [2, 0, 0] })),
  ]);
});

const V1: HistoryTestV1 = {
  ...{ framework: 'pytest', id: 'x', suite: null, workflow: REMEMBERED.workflow, job: 'test' },
  firstSeen: '2026-10-20T08:00:00.000Z',
  weeks: [
    { until: '2026-10-25T06:00:00.000Z', failed: 2, executions: 40, flips: 1, reported: true },
    { until: '2026-11-01T06:00:00.000Z', failed: 1, executions: 20, flips: 0, reported: true },
    { until: '2026-11-08T06:00:00.000Z', failed: 0, executions: 0, flips: 0, reported: false },
  ],
};

test('version 1 is upgraded: all but its counts, which overlap', async () => {
  const { tests, ...rest } = await read({ history: [V1], historyHeader: { version: 1 } });
  expect(rest).toEqual({ usable: true, gaps: [] });
  const judged = (at: string, more: object) => judgedAt(at, { probability: null, ...more });
  expect(tests).toEqual([
    {
      ...remembered('x', { cells: [], firstSeen: V1.firstSeen, lastSeen: '2026-11-01T06:00:00.000Z' }),
      lastFlip: '2026-10-25T06:00:00.000Z',
      firstReported: '2026-10-25T06:00:00.000Z',
      weeks: [
        judged('2026-10-25T06:00:00.000Z', { rate: 0.05 }),
        judged('2026-11-01T06:00:00.000Z', { rate: 0.05, state: 'suspected' }),
        judged('2026-11-08T06:00:00.000Z', { rate: null, state: 'healthy', reported: false }),
      ],
    },
  ]);
});

test.each([
  ['an unknown version', { historyHeader: { version: 3 } }, 'not-a-known-format'],
  ['no version', { historyHeader: { version: '2' } }, 'invalid-answer'],
  ['another document', { historyHeader: { schema: 'flakewarden/findings' } }, 'invalid-answer'],
  ['another repository', { historyHeader: { binding: { ...BINDING, repositoryId: '43' } } }, 'invalid-answer'],
  ['a key too many', { historyHeader: { more: 1 } }, 'invalid-answer'],
  ['lines of version 1 under version 2', { history: [V1] }, 'invalid-answer'],
  ['lines of version 2 under version 1', { historyHeader: { version: 1 } }, 'invalid-answer'],
  ['half a line', { history: ['{"framework":"pytest"'] }, 'invalid-answer'],
  ['a week that begins on a Tuesday', { history: [bad({ week: '2026-11-03' })] }, 'invalid-answer'],
  [
    'more failures than executions',
    { history: [bad({ days: [[1, 2, 0], null, null, null, null, null, null] })] },
    'invalid-answer',
  ],
  [
    'a day that nobody has',
    { history: [bad({ days: [[1e9, 0, 0], null, null, null, null, null, null] })] },
    'invalid-answer',
  ],
  ['eight days', { history: [bad({ days: Array<null>(8).fill(null) })] }, 'invalid-answer'],
] satisfies readonly (readonly [string, Omit<EvidenceSketch, 'runs'>, string])[])(
  '%s: all of it is left out, and the gap is shown',
  async (_, sketch, reason) => {
    expect(await read({ history: [REMEMBERED], ...sketch })).toEqual(refused(reason));
  },
);

/** A line with a week that nobody writes. */
function bad(week: object): string {
  const days = Array<null>(7).fill(null);
  return JSON.stringify({ ...remembered('x'), weeks: [{ week: '2026-11-02', days, judged: null, ...week }] });
}

test('what lies in the future, or too far back, is not believed', async () => {
  const future = '2026-12-01T00:00:00.000Z';
  const history = [
    remembered('a', { firstSeen: future, lastSeen: future }),
    remembered('b', { lastSeen: future }),
    withWeeks(
      remembered('c', { lastFlip: future, firstReported: future }),
      judgedAt(future),
      judgedAt('2020-01-01T00:00:00.000Z'),
    ),
    withWeeks(remembered('d'), ...daysAt({ '2026-11-09': [1, 0, 0] }), judgedAt('2026-11-15T00:00:00.001Z')),
  ];
  expect((await read({ history })).tests).toEqual([
    remembered('c'),
    withWeeks(remembered('d'), ...daysAt({ '2026-11-09': [1, 0, 0] })),
  ]);
});

/** As much as a record can hold. */
function heavy(i: number, letter: string): HistoryTest {
  const text = letter.repeat(LIMITS.testIdChars);
  return remembered(`${i} ${text}`.slice(0, LIMITS.testIdChars), {
    ...{ suite: text, job: text, formerly: text, lastFile: text },
    cells: Array.from(
      { length: LIMITS.historyCells },
      (_, n) => `${n} ${letter.repeat(LIMITS.historyCellChars - 3)}`,
    ).toSorted(),
    weeks: Array.from({ length: LIMITS.historyWeeks }, (_, n) => ({
      week: new Date(Date.parse('2026-11-09') - (LIMITS.historyWeeks - 1 - n) * 7 * 86_400_000)
        .toISOString()
        .slice(0, 10),
      days: Array.from({ length: 7 }, (): [number, number, number] => [1_000_000, 1_000_000, 1_000_000]),
      judged: judgedAt('2026-11-09T00:00:00.000Z').judged,
    })),
  });
}

test('a full history is read again whole, and of one that is too large the front', { timeout: 60_000 }, async () => {
  const linesOf = (letter: string) => {
    const all = Array.from({ length: LIMITS.historyTests }, (_, i) => heavy(10_000 + i, letter));
    return historyText(BINDING, all).trimEnd().split('\n').slice(1);
  };
  expect((await read({ history: linesOf('x') })).tests).toHaveLength(LIMITS.historyTests);
  const cut = linesOf('\u0001');
  expect([cut.length < LIMITS.historyTests, cut.at(-1)?.endsWith('}')]).toEqual([true, true]);
});
