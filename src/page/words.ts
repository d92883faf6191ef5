import type { OutcomeCode, ReportFinding, ReportRun, ReportTest } from '../core/html-report/report-data.ts';

/** Words of the page, and numbers and dates as the issue writes them. */

export const OUTCOME_WORDS: { readonly [C in OutcomeCode]: string } = {
  '.': 'nothing known',
  P: 'passed',
  F: 'failed',
  B: 'failed and passed on the same code',
  R: 'failed, which the code explains',
  I: 'failed for a reason outside of the tests',
};

const STATE_WORDS: Readonly<Record<string, string>> = {
  confirmed: 'confirmed',
  suspected: 'suspected',
  broken: 'broken by a change',
  'born-red': 'never passed',
  'open-failure': 'failing, cause open',
  insufficient: 'too little known',
  healthy: 'not flaky',
  fixed: 'fixed',
};

/** What an earlier or later version calls otherwise is shown as it is, `__proto__` and all. */
export function stateWords(state: string): string {
  return Object.hasOwn(STATE_WORDS, state) ? (STATE_WORDS[state] ?? state) : state;
}

export const TREND_WORDS: { readonly [T in NonNullable<ReportFinding['trend']>]: string } = {
  new: 'new',
  recurring: 'recurring',
  worse: 'getting worse',
  better: 'getting better',
};

/** `test.yml` of `.github/workflows/test.yml`: where there is no room for the folder that all of them are in. */
export function workflowName(path: string): string {
  return path.replace(/^\.github\/workflows\//, '');
}

/** Beyond this a probability of a model is a manner of speaking; the issue has the same. */
const CERTAIN = 0.999;

/** `97.2 %`; never 0 or 100 %. */
export function chance(probability: number): string {
  if (probability > CERTAIN) return '> 99.9 %';
  return 1 - probability > CERTAIN ? '< 0.1 %' : percent(probability);
}

export function percent(share: number): string {
  return `${Number((100 * share).toFixed(1))}\u00a0%`;
}

/** Minutes from which hours are easier to grasp; the issue has the same. */
const LONG_MINUTES = 90;

/** `35 min`, `4.2 h`. */
export function duration(minutes: number): string {
  if (minutes >= LONG_MINUTES) return `${grouped(Number((minutes / 60).toFixed(1)))}\u00a0h`;
  return minutes > 0 && minutes < 1 ? '<\u00a01\u00a0min' : `${Math.round(minutes)}\u00a0min`;
}

/** `1 run`, `1,234 runs`. */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

export function grouped(value: number): string {
  return value.toLocaleString('en-US');
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2 Nov` of an ISO date or time, UTC. */
export function dayOf(iso: string): string {
  return `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1] ?? ''}`;
}

/** `2 Nov 2026`. */
export function dateOf(iso: string): string {
  return `${dayOf(iso)} ${iso.slice(0, 4)}`;
}

/** `2 Nov 2026, 14:03 UTC`. */
export function timeOf(iso: string): string {
  return `${dateOf(iso)}, ${iso.slice(11, 16)} UTC`;
}

/** `push to main, commit 0123456789ab`. */
export function runWords({ event, branch, sha, attempts }: ReportRun): string {
  const again = attempts > 1 ? `, ${attempts} attempts` : '';
  return `${event.replaceAll('_', ' ')} on ${branch}, commit ${sha}${again}`;
}

/** `failed in 8 of 183 runs`, of the runs that say anything of the test. */
export function summaryOf({ outcomes }: Pick<ReportTest, 'outcomes'>): string {
  const { known, failed } = countOutcomes(outcomes);
  return `failed in ${failed} of ${counted(known, 'run')}`;
}

export function countOutcomes(outcomes: string): { readonly known: number; readonly failed: number } {
  let known = 0;
  let passed = 0;
  for (const code of outcomes) {
    if (code !== '.') known += 1;
    if (code === 'P') passed += 1;
  }
  return { known, failed: known - passed };
}

/** The character at a position as a code; what is none is nothing known. */
export function outcomeAt(outcomes: string, run: number): OutcomeCode {
  const code = outcomes.charAt(run);
  return code in OUTCOME_WORDS ? (code as OutcomeCode) : '.';
}
