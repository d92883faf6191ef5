import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';
import { titlePath } from './shared/title-path.ts';
import { plain, type TapPoint } from './tap-line.ts';

/** A subtest that is open, or the section that tape opens with a comment. */
interface Level {
  readonly indent: number;
  readonly name: string;
  /** Its name behind those around it, but for a file's. */
  readonly path: string;
  readonly file?: string | undefined;
  /** Its own result stands above its subtests (in braces), not below. */
  readonly draft?: Draft | undefined;
  failed: boolean;
  hasPoints: boolean;
}

/** Subtests that may be open at once; deeper ones are made by a program. */
const DEPTH = 60;
/** So many results in a row, each numbered one above the last, are no accident. */
const SEQUENCE = 3;
/** Names of files, which the runner puts around the tests of each. */
const FILE = /^\S+\.(?:[cm]?[jt]sx?|t|bats|sh|py|rb|pl|php)$/;

const SEPARATOR = ' > ';

/** One TAP document: from its version, plan or first result to the next one's. */
export class TapStream {
  readonly failed: Draft[] = [];
  readonly passed: string[] = [];
  readonly summary = new Map<string, number>();
  #levels: Level[] = [];
  /** The level that the last result ended. */
  #closed: Level | undefined;
  readonly #tally = { passed: 0, failed: 0, skipped: 0 };
  #top = 0;
  #isWhole = false;
  #inSequence = 0;
  plan: number | undefined;
  hasVersion = false;
  hasSubtests = false;
  isBroken = false;

  get isEmpty(): boolean {
    return this.#top === 0 && this.#levels.length === 0 && this.#tally.passed + this.#tally.failed === 0;
  }

  /** Whether these lines are TAP, and not a sentence that begins with `not ok 1`. */
  get isCertain(): boolean {
    const isHeaded = this.hasVersion || this.hasSubtests || this.plan !== undefined;
    return isHeaded || this.#inSequence >= SEQUENCE;
  }

  get isFinished(): boolean {
    const isComplete = this.plan !== undefined && this.#top >= this.plan;
    return !this.isBroken && (this.summary.size > 0 || isComplete);
  }

  /** tape tells its tests by comments, has a version and its plan last. */
  get mayHaveSections(): boolean {
    return this.hasVersion && !this.hasSubtests && this.plan === undefined;
  }

  /** The number of the last result at the margin. */
  get lastNumber(): number {
    return this.#top;
  }

  /** False when results before the first that failed were not read, and no comment tells their number. */
  get isCounted(): boolean {
    return this.summary.size > 0 || this.#isWhole;
  }

  get counts(): { passed: number; failed: number; skipped: number } {
    if (this.summary.size === 0) return this.#tally;
    const of = (word: string): number => this.summary.get(word) ?? 0;
    const skipped = of('skip') + of('skipped') + of('todo');
    return { passed: of('pass'), failed: of('fail') + of('cancelled'), skipped };
  }

  subtest(indent: number, name: string): void {
    this.hasSubtests = true;
    this.#closeDeeper(indent);
    this.#push(indent, plain(name));
  }

  section(name: string): void {
    this.#levels = [];
    this.#push(0, plain(name));
  }

  /** Takes one result; gives the failure that it is, if it is one. */
  point(point: TapPoint, at: number): Draft | undefined {
    if (point.indent === 0) this.#count(point.number);
    const own = this.#closeOwn(point);
    const isParent = own?.hasPoints === true;
    for (const level of this.#levels) level.hasPoints = true;
    const name = point.name === '' ? `test ${point.number}` : point.name;
    const around = this.#levels.at(-1);
    const flat = around === undefined ? fileFirst(name) : { file: around.file, title: name };
    const draft: Draft = {
      id: titlePath(around?.path ?? '', flat.title, SEPARATOR),
      file: flat.file,
      durationMs: point.durationMs,
      // Where no more is said of it (tape, node-tap), an assertion's name tells what went wrong.
      name: this.hasVersion ? name : undefined,
      at,
      from: at,
      to: at,
      isParent: isParent && own.failed,
    };
    if (point.opensBrace) this.#push(point.indent, name, draft);
    return this.#judge(point, draft, isParent || point.opensBrace);
  }

  #judge(point: TapPoint, draft: Draft, isParent: boolean): Draft | undefined {
    if (!isParent) this.#tallyUp(point, draft.id);
    if (point.ok || point.isExcused) return undefined;
    for (const level of this.#levels) {
      if (level.draft === draft) continue;
      level.failed = true;
      if (level.draft !== undefined) level.draft.isParent = true;
    }
    if (this.failed.length < LIMITS.failuresPerJob) this.failed.push(draft);
    return draft;
  }

  #tallyUp({ ok, isExcused }: TapPoint, id: string): void {
    if (isExcused) this.#tally.skipped += 1;
    else if (!ok) this.#tally.failed += 1;
    else {
      this.#tally.passed += 1;
      if (this.passed.length < LIMITS.passedPerJob) this.passed.push(id);
    }
  }

  #count(number: number): void {
    this.#isWhole ||= this.#top === 0 && number === 1;
    this.#inSequence = number === this.#top + 1 ? this.#inSequence + 1 : 1;
    this.#top = number;
  }

  /** Closes what this result ends: its own subtest (same indentation, or the deeper one of old Perl), by name. */
  #closeOwn(point: TapPoint): Level | undefined {
    this.#closeDeeper(point.indent + 1, point.name);
    const own = this.#levels.at(-1);
    // What a brace opened is over when the next result stands as deep.
    if (own?.draft !== undefined && own.indent === point.indent) this.#levels.pop();
    if (this.#closed?.name === point.name) return this.#takeClosed();
    this.#closed = undefined;
    if (own === undefined || own.draft !== undefined || own.indent !== point.indent || own.name !== point.name)
      return undefined;
    return this.#levels.pop();
  }

  #takeClosed(): Level | undefined {
    const closed = this.#closed;
    this.#closed = undefined;
    return closed;
  }

  /** Forgets levels at this indentation and deeper; keeps the outermost one that has the name at hand. */
  #closeDeeper(indent: number, name?: string): void {
    this.#closed = undefined;
    for (let last = this.#levels.at(-1); last !== undefined && last.indent >= indent; last = this.#levels.at(-1)) {
      this.#levels.pop();
      if (last.name === name) this.#closed = last;
    }
  }

  #push(indent: number, name: string, draft?: Draft): void {
    if (this.#levels.length >= DEPTH) return;
    const around = this.#levels.at(-1);
    const isFile = around === undefined && FILE.test(name);
    const path = isFile ? '' : titlePath(around?.path ?? '', name, SEPARATOR);
    this.#levels.push({
      indent,
      name,
      path,
      file: isFile ? name : around?.file,
      draft,
      failed: false,
      hasPoints: false,
    });
  }
}

/** A name that holds its whole path (Vitest's flat TAP) begins with the file. */
function fileFirst(name: string): { file?: string | undefined; title: string } {
  const end = name.indexOf(SEPARATOR);
  const file = end < 0 ? '' : name.slice(0, end);
  return FILE.test(file) ? { file, title: name.slice(end + SEPARATOR.length) } : { title: name };
}
