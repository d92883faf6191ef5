import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/core/html-report/report-words.ts';
import { everything, finding, findings, manifest } from '../render/sample.ts';

const RUN = 'https://github.com/octo-org/widgets/actions/runs';

test('the sentences of the issue, with the command, the numbers and the log apart', () => {
  const { findings: shown } = wordsOf(findings({ findings: [finding()] }), manifest());
  const [one] = shown;
  expect(one).toEqual({
    test: 0,
    state: 'confirmed',
    trend: finding().trend,
    probability: finding().probability,
    cause: 'async wait',
    developerMinutes: finding().impact.developerMinutesPerWeek,
    runnerMinutes: finding().impact.minutesPerWeek,
    reproduce: finding().reproduce,
    paragraphs: expect.any(Array) as unknown,
    log: finding().excerpt,
    logOf: { label: 'run 104, attempt 1', href: `${RUN}/104/job/1104` },
  });
  const said = JSON.stringify(one?.paragraphs);
  expect([said.includes('"Confirmed:"'), said.includes('"Fix:"'), said.includes('"Reproduce:"')]).toEqual([
    true,
    true,
    false,
  ]);
});

test('text from outside is one visible line, and its own piece', () => {
  const hostile = finding({
    owners: ['@acme/\u{202e}team'],
    reproduce: 'pytest \u{200b}x',
    excerpt: [
      { line: 3, text: '\u{1b}[31m<b>' },
      { line: 4, text: '' },
    ],
  });
  const [one] = wordsOf(findings({ findings: [hostile] }), manifest()).findings;
  expect(one?.reproduce).toBe('pytest \\u{200b}x');
  expect(one?.log).toEqual([
    { line: 3, text: '\\u{1b}[31m<b>' },
    { line: 4, text: '' },
  ]);
  expect(one?.paragraphs).toContainEqual([{ strong: 'Owner:' }, ' ', { code: '@acme/\\u{202e}team' }]);
  expect(one?.paragraphs.at(-1)).toEqual(['Invisible characters of it are shown as escapes.']);
});

test('without an earlier report nothing is new', () => {
  const trends = (previousReport: string | null) =>
    wordsOf(findings({ previousReport, findings: [finding({ trend: 'new' })] }), manifest()).findings.map(
      ({ trend }) => trend,
    );
  expect([trends('2026-11-13T00:00:00.000Z'), trends(null)]).toEqual([['new'], [null]]);
});

test('no log, no link to one', () => {
  const [one] = wordsOf(
    findings({ findings: [finding({ excerpt: [], excerptOf: null, reproduce: null })] }),
    manifest(),
  ).findings;
  expect([one?.log, one?.logOf, one?.reproduce]).toEqual([[], null, null]);
});

test('lists have their headings, notes and headline the words of the issue', () => {
  const { headline, notes, lists, findings: shown } = wordsOf(everything(), manifest());
  expect(lists.map(({ title, lines }) => [title, lines.length > 0])).toEqual([
    ['Infrastructure failures, not counted against any test', true],
    ['Not flaky but probably broken', true],
    ['Gone or fixed since the last report', true],
  ]);
  expect(JSON.stringify(headline)).toContain(`${shown.length} flaky tests`);
  expect(JSON.stringify(notes)).toContain('job executions');
});
