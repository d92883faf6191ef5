import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `  TRY 1 FAIL [   0.003s] (1/9) shop::api cart::adds`, `   FLAKY 2/3 [   0.002s] shop::api cart::adds`. */
const STATUS =
  /^ {0,12}(?:TRY (\d{1,4}) )?([A-Z][A-Z-]{2,11})(?: \d{1,4}\/\d{1,4})? \[ {0,12}([\d.]{1,14})s\] (?:\([ \d]{1,9}\/\d{1,9}\) )?(\S+) (\S.*)$/;
/** A test that was started and did not end well; `SIGSEGV` and other signals too. */
const FAILED = /^(?:FAIL|TIMEOUT|ABORT|TERMINATED|XFAIL|LEAK-FAIL|SIG[A-Z]{1,8})$/;
const PASSED = /^(?:PASS|LEAK)$/;
/** `     Summary [   9.888s] 662 tests run: 660 passed (1 flaky), 1 failed, 1 timed out, 58 skipped`. */
const SUMMARY = /^ {0,12}Summary \[ {0,12}[\d.]{1,14}s\] [\d/]{1,20} tests? run: (.{1,300})$/;
const COUNT = /(?:^|, )(\d{1,9}) (passed|failed|timed out|exec failed|skipped)/g;
/** `thread 'name' (123) panicked at src/a.rs:12:5:`, the message below; indented by newer nextest. */
const PANIC = /^ {0,8}thread '.*' (?:\(\d+\) )?panicked at ([^\s']+):(\d+):\d+:$/;

class NextestSession implements ParserSession {
  /** Tests that failed at least once, by id. */
  readonly #drafts = new Map<string, Draft>();
  readonly #recovered = new Set<string>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #awaitsMessage = false;
  #seen = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (text.includes('s] ') && (this.#status(number, text) || this.#summary(number, text))) return;
    if (text.startsWith('────') || text.startsWith('error: test run failed')) this.#close(number - 1);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    if (!this.#seen) return undefined;
    const drafts = [...this.#drafts.values()];
    const pick = (isRecovered: boolean) =>
      drafts.filter(({ id }) => this.#recovered.has(id) === isRecovered).map((draft) => toFailure('nextest', draft));
    return {
      framework: 'nextest',
      failures: pick(false),
      retried: pick(true),
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #status(number: number, text: string): boolean {
    const [, tried, status, seconds, suite, name] = STATUS.exec(text) ?? [];
    if (status === undefined || suite === undefined || name === undefined) return false;
    const id = `${suite} ${name}`;
    if (FAILED.test(status))
      this.#fail(number, { id, suite, durationMs: Math.round(Number(seconds) * 1000), at: number, from: number });
    else if (status === 'FLAKY' || (tried !== undefined && PASSED.test(status))) this.#recover(number, id, suite);
    else if (PASSED.test(status)) this.#passed.push(id);
    else return false;
    if (!FAILED.test(status)) this.#close(number - 1);
    this.#seen = true;
    return true;
  }

  /** Each try, and the list after the summary, names the test again; the first description stays. */
  #fail(number: number, draft: Draft): void {
    this.#close(number - 1);
    this.#awaitsMessage = false;
    if (this.#drafts.has(draft.id)) return;
    this.#drafts.set(draft.id, draft);
    this.#open = draft;
  }

  #recover(number: number, id: string, suite: string): void {
    if (!this.#drafts.has(id)) this.#drafts.set(id, { id, suite, at: number });
    this.#recovered.add(id);
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines) {
      this.#close(number - 1);
      return;
    }
    if (text.trim() === '') return;
    open.to = number;
    if (this.#awaitsMessage) open.message ??= text;
    this.#awaitsMessage = false;
    const panic = open.file === undefined && text.includes('panicked at') ? PANIC.exec(text) : null;
    if (panic === null) return;
    open.file = panic[1];
    open.line = Number(panic[2]);
    this.#awaitsMessage = true;
  }

  #summary(number: number, text: string): boolean {
    const details = SUMMARY.exec(text)?.[1];
    if (details === undefined) return false;
    this.#close(number - 1);
    this.#seen = true;
    this.#finished = true;
    for (const [, count, word] of details.replace(/ \([^()]*\)/g, '').matchAll(COUNT)) {
      if (word === 'passed' || word === 'skipped') this.#counts[word] += Number(count);
      else this.#counts.failed += Number(count);
    }
    return true;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }
}

/** cargo-nextest. Test id: binary and test path, as printed; a test that passed on a later try is retried. */
export const nextest: LogParser = {
  id: 'nextest',
  title: 'cargo-nextest',
  docs: 'https://nexte.st/docs/reporting/',
  triggers: ['PASS [', 'FAIL [', 'LEAK [', 'TIMEOUT [', 'ABORT [', 'TERMINATED [', 'FLAKY ', ' SIG', 'Summary ['],
  begin: () => new NextestSession(),
};
