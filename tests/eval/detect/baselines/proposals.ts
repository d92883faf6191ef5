import type { TestFailure } from '../../../../src/core/model/extraction.ts';
import type { Rule } from '../rule.ts';
import { type CodeHistory, type Intake, perTest } from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Rules that compare proposals with each other. */
export const PROPOSALS: readonly Rule[] = BOTH.map((intake) => unrelatedProposals(intake));

function unrelatedProposals(intake: Intake): Rule {
  const proposals = 2;
  return perTest(
    {
      id: idWith('unrelated-proposals', intake),
      title: titleWith(`one signature in ≥ ${proposals} proposals while main is green`, intake),
      source: 'Node.js ncu-ci; LUCI exoneration: evidence E4 alone',
    },
    ({ groups }) => {
      const bySignature = new Map<string, Set<string>>();
      for (const { group, outcomes } of whileMainIsGreen(groups)) {
        for (const signature of new Set(outcomes.flatMap((o) => (o.failed ? [signatureOf(o.failure)] : [])))) {
          bySignature.set(signature, (bySignature.get(signature) ?? new Set()).add(group.proposal));
        }
      }
      return [...bySignature.values()].some((hit) => hit.size >= proposals);
    },
    intake,
  );
}

/** Proposals around which the test's neighbouring results on main, before and after, both passed or are not known. */
function whileMainIsGreen(groups: readonly CodeHistory[]): readonly CodeHistory[] {
  const green: CodeHistory[] = [];
  let waiting: CodeHistory[] = [];
  let broken = false;
  for (const code of groups) {
    if (code.group.line === 'main') {
      broken = code.outcomes.some(({ failed }) => failed);
      if (!broken) green.push(...waiting);
      waiting = [];
    } else if (!broken) waiting.push(code);
  }
  return [...green, ...waiting];
}

/** What is left of a message once numbers are gone. */
function signatureOf(failure: TestFailure | undefined): string {
  return JSON.stringify([failure?.errorType ?? '', (failure?.message ?? '').replaceAll(/\d+/gu, 'N')]);
}
