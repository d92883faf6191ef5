import { H_CLASSES, N_CLASSES } from '../../core/render/hostile.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, issueOf, pytestLog, shows } from '../hostile-logs.ts';
import { nameTests } from '../named-tests.ts';
import { runPipeline } from '../pipeline.ts';

/** Classes of hostile Markdown that are about images and links: H1 to H10 and H17 of the reference. */
const LINKS = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9', 'H10', 'H17'];
const OTHERS = ['H11', 'H12', 'H13', 'H14', 'H15', 'H16'];
const NAMES = ['N01', 'N02', 'N03', 'N05', 'N06', 'N07'];

/** An address with user and password is redacted, which is family S07's business. */
const plain = (name: string) => !/:\/\/[^/\s:@]+:[^/\s@]+@/.test(name);
const ofH = (id: string) => (H_CLASSES[id] ?? []).filter(plain);
const ofN = (id: string) => N_CLASSES[id] ?? [];

const judge = nameTests([...[...LINKS, ...OTHERS].flatMap(ofH), ...NAMES.flatMap(ofN)]);

const casesOf = (id: string, name: string, expected: readonly Outcome[]) => ({
  name,
  expected,
  run: () => judge(ofN(id)),
});

/** Lines that would end the quoted log, its block, or the issue, if they stood at the beginning of a line of their own. */
const LOG_LINES = [
  '```',
  '`````',
  '~~~',
  '</details>',
  '<details open><summary>x</summary>',
  '<!--',
  '| a | b |',
  '# Owned by @octocat',
  '[x]: https://evil.example',
];
const quoted = once(() =>
  runPipeline({
    build: (builder) =>
      flakyRuns(
        builder,
        LOG_LINES.map((line, i) =>
          pytestLog([
            { id: `tests/test_quote.py::test_${i}`, message: `${i} ${line}`, output: [line, `${line} ${i}`] },
          ]),
        ),
      ),
    inputs: { classify: { 'max-findings': '20' }, report: { 'max-findings': '20' } },
  }),
);

/** The issue was parsed when it was read (issue-audit.ts): a log that was left would have made other blocks. */
async function logsHold(): Promise<readonly Outcome[]> {
  const end = await quoted();
  check(issueOf(end).names.length === LOG_LINES.length, 'a collapsed block is missing');
  for (const [i, line] of LOG_LINES.entries()) check(shows(end, `${i} ${line}`), 'a line of a log is not quoted whole');
  return ['SPAN'];
}

export const families: readonly Family[] = [
  {
    id: 'N01',
    input: 'backticks of every length in a test name, also at its ends, beside spaces',
    expected: ['SPAN'],
    cases: [
      casesOf('N01', 'as names', ['SPAN']),
      { name: 'backticks that close and open again (H11, H12)', run: () => judge([...ofH('H11'), ...ofH('H12')]) },
    ],
  },
  {
    id: 'N02',
    input: 'mentions of people and teams: plain, as character reference, full-width, with a variation selector',
    expected: ['SPAN', 'VIS'],
    cases: [
      casesOf('N02', 'as names', ['SPAN', 'VIS']),
      { name: 'invisible characters in and beside mentions (H13)', run: () => judge(ofH('H13')) },
    ],
  },
  {
    id: 'N03',
    input: 'references to issues and commits, here and elsewhere',
    expected: ['SPAN'],
    cases: [
      casesOf('N03', 'as names', ['SPAN']),
      { name: 'addresses of issues, which link back (H15)', run: () => judge(ofH('H15')) },
    ],
  },
  {
    id: 'N04',
    input: 'images and links in every spelling that sanitisers have missed',
    expected: ['SPAN', 'VIS'],
    cases: [
      // Reference style needs a second line: its line break is made visible.
      { name: 'reference style (H7)', run: () => judge(ofH('H7')) },
      ...LINKS.filter((id) => id !== 'H7').map((id) => ({
        name: `class ${id}`,
        expected: ['SPAN'] as const,
        run: () => judge(ofH(id)),
      })),
    ] as unknown as Family['cases'],
  },
  {
    id: 'N05',
    input: 'raw HTML: image, details, comment, drawing, anchor, end tags',
    expected: ['SPAN', 'VIS'],
    cases: [
      casesOf('N05', 'as names', ['SPAN']),
      { name: 'as lines of the quoted log', expected: ['SPAN'], run: logsHold },
      { name: 'fences, call-outs and hidden text (H14, H16)', run: () => judge([...ofH('H14'), ...ofH('H16')]) },
    ],
  },
  {
    id: 'N06',
    input: 'line breaks with a heading, a rule, a task, a quote or a footnote after them',
    expected: ['SPAN', 'VIS'],
    cases: [casesOf('N06', 'as names', ['SPAN', 'VIS'])],
  },
  {
    id: 'N07',
    input: 'table cells, formulas and a diagram fence',
    expected: ['SPAN', 'VIS'],
    cases: [casesOf('N07', 'as names', ['SPAN', 'VIS'])],
  },
];
