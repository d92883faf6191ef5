import { type Sentence, say } from '../../core/ports.ts';

/** What report has done, in numbers. */
export interface Reported {
  /** Of the issue; null when there is none. */
  readonly number: number | null;
  readonly counts: { readonly findings: number; readonly new: number };
}

/** One line on the page of the run: `3 flaky tests, 1 new: issue #12`. Literals and numbers only. */
export function reportNotice({ number, counts }: Reported): Sentence {
  const { findings, new: news } = counts;
  if (number === null) {
    return findings === 0
      ? say`No flaky test, and no issue is open.`
      : say`Flaky tests: ${findings}, of them new: ${news}.`;
  }
  if (findings === 0) return say`No flaky test: issue #${number}`;
  if (findings === 1)
    return news === 0 ? say`1 flaky test: issue #${number}` : say`1 flaky test, new: issue #${number}`;
  return news === 0
    ? say`${findings} flaky tests: issue #${number}`
    : say`${findings} flaky tests, ${news} new: issue #${number}`;
}
