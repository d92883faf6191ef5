import { assertDigest, assertOwnRun } from '../../core/documents/hand-over.ts';
import { EVIDENCE_FILES, type Manifest, type ManifestFile, manifestSchema } from '../../core/documents/manifest.ts';
import { faultOfReferences } from '../../core/documents/manifest-references.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import type { ErrorCode } from '../../core/error-codes.ts';
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
 * Opens the evidence: digest of the manifest, its schema, that it belongs to this run, that its lists fit together, and
 * that the folder holds exactly the files that it lists.
 *
 * @throws DocumentError on the first difference
 */
export async function openEvidence(reader: EvidenceReader, expected: Expected): Promise<Evidence> {
  const { bytes, sha256 } = await reader.read(EVIDENCE_FILES.manifest, LIMITS.documentBytes);
  assertDigest(sha256, expected.manifestSha256, expected.context, EVIDENCE_FILES.manifest);
  const manifest = parseDocument(bytes, manifestSchema, EVIDENCE_FILES.manifest);
  assertOwnRun(manifest, expected.context);
  const fault = faultOfReferences(manifest);
  if (fault !== undefined) throw refused('evidence-references', `in ${EVIDENCE_FILES.manifest}, ${fault}`);
  const files = new Map(manifest.files.map((file, index): [string, Listed] => [file.path, { ...file, index }]));
  await assertListing(reader, files);
  return {
    manifest,
    manifestSha256: sha256,
    text: async (path) => readListed(reader, files.get(path)),
  };
}

/** A file of the manifest, and its place there: errors name that, because a path is text from outside. */
type Listed = ManifestFile & { readonly index: number };

async function assertListing(reader: EvidenceReader, files: ReadonlyMap<string, Listed>): Promise<void> {
  const present = new Set(await reader.list());
  present.delete(EVIDENCE_FILES.manifest);
  const missing = [...files.values()].filter(({ path }) => !present.has(path));
  if (missing[0] !== undefined) {
    const more = missing.length === 1 ? '' : `, nor are ${missing.length - 1} more`;
    throw refused('evidence-files', `files[${missing[0].index}] of the manifest is not in the folder${more}`);
  }
  const unlisted = [...present].filter((path) => !files.has(path));
  if (unlisted.length > 0) {
    const places = [EVIDENCE_FILES.logFolder, EVIDENCE_FILES.reportFolder].map(
      (folder) => `${unlisted.filter((path) => path.startsWith(`${folder}/`)).length} in ${folder}`,
    );
    throw refused(
      'evidence-files',
      `the folder holds ${unlisted.length} that the manifest does not list (${places.join(', ')})`,
    );
  }
}

async function readListed(reader: EvidenceReader, file: Listed | undefined): Promise<string> {
  if (file === undefined) throw refused('evidence-files', 'the manifest names a file that it does not list');
  const place = `files[${file.index}] of the manifest`;
  const { bytes, sha256 } = await reader.read(file.path, file.bytes).catch((cause: unknown) => {
    if (!(cause instanceof DocumentError)) throw cause;
    throw refused('unreadable-document', `${place} cannot be read, or has more than ${file.bytes} bytes`);
  });
  if (bytes.byteLength !== file.bytes) {
    throw refused('evidence-digest', `${place} says ${file.bytes} bytes, the file has ${bytes.byteLength}`);
  }
  if (sha256 !== file.sha256) throw refused('evidence-digest', `${place} has another SHA-256 than the file`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function refused(code: ErrorCode<'document'>, what: string): DocumentError {
  return new DocumentError(`The evidence is refused: ${what}.`, {
    code,
    hint: 'Hand over the folder as fetch wrote it; .github/EVIDENCE.md describes evidence of your own.',
  });
}
