import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** Rules above a failure's title and below it: 70 signs, but a terminal plugin may print more. */
const DOUBLE_RULE = /^={60,}$/;
const SINGLE_RULE = /^-{60,}$/;
/** `FAIL: test_b (module.Class)`, with a time in the XML runner, `Failure: ` and bare names in nose. */
const TITLE = /^(?:ERROR|FAIL|UNEXPECTED SUCCESS)(?: \[[\d.]+s\])?: (\S.*)$/;
/** `test_b (module.Class.test_b)`, then the parameters of a subtest. */
const NAME_IN_CLASS = /^(\S+) \(([\w.$<>-]+)\)/;
/** `test_b (module.Class) ... FAIL` of `-v`. */
const PROGRESS = /^(\S+ \([\w.$<>-]+\)).* \.\.\. (ok|FAIL|ERROR)$/;
const TOTAL = /^Ran (\d+) tests? in \d/;
const VERDICT = /^(?:FAILED|OK)(?: \(([^)]*)\))?$/;
const FRAME = /^ {2}File "([^"]+)", line (\d+), in (\S+)/;
/** Python's own library and installed packages. */
const FOREIGN = /[\\/](?:lib[\\/]python\d|site-packages|dist-packages)/;
/** Where a title's traceback ends and captured output begins. */
const CAPTURED = /^(?:Stdout|Stderr):$|^-+ >> (?:begin|end) captured/;

type State = 'idle' | 'rule' | 'title' | 'body';

class UnittestSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failing tests that only the progress lines named so far. */
  #announced: Draft[] = [];
  #state: State = 'idle';
  #open: Draft | undefined;
  #leaf = '';
  #captured = false;
  #ran: number | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    const first = text.charCodeAt(0);
    if (first === 0x3d && DOUBLE_RULE.test(text)) {
      this.#close(number - 1);
      this.#state = 'rule';
      return;
    }
    if (this.#state === 'rule') this.#title(number, text);
    else if (this.#state === 'title') this.#state = SINGLE_RULE.test(text) || text.length > 200 ? 'body' : 'title';
    else if (this.#state === 'body') this.#body(number, text);
    if (text.endsWith('ok') || text.endsWith('FAIL') || text.endsWith('ERROR')) this.#progress(number, text);
    if (first === 0x52 || first === 0x46 || first === 0x4f) this.#summary(number, text);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    this.#keepAnnounced();
    if (!this.#seen) return undefined;
    return {
      framework: 'unittest',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #title(number: number, text: string): void {
    const name = TITLE.exec(text)?.[1];
    this.#state = name === undefined ? 'idle' : 'title';
    if (name === undefined) return;
    this.#seen = true;
    const { id, suite, leaf } = identify(name);
    this.#leaf = leaf;
    this.#captured = false;
    this.#open = { id, suite, at: number, from: number };
  }

  #body(number: number, text: string): void {
    const open = this.#open;
    if (open === undefined || this.#captured) return;
    if (CAPTURED.test(text)) {
      this.#captured = true;
      return;
    }
    if (SINGLE_RULE.test(text)) {
      this.#close(number - 1);
      return;
    }
    if (text.startsWith('Traceback (most recent call last)')) open.message = undefined;
    else if (text !== '' && !text.startsWith(' ')) open.message ??= text;
    const frame = text.startsWith('  File "') ? FRAME.exec(text) : null;
    if (frame?.[1] === undefined || FOREIGN.test(frame[1])) return;
    if (open.file !== undefined && frame[3] !== this.#leaf) return;
    open.file = frame[1];
    open.line = Number(frame[2]);
  }

  #close(to: number): void {
    this.#state = 'idle';
    if (this.#open === undefined) return;
    this.#open.to = to;
    this.#failures.push(toFailure('unittest', this.#open));
    this.#open = undefined;
  }

  #progress(number: number, text: string): void {
    const match = PROGRESS.exec(text);
    if (match?.[1] === undefined) return;
    this.#seen = true;
    const { id, suite } = identify(match[1]);
    if (match[2] === 'ok') this.#passed.push(id);
    else this.#announced.push({ id, suite, at: number });
  }

  #summary(number: number, text: string): void {
    const ran = TOTAL.exec(text)?.[1];
    if (ran !== undefined) {
      this.#close(number - 1);
      this.#seen = true;
      this.#ran = Number(ran);
      return;
    }
    const verdict = this.#ran === undefined ? null : VERDICT.exec(text);
    if (verdict === null) return;
    this.#total(verdict[1] ?? '');
  }

  /** `failures=1, errors=2, skipped=3, expected failures=4`: what is not named passed. */
  #total(details: string): void {
    let failed = 0;
    let skipped = 0;
    for (const [, word, number] of details.matchAll(/([A-Za-z][A-Za-z ]*)=(\d{1,9})/g)) {
      if (word === 'failures' || word === 'errors' || word === 'unexpected successes') failed += Number(number);
      if (word === 'skipped' || word === 'SKIP') skipped += Number(number);
    }
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    this.#counts.passed += Math.max(0, (this.#ran ?? 0) - failed - skipped);
    this.#ran = undefined;
    this.#finished = true;
    // A finished run has described each failure under its title.
    this.#announced = [];
  }

  #keepAnnounced(): void {
    for (const draft of this.#announced) this.#failures.push(toFailure('unittest', draft));
  }
}

/**
 * `module.Class.test` from `test (module.Class)` or, since Python 3.11, `test (module.Class.test)`. Subtests count as
 * their test. A name of another form (nose generators, doctests) is kept as it is printed.
 */
function identify(name: string): { id: string; suite?: string; leaf: string } {
  const match = NAME_IN_CLASS.exec(name);
  const leaf = match?.[1];
  const owner = match?.[2];
  if (leaf === undefined || owner === undefined) return { id: name.replace(/^Doctest: /, ''), leaf: name };
  const suite = owner.endsWith(`.${leaf}`) ? owner.slice(0, -leaf.length - 1) : owner;
  return { id: `${suite}.${leaf}`, suite, leaf };
}

/** Python's unittest, and what prints like it: Django's runner, nose. Test id: `module.Class.test`. */
export const unittest: LogParser = {
  id: 'unittest',
  title: 'unittest',
  docs: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
  triggers: ['Ran ', '\nFAIL: ', '\nERROR: ', ' FAIL: ', ' ERROR: ', ') ... '],
  begin: () => new UnittestSession(),
};
