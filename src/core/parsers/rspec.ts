import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { blockEnd, isStepEnd } from './shared/block-end.ts';
import { failureList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';

/** `  1) Group does something` in the list of failures. */
const ENTRY = /^ {2}(\d{1,7})\) (\S.*)$/;
/** `rspec ./spec/a_spec.rb:11 # Group does something`; quoted when the place is an index: `'./spec/a_spec.rb[1:2]'`. */
const FAILED = /^rspec (?:'([^']+)'|(\S+))(?: # (.*))?$/;
/** `20 examples, 2 failures, 1 pending`. */
const TOTAL = /^(\d{1,9}) examples?, (\d{1,9}) failures?(?:, (\d{1,9}) pending)?/;
const FRAME = /^ +# (\.\/[^:\s]+):(\d+)/;
const PLACE = /^(.+?)(?::(\d+)|\[[\d:]+\])?$/;
/** rspec-retry, when verbose. */
const RETRY = /^RSpec::Retry: \S+ try (\.\/\S+)/;

/** `1st Try error in ./spec/a_spec.rb:12:` above what went wrong, when rspec-retry shows it. */
const TRIED = /^\d{1,4}\w\w Try error in (\.\/\S+):$/;
/** `Randomized with seed 1234`. */
const SEED = /^Randomized with seed (\d+)$/;
/** `    0.01658 seconds ./spec/a_spec.rb:2` of `--profile`. */
const SLOW = /^ +(\d{1,7}\.\d+) seconds (\.\/\S+)$/;
/** Lines below rspec-retry's heading in which the message stands, blank ones first. */
const TRIED_LINES = 5;
/** Lines below a heading, or below a failed example, at which the next is awaited. */
const LINES_BETWEEN = 10;

class RspecSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #retries: Draft[] = failureList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Entries of the list of failures, and those of one title in their order. */
  #described = 0;
  readonly #byName = new Map<string, Draft[]>();
  /** Milliseconds of the slowest examples, and what went wrong in an example that was tried again, by place. */
  readonly #durations = new Map<string, number>();
  readonly #messages = new Map<string, string>();
  #tried: { place: string; to: number } | undefined;
  #seed: string | undefined;
  #section: 'none' | 'failures' | 'examples' = 'none';
  #open: Draft | undefined;
  /** Something else was printed below the open entry. */
  #ended = false;
  #seen = false;
  #finished = false;
  #last = 0;
  /** Last line at which the section is expected to go on. */
  #sectionTo = 0;

  get idle(): boolean {
    if (this.#tried !== undefined && this.#last < this.#tried.to) return false;
    return this.#section === 'none' || (this.#open === undefined && this.#last >= this.#sectionTo);
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (this.#section !== 'none') this.#expire(number, text);
    if (this.#heading(number, text)) return;
    if (this.#tried !== undefined) this.#takeMessage(this.#tried, number, text);
    const first = text.charCodeAt(0);
    if (first === 0x20) this.#indented(number, text);
    else if (first === 0x72) this.#failed(number, text);
    else if (first >= 0x30 && first <= 0x39) this.#numbered(number, text);
    else if (first === 0x52) this.#remark(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  #indented(number: number, text: string): void {
    const slow = text.includes(' seconds ./') ? SLOW.exec(text) : null;
    const milliseconds = millisecondsOf(slow?.[1]);
    if (slow?.[2] !== undefined && milliseconds !== undefined) this.#durations.set(slow[2], milliseconds);
    this.#entry(number, text);
  }

  #numbered(number: number, text: string): void {
    const place = TRIED.exec(text)?.[1];
    if (place === undefined) this.#total(text);
    else this.#tried = { place, to: number + TRIED_LINES };
  }

  #takeMessage(tried: { place: string; to: number }, number: number, text: string): void {
    if (number <= tried.to && text === '') return;
    if (number <= tried.to && !this.#messages.has(tried.place)) this.#messages.set(tried.place, text);
    this.#tried = undefined;
  }

  end(): ParsedTests | undefined {
    if (!this.#seen) return undefined;
    const failed = new Set(this.#failures.map(({ id }) => id));
    return {
      framework: 'rspec',
      failures: this.#failures,
      retried: this.#retries
        .filter(({ id }) => !failed.has(id))
        .map((draft) => toFailure('rspec', { ...draft, message: this.#messages.get(draft.id) })),
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished,
    };
  }

  #heading(number: number, text: string): boolean {
    if (text === 'Failures:') {
      this.#described = 0;
      this.#byName.clear();
      this.#section = 'failures';
    } else if (text === 'Failed examples:') this.#section = 'examples';
    else if (text.startsWith('Finished in ') && this.#section === 'failures') this.#section = 'none';
    else return false;
    this.#close(number - 1);
    this.#sectionTo = number + LINES_BETWEEN;
    return true;
  }

  /** A section ends with its step, or when nobody would read on. */
  #expire(number: number, text: string): void {
    const from = this.#open?.from;
    if (from === undefined) {
      if (number > this.#sectionTo || isStepEnd(text)) this.#section = 'none';
      return;
    }
    const end = blockEnd(from, number, text);
    if (end === undefined) return;
    this.#close(end);
    this.#section = 'none';
  }

  #entry(number: number, text: string): void {
    if (this.#section !== 'failures') return;
    const match = ENTRY.exec(text);
    if (match === null || Number(match[1]) !== this.#described + 1) return;
    this.#close(number - 1);
    const name = match[2] ?? '';
    this.#open = { id: '', name, at: number, from: number };
    this.#ended = false;
    this.#described += 1;
    const same = this.#byName.get(name);
    if (same === undefined) this.#byName.set(name, [this.#open]);
    else same.push(this.#open);
  }

  #detail(open: Draft, number: number, text: string): void {
    // What stands at the margin is no part of a description: another list, or another process.
    this.#ended ||= /^\S/.test(text);
    if (this.#ended) return;
    open.to = number;
    const trimmed = text.trim();
    if (number === open.from || trimmed === '') return;
    if (open.message?.startsWith('Failure/Error:') === true) open.message = trimmed;
    else open.message = withNextLine(open.message, trimmed);
    const frame = open.line === undefined ? FRAME.exec(text) : null;
    if (frame === null) return;
    open.line = Number(frame[2]);
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
  }

  #failed(number: number, text: string): void {
    const match = this.#section === 'examples' ? FAILED.exec(text) : null;
    const id = match?.[1] ?? match?.[2];
    if (match === null || id === undefined) return;
    this.#seen = true;
    this.#sectionTo = number + LINES_BETWEEN;
    const name = match[3];
    const draft = this.#takeDescribed(name) ?? { id, at: number };
    draft.id = id;
    draft.name ??= name;
    const place = PLACE.exec(id);
    draft.file = place?.[1];
    draft.line ??= place?.[2] === undefined ? undefined : Number(place[2]);
    draft.durationMs = this.#durations.get(id);
    this.#failures.push(toFailure('rspec', draft));
  }

  /** The first description of that title that no example has taken yet; both lists have one order. */
  #takeDescribed(name: string | undefined): Draft | undefined {
    const same = name === undefined ? undefined : this.#byName.get(name);
    return same?.shift();
  }

  #total(text: string): void {
    const match = TOTAL.exec(text);
    if (match === null) return;
    const [, examples, failures, pending] = match.map((count) => Number(count ?? 0));
    this.#seen = true;
    this.#finished = true;
    this.#counts.failed += failures ?? 0;
    this.#counts.skipped += pending ?? 0;
    this.#counts.passed += (examples ?? 0) - (failures ?? 0) - (pending ?? 0);
  }

  #remark(number: number, text: string): void {
    this.#seed = SEED.exec(text)?.[1] ?? this.#seed;
    const id = RETRY.exec(text)?.[1];
    if (id === undefined) return;
    this.#seen = true;
    const [, file, line] = PLACE.exec(id) ?? [];
    this.#retries.push({ id, file, line: line === undefined ? undefined : Number(line), at: number });
  }
}

/** RSpec's progress and documentation formatters. Test id: the place by which RSpec runs it again. */
export const rspec: LogParser = {
  id: 'rspec',
  title: 'RSpec',
  docs: 'https://rspec.info/features/3-13/rspec-core/formatters/',
  triggers: [
    'Failures:',
    'Failed examples:',
    ' examples, ',
    ' example, ',
    'RSpec::Retry:',
    ' Try error in ./',
    'Randomized with seed ',
    ' seconds ./',
  ],
  begin: () => new RspecSession(),
};
