import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { PytestBlocks } from './pytest-blocks.ts';
import { idAndMessage, joinReport, type ReportLine } from './pytest-join.ts';
import { PytestProgress } from './pytest-progress.ts';
import { toFailure } from './shared/draft.ts';
import { ruledTitle } from './shared/ruled-title.ts';

/** `FAILED tests/a.py::test_b[1] - AssertionError: …` of the short summary; `FAIL` before pytest 4. */
const REPORT = /^(FAILED|FAIL|ERROR|RERUN|SUBFAIL(?:ED)?(?:\[[^\]]*\])?(?: ?\([^)]*\))?) (\S.*)$/;
/** `6 failed, 118 passed, 2 errors in 34.86s`; quiet mode prints it without rules. */
const TOTALS = /^(?:\d+ [a-z][a-z -]*, ){0,12}\d+ [a-z][a-z -]* in \d+(?:\.\d+)?(?:s| seconds)/;
const NOTHING_RAN = /^no tests (?:ran|collected)/;

type Section = 'progress' | 'failures' | 'errors' | 'summary' | 'reruns' | 'other';

/** Which part of the output a section's title opens. */
function sectionOf(title: string): Section | 'start' | 'end' | undefined {
  if (title === 'FAILURES') return 'failures';
  if (title === 'ERRORS') return 'errors';
  if (title === 'short test summary info') return 'summary';
  if (title === 'rerun test summary info') return 'reruns';
  if (title === 'test session starts') return 'start';
  if (TOTALS.test(title) || NOTHING_RAN.test(title)) return 'end';
  return /^(?:PASSES|XPASSES|XFAILURES|RERUNS|warnings summary|tests coverage|slowest \d*.*|.*warning summary)$/.test(
    title,
  )
    ? 'other'
    : undefined;
}

class PytestSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #retried: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  readonly #progress = new PytestProgress();
  readonly #blocks = new PytestBlocks();
  #reports: ReportLine[] = [];
  #reruns: ReportLine[] = [];
  #section: Section = 'progress';
  /** Depth of pytest runs whose output was captured by a test and is shown in its failure. */
  #nested = 0;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    const title = text.startsWith('=') ? ruledTitle(text, '=') : undefined;
    const opened = title === undefined ? undefined : sectionOf(title);
    if (opened !== undefined && title !== undefined) {
      this.#open(opened, title, number);
      return;
    }
    if (this.#nested > 0) return;
    if (this.#section === 'failures' || this.#section === 'errors') {
      this.#blocks.line(number, text, this.#section === 'errors');
    } else this.#outsideBlocks(number, text);
  }

  end(): ParsedTests | undefined {
    this.#endRun(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'pytest',
      failures: this.#failures,
      retried: this.#retried,
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #open(opened: Section | 'start' | 'end', title: string, number: number): void {
    this.#seen = true;
    if (opened === 'start' && this.#blocks.inCapturedOutput()) this.#nested += 1;
    if (this.#nested > 0) {
      if (opened === 'end') this.#nested -= 1;
      return;
    }
    this.#blocks.close(number - 1);
    if (opened === 'start' || opened === 'end') {
      if (opened === 'end') this.#total(title);
      this.#endRun(number - 1);
      this.#section = 'progress';
      return;
    }
    this.#section = opened;
  }

  #outsideBlocks(number: number, text: string): void {
    const report = REPORT.exec(text);
    if (report?.[1] !== undefined && report[2] !== undefined) {
      this.#report(report[1], report[2], number);
      return;
    }
    if (this.#section === 'progress') {
      const taken = this.#progress.line(number, text);
      if (typeof taken === 'string') this.#passed.push(taken);
      this.#seen ||= taken !== undefined && text.includes('::');
    }
    const first = text.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39 && TOTALS.test(text)) this.#quietTotal(text, number);
  }

  #report(word: string, rest: string, at: number): void {
    const inSummary = this.#section === 'summary' || this.#section === 'reruns';
    if (!inSummary && !/^[^\s:]+\.py::\S/.test(rest)) return;
    this.#seen = true;
    if (word === 'RERUN') this.#reruns.push({ ...idAndMessage(rest), at });
    else if (looksLikeId(rest)) this.#reports.push({ ...idAndMessage(rest), at });
  }

  #quietTotal(text: string, number: number): void {
    if (!this.#seen) return;
    this.#total(text);
    this.#endRun(number - 1);
    this.#section = 'progress';
  }

  #total(title: string): void {
    this.#finished = true;
    for (const [, number, word] of title.matchAll(/(\d{1,9}) (passed|failed|errors?|skipped)/g)) {
      const key = word === 'passed' || word === 'skipped' ? word : 'failed';
      this.#counts[key] += Number(number);
    }
  }

  /** Joins what one pytest run said in its sections; a log may hold many runs. */
  #endRun(to: number): void {
    this.#blocks.close(to);
    const progress = this.#progress.take();
    const drafts = joinReport(this.#reports, progress, this.#blocks.take());
    const failed = new Set(drafts.map((draft) => draft.id));
    for (const draft of drafts) this.#failures.push(toFailure('pytest', draft));
    for (const { id, at, message } of [...this.#reruns, ...progress.reruns]) {
      if (failed.has(id)) continue;
      failed.add(id);
      this.#retried.push(toFailure('pytest', { id, at, message, file: id.split('::', 1)[0] }));
    }
    this.#reports = [];
    this.#reruns = [];
  }
}

/** A node id has `::`; the id of a file that could not be collected ends in a name with a suffix, or is a directory. */
function looksLikeId(rest: string): boolean {
  return /^(?:\[[\d.]+s\] )?[^\s:][^:]*::/.test(rest) || /^[^\s:]*[/.][^\s:]*(?: - |$)/.test(rest);
}

/** pytest with and without xdist, rerunfailures and subtests. Test id: pytest's node id. */
export const pytest: LogParser = {
  id: 'pytest',
  title: 'pytest',
  docs: 'https://docs.pytest.org/en/stable/how-to/output.html',
  triggers: ['test session starts', 'short test summary info', '= FAILURES =', '= ERRORS =', '.py::'],
  begin: () => new PytestSession(),
};
