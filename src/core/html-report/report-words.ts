import type { Finding, Findings } from '../documents/findings.ts';
import type { Manifest, Repository } from '../documents/manifest.ts';
import { LIMITS } from '../limits.ts';
import { alsoSeen } from '../render/also-seen.ts';
import { findingText } from '../render/finding-text.ts';
import { headline, isCompared } from '../render/headline.ts';
import { jobLink, linkLabel, linkUrl } from '../render/links.ts';
import { lookedLines } from '../render/looked-section.ts';
import { phrase } from '../render/phrase.ts';
import type { Line } from '../render/tree.ts';
import { VOCABULARY } from '../render/vocabulary.ts';
import { displayText, hasInvisible } from '../text/field.ts';
import type { ReportData, ReportFinding } from './report-data.ts';
import { richText } from './rich-text.ts';

/** More evidence than in the issue, but no wall of it: the runs of the matrix lead to the rest. */
const DETAIL = { evidence: 6, prose: true };

/** Everything on the page that is a sentence: the very ones of the issue. */
export function wordsOf(
  findings: Findings,
  manifest: Manifest,
): Pick<ReportData, 'headline' | 'notes' | 'lists' | 'findings'> {
  const rich = (line: Line) => richText(line, manifest.repository);
  const compared = isCompared(findings);
  return {
    headline: rich(headline(findings)),
    notes: lookedLines(findings, manifest)
      .filter((line) => line.length > 0)
      .map(rich),
    lists: alsoSeen(findings, LIMITS.findings).map(({ title, lines }) => ({
      title: plain(title),
      lines: lines.map(rich),
    })),
    findings: findings.findings.map((finding, i) => ({
      test: i,
      ...numbersOf(finding),
      trend: compared ? finding.trend : null,
      ...logOf(finding, manifest.repository),
      paragraphs: paragraphsOf(finding, compared).map(rich),
    })),
  };
}

function numbersOf(finding: Finding): Omit<ReportFinding, 'test' | 'trend' | 'paragraphs' | 'log' | 'logOf'> {
  const { state, probability, diagnosis, impact, reproduce } = finding;
  return {
    state,
    probability,
    cause: VOCABULARY.shortCause[diagnosis.cause],
    developerMinutes: impact.developerMinutesPerWeek,
    runnerMinutes: impact.minutesPerWeek,
    reproduce: reproduce === null ? null : displayText(reproduce, COMMAND_CHARS),
  };
}

/** Of a command to reproduce a failure: findings.json holds no longer one. */
const COMMAND_CHARS = 1_000;

/** The command stands apart, so only what is to be said about it is left here. */
function paragraphsOf(finding: Finding, compared: boolean): readonly Line[] {
  const { reproduce } = finding;
  return [
    ...findingText(finding, compared, DETAIL).flatMap(({ topic, content }) => (topic === 'reproduce' ? [] : [content])),
    ...(reproduce !== null && hasInvisible(reproduce) ? [phrase('reproduceEscaped')] : []),
  ];
}

function logOf({ excerpt, excerptOf }: Finding, repository: Repository): Pick<ReportFinding, 'log' | 'logOf'> {
  if (excerptOf === null || excerpt.length === 0) return { log: [], logOf: null };
  const link = jobLink(excerptOf);
  return {
    log: excerpt.map(({ line, text }) => ({ line, text: text === '' ? '' : displayText(text) })),
    logOf: { label: linkLabel(link), href: linkUrl(repository, link) },
  };
}

function plain(line: Line): string {
  return line.map((inline) => (inline.type === 'text' ? inline.value : '')).join('');
}
