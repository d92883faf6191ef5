import { STEP_MARK } from '../../log/steps.ts';

/** One of these opens a line that ends whatever a test runner was saying: its process is over, or another step begins. */
export const STEP_ENDS = [STEP_MARK, '##[error]Process completed '];

/**
 * Lines of one failure's description that are followed. Far more than are kept of one: after long output or a chain of
 * exceptions, the error that ended the test comes last, and so does the next failure's title.
 */
const FOLLOWED_LINES = 4_000;

/** True for a line that opens with one of {@link STEP_ENDS}. */
export function isStepEnd(text: string): boolean {
  return text.startsWith('##[') && STEP_ENDS.some((end) => text.startsWith(end));
}

/**
 * Last line of a description that opened at `from` and has no end of its own, when line `number` no longer belongs to
 * it: another step begins, or nobody would read on. Undefined while it goes on.
 */
export function blockEnd(from: number, number: number, text: string): number | undefined {
  if (number - from >= FOLLOWED_LINES) return from + FOLLOWED_LINES - 1;
  return isStepEnd(text) ? number - 1 : undefined;
}
