import { assertDigest, assertOwnRun } from '../../core/documents/hand-over.ts';
import { EVIDENCE_FILES, type Manifest, type ManifestFile, manifestSchema } from '../../core/documents/manifest.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import { DocumentError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import type { RunContext } from '../../core/ports.ts';
import type { EvidenceReader } from './ports.ts';

/** What the evidence must be. */
export interface Expected {
  readonly manifestSha256: string | undefined;
  readonly context: RunContext;
}

/** The evidence after its manifest was checked. */
export interface Evidence {
  readonly manifest: Manifest;
  readonly manifestSha256: string;
  /** Reads a file that the manifest lists, and refuses it when size or digest differ. Bad UTF-8 becomes U+FFFD. */
  text(path: string): Promise<string>;
}

/**
 * Opens the evidence: digest of the manifest, its schema, that it belongs to this run, and that the folder holds exactly
 * the files that it lists.
 *
 * @throws DocumentError on the first difference
 */
export async function openEvidence(reader: EvidenceReader, expected: Expected): Promise<Evidence> {
  const { bytes, sha256 } = await reader.read(EVIDENCE_FILES.manifest, LIMITS.documentBytes);
  assertDigest(sha256, expected.manifestSha256, expected.context, EVIDENCE_FILES.manifest);
  const manifest = parseDocument(bytes, manifestSchema, EVIDENCE_FILES.manifest);
  assertOwnRun(manifest, expected.context);
  const files = new Map(manifest.files.map((file) => [file.path, file]));
  await assertListing(reader, files);
  return {
    manifest,
    manifestSha256: sha256,
    text: async (path) => readListed(reader, files.get(path)),
  };
}

async function assertListing(reader: EvidenceReader, files: ReadonlyMap<string, ManifestFile>): Promise<void> {
  const present = new Set(await reader.list());
  present.delete(EVIDENCE_FILES.manifest);
  const unlisted = [...present].filter((path) => !files.has(path)).length;
  const missing = [...files.keys()].filter((path) => !present.has(path)).length;
  if (unlisted > 0 || missing > 0) {
    throw refused('evidence-files', `the evidence has ${unlisted} files too many and ${missing} too few`);
  }
}

async function readListed(reader: EvidenceReader, file: ManifestFile | undefined): Promise<string> {
  if (file === undefined) throw refused('evidence-files', 'the manifest names a file that it does not list');
  const { bytes, sha256 } = await reader.read(file.path, file.bytes);
  if (sha256 !== file.sha256) throw refused('evidence-digest', 'a file of the evidence was altered');
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function refused(code: string, what: string): DocumentError {
  return new DocumentError(`The evidence is refused: ${what}.`, {
    code,
    hint: 'Nothing was read from it. Run fetch again and hand its folder over unchanged.',
  });
}
