import { expect, test } from 'vitest';
import { richText } from '../../../src/core/html-report/rich-text.ts';
import type { Inline } from '../../../src/core/render/tree.ts';
import { manifest } from '../render/sample.ts';

test('words of ours join, text from outside is code, links lead to runs', () => {
  const line: readonly Inline[] = [
    { type: 'strong', value: 'Why:' },
    { type: 'text', value: ' because' },
    { type: 'text', value: ' of ' },
    { type: 'field', value: '<b>\u{202e}\n' },
    { type: 'field', value: 'abcdef', max: 4 },
    { type: 'link', link: { kind: 'run', runId: '7' } },
    { type: 'text', value: '.' },
  ];
  expect(richText(line, manifest().repository)).toEqual([
    { strong: 'Why:' },
    ' because of ',
    { code: '<b>\\u{202e}\\u{a}' },
    { code: 'abc…' },
    { label: 'run 7', href: 'https://github.com/octo-org/widgets/actions/runs/7' },
    '.',
  ]);
});
