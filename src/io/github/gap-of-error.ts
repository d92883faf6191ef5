import type { GapReason } from '../../core/documents/completeness.ts';
import { FlakewardenError } from '../../core/errors.ts';
import { AnswerTooLarge } from './bounded-fetch.ts';
import { statusOf } from './client.ts';

/**
 * Why a read failed, in our words. What GitHub wrote is looked at, and never passed on.
 *
 * @throws `error` when the failure is ours, e.g. an audit trail that cannot be written: no gap, since nothing can go on
 */
export function gapOfError(error: unknown): GapReason {
  if (error instanceof FlakewardenError) throw error;
  const status = statusOf(error);
  if (status === 0) return gapOfSilence(error);
  if (status === 401 || status === 403) return isRateLimit(error) ? 'rate-limited' : 'forbidden';
  if (status === 404) return 'missing';
  if (status === 410) return 'expired';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'network' : 'invalid-answer';
}

function gapOfSilence(error: unknown): GapReason {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AnswerTooLarge) return 'too-large';
  return cause instanceof Error && cause.name === 'TimeoutError' ? 'timed-out' : 'network';
}

interface Refusal {
  readonly message?: unknown;
  readonly response?: { readonly headers?: Readonly<Record<string, unknown>> };
}

/** GitHub refuses with 403 both for want of a right and when a limit is reached. */
function isRateLimit(error: unknown): boolean {
  const { message, response } = error as Refusal;
  const headers = response?.headers ?? {};
  if (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined) return true;
  return typeof message === 'string' && message.toLowerCase().includes('secondary rate limit');
}
