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

const HOSTILE_NAME =
  '`@octocat` ![x](https://evil.example/p) <img src=x> a|b \\| </code></summary>\n## Owned #1 \u202Egnp.exe\u200B';

const GAPS: Findings['completeness'] = {
  complete: false,
  gaps: [
    { subject: 'log', reason: 'expired', count: 3 },
    { subject: 'jobs', reason: 'rate-limited', count: 1 },
  ],
};

const FIRST = { previousReport: null };
const heuristics = { ...finding().diagnosis, noModelCause: 'refused' as const };
const times = <T>(length: number, item: T): T[] => Array.from({ length }, () => item);

/** Ids as people give them, and worse: the end of each is what tells it apart. */
const LONG_NAMES = [
  'src/components/checkout/__tests__/CheckoutSummary.test.tsx > CheckoutSummary > shows the total after a voucher',
  'com.example.orders.service.PaymentRetryIntegrationTest.retriesThreeTimesBeforeGivingUp',
  `TestMatrix/${'under_pressure/'.repeat(20)}64_shards`,
  'x'.repeat(LIMITS.testIdChars),
];

const OTHER_SCRIPTS = [
  'tests/test_locale.py::test_\u05D1\u05D3\u05D9\u05E7\u05D4',
  '\u0627\u062E\u062A\u0628\u0627\u0631 > \u064A\u0639\u0645\u0644',
  'renders \u{1F468}\u200D\u{1F469}\u200D\u{1F467} and \u{1F600}',
  '\u6F22\u5B57\u306E\u30C6\u30B9\u30C8',
  't\u0435st_mixed',
];

const named = (ids: readonly string[]) =>
  findings({ findings: ids.map((id, i) => nthFinding(i + 1, { test: testIdentity({ id }), trend: 'recurring' })) });

const CASES: Record<string, () => Findings> = {
  'first-week': () => findings(FIRST),
  'first-week-nothing-found': () => noFindings(FIRST),
  'nothing-found': () => noFindings(),
  'one-finding': () => findings(),
  'nothing-changed': () => findings({ findings: [finding({ trend: 'recurring' })] }),
  'many-findings': () =>
    findings({ findings: Array.from({ length: 8 }, (_, i) => nthFinding(i + 1)), omittedFindings: 2 }),
  everything,
  'all-gone': () => noFindings({ gone: everything().gone }),
  'incomplete-nothing-found': () => noFindings({ completeness: GAPS }),
  'incomplete-data': () => findings({ completeness: GAPS }),
  'history-refused': () =>
    findings({
      ...FIRST,
      completeness: { complete: true, gaps: [{ subject: 'history', reason: 'invalid-answer', count: 1 }] },
    }),
  'no-key': () => findings({ findings: [finding({ trend: 'worse' })] }),
  'model-refused': () =>
    findings({
      findings: [finding({ diagnosis: heuristics })],
      model: { ...everything().model, fallback: 'some-refused', asked: 1, answered: 0 },
    }),
  'long-names': () => named(LONG_NAMES),
  'other-scripts': () => named(OTHER_SCRIPTS),
  'hostile-names': () =>
    findings({
      findings: [
        finding({
          test: testIdentity({ id: HOSTILE_NAME, suite: HOSTILE_NAME, job: HOSTILE_NAME, cells: [HOSTILE_NAME, '``'] }),
          excerpt: [
            { line: 9, text: '##[add-mask]e ```' },
            { line: 10, text: '' },
            { line: 11, text: '````' },
            { line: 12, text: '</details>' },
          ],
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
const shape = (body: string) => ({
  rows: body.match(/^\| \d+\. /gm)?.length ?? 0,
  blocks: body.match(/^<details>/gm)?.length ?? 0,
  excerptLines: body.match(/^ *\d+ {2}x/gm)?.length ?? 0,
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
  const lines = body.split('\n').filter((line) => line.startsWith('- **Broken since**'));
  expect(lines.map((line) => [/: ` (.) `/.exec(line)?.[1], /And .* since that commit\./.exec(line)?.[0]])).toEqual([
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
  expect(body).toMatch(/^- \*\*Cause:\*\* .* \(.* confidence, from heuristics\)\. The model refused to answer\./m);
  expect(body).toMatch(
    /^- \*\*Cause:\*\* the outcome depends on the clock.* \(low confidence, from the model\)\. Heuristics point elsewhere: the test needs a network .*\./m,
  );
  expect(body).toMatch(
    new RegExp(
      `^Failure text of 4 job executions addresses a language model, for example ${link(104)}, ${link(106)}\\.`,
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
    expect(body).toMatch(/ Made by ` flakewarden 0\.1\.0 `\.$/m);
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
      ' an artifact of that run.\n\n`',
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
  const render = (count: number) => renderIssue(big(count), manifest(), { ...OPTIONS, maxFindings: 100 }).body;

  it('drops log lines first', () => {
    expect([5, 20, 30, 50].map((count) => shape(render(count)))).toEqual([
      { rows: 5, blocks: 5, excerptLines: 60, fits: true },
      { rows: 20, blocks: 20, excerptLines: 0, fits: true },
      { rows: 30, blocks: 30, excerptLines: 0, fits: true },
      { rows: 35, blocks: 35, excerptLines: 0, fits: true },
    ]);
  });

  it('then whole findings, and says how many', () => {
    const wide = findings({
      findings: Array.from({ length: 50 }, (_, i) => nthFinding(i, { owners: Array.from({ length: 5 }, () => long) })),
    });
    const { body } = renderIssue(wide, manifest(), { ...OPTIONS, maxFindings: 50 });
    audit(body);
    const { rows, blocks, fits } = shape(body);
    expect(body).toContain(`Not shown here: ${50 - rows} flaky tests, less certain or less costly than those above.`);
    expect({ rows, blocks, fits }).toEqual({ rows: 18, blocks: 18, fits: true });
  });

  it('shows no more than asked for, in rows and in blocks', () => {
    const { body } = renderIssue(big(8), manifest(), { ...OPTIONS, maxFindings: 3 });
    expect(shape(body)).toMatchObject({ rows: 3, blocks: 3 });
    expect(body).toContain('Not shown here: 5 flaky tests,');
  });

  it('shrinks ten thousand of everything', () => {
    const many = 10_000;
    const document = findings({
      findings: Array.from({ length: many }, (_, i) => nthFinding(i)),
      infrastructure: times(many, everything().infrastructure[0] as Findings['infrastructure'][0]),
      regressions: Array.from({ length: many }, (_, i) => ({
        ...(everything().regressions[0] as Findings['regressions'][0]),
        test: testIdentity({ id: `test ${i}` }),
      })),
      gone: Array.from({ length: many }, (_, i) => ({
        ...(everything().gone[0] as Findings['gone'][0]),
        test: testIdentity({ id: `test ${i}` }),
      })),
    });
    const { body } = renderIssue(document, manifest(), { ...OPTIONS, maxFindings: many });
    audit(body);
    const { rows, fits } = shape(body);
    expect(fits).toBe(true);
    expect(rows).toBeGreaterThan(10);
    expect(body).toContain(`Not shown here: ${many - rows} flaky tests,`);
    expect(body).toMatch(/^- Left out: \d+ further clusters of infrastructure failures\.$/m);
    expect(body).toMatch(/^- Left out: \d+ further tests gone or fixed\.$/m);
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
