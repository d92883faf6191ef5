import { parseArgs } from 'node:util';
import { ConfigError } from '../../core/errors.ts';

/** What `read` does, for the list of commands. */
export const READ_ABOUT = 'Read job logs or test reports from files (- is standard input) and print what failed.';

/** `read`, which starts no part. */
export interface ReadLine {
  readonly command: 'read';
  /** At least one path, or `-`. */
  readonly files: readonly string[];
  readonly json: boolean;
}

/**
 * Reads what follows `read` on the command line. In a file of its own, because `read` is to start quickly and the inputs of the
 * parts take long to load.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is unknown or no file is named
 */
export function parseReadLine(argv: readonly string[]): ReadLine | { readonly help: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { json: { type: 'boolean' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help === true) return { help: READ_HELP };
    if (positionals.length > 0) return { command: 'read', files: positionals, json: values.json === true };
  } catch (cause) {
    throw usage('The options of read are not right.', 'See: flakewarden read --help.', cause);
  }
  throw usage('There is nothing to read.', 'Name at least one file, or - for standard input.');
}

/** The mistake of whoever typed the command. */
export function usage(message: string, hint: string, cause?: unknown): ConfigError {
  return new ConfigError(message, { code: 'usage', hint, cause });
}

const READ_HELP = `flakewarden read: ${READ_ABOUT}

Usage: flakewarden read [--json] <file>...

  --json    Print what was read as JSON on stdout, one document a file and line.
  --help    Show this text.

Examples:
  flakewarden read job.log
  gh api repos/OWNER/NAME/actions/jobs/ID/logs | flakewarden read -
  flakewarden read --json build/test-results/*.xml

It reads files only: no network, no secret. Exit codes: 0 read, 2 a file cannot be read.
`;
