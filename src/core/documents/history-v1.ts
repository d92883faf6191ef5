import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { DAYS_OF_A_WEEK, weekOf } from '../model/calendar.ts';
import { FRAMEWORKS } from '../model/framework.ts';
import { bindingSchema, isoTime } from '../model/identifiers.ts';
import type { HistoryTest, HistoryWeek } from './history.ts';

const count = z.int().min(0);
const text = z.string().max(LIMITS.testIdChars);

/** First line of a history that flakewarden wrote before version 2. */
export const historyHeaderV1Schema = z.strictObject({
  schema: z.literal('flakewarden/history'),
  version: z.literal(1),
  tool: z.string().max(40),
  binding: bindingSchema,
});

const weekV1Schema = z.strictObject({
  until: isoTime,
  failed: count,
  executions: count,
  flips: count,
  reported: z.boolean(),
});

/** Its further lines. */
export const historyTestV1Schema = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  id: text.min(1),
  suite: text.nullable(),
  workflow: text,
  job: text,
  firstSeen: isoTime,
  weeks: z.array(weekV1Schema).min(1).max(LIMITS.historyWeeks),
});
export type HistoryTestV1 = z.infer<typeof historyTestV1Schema>;
type WeekV1 = HistoryTestV1['weeks'][number];

/**
 * A line of version 1 as one of version 2. Its "weeks" were windows of unknown length that overlap, so their counts can
 * neither be added nor put to days: they are left out. What needs no adding stays: when it was seen, flips, rates, reports.
 * Newest failure and newest flip get the end of their window, which is later than they were: nothing is called fixed early.
 */
export function upgraded(test: HistoryTestV1): HistoryTest {
  const { weeks, ...identity } = test;
  const byTime = weeks.toSorted((a, b) => (a.until < b.until ? -1 : 1));
  const newest = new Map(byTime.map((week) => [weekOf(week.until), week]));
  return {
    ...identity,
    formerly: null,
    cells: [],
    firstCommit: null,
    lastFile: null,
    signature: null,
    lastSeen: byTime.findLast((week) => week.failed > 0)?.until ?? test.firstSeen,
    lastFlip: byTime.findLast((week) => week.flips > 0)?.until ?? null,
    firstReported: byTime.find((week) => week.reported)?.until ?? null,
    weeks: [...newest].map(([week, seen]) => ({
      week,
      days: Array<null>(DAYS_OF_A_WEEK).fill(null),
      judged: judgedOf(seen),
    })),
  };
}

function judgedOf({ until, failed, executions, flips, reported }: WeekV1): HistoryWeek['judged'] {
  const flaky = flips > 0 ? 'confirmed' : 'suspected';
  return {
    at: until,
    state: reported ? flaky : 'healthy',
    probability: null,
    rate: failed > 0 && failed <= executions ? failed / executions : null,
    reported,
  };
}
