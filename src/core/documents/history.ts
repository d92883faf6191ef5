import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { FRAMEWORKS } from '../model/framework.ts';
import { bindingSchema, isoTime } from '../model/identifiers.ts';

const count = z.int().min(0);
const text = z.string().max(LIMITS.testIdChars);

/** First line of `history.jsonl`. */
export const historyHeaderSchema = z.strictObject({
  schema: z.literal('flakewarden/history'),
  version: z.literal(1),
  tool: z.string().max(40),
  binding: bindingSchema,
});

/** Every further line: one test that failed at least once, and what each weekly window saw of it. */
export const historyTestSchema = z.strictObject({
  framework: z.enum(FRAMEWORKS),
  id: text.min(1),
  suite: text.nullable(),
  workflow: text,
  job: text,
  firstSeen: isoTime,
  weeks: z
    .array(
      z.strictObject({
        until: isoTime,
        failed: count,
        executions: count,
        flips: count,
        /** Listed as a finding in that week. */
        reported: z.boolean(),
      }),
    )
    .min(1)
    .max(LIMITS.historyWeeks),
});
export type HistoryTest = z.infer<typeof historyTestSchema>;

/** Fixed file name inside the history folder. */
export const HISTORY_FILE = 'history.jsonl';

/** Name of the artifact that carries the history from one report to the next; the workflows upload it. */
export const HISTORY_ARTIFACT = 'flakewarden-history';
