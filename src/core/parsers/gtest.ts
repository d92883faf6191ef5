import { LIMITS } from '../limits.ts';
import { STEP_MARK } from '../log/steps.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import { nameOf, type Place, placeOf, suiteOf, titleOf } from './gtest-lines.ts';
import { GtestResults } from './gtest-results.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withoutOwner } from './shared/ctest-line.ts';
import type { Draft } from './shared/draft.ts';
import { type HeldResult, HOLDER_TRIGGERS, isHolderLine } from './shared/held-failures.ts';

const RUN = '[ RUN      ] ';
const OK = '[       OK ] ';
const FAILED = '[  FAILED  ] ';
const SKIPPED = '[  SKIPPED ] ';
const PASSED = '[  PASSED  ] ';
const PROGRAM = '[==========] ';
const COUNT = /^(\d{1,9}) tests?(?:\(s\))?(?:, listed below:|\.)$/;
const SEED = /^Note: Randomizing tests' orders with a seed of (\d{1,9}) ?\./;
const SHARD = /^Note: This is test shard (\d{1,6}) of (\d{1,6})\./;
/** Lines of one assertion that are joined into its message: what was compared stands below the sentence that says so. */
const MESSAGE_LINES = 5;
/** How a process says that it died. On its own it proves nothing: a death test prints the same. */
const DEATH =
  /^(?:\S+: line \d{1,6}: +\d{1,9} )?(?:Segmentation fault|Aborted|Bus error|Illegal instruction|Floating point exception)(?: +\(core dumped\).*)?$|\(core dumped\)$|^==\d{1,9}==ERROR: \w+Sanitizer|^\w+Sanitizer:DEADLYSIGNAL$/;
