import type { ParsedTests } from '../model/extraction.ts';
import { takeOutput } from './go-output.ts';
import { blockEnd } from './shared/block-end.ts';
import type { Draft } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';

/** `=== FAIL: pkg/cart TestTotal (re-run 1) (0.01s)`; the time is unknown of a test in which its process died. */
const ENTRY = /^=== FAIL: (\S+) (\S+)(?: \(re-run (\d{1,4})\))? \((?:([\d.]+)s|unknown)\)$/;
/** `DONE 2 runs, 12 tests, 1 skipped, 3 failures, 1 error in 0.320s`. */
const DONE =
  /^DONE (?:(\d{1,4}) runs?, )?(\d{1,9}) tests?(?:, (\d{1,9}) skipped)?(?:, (\d{1,9}) failures?)?(?:, \d{1,9} errors?)? in \d/;

/** Part of every line that opens, or is, something here. */
export const SUMMARIES = ['=== FAIL: ', '=== Failed', 'DONE '];

/** What the summary says of one test. */
export interface SummarisedTest {
  readonly draft: Draft;
  /** False when it passed in a re-run. */
  readonly failed: boolean;
}

/** The list of failures with which gotestsum ends. Packages are relative to the module. */
export class GoSummary {
  /** By package and test; the index of the last execution that failed, 0 for the first. */
  #tests = new Map<string, { draft: Draft; last: number }>();
  #open: Draft | undefined;
  #runs = 1;
  /** Numbers of the last line, in tests. */
  counts: ParsedTests['counts'];

  /** True inside the list, where every line is part of it. */
  get open(): boolean {
    return this.#open !== undefined;
  }

  /** Takes the line when it belongs to the summary; `done` when it is the summary's last. */
  line(number: number, text: string): 'taken' | 'done' | undefined {
    const from = this.#open?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
    if (text.startsWith('=== FAIL: ')) return this.#entry(number, text) ? 'taken' : undefined;
    if (text.startsWith('DONE ') && this.#done(number, text)) return 'done';
    if (this.#open === undefined) return undefined;
    if (text.startsWith('=== Errors')) this.#close(number - 1);
    else this.#detail(this.#open, number, text);
    return 'taken';
  }

  /** The tests of the list that has ended, with `runs` executions of those that failed. */
  take(): SummarisedTest[] {
    const last = this.#runs - 1;
    const tests = [...this.#tests.values()].map((test) => ({ draft: test.draft, failed: test.last >= last }));
    this.#tests = new Map();
    this.#count(tests.filter(({ failed }) => failed).length);
    return tests;
  }

  /** With re-runs the last line counts executions; of tests, only the first run's did. */
  #count(failed: number): void {
    const { passed = 0, failed: before = 0, skipped = 0 } = this.counts ?? {};
    if (this.#runs > 1 && this.counts !== undefined)
      this.counts = { passed: passed + before - failed, failed, skipped };
  }

  #entry(number: number, text: string): boolean {
    this.#close(number - 1);
    const [, suite, id, rerun, seconds] = ENTRY.exec(text) ?? [];
    if (suite === undefined || id === undefined) return false;
    const key = `${suite} ${id}`;
    const known = this.#tests.get(key);
    const draft: Draft = { id, suite, at: number, from: number, to: number, durationMs: millisecondsOf(seconds) };
    this.#open = draft;
    if (known === undefined) this.#tests.set(key, { draft, last: Number(rerun ?? 0) });
    else known.last = Number(rerun ?? 0);
    return true;
  }

  #detail(open: Draft, number: number, text: string): void {
    if (text !== '') open.to = number;
    takeOutput(open, text);
  }

  #done(number: number, text: string): boolean {
    const match = DONE.exec(text);
    if (match === null) return false;
    this.#close(number - 1);
    this.#runs = Number(match[1] ?? 1);
    const [skipped, failed] = [Number(match[3] ?? 0), Number(match[4] ?? 0)];
    if (this.#runs === 1) this.counts = { passed: Number(match[2]) - skipped - failed, failed, skipped };
    return true;
  }

  #close(to: number): void {
    if (this.#open?.to !== undefined) this.#open.to = Math.min(this.#open.to, to);
    this.#open = undefined;
  }
}
