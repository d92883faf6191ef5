import { expect, test } from 'vitest';
import { LIMITS, type LimitName } from '../../../src/core/limits.ts';

interface Lowered {
  /**
   * The limit while the test runs. The code that enforces it reads the table, so a small number there proves both that the
   * table is what it reads and where it draws the line.
   */
  readonly lowered?: number;
  /** Other limits that would be in the way. */
  readonly others?: Partial<Record<LimitName, number>>;
  /** True when the limit itself is one too many. */
  readonly exclusive?: boolean;
}

const table: Record<LimitName, number> = LIMITS;

async function withLimits<T>(changed: Partial<Record<LimitName, number>>, work: () => Promise<T>): Promise<T> {
  const before = { ...table };
  try {
    Object.assign(table, changed);
    return await work();
  } finally {
    Object.assign(table, before);
  }
}

/**
 * Tests one limit through the code that enforces it: just below and at the limit all is well, just above it is not.
 * `tests/core/limits/table.test.ts` demands one such test of every limit.
 *
 * @param holds whether so much passes whole
 */
export function atLimit(
  name: LimitName,
  holds: (size: number) => boolean | Promise<boolean>,
  { lowered, others = {}, exclusive = false }: Lowered = {},
): void {
  test(`${name}: below, at and above`, async () => {
    const limit = lowered ?? table[name];
    const found = await withLimits({ ...others, [name]: limit }, async () => [
      await holds(limit - 1),
      await holds(limit),
      await holds(limit + 1),
    ]);
    expect(found).toEqual([true, !exclusive, false]);
  });
}

/** Seconds that a limit of time has while its test runs. */
const SHORT_SECONDS = 0.4;

/**
 * Tests one limit of time, which nobody can meet exactly: a quarter of it is enough time, four times as much is not.
 *
 * @param finishes whether something that takes so many milliseconds comes to its end
 */
export function atDuration(name: LimitName, finishes: (ms: number) => Promise<boolean>): void {
  test(`${name}: well below and well above`, async () => {
    const ms = SHORT_SECONDS * 1_000;
    const found = await withLimits({ [name]: SHORT_SECONDS }, async () => [
      await finishes(ms / 4),
      await finishes(ms * 4),
    ]);
    expect(found).toEqual([true, false]);
  });
}
