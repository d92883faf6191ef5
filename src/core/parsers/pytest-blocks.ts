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
const CRASH = /crashed while running ["']([^"']+::[^"']+)["']/;
const ERROR_AT = /^ERROR at (?:setup|teardown) of (.+)$/;
const ERROR_COLLECTING = /^ERROR collecting (.+)$/;
const INSTALLED = /(?:site|dist)-packages/;
/** pytest before 3.5 left out one side of the rule, or both, when the name was as long as the line. */
const BARE = /^ (\S.*) _{1,3}$|^ ([\w.]+\[.*\]) $/;
const ERROR_NAME = /^[A-Za-z_][\w.]*$/;

/** Reads the FAILURES and ERRORS sections of one pytest run. */
export class PytestBlocks {
  #blocks: PytestBlock[] = [];
  #open: PytestBlock | undefined;
  #captured = false;
  #inErrorLines = false;

  /** True while the open block shows what its test printed; a pytest run found there is not ours. */
  inCapturedOutput(): boolean {
    return this.#open !== undefined && this.#captured;
  }

  /** A line of the section; `isError` tells which of the two. */
  line(number: number, text: string, isError: boolean): void {
    const title = titleOf(text);
    if (title !== undefined) {
      this.#begin(title, number, isError);
      return;
    }
    const block = this.#open;
    if (block === undefined) return;
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
    const collecting = ERROR_COLLECTING.exec(title)?.[1];
    const name = collecting ?? ERROR_AT.exec(title)?.[1] ?? title;
    this.#open = { name, isCollection: collecting !== undefined, isError, from: number, to: number };
    this.#inErrorLines = false;
    this.#blocks.push(this.#open);
  }

  #detail(block: PytestBlock, text: string): void {
    if (text.startsWith('E ') || text === 'E') {
      // A chained exception prints several groups; the last one is what ended the test.
      if (!this.#inErrorLines) block.message = ERROR_LINE.exec(text)?.[1] ?? block.message;
      this.#inErrorLines = true;
      return;
    }
    this.#inErrorLines = false;
    if (text.includes(' crashed while running ')) {
      block.id = CRASH.exec(text)?.[1];
      block.message ??= text;
    }
    const location = LOCATION.exec(text) ?? NATIVE_LOCATION.exec(text);
    if (location !== null) this.#location(block, location);
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
  if (first === 0x20 && text.charCodeAt(1) !== 0x20) {
    const match = BARE.exec(text);
    return match?.[1] ?? match?.[2];
  }
  if (first !== 0x5f) return undefined;
  const title = ruledTitle(text, '_');
  return title !== undefined && /[^\s_]/.test(title) ? title : undefined;
}
