/** `FAIL["test_b", "ATest", 0.0123]`; behind a progress bar, perhaps. */
const BOXED = /", (?:"([^"]{1,300})"|([A-Z][\w:]{0,300})), [^"]{1,100}\]$/;
const BOX = /(FAIL|ERROR|SKIP)\["(?=test)/;
/** `  test_b                    FAIL (0.01s)`, below the class. */
const SPEC = /^ {2}(test.*) (PASS|FAIL|ERROR|SKIP) \((\d{1,9}\.\d{1,6})s\)$/;
/** What wakes the reader: a failure in a box, and tests of a list, if a list was begun. */
export const REPORTERS_TRIGGERS = ['FAIL["test', 'ERROR["test', ' PASS (', ' FAIL (', 'ERROR (', ' SKIP ('];
/** Classes stand above tests without a mark, so lines are read for a while after each line of the reporter's own. */
const LINES_TO_NEXT = 100;

/** What one line says of a test. */
export interface ReportedTest {
  readonly id: string;
  readonly suite: string;
  readonly durationMs?: number | undefined;
  readonly verdict: 'passed' | 'failed' | 'skipped';
}

/** The gem `minitest-reporters`: its progress bar, which boxes each failure, and its list by class. */
export class MinitestReportersReader {
  /** The last line at the margin: a class, when tests follow. */
  #margin: string | undefined;
  #readTo = 0;

  /** False while a line without a trigger would change nothing. */
  isReading(number: number): boolean {
    return number < this.#readTo;
  }

  /** The reporter began to print. */
  begin(number: number): void {
    this.#margin = undefined;
    this.#readTo = number + LINES_TO_NEXT;
  }

  line(number: number, text: string): ReportedTest | undefined {
    if (text.endsWith(']') && text.includes('["test')) return boxed(text);
    if (number > this.#readTo) {
      this.#margin = undefined;
      // The class was not seen; those of the next tests will be.
      if (this.#readTo > 0 && text.endsWith('s)') && SPEC.test(text)) this.#readTo = number + LINES_TO_NEXT;
      return undefined;
    }
    if (/^\S/.test(text)) this.#margin = text;
    else if (text.endsWith('s)') && this.#margin !== undefined) return this.#test(number, text, this.#margin);
    return undefined;
  }

  #test(number: number, text: string, suite: string): ReportedTest | undefined {
    const [, ruled, word, seconds] = SPEC.exec(text) ?? [];
    if (ruled === undefined) return undefined;
    this.#readTo = number + LINES_TO_NEXT;
    const id = `${suite}#${ruled.trimEnd()}`;
    const durationMs = Math.round(Number(seconds) * 1000);
    if (word === 'SKIP') return { id, suite, verdict: 'skipped' };
    return { id, suite, durationMs, verdict: word === 'PASS' ? 'passed' : 'failed' };
  }
}

function boxed(text: string): ReportedTest | undefined {
  const start = BOX.exec(text);
  const end = BOXED.exec(text);
  const suite = end?.[1] ?? end?.[2];
  if (start === null || end === null || suite === undefined) return undefined;
  const id = `${suite}#${text.slice(start.index + start[0].length, end.index)}`;
  return { id, suite, verdict: start[1] === 'SKIP' ? 'skipped' : 'failed' };
}
