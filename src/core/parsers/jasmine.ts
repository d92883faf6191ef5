import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { jsFrame } from './shared/js-frame.ts';

/** `1) suite spec` in the list of failures; a title may go on in the next lines. */
const ENTRY = /^(\d{1,7})\) (\S.*)$/;
/** Only this line makes an entry a failure. */
const MESSAGE = '  Message:';
const STACK = '  Stack:';
/** `8 specs, 1 failure, 1 pending spec` ends a run. */
const TOTAL = /^(\d{1,9}) specs?, (\d{1,9}) failures?(?:, (\d{1,9}) pending specs?)?$/;
/** What ends a list of failures: other lists, and errors that name nothing. */
const OTHER_LIST = /^(?:Pending:|Late (?:failure|error).*|Ran \d+ of \d+ specs .*)$/;
/** `Randomized with seed 4711 (jasmine --random=true --seed=4711)`. */
const SEED = /^Randomized with seed (\d{1,12}) \(jasmine /;
/** A suite that could not be set up; it counts as a failure of its own, below those of specs if there are any. */
const SUITE_ERROR = 'Suite error: ';
/** Lines that a title may have. */
const TITLE_LINES = 10;

class JasmineSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of the run that is read now. */
  #run: TestFailure[] = failureList();
  #listing = false;
  #next = 1;
  /** Where the list or its last entry began. */
  #since = 0;
  /** An entry whose `Message:` was not seen yet. */
  #title: string[] = [];
  #open: Draft | undefined;
  #awaitsMessage = false;
  #seen = false;
  #finished = false;
  #seed: string | undefined;
  #isSeedKnown = false;
  #last = 0;

  get idle(): boolean {
    return !this.#listing;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    const line = text.trimEnd();
    if (line.startsWith(SUITE_ERROR)) {
      this.#suiteError(number, line);
      return;
    }
    if (line === 'Failures:') {
      this.#close(number - 1);
      this.#listing = true;
      this.#next = 1;
      this.#since = number;
      return;
    }
    if (this.#total(number, line)) return;
    if (line.startsWith('Randomized ')) this.#randomized(line);
    if (!this.#listing) return;
    if (OTHER_LIST.test(line) || number - this.#since >= LIMITS.failureBlockLines) {
      this.#close(number - 1);
      this.#listing = false;
    } else if (!this.#entry(number, line)) this.#detail(number, line);
  }

  end(): ParsedTests | undefined {
    this.#close(this.#last);
    this.#failures.push(...this.#run);
    if (!this.#seen) return undefined;
    return {
      framework: 'jasmine',
      failures: this.#failures,
      retried: [],
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  /** Of several runs, the seed of the first that failed; it stands below its total. */
  #randomized(line: string): void {
    if (this.#isSeedKnown) return;
    this.#seed = SEED.exec(line)?.[1];
    this.#isSeedKnown = this.#failures.length > 0;
  }

  #total(number: number, line: string): boolean {
    const match = line.includes(' spec') ? TOTAL.exec(line) : null;
    if (match === null) return false;
    const [all, failed, skipped] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
    this.#close(number - 1);
    this.#listing = false;
    this.#seen = true;
    this.#finished = true;
    this.#counts.passed += Math.max(0, all - failed - skipped);
    this.#counts.failed += failed;
    this.#counts.skipped += skipped;
    // A spec may print what looks like a failure; the total has the last word.
    if (failed > 0) this.#failures.push(...this.#run);
    this.#run = failureList();
    return true;
  }

  /** Entries are numbered from one, so a list in a message is not taken for them. */
  #entry(number: number, line: string): boolean {
    const match = ENTRY.exec(line);
    if (match?.[2] === undefined || Number(match[1]) !== this.#next) return false;
    this.#close(number - 1);
    this.#next += 1;
    this.#since = number;
    this.#title = [match[2]];
    this.#open = { id: '', at: number, from: number };
    return true;
  }

  #suiteError(number: number, line: string): void {
    this.#close(number - 1);
    this.#listing = true;
    this.#since = number;
    this.#title = [line];
    this.#open = { id: '', suite: line.slice(SUITE_ERROR.length), at: number, from: number };
  }

  #detail(number: number, line: string): void {
    const open = this.#open;
    if (open === undefined) return;
    if (open.id === '') {
      if (line === MESSAGE) {
        open.id = this.#title.join(' ');
        open.to = number;
        this.#awaitsMessage = true;
        this.#seen = true;
      } else if (this.#title.length < TITLE_LINES) this.#title.push(line.trim());
      else this.#open = undefined;
      return;
    }
    if (line === '') return;
    open.to = number;
    if (this.#awaitsMessage && line !== STACK) open.message ??= line;
    this.#awaitsMessage = false;
    const frame = open.file === undefined ? jsFrame(line) : undefined;
    if (frame === undefined) return;
    open.file = frame.file;
    open.line = frame.line;
  }

  #close(to: number): void {
    const open = this.#open;
    this.#open = undefined;
    if (open === undefined || open.id === '') return;
    open.to = Math.min(to, open.to ?? to);
    this.#run.push(toFailure('jasmine', open));
  }
}

/** Jasmine's own reporter on Node. Test id: all titles joined by spaces, as it prints them. */
export const jasmine: LogParser = {
  id: 'jasmine',
  title: 'Jasmine',
  docs: 'https://jasmine.github.io/setup/nodejs.html',
  triggers: ['Failures:', SUITE_ERROR, ' specs, ', ' spec, ', 'Randomized with seed '],
  begin: () => new JasmineSession(),
};
