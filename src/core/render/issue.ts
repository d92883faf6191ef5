import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { displayText } from '../text/field.ts';
import { alsoSeen } from './also-seen.ts';
import { closingLine } from './closing-line.ts';
import { type Detail, detailLadder } from './detail.ts';
import { findingBlock } from './finding-block.ts';
import { fit } from './fit.ts';
import { headline, isCompared } from './headline.ts';
import { issueKeyLine } from './key-line.ts';
import { lookedLines } from './looked-section.ts';
import { phrase } from './phrase.ts';
import { findingsTable } from './table.ts';
import { type Block, type Line, serialise } from './tree.ts';

export interface RenderOptions {
  /** Findings shown at most. */
  readonly maxFindings: number;
  readonly closingLine: string;
  readonly issueKey: string;
  readonly title?: string | undefined;
}

export interface RenderedIssue {
  readonly title: string;
  /** Markdown, at most `LIMITS.issueBodyBytes` in UTF-8, with a line break at the end. */
  readonly body: string;
}

const DEFAULT_TITLE = 'Flaky tests';

/**
 * The issue, as a pure function of the documents: equal input gives equal bytes. With nothing to report it is the
 * all-clear, or says that the data was incomplete.
 */
export function renderIssue(findings: Findings, manifest: Manifest, options: RenderOptions): RenderedIssue {
  const key = issueKeyLine(options.issueKey, manifest.repository.id);
  return {
    title: displayText(options.title ?? DEFAULT_TITLE, LIMITS.issueTitleChars),
    body: fitted(findings, manifest, options, (text) => `${text}\n${key}\n`),
  };
}

/** The same words for the summary page of a job, without the key line. */
export function renderSummary(findings: Findings, manifest: Manifest, options: RenderOptions): string {
  return fitted(findings, manifest, options, (text) => text);
}

function fitted(
  findings: Findings,
  manifest: Manifest,
  options: RenderOptions,
  finish: (text: string) => string,
): string {
  const atMost = Math.min(findings.findings.length, options.maxFindings, LIMITS.findings);
  return fit(detailLadder(atMost), LIMITS.issueBodyBytes, (detail) =>
    finish(serialise(documentOf(findings, manifest, options, detail), manifest.repository)),
  );
}

function documentOf(findings: Findings, manifest: Manifest, options: RenderOptions, detail: Detail): readonly Block[] {
  const shown = findings.findings.slice(0, detail.findings);
  const compared = isCompared(findings);
  return [
    paragraph(headline(findings)),
    ...(findings.completeness.complete || findings.findings.length === 0 ? [] : [paragraph(phrase('incompleteFirst'))]),
    ...findingsTable(shown, compared),
    ...leftOut(findings, shown.length).map(paragraph),
    ...shown.map((finding, i) => findingBlock(finding, i + 1, compared, detail)),
    ...also(findings, detail),
    ...lookedLines(findings, manifest).map(paragraph),
    ...(options.closingLine === '' ? [] : [paragraph(closingLine(options.closingLine))]),
  ];
}

function paragraph(content: Line): Block {
  return { type: 'paragraph', content };
}

/** Each line says by its first word what it is, so the three lists are one. */
function also(findings: Findings, detail: Detail): readonly Block[] {
  const items = alsoSeen(findings, detail.listItems).flatMap(({ lines }) => lines);
  return items.length === 0
    ? []
    : [
        { type: 'heading', content: phrase('alsoTitle') },
        { type: 'list', items },
      ];
}

function leftOut({ findings, omittedFindings }: Findings, shown: number): readonly Line[] {
  const hidden = findings.length - shown;
  return [
    ...(hidden > 0 ? [phrase('foundMore', hidden)] : []),
    ...(omittedFindings > 0 ? [phrase('foundBeyondCap', omittedFindings)] : []),
  ];
}
