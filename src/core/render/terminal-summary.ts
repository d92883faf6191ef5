import type { Finding, Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { columnsOf } from '../text/columns.ts';
import { shellLines } from '../text/shell-lines.ts';
import { type Look, paint } from '../text/terminal-look.ts';
import { wrapIndented } from '../text/wrap.ts';
import { alsoSeen } from './also-seen.ts';
import { findingText, type Topic } from './finding-text.ts';
import { headline, isCompared } from './headline.ts';
import { lookedLines } from './looked-section.ts';
import { phrase } from './phrase.ts';
import { addressText, lineText, wrappableField } from './terminal-line.ts';
import { hidesCause, terminalTable } from './terminal-table.ts';
import type { Line } from './tree.ts';

/** Entries of each list after the findings: what else there is must not push the table out of sight. */
const LIST_ITEMS = 3;
/** What is told of each finding below the table, of the evidence the strongest. The rest stands in the report. */
const TOPICS: readonly Topic[] = ['evidence', 'fix', 'reproduce'];
/** Columns before the text of a finding, below its number. */
const INDENT = 3;
const COMMAND_CHARS = 1_000;

/**
 * What a report says, for a terminal: the issue's own sentences, fitted to the width. No line is wider, but for addresses,
 * names of one word and quoted words of commands, which are never broken. Ends with a line break.
 *
 * @param maxFindings findings shown, as in the issue
 */
export function terminalSummary(findings: Findings, manifest: Manifest, maxFindings: number, look: Look): string {
  const shown = findings.findings.slice(0, maxFindings);
  const compared = isCompared(findings);
  const paragraph = (line: Line) => lineText(line, look, 0);
  const topics = shown.length > 0 && hidesCause(shown, compared, look) ? [...TOPICS, 'cause' as const] : TOPICS;
  const blocks = [
    paint(look, 'strong', wrapIndented(sentence(headline(findings)), look.width, 0)),
    ...(findings.completeness.complete || shown.length === 0 ? [] : [paragraph(phrase('incompleteFirst'))]),
    ...(shown.length === 0 ? [] : [terminalTable(shown, compared, look)]),
    ...leftOut(findings, shown.length).map(paragraph),
    ...shown.map((finding, i) => findingBlock(finding, i + 1, { topics, compared, manifest, look })),
    ...also(findings, look),
    ...lookedLines(findings, manifest).map(paragraph),
  ];
  return `${blocks.join('\n\n')}\n`;
}

interface Around {
  readonly topics: readonly Topic[];
  readonly compared: boolean;
  readonly manifest: Manifest;
  readonly look: Look;
}

function findingBlock(finding: Finding, number: number, { topics, compared, manifest, look }: Around): string {
  const name = wrappableField(finding.test.id);
  const head = wrapIndented(name, look.width, INDENT, `${number}  `.padEnd(INDENT));
  const strongest = { ...finding, evidence: finding.evidence.slice(0, 1) };
  const paragraphs = findingText(strongest, compared, { evidence: 1, prose: true })
    .filter(({ topic }) => topics.includes(topic))
    .flatMap(({ topic, content }) => {
      if (topic === 'reproduce') return [commandText(finding.reproduce ?? '', look)];
      const address = topic === 'evidence' ? addressText(content, manifest.repository, look, INDENT) : [];
      return [lineText(content, look, INDENT), ...address];
    });
  return [paint(look, 'strong', head), ...paragraphs].join('\n');
}

/** It is there to be copied: on a line of its own where it is long, and broken only so that a shell takes it all the same. */
function commandText(command: string, look: Look): string {
  const shown = wrappableField(command, COMMAND_CHARS);
  const indent = ' '.repeat(INDENT);
  const label = 'Reproduce:';
  const start = `${indent}${paint(look, 'strong', label)}`;
  if (INDENT + label.length + 1 + columnsOf(shown) <= look.width) return `${start} ${shown}`;
  // What is broken stands two columns further, as everywhere.
  const lines = shellLines(shown, look.width - INDENT - 4).map(
    (line, i) => `${indent}${i === 0 ? '  ' : '    '}${line}`,
  );
  return [start, ...lines].join('\n');
}

/** Each line says by its first word what it is, so the three lists are one, as in the issue. */
function also(findings: Findings, look: Look): readonly string[] {
  const lines = alsoSeen(findings, LIST_ITEMS).flatMap((list) => list.lines);
  if (lines.length === 0) return [];
  const title = paint(look, 'strong', sentence(phrase('alsoTitle')));
  return [[title, ...lines.map((line) => lineText(line, look, 2))].join('\n')];
}

function leftOut({ findings, omittedFindings }: Findings, shown: number): readonly Line[] {
  const hidden = findings.length - shown;
  return [
    ...(hidden > 0 ? [phrase('foundMore', hidden)] : []),
    ...(omittedFindings > 0 ? [phrase('foundBeyondCap', omittedFindings)] : []),
  ];
}

/** A line of nothing but our own words. */
function sentence(line: Line): string {
  return line.map((inline) => (inline.type === 'text' || inline.type === 'strong' ? inline.value : '')).join('');
}
