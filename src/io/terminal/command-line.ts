import { isInputOption } from '../../core/commands/input-options.ts';
import type { PartCommand } from '../../core/commands/names.ts';
import { partCommand } from '../../core/commands/part-commands.ts';
import type { InputName } from '../../core/inputs.ts';
import { parseOptions } from './parse-options.ts';

/** The line of a command that starts parts. */
export interface CommandLine {
  readonly command: PartCommand;
  readonly inputs: ReadonlyMap<InputName, string>;
  readonly write: boolean;
  readonly json: boolean;
  readonly markdown: boolean;
  readonly failOnFindings: boolean;
  /** Show what happens as a page. */
  readonly ui: boolean;
  /** Of that page; as typed. */
  readonly uiPort: string | undefined;
  readonly repo: string | undefined;
  readonly out: string | undefined;
  readonly replay: string | undefined;
  readonly apiUrl: string | undefined;
  readonly serverUrl: string | undefined;
}

/**
 * Reads what follows the name of a command that starts parts.
 *
 * @returns undefined when help was asked for
 * @throws ConfigError when an option is unknown or lacks its value
 */
export function parseCommandLine(command: PartCommand, argv: readonly string[]): CommandLine | undefined {
  const spec = partCommand(command);
  const options = parseOptions(spec, argv);
  if (options.help) return undefined;
  const names = new Set(spec.options.map(({ name }) => name));
  // Not every command has every option.
  const text = (name: string) => (names.has(name) ? options.text(name) : undefined);
  const flag = (name: string) => names.has(name) && options.flag(name);
  return {
    command,
    inputs: new Map(
      [...names].filter(isInputOption).flatMap((name) => {
        const value = text(name);
        return value === undefined ? [] : [[name, value] as const];
      }),
    ),
    write: flag('write'),
    json: flag('json'),
    markdown: flag('markdown'),
    failOnFindings: flag('fail-on-findings'),
    ui: flag('ui') || text('ui-port') !== undefined,
    uiPort: text('ui-port'),
    repo: text('repo'),
    out: text('out'),
    replay: text('replay'),
    apiUrl: text('api-url'),
    serverUrl: text('server-url'),
  };
}
