/** Characters of a text that are looked at for what it begins with. */
const TEXT_CHARS = 2_000;
const PARAMETER_CHARS = 200;

/** `test_b[1-a]`, `adds(int)[2]`. */
const BRACKETS = /\[([^[\]]{1,200})\]$/;
/** `Is_Even_Number(i: 3)`; the empty pair is JUnit 5's way to write any method. */
const PARENTHESES = /^[^()]{1,300}\((.{1,200})\)$/;
const DATA_SET = / with data set (.{1,200})$/;

/** Colours of the terminal, which many reports keep in their messages. */
const COLOURS = /\u001B\[[\d;]{0,20}m/g;

/** The first lines of a text, without colours, indentation and empty ones. */
export function plainLines(text: string): readonly string[] {
  const lines = text.slice(0, TEXT_CHARS).replaceAll(COLOURS, '').split('\n');
  return lines.map((line) => line.trim()).filter((line) => line !== '');
}

/** First line of a text that says anything; undefined when none does. */
export function firstLine(text: string): string | undefined {
  return plainLines(text)[0];
}

/** Adds a piece of text to what was read before, as far as anybody looks at it. */
export function joined(before: string, piece: string): string {
  return before.length >= TEXT_CHARS ? before : before + piece.slice(0, TEXT_CHARS - before.length);
}

/** What a test was called with, where its name says so in the way of pytest, JUnit or PHPUnit. */
export function parametersOf(name: string): string | undefined {
  return (DATA_SET.exec(name) ?? BRACKETS.exec(name))?.[1];
}

/** What a test of .NET was called with: `i: 3` of `Is_Even_Number(i: 3)`. */
export function argumentsOf(name: string): string | undefined {
  return PARENTHESES.exec(name)?.[1]?.slice(0, PARAMETER_CHARS);
}

/**
 * Milliseconds of a number of seconds as tools print it: `0.012`, `1,234.5` (thousands), `0,014` (a decimal comma).
 * Undefined for anything else, also for `1,234`, which may be either.
 */
export function millisecondsOf(seconds: string | undefined): number | undefined {
  if (seconds === undefined || seconds.length > 30) return undefined;
  if (/^(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d{1,3})?$/.test(seconds)) return rounded(Number(seconds));
  if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(seconds)) return rounded(Number(seconds.replaceAll(',', '')));
  if (/^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/.test(seconds)) return rounded(Number(seconds.replace(',', '.')));
  return undefined;
}

function rounded(seconds: number): number | undefined {
  const milliseconds = Math.round(seconds * 1_000);
  return Number.isSafeInteger(milliseconds) ? milliseconds : undefined;
}

/** Where GitHub's runners check a repository out: what follows is the path inside it. */
const WORK_FOLDER =
  /^(?:\/home\/runner\/work|\/Users\/runner\/work|\/__w|[A-Za-z]:[\\/]a)[\\/][^\\/]{1,200}[\\/][^\\/]{1,200}[\\/]/;

/** The path of a file inside the repository, where the report gives the one on the runner; else the path as it is. */
export function repositoryPath(path: string): string {
  const inside = path.replace(WORK_FOLDER, '');
  return (inside === path ? path : inside.replaceAll('\\', '/')).replace(/^\.\//, '');
}

/** A line number, or undefined. */
export function lineOf(value: unknown): number | undefined {
  const line = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof line === 'number' && Number.isSafeInteger(line) && line > 0 ? line : undefined;
}

/** A text that is not empty, or undefined. */
export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
