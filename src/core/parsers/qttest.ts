import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutOwner } from './shared/ctest-line.ts';
import { HeldFailures, HOLDER_TRIGGERS, isHolderLine, type OwnedDraft } from './shared/held-failures.ts';

/** `FAIL!  : CartTest::addsUp(two tins) Compared values are not the same`; a pass that was not expected fails too. */
const RESULT = /^(FAIL!|XPASS|PASS|QFATAL) {1,3}: ([\w:<>,]{1,300}::[\w~]{1,200})\(/;
/** `   Loc: [/x/cart_test.cpp(12)]`, the last line of a result; `Unknown file(0)` when the process died. */
const PLACE = /^ {3}Loc: \[(.{1,1000})\((\d{1,9})\)\]$/;
/** `   Actual   (total): 11`, between the two. */
const VALUE = /^ {3}\S/;
const DIED = 'Received a fatal error.';
const TOTAL = /^Totals: (\d{1,9}) passed, (\d{1,9}) failed, (\d{1,9}) skipped/;
const START = '********* Start testing of ';
const FINISH = '********* Finished testing of ';

class QttestSession implements ParserSession {
  readonly #held = new HeldFailures();
  readonly #failed = new Set<string>();
  readonly #passed = new Set<string>();
  #open: OwnedDraft | undefined;
  /** What Qt said of a process that is about to die. */
  #fatal: string | undefined;
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #totals = false;
  #isRunning = false;
  #isBroken = false;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text: printed }: LogLine): void {
    const { owner, text } = withoutOwner(printed);
    if (this.#open !== undefined && this.#detail(this.#open, number, text)) return;
    this.#open = undefined;
    if (text.includes(' : ')) this.#result(number, text, owner);
    else if (isHolderLine(printed)) this.#held.line(number, printed);
    else if (text.startsWith('Totals: ')) this.#total(text);
    else if (text.startsWith(START)) {
      this.#isBroken ||= this.#isRunning;
      this.#isRunning = true;
    } else if (text.startsWith(FINISH)) this.#isRunning = false;
  }

  end(): ParsedTests | undefined {
    const { failures, retried } = this.#held.end('qttest');
    if (failures.length + retried.length + this.#passed.size === 0 && !this.#totals) return undefined;
    return {
      framework: 'qttest',
      failures,
      retried,
      passed: [...this.#passed].filter((id) => !this.#failed.has(id)),
      ...(this.#totals ? { counts: this.#counts } : {}),
      finished: this.#totals && !this.#isRunning && !this.#isBroken,
    };
  }

  #result(number: number, text: string, owner: string | undefined): void {
    const match = RESULT.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) return;
    const tag = insideBrackets(text.slice(match[0].length));
    const id = `${name}(${tag})`;
    const message = text.slice(match[0].length + tag.length + 1).trim();
    if (match[1] === 'PASS') {
      if (this.#passed.size < LIMITS.passedPerJob) this.#passed.add(id);
    } else if (match[1] === 'QFATAL') this.#fatal = message;
    else if (this.#held.size < LIMITS.failuresPerJob) {
      this.#open = {
        owner,
        id,
        suite: name.slice(0, name.lastIndexOf('::')),
        at: number,
        from: number,
        to: number,
        message: message === DIED ? (this.#fatal ?? message) : message,
        parameters: tag,
      };
      this.#failed.add(id);
      this.#held.add(this.#open);
      this.#fatal = undefined;
    }
  }

  /** @returns whether the line belongs to the open failure */
  #detail(open: OwnedDraft, number: number, text: string): boolean {
    if (!VALUE.test(text) || number - open.at >= LIMITS.failureBlockLines) return false;
    open.to = number;
    const [, file, line] = PLACE.exec(text) ?? [];
    if (file === undefined) open.message = `${open.message} ${text.trim()}`;
    else {
      if (file !== 'Unknown file') Object.assign(open, { file, line: Number(line) });
      this.#open = undefined;
    }
    return true;
  }

  #total(text: string): void {
    const match = TOTAL.exec(text);
    if (match === null) return;
    this.#totals = true;
    this.#counts.passed += Number(match[1]);
    this.#counts.failed += Number(match[2]);
    this.#counts.skipped += Number(match[3]);
  }
}

/** What stands before the bracket that closes the one before the text: a data tag may hold brackets itself. */
function insideBrackets(text: string): string {
  let depth = 1;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '(') depth += 1;
    else if (text[at] === ')') depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  const end = text.indexOf(')');
  return end === -1 ? text : text.slice(0, end);
}

/** Qt Test, its plain text output. Test id: `Class::function(data tag)`, as printed. */
export const qttest: LogParser = {
  id: 'qttest',
  title: 'Qt Test',
  docs: 'https://doc.qt.io/qt-6/qttest-index.html',
  triggers: ['FAIL!  : ', 'XPASS  : ', 'PASS   : ', 'QFATAL : ', 'Totals: ', START, FINISH, ...HOLDER_TRIGGERS],
  begin: () => new QttestSession(),
};
