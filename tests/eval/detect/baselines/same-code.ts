import type { Rule } from '../rule.ts';
import {
  areComparable,
  hasFlip,
  type Intake,
  type Outcome,
  onMain,
  perTest,
  type TestHistory,
} from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Tools compare runs of one head SHA, pull requests included: that their merge commits differ they do not ask. */
interface ShaHistory {
  readonly sha: string;
  readonly outcomes: readonly Outcome[];
}

const DAY = 86_400_000;

/** Trunk puts its own filter before these. */
const FILTERS: readonly Intake[] = [...BOTH, 'upload-filter'];

/** Rules that believe two results of one commit. */
export const SAME_CODE: readonly Rule[] = [
  ...FILTERS.map((intake) => anySha(intake)),
  ...FILTERS.map((intake) => onShas(2, intake)),
  ...BOTH.map((intake) => onShas(3, intake)),
  ...BOTH.map((intake) => passOnRetry(intake)),
  ...BOTH.map((intake) => recent(intake)),
  ...BOTH.map((intake) => recovering(intake)),
  ...BOTH.map((intake) => luciVerdicts(intake)),
  ...BOTH.map((intake) => flutter(intake)),
];

function anySha(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('any-same-sha', intake),
      title: titleWith('any pass and fail on one SHA', intake),
      source: 'Mergify, Jenkins, Buildkite, Trunk without a minimum: two results of one commit',
    },
    (history) => flippedShas(history).length > 0,
    intake,
  );
}

function onShas(shas: number, intake: Intake): Rule {
  return perTest(
    {
      id: idWith(`same-sha-${shas}`, intake),
      title: titleWith(`pass and fail on ≥ ${shas} SHAs`, intake),
      source: 'Trunk: minimum count of passes on retry',
    },
    (history) => flippedShas(history).length >= shas,
    intake,
  );
}

/** Only a failure that a later result of the same SHA corrects counts, and only as long as Trunk remembers it. */
function passOnRetry(intake: Intake): Rule {
  const recoveryDays = 7;
  return perTest(
    {
      id: idWith(`pass-on-retry-${recoveryDays}d`, intake),
      title: titleWith(`failed, then passed on one SHA in the last ${recoveryDays} days`, intake),
      source: 'Trunk: pass on retry, recovers after 7 days without one',
    },
    (history) =>
      bySha(history).some(({ outcomes }) => {
        const failed = outcomes.findIndex((outcome) => outcome.failed);
        const first = outcomes[failed];
        if (first === undefined) return false;
        const retry = outcomes.slice(failed).find((o) => !o.failed && areComparable(first.execution, o.execution));
        return retry !== undefined && history.end - retry.execution.startedAt <= recoveryDays * DAY;
      }),
    intake,
  );
}

/** Pass and fail on one SHA, forgotten after 14 days. */
function recent(intake: Intake): Rule {
  const days = 14;
  return perTest(
    {
      id: idWith(`same-sha-${days}d`, intake),
      title: titleWith(`pass and fail on one SHA in the last ${days} days`, intake),
      source: 'CircleCI: 14 days',
    },
    (history) => flippedShas(history).some((sha) => history.end - lastOf(sha) <= days * DAY),
    intake,
  );
}

function recovering(intake: Intake): Rule {
  const days = 14;
  const passes = 5;
  return perTest(
    {
      id: idWith(`same-sha-${days}d-recovers`, intake),
      title: titleWith(`the same until ${passes} passes in a row`, intake),
      source: 'Harness: 14 days, recovers after 5 passes',
    },
    (history) => {
      const outcomes = history.groups.flatMap((group) => group.outcomes);
      const recovered = outcomes.length >= passes && outcomes.slice(-passes).every((outcome) => !outcome.failed);
      return !recovered && flippedShas(history).some((sha) => history.end - lastOf(sha) <= days * DAY);
    },
    intake,
  );
}

/** A verdict is what all attempts on one source say together: flaky when they disagree. */
function luciVerdicts(intake: Intake): Rule {
  const [verdicts, share] = [2, 0.01];
  return perTest(
    {
      id: idWith(`luci-flaky-verdicts`, intake),
      title: titleWith(`≥ ${verdicts} flaky verdicts and ≥ 1 %`, intake),
      source: 'LUCI Analysis, exoneration of flaky tests',
    },
    (history) => {
      const flaky = flippedShas(history).length;
      return flaky >= verdicts && flaky >= share * bySha(history).length;
    },
    intake,
  );
}

function flutter(intake: Intake): Rule {
  const [commits, share] = [100, 0.02];
  return perTest(
    {
      id: idWith(`flutter-2-of-100`, intake),
      title: titleWith(`flaky on ≥ 2 % of the last ${commits} commits of main`, intake),
      source: 'Flutter’s cocoon; fewer commits count as they are',
    },
    (history) => {
      const main = onMain(history).slice(-commits);
      const flaky = main.filter((g) => !history.massFlips.has(g.group) && hasFlip(g.outcomes)).length;
      return flaky > 0 && flaky >= share * main.length;
    },
    intake,
  );
}

function flippedShas(history: TestHistory): readonly ShaHistory[] {
  return bySha(history).filter(({ outcomes }) => hasFlip(outcomes));
}

/** All rules of this file ask the same of each history. */
const memory = new WeakMap<TestHistory, readonly ShaHistory[]>();

/** Groups that flip as a mass are left out, which only a gated history knows. */
function bySha(history: TestHistory): readonly ShaHistory[] {
  const known = memory.get(history) ?? groupedBySha(history);
  memory.set(history, known);
  return known;
}

function groupedBySha(history: TestHistory): readonly ShaHistory[] {
  const shas = new Map<string, Outcome[]>();
  for (const { group, outcomes } of history.groups) {
    const sha = outcomes[0]?.execution.run.headSha ?? group.code;
    if (history.massFlips.has(group)) continue;
    const known = shas.get(sha);
    if (known === undefined) shas.set(sha, [...outcomes]);
    else known.push(...outcomes);
  }
  return [...shas].map(([sha, outcomes]) => ({ sha, outcomes }));
}

function lastOf({ outcomes }: ShaHistory): number {
  return Math.max(...outcomes.map(({ execution }) => execution.startedAt));
}
