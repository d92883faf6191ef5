import { blockEnd } from './shared/block-end.ts';
import { ruledTitle } from './shared/ruled-title.ts';

/** One failure as the FAILURES and ERRORS sections show it. */
export interface PytestBlock {
  /** `TestClass.test_name[param]`, or the path of a file that could not be collected. */
  name: string;
  isCollection: boolean;
  /** Shown among the ERRORS, not the FAILURES. */
  isError: boolean;
  from: number;
  to: number;
  file?: string | undefined;
  line?: number | undefined;
  message?: string | undefined;
  errorType?: string | undefined;
  /** Node id, where the block itself spells it out (a worker that crashed). */
  id?: string | undefined;
}

/** `tests/a.py:12: AssertionError`, or `tests/a.py:12: in test_b` with `--tb=short`. */
const LOCATION = /^((?:[A-Za-z]:)?[^\s:][^:]*):(\d+): ?(.*)$/;
/** `  File "/app/tests/a.py", line 12, in test_b` with `--tb=native`. */
const NATIVE_LOCATION = /^ *File "([^"]+)", line (\d+)/;
/** `E   AssertionError: …`. */
const ERROR_LINE = /^E +(\S.*)$/;
const CAPTURED = /^-+ ?(?:Captured |live log )/;
const CRASH = /crashed while running ["']((?:[^"':]+:)+:[^"']+)["']/;
const ERROR_AT = /^ERROR at (?:setup|teardown) of (.+)$/;
const ERROR_COLLECTING = /^ERROR collecting (.+)$/;
/** A doctest's example raised: `UNEXPECTED EXCEPTION: ValueError('empty')`. */
const UNEXPECTED = 'UNEXPECTED EXCEPTION: ';
const INSTALLED = /(?:site|dist)-packages/;
/** pytest before 3.5 left out one side of the rule, or both, when the name was as long as the line. */
const BARE = /^ (\S.*) _{1,3}$|^ ([\w.]+\[.*\]) $/;
const ERROR_NAME = /^[A-Za-z_][\w.]*$/;

/** Opens a test's title. Looked for when the test above it printed so much that its lines are no longer followed. */
export const BLOCK_RULE = '_____ ';
/** Of the rules that pytest-sugar draws, and part of each. */
const SUGAR_SIGN = '―';
export const SUGAR_RULE = '――――';
/** ` tests/a.py ⨯✓   18% █▊` of pytest-sugar: tests go on, so a description is over. */
const SUGAR_ROW = /^ .*\d% [▏▎▍▌▋▊▉█]/;
/** Lines between a section's title and that of its first test: none, or a plugin's remark. */
const LINES_BEFORE_TITLE = 10;

/** Reads the FAILURES and ERRORS sections of one pytest run. */
export class PytestBlocks {
  #blocks: PytestBlock[] = [];
  #open: PytestBlock | undefined;
  #captured = false;
  #inErrorLines = false;
  #compared: string | undefined;
  /** Last line at which a first title is awaited. */
  #expectedTo = 0;
  #last = 0;

  /** True when nothing is open, so that only a title with `BLOCK_RULE` opens something. */
  get idle(): boolean {
    return this.#open === undefined && this.#last >= this.#expectedTo;
  }

  /** A section begins. */
  expect(number: number): void {
    this.#last = number;
    this.#expectedTo = number + LINES_BEFORE_TITLE;
  }

  /** Closes a block that goes on for too long to be followed. */
  expire(number: number, text: string): void {
    this.#last = number;
    const end = this.#open === undefined ? undefined : blockEnd(this.#open.from, number, text);
    if (end !== undefined) this.close(end);
  }

  /** True while the open block shows what its test printed; a pytest run found there is not ours. */
  inCapturedOutput(): boolean {
    return this.#open !== undefined && this.#captured;
  }

  /** A line of the section; `isError` tells which of the two. */
  line(number: number, text: string, isError: boolean): void {
    const isClear = text.startsWith('_____') || text.startsWith(SUGAR_RULE);
    const title = this.idle && !isClear ? undefined : titleOf(text);
    if (title !== undefined) {
      this.#begin(title, number, isError);
      return;
    }
    const block = this.#open;
    if (block === undefined) return;
    if (text.includes('% ') && SUGAR_ROW.test(text)) {
      this.close(number - 1);
      return;
    }
    block.to = number;
    if (text.startsWith('-') && CAPTURED.test(text)) this.#captured = true;
    else if (!this.#captured) this.#detail(block, text);
  }

  close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.max(this.#open.from, to);
    this.#open = undefined;
    this.#captured = false;
  }

  take(): PytestBlock[] {
    const blocks = this.#blocks;
    this.#blocks = [];
    return blocks;
  }

  #begin(title: string, number: number, isError: boolean): void {
    this.close(number - 1);
    this.#expectedTo = 0;
    const collecting = ERROR_COLLECTING.exec(title)?.[1];
    const name = collecting ?? ERROR_AT.exec(title)?.[1] ?? title;
    this.#open = { name, isCollection: collecting !== undefined, isError, from: number, to: number };
    this.#inErrorLines = false;
    this.#compared = undefined;
    this.#blocks.push(this.#open);
  }

  #detail(block: PytestBlock, text: string): void {
    if (block.name.startsWith('[doctest]')) this.#doctest(block, text);
    if (text.startsWith('E ') || text === 'E') {
      // A chained exception prints several groups; the last one is what ended the test.
      if (!this.#inErrorLines) block.message = ERROR_LINE.exec(text)?.[1] ?? block.message;
      this.#inErrorLines = true;
      return;
    }
    this.#inErrorLines = false;
    // A file that could not be imported is described in plain words, or by an error further down.
    if (block.isCollection && text.trim() !== '') block.message ??= text;
    if (text.includes(' crashed while running ')) {
      block.id = CRASH.exec(text)?.[1];
      block.message ??= text;
    }
    const location = LOCATION.exec(text) ?? NATIVE_LOCATION.exec(text);
    if (location !== null) this.#location(block, location);
  }

  /** `Expected:` and `Got:` of a doctest stand above the value each. */
  #doctest(block: PytestBlock, text: string): void {
    if (this.#compared !== undefined) {
      const said = `${this.#compared} ${text.trim()}`;
      block.message = block.message === undefined ? said : `${block.message} ${said}`;
      this.#compared = undefined;
    } else if (text === 'Expected:' || text === 'Got:') this.#compared = text;
    else if (text.startsWith(UNEXPECTED)) block.message = text.slice(UNEXPECTED.length);
  }

  /** The first location outside installed packages is the test's own, except when a fixture failed. */
  #location(block: PytestBlock, [, file, line, rest]: readonly (string | undefined)[]): void {
    if (file !== undefined && (block.file === undefined || INSTALLED.test(block.file))) {
      block.file = file;
      block.line = Number(line);
    }
    if (rest !== undefined && ERROR_NAME.test(rest)) block.errorType = rest;
  }
}

function titleOf(text: string): string | undefined {
  const first = text.charCodeAt(0);
  if (first === SUGAR_SIGN.charCodeAt(0)) return ruledTitle(text, SUGAR_SIGN);
  if (first === 0x20 && text.charCodeAt(1) !== 0x20) {
    const match = BARE.exec(text);
    return match?.[1] ?? match?.[2];
  }
  if (first !== 0x5f) return undefined;
  const title = ruledTitle(text, '_');
  return title !== undefined && /[^\s_]/.test(title) ? title : undefined;
}
