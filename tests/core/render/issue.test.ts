import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { renderIssue, renderSummary } from '../../../src/core/render/issue.ts';
import { issueKeyLine } from '../../../src/core/render/key-line.ts';
import { utf8Bytes } from '../../../src/core/text/utf8-bytes.ts';
import {
  commit,
  everything,
  finding,
  findings,
  manifest,
  noFindings,
  nthFinding,
  OPTIONS,
  ref,
  testIdentity,
} from './sample.ts';

const KEY = issueKeyLine('default', '77001');
const audit = (body: string) => auditMarkdown(body, manifest(), { closingLine: OPTIONS.closingLine, keyLine: KEY });

const HOSTILE_NAME = '`@octocat` ![x](https://evil.example/p) <img src=x>\n## Owned #1 \u202Egnp.exe\u200B';

const GAPS: Findings['completeness'] = {
  complete: false,
  gaps: [
    { subject: 'log', reason: 'expired', count: 3 },
    { subject: 'jobs', reason: 'rate-limited', count: 1 },
  ],
};

const CASES: Record<string, () => Findings> = {
  'one-finding': () => findings(),
  'many-findings': () =>
    findings({ findings: Array.from({ length: 8 }, (_, i) => nthFinding(i + 1)), omittedFindings: 2 }),
  everything,
  'all-clear': () => noFindings(),
  'incomplete-nothing-found': () => noFindings({ completeness: GAPS }),
  'incomplete-data': () => findings({ completeness: GAPS }),
  'hostile-names': () =>
    findings({
      findings: [
        finding({
          test: testIdentity({ id: HOSTILE_NAME, suite: HOSTILE_NAME, job: HOSTILE_NAME, cells: [HOSTILE_NAME, '``'] }),
          excerpt: [{ line: 1, text: '##[add-mask]e ```' }],
          owners: ['@octo-org/team', HOSTILE_NAME],
        }),
      ],
    }),
};

const closing = (closingLine: string) =>
  renderIssue(noFindings(), manifest(), { ...OPTIONS, closingLine })
    .body.split('\n')
    .at(-4);
