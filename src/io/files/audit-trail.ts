import { appendFileSync } from 'node:fs';
import { auditEntrySchema } from '../../core/documents/audit.ts';
import type { Part } from '../../core/model/part.ts';
import type { AuditTrail, Clock } from '../../core/ports.ts';
import { writeFailure } from './write-failure.ts';

/**
 * Writes each external call as one line at once: a killed part has told everything that it did.
 *
 * @throws ConfigError (from `record`) when the line cannot be written: a part that cannot say what it does does no more
 */
export function createAuditTrail(path: string, part: Part, clock: Clock): AuditTrail {
  return {
    record: (entry) => {
      const line = auditEntrySchema.parse({ time: clock.now().toISOString(), part, ...entry });
      try {
        appendFileSync(path, `${JSON.stringify(line)}\n`, { flag: 'a' });
      } catch (error) {
        throw writeFailure(error, 'audit.jsonl') ?? error;
      }
    },
  };
}
