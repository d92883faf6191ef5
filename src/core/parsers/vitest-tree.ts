import { isStepEnd } from './shared/block-end.ts';

/** ` ✓ src/a.test.ts (3 tests | 1 failed) 12ms`: the file whose tests follow. */
const FILE = /^ ([✓√❯×↓]) (?:\|[^|]+\| )?(\S+) \(\d+ tests?/;
/** `   ❯ suite (5)`: the tests of a suite stand below it, deeper. Vitest 3 puts its name in front of theirs, Vitest 4 leaves it out. */
const SUITE = /^( {3,})[✓√❯×↓] (\S.*) \(\d+\)(?: +\d+ ?ms)?$/;
/** `   ✓ suite > test 12ms (retry x1)` below a file, ` ✓ src/a.test.ts > suite > test 12ms` of the verbose reporter. */
const TEST = /^( +)([✓√×]) (?:\|[^|]+\| )?(\S.*?)(?: {1,2}(\d{1,9}) ?ms)?(?: \((retry) x\d+\))?(?: \(repeat x\d+\))?$/;
/** Below its file, a test or the first line of its error. */
const BELOW_FILE = /^ {2,}[✓√❯×↓→] \S/;
/** Spaces in front of a test that belongs to no suite, and those that each suite adds. */
const MARGIN = 3;
const STEP = 2;
/** Lines below a file with failing tests between two that stand in its tree: messages of several lines. */
const FOREIGN_LINES = 50;

/** Part of every line that is, or opens, something here. */
export const TREE_MARKS = [' ✓ ', ' √ ', ' × ', ' test)', ' tests)', ' test | ', ' tests | '];

/** What one line says of a test. */
export interface VitestTest {
  readonly id: string;
  readonly outcome: 'passed' | 'failed' | 'retried';
  /** False when suites above the test were not printed. */
  readonly isWhole: boolean;
  readonly durationMs: number | undefined;
}

/** The tests that vitest's default and verbose reporters list while they run. */
export class VitestTree {
  #file: string | undefined;
  #suites: { indent: number; name: string }[] = [];
  /** Last line at which the tree below a file is expected to go on; 0 outside. */
  #to = 0;
  #gap = 0;
  #last = 0;

  get open(): boolean {
    return this.#last < this.#to;
  }

  /** The test that the line names, if it is one. */
  line(number: number, text: string): VitestTest | undefined {
    this.#last = number;
    if (this.#to > 0 && (this.#to < number || isStepEnd(text))) this.#to = 0;
    const file = FILE.exec(text);
    if (file?.[2] !== undefined) {
      this.#begin(file[2], number, file[1] === '✓' || file[1] === '√');
      return undefined;
    }
    if (this.#to >= number && BELOW_FILE.test(text)) return this.#below(number, text);
    return this.#test(text);
  }

  #begin(file: string, number: number, passed: boolean): void {
    this.#file = file;
    this.#suites = [];
    // Below a file that passed, only slow and retried tests stand, one line each.
    this.#gap = passed ? 1 : FOREIGN_LINES;
    this.#to = number + this.#gap;
  }

  #below(number: number, text: string): VitestTest | undefined {
    this.#to = number + this.#gap;
    const suite = text.endsWith(')') || text.endsWith('ms') ? SUITE.exec(text) : null;
    if (suite?.[1] === undefined || suite[2] === undefined) return this.#test(text);
    this.#suites = [...this.#suitesAbove(suite[1].length), { indent: suite[1].length, name: suite[2] }];
    return undefined;
  }

  #test(text: string): VitestTest | undefined {
    const [, spaces, sign, name, time, retry] = TEST.exec(text) ?? [];
    if (spaces === undefined || name === undefined) return undefined;
    const isVerbose = spaces.length < MARGIN;
    if (isVerbose && !name.includes(' > ')) return undefined;
    const above = isVerbose ? [] : this.#suitesAbove(spaces.length).map((suite) => suite.name);
    const depth = (spaces.length - MARGIN) / STEP;
    return {
      // The verbose reporter prints the whole path, the others what stands below the file and its suites.
      id: this.#file === undefined || isVerbose ? name : [this.#file, ...above, name].join(' > '),
      outcome: outcomeOf(sign, retry),
      isWhole: isVerbose || (this.#to > 0 && above.length === depth),
      durationMs: time === undefined || time === '0' ? undefined : Number(time),
    };
  }

  #suitesAbove(indent: number): { indent: number; name: string }[] {
    return this.#suites.filter((suite) => suite.indent < indent);
  }
}

function outcomeOf(sign: string | undefined, retry: string | undefined): VitestTest['outcome'] {
  if (sign === '×') return 'failed';
  return retry === undefined ? 'passed' : 'retried';
}
