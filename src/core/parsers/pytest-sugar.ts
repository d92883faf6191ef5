/** Opens a run of pytest-sugar, which prints no rules of its own. */
const START = 'Test session starts (';
/** `Results (0.12s):`, above one line for each outcome. */
const RESULTS = /^Results \(\d[\d.:]*s?\):$/;
/** `       5 passed`; below `failed`, each test has a line too. */
const RESULT = /^ +(\d{1,9}) (passed|failed|errors?|skipped)$/;

/** Part of every line that begins something here. */
export const SUGAR_MARKS = [START, 'Results ('];

/** What one line says of a run's start and end. */
export type SugarLine = 'start' | 'end' | { readonly word: string; readonly count: number };

/** The start and the totals of a run that pytest-sugar shows. */
export class PytestSugar {
  #active = false;
  #inResults = false;

  /** True inside a run. */
  get active(): boolean {
    return this.#active;
  }

  /** True while the totals are printed. */
  get open(): boolean {
    return this.#inResults;
  }

  line(text: string): SugarLine | undefined {
    if (text.startsWith(START)) {
      this.#active = true;
      return 'start';
    }
    if (this.#active && text.startsWith('Results (') && RESULTS.test(text)) {
      this.#active = false;
      this.#inResults = true;
      return 'end';
    }
    return this.#inResults ? this.#result(text) : undefined;
  }

  #result(text: string): SugarLine | undefined {
    if (!text.startsWith(' ')) {
      this.#inResults = false;
      return undefined;
    }
    const match = RESULT.exec(text);
    return match?.[2] === undefined ? undefined : { word: match[2], count: Number(match[1]) };
  }
}
