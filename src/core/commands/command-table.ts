import type { CommandSpec } from './command-spec.ts';
import { FILE_COMMANDS } from './file-commands.ts';
import { COMMANDS, type Command, PART_COMMANDS, type PartCommand } from './names.ts';
import { partCommand } from './part-commands.ts';

/**
 * Every command with its options, arguments, examples and exit codes, in the order of the list. Help and completion are
 * written from it, and so can a page be: `.github/COMMANDS.md` needs `COMMAND_TABLE` from here, `OPTION_GROUPS`, `HELP_OPTION`,
 * `usageOf` and `optionUsage` from `command-spec.ts`, `EXIT_CODES` and `EXIT_MEANINGS` from `errors.ts`, and nothing else.
 */
export const COMMAND_TABLE: readonly CommandSpec[] = (Object.keys(COMMANDS) as readonly Command[]).map((name) =>
  isPartCommand(name) ? partCommand(name) : FILE_COMMANDS[name],
);

/** True for a command that starts parts. */
function isPartCommand(name: Command): name is PartCommand {
  return (PART_COMMANDS as readonly Command[]).includes(name);
}
