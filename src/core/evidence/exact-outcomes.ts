import type { ExactOutcomes, Tests } from './execution.ts';
import type { TestKey } from './test-key.ts';

/** What the reports of one job execution list as passed. */
interface ListedPasses {
  /** Numbers of a `NameTable`. */
  readonly passes: readonly Uint32Array[];
  /** Every report of the execution was read whole: what they do not list was skipped or not run. */
  readonly complete: boolean;
}

/**
 * The tests of one job that failed at least once, numbered, so that what an execution says of them takes a bit each.
 */
export class FailingTests {
  /** Position of each test. */
  readonly #positions = new Map<TestKey, number>();
  /** Positions by number in the table of names: one or a few. */
  readonly #byNumber = new Map<number, number[]>();

  /** @param numbers of those failing tests that any report of the job lists */
  constructor(numbers: ReadonlyMap<TestKey, number>) {
    for (const [key, number] of numbers) {
      const position = this.#positions.size;
      this.#positions.set(key, position);
      const positions = this.#byNumber.get(number);
      if (positions === undefined) this.#byNumber.set(number, [position]);
      else positions.push(position);
    }
  }

  /** What one execution says of them. */
  outcomes({ passes, complete }: ListedPasses): ExactOutcomes {
    const bits = new Uint8Array(Math.ceil(this.#positions.size / 8));
    for (const list of passes) {
      for (const number of list) {
        for (const position of this.#byNumber.get(number) ?? []) {
          bits[position >> 3] = (bits[position >> 3] ?? 0) | (1 << (position & 7));
        }
      }
    }
    const passed: Tests = {
      has: (key) => {
        const position = this.#positions.get(key);
        return position !== undefined && ((bits[position >> 3] ?? 0) & (1 << (position & 7))) !== 0;
      },
    };
    return { covered: complete ? this.#positions : passed, passed };
  }
}
