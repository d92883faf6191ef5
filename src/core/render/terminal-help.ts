import {
  type CommandExample,
  type CommandSpec,
  HELP_OPTION,
  OPTION_GROUPS,
  type OptionGroup,
  type OptionSpec,
  optionUsage,
  usageOf,
} from '../commands/command-spec.ts';
import { COMMANDS } from '../commands/names.ts';
import { EXIT_CODES, EXIT_MEANINGS } from '../errors.ts';
import { columnsOf } from '../text/columns.ts';
import { type Look, paint } from '../text/terminal-look.ts';
import { wrapIndented } from '../text/wrap.ts';

/** Widest column of options; what is longer has its text below it. */
const OPTION_COLUMNS = 27;
/** Narrower terminals have no room for two columns. */
const TWO_COLUMNS = 64;

/** Everything about one command, fitted to the width. */
export function helpText(spec: CommandSpec, look: Look): string {
  const groups = (Object.keys(OPTION_GROUPS) as readonly OptionGroup[]).flatMap((group) => {
    const options = [...spec.options, HELP_OPTION].filter((option) => option.group === group);
    return options.length === 0 ? [] : [[heading(OPTION_GROUPS[group], look), ...options.map((o) => option(o, look))]];
  });
  return paragraphs([
    [wrapIndented(`flakewarden ${spec.name}: ${plain(spec.about)}`, look.width, 0)],
    [`Usage: ${usageOf(spec)}`],
    [heading('Examples', look), ...spec.examples.map((one) => example(one, look))],
    ...groups,
    ...spec.notes.map((note) => [wrapIndented(plain(note), look.width, 0)]),
    exits(spec.exits, look),
  ]);
}

const ALL_EXITS = Object.keys(EXIT_CODES) as readonly (keyof typeof EXIT_CODES)[];

/** What `flakewarden` alone prints. */
export function overviewText(look: Look): string {
  const commands = Object.entries(COMMANDS).map(([name, about]) => row(name, about, 14, look));
  const paragraph = (text: string) => [wrapIndented(text, look.width, 0)];
  return paragraphs([
    paragraph('flakewarden finds the tests whose verdict is not decided by the code.'),
    ['Usage: flakewarden <command> [options]'],
    [heading('Commands', look), ...commands],
    [
      heading('Examples', look),
      example({ command: 'flakewarden demo', about: 'See what comes out, without an account.' }, look),
      example(
        { command: 'flakewarden run --repo octo-org/widgets', about: 'The same for a repository of yours.' },
        look,
      ),
      example({ command: 'flakewarden help run', about: 'The options of a command, with examples.' }, look),
    ],
    paragraph('flakewarden --version prints the version.'),
    paragraph(
      'Secrets come from the environment only: GITHUB_TOKEN (or GH_TOKEN) goes to fetch and report, ANTHROPIC_API_KEY to classify. Each part runs in a process that holds its own secret and no other.',
    ),
    exits(ALL_EXITS, look),
  ]);
}

function paragraphs(blocks: readonly (readonly string[])[]): string {
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function heading(text: string, look: Look): string {
  return paint(look, 'strong', text);
}

function example({ command, about }: CommandExample, look: Look): string {
  return `  ${paint(look, 'cyan', command)}\n${wrapIndented(about, look.width, 6)}`;
}

function option(spec: OptionSpec, look: Look): string {
  const { about, default: preset, required, multiple } = spec;
  const choices = spec.value?.choices ?? [];
  const notes = [
    ...(choices.length > 2 ? [`one of: ${choices.join(', ')}`] : []),
    ...(required === true ? ['required'] : []),
    ...(multiple === true ? ['may be given several times'] : []),
    ...(preset === undefined ? [] : [`default: ${preset}`]),
  ];
  const text = notes.length === 0 ? about : `${about} (${notes.join('; ')})`;
  return row(optionUsage(spec), plain(text), OPTION_COLUMNS, look);
}

/** A name and its text side by side, or one below the other where that does not fit. */
function row(name: string, text: string, column: number, look: Look): string {
  if (look.width < TWO_COLUMNS || columnsOf(name) + 4 > column)
    return `  ${name}\n${wrapIndented(text, look.width, look.width < TWO_COLUMNS ? 6 : column)}`;
  return wrapIndented(text, look.width, column, `  ${name.padEnd(column - 2)}`);
}

function exits(names: readonly (keyof typeof EXIT_CODES)[], look: Look): readonly string[] {
  return [
    heading('Exit codes', look),
    ...names.map((name) => wrapIndented(EXIT_MEANINGS[name], look.width, 5, `  ${EXIT_CODES[name]}  `)),
  ];
}

/** Backquotes mark code in a document; a terminal has no use for them. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
