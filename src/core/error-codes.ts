import { codes, type ErrorCodeSpec } from './error-code.ts';
import { DOCUMENT_CODES } from './error-codes-document.ts';
import { SERVICE_CODES } from './error-codes-service.ts';
import { USAGE_CODES } from './error-codes-usage.ts';

/** The only code that no error class carries: what was thrown is nothing that any code expected. */
const BUG_CODES = codes({
  bug: {
    title: 'A bug in flakewarden',
    means:
      'Something was thrown that no code expected. Its text could hold a line of a log, so only the place in our bundle is printed. Nothing is written after it.',
    mend: 'Please report it with the version and the place. On a laptop `FLAKEWARDEN_DEBUG=1` prints the stack as well; read it before you share it.',
    example: { language: 'sh', text: 'FLAKEWARDEN_DEBUG=1 node dist/cli/index.js run --repo octo-org/widgets\n' },
  },
});

/**
 * Every stable code that an error can end with, by the exit code of the process that dies of it (`EXIT_CODES`). A page for each
 * is made of it in `.github/errors`; no part loads it, `core/errors.ts` takes only the types.
 */
export const ERROR_CODES = {
  usage: USAGE_CODES,
  service: SERVICE_CODES,
  document: DOCUMENT_CODES,
  bug: BUG_CODES,
} as const satisfies Readonly<Record<string, Readonly<Record<string, ErrorCodeSpec>>>>;

/** Name of an exit code that errors end with. */
export type ErrorKind = keyof typeof ERROR_CODES;

/** Codes of one kind, or of any. */
export type ErrorCode<K extends ErrorKind = ErrorKind> = { [Kind in K]: keyof (typeof ERROR_CODES)[Kind] & string }[K];
