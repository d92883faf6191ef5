/**
 * What GitHub's runner would make of the output of a step: a port of its rules for workflow commands and for the files
 * behind `GITHUB_OUTPUT` and its siblings (security.md, section 1, finding 6: `ActionCommand`, `OutputManager`; and the
 * runner's `FileCommandManager`). Where the original is stricter, this errs on the side of seeing a command.
 */

export interface RunnerCommand {
  /** In lower case; names are case-insensitive. */
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
  readonly syntax: '::' | '##[';
}

/** Names that the runner acts on. */
const NAMES: ReadonlySet<string> = new Set([
  'add-mask',
  'add-matcher',
  'remove-matcher',
  'debug',
  'warning',
  'error',
  'notice',
  'group',
  'endgroup',
  'echo',
  'set-output',
  'save-state',
  'set-env',
  'add-path',
  'stop-commands',
  'internal-set-repo-path',
]);

/** Lines as the runner reads them: .NET ends a line at CR, LF or both. */
export function runnerLines(output: string): readonly string[] {
  const lines = output.split(/\r\n|\r|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

/** Every command in the output of a step, stdout or stderr. */
export function runnerCommands(output: string): readonly RunnerCommand[] {
  return runnerLines(output).flatMap((line) => commandIn(line) ?? []);
}

/** The command that the runner sees in one line; undefined when the line is text. */
export function commandIn(line: string): RunnerCommand | undefined {
  return colonCommand(line) ?? bracketCommand(line) ?? uncoloured(line);
}

/** Colours are taken out before some of the runner's checks; whether before this one too is not relied upon. */
function uncoloured(line: string): RunnerCommand | undefined {
  // One pass over escape sequences of the kind that sets colours.
  const plain = line.replaceAll(/\u001B\[[\d;]{0,20}m/g, '');
  return plain === line ? undefined : (colonCommand(plain) ?? bracketCommand(plain));
}

/** `::name key=value,key=value::data`, after white space of any kind. */
function colonCommand(line: string): RunnerCommand | undefined {
  const text = line.replace(/^[\s\u0085\uFEFF]+/, '');
  if (!text.startsWith('::')) return undefined;
  const end = text.indexOf('::', 2);
  return end < 0 ? undefined : commandOf(text.slice(2, end), ',', text.slice(end + 2), '::');
}

/** `##[name key=value;key=value]data`, anywhere in a line. */
function bracketCommand(line: string): RunnerCommand | undefined {
  // The original looks at the first mark only; a later one is taken as live here.
  for (let at = line.indexOf('##['); at >= 0; at = line.indexOf('##[', at + 1)) {
    const end = line.indexOf(']', at);
    const found = end < 0 ? undefined : commandOf(line.slice(at + 3, end), ';', line.slice(end + 1), '##[');
    if (found !== undefined) return found;
  }
  return undefined;
}

function commandOf(
  head: string,
  separator: string,
  data: string,
  syntax: RunnerCommand['syntax'],
): RunnerCommand | undefined {
  const space = head.indexOf(' ');
  const name = (space < 0 ? head : head.slice(0, space)).toLowerCase();
  if (!NAMES.has(name)) return undefined;
  const pairs =
    space < 0
      ? []
      : head
          .slice(space + 1)
          .trim()
          .split(separator);
  const properties = pairs.flatMap((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? [] : [[pair.slice(0, equals), pair.slice(equals + 1)] as const];
  });
  return { name, properties: Object.fromEntries(properties), data, syntax };
}

/**
 * Reads a file of names and values as the runner does: `NAME=value`, or `NAME<<DELIMITER`, lines, `DELIMITER`.
 *
 * @throws Error when the runner would refuse the file
 */
export function fileValues(text: string): readonly (readonly [name: string, value: string])[] {
  const lines = text.split(/\r\n|\n/);
  const values: (readonly [string, string])[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (line === '') continue;
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      values.push([line.slice(0, equals), line.slice(equals + 1)]);
    } else if (heredoc >= 0) {
      const delimiter = line.slice(heredoc + 2);
      const end = lines.indexOf(delimiter, at + 1);
      if (delimiter === '' || end < 0) throw new Error('A value of several lines has no end.');
      values.push([line.slice(0, heredoc), lines.slice(at + 1, end).join('\n')]);
      at = end;
    } else throw new Error('A line of the file is neither a value nor the start of one.');
  }
  return values;
}
