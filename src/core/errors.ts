/**
 * What can go wrong, sorted by who can act on it. Every error carries a stable `code`, a sentence that says what to do
 * (`hint`) and the exit code of the process that dies of it. Messages are ours: constants, numbers and names that the
 * user typed. Text from a log, a service or a model never enters a message, because messages are printed.
 */

/** Exit codes of every part and of the command line. Part of the public interface: do not renumber. */
export const EXIT_CODES = {
  ok: 0,
  /** `--fail-on-findings` was given and there are findings. */
  findings: 1,
  /** The user can fix it: a bad option, a missing input, a secret that belongs to another part. */
  usage: 2,
  /** A bug in flakewarden. */
  bug: 3,
  /** GitHub or the model's service could not be reached, or refused. */
  service: 4,
  /** A document failed its check: wrong digest, wrong schema, wrong run. Nothing was written. */
  document: 5,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

interface ErrorDetails {
  readonly code: string;
  readonly hint: string;
  readonly cause?: unknown;
}

/** Base of all expected failures; anything else that is thrown is a bug and ends with exit code 3. */
export abstract class FlakewardenError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly code: string;
  readonly hint: string;

  constructor(message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.hint = details.hint;
  }
}

/** An input, option or environment variable is wrong; the person who configured the run can fix it. */
export class ConfigError extends FlakewardenError {
  override readonly exitCode = EXIT_CODES.usage;
}

/** A service refused for want of a right. The hint names the permission. */
export class AccessError extends FlakewardenError {
  override readonly exitCode = EXIT_CODES.service;
}

/** A service could not be reached, or answered something that no retry cures. */
export class ServiceError extends FlakewardenError {
  override readonly exitCode = EXIT_CODES.service;
}

/** A hand-over document is missing, altered, malformed or belongs to another run. Always fails closed. */
export class DocumentError extends FlakewardenError {
  override readonly exitCode = EXIT_CODES.document;
}
