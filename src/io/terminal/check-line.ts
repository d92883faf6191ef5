import { parseArgs } from 'node:util';
import { ConfigError } from '../../core/errors.ts';

/** What `check` does, for the list of commands. */
export const CHECK_ABOUT =
  'Check workflows: no job holds the key of a model and a right on GitHub, and what belongs to that.';

/** Forms in which findings are printed. */
const FORMATS = ['text', 'json', 'sarif'] as const;

/** `check`, which starts no part. */
export interface CheckLine {
  readonly command: 'check';
  /** Files and folders; the current folder when none is named. */
  readonly paths: readonly string[];
  readonly format: (typeof FORMATS)[number];
  /** All rules for all workflows. */
  readonly all: boolean;
  /** Ids of rules whose findings are left out, in upper case. */
  readonly ignored: ReadonlySet<string>;
  /** Id of a rule that is to be explained instead. */
  readonly explained: string | undefined;
}

/**
 * Reads what follows `check` on the command line. In a file of its own, so that no other command loads a parser of YAML.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is not right
 */
export function parseCheckLine(argv: readonly string[]): CheckLine | { readonly help: string } {
  const { values, positionals } = readOptions(argv);
  if (values.help === true) return { help: CHECK_HELP };
  const format = FORMATS.find((name) => name === (values.format ?? 'text'));
  if (format === undefined) throw usage(`--format is one of ${FORMATS.join(', ')}.`);
  return {
    command: 'check',
    paths: positionals.length > 0 ? positionals : ['.'],
    format,
    all: values.all === true,
    ignored: new Set((values.ignore ?? []).flatMap((list) => list.toUpperCase().split(/[,\s]+/))),
    explained: values.explain?.toUpperCase(),
  };
}

function readOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        format: { type: 'string' },
        all: { type: 'boolean' },
        ignore: { type: 'string', multiple: true },
        explain: { type: 'string' },
        help: { type: 'boolean' },
      },
      allowPositionals: true,
    });
  } catch (cause) {
    throw usage('See: flakewarden check --help.', cause);
  }
}

function usage(hint: string, cause?: unknown): ConfigError {
  return new ConfigError('The options of check are not right.', { code: 'usage', hint, cause });
}

const CHECK_HELP = `flakewarden check: ${CHECK_ABOUT}

Usage: flakewarden check [options] [<file or folder>...]

Without a name, or for a folder: .github/workflows/*.yml, action.yml, .github/actions/**/action.yml, and the YAML blocks of
README.md and of the documents in .github that show a workflow or an action (a block whose first line ends in check-ignore
is left out). Files end in .yml, .yaml or .md.

  --format …   text (default), json, or sarif (2.1.0, for code scanning).
  --all        All rules for all workflows. Without it, most rules apply only where a model takes part.
  --ignore …   Ids of rules to leave out, separated by commas.
  --explain …  Print what a rule is about, with a bad and a good example, e.g. --explain W15.
  --help       Show this text.

Examples:
  flakewarden check
  flakewarden check --format sarif > check.sarif
  flakewarden check .github/workflows/triage.yml docs/setup.md

It reads files only: no network, no secret. Rights that no file shows (those of the repository's settings, those inside a
workflow of another repository) count as all rights. Exit codes: 0 nothing found, 1 findings, 2 wrong use, or a file that
cannot be read or that GitHub would refuse.
`;
