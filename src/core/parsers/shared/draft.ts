import { LIMITS } from '../../limits.ts';
import type { TestFailure } from '../../model/extraction.ts';
import type { Framework } from '../../model/framework.ts';

/** A failure while its lines are still being read. */
export interface Draft {
  id: string;
  name?: string | undefined;
  suite?: string | undefined;
  file?: string | undefined;
  line?: number | undefined;
  message?: string | undefined;
  errorType?: string | undefined;
  parameters?: string | undefined;
  durationMs?: number | undefined;
  /** Line of the log that proves it. */
  at: number;
  /** First and last line of its description; `to` is absent while it is open. */
  from?: number | undefined;
  to?: number | undefined;
  isParent?: boolean | undefined;
}

/** The finished failure: only what is known; the error type is read off the message when it was not printed apart. */
export function toFailure(framework: Framework, draft: Draft): TestFailure {
  const message = draft.message === undefined ? undefined : draft.message.trim().slice(0, MESSAGE_CHARS);
  const errorType = draft.errorType ?? (message === undefined ? undefined : errorTypeOf(message));
  return {
    framework,
    id: draft.id,
    // A name may be made of many lines: its scopes.
    ...(draft.name ? { name: draft.name.slice(0, LIMITS.testIdChars) } : {}),
    ...(draft.suite ? { suite: draft.suite } : {}),
    ...(draft.file ? { file: draft.file } : {}),
    ...(draft.line === undefined ? {} : { line: draft.line }),
    ...(message ? { message } : {}),
    ...(errorType ? { errorType } : {}),
    ...(draft.parameters ? { parameters: draft.parameters } : {}),
    // `1.2.3 ms` is what a number looks like to an expression, and none.
    ...(Number.isFinite(draft.durationMs) ? { durationMs: draft.durationMs } : {}),
    at: draft.at,
    ...(draft.from === undefined ? {} : { block: { from: draft.from, to: Math.max(draft.from, draft.to ?? 0) } }),
    ...(draft.isParent ? { isParent: true } : {}),
  };
}

/** Characters of a message that are kept: enough for the longest assertion text that anybody reads to its end. */
const MESSAGE_CHARS = 1_000;

/** A name in the style of Python, JavaScript, Java, Ruby or Rust that says by its last word that it is an error. */
const ERROR_TYPE =
  /^(?:Uncaught )?((?:[\w$]+(?:\.|::))*[\w$]*(?:Error|Exception|Failure|Failed|Timeout|Fault|Interrupt|Exit))(?=$|[:\s[(])/;

/** `AssertionError` of `AssertionError: expected 1`; undefined when the message names no type. */
export function errorTypeOf(message: string): string | undefined {
  return ERROR_TYPE.exec(message.slice(0, MESSAGE_CHARS))?.[1];
}
