import { checkWorkflows } from '../../core/check/check.ts';
import { findingsJson } from '../../core/check/report-json.ts';
import { findingsSarif } from '../../core/check/report-sarif.ts';
import { findingsText, remarksText, ruleText } from '../../core/check/report-text.ts';
import { RULES } from '../../core/check/rules/registry.ts';
import { ConfigError, EXIT_CODES, type ExitCode } from '../../core/errors.ts';
import type { CheckLine } from '../../io/terminal/file-lines.ts';
import { readDocuments } from '../../io/workflows/read-documents.ts';
import { readWorkflowFiles } from '../../io/workflows/workflow-files.ts';

/**
 * Checks files and prints what was found on stdout, what could not be checked on stderr.
 *
 * @returns the exit code
 * @throws ConfigError when a file cannot be read, or there is no such rule
 */
export function checkFiles(line: CheckLine): ExitCode {
  knowsRules([...line.ignored, ...(line.explained === undefined ? [] : [line.explained])]);
  if (line.explained !== undefined) {
    const rule = RULES.find(({ id }) => id === line.explained);
    if (rule !== undefined) process.stdout.write(ruleText(rule));
    return EXIT_CODES.ok;
  }
  const { documents, remarks } = readDocuments(readWorkflowFiles(line.paths));
  if (documents.length === 0 && remarks.length === 0) {
    throw new ConfigError('There is nothing to check.', {
      code: 'usage',
      hint: 'Run it in the folder of a repository with workflows, or name files.',
    });
  }
  const findings = checkWorkflows(documents, line).filter(({ rule }) => !line.ignored.has(rule.id));
  process.stdout.write(
    line.format === 'sarif'
      ? findingsSarif(findings, remarks)
      : line.format === 'json'
        ? findingsJson(findings, remarks, documents.length)
        : findingsText(findings, documents.length),
  );
  process.stderr.write(remarksText(remarks));
  // What could not be read may hold anything.
  if (remarks.some(({ fatal }) => fatal)) return EXIT_CODES.usage;
  return findings.length > 0 ? EXIT_CODES.findings : EXIT_CODES.ok;
}

function knowsRules(ids: readonly string[]): void {
  if (ids.every((id) => RULES.some((rule) => rule.id === id))) return;
  throw new ConfigError('There is no such rule.', {
    code: 'usage',
    hint: `One of: ${RULES.map(({ id }) => id).join(', ')}.`,
  });
}
