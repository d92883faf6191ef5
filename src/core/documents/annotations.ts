import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { decimalId } from '../model/identifiers.ts';

/** One line of `evidence/annotations.jsonl`: what a check run pinned to a line of a file. Redacted text from outside. */
export const annotationSchema = z.strictObject({
  runId: decimalId,
  jobId: decimalId,
  /** `notice`, `warning` or `failure`. */
  level: z.string().regex(/^[a-z_]{1,40}$/),
  path: z.string().max(1_000),
  line: z.int().min(0),
  title: z.string().max(LIMITS.annotationChars),
  message: z.string().max(LIMITS.annotationChars),
});
export type Annotation = z.infer<typeof annotationSchema>;
