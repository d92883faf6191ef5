import { checkFindings } from '../../core/documents/check-findings.ts';
import { type Findings, findingsSchema } from '../../core/documents/findings.ts';
import { assertDigest, assertOwnRun } from '../../core/documents/hand-over.ts';
import { type Manifest, manifestSchema } from '../../core/documents/manifest.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import type { RunContext } from '../../core/ports.ts';
import type { ReportDocuments } from './ports.ts';

/** The documents after every check that needs no network. */
export interface Documents {
  readonly manifest: Manifest;
  readonly findings: Findings;
  readonly findingsSha256: string;
  readonly preview: Uint8Array;
}

interface Digests {
  readonly 'manifest-sha256': string | undefined;
  readonly 'findings-sha256': string | undefined;
}

/**
 * Reads and checks in the order in which trust grows: digest, form, that the documents belong to this run, that the
 * findings cite nothing which the manifest does not hold.
 *
 * @throws DocumentError
 */
export async function readDocuments(
  digests: Digests,
  context: RunContext,
  documents: ReportDocuments,
): Promise<Documents> {
  const manifestFile = await documents.manifest();
  assertDigest(manifestFile.sha256, digests['manifest-sha256'], context, 'manifest.json');
  const findingsFile = await documents.findings();
  assertDigest(findingsFile.sha256, digests['findings-sha256'], context, 'findings.json');
  const manifest = parseDocument(manifestFile.bytes, manifestSchema, 'manifest.json');
  const findings = parseDocument(findingsFile.bytes, findingsSchema, 'findings.json');
  assertOwnRun(manifest, context);
  checkFindings(findings, manifest, manifestFile.sha256);
  const preview = await documents.preview();
  return { manifest, findings, findingsSha256: findingsFile.sha256, preview: preview.bytes };
}
