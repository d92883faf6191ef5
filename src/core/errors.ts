import type { ErrorCode, ErrorKind } from './error-codes.ts';

/**
 * What can go wrong, sorted by who can act on it. Every error carries a stable `code`, a sentence that says what to do
 * (`hint`) and the exit code of the process that dies of it. Messages are ours: constants, numbers and names that the
 * user typed. Text from a log, a service or a model never enters a message, because messages are printed.
 */

/** Exit codes of every part and of the command line. Part of the public interface: do not renumber. */
export const EXIT_CODES = {
  ok: 0,
  /** There are findings, and `check` was asked or `--fail-on-findings` given. */
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

/** What each exit code means, in plain words: `--help` prints them, and the guides show them as a table. */
export const EXIT_MEANINGS = {
  ok: 'Done.',
  findings: 'Done, and there are findings: always of check, of the other commands only with --fail-on-findings.',
  usage: 'You can mend it: a wrong option, a missing input, a secret that belongs to another part.',
  bug: 'A bug in flakewarden.',
  service: "GitHub or the model's service refused or could not be reached.",
  document: 'A document failed its check. Nothing was written.',
} as const satisfies Readonly<Record<keyof typeof EXIT_CODES, string>>;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];

/** What is said of an error. The code is one of the table, and of the kind that ends with this exit code. */
interface ErrorDetails<K extends ErrorKind> {
  readonly code: ErrorCode<K>;
  readonly hint: string;
  readonly cause?: unknown;
}

/** Base of all expected failures; anything else that is thrown is a bug and ends with exit code 3. */
export abstract class FlakewardenError<K extends ErrorKind = ErrorKind> extends Error {
  abstract readonly exitCode: ExitCode;
  readonly code: ErrorCode<K>;
  readonly hint: string;

  constructor(message: string, details: ErrorDetails<K>) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.code = details.code;
    this.hint = details.hint;
  }
}

/** An input, option or environment variable is wrong; the person who configured the run can fix it. */
export class ConfigError extends FlakewardenError<'usage'> {
  override readonly exitCode = EXIT_CODES.usage;
}

/** A service refused for want of a right. The hint names the permission. */
export class AccessError extends FlakewardenError<'service'> {
  override readonly exitCode = EXIT_CODES.service;
}

/** A service could not be reached, or answered something that no retry cures. */
export class ServiceError extends FlakewardenError<'service'> {
  override readonly exitCode = EXIT_CODES.service;
}

/** A hand-over document is missing, altered, malformed or belongs to another run. Always fails closed. */
export class DocumentError extends FlakewardenError<'document'> {
  override readonly exitCode = EXIT_CODES.document;
}
