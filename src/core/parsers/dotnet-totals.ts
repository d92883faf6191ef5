import type { ParsedTests } from '../model/extraction.ts';

/** `Failed!  - Failed:     1, Passed:     5, Skipped:     0, Total:     6, Duration: 12 ms - Shop.Tests.dll (net8.0)`. */
const PER_ASSEMBLY = /^ {0,4}(?:Passed|Failed|Skipped)! {1,3}- (Failed: {1,10}\d{1,9}, .{1,300})$/;
/** `Total tests: 251`, its numbers on the next lines; `Total tests: 2. Passed: 1. …` before .NET Core 3. */
const TOTAL = /^Total tests: \d{1,9}(?:\. (.{1,200}))?$/;
/** `Test run summary: Failed!`, its numbers on the next lines. */
const PLATFORM = /^ {0,4}Test run summary: /;
/** `Test summary: total: 5, failed: 1, succeeded: 4, skipped: 0, duration: 1.3s` of MSBuild. */
const BUILD = /^ {0,4}Test summary: (total: .{1,200})$/;
/** `  Test Count: 37, Passed: 23, Failed: 10, Warnings: 0, Inconclusive: 1, Skipped: 3` of NUnit's console. */
const NUNIT = /^ {0,4}Test Count: \d{1,9}, (.{1,200})$/;
/** `   Shop.Tests  Total: 10, Errors: 0, Failed: 1, Skipped: 0, Time: 1.2s` of xUnit's console. */
const XUNIT = /^ {2,}\S+ {1,99}Total: \d{1,9}, (Errors: .{1,200})$/;
/** `Tests run: 9, Errors: 1, Failures: 1, Inconclusive: 0, Time: 0.4 seconds` of NUnit 2. */
const NUNIT_2 = /^Tests run: (\d{1,9}), Errors: (\d{1,9}), Failures: (\d{1,9}), Inconclusive: \d{1,9}, /;
/** One number, on the line of a total or on its own. */
const NUMBER = /(?:^|[ ,.])(passed|succeeded|failed|skipped|errors|inconclusive): {0,10}(\d{1,9})(?!\d|\.\d)/gi;
/** Lines of a summary with a number on each; a line per assembly may stand between them. */
const SUMMARY_LINES = 50;
const SUMMARY_END = /^ {0,6}(?:duration|Total time): /;

type Source = 'assembly' | 'total' | 'platform' | 'nunit' | 'xunit';

/** The numbers that .NET's runners close with. Several kinds may describe the same tests, so they are added up apart. */
export class DotnetTotals {
  readonly #sums = new Map<Source, { passed: number; failed: number; skipped: number }>();
  #open: Source | undefined;
  #lines = 0;

  /** True while no summary is being read. */
  get idle(): boolean {
    return this.#open === undefined;
  }

  /** True when the line was part of a summary. */
  line(text: string): boolean {
    if (this.#open !== undefined && this.#next(this.#open, text)) return true;
    const total = text.startsWith('Total tests: ') ? TOTAL.exec(text) : null;
    if (total !== null) return this.#begin('total', total[1]);
    if (!text.includes(': ')) return false;
    if (PLATFORM.test(text)) return this.#begin('platform', undefined);
    return (
      this.#older(text) ||
      this.#whole('assembly', PER_ASSEMBLY.exec(text)) ||
      this.#whole('platform', BUILD.exec(text)) ||
      this.#whole('nunit', NUNIT.exec(text)) ||
      this.#whole('xunit', XUNIT.exec(text))
    );
  }

  /** The platform's own summary repeats what was printed per assembly; the other runners say each number once. */
  get counts(): ParsedTests['counts'] {
    const platform = this.#sums.get('platform');
    if (platform !== undefined || this.#sums.size === 0) return platform;
    const all = { passed: 0, failed: 0, skipped: 0 };
    for (const sum of this.#sums.values()) {
      all.passed += sum.passed;
      all.failed += sum.failed;
      all.skipped += sum.skipped;
    }
    return all;
  }

  #begin(source: Source, rest: string | undefined): boolean {
    this.#sum(source);
    if (rest === undefined) this.#open = source;
    else this.#add(source, rest);
    this.#lines = 0;
    return true;
  }

  #whole(source: Source, match: RegExpExecArray | null): boolean {
    if (match?.[1] === undefined) return false;
    this.#add(source, match[1]);
    return true;
  }

  /** NUnit 2 says how many ran and not how many passed. */
  #older(text: string): boolean {
    const match = NUNIT_2.exec(text);
    if (match === null) return false;
    const sum = this.#sum('nunit');
    const failed = Number(match[2]) + Number(match[3]);
    sum.failed += failed;
    sum.passed += Math.max(0, Number(match[1]) - failed);
    return true;
  }

  #next(source: Source, text: string): boolean {
    this.#lines += 1;
    const isEnd = SUMMARY_END.test(text) || this.#lines > SUMMARY_LINES || text.startsWith('##[');
    if (isEnd) this.#open = undefined;
    return !isEnd && this.#add(source, text.trim());
  }

  #add(source: Source, text: string): boolean {
    const sum = this.#sum(source);
    let isAny = false;
    for (const [, word, digits] of text.matchAll(NUMBER)) {
      const number = Number(digits);
      const key = word?.toLowerCase();
      if (key === 'passed' || key === 'succeeded') sum.passed += number;
      else if (key === 'failed' || key === 'errors') sum.failed += number;
      else sum.skipped += number;
      isAny = true;
    }
    return isAny;
  }

  #sum(source: Source): { passed: number; failed: number; skipped: number } {
    const sum = this.#sums.get(source) ?? { passed: 0, failed: 0, skipped: 0 };
    this.#sums.set(source, sum);
    return sum;
  }
}
