import { appendFileSync } from 'node:fs';
import { type AuditEntry, auditEntrySchema } from '../../core/documents/audit.ts';
import type { Part } from '../../core/model/part.ts';
import type { AuditTrail, Clock } from '../../core/ports.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes each external call as one line at once: a killed part has told everything that it did.
 *
 * @param onEntry told each line once it is written
 * @throws ConfigError (from `record`) when the line cannot be written: a part that cannot say what it does does no more
 */
export function createAuditTrail(
  path: string,
  part: Part,
  clock: Clock,
  onEntry: (entry: AuditEntry) => void = () => {},
): AuditTrail {
  return {
    record: (entry) => {
      const line = auditEntrySchema.parse({ time: clock.now().toISOString(), part, ...entry });
      try {
        appendFileSync(path, `${JSON.stringify(line)}\n`, { flag: 'a' });
      } catch (error) {
        throw writeFailure(error, 'audit.jsonl') ?? error;
      }
      onEntry(line);
    },
  };
}
