import { join } from 'node:path';
import { listFiles, type ReadFile, readRegularFile } from './documents.ts';

/** Reads the evidence folder, or any folder of hand-over documents; see `steps/classify/ports.ts`. */
export function createEvidenceReader(folder: string): {
  list(): Promise<readonly string[]>;
  read(path: string, maxBytes: number): Promise<ReadFile>;
} {
  return {
    list: () => listFiles(folder, 'evidence folder'),
    read: (path, maxBytes) => readRegularFile(join(folder, path), 'file of the evidence', maxBytes),
  };
}
