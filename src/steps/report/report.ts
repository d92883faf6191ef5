import type { Findings } from '../../core/documents/findings.ts';
import type { Manifest } from '../../core/documents/manifest.ts';
import { DocumentError } from '../../core/errors.ts';
import { isMorePublic, type Visibility } from '../../core/model/visibility.ts';
import type { Inputs } from '../../core/parse-inputs.ts';
import { type RunContext, say } from '../../core/ports.ts';
import { auditMarkdown } from '../../core/render/audit.ts';
import { hasNews, newsOf, renderAllClearComment, renderComment } from '../../core/render/comment.ts';
import { renderIssue } from '../../core/render/issue.ts';
import { commentKeyLine, issueKeyLine } from '../../core/render/key-line.ts';
import { carryOut, type Done, type Texts } from './carry-out.ts';
import { type Decision, decide, isAllClear } from './decide.ts';
import { findOwnIssues } from './own-issues.ts';
import type { ReportPorts } from './ports.ts';
import { type Documents, readDocuments } from './read-documents.ts';

export type ReportInputs = Omit<Inputs<'report'>, 'github-token' | 'manifest' | 'findings'>;

export type ReportAction = 'created' | 'updated' | 'unchanged' | 'closed' | 'reopened' | 'none';

export interface ReportResult {
  /** What was done; in a dry run, what would be done. */
  readonly action: ReportAction;
  readonly dryRun: boolean;
  /** Null when there is no issue, or none yet. */
  readonly number: number | null;
  readonly url: string | null;
  /** A comment of this report is on the issue. */
  readonly commented: boolean;
  /** False when the issue had to be created without its label. */
  readonly labelled: boolean;
  readonly counts: {
    readonly findings: number;
    readonly confirmed: number;
    readonly suspected: number;
    readonly new: number;
    readonly gone: number;
  };
}

/**
 * The report part: checks the documents, renders the issue from them, and brings the one issue of this repository up to
 * date. Everything is checked before the first request, and nothing is written when any check fails.
 *
 * @throws DocumentError when a document or the rendered text fails a check
 * @throws AccessError, ServiceError when GitHub refuses or fails
 */
export async function reportFindings(
  inputs: ReportInputs,
  context: RunContext,
  ports: ReportPorts,
): Promise<ReportResult> {
  ports.progress.stage(say`checking manifest, findings and preview`);
  const documents = await readDocuments(inputs, context, ports.documents);
  if (!documents.findings.completeness.complete) {
    ports.progress.warn(say`some data could not be read, so failures may be missing; the issue names the gaps`);
  }
  const texts = prepare(inputs, documents);

  ports.progress.stage(say`looking for the issue`);
  const tracker = ports.openTracker(documents.manifest.repository);
  if (!inputs['dry-run']) assertNoWider(await tracker.visibility(), documents.manifest.repository.visibility);
  const own = await findOwnIssues(tracker, inputs, texts.keyLine);
  const decision = decide(own, documents.findings, texts.issue.body, inputs['author-id']);

  ports.progress.stage(inputs['dry-run'] ? say`working out what would be written` : say`writing the issue`);
  const work = { inputs, texts, tracker, since: documents.manifest.window.since, pause: ports.pause };
  const done = await carryOut(decision, work);
  ports.progress.done();
  return resultOf(inputs, documents, decision, done);
}

/** What a private repository's logs say is for its readers alone, also when it became public while it was being read. */
function assertNoWider(place: Visibility, source: Visibility): void {
  if (!isMorePublic(place, source)) return;
  throw new DocumentError('The repository has more readers now than when its logs were read.', {
    code: 'more-public',
    hint: 'Nothing was written. Start all parts again if everybody may now see what these logs say.',
  });
}

function prepare(inputs: ReportInputs, { manifest, findings, findingsSha256, preview }: Documents): Texts {
  const options = {
    maxFindings: inputs['max-findings'],
    closingLine: inputs['closing-line'],
    issueKey: inputs['issue-key'],
    title: inputs.title,
  };
  const issue = renderIssue(findings, manifest, options);
  const keyLine = issueKeyLine(options.issueKey, manifest.repository.id);
  auditMarkdown(issue.body, manifest, { closingLine: options.closingLine, keyLine });
  assertSameBytes(new TextEncoder().encode(issue.body), preview);
  const commentKey = commentKeyLine(options.issueKey, findings.binding, findingsSha256);
  const comment = commentOf(findings, manifest, commentKey);
  if (comment !== null) auditMarkdown(comment, manifest, { keyLine: commentKey });
  return { issue, keyLine, comment, commentKey };
}

/** All clear closes with a word; otherwise a comment only says what is new or gone. */
function commentOf(findings: Findings, manifest: Manifest, commentKey: string): string | null {
  if (isAllClear(findings)) return renderAllClearComment(findings, manifest, commentKey);
  return hasNews(findings) ? renderComment(findings, manifest, commentKey) : null;
}

function assertSameBytes(rendered: Uint8Array, preview: Uint8Array): void {
  if (rendered.length === preview.length && rendered.every((byte, i) => byte === preview[i])) return;
  throw new DocumentError('The preview that classify wrote is not what its findings render to.', {
    code: 'preview-differs',
    hint: 'Nothing was written. Give classify and report the same version, `max-findings`, `closing-line` and `issue-key`.',
  });
}

const ACTIONS: { readonly [K in Decision['kind']]: ReportAction } = {
  none: 'none',
  create: 'created',
  update: 'updated',
  unchanged: 'unchanged',
  close: 'closed',
  reopen: 'reopened',
};

function resultOf(
  inputs: ReportInputs,
  { manifest, findings }: Documents,
  decision: Decision,
  done: Done,
): ReportResult {
  const { serverUrl, owner, name } = manifest.repository;
  const confirmed = findings.findings.filter((finding) => finding.state === 'confirmed').length;
  const total = findings.findings.length;
  return {
    action: ACTIONS[decision.kind],
    dryRun: inputs['dry-run'],
    number: done.number,
    url: done.number === null ? null : `${serverUrl}/${owner}/${name}/issues/${done.number}`,
    commented: done.commented,
    labelled: done.labelled,
    counts: { findings: total, confirmed, suspected: total - confirmed, ...newsOf(findings) },
  };
}
