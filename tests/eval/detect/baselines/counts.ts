import type { Rule } from '../rule.ts';
import { type Intake, onMain, outcomesOf, perTest, type TestHistory } from '../test-history.ts';
import { BOTH, idWith, titleWith } from './row-name.ts';

/** Rules that count failures among the last results of main. */
export const COUNTS: readonly Rule[] = [
  ...BOTH.map((intake) => atAnyTime(2, 20, intake)),
  ...BOTH.map((intake) => atTheEnd(2, 20, intake)),
  ...BOTH.map((intake) => consecutive(intake)),
  ...BOTH.map((intake) => sixOfTen(intake)),
];

function atAnyTime(failures: number, last: number, intake: Intake): Rule {
  return perTest(
    {
      id: idWith(`fail-${failures}-of-${last}`, intake),
      title: titleWith(`≥ ${failures} failures in any ${last} results of main`, intake),
      source: 'the N of M rule of dashboards and bots; a flag once raised stays for the window',
    },
    (history) => mostIn(resultsOnMain(history), last) >= failures,
    intake,
  );
}

function atTheEnd(failures: number, last: number, intake: Intake): Rule {
  return perTest(
    {
      id: idWith(`fail-${failures}-of-last-${last}`, intake),
      title: titleWith(`≥ ${failures} failures in the last ${last} results of main`, intake),
      source: 'the same, as it stands at the end of the window',
    },
    (history) => count(resultsOnMain(history).slice(-last)) >= failures,
    intake,
  );
}

/** A verdict is unexpected when the test passed in no attempt on that code. */
function consecutive(intake: Intake): Rule {
  const verdicts = 3;
  return perTest(
    {
      id: idWith(`consecutive-${verdicts}`, intake),
      title: titleWith(`${verdicts} failing verdicts of main in a row`, intake),
      source: 'LUCI Analysis: the test is excused as failing elsewhere too',
    },
    (history) => mostIn(unexpectedOnMain(history), verdicts) >= verdicts,
    intake,
  );
}

function sixOfTen(intake: Intake): Rule {
  const [failing, of] = [6, 10];
  return perTest(
    {
      id: idWith(`fail-${failing}-of-${of}`, intake),
      title: titleWith(`${failing} failing verdicts in any ${of} of main`, intake),
      source: 'LUCI Analysis: as above, fewer than all',
    },
    (history) => mostIn(unexpectedOnMain(history), of) >= failing,
    intake,
  );
}

function resultsOnMain(history: TestHistory): readonly boolean[] {
  return outcomesOf(onMain(history)).map(({ failed }) => failed);
}

function unexpectedOnMain(history: TestHistory): readonly boolean[] {
  return onMain(history).map(({ outcomes }) => outcomes.every(({ failed }) => failed));
}

/** The most failures in any `size` neighbours. */
function mostIn(failed: readonly boolean[], size: number): number {
  let [inside, most] = [0, 0];
  for (const [i, result] of failed.entries()) {
    inside += Number(result) - Number(failed[i - size] ?? false);
    most = Math.max(most, inside);
  }
  return most;
}

function count(failed: readonly boolean[]): number {
  return failed.filter(Boolean).length;
}
