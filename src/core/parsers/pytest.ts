import { STEP_MARK } from '../log/steps.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { BLOCK_RULE, PytestBlocks, SUGAR_RULE } from './pytest-blocks.ts';
import { HEADERS, type PytestHeader, takeHeader } from './pytest-header.ts';
import { idAndMessage, joinReport, placeOf, type ReportLine } from './pytest-join.ts';
import { NestedRuns } from './pytest-nested.ts';
import { NODE_ID_SUFFIXES, PytestProgress, ROWS } from './pytest-progress.ts';
import { PytestSugar, SUGAR_MARKS, type SugarLine } from './pytest-sugar.ts';
import { isStepEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { toFailure } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';
import { ruledTitle } from './shared/ruled-title.ts';

/** `FAILED tests/a.py::test_b[1] - AssertionError: …` of the short summary; `FAIL` before pytest 4. */
const REPORT = /^(FAILED|FAIL|ERROR|RERUN|SUBFAIL(?:ED)?(?:\[[^\]]*\])?(?: ?\([^)]*\))?) (\S.*)$/;
/** `6 failed, 118 passed, 2 errors in 34.86s`; quiet mode prints it without rules. */
const TOTALS = /^(?:\d+ [a-z][a-z -]*, ){0,12}\d+ [a-z][a-z -]* in \d+(?:\.\d+)?(?:s| seconds)/;
/** `0.12s call     tests/a.py::test_b` of `--durations`; set-up and tear-down have lines of their own. */
const DURATION = /^(\d{1,7}\.\d{1,3})s call +(\S.*)$/;
const NOTHING_RAN = /^no tests (?:ran|collected)/;

/** Lines of the short summary between two reports; a message of several lines, not the output of another program. */
const SUMMARY_GAP = 100;

type Section = 'progress' | 'failures' | 'errors' | 'summary' | 'reruns' | 'other';

/** Which part of the output a section's title opens. */
function sectionOf(title: string): Section | 'start' | 'end' | undefined {
  if (title === 'FAILURES') return 'failures';
  if (title === 'ERRORS') return 'errors';
  if (title === 'short test summary info') return 'summary';
  if (title === 'rerun test summary info') return 'reruns';
  if (title === 'test session starts') return 'start';
  if (TOTALS.test(title) || NOTHING_RAN.test(title)) return 'end';
  return /^(?:PASSES|XPASSES|XFAILURES|RERUNS|warnings summary|tests coverage|slowest .*|.*warning summary)$/s.test(
    title,
  )
    ? 'other'
    : undefined;
}

class PytestSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retried: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  /** Passing tests of the run that is being read. */
  #passing: string[] = passedList();
  readonly #header: PytestHeader = {};
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #progress = new PytestProgress();
  readonly #blocks = new PytestBlocks();
  readonly #sugar = new PytestSugar();
  #reports: ReportLine[] = [];
  #reruns: ReportLine[] = [];
  /** Milliseconds of the slowest tests, by id. */
  #durations = new Map<string, number>();
  #section: Section = 'progress';
  readonly #nested = new NestedRuns();
  #seen = false;
  #finished = false;
  /** A run has begun that has not printed its totals yet; one never did. */
  #running = false;
  #died = false;
  #last = 0;
  /** Where the short summary last named a test. */
  #reportedAt = 0;

  get idle(): boolean {
    if (this.#sugar.open) return false;
    if (this.#section === 'failures' || this.#section === 'errors') return this.#blocks.idle;
    return this.#section === 'progress' ? this.#progress.idle : this.#section === 'other';
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#blocks.expire(number, text);
    if (isStepEnd(text)) this.#endStep(number);
    const sugar = this.#nested.inside ? undefined : this.#sugar.line(text);
    if (sugar !== undefined) {
      this.#takeSugar(sugar, number);
      return;
    }
    const title = text.startsWith('=') ? ruledTitle(text, '=') : undefined;
    const opened = title === undefined ? undefined : sectionOf(title);
    if (opened !== undefined && title !== undefined) {
      this.#open(opened, title, number);
      return;
    }
    if (this.#nested.inside) {
      const [, word, rest] = REPORT.exec(text) ?? [];
      if (rest === undefined || word === 'RERUN' || !looksLikeId(rest)) return;
      this.#nested.report({ ...idAndMessage(rest), at: number });
      return;
    }
    if (this.#section === 'failures' || this.#section === 'errors') {
      this.#blocks.line(number, text, this.#section === 'errors');
    } else this.#outsideBlocks(number, text);
  }

  end(): ParsedTests | undefined {
    this.#adoptNested();
    this.#endRun(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'pytest',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...this.#header,
      finished: this.#finished && !this.#died && !this.#running,
    };
  }

  #open(opened: Section | 'start' | 'end', title: string, number: number): void {
    this.#seen = true;
    if (this.#nested.open(opened, title, this.#blocks.inCapturedOutput())) return;
    this.#blocks.close(number - 1);
    if (opened === 'start' || opened === 'end') {
      if (opened === 'end') this.#total(title);
      this.#border(opened, number);
      return;
    }
    this.#section = opened;
    this.#reportedAt = number;
    if (opened === 'failures' || opened === 'errors') this.#blocks.expect(number);
  }

  /** A run begins or ends. */
  #border(opened: 'start' | 'end', number: number): void {
    this.#seen = true;
    // A run that died is followed by another one's start, or by nothing.
    if (opened === 'start') this.#died ||= this.#running;
    else this.#finished = true;
    this.#nested.forget();
    this.#running = opened === 'start';
    this.#endRun(number - 1);
  }

  #takeSugar(sugar: SugarLine, number: number): void {
    if (typeof sugar === 'string') this.#border(sugar, number);
    else this.#count(sugar.word, sugar.count);
  }

  /** At the end of a step in which the failures of a run went on to the last line. */
  #adoptNested(): void {
    const isOpen = this.#section === 'failures' || this.#section === 'errors';
    const said = isOpen ? this.#nested.take() : undefined;
    if (said === undefined) return;
    this.#reports.push(...said.reports);
    this.#total(said.total);
    this.#running = false;
  }

  #endStep(number: number): void {
    this.#adoptNested();
    this.#died ||= this.#running;
    this.#running = false;
    this.#nested.leave();
    this.#endRun(number - 1);
  }

  #outsideBlocks(number: number, text: string): void {
    const isSummary = this.#section === 'summary' || this.#section === 'reruns';
    if (isSummary && number - this.#reportedAt > SUMMARY_GAP) this.#section = 'other';
    const report = REPORT.exec(text);
    if (report?.[1] !== undefined && report[2] !== undefined) {
      this.#report(report[1], report[2], number);
      return;
    }
    if (this.#section === 'progress') this.#progressed(number, text);
    else if (this.#section === 'other') this.#duration(text);
    const first = text.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39 && TOTALS.test(text)) this.#quietTotal(text, number);
  }

  #progressed(number: number, text: string): void {
    // pytest-sugar shows a failure at once, and no section.
    if (this.#sugar.active && text.startsWith(SUGAR_RULE) && ruledTitle(text, '―') !== undefined) {
      this.#section = 'failures';
      this.#blocks.line(number, text, false);
      return;
    }
    const taken = this.#progress.line(number, text);
    if (taken === undefined) takeHeader(this.#header, text);
    else this.#seen ||= text.includes('::');
    if (typeof taken === 'string') this.#passing.push(taken);
  }

  #duration(text: string): void {
    const match = text.includes('s call ') ? DURATION.exec(text) : null;
    if (match?.[1] === undefined || match[2] === undefined) return;
    const milliseconds = millisecondsOf(match[1]);
    if (milliseconds !== undefined) this.#durations.set(match[2], milliseconds);
  }

  #report(word: string, rest: string, at: number): void {
    const inSummary = this.#section === 'summary' || this.#section === 'reruns';
    if (!inSummary && !/^[^\s:]+\.py::\S/.test(rest)) return;
    this.#seen = true;
    this.#reportedAt = at;
    if (word === 'RERUN') this.#reruns.push({ ...idAndMessage(rest), at });
    else if (looksLikeId(rest)) this.#reports.push({ ...idAndMessage(rest), at });
  }

  #quietTotal(text: string, number: number): void {
    if (!this.#seen) return;
    this.#total(text);
    this.#endRun(number - 1);
  }

  #total(title: string): void {
    this.#finished = true;
    for (const [, number, word] of title.matchAll(/(\d{1,9}) (passed|failed|errors?|skipped)/g)) {
      this.#count(word, Number(number));
    }
  }

  #count(word: string | undefined, number: number): void {
    this.#counts[word === 'passed' || word === 'skipped' ? word : 'failed'] += number;
  }

  /** Joins what one pytest run said in its sections; a log may hold many runs. */
  #endRun(to: number): void {
    this.#blocks.close(to);
    const progress = this.#progress.take();
    const drafts = joinReport(this.#reports, progress, this.#blocks.take());
    const failed = new Set(drafts.map((draft) => draft.id));
    for (const draft of drafts) {
      this.#failures.push(toFailure('pytest', { ...draft, durationMs: this.#durations.get(draft.id) }));
    }
    // A test whose subtests failed is also printed as passed.
    for (const id of this.#passing) if (!failed.has(id)) this.#passed.push(id);
    for (const { id, at, message } of [...this.#reruns, ...progress.reruns]) {
      if (failed.has(id)) continue;
      failed.add(id);
      this.#retried.push(toFailure('pytest', { id, at, message, ...placeOf(id) }));
    }
    this.#reports = [];
    this.#reruns = [];
    this.#passing = passedList();
    this.#durations = new Map();
    this.#section = 'progress';
  }
}

/** A node id has `::`; the id of a file that could not be collected ends in a name with a suffix, or is a directory. */
function looksLikeId(rest: string): boolean {
  return /^(?:\[[\d.]+s\] )?[^\s:][^:]*::/.test(rest) || /^[^\s:/.]*[/.][^\s:]*(?: - |$)/.test(rest);
}

/** Every section title that `sectionOf` knows, and a run's ends. */
const TITLES = [
  'test session starts',
  'short test summary info',
  'rerun test summary info',
  'warning summary',
  'warnings summary',
  'tests coverage',
  '= slowest ',
  ...['FAILURES', 'ERRORS', 'PASSES', 'XPASSES', 'XFAILURES', 'RERUNS'].map((title) => `= ${title} =`),
];
/** What stands before the duration in a run's last line. */
const TOTAL_WORDS = [
  ...'passed failed error errors skipped deselected xfailed xpassed warning warnings rerun'
    .split(' ')
    .map((word) => `${word} in `),
  'no tests ran',
  'no tests collected',
];

/** pytest with and without xdist, rerunfailures and subtests. Test id: pytest's node id. */
export const pytest: LogParser = {
  id: 'pytest',
  title: 'pytest',
  docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
  triggers: [
    ...TITLES,
    ...TOTAL_WORDS,
    ...NODE_ID_SUFFIXES,
    ...ROWS,
    ...HEADERS,
    ...SUGAR_MARKS,
    BLOCK_RULE,
    SUGAR_RULE,
    STEP_MARK,
  ],
  begin: () => new PytestSession(),
};
