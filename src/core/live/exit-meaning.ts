import { EXIT_CODES, EXIT_MEANINGS } from '../errors.ts';

const NAMES = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];

/** What an exit code means, in the words of the help text. */
export function exitMeaning(exitCode: number): string {
  const name = NAMES.find((one) => EXIT_CODES[one] === exitCode);
  return name === undefined ? 'It ended for a reason that is not ours.' : EXIT_MEANINGS[name];
}
