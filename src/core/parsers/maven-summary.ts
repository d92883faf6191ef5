import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';

/** `Failed tests:`, `Tests in error:` before surefire 2.20; `Failures:`, `Errors:` and `Flakes:` since. */
const HEADING = /^(Failed tests|Tests in error|Failures|Errors|Flakes): *(\S.*)?$/;
/** `  bar(com.example.FooTest): message`, before surefire 2.13. */
const OLD_ENTRY = /^\s*([^\s(]+)\(([\w.$[\]-]+)\)(?:: (.*))?$/;
/** `  FooTest.bar:12 message`, `  FooTest>Base.bar:12->check:7 message`, `  FooTest.bar » Timeout`. */
const ENTRY = /^ {2}([\w$.]+)(?:>([\w$]+))?\.([\w$]+)(?:\[[^\]]*\])?(?::\d\S*|(?= »))(?: (?:» )?(.*))?$/s;
/** `com.example.FooTest.bar`, alone, above its runs. */
const RUNS_OF = /^([\w$]+(?:\.[\w$]+)+)(?:\([^)]*\))?(?:\[\d+\])?$/;

interface SummaryEntry {
  readonly at: number;
  readonly className: string;
  readonly method: string;
  readonly message?: string | undefined;
}

/** The list of failing tests that ends a module's test run. */
export class MavenSummary {
  readonly #failed: SummaryEntry[] = [];
  readonly #flaky: SummaryEntry[] = [];
  #list: SummaryEntry[] | undefined;
  /** The heading stood behind a level, so its entries do too; other lines are parts of messages. */
  #leveled = false;
  #hasRuns = false;
  /** Where the list or its last entry began. */
  #since = 0;

  /** A list was begun; what a message holds can not end it, so only its length does. */
  get isOpen(): boolean {
    return this.#list !== undefined;
  }

  /** True when the line belongs to the summary. `hasLevel`: it was printed with a level before it. */
  line(number: number, body: string, hasLevel: boolean): boolean {
    const heading = HEADING.exec(body);
    if (heading !== null) {
      this.#list = heading[1] === 'Flakes' ? this.#flaky : this.#failed;
      this.#hasRuns = false;
      this.#leveled = hasLevel;
      this.#since = number;
      if (heading[2] !== undefined) this.#entry(number, `  ${heading[2]}`);
      return true;
    }
    if (this.#list === undefined) return false;
    if (number - this.#since >= LIMITS.failureBlockLines) {
      this.#list = undefined;
      return false;
    }
    if (hasLevel || !this.#leveled) this.#entry(number, body);
    return true;
  }

  /** What was read, with the package added from `classes` (last part of a class name to full name). */
  take(classes: ReadonlyMap<string, string>): { failed: Draft[]; flaky: Draft[] } {
    const draftOf = ({ at, className, method, message }: SummaryEntry): Draft => {
      const suite = className.includes('.') ? className : (classes.get(className) ?? className);
      return { id: `${suite}.${method}`, suite, at, message };
    };
    return { failed: this.#failed.map(draftOf), flaky: this.#flaky.map(draftOf) };
  }

  #entry(number: number, body: string): void {
    const runs = this.#leveled ? RUNS_OF.exec(body.trimEnd())?.[1] : undefined;
    if (runs !== undefined) {
      const dot = runs.lastIndexOf('.');
      this.#hasRuns = true;
      this.#push({ at: number, className: runs.slice(0, dot), method: runs.slice(dot + 1) });
      return;
    }
    // Below a test with several runs stand its runs, not other tests.
    if (this.#hasRuns && /^\s+Run \d/.test(body)) return;
    const old = OLD_ENTRY.exec(body);
    if (old?.[1] !== undefined && old[2] !== undefined) {
      this.#push({ at: number, className: old[2], method: old[1], message: old[3] });
      return;
    }
    const entry = ENTRY.exec(body);
    if (entry?.[1] === undefined || entry[3] === undefined) return;
    this.#push({ at: number, className: entry[1], method: entry[3], message: entry[4] });
  }

  #push(entry: SummaryEntry): void {
    this.#list?.push(entry);
    this.#since = entry.at;
  }
}
