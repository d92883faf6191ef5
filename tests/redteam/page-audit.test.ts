import { expect, test } from 'vitest';
import { PAGE_CODE } from '../../src/core/html-report/generated.ts';
import { reportHtml } from '../../src/core/html-report/html.ts';
import type { ReportData } from '../../src/core/html-report/report-data.ts';
import { sampleReport } from '../core/html-report/sample.ts';
import { readPage } from './page-audit.ts';

const DATA = JSON.parse(
  JSON.stringify(sampleReport({ tests: 3, runs: 4, seed: 2 })).replaceAll('acme/orchard', 'octo-org/widgets'),
) as ReportData;
const PAGE = reportHtml(DATA, PAGE_CODE);

test('the page that we write is taken apart', () => {
  const { ids, texts } = readPage(PAGE);
  expect(ids).toEqual(DATA.tests.map(({ id }) => id));
  expect(texts).toContain(DATA.tests[0]?.job);
});

const OVERRIDE = String.fromCodePoint(0x202e);

test.each([
  ['<div id="app">', '<div id="app"><img src=x>', 'an element or attribute is not of the frame'],
  ['<div id="app">', '<div id="app" onclick="x()">', 'an element or attribute is not of the frame'],
  ['<body>', '<body><!-- x -->', 'a comment is in the page'],
  ['</noscript>', '<a href="https://evil.example">x</a></noscript>', 'an element or attribute is not of the frame'],
  ['</body>', '<script>x()</script></body>', 'an element or attribute is not of the frame'],
  ['img-src data:', 'img-src data: https:', 'the policy is another'],
  ['</style>', 'p{}</style>', 'the policy is another'],
  ['"version":1', '"version":1,"x":"</script><script>x()</script>"', 'an element or attribute is not of the frame'],
  ['"version":1', '"version":1,"href":"https://evil.example/"', 'an address leads somewhere else'],
  ['"version":1', '"version":1,"x":"\\u202e"', 'an unseen character is in the data'],
  ['"version":1', `"version":1,"x":"${OVERRIDE}"`, 'an unseen character is in the page'],
])('%s made into %s: %s', (from, to, message) => {
  const changed = PAGE.replace(from, () => to);
  expect(changed).not.toBe(PAGE);
  expect(() => readPage(changed)).toThrow(message);
});
