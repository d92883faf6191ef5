import { noSuchCommand } from '../../core/commands/complaints.ts';
import { helpText, overviewText } from '../../core/render/terminal-help.ts';
import { TOOL } from '../../core/tool.ts';
import { lookOf } from '../../io/terminal/look.ts';

const HELP = new Set(['help', '--help', '-h']);
const VERSION = new Set(['--version', '-V']);

/**
 * Prints what a first word asks for that names no command: the version, the list of commands, or the help of one.
 *
 * @throws ConfigError when there is no such command
 */
export async function printHelp(name: string, topic: string | undefined): Promise<void> {
  process.stdout.write(await textOf(name, topic));
}

async function textOf(name: string, topic: string | undefined): Promise<string> {
  if (VERSION.has(name)) return `${TOOL}\n`;
  if (name !== '' && !HELP.has(name)) throw noSuchCommand(name);
  const look = lookOf(process.stdout, process.env, process.platform);
  if (topic === undefined || topic.startsWith('-')) return overviewText(look);
  const { COMMAND_TABLE } = await import('../../core/commands/command-table.ts');
  const spec = COMMAND_TABLE.find((one) => one.name === topic);
  if (spec === undefined) throw noSuchCommand(topic);
  return helpText(spec, look);
}
