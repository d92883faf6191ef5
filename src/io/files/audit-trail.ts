import { appendFileSync } from 'node:fs';
import { auditEntrySchema } from '../../core/documents/audit.ts';
import type { Part } from '../../core/model/part.ts';
import type { AuditTrail, Clock } from '../../core/ports.ts';

/** Writes each external call as one line at once: a killed part has told everything that it did. */
export function createAuditTrail(path: string, part: Part, clock: Clock): AuditTrail {
  return {
    record: (entry) => {
      const line = auditEntrySchema.parse({ time: clock.now().toISOString(), part, ...entry });
      appendFileSync(path, `${JSON.stringify(line)}\n`, { flag: 'a' });
    },
  };
}
