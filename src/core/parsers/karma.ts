import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { KarmaLists, MOCHA_LIST, MOCHA_SUMMARY } from './karma-lists.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { karmaBrowser, karmaFrame } from './shared/karma-line.ts';

/** `: Executed 10 of 11 (6 FAILED) (skipped 1) (0.08 secs / 0.06 secs)`, behind the browser; printed after each test. */
const EXECUTED = /^: Executed (\d{1,9}) of (\d{1,9})(?: \((\d{1,9}) FAILED\))?(?: \(skipped (\d{1,9})\))?/;
const FAILED = ' FAILED';
/** Browsers of one run; more are not told apart. */
const BROWSERS = 100;
/** `INFO [karma-server]: Karma v6.4.4 server started`, `INFO [karma]: Karma v1.7.1 server started`. */
const SERVER = ': Karma v';
const EXECUTED_WORD = ': Executed ';

/** What a browser said last of its run. */
interface Progress {
  readonly executed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly ended: boolean;
}

class KarmaSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #lists = new KarmaLists((draft) => this.#keep(draft));
  /** By browser, of the run that is read now. */
  #progress = new Map<string, Progress>();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #seen = false;
  #counted = false;
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined && this.#lists.idle;
  }

  line({ number, text }: LogLine): void {
    if (this.#open !== undefined && this.#detail(this.#open, number, text)) return;
    if (text.includes(SERVER)) {
      this.#endRun();
      this.#seen = true;
    } else if (!this.#browserLine(number, text)) this.#lists.line(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close();
    this.#endRun();
    this.#lists.close();
    // `Chrome 1.0 (Linux) … FAILED` alone could be anybody's sentence.
    if (!this.#seen && !this.#lists.seen) return undefined;
    return {
      framework: 'karma',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#counted ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #browserLine(number: number, text: string): boolean {
    const isVerdict = text.endsWith(FAILED);
    if (!isVerdict && !text.includes(EXECUTED_WORD)) return false;
    const at = karmaBrowser(text);
    if (at === undefined) return false;
    const rest = text.slice(at.end);
    const executed = EXECUTED.exec(rest);
    if (executed !== null) this.#executed(at.name, executed, rest);
    else if (isVerdict && rest.startsWith(' ')) this.#fail(number, rest.slice(1, -FAILED.length).trim());
    return true;
  }

  #executed(browser: string, match: RegExpExecArray, rest: string): void {
    const [executed, all] = [Number(match[1]), Number(match[2])];
    const [failed, skipped] = [Number(match[3] ?? 0), Number(match[4] ?? 0)];
    const isBroken = rest.includes(' DISCONNECTED') || rest.includes(' ERROR');
    const ended = executed + skipped >= all && !isBroken;
    this.#seen = true;
    if (this.#progress.size < BROWSERS) this.#progress.set(browser, { executed, failed, skipped, ended });
    if (ended && failed > 0) this.#lists.expectNumbered(failed);
  }

  #fail(number: number, id: string): void {
    this.#lists.close();
    if (id !== '') this.#open = { id, at: number, from: number };
  }

  /** What went wrong stands below the verdict, each line behind a tab. False for the first line that is not part of it. */
  #detail(open: Draft, number: number, text: string): boolean {
    const isInside = text.startsWith('\t') && number - open.at < LIMITS.failureBlockLines;
    if (!isInside) {
      this.#close();
      return false;
    }
    open.to = number;
    const line = text.trim();
    if (line !== '') open.message ??= line;
    const frame = open.file === undefined ? karmaFrame(text) : undefined;
    open.file ??= frame?.file;
    open.line ??= frame?.line;
    return true;
  }

  #close(): void {
    if (this.#open !== undefined) this.#keep(this.#open);
    this.#open = undefined;
  }

  #keep(draft: Draft): void {
    if (this.#failures.length < LIMITS.failuresPerJob) this.#failures.push(toFailure('karma', draft));
  }

  #endRun(): void {
    const runs = [...this.#progress.values()];
    const summary = this.#lists.takeSummary();
    const parts = runs.map(({ executed, failed, skipped }) => ({ passed: executed - failed, failed, skipped }));
    for (const { passed, failed, skipped } of summary === undefined ? parts : [summary]) {
      this.#counts.passed += passed;
      this.#counts.failed += failed;
      this.#counts.skipped += skipped;
      this.#counted = true;
    }
    if (runs.length > 0 || summary !== undefined) this.#finished = runs.every(({ ended }) => ended);
    this.#progress = new Map();
  }
}

/** karma's progress and dots reporters, karma-mocha-reporter and karma-spec-reporter. Test id: all titles joined by spaces. */
export const karma: LogParser = {
  id: 'karma',
  title: 'Karma',
  docs: 'https://karma-runner.github.io/latest/config/configuration-file.html',
  triggers: [FAILED, EXECUTED_WORD, SERVER, MOCHA_LIST, MOCHA_SUMMARY],
  begin: () => new KarmaSession(),
};
