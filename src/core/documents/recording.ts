import { z } from 'zod';
import { decimalId, isoTime, repositoryFullName } from '../model/identifiers.ts';

/**
 * A recording: a folder with GitHub's answers to one fetch, so that it can be repeated without network or account.
 *
 * - `recording.json` what it is (`recordingSchema`);
 * - `answers.jsonl` one API answer per line (`recordedAnswerSchema`), in the order in which they came;
 * - `logs/<job id>.log` the text that the log endpoint of that job redirected to.
 *
 * Recordings are made to be passed on with a bug report: they hold no token, no signed address and no host name, text is
 * redacted line by line, and fields that no part reads are left out. What somebody else recorded is untrusted input.
 */
export const RECORDING_FILES = {
  header: 'recording.json',
  answers: 'answers.jsonl',
  logFolder: 'logs',
} as const;

/** Stands for the base address of the API wherever an answer names it. */
export const API_PLACEHOLDER = '{api}';

/** `recording.json`. */
export const recordingSchema = z.strictObject({
  schema: z.literal('flakewarden/recording'),
  version: z.literal(1),
  recordedAt: isoTime,
  /** End of the window that was read; a replay must ask for the same one. */
  until: isoTime,
  repository: repositoryFullName,
  /** False while the recording is being made, and for ever if its process was killed. */
  finished: z.boolean(),
  /** Lines of `answers.jsonl`. */
  answers: z.int().min(0).max(100_000),
});
export type RecordingHeader = z.infer<typeof recordingSchema>;

/** Only addresses of the API itself: a client that follows links must not be led elsewhere. */
const apiLinks = z
  .string()
  .max(4_000)
  .regex(/^<\{api\}\/[!#-;=?-~]*>; rel="[a-z]{1,10}"(?:, <\{api\}\/[!#-;=?-~]*>; rel="[a-z]{1,10}"){0,9}$/);
const headerText = z.string().regex(/^[\x20-\x7e]{0,200}$/);

/** The headers that a client of the API acts on; no other is kept. */
export const RECORDED_HEADERS = [
  'content-type',
  'link',
  'retry-after',
  'x-ratelimit-limit',
  'x-ratelimit-remaining',
  'x-ratelimit-reset',
  'x-ratelimit-resource',
  'x-ratelimit-used',
] as const;

/** One line of `answers.jsonl`: the answer to a GET. */
export const recordedAnswerSchema = z.strictObject({
  method: z.literal('GET'),
  /** Below the API's base address. */
  path: z
    .string()
    .max(2_000)
    .regex(/^\/[!-"$->@-~]*$/),
  /** Parameters sorted by name and value, as `recordedQuery` writes them; empty when there are none. */
  query: z.string().max(4_000),
  status: z.int().min(200).max(599),
  headers: z.strictObject({
    'content-type': headerText.optional(),
    link: apiLinks.optional(),
    'retry-after': headerText.optional(),
    'x-ratelimit-limit': headerText.optional(),
    'x-ratelimit-remaining': headerText.optional(),
    'x-ratelimit-reset': headerText.optional(),
    'x-ratelimit-resource': headerText.optional(),
    'x-ratelimit-used': headerText.optional(),
  }),
  /** In place of a `location` header: the answer led to the log of this job, and fetching that gave `status`. */
  log: z.strictObject({ job: decimalId, status: z.int().min(200).max(599) }).optional(),
  /** The body when it was JSON. */
  json: z.unknown().optional(),
  /** The body when it was other text. */
  text: z.string().optional(),
});
export type RecordedAnswer = z.infer<typeof recordedAnswerSchema>;

/** Writes query parameters in one fixed order, so that the order in which a client sends them means nothing. */
export function recordedQuery(parameters: Iterable<readonly [string, string]>): string {
  return [...parameters]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join('&');
}
