import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { livePage, type PageCode, reportHtml, roomForData } from '../../../src/core/html-report/html.ts';
import type { ReportData } from '../../../src/core/html-report/report-data.ts';
import { utf8Bytes } from '../../../src/core/text/utf8-bytes.ts';
import { TOOL } from '../../../src/core/tool.ts';
import { seeded } from '../render/hostile.ts';
import { sampleReport } from './sample.ts';

const CODE: PageCode = { script: 'go();', scriptSha256: 'c2M=', style: 'p{}', styleSha256: 'c3Q=' };

const EMPTY: ReportData = {
  ...sampleReport({ tests: 1, runs: 1, seed: 1 }),
  ...{ headline: [], notes: [], findings: [], lists: [], workflows: [], tests: [], days: [] },
};

test('one file that reaches for nothing, and says in words what is in it', () => {
  const data = { ...EMPTY, title: `Flaky "tests" of <us> & 'them'` };
  expect(reportHtml(data, CODE)).toBe(
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-c2M='; style-src 'sha256-c3Q='; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex, nofollow">
<meta name="generator" content="${TOOL}">
<title>Flaky &quot;tests&quot; of &lt;us&gt; &amp; &#39;them&#39; in acme/orchard</title>
<style>p{}</style>
</head>
<body>
<noscript><p>No flaky tests are listed here. This page needs JavaScript to show them; the issue names the costliest without it.</p></noscript>
<div id="app"></div>
<script type="application/json" id="data">${JSON.stringify(data).replace('<us>', '\\u003cus\\u003e').replace(' & ', ' \\u0026 ')}</script>
<script>go();</script>
</body>
</html>
`,
  );
});

test('the live page has no data and may ask its own server only', () => {
  const page = livePage('flakewarden run', CODE);
  expect(page).toContain('<title>flakewarden run</title>');
  expect(page).not.toContain('application/json');
  expect(/content="(default-src[^"]*)"/.exec(page)?.[1]).toBe(
    "default-src 'none'; script-src 'sha256-c2M='; style-src 'sha256-c3Q='; img-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'",
  );
});

test.each([
  [1, '1 flaky test is listed here.'],
  [3, '3 flaky tests are listed here.'],
])('with %i findings the words agree', (tests, words) => {
  expect(reportHtml(sampleReport({ tests, runs: 2, seed: 1 }), CODE)).toContain(`<noscript><p>${words} `);
});

test('the room for data is what the rest of the file leaves', () => {
  const data = sampleReport({ tests: 5, runs: 5, seed: 1 });
  const file = utf8Bytes(reportHtml(data, CODE));
  const json = utf8Bytes(reportHtml(data, CODE).split('id="data">')[1]?.split('</script>')[0] ?? '');
  expect(roomForData(data, CODE, 1_000_000)).toBe(1_000_000 - (file - json));
});

interface Node {
  readonly nodeName: string;
  readonly childNodes?: readonly Node[];
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
}

const all = (node: Node): readonly Node[] => [node, ...(node.childNodes ?? []).flatMap(all)];

/** What ends elements, comments, attributes or lines in any parser, and pieces of it. */
const LIVE =
  '</script> <!-- --> ]]> <script> <!--<script> </title> " \' ` & &lt; \u2028 \u2029 \u0000 \u{feff} \\ \\u003c </'.split(
    ' ',
  );

test('no text of the data is live: the elements are ours, and the JSON is what went in', () => {
  const random = seeded(7);
  const plain = parse(reportHtml(EMPTY, CODE)) as Node;
  const names = (root: Node) => all(root).map(({ nodeName }) => nodeName);
  for (let round = 0; round < 300; round += 1) {
    const text = Array.from({ length: 12 }, () => LIVE[Math.floor(random() * LIVE.length)]).join(
      random() < 0.5 ? '' : ' ',
    );
    const data: ReportData = {
      ...EMPTY,
      title: text,
      notes: [[{ code: text }, text]],
      lists: [{ title: text, lines: [] }],
    };
    const page = parse(reportHtml(data, CODE)) as Node;
    expect(names(page)).toEqual(names(plain));
    const script = all(page).find(({ attrs }) => attrs?.some(({ value }) => value === 'data'));
    expect(JSON.parse(script?.childNodes?.[0]?.value ?? '')).toEqual(data);
  }
});