const title = (text: string) => renderIssue(noFindings(), manifest(), { ...OPTIONS, title: text }).title;
const times = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);
const shape = (body: string) => ({
  findings: body.match(/^### \d+\. /gm)?.length ?? 0,
  excerptLines: body.match(/^ {2}- Line /gm)?.length ?? 0,
  fits: utf8Bytes(body) <= LIMITS.issueBodyBytes,
});

it('says once what one commit broke', () => {
  const broken = (id: string, n: number) => ({
    ...{ test: testIdentity({ id }), state: 'broken' as const, failed: 2, executions: 5 },
    ...{ lastGood: commit(1), firstBad: commit(n), examples: [ref(106, 1)] },
  });
  const { body } = renderIssue(
    noFindings({ regressions: [broken('a', 2), broken('b', 2), broken('c', 3), broken('d', 2)] }),
    manifest(),
    OPTIONS,
  );
  const lines = body.split('\n').filter((line) => line.startsWith('- Not flaky'));
  expect(lines.map((line) => [/` (.) `/.exec(line)?.[1], /And .* since that commit\./.exec(line)?.[0]])).toEqual([
    ['a', 'And 2 other tests since that commit.'],
    ['c', undefined],
  ]);
  expect(audit(body)).toEqual(audit(renderIssue(noFindings(), manifest(), OPTIONS).body));
});

it('tells where the model and the heuristics disagree, where the model was silent, and who talks to it', () => {
  const { model } = everything();
  const silent = { source: 'heuristics', noModelCause: 'refused' } as const;
  const torn = { source: 'model', cause: 'time', confidence: 'low', otherCause: 'network' } as const;
  const { body } = renderIssue(
    findings({
      findings: [silent, torn].map((diagnosis, i) =>
        nthFinding(i + 1, { diagnosis: { ...finding().diagnosis, ...diagnosis } }),
      ),
      model: { ...model, asked: 2, answered: 1 },
      addressed: { executions: 4, examples: [104, 106].map((run) => ref(run, 1)) },
    }),
    manifest(),
    OPTIONS,
  );
  audit(body);
  const link = (run: number) => `\\[run ${run}, attempt 1\\]\\([^ ]+\\)`;
  expect(body).toMatch(/^- \*\*Why:\*\* .* \(.* confidence, from heuristics\)\. The model refused to answer\./m);
  expect(body).toMatch(
    /^- \*\*Why:\*\* the outcome depends on the clock.* \(low confidence, from the model\)\. Heuristics point elsewhere: the test needs a network .*\./m,
  );
  expect(body).toMatch(
    new RegExp(
      `^- Failure text of 4 job executions addresses a language model, for example ${link(104)}, ${link(106)}\\.`,
      'm',
    ),
  );
});

describe('renderIssue', () => {
  it.each(Object.keys(CASES))('renders %s as in the golden file', async (name) => {
    const { body, title } = renderIssue((CASES[name] as () => Findings)(), manifest(), OPTIONS);
    audit(body);
    expect(title).toBe('Flaky tests');
    await expect(body).toMatchFileSnapshot(`../../golden/issue-${name}.md`);
  });

  it('is a function of its input alone', () => {
    expect(renderIssue(everything(), manifest(), OPTIONS)).toEqual(renderIssue(everything(), manifest(), OPTIONS));
  });

  it('ends with the key line', () => {
    const { body } = renderIssue(findings(), manifest(), { ...OPTIONS, issueKey: 'nightly' });
    expect(body.split('\n').slice(-3)).toEqual(['', '` flakewarden-key: nightly-77001 `', '']);
  });

  it('links to no run when the parts were started by hand', () => {
    const binding = { ...findings().binding, runId: '0' };
    const { body } = renderIssue(noFindings({ binding }), manifest({ binding }), OPTIONS);
    expect(body).toContain('- Made by ` flakewarden 0.1.0 `.');
  });

  it('writes a closing line in any language as it is, and anything else as a code span', () => {
    expect(closing('Automatisch erstellt (bitte prüfen).')).toBe('Automatisch erstellt (bitte prüfen).');
    for (const text of [
      'Ask @octocat',
      'See https://a.example/',
      'see www.a.example',
      'Fixes GH-12',
      '- item',
      'a `b',
    ]) {
      expect(closing(text)).toContain(text);
      expect(closing(text)).toMatch(/^`+ .* `+$/);
    }
    expect(renderIssue(noFindings(), manifest(), { ...OPTIONS, closingLine: '' }).body).toContain(
      'in [run 9001](https://github.com/octo-org/widgets/actions/runs/9001).\n\n`',
    );
  });

  it('makes a harmless title', () => {
    expect(title('Flaky\u200B tests')).toBe('Flaky\\u{200b} tests');
    expect(Array.from(title('x'.repeat(200)))).toHaveLength(LIMITS.issueTitleChars);
  });
});

describe('rungs of detail', () => {
  const long = 'ü'.repeat(LIMITS.testIdChars);
  const big = (count: number): Findings =>
    findings({
      findings: Array.from({ length: count }, (_, i) =>
        nthFinding(i, {
          excerpt: Array.from({ length: 12 }, (_, line) => ({ line: line + 1, text: 'x'.repeat(200) })),
          owners: [long.slice(0, 200)],
        }),
      ),
    });
  const render = (count: number) => renderIssue(big(count), manifest(), { ...OPTIONS, maxFindings: 50 }).body;
  it('drops log lines first', () => {
    expect([5, 20, 30, 50].map((count) => shape(render(count)))).toMatchInlineSnapshot(`
      [
        {
          "excerptLines": 60,
          "findings": 5,
          "fits": true,
        },
        {
          "excerptLines": 0,
          "findings": 20,
          "fits": true,
        },
        {
          "excerptLines": 0,
          "findings": 30,
          "fits": true,
        },
        {
          "excerptLines": 0,
          "findings": 40,
          "fits": true,
        },
      ]
    `);
  });

  it('then whole findings, and says how many', () => {
    const wide = findings({
      findings: Array.from({ length: 50 }, (_, i) => nthFinding(i, { owners: Array.from({ length: 5 }, () => long) })),
    });
    const { body } = renderIssue(wide, manifest(), { ...OPTIONS, maxFindings: 50 });
    audit(body);
    const shown = shape(body).findings;
    expect(body).toContain(`Not shown here: ${50 - shown} flaky tests, less certain or less costly than those below.`);
    expect({ shown, fits: shape(body).fits }).toMatchInlineSnapshot(`
      {
        "fits": true,
        "shown": 19,
      }
    `);
  });

  it('fits whatever the documents hold', () => {
    const worst = '\u{10FFFF}'.repeat(LIMITS.testIdChars);
    const test = (id: string) =>
      testIdentity({ id, suite: worst, workflow: worst, job: worst, cells: times(50, worst) });
    const body = renderIssue(
      findings({
        findings: Array.from({ length: 100 }, () =>
          finding({
            test: test(worst),
            owners: times(5, worst.slice(0, 200)),
            reproduce: '\u{10FFFF}'.repeat(500),
            excerpt: Array.from({ length: 12 }, () => ({ line: 1, text: worst.slice(0, 200) })),
          }),
        ),
        regressions: Array.from({ length: 100 }, () => ({
          test: test(worst),
          state: 'broken' as const,
          failed: 1,
          executions: 1,
          firstBad: 'f'.repeat(64),
          lastGood: 'f'.repeat(64),
          examples: [ref(102, 1)],
        })),
        gone: Array.from({ length: 100 }, () => ({
          test: test(worst),
          lastSeen: '2026-11-06T00:00:00.000Z',
          how: 'gone' as const,
        })),
      }),
      manifest(),
      { ...OPTIONS, maxFindings: 50, closingLine: '\u{1F600}'.repeat(150) },
    ).body;
    auditMarkdown(body, manifest(), { closingLine: '\u{1F600}'.repeat(150), keyLine: KEY });
    expect(utf8Bytes(body)).toBeLessThanOrEqual(LIMITS.issueBodyBytes);
  });
});

describe('renderSummary', () => {
  it('is the issue without its key line', () => {
    const { body } = renderIssue(everything(), manifest(), OPTIONS);
    const summary = renderSummary(everything(), manifest(), OPTIONS);
    expect(`${summary}\n${KEY}\n`).toBe(body);
    auditMarkdown(summary, manifest(), { closingLine: OPTIONS.closingLine });
  });
});
