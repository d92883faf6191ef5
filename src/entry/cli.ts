import { EXIT_CODES, FlakewardenError } from '../core/errors.ts';
import { parseCommandLine, partsOf } from '../io/terminal/command-line.ts';
import { readFindings, readPreview, runCommand } from './cli/commands.ts';
import { readFiles } from './cli/read-files.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const line = parseCommandLine(process.argv.slice(2));
  if ('help' in line) {
    process.stdout.write(line.help);
  } else if (line.command === 'read') {
    await readFiles(line);
  } else {
    const result = await runCommand(line);
    const worked = result.exitCode === EXIT_CODES.ok || result.exitCode === EXIT_CODES.findings;
    const hasFindings = worked && partsOf(line.command).includes('classify');
    if (line.json) {
      const findings = hasFindings ? await readFindings(result.out) : null;
      process.stdout.write(`${JSON.stringify({ ...result, findings }, null, 2)}\n`);
    } else if (hasFindings) {
      process.stdout.write(await readPreview(result.out));
    }
    if (worked) process.stderr.write(`\nThe documents behind this are in ${result.out}\n`);
    process.exitCode = result.exitCode;
  }
} catch (error) {
  const expected = error instanceof FlakewardenError;
  const text = expected ? `${error.message} ${error.hint}` : 'This is a bug in flakewarden. Please report it.';
  process.stderr.write(`error: ${text}\n`);
  if (!expected && process.env['FLAKEWARDEN_DEBUG'] === '1') process.stderr.write(`${String(error)}\n`);
  process.exitCode = expected ? error.exitCode : EXIT_CODES.bug;
}
