import { EXIT_CODES, FlakewardenError } from '../core/errors.ts';
import { parseCheckLine } from '../io/terminal/check-line.ts';
import { parseExportLine } from '../io/terminal/export-line.ts';
import { parseLimitsLine } from '../io/terminal/limits-line.ts';
import { parseReadLine } from '../io/terminal/read-line.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  const [command, ...rest] = process.argv.slice(2);
  // Each loads only what it needs: the parsers or the inputs of the parts.
  if (command === 'read') {
    const line = parseReadLine(rest);
    if ('help' in line) process.stdout.write(line.help);
    else await (await import('./cli/read-files.ts')).readFiles(line);
  } else if (command === 'check') {
    const line = parseCheckLine(rest);
    if ('help' in line) process.stdout.write(line.help);
    else process.exitCode = (await import('./cli/check.ts')).checkFiles(line);
  } else if (command === 'export') {
    const line = parseExportLine(rest);
    if ('help' in line) process.stdout.write(line.help);
    else (await import('./cli/export.ts')).exportFindings(line);
  } else if (command === 'limits') {
    const line = parseLimitsLine(rest);
    if ('help' in line) process.stdout.write(line.help);
    else (await import('./cli/limits.ts')).printLimits(line);
  } else {
    process.exitCode = await (await import('./cli/print-result.ts')).printResult(process.argv.slice(2));
  }
} catch (error) {
  const expected = error instanceof FlakewardenError;
  const text = expected ? `${error.message} ${error.hint}` : 'This is a bug in flakewarden. Please report it.';
  process.stderr.write(`error: ${text}\n`);
  if (!expected && process.env['FLAKEWARDEN_DEBUG'] === '1') process.stderr.write(`${String(error)}\n`);
  process.exitCode = expected ? error.exitCode : EXIT_CODES.bug;
}
