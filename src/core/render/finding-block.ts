import type { Finding } from '../documents/findings.ts';
import type { Detail } from './detail.ts';
import { findingText, type Paragraph, type Topic } from './finding-text.ts';
import { jobLink } from './links.ts';
import { phrase } from './phrase.ts';
import type { Block } from './tree.ts';

/** What stands above the log: the proof. The rest is what to do about it. */
const BEFORE_LOG: ReadonlySet<Topic> = new Set(['verdict', 'counts', 'evidence']);

/** Everything about one flaky test, behind its number and whole name. */
export function findingBlock(finding: Finding, number: number, isCompared: boolean, detail: Detail): Block {
  const paragraphs = findingText(finding, isCompared, detail);
  const quoted = log(finding, detail);
  // One list, unless the log stands between its halves: two lists side by side would be read as one with gaps.
  const isBefore = ({ topic }: Paragraph) => quoted.length === 0 || BEFORE_LOG.has(topic);
  return {
    type: 'details',
    number,
    name: finding.test.id,
    content: [
      listOf(paragraphs.filter(isBefore)),
      ...quoted,
      listOf(paragraphs.filter((paragraph) => !isBefore(paragraph))),
    ],
  };
}

type Content = Extract<Block, { type: 'details' }>['content'][number];

function listOf(paragraphs: readonly Paragraph[]): Content {
  return { type: 'list', items: paragraphs.map(({ content }) => content) };
}

function log({ excerpt, excerptOf }: Finding, { excerptLines }: Detail): readonly Content[] {
  const lines = excerpt.slice(0, excerptLines);
  if (excerptOf === null || lines.length === 0) return [];
  const more = excerpt.length - lines.length;
  return [
    { type: 'paragraph', content: phrase('excerpt', jobLink(excerptOf)) },
    { type: 'log', lines },
    ...(more > 0 ? [{ type: 'paragraph', content: phrase('excerptMore', more) } as const] : []),
  ];
}
