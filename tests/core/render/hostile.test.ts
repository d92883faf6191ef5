import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { renderAllClearComment, renderComment } from '../../../src/core/render/comment.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { commentKeyLine, issueKeyLine } from '../../../src/core/render/key-line.ts';
import { displayText } from '../../../src/core/text/field.ts';
import { H_CLASSES, hostileText, N_CLASSES, seeded, U_CLASSES } from './hostile.ts';
import { everything, finding, manifest, OPTIONS } from './sample.ts';

/** Documents per run of the random test; each holds more than 50 hostile strings. */
const DOCUMENTS = 200;

const KEY = issueKeyLine('default', '77001');
const COMMENT_KEY = commentKeyLine('default', everything().binding, 'b'.repeat(64));

/** Puts hostile text into every field of the findings that holds text from outside. */
function poisoned(text: () => string): Findings {
  const cut = (max: number) => text().slice(0, max);
  const test = () => ({
    ...finding().test,
    id: cut(LIMITS.testIdChars),
    suite: cut(LIMITS.testIdChars),
    file: cut(LIMITS.testIdChars),
    workflow: cut(LIMITS.testIdChars),
    job: cut(LIMITS.testIdChars),
    cells: [cut(LIMITS.testIdChars), cut(LIMITS.testIdChars)],
  });
  const base = everything();
  return {
    ...base,
    tool: cut(40),
    findings: base.findings.map((item) => ({
      ...item,
      test: test(),
      formerly: cut(LIMITS.testIdChars),
      cluster: { by: 'signature' as const, members: [test(), test()], omitted: 1 },
      concentration: [{ dimension: 'os' as const, value: cut(LIMITS.testIdChars), failed: 1, executions: 2, p: 0.001 }],
      excerpt: [1, 2, 3].map((line) => ({ line, text: cut(LIMITS.excerptLineChars) })),
      excerptOf: finding().excerptOf,
      diagnosis: { ...item.diagnosis, causeSentence: cut(200), fixSentence: cut(200) },
      reproduce: cut(1_000),
      owners: [cut(200), cut(200)],
    })),
    regressions: base.regressions.map((item) => ({ ...item, test: test() })),
    gone: base.gone.map((item) => ({ ...item, test: test() })),
  };
}

interface Walked {
  readonly text: readonly string[];
  /** Code spans and names of collapsed blocks: the places for one line of text from outside. */
  readonly code: readonly string[];
  readonly logs: readonly string[];
  readonly html: readonly string[];
  readonly types: ReadonlySet<string>;
}

/** A second look at the tree that shares nothing with the audit. */
function walk(markdown: string): Walked {
  const text: string[] = [];
  const code: string[] = [];
  const logs: string[] = [];
  const html: string[] = [];
  const types = new Set<string>();
  const visit = (node: Nodes): void => {
    types.add(node.type);
    if (node.type === 'text') text.push(node.value);
    if (node.type === 'inlineCode') code.push(node.value);
    if (node.type === 'code') logs.push(node.value);
    if (node.type === 'html') html.push(node.value);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  const root: Root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  visit(root);
  return { text, code: [...code, ...html.flatMap(nameIn)], logs, html, types };
}

/** The name of a collapsed block, read as a browser would. */
function nameIn(html: string): readonly string[] {
  const name = /<code>(.*)<\/code>/.exec(html)?.[1];
  const marks = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#96': '`' } as const;
  return name === undefined
    ? []
    : [name.replaceAll(/&(amp|lt|gt|quot|#39|#96);/g, (_, mark: keyof typeof marks) => marks[mark])];
}

const LIVE = /@|https?:|www\.|#\d|GH-|[`<>[\]|$*_~\\&]|\p{C}|\p{Default_Ignorable_Code_Point}/u;
const ALLOWED = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'inlineCode', 'link', 'strong'],
  ...['table', 'tableRow', 'tableCell', 'html', 'code'],
]);
/** Tags as we write them: nothing in a name is a tag, an attribute or the beginning of a reference that is not ours. */
const TAGS = /^<details><summary>\d+\. <code>(?:[^&<>"'`\n]|&(?:amp|lt|gt|quot|#39|#96);)+<\/code><\/summary>$/;
const COLUMNS = 7;

function assertHarmless(markdown: string): Walked {
  const walked = walk(markdown);
  expect(walked.text.filter((text) => LIVE.test(text))).toEqual([]);
  expect([...walked.types].filter((type) => !ALLOWED.has(type))).toEqual([]);
  // Tags come in pairs, and every other one is the end of the one before.
  expect(walked.html.filter((tags, i) => (i % 2 === 0 ? !TAGS.test(tags) : tags !== '</details>'))).toEqual([]);
  expect(walked.html.length % 2).toBe(0);
  expect(walked.logs.flatMap((log) => log.split('\n')).filter((line) => !/^ *\d+(?: {2}|$)/.test(line))).toEqual([]);
  const rows = markdown.split('\n').filter((line) => line.startsWith('|'));
  expect(rows.filter((row) => row.split('|').length !== COLUMNS + 2)).toEqual([]);
  expect(markdown).not.toMatch(/[^\P{C}\n]|\p{Default_Ignorable_Code_Point}|[^\P{Z} ]/u);
  return walked;
}

function check(findings: Findings): Walked {
  const { body } = renderIssue(findings, manifest(), OPTIONS);
  auditMarkdown(body, manifest(), { closingLine: OPTIONS.closingLine, keyLine: KEY });
  for (const comment of [
    renderComment(findings, manifest(), COMMENT_KEY),
    renderAllClearComment(findings, manifest(), COMMENT_KEY),
  ]) {
    auditMarkdown(comment, manifest(), { keyLine: COMMENT_KEY });
    assertHarmless(comment);
  }
  return assertHarmless(body);
}

describe('hostile text', () => {
  const classes = { ...H_CLASSES, ...N_CLASSES, ...U_CLASSES };

  it.each(Object.keys(classes))('%s stays inside code spans in every field', (name) => {
    const texts = classes[name] ?? [];
    for (let i = 0; i < texts.length; i += 12) {
      const some = texts.slice(i, i + 12);
      let next = 0;
      const { code } = check(
        poisoned(() => {
          next += 1;
          return some[next % some.length] as string;
        }),
      );
      expect(some.filter((text) => text.length <= 40 && !code.includes(displayText(text)))).toEqual([]);
    }
  });

  it(`of ${DOCUMENTS} random documents never leaves its code span`, () => {
    const random = seeded(20_261_120);
    const spans = Array.from({ length: DOCUMENTS }, () => check(poisoned(() => hostileText(random))).code.length);
    expect(Math.min(...spans)).toBeGreaterThan(30);
  });
});
