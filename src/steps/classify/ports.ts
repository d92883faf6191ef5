/** What classify reads from and writes to, and the service it may ask. */

/** The evidence folder. Every name is ours or was checked against the manifest. */
export interface EvidenceReader {
  /** Paths of all files, relative to the folder, sorted. Throws DocumentError for links and other surprises. */
  list(): Promise<readonly string[]>;
  /**
   * Reads one file whole with its digest.
   *
   * @throws DocumentError when it is missing, no regular file, or larger than `maxBytes`
   */
  read(path: string, maxBytes: number): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }>;
}

/** One output folder. `write` replaces nothing and is all or nothing. */
export interface DocumentWriter {
  write(path: string, text: string): Promise<{ readonly bytes: number; readonly sha256: string }>;
}
