import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { displayText } from '../text/field.ts';
import { closingLine } from './closing-line.ts';
import { type Detail, detailLadder } from './detail.ts';
import { findingSection } from './finding-section.ts';
import { fit } from './fit.ts';
import { issueKeyLine } from './key-line.ts';
import { listSections } from './list-sections.ts';
import { lookedSection } from './looked-section.ts';
import { join, phrase } from './phrase.ts';
import { type Block, type Inline, serialise } from './tree.ts';

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
  const body = fit(detailLadder(shownAtMost(findings, options)), LIMITS.issueBodyBytes, (detail) => {
    return `${serialise(documentOf(findings, options, detail), manifest.repository)}\n${key}\n`;
  });
  return { title: displayText(options.title ?? DEFAULT_TITLE, LIMITS.issueTitleChars), body };
}

/** The same words for the summary page of a job, without the key line. */
export function renderSummary(findings: Findings, manifest: Manifest, options: RenderOptions): string {
  return fit(detailLadder(shownAtMost(findings, options)), LIMITS.issueBodyBytes, (detail) =>
    serialise(documentOf(findings, options, detail), manifest.repository),
  );
}

function shownAtMost({ findings }: Findings, { maxFindings }: RenderOptions): number {
  return Math.min(findings.length, maxFindings);
}

function documentOf(findings: Findings, options: RenderOptions, detail: Detail): readonly Block[] {
  const shown = findings.findings.slice(0, detail.findings);
  return [
    paragraph(join(first(findings), weeklyCost(findings))),
    ...leftOut(findings, shown.length).map(paragraph),
    ...shown.flatMap((finding, i) => findingSection(finding, i + 1, detail)),
    ...listSections(findings, detail),
    ...lookedSection(findings),
    ...(options.closingLine === '' ? [] : [paragraph(closingLine(options.closingLine))]),
  ];
}

function paragraph(content: readonly Inline[]): Block {
  return { type: 'paragraph', content };
}

function first({ findings, window, completeness }: Findings): readonly Inline[] {
  const { since, until } = window;
  if (findings.length === 0) {
    return phrase(completeness.complete ? 'foundNothing' : 'foundNothingIncomplete', since, until);
  }
  const confirmed = findings.filter((finding) => finding.state === 'confirmed').length;
  const news = findings.filter((finding) => finding.trend === 'new').length;
  return phrase('found', findings.length, since, until, confirmed, findings.length - confirmed, news);
}

/** What all findings cost together, also those that are not shown. */
function weeklyCost({ findings }: Findings): readonly Inline[] {
  const minutes = findings.reduce((sum, { impact }) => sum + impact.developerMinutesPerWeek, 0);
  const billed = findings.reduce((sum, { impact }) => sum + impact.minutesPerWeek, 0);
  return minutes > 0 ? phrase('foundCost', minutes, billed) : [];
}

function leftOut({ findings, omittedFindings }: Findings, shown: number): readonly (readonly Inline[])[] {
  const hidden = findings.length - shown;
  return [
    ...(hidden > 0 ? [phrase('foundMore', hidden)] : []),
    ...(omittedFindings > 0 ? [phrase('foundBeyondCap', omittedFindings)] : []),
  ];
}
