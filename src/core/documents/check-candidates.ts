import { demand, identityKey } from './check-facts.ts';
import type { Findings, JudgedTest } from './findings.ts';
import { isChild } from './parent-tests.ts';

/**
 * That every test which was judged flaky is listed: as a finding, in its cluster by name or number, or through a test inside
 * it. Candidates beyond the limit of a report stand for any number of tests and are counted where readers see it. Without
 * this a test could be kept out of the issue in silence.
 */
export function checkCandidates({ findings, omittedFindings, tests }: Findings): void {
  if (omittedFindings > 0) return;
  const named = findings.flatMap(({ test, cluster }) => [test, ...(cluster?.members ?? [])]);
  const listed = new Set(named.flatMap((test) => identityKey(test) ?? []));
  const flaky = tests.filter(isFlaky);
  const isUnlisted = ({ test }: JudgedTest) => {
    const key = identityKey(test);
    return key !== undefined && !listed.has(key) && !flaky.some((other) => isChild(other.test, test));
  };
  const nameless = findings.reduce((sum, { cluster }) => sum + (cluster?.omitted ?? 0), 0);
  demand(flaky.filter(isUnlisted).length <= nameless, 'The findings', 'leave out a test that they judge flaky');
}

function isFlaky({ state }: JudgedTest): boolean {
  return state === 'confirmed' || state === 'suspected';
}
