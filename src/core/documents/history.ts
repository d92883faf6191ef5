import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { DAYS_OF_A_WEEK, isMonday } from '../model/calendar.ts';
import { FRAMEWORKS } from '../model/framework.ts';
import { type Binding, bindingSchema, commitId, isoTime } from '../model/identifiers.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';
import { TOOL } from '../tool.ts';
import { TEST_STATES } from './judged-test.ts';

/** More executions of one test in one day than any repository has: sums over all days stay exact. */
const MOST_PER_DAY = 1_000_000;

const count = z.int().min(0).max(MOST_PER_DAY);
const share = z.number().min(0).max(1);
const text = z.string().max(LIMITS.testIdChars);

/** First line of `history.jsonl`. */
export const historyHeaderSchema = z.strictObject({
  schema: z.literal('flakewarden/history'),
  version: z.literal(2),
  tool: z.string().max(40),
  binding: bindingSchema,
});

/**
 * What one calendar day (UTC) saw of a test: executions with a known outcome, those in which it failed (failures that the
 * code explains are in neither), and same-code flips.
 */
const daySchema = z
  .tuple([count, count, count])
  .refine(([executions, failed, flips]) => failed <= executions && flips <= executions);
export type HistoryDay = z.infer<typeof daySchema>;

const judgedSchema = z.strictObject({
  /** End of the window of the report that judged it. */
  at: isoTime,
  state: z.enum(TEST_STATES),
  /** P(flaky); null when it did not fail in that window. */
  probability: share.nullable(),
  /** Failures per execution in that window; null when it did not fail. */
  rate: share.nullable(),
  /** Listed as a finding. */
  reported: z.boolean(),
});
export type Judged = z.infer<typeof judgedSchema>;

const weekSchema = z.strictObject({
  /** Its Monday, UTC. */
  week: z.iso.date().refine(isMonday),
  /** Monday to Sunday; null: no report with complete data has seen the test on that day. */
  days: z.array(daySchema.nullable()).length(DAYS_OF_A_WEEK),
  /** What the week's last report said; null when no report's window ended in this week. */
  judged: judgedSchema.nullable(),
});
export type HistoryWeek = z.infer<typeof weekSchema>;

/**
 * Every further line: one test that failed at least once. Windows of reports overlap, so nothing in it is a sum over
 * windows: counts belong to calendar days, and of two counts of one day the fuller one is kept (`findings/merge-history.ts`).
 */
export const historyTestSchema = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  id: text.min(1),
  suite: text.nullable(),
  workflow: text,
  job: text,
  /** Its id before it was renamed. */
  formerly: text.nullable(),
  /** Matrix cells in which it failed. */
  cells: z.array(z.string().max(LIMITS.historyCellChars)).max(LIMITS.historyCells),
  /** First failure that any report saw, and its commit. */
  firstSeen: isoTime,
  firstCommit: commitId.nullable(),
  /** Newest failure, the file it named, and what it is recognised by: `textHash` of its fingerprint. */
  lastSeen: isoTime,
  lastFile: text.nullable(),
  signature: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .nullable(),
  lastFlip: isoTime.nullable(),
  /** End of the window of the first report that listed it. */
  firstReported: isoTime.nullable(),
  weeks: z.array(weekSchema).max(LIMITS.historyWeeks),
});
export type HistoryTest = z.infer<typeof historyTestSchema>;

/**
 * The whole file as version 2. Whatever does not fit into a document that would be read again is left out: the last tests,
 * so the most recent ones belong to the front.
 */
export function historyText(binding: Binding, tests: readonly HistoryTest[]): string {
  const header = { schema: 'flakewarden/history', version: 2, tool: TOOL, binding } satisfies z.infer<
    typeof historyHeaderSchema
  >;
  let room = LIMITS.documentBytes;
  const lines: string[] = [];
  for (const entry of [header, ...tests]) {
    const line = `${JSON.stringify(entry)}\n`;
    room -= utf8Bytes(line);
    if (room < 0) break;
    lines.push(line);
  }
  return lines.join('');
}

/** Fixed file name inside the history folder. */
export const HISTORY_FILE = 'history.jsonl';

/** Name of the artifact that carries the history from one report to the next; the workflows upload it. */
export const HISTORY_ARTIFACT = 'flakewarden-history';
