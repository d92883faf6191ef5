import type { EXIT_CODES } from '../errors.ts';

/**
 * The shape of the command line: from it come parsing, complaints, `--help`, completion and `.github/COMMANDS.md`. Texts are
 * ours alone. Backquotes mark code, as in `inputs.ts`; a terminal shows them without.
 */

/** In which order a help text and the page list options, with their headings. */
export const OPTION_GROUPS = {
  read: 'What to read',
  decide: 'How to decide',
  model: 'The model',
  issue: 'The issue',
  folders: 'Folders and files',
  connection: 'Connection',
  output: 'Output',
} as const;
export type OptionGroup = keyof typeof OPTION_GROUPS;

/** What stands behind an option, or as an argument. */
export interface ValueSpec {
  /** Shown in its place, e.g. `days`. */
  readonly name: string;
  /** All values there are; absent: any. */
  readonly choices?: readonly string[];
  readonly path?: 'file' | 'folder';
}

export interface OptionSpec {
  /** Without dashes. */
  readonly name: string;
  readonly group: OptionGroup;
  readonly about: string;
  /** Absent: a switch. */
  readonly value?: ValueSpec;
  /** Absent: not given, and `about` says what happens then. */
  readonly default?: string;
  readonly required?: true;
  /** May be given several times. */
  readonly multiple?: true;
}

export interface CommandExample {
  readonly command: string;
  readonly about: string;
}

export interface CommandSpec {
  readonly name: string;
  /** One sentence, for lists. */
  readonly about: string;
  /** Absent: the command takes no argument. */
  readonly argument?: ValueSpec & { readonly required: boolean; readonly many: boolean };
  readonly options: readonly OptionSpec[];
  readonly examples: readonly CommandExample[];
  /** Paragraphs behind the options: what is read, what is needed, what the JSON looks like. */
  readonly notes: readonly string[];
  /** Codes with which it can end. */
  readonly exits: readonly (keyof typeof EXIT_CODES)[];
}

/** Every command takes it. */
export const HELP_OPTION: OptionSpec = { name: 'help', group: 'output', about: 'Show this text. Short: `-h`.' };

/** How a command is called: `flakewarden read [options] <file>...`. */
export function usageOf({ name, argument }: CommandSpec): string {
  if (argument === undefined) return `flakewarden ${name} [options]`;
  const shown = `<${argument.name}>${argument.many ? '...' : ''}`;
  return `flakewarden ${name} [options] ${argument.required ? shown : `[${shown}]`}`;
}

/** An option as it is typed: `--format <form>`. */
export function optionUsage({ name, value }: OptionSpec): string {
  if (value === undefined) return `--${name}`;
  const { choices } = value;
  // Two words are shorter than a name for them.
  const shown = choices?.length === 2 ? choices.join('|') : `<${value.name}>`;
  return `--${name} ${shown}`;
}
