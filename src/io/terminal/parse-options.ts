import { parseArgs } from 'node:util';
import { type CommandSpec, HELP_OPTION, type OptionSpec } from '../../core/commands/command-spec.ts';
import {
  givenTwice,
  missingArgument,
  missingValue,
  needlessArgument,
  needlessValue,
  noSuchOption,
  wrongChoice,
} from '../../core/commands/complaints.ts';

/** What stood on the line of a command, checked against its specification. */
export interface ParsedOptions {
  /** `--help` was among it; nothing else counts then, and nothing else was checked. */
  readonly help: boolean;
  readonly positionals: readonly string[];
  readonly flag: (name: string) => boolean;
  /** The value as typed; undefined when not given. Defaults are whoever's who uses it. */
  readonly text: (name: string) => string | undefined;
  /** All values of an option that may be given several times. */
  readonly texts: (name: string) => readonly string[];
}

interface OptionToken {
  readonly name: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

/**
 * Reads what follows the command's name, the same way for every command.
 *
 * @throws ConfigError that names the option and the nearest one there is; values are never repeated
 */
export function parseOptions(spec: CommandSpec, argv: readonly string[]): ParsedOptions {
  const options = [...spec.options, HELP_OPTION];
  const { tokens, positionals } = parseArgs({
    args: [...argv],
    options: {
      ...Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === undefined ? 'boolean' : 'string' }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
    // Complaints of ours say more, and never what was typed behind an option.
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.filter((token) => token.kind === 'option');
  const help = given.some(({ name }) => name === 'help');
  const values = new Map<string, readonly string[]>();
  if (!help) {
    for (const token of given) addOption(spec, options, token, values);
    assertArguments(spec, positionals);
    const missing = spec.options.find(({ name, required }) => required === true && !values.has(name));
    if (missing !== undefined) throw missingValue(spec, missing);
  }
  return {
    help,
    positionals,
    flag: (name) => values.has(known(options, name)),
    text: (name) => values.get(known(options, name))?.[0],
    texts: (name) => values.get(known(options, name)) ?? [],
  };
}

function addOption(
  spec: CommandSpec,
  options: readonly OptionSpec[],
  { name, value, inlineValue }: OptionToken,
  values: Map<string, readonly string[]>,
): void {
  const option = options.find((one) => one.name === name);
  if (option === undefined) throw noSuchOption(spec, name);
  const earlier = values.get(name);
  if (earlier !== undefined && option.multiple !== true) throw givenTwice(spec, option);
  if (option.value === undefined) {
    if (value !== undefined) throw needlessValue(spec, option);
    values.set(name, []);
    return;
  }
  // What looks like the next option is hardly meant as a value; `--title=-x` says that it is.
  const isNext = inlineValue !== true && value?.startsWith('-') === true && value !== '-';
  if (value === undefined || isNext) throw missingValue(spec, option);
  const { choices } = option.value;
  if (choices !== undefined && !choices.includes(value)) throw wrongChoice(`--${name}`, value, choices);
  values.set(name, [...(earlier ?? []), value]);
}

function assertArguments(spec: CommandSpec, positionals: readonly string[]): void {
  const { argument } = spec;
  if (positionals.length > (argument === undefined ? 0 : argument.many ? Number.POSITIVE_INFINITY : 1)) {
    throw needlessArgument(spec);
  }
  const [first] = positionals;
  if (first === undefined) {
    if (argument?.required === true) throw missingArgument(spec);
  } else if (argument?.choices !== undefined && !argument.choices.includes(first)) {
    throw wrongChoice(argument.name, first, argument.choices);
  }
}

/** A name that no option has would read as not given for ever. */
function known(options: readonly OptionSpec[], name: string): string {
  if (options.some((option) => option.name === name)) return name;
  throw new TypeError(`no option is called ${name}`);
}
