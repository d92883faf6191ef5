import { EVIDENCE_KINDS, type EvidenceKind } from '../../../src/core/documents/findings.ts';
import { FAILURE_CALLS, type FailureCall, type TEST_STATES } from '../../../src/core/documents/judged-test.ts';
import { code, table } from './markdown-table.ts';

/** What becomes of a test, in the order in which it is asked. */
const STATES: { readonly [S in (typeof TEST_STATES)[number]]: readonly [when: string, what: string] } = {
  'born-red': ['it never passed, in two or more groups', 'shown as broken, never as flaky'],
  broken: [
    'main is broken for it now, or fails since some commit without a pass',
    'shown with the range last good, first bad',
  ],
  confirmed: [
    'it failed and passed on the same code, and neither a break nor an outage explains that better',
    'listed',
  ],
  insufficient: ['too few known outcomes and no flip', 'nothing is said'],
  suspected: [
    'likely enough flaky, with a flip or with separate episodes of failures and passes between',
    'listed, with the re-runs that settle it',
  ],
  'open-failure': ['its newest failure on main is probably a regression', 'shown as too early to call'],
  fixed: ['it was flaky and ran long enough without a failure', 'said once'],
  healthy: ['otherwise', 'nothing'],
};

const EVIDENCE: { readonly [K in EvidenceKind]: readonly [what: string, why: string] } = {
  'rerun-flip': [
    'failed in one attempt and passed in another attempt of the same run',
    'same code, same event, minutes apart: nothing but chance or surroundings changed',
  ],
  'runner-retry': [
    'the runner itself retried it inside one job: failed, then passed',
    'the same, seen by the runner; it blocks nobody, so it costs nothing in the ranking',
  ],
  'same-commit-flip': [
    'failed and passed on one commit, in different runs of a push-like event',
    'same code, but hours or days apart: surroundings may have changed',
  ],
  'unrelated-proposals': [
    'failed in the same way in two or more proposals while main is green',
    'proposals that have nothing in common seldom break the same test',
  ],
  'separated-failure': [
    'failed on main or in a proposal, with passes before and after',
    'a break that came and went by itself is possible, but less likely each time',
  ],
  'open-failure': ['failed, and no pass has been seen since', 'it may be a regression, so it speaks for little'],
};

const CALLS: { readonly [C in FailureCall]: readonly [when: string, what: string] } = {
  regression: ['its share of regression is at least `regression-call`', 'the code broke the test'],
  flake: ['both other shares together are at most `flake-call`', 'the test failed by itself'],
  infrastructure: ['its share of infrastructure is at least `regression-call`', 'an outage took the test down'],
  unknown: ['otherwise', 'nothing is said of this failure'],
};
const CALL_ORDER = ['regression', 'flake', 'infrastructure', 'unknown'] as const satisfies readonly FailureCall[];

export function stateTable(): string {
  return table(
    ['state', 'when', 'what follows'],
    Object.entries(STATES).map(([state, words]) => [code(state), ...words]),
  );
}

export function evidenceTable(): string {
  return table(
    ['kind', 'what happened', 'what it says'],
    EVIDENCE_KINDS.map((kind) => [code(kind), ...EVIDENCE[kind]]),
  );
}

export function callTable(): string {
  const missing = FAILURE_CALLS.filter((call) => !CALL_ORDER.includes(call));
  if (missing.length > 0) throw new Error(`calls without a place in the order: ${missing.join(', ')}`);
  return table(
    ['call', 'when', 'what it says'],
    CALL_ORDER.map((call) => [code(call), ...CALLS[call]]),
  );
}
