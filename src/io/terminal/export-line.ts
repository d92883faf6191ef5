import { parseArgs } from 'node:util';
import { usage } from './read-line.ts';

/** What `export` does, for the list of commands. */
export const EXPORT_ABOUT = 'Print the findings for other tools: CSV, SARIF, CTRF, JUnit XML, or a badge.';

/** Forms of `core/export/formats.ts`, with what each is for. */
export const EXPORT_FORMATS = {
  csv: 'comma-separated values, safe to open in a spreadsheet',
  sarif: 'SARIF 2.1.0, for code scanning and editors',
  ctrf: 'Common Test Report Format',
  junit: 'JUnit XML, a test case with properties per finding',
  badge: 'JSON for an endpoint badge of shields.io',
} as const;

/** `export`, which starts no part. */
export interface ExportLine {
  readonly command: 'export';
  readonly format: keyof typeof EXPORT_FORMATS;
  /** The findings folder, or findings.json itself. */
  readonly findings: string;
}

const DEFAULT_FINDINGS = 'flakewarden-out/findings';

/**
 * Reads what follows `export` on the command line.
 *
 * @returns the parsed line, or the help text to print
 * @throws ConfigError when an option is not right
 */
export function parseExportLine(argv: readonly string[]): ExportLine | { readonly help: string } {
  const values = readOptions(argv);
  if (values.help === true) return { help: EXPORT_HELP };
  const names = Object.keys(EXPORT_FORMATS) as readonly ExportLine['format'][];
  const format = names.find((name) => name === values.format);
  if (format === undefined) throw usage('export needs a form.', `--format is one of ${names.join(', ')}.`);
  return { command: 'export', format, findings: values.findings ?? DEFAULT_FINDINGS };
}

function readOptions(argv: readonly string[]) {
  try {
    const options = { format: { type: 'string' }, findings: { type: 'string' }, help: { type: 'boolean' } } as const;
    return parseArgs({ args: [...argv], options }).values;
  } catch (cause) {
    throw usage('The options of export are not right.', 'See: flakewarden export --help.', cause);
  }
}

const EXPORT_HELP = `flakewarden export: ${EXPORT_ABOUT}

Usage: flakewarden export --format <form> [--findings <folder or file>]

${Object.entries(EXPORT_FORMATS)
  .map(([name, about]) => `  --format ${name.padEnd(7)}${about}`)
  .join('\n')}
  --findings …    Folder that classify wrote, or its findings.json (default: ${DEFAULT_FINDINGS}).
  --help          Show this text.

Examples:
  flakewarden export --format csv > flaky-tests.csv
  flakewarden export --format sarif --findings flakewarden-out/findings > flaky-tests.sarif

Exit codes: 0 done, 2 wrong use, 5 the document failed its check.
`;
