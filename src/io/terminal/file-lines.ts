import {
  CHECK_FORMATS,
  DEFAULT_FINDINGS,
  EXPORT_FORMATS,
  FILE_COMMANDS,
  SHELLS,
} from '../../core/commands/file-commands.ts';
import type { FileCommand } from '../../core/commands/names.ts';
import { type ParsedOptions, parseOptions } from './parse-options.ts';

/** `read`: at least one path, or `-`. */
export interface ReadLine {
  readonly command: 'read';
  readonly files: readonly string[];
  readonly json: boolean;
}

export interface ExportLine {
  readonly command: 'export';
  readonly format: (typeof EXPORT_FORMATS)[number];
  /** The findings folder, or findings.json itself. */
  readonly findings: string;
}

export interface CheckLine {
  readonly command: 'check';
  /** Files and folders; the current folder when none is named. */
  readonly paths: readonly string[];
  readonly format: (typeof CHECK_FORMATS)[number];
  /** All rules for all workflows. */
  readonly all: boolean;
  /** Ids of rules whose findings are left out, in upper case. */
  readonly ignored: ReadonlySet<string>;
  /** Id of a rule that is to be explained instead. */
  readonly explained: string | undefined;
}

export interface LimitsLine {
  readonly command: 'limits';
  readonly json: boolean;
}

export interface CompletionLine {
  readonly command: 'completion';
  readonly shell: (typeof SHELLS)[number];
}

type FileLine = ReadLine | ExportLine | CheckLine | LimitsLine | CompletionLine;

/**
 * Reads what follows the name of a command that starts no part. In a file of its own, because these start quickly and the inputs
 * of the parts take long to load.
 *
 * @returns undefined when help was asked for
 * @throws ConfigError when the line is not right
 */
export function parseFileLine(command: FileCommand, argv: readonly string[]): FileLine | undefined {
  const options = parseOptions(FILE_COMMANDS[command], argv);
  return options.help ? undefined : READERS[command](options);
}

const READERS: { readonly [C in FileCommand]: (options: ParsedOptions) => FileLine } = {
  read: ({ positionals, flag }) => ({ command: 'read', files: positionals, json: flag('json') }),
  export: ({ text }) => ({
    command: 'export',
    format: oneOf(EXPORT_FORMATS, text('format')),
    findings: text('findings') ?? DEFAULT_FINDINGS,
  }),
  check: ({ positionals, flag, text, texts }) => ({
    command: 'check',
    paths: positionals.length > 0 ? positionals : ['.'],
    format: oneOf(CHECK_FORMATS, text('format') ?? 'text'),
    all: flag('all'),
    ignored: new Set(texts('ignore').flatMap((list) => list.toUpperCase().split(/[,\s]+/))),
    explained: text('explain')?.toUpperCase(),
  }),
  limits: ({ flag }) => ({ command: 'limits', json: flag('json') }),
  completion: ({ positionals }) => ({ command: 'completion', shell: oneOf(SHELLS, positionals[0]) }),
};

/** The table has refused everything else already. */
function oneOf<T extends string>(choices: readonly T[], value: string | undefined): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new TypeError('a value that its command does not have');
  return found;
}
