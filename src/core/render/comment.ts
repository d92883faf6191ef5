import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { ownRun } from './looked-section.ts';
import { phrase } from './phrase.ts';
import { type Block, type Inline, serialise } from './tree.ts';

/** Tests named in one comment; the issue has the rest. */
const NAMED = 5;

/** What happened since the last report, in numbers. Nothing happened: no comment. */
export interface News {
  readonly new: number;
  readonly gone: number;
}

export function newsOf(findings: Findings): News {
  return {
    new: findings.findings.filter((finding) => finding.trend === 'new').length,
    gone: findings.gone.length,
  };
}

/** The short comment on a change. `keyLine`: see `commentKeyLine`. */
export function renderComment(findings: Findings, manifest: Manifest, keyLine: string): string {
  const news = newsOf(findings);
  const names = [
    ...findings.findings
      .filter((finding) => finding.trend === 'new')
      .slice(0, NAMED)
      .map(({ test }) => phrase('newTest', test.id)),
    ...gone(findings),
  ];
  return written([paragraph(phrase('news', news.new, news.gone)), list(names), ...from(findings)], manifest, keyLine);
}

/** The comment with which the issue is closed. */
export function renderAllClearComment(findings: Findings, manifest: Manifest, keyLine: string): string {
  const { since, until } = findings.window;
  return written(
    [paragraph(phrase('clear', since, until)), list(gone(findings)), paragraph(phrase('clearHint')), ...from(findings)],
    manifest,
    keyLine,
  );
}

function gone(findings: Findings): readonly (readonly Inline[])[] {
  return findings.gone
    .slice(0, NAMED)
    .map(({ test, how }) => phrase(how === 'fixed' ? 'fixedTest' : 'goneTest', test.id));
}

function from(findings: Findings): readonly Block[] {
  const link = ownRun(findings);
  return link === undefined ? [] : [paragraph(phrase('fromRun', link))];
}

function written(blocks: readonly Block[], manifest: Manifest, keyLine: string): string {
  return `${serialise(blocks, manifest.repository)}\n${keyLine}\n`;
}

function paragraph(content: readonly Inline[]): Block {
  return { type: 'paragraph', content };
}

function list(lines: readonly (readonly Inline[])[]): Block {
  return { type: 'list', items: lines.map((content) => ({ content })) };
}
