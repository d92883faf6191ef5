import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { withNextLine } from './shared/bare-error.ts';
import { type Draft, toFailure } from './shared/draft.ts';

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

class RspecSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #retries: Draft[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Entries of the list of failures, and those of one title in their order. */
  #described = 0;
  readonly #byName = new Map<string, Draft[]>();
  #section: 'none' | 'failures' | 'examples' = 'none';
  #open: Draft | undefined;
  #seen = false;
  #finished = false;

  line({ number, text }: LogLine): void {
    if (this.#heading(number, text)) return;
    const first = text.charCodeAt(0);
    if (first === 0x20) this.#entry(number, text);
    else if (first === 0x72) this.#failed(number, text);
    else if (first >= 0x30 && first <= 0x39) this.#total(text);
    else if (first === 0x52) this.#retry(number, text);
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    if (!this.#seen) return undefined;
    const failed = new Set(this.#failures.map(({ id }) => id));
    return {
      framework: 'rspec',
      failures: this.#failures,
      retried: this.#retries.filter(({ id }) => !failed.has(id)).map((draft) => toFailure('rspec', draft)),
      passed: [],
      ...(this.#finished ? { counts: this.#counts } : {}),
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
    return true;
  }

  #entry(number: number, text: string): void {
    if (this.#section !== 'failures') return;
    const match = ENTRY.exec(text);
    if (match === null || Number(match[1]) !== this.#described + 1) return;
    this.#close(number - 1);
    const name = match[2] ?? '';
    this.#open = { id: '', name, at: number, from: number };
    this.#described += 1;
    const same = this.#byName.get(name);
    if (same === undefined) this.#byName.set(name, [this.#open]);
    else same.push(this.#open);
  }

  #detail(open: Draft, number: number, text: string): void {
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
    if (this.#open !== undefined) this.#open.to = to;
    this.#open = undefined;
  }

  #failed(number: number, text: string): void {
    const match = this.#section === 'examples' ? FAILED.exec(text) : null;
    const id = match?.[1] ?? match?.[2];
    if (match === null || id === undefined) return;
    this.#seen = true;
    const name = match[3];
    const draft = this.#takeDescribed(name) ?? { id, at: number };
    draft.id = id;
    draft.name ??= name;
    const place = PLACE.exec(id);
    draft.file = place?.[1];
    draft.line ??= place?.[2] === undefined ? undefined : Number(place[2]);
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

  #retry(number: number, text: string): void {
    const id = RETRY.exec(text)?.[1];
    if (id === undefined) return;
    this.#seen = true;
    this.#retries.push({ id, file: PLACE.exec(id)?.[1], at: number });
  }
}

/** RSpec's progress and documentation formatters. Test id: the place by which RSpec runs it again. */
export const rspec: LogParser = {
  id: 'rspec',
  title: 'RSpec',
  docs: 'https://rspec.info/features/3-13/rspec-core/formatters/',
  triggers: ['Failed examples:', ' examples, ', ' example, ', 'RSpec::Retry:'],
  begin: () => new RspecSession(),
};
