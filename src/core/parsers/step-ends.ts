import type { LineListener } from '../log/line-scanner.ts';
import type { LogLine } from '../model/extraction.ts';
import { isStepEnd, STEP_ENDS } from './shared/block-end.ts';

/** Steps of one job that are told apart; GitHub allows about a thousand. */
const STEPS = 10_000;

/** Lines that end whatever a test runner was saying: its process is over, or another step begins. */
export class StepEnds implements LineListener {
  readonly triggers = STEP_ENDS;
  readonly idle = true;
  readonly #numbers: number[] = [];

  line({ number, text }: LogLine): void {
    if (isStepEnd(text) && this.#numbers.length < STEPS) this.#numbers.push(number);
  }

  /** Their positions in the log, ascending. */
  get numbers(): readonly number[] {
    return this.#numbers;
  }
}
