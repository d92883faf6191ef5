import type { Rule } from '../rule.ts';
import { type CodeHistory, type Intake, onMain, outcomesOf, perTest } from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Fewer results than this give no flip rate; our choice, as for failure rates. */
const MINIMUM = 20;

/** Rules that count how often the result of main changes. */
export const TRANSITIONS: readonly Rule[] = [
  ...BOTH.map((intake) => apple(0.05, 60, intake)),
  ...BOTH.map((intake) => apple(0.1, 60, intake)),
  ...BOTH.map((intake) => appleAtTheEnd(intake)),
  ...BOTH.map((intake) => buildkite(intake)),
  ...BOTH.map((intake) => reportPortal(intake)),
  ...BOTH.map((intake) => katalon(intake)),
];

/** Transitions of the last `size` results over their possible number, read after every result. */
function apple(rate: number, size: number, intake: Intake): Rule {
  return perTest(
    {
      id: idWith(`flip-rate-${rate}`, intake),
      title: titleWith(`flip rate ≥ ${rate} of ${size} results, at any time`, intake),
      source: 'Kowalczyk and others (Apple): transitions/(n − 1); thresholds of detection.md, section 11.5',
    },
    (history) => {
      const failed = outcomesOf(onMain(history)).map((outcome) => outcome.failed);
      const changes = failed.map((result, i) => i > 0 && result !== failed[i - 1]);
      let inside = 0;
      return failed.some((_, i) => {
        // A window of `size` results holds size − 1 changes.
        inside += Number(changes[i]) - Number(changes[i - size + 1] ?? false);
        const n = Math.min(i + 1, size);
        return n >= MINIMUM && inside >= rate * (n - 1);
      });
    },
    intake,
  );
}

function appleAtTheEnd(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('flip-rate-0.05-window', intake),
      title: titleWith('flip rate ≥ 0.05 of the whole window', intake),
      source: 'the same, once at the end',
    },
    (history) => {
      const failed = outcomesOf(onMain(history)).map((outcome) => outcome.failed);
      return failed.length >= MINIMUM && transitions(failed) >= 0.05 * (failed.length - 1);
    },
    intake,
  );
}

/** The number of transitions is divided by the size of the window, not by what is possible in it. */
function buildkite(intake: Intake): Rule {
  const [size, score] = [100, 0.05];
  return perTest(
    {
      id: idWith('transition-score', intake),
      title: titleWith(`transition score ≥ ${score} of the last ${size} results`, intake),
      source: 'Buildkite’s transition count monitor; window and threshold are its user’s, here ours',
    },
    (history) => {
      const failed = outcomesOf(onMain(history)).map((outcome) => outcome.failed);
      return transitions(failed.slice(-size)) >= score * size;
    },
    intake,
  );
}

/** Every test whose last result changed at least once in its last thirty launches; retries inside a launch do not count. */
function reportPortal(intake: Intake): Rule {
  const launches = 30;
  return perTest(
    {
      id: idWith('switches-30', intake),
      title: titleWith(`any switch in the last ${launches} launches of main`, intake),
      source: 'ReportPortal’s table of flaky test cases with its default of 30 launches',
    },
    (history) => transitions(lastOfEachRun(onMain(history)).slice(-launches)) > 0,
    intake,
  );
}

/** Mostly how often the result changes, a little how often it is a failure. */
function katalon(intake: Intake): Rule {
  return perTest(
    {
      id: idWith('composite-0.2-0.8', intake),
      title: titleWith('0.2 × failure rate + 0.8 × flip rate ≥ 0.05', intake),
      source: 'Katalon’s composite; which weight is whose, and the threshold, are our reading',
    },
    (history) => {
      const failed = outcomesOf(history.groups).map((outcome) => outcome.failed);
      if (failed.length < MINIMUM) return false;
      const rate = failed.filter(Boolean).length / failed.length;
      return 0.2 * rate + (0.8 * transitions(failed)) / (failed.length - 1) >= 0.05;
    },
    intake,
  );
}

function lastOfEachRun(groups: readonly CodeHistory[]): readonly boolean[] {
  const runs = new Map(outcomesOf(groups).map(({ execution, failed }) => [execution.run.id, failed]));
  return [...runs.values()];
}

function transitions(failed: readonly boolean[]): number {
  return failed.filter((result, i) => i > 0 && result !== failed[i - 1]).length;
}
