import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { FINDINGS_FILES, findingsSchema } from '../../core/documents/findings.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import { ConfigError } from '../../core/errors.ts';
import { EXPORTS } from '../../core/export/formats.ts';
import { LIMITS } from '../../core/limits.ts';
import { terminalField } from '../../core/text/field.ts';
import type { ExportLine } from '../../io/terminal/file-lines.ts';

/**
 * Prints the findings in another form.
 *
 * @throws ConfigError when there is no such file, DocumentError when it is not what classify writes
 */
export function exportFindings({ format, findings }: ExportLine): void {
  const document = parseDocument(readBounded(findings), findingsSchema, FINDINGS_FILES.findings);
  process.stdout.write(EXPORTS[format](document));
}

function readBounded(path: string): Uint8Array {
  try {
    const file = statSync(path).isDirectory() ? join(path, FINDINGS_FILES.findings) : path;
    if (statSync(file).size <= LIMITS.documentBytes) return readFileSync(file);
  } catch (cause) {
    throw unreadable(path, 'cannot be read', cause);
  }
  throw unreadable(path, 'is too large');
}

function unreadable(path: string, fault: string, cause?: unknown): ConfigError {
  return new ConfigError(`${terminalField(path)} ${fault}.`, {
    code: 'usage',
    hint: 'Name the folder that classify wrote with --findings; flakewarden run makes one in flakewarden-out.',
    cause,
  });
}
