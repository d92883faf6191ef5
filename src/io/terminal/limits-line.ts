import { parseArgs } from 'node:util';
import { usage } from './read-line.ts';

/** What `limits` does, for the list of commands. */
export const LIMITS_ABOUT = 'Print every limit that protects your runner, your issue and GitHub, with its reason.';

/** `limits`, which starts no part and reads nothing. */
export interface LimitsLine {
  readonly command: 'limits';
  readonly json: boolean;
}

/**
 * Reads what follows `limits` on the command line.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is unknown
 */
export function parseLimitsLine(argv: readonly string[]): LimitsLine | { readonly help: string } {
  try {
    const options = { json: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    const { values } = parseArgs({ args: [...argv], options });
    return values.help === true ? { help: LIMITS_HELP } : { command: 'limits', json: values.json === true };
  } catch (cause) {
    throw usage('The options of limits are not right.', 'See: flakewarden limits --help.', cause);
  }
}

const LIMITS_HELP = `flakewarden limits: ${LIMITS_ABOUT}

Usage: flakewarden limits [--json]

  --json    Print name, value, unit, reason and, where there is one, the input that asks for less, as JSON.
  --help    Show this text.
`;