/** `##[error]Process completed with exit code 139.`, and Travis' `The command "./test" exited with 139.` */
const EXIT = /(?:^##\[error\]Process completed with exit code|^The command ".{1,400}" exited with) (\d{1,10})\.$/;
/** What is looked for however much the running test has printed. */
const DEATH_TRIGGERS = [
  '(core dumped)',
  'Segmentation fault',
  'Sanitizer:',
  '##[error]Process completed',
  ' exited with ',
] as const;
/** Exit codes of a process that was stopped from outside: interrupted, killed (memory), terminated. */
const STOPPED = new Set(['0', '130', '137', '143']);
/** What stands before the process dies and says why. */
const REASON =
  /^terminate called after throwing|^\S.{0,300}: Assertion [`'].{1,500} failed\.$|^==\d{1,9}==ERROR: \w+Sanitizer/;

/** Programs under way at once that are told apart: more than the cores of any runner. */
const PARALLEL = 1_000;

/** A test that began and has not ended. */
interface Running extends Draft {
  /** Lines of the message that may still follow. */
  more: number;
  reason?: string | undefined;
  diedAt?: number | undefined;
}

class GtestSession implements ParserSession {
  readonly #results = new GtestResults();
  /** By the number that `ctest -V` puts before the lines of each of its tests; without CTest there is one program alone. */
  readonly #running = new Map<string | undefined, Running>();
  /** Last line up to which every line is wanted. */
  #until = 0;
  #last = 0;

  get idle(): boolean {
    return this.#last >= this.#until;
  }

  line({ number, text: printed }: LogLine): void {
    this.#last = number;
    const { owner, text } = withoutOwner(printed);
    if (text.includes('] ') && this.#marked(number, text, owner)) return;
    if (text.startsWith('Note: ') && this.#note(text)) return;
    if (text.startsWith(STEP_MARK)) this.#settleAll();
    if (text.includes('Test ') || text.includes(' tests passed, ')) this.#ctest(number, text);
    const running = this.#running.get(owner);
    const place = placeOf(text);
    if (place !== undefined) this.#assertion(number, place, running, owner);
    else if (running !== undefined) this.#detail(running, number, text);
  }

  end(): ParsedTests | undefined {
    this.#settleAll();
    return this.#results.end();
  }

  #marked(number: number, text: string, owner: string | undefined): boolean {
    const run = after(text, RUN);
    if (run !== undefined) return this.#begin(number, run, owner);
    const failed = after(text, FAILED);
    if (failed !== undefined) return this.#fail(number, failed, owner);
    const other = after(text, OK) ?? after(text, SKIPPED);
    if (other !== undefined) return this.#endWell(number, other, owner, text.includes(OK));
    if (text.startsWith(PASSED)) return this.#results.count('passed', COUNT.exec(text.slice(PASSED.length))?.[1]);
    if (!text.startsWith(PROGRAM)) return false;
    this.#settle(owner);
    this.#results.program(text.includes(' ran.'));
    return true;
  }

  #begin(number: number, id: string, owner: string | undefined): boolean {
    if (nameOf(id) !== id) return false;
    this.#settle(owner);
    if (this.#running.size >= PARALLEL) return true;
    this.#running.set(owner, { id, at: number, from: number, more: 0 });
    this.#until = number + LIMITS.failureBlockLines;
    return true;
  }

  #endWell(number: number, printed: string, owner: string | undefined, hasPassed: boolean): boolean {
    if (!hasPassed && this.#results.count('skipped', COUNT.exec(printed)?.[1])) return true;
    const id = nameOf(printed);
    if (id === undefined) return false;
    this.#close(number, owner);
    if (hasPassed) this.#results.pass(id);
    return true;
  }

  /** With its time it is the end of a test, else an entry of the list at the end, or both with `--gtest_print_time=0`. */
  #fail(number: number, printed: string, owner: string | undefined): boolean {
    if (this.#results.count('failed', COUNT.exec(printed)?.[1])) return true;
    const title = titleOf(printed);
    const { id } = title;
    const known = this.#running.get(owner);
    const running = known?.id === id || known?.id === '' ? known : undefined;
    const suite = suiteOf(id, running?.id === id);
    if (suite === undefined) return false;
    const from = running === undefined ? undefined : startOf(running, number);
    const draft = { ...running, ...title, owner, suite, at: number, from, to: number };
    this.#results.fail(draft);
    if (running !== undefined) this.#close(number, owner);
    return true;
  }

  #close(number: number, owner: string | undefined): void {
    this.#running.delete(owner);
    if (this.#running.size === 0) this.#until = number;
  }

  #note(text: string): boolean {
    const seed = SEED.exec(text)?.[1];
    const [, index, total] = SHARD.exec(text) ?? [];
    this.#results.note(seed, index === undefined ? undefined : `${index}/${total}`);
    return seed !== undefined || index !== undefined;
  }

  /** CTest's word on the process: it names the end of one whose last test did not end, and a retry. */
  #ctest(number: number, text: string): void {
    if (!isHolderLine(text)) return;
    const { held } = this.#results;
    if (held.current !== undefined) this.#settle(undefined, held.current);
    const result = held.line(number, text);
    if (result === undefined) return;
    if (result.status === 'Passed') this.#running.delete(result.number);
    else this.#settle(result.number, result);
  }

  /** `--gtest_brief=1` names a test only when it has failed, below its assertions. */
  #assertion(number: number, place: Place, known: Running | undefined, owner: string | undefined): void {
    const running = known ?? { id: '', at: number, from: number, more: 0 };
    if (known === undefined) {
      if (this.#running.size >= PARALLEL) return;
      this.#running.set(owner, running);
      this.#until = number + LIMITS.failureBlockLines;
    }
    if (running.file !== undefined || running.message !== undefined) {
      running.more = 0;
      return;
    }
    if (place.file !== 'unknown file') {
      running.file = place.file;
      running.line = place.line;
    }
    running.message = place.message;
    running.more = MESSAGE_LINES;
    this.#until = Math.max(this.#until, number + MESSAGE_LINES);
    running.to = number;
  }

  #detail(running: Running, number: number, text: string): void {
    if (number > this.#until && !DEATH_TRIGGERS.some((trigger) => text.includes(trigger))) return;
    const exit = text.endsWith('.') ? EXIT.exec(text)?.[1] : undefined;
    if (exit === undefined ? DEATH.test(text) : !STOPPED.has(exit)) {
      running.diedAt ??= number;
      running.reason ??= text.replace('##[error]', '');
    }
    if (number > this.#until) return;
    if (REASON.test(text)) running.reason ??= text;
    if (running.more > 0) addToMessage(running, text);
  }

  #settleAll(): void {
    for (const owner of this.#running.keys()) this.#settle(owner);
  }

  /** A process is over. The test that it had begun has failed if something says that the process died in it. */
  #settle(owner: string | undefined, result?: HeldResult): void {
    const running = this.#running.get(owner);
    this.#running.delete(owner);
    if (this.#running.size === 0) this.#until = 0;
    if (running === undefined || running.id === '') return;
    const diedAt = running.diedAt ?? (result === undefined || isGood(result.status) ? undefined : result.at);
    if (diedAt === undefined) return;
    const message = running.reason ?? running.message ?? result?.status;
    // CTest's result is not what the test said; it may even stand above.
    const to = Math.max(running.at, running.diedAt ?? diedAt - 1);
    const draft = {
      ...running,
      owner,
      suite: suiteOf(running.id, true),
      message,
      at: diedAt,
      from: startOf(running, to),
      to,
    };
    this.#results.fail(draft);
  }
}

/** `Failed` alone is what FAIL() prints above the test's own words. */
function addToMessage(running: Running, text: string): void {
  running.more = text.trim() === '' || text.startsWith('[') ? 0 : running.more - 1;
  if (running.message === undefined || running.message === 'Failed') running.message = text.trim();
  else if (running.more > 0) running.message += ` ${text.trim()}`;
}

/** What stands behind the mark, wherever it is: a test's own output may end without a line feed. */
function after(text: string, mark: string): string | undefined {
  const at = text.indexOf(mark);
  return at === -1 ? undefined : text.slice(at + mark.length);
}

/** A test that printed more than a description may hold is described from its first failed assertion on. */
function startOf(running: Running, end: number): number {
  const from = running.from ?? running.at;
  return end - from < LIMITS.failureBlockLines ? from : Math.max(from, end - LIMITS.failureBlockLines + 1);
}

function isGood(status: string): boolean {
  return status === 'Passed' || status === 'Skipped';
}

/** GoogleTest. Test id: `Suite.Test`, with the number of the parameter, as printed. */
export const gtest: LogParser = {
  id: 'gtest',
  title: 'GoogleTest',
  docs: 'https://google.github.io/googletest/advanced.html#running-test-programs-advanced-options',
  triggers: [
    RUN.trim(),
    OK.trim(),
    FAILED.trim(),
    SKIPPED.trim(),
    PASSED.trim(),
    PROGRAM.trim(),
    ': Failure',
    '): error: ',
    'Note: Randomizing tests',
    'Note: This is test shard',
    'unknown file: error: ',
    STEP_MARK,
    ...DEATH_TRIGGERS,
    ...HOLDER_TRIGGERS,
  ],
  begin: () => new GtestSession(),
};
