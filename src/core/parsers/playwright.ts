import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `[project] › file:line:column › describe › title`; without projects only from the file on. */
const TEST = /^(?:\[([^\]]{1,200})\] › )?(\S[^›]*?):(\d{1,9}):\d{1,9} › (\S.*)$/;
/** `  1) [project] › …` opens a description. */
const HEADER = /^ {2}\d{1,7}\) (\S.*)$/;
/** `  ✘  12 [project] › … (retry #1) (59.9s)` of the list reporter; `ok` and `x` where signs are not to be had. */
const PROGRESS = /^ {2}(✓|✘|ok|x) +\d{1,7} (\S.*)$/;
/** `  2 failed`, with a list below it. */
const HEADING = /^ {2}(\d{1,9}) (failed|flaky|interrupted|skipped|did not run|passed)(?: \([\d.]+m?[smhd]\))?$/;
const LISTED = /^ {4}(\S.*)$/;
/** What the list reporter puts behind a title. */
const TIME = / \((\d[\d.]{0,12})(m?s|m|h)\)$/;
const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const RETRY = / \(retry #\d{1,9}\)$/;
const RUNNING = /^Running \d{1,9} tests? using \d{1,9} workers?(?:, shard (\d{1,6}) of (\d{1,6}))?/;
/** What the GitHub reporter's annotations begin with in a job's log. */
const COMMAND = /^##\[(?:error|notice|warning)\]/;

/** A test as one line names it. */
interface Named {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

class PlaywrightSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Numbers of the summary of the run that is read now. */
  #summary = new Map<string, number>();
  /** Tests of the run that is read now, by id: described ones (there with the steps that failed) and reported ones. */
  #described = new Map<string, Draft>();
  #reported = new Map<string, { draft: Draft; failed: boolean; passed: boolean }>();
  #listed: { id: string; isFlaky: boolean; draft: Draft }[] = [];
  #open: Draft | undefined;
  /** The list of the summary that is read now. */
  #list: 'failed' | 'flaky' | undefined;
  #finished = false;
  #shard: string | undefined;
  #seen = false;
  #last = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#list === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const text = printed.startsWith('##[') ? printed.replace(COMMAND, '') : printed;
    if (this.#running(number, text)) return;
    if (text.startsWith('  ') && (this.#header(number, text) || this.#heading(number, text))) return;
    else if (this.#list !== undefined) this.#item(number, text);
    else if (this.#open !== undefined) this.#detail(this.#open, number, text);
    else if (text.startsWith('  ')) this.#progress(number, text);
  }

  end(): ParsedTests | undefined {
    this.#endRun(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'playwright',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#shard === undefined ? {} : { shard: this.#shard }),
      finished: this.#finished,
    };
  }

  #running(number: number, text: string): boolean {
    const match = text.startsWith('Running ') ? RUNNING.exec(text) : null;
    if (match === null) return false;
    this.#endRun(number - 1);
    this.#seen = true;
    if (match[1] !== undefined) this.#shard ??= `${match[1]}/${match[2]}`;
    return true;
  }

  #header(number: number, text: string): boolean {
    const title = HEADER.exec(text)?.[1];
    const test = title === undefined ? undefined : named(title);
    if (test === undefined) return false;
    this.#close(number - 1);
    this.#forgetSummary();
    this.#seen = true;
    const draft: Draft = { ...test, at: number, from: number };
    // The GitHub reporter prints a failure again as an annotation, once for each try.
    const isKnown = this.#described.has(test.id) || this.#described.size >= LIMITS.failuresPerJob;
    this.#open = isKnown ? undefined : draft;
    if (this.#open !== undefined) this.#described.set(test.id, draft);
    return true;
  }

  /** A test may print what looks like a summary; whatever the runner says of tests after it starts the summary anew. */
  #heading(number: number, text: string): boolean {
    const match = HEADING.exec(text);
    const word = match?.[2];
    if (match === null || word === undefined || !this.#seen) return false;
    this.#close(number - 1);
    if (word === 'flaky') this.#list = 'flaky';
    else if (word === 'failed' || word === 'interrupted') this.#list = 'failed';
    this.#summary.set(word, Number(match[1]));
    return true;
  }

  #item(number: number, text: string): void {
    const title = LISTED.exec(text)?.[1];
    const test = title === undefined ? undefined : named(title);
    if (test === undefined) this.#list = undefined;
    else if (this.#listed.length < LIMITS.failuresPerJob) {
      this.#listed.push({ id: test.id, isFlaky: this.#list === 'flaky', draft: { ...test, at: number } });
    }
  }

  #detail(open: Draft, number: number, text: string): void {
    if (number - open.at >= LIMITS.failureBlockLines) {
      this.#close(number - 1);
      return;
    }
    if (text.trim() === '') return;
    open.to = number;
    open.message ??= text;
  }

  #progress(number: number, text: string): void {
    const match = PROGRESS.exec(text);
    const said = match?.[2] ?? '';
    const time = TIME.exec(said);
    const timed = time === null ? said : said.slice(0, time.index);
    const test = named(timed.replace(RETRY, ''));
    if (test === undefined) return;
    const durationMs = time === null ? undefined : Math.round(Number(time[1]) * (MILLISECONDS[time[2] ?? ''] ?? 0));
    this.#seen = true;
    this.#forgetSummary();
    const known = this.#reported.get(test.id) ?? {
      draft: { ...test, durationMs, at: number },
      failed: false,
      passed: false,
    };
    const passed = match?.[1] === '✓' || match?.[1] === 'ok';
    this.#reported.set(test.id, { draft: known.draft, failed: known.failed || !passed, passed });
  }

  #forgetSummary(): void {
    this.#summary.clear();
    this.#listed = [];
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
    this.#list = undefined;
  }

  /** The summary decides which tests failed; where the log ends before it, the last try of each test does. */
  #endRun(to: number): void {
    this.#close(to);
    const ended = this.#summary.size > 0;
    const listed = new Set(this.#listed.map(({ id }) => id));
    for (const { id, isFlaky, draft } of this.#listed) {
      (isFlaky ? this.#retried : this.#failures).push(this.#complete(id, draft));
    }
    for (const [id, { draft, failed, passed }] of this.#reported) {
      if (listed.has(id)) continue;
      if (passed && !failed) this.#passed.push(id);
      else if (passed) this.#retried.push(this.#complete(id, draft));
      else if (!ended && this.#failures.length < LIMITS.failuresPerJob) this.#failures.push(this.#complete(id, draft));
    }
    if (!ended && this.#reported.size === 0) {
      for (const draft of this.#described.values()) this.#failures.push(toFailure('playwright', draft));
    }
    this.#count(ended);
    this.#described.clear();
    this.#reported.clear();
    this.#forgetSummary();
  }

  /** The failure with its description, whose title goes on with the steps that failed. */
  #complete(id: string, draft: Draft): TestFailure {
    const inStep = `${id} › `;
    const described =
      this.#described.get(id) ?? [...this.#described.values()].find((other) => other.id.startsWith(inStep));
    return toFailure('playwright', { ...draft, ...described, id });
  }

  #count(ended: boolean): void {
    if (!ended) return;
    const count = (word: string): number => this.#summary.get(word) ?? 0;
    this.#finished = true;
    this.#counts.passed += count('passed') + count('flaky');
    this.#counts.failed += count('failed') + count('interrupted');
    this.#counts.skipped += count('skipped');
  }
}

/** The id leaves out the position, which moves with every edit; Playwright allows a title once in a file. */
function named(title: string): Named | undefined {
  const match = title.includes(' › ') ? TEST.exec(withoutRule(title)) : null;
  if (match?.[2] === undefined || match[4] === undefined) return undefined;
  const [, project, file, line, titles] = match;
  return { id: `${project === undefined ? '' : `[${project}] › `}${file} › ${titles}`, file, line: Number(line) };
}

/** A title is ruled up to the width of the terminal. */
function withoutRule(title: string): string {
  let end = title.length;
  while (title[end - 1] === '─') end -= 1;
  return title.slice(0, end).trimEnd();
}

/** Playwright Test's list, line, dot and GitHub reporters. Test id: project, file and titles, joined by ` › `. */
export const playwright: LogParser = {
  id: 'playwright',
  title: 'Playwright Test',
  docs: 'https://playwright.dev/docs/test-reporters',
  triggers: [
    ' › ',
    'tests using ',
    'test using ',
    ' failed',
    ' flaky',
    ' interrupted',
    ' skipped',
    ' did not run',
    ' passed (',
  ],
  begin: () => new PlaywrightSession(),
};
