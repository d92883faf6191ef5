import { LIMITS } from '../../limits.ts';
import type { TestFailure } from '../../model/extraction.ts';
import type { Framework } from '../../model/framework.ts';
import { CTEST_TRIGGERS, type CtestResult, ctestResult } from './ctest-line.ts';
import { type Draft, toFailure } from './draft.ts';

/** `Test project /x/build` opens an execution of CTest; its numbers mean something in that folder only. */
const PROJECT = 'Test project ';
const END = /^\d{1,3}% tests passed, /;

/** Tests of CTest that are remembered; large projects have some ten thousand. */
const HOLDERS = 100_000;

/** Lines that say which test of CTest printed what stands around them. */
export const HOLDER_TRIGGERS = [...CTEST_TRIGGERS, PROJECT, '% tests passed, '] as const;

/** Whether CTest printed the line, so that what the program before it said is complete. */
export function isHolderLine(text: string): boolean {
  return text.startsWith(PROJECT) || END.test(text) || ctestResult(text) !== undefined;
}

/** A result of CTest and where it stands. */
export type HeldResult = CtestResult & { readonly at: number };

/** A failure and, with `ctest -V`, the number of CTest's test before its lines. */
export interface OwnedDraft extends Draft {
  readonly owner?: string | undefined;
}

interface Held {
  readonly draft: Draft;
  /** Tests of CTest that printed it; `undefined` among them for a program that CTest did not start. */
  readonly holders: Set<string | undefined>;
}

/**
 * Failures that programs print, perhaps under CTest, which may run a program again, or expect it to fail. Its result
 * stands above the output (`--output-on-failure`) or below it (`-V`, where each line opens with the test's number).
 */
export class HeldFailures {
  readonly #failed = new Map<string, Held>();
  readonly #failedHolders = new Set<string>();
  readonly #passedHolders = new Set<string>();
  #folder = '';
  #current: HeldResult | undefined;

  /** The failed test of CTest whose output follows. */
  get current(): HeldResult | undefined {
    return this.#current;
  }

  get size(): number {
    return this.#failed.size;
  }

  /** Takes a line that CTest printed: `isHolderLine`. @returns the result of a test, if it is one */
  line(at: number, text: string): HeldResult | undefined {
    const printed = ctestResult(text);
    if (text.startsWith(PROJECT)) this.#folder = text.slice(PROJECT.length);
    this.#current = undefined;
    if (printed === undefined) return undefined;
    const result = { ...printed, at };
    const isPassed = result.status === 'Passed';
    const holders = isPassed ? this.#passedHolders : this.#failedHolders;
    if (holders.size < HOLDERS) holders.add(this.#holder(result.number));
    if (!isPassed) this.#current = result;
    return result;
  }

  /** The first description of a failure stays. */
  add(draft: OwnedDraft): void {
    const number = draft.owner ?? this.#current?.number;
    const holder = number === undefined ? undefined : this.#holder(number);
    const key = keyOf(draft.suite, draft.id);
    const known = this.#failed.get(key);
    if (known !== undefined) {
      if (known.holders.size < HOLDERS) known.holders.add(holder);
    } else if (this.#failed.size < LIMITS.failuresPerJob) {
      this.#failed.set(key, { draft, holders: new Set([holder]) });
    }
  }

  /** What failed in the end, and what passed when CTest ran it again. */
  end(framework: Framework): { readonly failures: TestFailure[]; readonly retried: TestFailure[] } {
    const failures: TestFailure[] = [];
    const retried: TestFailure[] = [];
    for (const { draft, holders } of this.#failed.values()) {
      const bad = [...holders].filter((holder) => holder === undefined || !this.#isExpected(holder));
      if (bad.length === 0) continue;
      const hasRecovered = bad.every((holder) => holder !== undefined && this.#passedHolders.has(holder));
      (hasRecovered ? retried : failures).push(toFailure(framework, draft));
    }
    return { failures, retried };
  }

  /** CTest took it for passed at once although tests failed in it. */
  #isExpected(holder: string): boolean {
    return this.#passedHolders.has(holder) && !this.#failedHolders.has(holder);
  }

  #holder(number: string): string {
    return `${number} ${this.#folder}`;
  }
}

function keyOf(suite: string | undefined, id: string): string {
  return `${suite ?? ''}\n${id}`;
}
