import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { changesOf, isCompared } from './headline.ts';
import { ownRun } from './looked-section.ts';
import { join, phrase } from './phrase.ts';
import { isTold } from './tally.ts';
import { type Block, type Line, serialise } from './tree.ts';

/** Tests of a kind that one comment names; the issue has the rest. */
const NAMED = 5;

/** What happened since the last report, in numbers. In the first report everything is new. */
export interface News {
  readonly new: number;
  readonly gone: number;
}

export function newsOf({ findings, gone }: Findings): News {
  return { new: findings.filter((finding) => finding.trend === 'new').length, gone: gone.length };
}

/**
 * True when a comment is worth a mail to everybody: a test is new or gone. That one got worse is not, because it would be said
 * week after week; and without an earlier report to compare with nothing is known to be new.
 */
export function hasNews(findings: Findings): boolean {
  const { new: fresh, gone } = newsOf(findings);
  return isCompared(findings) && fresh + gone > 0;
}

/** The short comment on a change. `keyLine`: see `commentKeyLine`. */
export function renderComment(findings: Findings, manifest: Manifest, keyLine: string): string {
  const trend = (name: 'new' | 'worse') => findings.findings.filter((finding) => finding.trend === name);
  const lists = [
    trend('new').map(({ test }) => phrase('newTest', test.id)),
    trend('worse').map(({ test }) => phrase('worseTest', test.id)),
    gone(findings),
  ];
  return written([paragraph(changed(findings)), list(lists.flatMap(few)), ...from(findings)], manifest, keyLine);
}

function changed(findings: Findings): Line {
  const { previousReport, window } = findings;
  const changes = changesOf(findings);
  const said =
    previousReport !== null && isTold(changes)
      ? phrase('since', previousReport, changes)
      : phrase('sinceUnchanged', previousReport ?? window.since);
  return join(said, phrase('upToDate'));
}

/** The comment with which the issue is closed. */
export function renderAllClearComment(findings: Findings, manifest: Manifest, keyLine: string): string {
  const { since, until } = findings.window;
  return written(
    [
      paragraph(join(phrase('clear', since, until), phrase('thanks'))),
      list(few(gone(findings))),
      paragraph(phrase('clearHint')),
      ...from(findings),
    ],
    manifest,
    keyLine,
  );
}

function gone(findings: Findings): readonly Line[] {
  return findings.gone.map(({ test, how }) => phrase(how === 'fixed' ? 'fixedTest' : 'goneTest', test.id));
}

function few(lines: readonly Line[]): readonly Line[] {
  const more = lines.length - NAMED;
  return more > 0 ? [...lines.slice(0, NAMED), phrase('moreTests', more)] : lines;
}

function from(findings: Findings): readonly Block[] {
  const link = ownRun(findings);
  return link === undefined ? [] : [paragraph(phrase('fromRun', link))];
}

function written(blocks: readonly Block[], manifest: Manifest, keyLine: string): string {
  return `${serialise(blocks, manifest.repository)}\n${keyLine}\n`;
}

function paragraph(content: Line): Block {
  return { type: 'paragraph', content };
}

function list(items: readonly Line[]): Block {
  return { type: 'list', items };
}
