import { EXIT_CODES } from '../../core/errors.ts';
import { terminalDocument } from '../../core/text/field.ts';
import { parseCommandLine, partsOf } from '../../io/terminal/command-line.ts';
import { readFindings, readPreview, runCommand } from './commands.ts';

/**
 * Does what the command line says, `read` excepted, and prints the help, the preview of the issue or the documents' content.
 *
 * @returns the exit code
 * @throws ConfigError when the line is not right
 */
export async function printResult(argv: readonly string[]): Promise<number> {
  const line = parseCommandLine(argv);
  if ('help' in line) {
    process.stdout.write(line.help);
    return EXIT_CODES.ok;
  }
  const result = await runCommand(line);
  const worked = result.exitCode === EXIT_CODES.ok || result.exitCode === EXIT_CODES.findings;
  const hasFindings = worked && partsOf(line.command).includes('classify');
  if (line.json) {
    const findings = hasFindings ? await readFindings(result.out) : null;
    process.stdout.write(terminalDocument(`${JSON.stringify({ ...result, findings }, null, 2)}\n`));
  } else if (hasFindings) {
    process.stdout.write(terminalDocument(await readPreview(result.out)));
  }
  if (worked) process.stderr.write(`\nThe documents behind this are in ${result.out}\n`);
  return result.exitCode;
}
