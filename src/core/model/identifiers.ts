import { z } from 'zod';

/** GitHub's numeric ids, kept as decimal strings: they are labels, and 2^53 is not a limit that GitHub promises. */
export const decimalId = z.string().regex(/^[1-9]\d{0,18}$|^0$/);

export const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/** A Git commit id: 40 hex digits, or 64 in a SHA-256 repository. */
export const commitId = z.string().regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);

/** UTC, with `Z`: the only spelling of a moment in our documents. */
export const isoTime = z.iso.datetime();

/** What a document belongs to. `runId` is `0` when a part is started by hand instead of by GitHub Actions. */
export const bindingSchema = z.strictObject({
  repositoryId: decimalId,
  runId: decimalId,
  runAttempt: z.int().min(1).max(1000),
});
export type Binding = z.infer<typeof bindingSchema>;

/** One place in the evidence. `line` is 1-based in the stored log; null when the job has no log. */
export const evidenceRefSchema = z.strictObject({
  runId: decimalId,
  attempt: z.int().min(1).max(1000),
  jobId: decimalId,
  line: z.int().min(1).nullable(),
});
export type EvidenceRef = z.infer<typeof evidenceRefSchema>;

/** Login of a user or organisation. Accounts managed by an enterprise hold an underscore. */
export const LOGIN = '[A-Za-z0-9_-]{1,100}';
/** Name of a repository; never dots alone, which lead elsewhere in an address. */
export const REPOSITORY_NAME = '[.]{0,9}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}';
/** `owner/name`. */
export const repositoryFullName = z
  .string()
  .regex(new RegExp(`^${LOGIN}/${REPOSITORY_NAME}$`), 'must look like owner/name');
