import { z } from 'zod';
import { isoTime } from '../model/identifiers.ts';
import { PARTS } from '../model/part.ts';

/** One line of `audit.jsonl`: an external call of a part. Never a secret, never a query value, never a body. */
export const auditEntrySchema = z.strictObject({
  time: isoTime,
  part: z.enum(PARTS),
  method: z.enum(['GET', 'HEAD', 'POST', 'PATCH', 'PUT', 'DELETE']),
  /** Route template such as `/repos/{owner}/{repo}/actions/runs`; `blob` for a signed download. */
  route: z.string().max(200),
  /** HTTP status; 0 when no answer came. */
  status: z.int().min(0).max(999),
  bytes: z.int().min(0),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;
