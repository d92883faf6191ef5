import { LIMITS } from '../limits.ts';
import type { Draft } from './shared/draft.ts';
import { titlePath } from './shared/title-path.ts';

/** `  ▶ suite`, `  ✔ test (0.13ms)`, `  ✖ test (1.2ms) # reason`; a cancelled test has no time. */
const SIGNED = /^( {0,80})([▶✔✖⚠﹣]) (\S.*)$/;
/** What stands behind a title: its time, and a remark when it was skipped or is work to be done. */
const TIME = /^ \((\d[\d.]*)ms\)(?: (#).*)?$/;
/** Titles of files: what Node 18 puts around the tests of each. */
const FILE = /^\S+\.[cm]?[jt]sx?$/;
/** Suites open at once; deeper ones are made by a program. */
const DEPTH = 100;

interface Suite {
  readonly indent: number;
  readonly title: string;
  /** Its title behind those around it, but for a file's. */
  readonly path: string;
  failed: boolean;
}

/** The part of node:test's spec reporter that is printed while tests run: a tree of titles, each line with its sign. */
export class NodeTestTree {
  readonly passed: string[] = [];
  #suites: Suite[] = [];
  /** Failures that the closing list has not named yet, by title and time as printed. */
  readonly #failed = new Map<string, Draft[]>();
  #size = 0;
  #suitesSeen = false;
  #exactTimes = false;

  /** True when the tree alone shows whose output it is: times of a millionth of a millisecond are node:test's. */
  get isCertain(): boolean {
    return this.#suitesSeen && this.#exactTimes;
  }

  line(number: number, text: string): void {
    const match = SIGNED.exec(text);
    if (match?.[3] === undefined) return;
    const indent = match[1]?.length ?? 0;
    const said = titled(match[3]);
    const suite = this.#closeSuites(indent, said.title);
    this.#exactTimes ||= said.time !== undefined && /\.\d{3}/.test(said.time);
    if (match[2] === '▶') this.#suite(number, indent, said, suite);
    else if (match[2] === '✖' && !said.isRemarked) this.#fail(number, said, suite?.failed === true);
    else if (match[2] === '✔' && suite === undefined) this.#pass(said);
  }

  /** Node 18 closes a suite with the sign that opened it. */
  #suite(number: number, indent: number, said: Titled, ended: Suite | undefined): void {
    if (ended === undefined) this.#push(indent, said.title);
    else if (ended.failed) this.#fail(number, said, true);
  }

  #pass({ title, isRemarked }: Titled): void {
    if (!isRemarked && this.passed.length < LIMITS.passedPerJob) this.passed.push(this.#idOf(title));
  }

  /** The failure that the closing list calls so; made up from the list alone where the tree was not printed. */
  take(said: string): Draft | undefined {
    const { title, time, isRemarked } = titled(said);
    const known = this.#failed.get(said)?.shift();
    if (known !== undefined || isRemarked) return known;
    return { id: title, at: 0, ...(time === undefined ? {} : { durationMs: Number(time) }) };
  }

  /** Those which no list named: the log ends before it, or they are parents. */
  takeFailures(): Draft[] {
    const drafts = [...this.#failed.values()].flat();
    this.#failed.clear();
    return this.isCertain ? drafts : [];
  }

  #push(indent: number, title: string): void {
    const isFile = this.#suites.length === 0 && FILE.test(title);
    const path = isFile ? '' : this.#idOf(title);
    if (this.#suites.length < DEPTH) this.#suites.push({ indent, title, path, failed: false });
    this.#suitesSeen = true;
  }

  /** Forgets suites that are over; gives the one that this title ends. */
  #closeSuites(indent: number, title: string): Suite | undefined {
    let ended: Suite | undefined;
    for (let last = this.#suites.at(-1); last !== undefined && last.indent >= indent; last = this.#suites.at(-1)) {
      this.#suites.pop();
      ended = last.indent === indent && last.title === title ? last : undefined;
    }
    return ended;
  }

  #fail(number: number, { said, title, time }: Titled, isParent: boolean): void {
    for (const suite of this.#suites) suite.failed = true;
    if (this.#size >= LIMITS.failuresPerJob) return;
    this.#size += 1;
    const draft: Draft = {
      id: this.#idOf(title),
      at: number,
      durationMs: time === undefined ? undefined : Number(time),
      isParent,
    };
    this.#failed.set(said, [...(this.#failed.get(said) ?? []), draft]);
  }

  #idOf(title: string): string {
    return titlePath(this.#suites.at(-1)?.path ?? '', title, ' > ');
  }
}

/** A line without its sign (`said`), and what it is made of. */
interface Titled {
  readonly said: string;
  readonly title: string;
  readonly time?: string | undefined;
  readonly isRemarked: boolean;
}

function titled(said: string): Titled {
  const from = said.lastIndexOf('ms)');
  const open = from < 0 ? -1 : said.lastIndexOf(' (', from);
  const match = open < 1 ? null : TIME.exec(said.slice(open));
  if (match === null) return { said, title: said, isRemarked: false };
  return { said, title: said.slice(0, open), time: match[1], isRemarked: match[2] !== undefined };
}
