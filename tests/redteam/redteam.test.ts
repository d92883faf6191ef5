import { describe, expect, test } from 'vitest';
import { type Family, OUTCOMES } from './family.ts';
import { readIssue } from './issue-audit.ts';
import { judgeFamily } from './judge.ts';
import { allFamilies, FAMILY_IDS } from './registry.ts';
import { commandIn, fileValues, runnerCommands } from './runner-commands.ts';
import { breachesOfSilence, type StepOutput } from './silence.ts';

const families = await allFamilies();
/** A family may start several pipelines of three processes each. */
const FAMILY_MS = 600_000;

describe('every family ends as the reference says', () => {
  test.concurrent.each(families.map((family) => [family.id, family] as const))(
    '%s',
    { timeout: FAMILY_MS },
    async (_id, family) => {
      expect((await judgeFamily(family)).unexpected).toEqual([]);
    },
  );
});

test('no family of the reference is left out', () => {
  expect(families.map(({ id }) => id)).toEqual(FAMILY_IDS);
});

describe('a planted surprise is seen', () => {
  const planted = (run: Family['cases'][0]['run']): Family => ({
    id: 'L01',
    input: 'planted',
    expected: ['SPAN', 'VIS'],
    cases: [{ name: 'one', run }],
  });
  test.each<[string, Family['cases'][0]['run'], string[]]>([
    ['as promised', async () => ['SPAN', 'VIS'], []],
    ['another outcome', async () => ['SPAN', 'VIS', 'CAP'], ['one: CAP was not expected']],
    ['no outcome', async () => [], ['one: it observed nothing']],
    ['less than promised', async () => ['SPAN'], ['no case has seen VIS']],
    ['an error', () => Promise.reject(new Error('live text')), ['one: live text']],
  ])('%s', async (_name, run, unexpected) => {
    expect((await judgeFamily(planted(run))).unexpected).toEqual(unexpected);
  });

  test('every outcome has words for the published table', () => {
    const used = families.flatMap(({ expected, cases }) => [...expected, ...cases.flatMap((c) => c.expected ?? [])]);
    expect([...new Set(used)].filter((outcome) => !(outcome in OUTCOMES))).toEqual([]);
  });
});

/** Spelt from pieces: this file may itself be printed in a job of GitHub Actions. */
const MARK = ['#', '#['].join('');
const COLONS = [':', ':'].join('');
const ESCAPE = String.fromCodePoint(0x1b);

describe('the runner sees a command', () => {
  test.each([
    [`${COLONS}add-mask${COLONS}e`, 'add-mask'],
    [`   ${COLONS}Stop-Commands${COLONS}x`, 'stop-commands'],
    [`${String.fromCodePoint(0x85)}\t${COLONS}echo${COLONS}on`, 'echo'],
    [`${COLONS}set-output name=a,b=c${COLONS}v`, 'set-output'],
    [`text ${MARK}add-mask]a`, 'add-mask'],
    [`12:E  x ${MARK}SET-OUTPUT name=a;b=c]v`, 'set-output'],
    [`${MARK}nothing] ${MARK}warning]x`, 'warning'],
    [`${ESCAPE}[31m${COLONS}error${COLONS}x`, 'error'],
  ])('in %j', (line, name) => {
    expect(commandIn(line)?.name).toBe(name);
  });

  test.each([
    ['nothing'],
    [`x ${COLONS}add-mask${COLONS}e`],
    [`${COLONS}add-mask`],
    [`${COLONS}unknown${COLONS}e`],
    [`${MARK}add-mask`],
    [`${MARK}unknown]x`],
    ['# #[add-mask]a'],
  ])('but not in %j', (line) => {
    expect(commandIn(line)).toBeUndefined();
  });

  test('on a line that a carriage return began', () => {
    expect(runnerCommands(`text\r${COLONS}debug a=b${COLONS}x\n`)).toEqual([
      { name: 'debug', properties: { a: 'b' }, data: 'x', syntax: '::' },
    ]);
  });
});

test('files of values are read as the runner reads them', () => {
  expect(fileValues('a=1\nb<<END\nx\ny=2\nEND\nc=d<<e\n')).toEqual([
    ['a', '1'],
    ['b', 'x\ny=2'],
    ['c', 'd<<e'],
  ]);
  expect(() => fileValues('a<<END\nx\n')).toThrow('no end');
  expect(() => fileValues('neither')).toThrow('neither a value');
});

