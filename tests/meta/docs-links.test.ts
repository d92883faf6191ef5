import { existsSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Document, documentPaths, readDocument, targetOf } from './documents.ts';
import { ROOT } from './project-files.ts';

const documents = new Map(documentPaths().map((path) => [path, readDocument(path)]));

/** Links of a document that lead nowhere, with the reason. */
function brokenLinks(document: Document, known: ReadonlyMap<string, Document> = documents): readonly string[] {
  return document.links.flatMap((link) => {
    const target = targetOf(document.path, link);
    if (target === undefined) return [];
    const { path, anchor } = target;
    if (!existsSync(`${ROOT}${path}`)) return [`${document.path}: ${link} is not there`];
    const isMissing = anchor !== '' && known.get(path)?.anchors.has(anchor) !== true;
    return isMissing ? [`${document.path}: ${link} names no heading`] : [];
  });
}

test('every link, picture and anchor leads somewhere', () => {
  expect(documents.size).toBeGreaterThan(200);
  expect([...documents.values()].flatMap((document) => brokenLinks(document))).toEqual([]);
});

test('every document is reached from the README', () => {
  const reached = new Set(['README.md']);
  for (const path of reached) {
    for (const link of documents.get(path)?.links ?? []) {
      const target = targetOf(path, link)?.path ?? '';
      if (documents.has(target)) reached.add(target);
    }
  }
  expect([...documents.keys()].filter((path) => !reached.has(path))).toEqual([]);
});

test('no link leads to a folder or file that is not committed', () => {
  const generated = /^(?:node_modules|build|coverage|flakewarden|flakewarden-out)(?:\/|$)/;
  const wrong = [...documents.values()].flatMap(({ path, links }) =>
    links.filter((link) => generated.test(targetOf(path, link)?.path ?? '')).map((link) => `${path}: ${link}`),
  );
  expect(wrong).toEqual([]);
});

test('pictures are pictures, and each says in words what it shows', () => {
  const { links, text } = documents.get('README.md') ?? readDocument('README.md');
  const pictures = links.filter((link) => link.endsWith('.png'));
  expect(pictures.filter((link) => statSync(`${ROOT}${link}`).size === 0)).toEqual([]);
  const shown = [...text.matchAll(/<img [^>]*>/g)].map(([image]) => image);
  expect(shown.length).toBeGreaterThan(1);
  expect(shown.filter((image) => !/ alt="[^"]{40,}"/.test(image))).toEqual([]);
});

describe('a link', () => {
  const target = readDocument('.github/A.md', '# What it *is*, `and` why\n\n## Twice\n\n## Twice\n');
  const known = new Map([[target.path, target]]);
  const broken = (markdown: string) => brokenLinks(readDocument('.github/A.md', markdown), known);

  test.each([
    '[a](https://example.com/x)',
    '[a](../README.md)',
    '[a](scripts)',
    '<img src="../action.yml" alt="">',
    '`[a](nowhere.md)`',
  ])('%s leads somewhere', (markdown) => {
    expect(broken(markdown)).toEqual([]);
  });

  test.each(['[a](nowhere.md)', '![a](../picture.png)', '<source srcset="../picture.png">', '[a][b]\n\n[b]: c.md'])(
    '%s leads nowhere',
    (markdown) => {
      expect(broken(markdown)).toEqual([expect.stringMatching(/ is not there$/)]);
    },
  );

  test('names a heading as GitHub does', () => {
    expect([...target.anchors]).toEqual(['what-it-is-and-why', 'twice', 'twice-1']);
    // The file is only in this test, so another one that exists stands for it.
    const at = (anchor: string) =>
      brokenLinks(readDocument('README.md', `[a](#${anchor})`), new Map([['README.md', target]]));
    expect([at('twice-1'), at('twice-2')]).toEqual([[], ['README.md: #twice-2 names no heading']]);
  });
});
