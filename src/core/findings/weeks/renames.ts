import type { HistoryTest } from '../../documents/history.ts';
import type { Execution } from '../../evidence/execution.ts';
import { isMain } from '../../evidence/group.ts';
import { type TestKey, testKey } from '../../evidence/test-key.ts';
import { LIMITS } from '../../limits.ts';
import type { TestVerdict } from '../test-verdict.ts';
import { weekKey } from './merge-history.ts';
import { likenessOf, type NameParts, partsOf } from './similar-names.ts';
import { type NewWeek, signatureOf } from './weeks.ts';

/** Runs of main that must list the other tests and not this one, before it counts as gone or as not yet there. */
const RUNS_WITHOUT = 3;
/** Comparisons of names: beyond that a whole suite changed its names and none is followed. A tenth of a second. */
const MOST_COMPARISONS = 5_000;

/** What the present window says, as far as renames are concerned. Proposals keep old names alive: only main has an order. */
export type RenameEvidence = Pick<NewWeek, 'executions' | 'verdicts' | 'workflows' | 'branch'>;

/** One side of a possible rename. */
interface Side {
  readonly test: Pick<HistoryTest, 'framework' | 'id' | 'suite' | 'workflow' | 'job'>;
  readonly key: TestKey;
  readonly parts: NameParts;
  readonly signature: string | null;
}

interface Pair {
  readonly from: Side;
  readonly to: Side;
}

/**
 * The history with tests under the names that they have now, where the evidence shows a rename; `formerly` tells the old
 * name. A remembered test is taken to live on in a test that fails now and was never remembered when all of this holds:
 *
 * - reports name the passing tests of its job (else nobody knows which tests there are);
 * - on main, at least three runs after the old name's last appearance do not list it, and the new name appears after that;
 *   before the new name's first appearance at least three runs do not list it either. A rename before the window began
 *   cannot show the latter: the same failure signature of both stands in for it;
 * - same workflow, job, framework and parameters, and the same leaf elsewhere or a leaf in the same place with less than
 *   a third edited; names that say little (short leaves, another number only) need the same signature too;
 * - where both have failure signatures they are the same;
 * - no other test fits either of the two.
 *
 * Costs a bounded number of comparisons, each linear in the runs of main.
 */
export function followRenames(history: readonly HistoryTest[], evidence: RenameEvidence): readonly HistoryTest[] {
  const jobs = listingsByJob(evidence);
  if (jobs.size === 0 || history.length === 0) return history;
  const known = new Set(history.map((test) => weekKey(test)));
  const appeared = evidence.verdicts.filter(({ test }) => !known.has(weekKey(test)) && jobs.has(jobKey(test)));
  const pairs = pairsOf(history, appeared).filter(({ from, to }) => {
    const listings = jobs.get(jobKey(to.test));
    return listings !== undefined && hasFollowed(from, to, listings);
  });
  const targets = new Map(unambiguous(pairs).map(({ from, to }) => [weekKey(from.test), to.test]));
  return history.map((test) => {
    const to = targets.get(weekKey(test));
    return to === undefined ? test : { ...test, id: to.id, suite: to.suite, formerly: test.id };
  });
}

function jobKey({ workflow, job }: { readonly workflow: string; readonly job: string }): string {
  return JSON.stringify([workflow, job]);
}

/** Executions of main with reports, oldest first, by job. */
function listingsByJob({ executions, workflows, branch }: RenameEvidence): ReadonlyMap<string, readonly Execution[]> {
  const paths = new Map(workflows.map((workflow) => [workflow.id, workflow.path]));
  const jobs = new Map<string, Execution[]>();
  const listings = executions.filter(
    ({ exact, excluded, run }) => exact !== undefined && excluded === undefined && isMain(run, branch),
  );
  for (const execution of listings.toSorted((a, b) => a.startedAt - b.startedAt)) {
    const { run, identity } = execution;
    const path = paths.get(run.workflowId) ?? run.workflowId;
    const key = jobKey({
      workflow: path.slice(0, LIMITS.testIdChars),
      job: identity.job.slice(0, LIMITS.testIdChars),
    });
    const known = jobs.get(key);
    if (known === undefined) jobs.set(key, [execution]);
    else known.push(execution);
  }
  return jobs;
}

