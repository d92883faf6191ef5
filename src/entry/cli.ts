import { FILE_COMMANDS } from '../core/commands/file-commands.ts';
import { type FileCommand, PART_COMMANDS } from '../core/commands/names.ts';
import { EXIT_CODES, type ExitCode, FlakewardenError } from '../core/errors.ts';
import { helpText } from '../core/render/terminal-help.ts';
import { parseFileLine } from '../io/terminal/file-lines.ts';
import { lookOf } from '../io/terminal/look.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const expected = error instanceof FlakewardenError;
  const text = expected
    ? `${error.message} ${error.hint} [${error.code}]`
    : 'This is a bug in flakewarden. Please report it. [bug]';
  process.stderr.write(`error: ${text}\n`);
  if (!expected && process.env['FLAKEWARDEN_DEBUG'] === '1') process.stderr.write(`${String(error)}\n`);
  process.exitCode = expected ? error.exitCode : EXIT_CODES.bug;
}

/** Each command loads only what it needs: the parsers, the rules, or the inputs of the parts. */
async function run([name = '', ...rest]: readonly string[]): Promise<number> {
  if (isFileCommand(name)) return runFileCommand(name, rest);
  const command = PART_COMMANDS.find((one) => one === name);
  if (command !== undefined) return (await import('./cli/part-command.ts')).runPartCommand(command, rest);
  await (await import('./cli/help.ts')).printHelp(name, rest[0]);
  return EXIT_CODES.ok;
}

function isFileCommand(name: string): name is FileCommand {
  return Object.hasOwn(FILE_COMMANDS, name);
}

async function runFileCommand(name: FileCommand, argv: readonly string[]): Promise<ExitCode> {
  const line = parseFileLine(name, argv);
  if (line === undefined) {
    process.stdout.write(helpText(FILE_COMMANDS[name], lookOf(process.stdout, process.env, process.platform)));
  } else if (line.command === 'read') await (await import('./cli/read-files.ts')).readFiles(line);
  else if (line.command === 'check') return (await import('./cli/check.ts')).checkFiles(line);
  else if (line.command === 'export') (await import('./cli/export.ts')).exportFindings(line);
  else if (line.command === 'limits') (await import('./cli/limits.ts')).printLimits(line);
  else (await import('./cli/completion.ts')).printCompletion(line);
  return EXIT_CODES.ok;
}
