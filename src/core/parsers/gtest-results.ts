import { LIMITS } from '../limits.ts';
import type { ParsedTests } from '../model/extraction.ts';
import { HeldFailures, type OwnedDraft } from './shared/held-failures.ts';

/** What GoogleTest programs of one log said, and what CTest, if it started them, made of it. */
export class GtestResults {
  readonly held = new HeldFailures();
  readonly #failed = new Set<string>();
  readonly #passed = new Set<string>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #hasCounts = false;
  #seed: string | undefined;
  #shard: string | undefined;
  #isOpen = false;
  #isBroken = false;
  #hasEnded = false;

  /** A program begins or ends: one that began and did not end leaves tests of which nothing is known. */
  program(hasEnded: boolean): void {
    if (!hasEnded && this.#isOpen) this.#isBroken = true;
    this.#isOpen = !hasEnded;
    this.#hasEnded ||= hasEnded;
  }

  pass(id: string): void {
    if (this.#passed.size < LIMITS.passedPerJob) this.#passed.add(id);
  }

  /** The first description stays; the list at the end only names the test again. */
  fail(draft: OwnedDraft): void {
    if (this.#failed.size < LIMITS.failuresPerJob) this.#failed.add(draft.id);
    this.held.add(draft);
  }

  /** @returns whether the line was a count */
  count(kind: 'passed' | 'failed' | 'skipped', printed: string | undefined): boolean {
    if (printed === undefined) return false;
    this.#hasCounts = true;
    this.#counts[kind] += Number(printed);
    return true;
  }

  /** The seed of a log with several programs is that of the first. */
  note(seed: string | undefined, shard: string | undefined): void {
    this.#seed ??= seed;
    this.#shard ??= shard;
  }

  end(): ParsedTests | undefined {
    const { failures, retried } = this.held.end('gtest');
    if (failures.length + retried.length + this.#passed.size === 0 && !this.#hasCounts) return undefined;
    // `--gtest_brief=1` counts the tests that passed only.
    this.#counts.failed = Math.max(this.#counts.failed, failures.length + retried.length);
    return {
      framework: 'gtest',
      failures,
      retried,
      passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
      ...(this.#hasCounts ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      ...(this.#shard === undefined ? {} : { shard: this.#shard }),
      finished: this.#hasEnded && !this.#isOpen && !this.#isBroken,
    };
  }
}
