import type { GapSubject } from '../../core/documents/completeness.ts';
import type { ManifestFile } from '../../core/documents/manifest.ts';
import { LIMITS } from '../../core/limits.ts';
import { redact } from '../../core/text/redact.ts';
import type { EvidenceStore } from './ports.ts';
import type { Reader } from './reader.ts';

/** The evidence folder as it fills. */
export interface Evidence {
  /** Writes one file; false, and a gap, when the evidence would become too large. The content is already redacted. */
  write(subject: GapSubject, path: string, content: string | Uint8Array): Promise<boolean>;
  /** Redacts text from outside. One line comes up often, e.g. as the name of a job: answers are remembered. */
  clean(text: string): string;
  /** By path. */
  files(): readonly ManifestFile[];
}

/** Longer texts rarely come up twice. */
const REMEMBERED_CHARS = 1_000;

export function createEvidence(store: EvidenceStore, reader: Reader, exactSecrets: readonly string[]): Evidence {
  const files: ManifestFile[] = [];
  const cleaned = new Map<string, string>();
  let bytes = 0;
  let count = 0;
  return {
    async write(subject, path, content) {
      const data = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      if (bytes + data.length > LIMITS.evidenceBytes || count === LIMITS.evidenceFiles) {
        reader.miss(subject, 'capped');
        return false;
      }
      bytes += data.length;
      count += 1;
      files.push(await store.writeFile(path, data));
      return true;
    },
    clean(text) {
      const known = cleaned.get(text);
      if (known !== undefined) return known;
      const clean = redact(text, { exactSecrets });
      if (text.length <= REMEMBERED_CHARS) cleaned.set(text, clean);
      return clean;
    },
    files: () => files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
