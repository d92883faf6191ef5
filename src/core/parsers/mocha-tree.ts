import { isStepEnd } from './shared/block-end.ts';
import { passedList } from './shared/bounded-list.ts';

/** `    ✓ test (12ms)`; mocha 9 and later print ✔. */
const PASSED = /^( {2,})[✓√✔] (\S.*?)(?: \(\d{1,9}m?s\))?$/;
/** `    2) test`: it failed, and is described under that number after the totals. */
const FAILED = /^( {2,})(\d{1,7})\) (\S.*)$/;
const PENDING = /^ {2,}- \S/;
const SUITE = /^( {2,})(?!at )(\S.*)$/;
/** Lines between two of a tree: what tests print. */
const FOREIGN_LINES = 100;
/** Nesting that is followed; a real suite has a few levels. */
const DEPTH = 50;

/** Part of every line with which a tree begins to be read: the command, else the first test that passed. */
export const TREE_STARTS = ['mocha', ' ✓ ', ' √ ', ' ✔ '];

/** A test of the tree that failed. */
export interface ListedFailure {
  readonly id: string;
  /** Its number in the description that follows the totals. */
  readonly entry: number;
  readonly at: number;
}

/**
 * What the spec reporter prints while tests run: suites, each two columns deeper than the one around it, and their tests.
 * Tests print between these lines, so a title counts as a suite's only when something deeper is the next that is indented.
 */
export class MochaTree {
  #passed: string[] = passedList();
  #failed: ListedFailure[] = [];
  #suites: string[] = [];
  #candidate: { depth: number; title: string; isFollowedByBlank: boolean } | undefined;
  /** Last line at which the tree is expected to go on; 0 outside. */
  #to = 0;
  #last = 0;
  /** The command was seen, so that this is mocha even when its totals never come. */
  #named = false;

  get open(): boolean {
    return this.#last < this.#to;
  }

  line(number: number, text: string): void {
    this.#last = number;
    if (this.#to > 0 && (this.#to < number || isStepEnd(text))) this.#close();
    const starts = TREE_STARTS.some((start) => text.includes(start));
    if (this.#to === 0 && !starts) return;
    if (starts && text.includes('mocha')) this.#named = true;
    if (starts) this.#to = number + FOREIGN_LINES;
    if (text.startsWith('  ')) this.#indented(number, text);
    else if (text === '' && this.#candidate !== undefined) this.#candidate.isFollowedByBlank = true;
    else if (text.startsWith('Test Suites:')) this.#close();
  }

  /** The totals came. Gives the tests that passed, `count` at most, and the failures whose descriptions follow. */
  take(count: number): { passed: readonly string[]; failed: readonly ListedFailure[] } {
    // More than passed: another runner's tree was read.
    const taken = { passed: this.#passed.length > count ? [] : this.#passed, failed: this.#failed };
    this.#close();
    return taken;
  }

  /** Failures of a run that ended the log without totals. */
  get unfinished(): readonly ListedFailure[] {
    return this.#named ? this.#failed : [];
  }

  /** What is no longer followed is forgotten: the totals to come may be another run's. */
  #close(): void {
    this.#to = 0;
    this.#suites = [];
    this.#candidate = undefined;
    this.#passed = passedList();
    this.#failed = [];
    this.#named = false;
  }

  #indented(number: number, text: string): void {
    const passed = PASSED.exec(text);
    const failed = passed === null ? FAILED.exec(text) : null;
    const spaces = passed?.[1] ?? failed?.[1];
    if (spaces === undefined) {
      if (PENDING.test(text)) this.#goesOn(number, text.search(/\S/) / 2 - 1);
      else this.#maybeSuite(text);
      return;
    }
    const depth = spaces.length / 2 - 1;
    this.#goesOn(number, depth);
    // A title above it was lost among what tests printed.
    if (this.#suites.length < depth || !Number.isInteger(depth)) return;
    const id = [...this.#suites.slice(0, depth), passed?.[2] ?? failed?.[3]].join(' ');
    if (passed !== null) this.#passed.push(id);
    else this.#failed.push({ id, entry: Number(failed?.[2]), at: number });
  }

  #maybeSuite(text: string): void {
    const match = SUITE.exec(text);
    const depth = (match?.[1]?.length ?? 0) / 2 - 1;
    if (match?.[2] === undefined || !Number.isInteger(depth) || depth > DEPTH) return;
    // Of two titles, one right below the other and not deeper, one is not a title.
    const isClear = this.#candidate?.isFollowedByBlank !== false || this.#candidate.depth === depth - 1;
    this.#confirm(depth);
    if (isClear) this.#candidate = { depth, title: match[2], isFollowedByBlank: false };
  }

  /** A line of the tree at that depth. */
  #goesOn(number: number, depth: number): void {
    this.#to = number + FOREIGN_LINES;
    this.#confirm(depth);
    this.#suites = this.#suites.slice(0, Math.max(0, Math.floor(depth)));
  }

  #confirm(depth: number): void {
    const candidate = this.#candidate;
    this.#candidate = undefined;
    if (candidate === undefined) return;
    // Whether it was a title or not, those that stood in its place are over.
    this.#suites = this.#suites.slice(0, candidate.depth);
    if (candidate.depth === depth - 1 && this.#suites.length === candidate.depth) this.#suites.push(candidate.title);
  }
}
