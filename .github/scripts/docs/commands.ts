import {
  type CommandExample,
  type CommandSpec,
  HELP_OPTION,
  OPTION_GROUPS,
  type OptionGroup,
  type OptionSpec,
  optionUsage,
  usageOf,
} from '../../../src/core/commands/command-spec.ts';
import { COMMAND_TABLE } from '../../../src/core/commands/command-table.ts';
import { EXIT_CODES, EXIT_MEANINGS } from '../../../src/core/errors.ts';
import { exitCodeTable } from './errors.ts';
import { block, code, plain, table } from './markdown-table.ts';

/** `COMMANDS.md`: every command with every option and its default, as `--help` tells them. */
export function commandsPage(): string {
  return `<!-- Generated from src/core/commands by \`npm run docs\`. Do not edit. -->

# Commands

\`flakewarden\` stands for \`node dist/cli/index.js\`. \`flakewarden COMMAND --help\` prints what stands here.
${commandTable('')}
Secrets come from the environment only: \`GITHUB_TOKEN\` (or \`GH_TOKEN\`) for fetch and report, \`ANTHROPIC_API_KEY\` for
classify. Results go to stdout and everything else to stderr; text from outside is always escaped.

${COMMAND_TABLE.map(section).join('\n')}
## Exit codes
${exitCodeTable()}
Every error ends with a code of its own in brackets; [each has a page](errors/index.md).
`;
}

/** Commands with one sentence each, linked to their sections. */
export function commandTable(page: string): string {
  return table(
    ['command', 'what it does'],
    COMMAND_TABLE.map(({ name, about }) => [`[${code(name)}](${page}#${name})`, about]),
  );
}

function section(spec: CommandSpec): string {
  const { name, about, examples, notes, exits } = spec;
  return `## ${name}

${about}

${block('sh', usageOf(spec))}
${block('sh', examples.map(exampleLines).join('\n'))}
${optionTables(spec)}
${notes.map((note) => `${plain(note)}\n`).join('\n')}
Exit codes: ${exits.map((exit) => `${EXIT_CODES[exit]} (${lowered(EXIT_MEANINGS[exit])})`).join('; ')}.
`;
}

function exampleLines({ command, about }: CommandExample): string {
  return `# ${about}\n${command}\n`;
}

/** One table per group; those of a few options stay readable. */
function optionTables({ options }: CommandSpec): string {
  const groups = Object.keys(OPTION_GROUPS) as readonly OptionGroup[];
  return groups
    .map((group) => [...options, HELP_OPTION].filter((option) => option.group === group))
    .flatMap((rows, i) => (rows.length === 0 ? [] : [optionTable(OPTION_GROUPS[groups[i] ?? 'output'], rows)]))
    .join('');
}

function optionTable(title: string, options: readonly OptionSpec[]): string {
  return table([title, 'what it says', 'default'], options.map(optionRow));
}

function optionRow(option: OptionSpec): readonly string[] {
  const { about, default: preset, required, multiple, value } = option;
  const choices = value?.choices ?? [];
  const notes = [
    ...(choices.length > 2 ? [`One of ${choices.map(code).join(', ')}.`] : []),
    ...(required === true ? ['Required.'] : []),
    ...(multiple === true ? ['May be given several times.'] : []),
  ];
  return [code(optionUsage(option)), [about, ...notes].join(' '), preset === undefined ? '' : code(preset)];
}

/** A sentence as part of another one. */
function lowered(sentence: string): string {
  const text = sentence.replace(/\.$/, '').replaceAll('. ', ', ');
  return /^[A-Z][a-z]/.test(text) && !text.startsWith('GitHub')
    ? `${text.charAt(0).toLowerCase()}${text.slice(1)}`
    : text;
}
