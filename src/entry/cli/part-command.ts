import type { PartCommand } from '../../core/commands/names.ts';
import { partCommand } from '../../core/commands/part-commands.ts';
import { EXIT_CODES } from '../../core/errors.ts';
import { helpText } from '../../core/render/terminal-help.ts';
import { parseCommandLine } from '../../io/terminal/command-line.ts';
import { lookOf } from '../../io/terminal/look.ts';

/**
 * Does what the line of a command that starts parts says.
 *
 * @returns the exit code
 * @throws ConfigError when the line is not right
 */
export async function runPartCommand(name: PartCommand, argv: readonly string[]): Promise<number> {
  const line = parseCommandLine(name, argv);
  // Help needs neither the parts nor the page.
  if (line !== undefined) return (await import('./print-result.ts')).printResult(line);
  process.stdout.write(helpText(partCommand(name), lookOf(process.stdout, process.env, process.platform)));
  return EXIT_CODES.ok;
}