describe('a part that is not silent is told', () => {
  const SECRET = 'the-token';
  const CANARY = 'canary';
  const silent: StepOutput = {
    stdout: `${COLONS}add-mask${COLONS}${SECRET}\n${COLONS}group${COLONS}reading 2 logs and 1 reports\n1 of 2\n${COLONS}endgroup${COLONS}\n`,
    stderr: `${COLONS}error${COLONS}Nothing was written. Run all parts again. [wrong-digest]\n`,
    files: { OUTPUT: 'runs=3\ncomplete=true\n', STEP_SUMMARY: '### 1. ` x `\n', ENV: '', PATH: '', STATE: '' },
  };
  const breaches = (change: Partial<StepOutput>, files: Partial<StepOutput['files']> = {}) =>
    breachesOfSilence({ ...silent, ...change, files: { ...silent.files, ...files } }, [SECRET], [CANARY]);

  test('and one that is silent is not', () => {
    expect(breaches({})).toEqual([]);
  });
  test.each<[string, Partial<StepOutput>, Partial<StepOutput['files']>, string[]]>([
    ['a log line', { stdout: 'FAILED tests/a.py::test_x\n' }, {}, ['stdout, line 1: a line that is not ours']],
    ['a mask', { stdout: `x ${MARK}add-mask]a\n` }, {}, ['stdout, line 1: the command add-mask is not ours']],
    [
      'a mask of something else',
      { stdout: `${COLONS}add-mask${COLONS}a\n` },
      {},
      ['stdout, line 1: the command add-mask is not ours'],
    ],
    [
      'a group with text from outside',
      { stdout: `${COLONS}group${COLONS}evil\n` },
      {},
      ['stdout, line 1: the command group is not ours'],
    ],
    ['a stack trace', { stderr: '    at f (x.ts:1:2)\n' }, {}, ['stderr, line 1: a line that is not ours']],
    [
      'a command in an error',
      { stderr: `${COLONS}error${COLONS}a ${COLONS}add-mask${COLONS}b [code]\n` },
      {},
      ['stderr, line 1: the command error is not ours'],
    ],
    [
      'a notice',
      { stderr: `${COLONS}notice${COLONS}A b. [code]\n` },
      {},
      ['stderr, line 1: the command notice is not ours'],
    ],
    ['an output of another name', {}, { OUTPUT: 'evil=1\n' }, ['the outputs: a name that is not ours']],
    [
      'an output with text from outside',
      {},
      { OUTPUT: 'runs=evil\n' },
      ['the outputs: runs has a value of another form'],
    ],
    ['a broken output', {}, { OUTPUT: 'runs<<X\n1\n' }, ['the outputs: A value of several lines has no end.']],
    ['an environment variable', {}, { ENV: 'PATH=x\n' }, ['GITHUB_ENV: was written to']],
    ['a mention in the summary', {}, { STEP_SUMMARY: '@octocat\n' }, ['the summary: live text stands outside of code']],
    [
      'a canary',
      { stdout: `${COLONS}group${COLONS}${CANARY}\n` },
      {},
      ['stdout, line 1: the command group is not ours', 'stdout: holds forbidden text number 1'],
    ],
  ])('%s', (_name, change, files, told) => {
    expect(breaches(change, files)).toEqual(told);
  });
});

describe('an issue with anything live is refused', () => {
  const TAG = String.fromCodePoint(0xe0061);
  test.each([
    ['![x](https://evil.example/p)', 'a node of the kind image is in the document'],
    ['<img src=x>', 'HTML that is not ours is there'],
    ['<!-- hidden -->', 'HTML that is not ours is there'],
    ['a <b>b</b>', 'a node of the kind html is in another'],
    ['<details open><summary>1. <code>x</code></summary>\n\nx\n\n</details>', 'HTML that is not ours is there'],
    ['<details><summary>2. <code>x</code></summary>\n\nx\n\n</details>', 'a collapsed block has the wrong number'],
    ['<details><summary>1. <code><b></code></summary>\n\nx\n\n</details>', 'HTML that is not ours is there'],
    ['<details><summary>1. <code>&#64;x</code></summary>\n\nx\n\n</details>', 'HTML that is not ours is there'],
    ['<details><summary>1. <code>x</code></summary>\n\nx', 'a collapsed block has no end'],
    ['<details><summary>1. <code>x</code></summary>\n\n```\nx\n```\n\n</details>', 'code that is no log is there'],
    ['| a | b |\n| - | - |\n| 1 | 2 |', 'a table that is not ours is there'],
    ['[run 1](https://github.com.evil.example/octo-org/widgets/actions/runs/1)', 'a link leads somewhere else'],
    ['[run 1](https://github.com/octo-org/widgets/actions/runs/1 "title")', 'a link leads somewhere else'],
    ['[evil](https://github.com/octo-org/widgets/actions/runs/1)', 'a link has words not ours'],
    ['www.evil.example', 'a link leads somewhere else'],
    ['hello @octocat', 'live text stands outside of code'],
    ['see #1', 'live text stands outside of code'],
    ['commit 0123abc', 'live text stands outside of code'],
    ['- [ ] task', 'a list item is a task'],
    ['> quote', 'a node of the kind blockquote is in the document'],
    ['```\n1  fence\n```', 'code that is no log is there'],
    ['- ```\n  1  fence\n  ```', 'a node of the kind code is in another'],
    [`\` a${TAG}b \``, 'an unseen character is in the document'],
    ['a &#x200b; b', 'an unseen character is in the text'],
    ['a\u00a0b', 'an unseen character is in the document'],
  ])('%j', (markdown, told) => {
    expect(() => readIssue(markdown)).toThrow(told);
  });

  test('and code spans may hold all of it', () => {
    const markdown =
      '### 1. ` @octocat #1 <img> ![x](https://evil.example) `\n\n- **Where:** [run 1, attempt 2](https://github.com/octo-org/widgets/actions/runs/1/job/2)\n';
    expect(readIssue(markdown).code).toEqual(['@octocat #1 <img> ![x](https://evil.example)']);
  });

  test('and so may the name of a collapsed block and the lines of its log', () => {
    const markdown =
      '<details><summary>1. <code>&lt;img&gt; &amp;lt; @octocat &#96;&#39;&quot;</code></summary>\n\n````\n 9  ``` @octocat\n10\n````\n\n</details>\n';
    expect(readIssue(markdown).code).toEqual(['<img> &lt; @octocat `\'"', '``` @octocat', '']);
  });
});
