import type { ErrorCode } from '../../core/error-codes.ts';
import { AccessError, ConfigError, ServiceError } from '../../core/errors.ts';
import { LostAnswerError } from '../../steps/report/ports.ts';
import { statusOf } from './client.ts';

/** A bug of ours: no expected failure, so it is none of `core/errors.ts`. */
export class ForbiddenRouteError extends Error {}

/** What was asked for lies elsewhere: a renamed repository, an issue that went to another one. Nothing was done. */
export class MovedError extends Error {}

/** Answers that say clearly that nothing was done. The error of the client is dropped: it quotes what GitHub said. */
export function refusal(error: unknown): Error | undefined {
  // Thrown on this side: the last one when the audit trail cannot be written.
  if ([ForbiddenRouteError, LostAnswerError, ConfigError].some((kind) => error instanceof kind)) return error as Error;
  if (error instanceof MovedError) return moved();
  const status = statusOf(error);
  if (status === 429 || isRateLimit(error)) return rateLimited();
  if (status === 401) return denied('GitHub does not accept the token.', 'bad-token', TOKEN_HINT);
  if (status === 410) return issuesDisabled();
  if (status === 403 && isArchived(error)) return archived();
  if (status === 403 || status === 404) {
    return denied('The token may not read and write issues here.', 'no-issues-permission', PERMISSION_HINT);
  }
  if (status < 400 || status === 408 || status >= 500) return undefined;
  return new ServiceError(`GitHub refused a request about the issue with status ${status}.`, {
    code: 'request-refused',
    hint: 'Nothing was changed by this request. If it happens again, please report it as a bug of flakewarden.',
  });
}

const TOKEN_HINT = 'Pass `github-token: ${{ github.token }}` from the job of report.';
const ISSUES_HINT = 'Switch issues on in the settings of the repository, or set `dry-run: true`.';
const ARCHIVED_HINT = 'Unarchive the repository, or remove the workflow.';
const PERMISSION_HINT =
  'Give the job of report `permissions: issues: write`; the workflow that calls it must grant it too.';

function denied(message: string, code: ErrorCode<'service'>, hint: string): AccessError {
  return new AccessError(message, { code, hint });
}

export function archived(): AccessError {
  return denied('This repository is archived and cannot be written to.', 'archived', ARCHIVED_HINT);
}

export function issuesDisabled(): AccessError {
  return denied('Issues are switched off in this repository.', 'issues-disabled', ISSUES_HINT);
}

function moved(): ServiceError {
  return new ServiceError('GitHub says that the repository, or the issue, is somewhere else now.', {
    code: 'moved',
    hint: 'Nothing was written there. Start all parts again under the new name; an issue that went to another repository stays there.',
  });
}

function rateLimited(): ServiceError {
  return new ServiceError('GitHub’s rate limit is reached.', {
    code: 'rate-limited',
    hint: 'Start the report part again in an hour, or schedule it at a quieter time.',
  });
}

export function unreachable(): ServiceError {
  return new ServiceError('GitHub could not be reached or gave an answer that is not understood.', {
    code: 'no-answer',
    hint: 'Start the report part again: it looks at what is there before it writes.',
  });
}

interface Failure {
  readonly response?: { readonly headers?: Record<string, unknown>; readonly data?: { readonly message?: unknown } };
}

export function isRateLimit(error: unknown): boolean {
  if (statusOf(error) !== 403) return false;
  const { headers = {}, data } = (error as Failure).response ?? {};
  const secondary = typeof data?.message === 'string' && data.message.includes('secondary rate limit');
  return headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || secondary;
}

/** Looked at, never shown: GitHub says it in words only. */
function isArchived(error: unknown): boolean {
  const message = (error as Failure).response?.data?.message;
  return typeof message === 'string' && message.includes('archived');
}
