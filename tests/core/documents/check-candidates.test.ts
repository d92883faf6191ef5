import { expect, test } from 'vitest';
import { checkCandidates } from '../../../src/core/documents/check-candidates.ts';
import { checkFindings } from '../../../src/core/documents/check-findings.ts';
import type { Finding, TestIdentity } from '../../../src/core/documents/findings.ts';
import {
  finding,
  findings,
  judgedTest,
  MANIFEST_SHA256,
  manifest,
  nthFinding,
  testIdentity,
} from '../render/sample.ts';

const named = (overrides: Partial<TestIdentity>) => finding({ test: testIdentity(overrides) });

/** What is said of a report that lists the first tests and judged both lists. */
function verdict(listed: readonly Finding[], judgedToo: readonly Finding[], omittedFindings = 0): string {
  const tests = [...listed, ...judgedToo].map((one) => judgedTest(one));
  try {
    checkCandidates(findings({ findings: [...listed], tests, omittedFindings }));
    return 'accepted';
  } catch (error) {
    return error instanceof Error ? error.message : 'unknown';
  }
}

const LEFT_OUT = 'The findings leave out a test that they judge flaky.';

test('a test that was judged flaky is listed, or nothing is written', () => {
  expect(verdict([nthFinding(1), nthFinding(2)], [])).toBe('accepted');
  expect(verdict([nthFinding(1)], [nthFinding(2)])).toBe(LEFT_OUT);
  expect(verdict([], [nthFinding(1)])).toBe(LEFT_OUT);
});

test('a cluster lists its members, by name or by number', () => {
  const other = nthFinding(2).test;
  const clustered = (members: readonly TestIdentity[], omitted: number) =>
    finding({ ...nthFinding(1), cluster: { by: 'signature', members: [...members], omitted } });
  expect(verdict([clustered([other], 0)], [nthFinding(2)])).toBe('accepted');
  expect(verdict([clustered([other], 1)], [nthFinding(2), nthFinding(3)])).toBe('accepted');
  expect(verdict([clustered([other], 1)], [nthFinding(2), nthFinding(3), nthFinding(4)])).toBe(LEFT_OUT);
});

test('a test that failed through a test inside it is listed by that one', () => {
  const inner = named({ framework: 'go-test', id: 'TestQueue/drains' });
  expect(verdict([inner], [named({ framework: 'go-test', id: 'TestQueue' })])).toBe('accepted');
  expect(verdict([inner], [named({ framework: 'go-test', id: 'TestQueu' })])).toBe(LEFT_OUT);
  expect(verdict([inner], [named({ framework: 'go-test', id: 'TestQueue', job: 'other' })])).toBe(LEFT_OUT);
  expect(verdict([inner], [named({ framework: 'ctest', id: 'queue_test' })])).toBe('accepted');
});

test('beyond the limit of a report candidates are a number that readers see', () => {
  expect(verdict([nthFinding(1)], [nthFinding(2)], 1)).toBe('accepted');
});

test('report checks it with everything else', () => {
  const listed = [nthFinding(1), nthFinding(2)];
  const tests = listed.map((one) => judgedTest(one));
  const check = (shown: readonly Finding[]) => () =>
    checkFindings(findings({ findings: [...shown], tests }), manifest(), MANIFEST_SHA256);
  expect(check(listed)).not.toThrow();
  expect(check(listed.slice(0, 1))).toThrow(LEFT_OUT);
});
