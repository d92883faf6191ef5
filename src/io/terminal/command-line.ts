import { parseArgs } from 'node:util';
import { INPUT_NAMES, INPUTS, type InputName, type InputSpec } from '../../core/inputs.ts';
import { PARTS, type Part } from '../../core/model/part.ts';
import { similarName } from '../../core/text/similar-name.ts';
import { CHECK_ABOUT } from './check-line.ts';
import { EXPORT_ABOUT } from './export-line.ts';
import { LIMITS_ABOUT } from './limits-line.ts';
import { READ_ABOUT, usage } from './read-line.ts';

/** What the command line can do. */
export const COMMANDS = {
  demo: 'Replay a recorded history through all three parts and print the issue. No account, key or network.',
  run: 'Run all three parts against a repository, each in a process of its own.',
  fetch: 'Collect runs, jobs and logs into the evidence folder.',
  classify: 'Decide from the evidence which tests are flaky.',
  report: 'Create or update the issue.',
  read: READ_ABOUT,
  export: EXPORT_ABOUT,
  check: CHECK_ABOUT,
  limits: LIMITS_ABOUT,
} as const;
export type Command = keyof typeof COMMANDS;
/** Commands that start parts. */
export type PartCommand = Exclude<Command, 'read' | 'export' | 'check' | 'limits'>;

const PART_COMMANDS: readonly PartCommand[] = ['demo', 'run', 'fetch', 'classify', 'report'];

/** Options that are not inputs of a part. */
const SWITCHES = {
  write: 'Really write the issue. Without it, report only says what it would do.',
  json: 'Print the result as JSON on stdout.',
  'fail-on-findings': 'Exit with 1 when there are findings.',
  help: 'Show this text.',
} as const;
const VALUES = {
  repo: 'owner/name of the repository to read.',
  out: 'Folder for everything that the parts write (default: flakewarden-out).',
  replay: 'Folder that `--record` wrote: nothing is asked of GitHub.',
  'api-url': 'REST API of a GitHub Enterprise Server, e.g. https://ghe.example.com/api/v3.',
  'server-url': 'Web address of a GitHub Enterprise Server.',
} as const;

/** Inputs that the command line sets itself: secrets come from the environment, the rest from other options. */
const NOT_OPTIONS: ReadonlySet<InputName> = new Set([
  'dry-run',
  'repository',
  // By hand both are the user's own: the machine, and the server by --api-url.
  'self-hosted',
  'github-host',
]);

export interface CommandLine {
  readonly command: PartCommand;
  readonly inputs: ReadonlyMap<InputName, string>;
  readonly write: boolean;
  readonly json: boolean;
  readonly failOnFindings: boolean;
  readonly repo: string | undefined;
  readonly out: string | undefined;
  readonly replay: string | undefined;
  readonly apiUrl: string | undefined;
  readonly serverUrl: string | undefined;
}

/** Parts that a command starts. */
export function partsOf(command: PartCommand): readonly Part[] {
  return command === 'demo' || command === 'run' ? PARTS : [command];
}

/**
 * Reads the command line (without node and script) of a command that starts parts; that of `read` is `parseReadLine`'s.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when a command or option is unknown or lacks its value
 */
export function parseCommandLine(argv: readonly string[]): CommandLine | { readonly help: string } {
  const [first, ...rest] = argv;
  if (first === undefined || first === 'help' || first === '--help' || first === '-h') return { help: overview() };
  const command = PART_COMMANDS.find((name) => name === first);
  if (command === undefined) throw noSuchCommand(first);
  const values = readOptions(command, rest);
  if (values['help'] === true) return { help: helpFor(command) };
  const text = (name: string) => (typeof values[name] === 'string' ? values[name] : undefined);
  return {
    command,
    inputs: new Map(
      inputNamesOf(command).flatMap((name) => {
        const value = text(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    write: values['write'] === true,
    json: values['json'] === true,
    failOnFindings: values['fail-on-findings'] === true,
    repo: text('repo'),
    out: text('out'),
    replay: text('replay'),
    apiUrl: text('api-url'),
    serverUrl: text('server-url'),
  };
}

function noSuchCommand(wanted: string) {
  const names = Object.keys(COMMANDS);
  const meant = similarName(wanted, names);
  const question = meant === undefined ? '' : `Did you mean ${meant}? `;
  return usage('There is no such command.', `${question}One of: ${names.join(', ')}.`);
}

function readOptions(command: PartCommand, argv: readonly string[]): Record<string, string | boolean | undefined> {
  const strings = [...inputNamesOf(command), ...Object.keys(VALUES)].map((name) => [name, { type: 'string' as const }]);
  const flags = Object.keys(SWITCHES).map((name) => [name, { type: 'boolean' as const }]);
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: Object.fromEntries([...strings, ...flags]) as Record<string, { type: 'string' | 'boolean' }>,
      strict: true,
      allowPositionals: false,
    });
    return values;
  } catch (cause) {
    throw usage(`The options of ${command} are not right.`, `See: flakewarden ${command} --help.`, cause);
  }
}

function inputNamesOf(command: PartCommand): readonly InputName[] {
  const parts = partsOf(command);
  return INPUT_NAMES.filter((name) => {
    const spec: InputSpec<unknown> = INPUTS[name];
    return spec.parts.some((part) => parts.includes(part)) && spec.secret !== true && !NOT_OPTIONS.has(name);
  });
}

const EXIT_TEXT = `Exit codes: 0 done, 1 findings (with --fail-on-findings), 2 wrong use, 3 bug, 4 a service refused or
could not be reached, 5 a document failed its check and nothing was written.`;

const SECRET_TEXT = `Secrets come from the environment only: GITHUB_TOKEN (or GH_TOKEN) goes to fetch and report,
ANTHROPIC_API_KEY to classify. Each part runs in a process that holds its own secret and no other.`;

function overview(): string {
  const lines = Object.entries(COMMANDS).map(([name, about]) => `  ${name.padEnd(10)}${about}`);
  return `flakewarden finds the tests whose verdict is not decided by the code.

Usage: flakewarden <command> [options]

${lines.join('\n')}

flakewarden <command> --help tells the options.

${SECRET_TEXT}
${EXIT_TEXT}
`;
}

function helpFor(command: PartCommand): string {
  const rows = [
    ...inputNamesOf(command).map((name) => [`${name} …`, withDefault(INPUTS[name])] as const),
    ...Object.entries(VALUES).map(([name, about]) => [`${name} …`, about] as const),
    ...Object.entries(SWITCHES),
  ];
  const width = Math.max(...rows.map(([name]) => name.length)) + 4;
  return `flakewarden ${command}: ${COMMANDS[command]}

${rows.map(([name, about]) => `  --${name.padEnd(width - 2)}${about}`).join('\n')}

${SECRET_TEXT}
${EXIT_TEXT}
`;
}

function withDefault({ description, default: value }: InputSpec<unknown>): string {
  return value === '' ? description : `${description} (default: ${value})`;
}