/** Pairs whose names and signatures fit, found through buckets of equal leaves and of equal places. */
function pairsOf(history: readonly HistoryTest[], appeared: readonly TestVerdict[]): readonly Pair[] {
  const buckets = new Map<string, Side[]>();
  for (const test of history) {
    const side = sideOf(test, test.signature);
    for (const bucket of bucketsOf(side)) {
      const sides = buckets.get(bucket);
      if (sides === undefined) buckets.set(bucket, [side]);
      else sides.push(side);
    }
  }
  const pairs: Pair[] = [];
  let compared = 0;
  for (const { test, failures } of appeared) {
    const to = sideOf(test, signatureOf(failures.at(-1)?.failure));
    const others = new Set(bucketsOf(to).flatMap((bucket) => buckets.get(bucket) ?? []));
    compared += others.size;
    if (compared > MOST_COMPARISONS) return [];
    for (const from of others) if (isAlike(from, to)) pairs.push({ from, to });
  }
  return pairs;
}

function sideOf(test: Side['test'], signature: string | null): Side {
  const key = testKey({ ...test, suite: test.suite ?? undefined });
  return { test, key, parts: partsOf(test.id), signature };
}

function bucketsOf({ test, parts }: Side): readonly string[] {
  const { workflow, job, framework, suite } = test;
  const { container, leaf, parameters } = parts;
  return [
    JSON.stringify(['leaf', workflow, job, framework, parameters, leaf]),
    JSON.stringify(['place', workflow, job, framework, parameters, suite, container]),
  ];
}

function isAlike(from: Side, to: Side): boolean {
  const bothSigned = from.signature !== null && to.signature !== null;
  if (bothSigned && from.signature !== to.signature) return false;
  // In another package the leaf must be the same: a place counts with its suite.
  const place = ({ test, parts }: Side): NameParts => ({
    ...parts,
    container: `${test.suite ?? ''}\n${parts.container}`,
  });
  const likeness = likenessOf(place(from), place(to));
  return likeness === 'strong' || (likeness === 'weak' && bothSigned);
}

/** True when the one name ends before the other begins, and both were looked for on the other side of that. */
function hasFollowed(from: Side, to: Side, listings: readonly Execution[]): boolean {
  const lastOld = listings.findLastIndex((execution) => lists(execution, from.key));
  const firstNew = listings.findIndex((execution) => lists(execution, to.key));
  if (firstNew < 0 || lastOld >= firstNew) return false;
  if (runsWithout(listings.slice(lastOld + 1), from.key, listings[lastOld]) < RUNS_WITHOUT) return false;
  if (runsWithout(listings.slice(0, firstNew), to.key, listings[firstNew]) >= RUNS_WITHOUT) return true;
  return lastOld < 0 && from.signature !== null && from.signature === to.signature;
}

function lists({ failures, retried, exact }: Execution, key: TestKey): boolean {
  return failures.has(key) || retried.has(key) || exact?.passed.has(key) === true;
}

/**
 * Runs that would list the test if it had run, and do not. Runs, not executions: of a test suite in shards each execution
 * lists another part.
 *
 * @param last an execution whose own run does not count
 */
function runsWithout(listings: readonly Execution[], key: TestKey, last: Execution | undefined): number {
  const without = listings.filter((execution) => execution.exact?.covered.has(key) === true && !lists(execution, key));
  return new Set(without.map(({ run }) => run.id).filter((id) => id !== last?.run.id)).size;
}

/** Pairs of tests that are in no other pair. */
function unambiguous(pairs: readonly Pair[]): readonly Pair[] {
  const uses = new Map<Side['test'], number>();
  for (const { from, to } of pairs) {
    uses.set(from.test, (uses.get(from.test) ?? 0) + 1);
    uses.set(to.test, (uses.get(to.test) ?? 0) + 1);
  }
  return pairs.filter(({ from, to }) => uses.get(from.test) === 1 && uses.get(to.test) === 1);
}
