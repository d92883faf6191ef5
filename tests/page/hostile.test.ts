import { expect, test } from 'vitest';
import type { ReportData } from '../../src/core/html-report/report-data.ts';
import { displayText } from '../../src/core/text/field.ts';
import { clippedOrOverlapping } from '../browser/boxes.ts';
import { attributes, reportOpener } from './open-report.ts';
import { SMALL_REPORT, testOf } from './small-report.ts';

const open = reportOpener();

/** Names as a hostile or an unlucky author gives them; invisible characters stand in the report as escapes. */
const NAMES: readonly string[] = [
  '"><script>complain("ran")</script>',
  "</script><script>complain('ran')</script>",
  '<!--<script>',
  '<img src=x onerror=complain(1)>',
  '"></style><a href="javascript:complain(1)">x</a>',
  "' onclick=complain(1) '",
  ']]><svg onload=complain(1)>',
  'name\u{202e}gnp.exe',
  '\u{5d0}\u{5d1}\u{5d2} \u{5d3}\u{5d4}\u{5d5} > case (1)',
  '\u{627}\u{62e}\u{62a}\u{628}\u{627}\u{631} > 12 > \u{627}\u{644}\u{633}\u{644}\u{629}',
  '\u{1f468}\u{200d}\u{1f469}\u{200d}\u{1f467}\u{1f3fd} \u{1f1e9}\u{1f1ea} e\u{301}',
  '{{constructor.constructor("complain(1)")()}} ${complain(1)}',
  '__proto__',
  'toString',
  `long${'x'.repeat(996)}`,
  '\u{1f9ea}'.repeat(400),
  '',
  '   ',
];

function hostileReport(): ReportData {
  const shown = NAMES.map((name) => displayText(name, 1_000));
  const tests = shown.map((id, i) =>
    testOf({
      id,
      suite: shown[(i + 1) % shown.length] ?? null,
      job: id,
      cells: [id],
      framework: id,
      state: id,
      outcomes: 'PFBRI.',
    }),
  );
  const finding = SMALL_REPORT.findings[0];
  if (finding === undefined) throw new Error('no finding');
  return {
    ...SMALL_REPORT,
    title: shown[0] ?? '',
    repository: shown[1] ?? '',
    branch: shown[8] ?? '',
    headline: shown.map((code) => ({ code })),
    notes: shown.map((code) => [code, { strong: code }, { code }, { label: code, href: code }]),
    lists: shown.map((title) => ({ title, lines: [[{ code: title }]] })),
    workflows: [
      {
        path: shown[2] ?? '',
        omittedRuns: 0,
        runs: (SMALL_REPORT.workflows[0]?.runs ?? []).map((run, i) => ({
          ...run,
          branch: shown[i] ?? '',
          event: shown[i + 1] ?? '',
          href: i === 5 ? 'javascript:complain(1)' : run.href,
        })),
      },
    ],
    findings: tests.map((test, i) => ({
      ...finding,
      test: i,
      cause: test.id,
      paragraphs: [
        [{ strong: test.id }, ' ', { code: test.id }],
        [{ label: test.id, href: `javascript:complain("${i}")` }],
      ],
      reproduce: test.id,
      log: [{ line: 1, text: test.id }],
      logOf: { label: test.id, href: 'data:text/html,<script>complain(1)</script>' },
    })),
    tests,
  };
}

test('names are text, whatever they look like: nothing runs, nothing is asked for, nothing is cut', async () => {
  const { page, requests, complaints, address } = await open(hostileReport(), {
    viewport: { width: 360, height: 740 },
  });
  await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
  expect(await page.locator('.finding h3').allTextContents()).toEqual(
    NAMES.map((name) => displayText(name, 1_000) || '(empty)'),
  );
  expect(await page.locator('main').locator('script, img, style, iframe, [onclick], [onerror], [onload]').count()).toBe(
    0,
  );
  expect(await clippedOrOverlapping(page)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
  expect(await page.evaluate('Object.keys(Object.prototype)')).toEqual([]);
  expect(requests).toEqual([address]);
  expect(complaints).toEqual([]);
});

test('an address that is none of the web is no link', async () => {
  const { page } = await open(hostileReport());
  const schemes = await page.evaluate('[...new Set([...document.links].map((one) => one.protocol))]');
  expect(schemes).toEqual(['file:']);
  expect(await page.locator('.log a, .paragraphs a, section.lines a').count()).toBe(0);
  await page.getByRole('grid').focus();
  await page.keyboard.press('End');
  expect(await page.locator('.status a').count()).toBe(0);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  expect(await page.locator('.status a').getAttribute('href')).toBe('https://github.com/acme/orchard/actions/runs/105');
});

test('each name has a link of its own, which leads to its test', async () => {
  const report = hostileReport();
  const { page, complaints } = await open(report);
  const links = await attributes(page.locator('.matrix tbody a'), 'href');
  expect(new Set(links).size).toBe(NAMES.length);
  for (const [i, link] of links.entries()) {
    await page.evaluate(`new Promise((done) => {
      addEventListener('hashchange', () => setTimeout(done), { once: true });
      location.hash = ${JSON.stringify(link)};
    })`);
    expect(await page.locator('h1:visible').textContent()).toBe(report.tests[i]?.id || '(empty)');
    expect(await page.locator('.facts dd').nth(1).textContent()).toBe(report.tests[i]?.job || '(empty)');
  }
  expect(complaints).toEqual([]);
});

test('text from right to left ends where it ends', async () => {
  const { page } = await open(hostileReport());
  const directions = await page.evaluate(`[...document.querySelectorAll('.finding h3 .outside')].map((one) => {
    const { unicodeBidi, direction } = getComputedStyle(one);
    return [one.dir, unicodeBidi, direction].join(' ');
  })`);
  const expected = NAMES.map((_, i) => (i === 8 || i === 9 ? 'auto isolate rtl' : 'auto isolate ltr'));
  expect(directions).toEqual(expected);
});
