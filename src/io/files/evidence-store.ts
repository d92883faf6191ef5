import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EVIDENCE_FILES, type Manifest, type ManifestFile } from '../../core/documents/manifest.ts';
import { type FolderWriter, sha256 } from './folder.ts';

/**
 * Writes the evidence; see `steps/fetch/ports.ts`. The manifest is written last and lists the audit trail as well, so
 * whoever reads the folder can tell that it is whole.
 */
export function createEvidenceStore(
  folder: string,
  writer: FolderWriter,
): {
  writeFile(path: string, content: string | Uint8Array): Promise<ManifestFile>;
  finish(manifest: Manifest): Promise<ManifestFile>;
} {
  return {
    writeFile: (path, content) => writer.write(path, content),
    finish: async (manifest) => {
      const audit = join(folder, EVIDENCE_FILES.audit);
      const listed = existsSync(audit) ? [fileOf(EVIDENCE_FILES.audit, await readFile(audit))] : [];
      const files = [...manifest.files, ...listed].toSorted((a, b) => (a.path < b.path ? -1 : 1));
      return writer.write(EVIDENCE_FILES.manifest, `${JSON.stringify({ ...manifest, files }, null, 1)}\n`);
    },
  };
}

function fileOf(path: string, bytes: Uint8Array): ManifestFile {
  return { path, bytes: bytes.byteLength, sha256: sha256(bytes) };
}
