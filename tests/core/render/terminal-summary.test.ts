import { describe, expect, test } from 'vitest';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { terminalSummary } from '../../../src/core/render/terminal-summary.ts';
import { terminalTable } from '../../../src/core/render/terminal-table.ts';
import { columnsOf } from '../../../src/core/text/columns.ts';
import { runnerCommands } from '../../redteam/runner-commands.ts';
import { everything, finding, findings, manifest, noFindings, nthFinding, OPTIONS, testIdentity } from './sample.ts';

const plain = { width: 80, unicode: true, colour: false };

/** Longer lines are addresses, names of one word and quoted words of commands: whatever may be copied is never broken. */
function tooWide(text: string, width: number): readonly string[] {
  return text
    .split('\n')
    .filter((line) => columnsOf(line) > width)
    .filter((line) => !/^ *(?:\d+ +)?\S+$|^ {7}'/.test(line));
}

/** One line without markup: what the issue says in words. */
function wordsOfIssue(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/<[^>]*>|\*\*|`+ ?| ?`+/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** The paragraphs of a summary, each on one line; without table, addresses and commands. */
function sentences(text: string): readonly string[] {
  const whole = text.replaceAll(/\n {4,}(?=\S)/g, ' ').replaceAll(/\n(?=\S[^\n]*[.,])/g, ' ');
  return whole
    .split('\n')
    .map((line) => line.replace(/ https:\/\/\S+$/, '').trim())
    .filter((line) => /^(?:[A-Z][a-z ]+[:,.]|Since |First )/.test(line) && !line.startsWith('Reproduce:'))
    .map((line) => line.replaceAll(/"([^"]*)"/g, '$1'));
}

test.each([
  ['everything', everything()],
  ['one finding', findings()],
  ['nothing', noFindings()],
  ['a first report', findings({ previousReport: null })],
  ['gaps', noFindings({ completeness: { complete: false, gaps: [{ subject: 'log', reason: 'expired', count: 3 }] } })],
])('says what the issue says: %s', (_name, all) => {
  const { body } = renderIssue(all, manifest(), OPTIONS);
  const issue = wordsOfIssue(body);
  const told = sentences(terminalSummary(all, manifest(), 5, { ...plain, width: 120 }));
  expect(told.length).toBeGreaterThanOrEqual(2);
  expect(told.filter((sentence) => !issue.includes(sentence))).toEqual([]);
});

describe('the table', () => {
  const { findings: listed } = everything();

  test('has a row for each finding where there is room', () => {
    expect(terminalTable(listed, true, { ...plain, width: 110 })).toMatchInlineSnapshot(`
      "#  Test                                   Failed  Verdict            Cause        Trend  Weekly work
      1  tests/test_queue.py::test_drain[fast]    3/15  confirmed, new     async wait     █▅▁        6.7 h
      2  tests/test_many.py::test_2               2/18  suspected, worse   async wait  ▃·▅█▅▅         none
      3  tests/test_many.py::test_3               3/15  confirmed, better  async wait  ▃·▁█▆▅       21 min"
    `);
  });

  test('has two in a narrow terminal', () => {
    expect(terminalTable(listed, true, { ...plain, width: 70 })).toMatchInlineSnapshot(`
      "#  Test
         Failed  Verdict            Cause        Trend  Weekly work
      1  tests/test_queue.py::test_drain[fast]
         3/15    confirmed, new     async wait     █▅▁        6.7 h
      2  tests/test_many.py::test_2
         2/18    suspected, worse   async wait  ▃·▅█▅▅         none
      3  tests/test_many.py::test_3
         3/15    confirmed, better  async wait  ▃·▁█▆▅       21 min"
    `);
  });

  test('leaves out what has no room', () => {
    expect(terminalTable(listed, true, { ...plain, width: 40, unicode: false })).toMatchInlineSnapshot(`
      "#  Test
         Failed  Verdict            Cause
      1  tests/test_queue.py::test_drain[fast]
         3/15    confirmed, new     async wait
      2  tests/test_many.py::test_2
         2/18    suspected, worse   async wait
      3  tests/test_many.py::test_3
         3/15    confirmed, better  async wait"
    `);
  });
});

test('a finding with its evidence, fix and command', () => {
  const text = terminalSummary(findings(), manifest(), 5, plain);
  expect(text).toContain('\n1  tests/test_queue.py::test_drain[fast]\n   Evidence: ');
  expect(text).toContain('\n     https://github.com/octo-org/widgets/actions/runs/104/job/1104\n   Fix: ');
  expect(text).toContain(
    "\n   Reproduce:\n     for i in $(seq 50); do pytest 'tests/test_queue.py::test_drain[fast]' \\\n       || break; done\n",
  );
  expect(terminalSummary(findings(), manifest(), 5, { ...plain, width: 120 })).toContain('\n   Reproduce: for i in');
});

test('more findings than are shown', () => {
  const many = findings({ findings: Array.from({ length: 12 }, (_, i) => nthFinding(i)), omittedFindings: 2 });
  const text = terminalSummary(many, manifest(), 3, plain);
  expect(text).toContain('Not shown here: 9 flaky tests');
  expect(text).toContain('Beyond the limit of one report and not judged here: 2 candidates.');
  expect(text.match(/^\d+ {2}tests\/test_many/gm)).toHaveLength(6);
});

describe('a width', () => {
  const long =
    'packages/checkout/tests/integration/test_totals.py::TestTotals::test_sum_of_two_and_three_items[eur-sek]';
  const wide =
    '\u{6d4b}\u{8bd5}/\u{7ed3}\u{8d26}/\u{5408}\u{8ba1}\u{6d4b}\u{8bd5}.py::\u{4e24}\u{4e2a}\u{5546}\u{54c1}\u{7684}\u{603b}\u{4ef7}\u{662f}\u{6b63}\u{786e}\u{7684}\u{1f680}';
  const all = findings({
    ...everything(),
    findings: [
      finding({ test: testIdentity({ id: long }) }),
      finding({
        test: testIdentity({ id: wide }),
        counts: { failed: 1_234, executions: 98_765, failedRuns: 1, failedCommits: 1, flips: 1 },
      }),
      ...everything().findings,
    ],
  });

  test.each([40, 53, 60, 80, 99, 100, 120])('of %i columns is kept', (width) => {
    for (const unicode of [true, false]) {
      expect(tooWide(terminalSummary(all, manifest(), 9, { ...plain, width, unicode }), width)).toEqual([]);
    }
  });

  test.each([40, 53, 60, 80, 99, 100, 120])('of %i columns is kept by every line of the table', (width) => {
    for (const unicode of [true, false]) {
      const lines = terminalTable(all.findings, true, { ...plain, width, unicode }).split('\n');
      expect(lines.filter((line) => columnsOf(line) > width)).toEqual([]);
    }
  });

  test('keeps the end of a long name', () => {
    const row = (unicode: boolean) => terminalSummary(all, manifest(), 9, { ...plain, width: 60, unicode }).split('\n');
    expect(row(true).find((line) => line.startsWith('1  '))).toBe(
      '1  …::TestTotals::test_sum_of_two_and_three_items[eur-sek]',
    );
    expect(row(false).find((line) => line.startsWith('1  '))).toBe(
      '1  ...::TestTotals::test_sum_of_two_and_three_items[eur-sek]',
    );
  });

  test('without room for the cause tells it below', () => {
    const narrow = { ...plain, width: 40 };
    const text = terminalSummary(all, manifest(), 1, narrow);
    const hasCauseColumn = / {2}Cause/.test(text);
    expect(text.includes('   Cause: ')).toBe(!hasCauseColumn);
  });
});

test('without UTF-8 everything of ours is ASCII', () => {
  const text = terminalSummary(everything(), manifest(), 9, { ...plain, unicode: false });
  expect(text.match(/[^\n -~]/g)).toBeNull();
});

test('colours say nothing that words do not say', () => {
  const coloured = terminalSummary(everything(), manifest(), 9, { ...plain, colour: true });
  expect(coloured).toContain('\u{1b}[31mconfirmed');
  expect(coloured.replaceAll(/\u{1b}\[\d+m/gu, '')).toBe(terminalSummary(everything(), manifest(), 9, plain));
});

test.each([
  '::error::x',
  'a ::error::x and words enough to be broken somewhere ::set-output name=a::b in the middle of it all ::add-mask::x',
  '##[error]x ##[add-mask]y',
  '\u{1b}[31mred\u{1b}]8;;https://evil.example\u{7}',
  '\u{202e}txet detrevni',
  'a\u{200d}b\u{feff}\u{2028}c\r\n::error::d',
])('text from outside stays text: %j', (hostile) => {
  const base = everything();
  const text = (width: number) =>
    terminalSummary(
      {
        ...base,
        findings: base.findings.map((one) => ({ ...one, test: testIdentity({ id: hostile }), reproduce: hostile })),
        regressions: base.regressions.map((one) => ({ ...one, test: testIdentity({ id: hostile }) })),
        gone: base.gone.map((one) => ({ ...one, test: testIdentity({ id: hostile }) })),
      },
      manifest(),
      9,
      { ...plain, width },
    );
  for (const width of [40, 61, 80, 120]) {
    expect(runnerCommands(text(width))).toEqual([]);
    expect(
      text(width).match(/[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{feff}]/gu),
    ).toBeNull();
  }
});
