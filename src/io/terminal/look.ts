import type { Look } from '../../core/text/terminal-look.ts';

/** What is asked of a stream; `tty.WriteStream` has it. */
interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}
type Environment = Readonly<Record<string, string | undefined>>;

/** Columns of what is no terminal, such as a file or a pipe: those of most terminals. */
const DEFAULT_WIDTH = 80;
/** Narrower, nothing is legible; the terminal breaks the lines then. */
const LEAST_WIDTH = 40;
/** Wider lines are hard to follow from one end to the other. */
const GREATEST_WIDTH = 120;

/**
 * What can be shown on a stream. `COLUMNS` overrules the terminal, as it does for other tools. Without it, a pipe counts as 80
 * columns wide. Locales as in POSIX: the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides, none of them is plain ASCII.
 */
export function lookOf(stream: Stream, environment: Environment, platform: string): Look {
  const asked = Number(environment['COLUMNS']);
  // A terminal that nobody has told its size says 0.
  const width = Number.isInteger(asked) && asked > 0 ? asked : stream.columns || DEFAULT_WIDTH;
  const locale = ['LC_ALL', 'LC_CTYPE', 'LANG'].map((name) => environment[name]).find((value) => value);
  return {
    width: Math.min(GREATEST_WIDTH, Math.max(LEAST_WIDTH, width)),
    // Node writes to Windows' console in UTF-16.
    unicode: platform === 'win32' || /utf-?8/i.test(locale ?? ''),
    colour: wantsColour(stream, environment),
  };
}

/** True when a line can be drawn anew: on a terminal that knows how to. */
export function canRedraw({ isTTY }: Stream, environment: Environment): boolean {
  return isTTY === true && environment['TERM'] !== 'dumb';
}

/** As Node does itself (`tty.WriteStream.getColorDepth`): FORCE_COLOR before NO_COLOR (no-color.org) before the terminal. */
function wantsColour(stream: Stream, environment: Environment): boolean {
  const forced = environment['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (environment['NO_COLOR']) return false;
  return canRedraw(stream, environment);
}
