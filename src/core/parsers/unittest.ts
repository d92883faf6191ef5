import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';
import { TrialIds } from './trial-ids.ts';

/** Rules above a failure's title and below it: 70 signs, but a terminal plugin may print more. */
const DOUBLE_RULE = /^={60,}$/;
const SINGLE_RULE = /^-{60,}$/;
/** `FAIL: test_b (module.Class)`, with a time in the XML runner, `Failure: ` and bare names in nose. */
const TITLE = /^(?:ERROR|FAIL|UNEXPECTED SUCCESS)(?: \[(\d{1,7}(?:\.\d+)?)s\])?: (\S.*)$/;
/** `test_b (module.Class.test_b)`, then the parameters of a subtest. */
const NAME_IN_CLASS = /^(\S+) \(([\w.$<>-]+)\)(?: \[[^\]]*\])?(?: \((.*)\))?/;
/** Twisted's trial describes first and names below. */
const TRIAL_TITLE = /^\[(?:FAIL|ERROR)\]$/;
/** What trial puts before an exception's name. */
const TRIAL_PREFIX = /^(?:Failure: )?builtins\./;
/** nose2 calls every set-up of a class or a module so, and does not say which. */
const UNNAMED = '_ErrorHolder';
/** `Used shuffle seed: 1234 (given)` of Django's runner. */
const SEED = /^Us(?:ing|ed) shuffle seed: (\d+)/;
/** `test_b (module.Class) ... FAIL` of `-v`. */
const PROGRESS = /^ {0,2}(\S+ \([\w.$<>-]+\)).* \.\.\. (ok|FAIL|ERROR)$/;
const TOTAL = /^Ran (\d+) tests? in \d/;
const VERDICT = /^(?:FAILED|OK|PASSED)(?: \(([^)]*)\))?$/;
const FRAME = /^ {2}File "([^"]+)", line (\d+), in (\S+)/;
/** Python's own library and installed packages. */
const FOREIGN = /[\\/](?:lib[\\/]python\d|site-packages|dist-packages)/;
/** Where a title's traceback ends and captured output begins. */
const CAPTURED = /^(?:Stdout|Stderr):$|^-+ >> (?:begin|end) captured/;

/** Lines between `Ran 3 tests` and the verdict: one blank, and what other processes print at that moment. */
const VERDICT_LINES = 20;

type State = 'idle' | 'rule' | 'title' | 'body';

class UnittestSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failing tests that only the progress lines named so far. */
  #announced: Draft[] = failureList();
  #state: State = 'idle';
  #open: Draft | undefined;
  /** Of a description whose tests are named below it. */
  #trial: TrialIds | undefined;
  #leaf = '';
  #captured = false;
  #ran: number | undefined;
  #ranAt = 0;
  #seed: string | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  get idle(): boolean {
    return this.#state === 'idle' && this.#ran === undefined;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#expire(number, text);
    const first = text.charCodeAt(0);
    if (first === 0x3d && DOUBLE_RULE.test(text)) {
      this.#close(number - 1);
      this.#state = 'rule';
      return;
    }
    this.#follow(number, text);
    if (text.endsWith('ok') || text.endsWith('FAIL') || text.endsWith('ERROR')) this.#progress(number, text);
    if ('RFOP'.includes(text.charAt(0))) this.#summary(number, text);
    else if (first === 0x55) this.#seed = SEED.exec(text)?.[1] ?? this.#seed;
  }

  #follow(number: number, text: string): void {
    if (this.#state === 'rule') this.#title(number, text);
    else if (this.#state === 'title') this.#state = SINGLE_RULE.test(text) || text.length > 200 ? 'body' : 'title';
    else if (this.#state === 'body') this.#body(number, text);
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
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** Forgets what was open too long ago to go on here. */
  #expire(number: number, text: string): void {
    if (this.#ran !== undefined && number - this.#ranAt > VERDICT_LINES) this.#ran = undefined;
    const from = this.#open?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #title(number: number, text: string): void {
    const match = TITLE.exec(text);
    const name = match?.[2] === UNNAMED ? undefined : match?.[2];
    if (TRIAL_TITLE.test(text)) {
      this.#state = 'body';
      this.#trial = new TrialIds();
      this.#open = { id: '', at: number, from: number };
      this.#leaf = '';
      this.#captured = false;
      return;
    }
    this.#state = name === undefined ? 'idle' : 'title';
    if (name === undefined) return;
    this.#seen = true;
    const { id, suite, leaf, parameters } = identify(name);
    this.#leaf = leaf;
    this.#captured = false;
    this.#open = { id, suite, parameters, durationMs: millisecondsOf(match?.[1]), at: number, from: number };
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
    this.#trial?.line(text);
    if (text.startsWith('Traceback (most recent call last)')) open.message = undefined;
    else if (text !== '' && !text.startsWith(' ')) open.message ??= text.replace(TRIAL_PREFIX, '');
    this.#frame(open, text);
  }

  /** The last frame of the test itself, else the first one outside Python's own library. */
  #frame(open: Draft, text: string): void {
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
    for (const failure of this.#described(this.#open)) this.#failures.push(toFailure('unittest', failure));
    this.#open = undefined;
    this.#trial = undefined;
  }

  /** One failure, or one for each test that trial names below a description. */
  #described(open: Draft): Draft[] {
    if (this.#trial === undefined) return [open];
    this.#seen ||= this.#trial.ids.length > 0;
    return this.#trial.ids.map((id) => ({ ...open, id, suite: id.slice(0, Math.max(0, id.lastIndexOf('.'))) }));
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
      this.#ranAt = number;
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
    for (const [, word, number] of details.matchAll(/\b([A-Za-z][A-Za-z ]{0,30})=(\d{1,9})/g)) {
      if (word === 'failures' || word === 'errors' || word === 'unexpected successes') failed += Number(number);
      if (word === 'skipped' || word === 'SKIP' || word === 'skips') skipped += Number(number);
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
 * their test; what they were called with is kept apart. A name of another form (nose generators, doctests) is kept as it is printed.
 */
function identify(name: string): { id: string; suite?: string; leaf: string; parameters?: string | undefined } {
  const match = NAME_IN_CLASS.exec(name);
  const leaf = match?.[1];
  const owner = match?.[2];
  if (leaf === undefined || owner === undefined) return { id: name.replace(/^Doctest: /, ''), leaf: name };
  const suite = owner.endsWith(`.${leaf}`) ? owner.slice(0, -leaf.length - 1) : owner;
  return { id: `${suite}.${leaf}`, suite, leaf, parameters: match?.[3] };
}

/** Python's unittest, and what prints like it: Django's runner, nose, Twisted's trial. Test id: `module.Class.test`. */
export const unittest: LogParser = {
  id: 'unittest',
  title: 'unittest',
  docs: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
  triggers: ['='.repeat(60), ' test in ', ' tests in ', ' ... ok', ' ... FAIL', ' ... ERROR', ' shuffle seed: '],
  begin: () => new UnittestSession(),
};
