import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { htmlText } from '../../../src/core/render/html-text.ts';
import { type Block, serialise } from '../../../src/core/render/tree.ts';
import { manifest } from './sample.ts';

const written = (...blocks: readonly Block[]) => serialise(blocks, manifest().repository).split('\n');
const field = (value: string) => [{ type: 'field' as const, value }];
const COLUMNS = [
  { title: 'No.', align: 'right' as const },
  { title: 'Test', align: 'left' as const },
];

test('no bar from outside ends a cell, however it is escaped', () => {
  const rows = ['a|b', 'a\\|b', '`|`', '|'].map((value) => [[{ type: 'text' as const, value: '1' }], field(value)]);
  expect(written({ type: 'table', columns: COLUMNS, rows })).toEqual([
    '| No. | Test |',
    '| --: | :-- |',
    '| 1 | ` a\\u{7c}b ` |',
    '| 1 | ` a\\\\u{7c}b ` |',
    '| 1 | `` `\\u{7c}` `` |',
    '| 1 | ` \\u{7c} ` |',
    '',
  ]);
});

test('lines of a log keep their numbers below each other, inside of a fence that no line can be', () => {
  const texts = ['    indented', '```', '`````', '', ' ', 'a\u202Eb', '</details>'];
  const lines = texts.map((text, i) => ({ line: 8 + i, text }));
  expect(written({ type: 'log', lines })).toEqual([
    '``````',
    ' 8      indented',
    ' 9  ```',
    '10  `````',
    '11',
    '12',
    '13  a\\u{202e}b',
    '14  </details>',
    '``````',
    '',
  ]);
});

test('a collapsed block has blank lines around what is Markdown, and no tag in its name', () => {
  const content = [{ type: 'paragraph' as const, content: field('x') }];
  const name = '</code></summary><img src=x> "&lt;" `a` \'b\'\n\n<b>';
  expect(written({ type: 'details', number: 3, name, content })).toEqual([
    '<details><summary>3. <code>&lt;/code&gt;&lt;/summary&gt;&lt;img src=x&gt; &quot;&amp;lt;&quot; &#96;a&#96; &#39;b&#39;\\u{a}\\u{a}&lt;b&gt;</code></summary>',
    '',
    '` x `',
    '',
    '</details>',
    '',
  ]);
});

test('a name is whole unless it was cut when it was read, which shows, and an empty one is said to be empty', () => {
  const summary = (name: string) => written({ type: 'details', number: 1, name, content: [] })[0];
  const { testIdChars } = LIMITS;
  expect(summary('x'.repeat(testIdChars - 1))).toBe(
    `<details><summary>1. <code>${'x'.repeat(testIdChars - 1)}</code></summary>`,
  );
  expect(summary('x'.repeat(testIdChars))).toBe(
    `<details><summary>1. <code>${'x'.repeat(testIdChars)}\u2026</code></summary>`,
  );
  expect(summary('')).toBe('<details><summary>1. <code>(empty)</code></summary>');
});

test('lists without items vanish', () => {
  expect(written({ type: 'list', items: [] }, { type: 'paragraph', content: field('x') })).toEqual(['` x `', '']);
});

test('text for HTML', () => {
  expect(htmlText('a < b && c > "d" \'e\' `f`')).toBe(
    'a &lt; b &amp;&amp; c &gt; &quot;d&quot; &#39;e&#39; &#96;f&#96;',
  );
});
