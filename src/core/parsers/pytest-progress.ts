import type { ReportLine } from './pytest-join.ts';

/** `tests/a.py::test_b FAILED  [ 10%]` of `-v`. */
const VERBOSE = /^(\S.*) (PASSED|FAILED|ERROR|RERUN)(?: +\[ *\d+%\])?$/;
/** `[gw0] [ 10%] FAILED tests/a.py::test_b` of `-v` with xdist. */
const WORKER = /^\[gw\d+\] (?:\[ *\d+%\] )?(PASSED|FAILED|ERROR|RERUN) (\S.*)$/;
/** `tests/a.py ..F.  [ 10%]`, one letter for each test; a long row goes on in the next line without the path. */
const LETTERS = /^(?:(\S+\.(?:py|rst|txt|md)) )?([.FEsxXR]+)(?: +\[ *\d+%\])?$/;

/** The process died in the test whose line had just begun: a signal, or pytest-timeout's own end of everything. */
const DEATH = /^(\S.*) (?:(Fatal Python error: \S.*)|\++ (Timeout) \++)$/s;

/** A node id begins with a file; Rust and C++ name tests with `::` too. */
const NODE_ID = /^[^:]+\.(?:py|pyx|rst|txt|md|ipynb|ya?ml|robot|feature)::/;
/** Part of every line that names a node id: Python's files, and those of doctests and of well-known plugins. */
export const NODE_ID_SUFFIXES = ['py', 'pyx', 'rst', 'txt', 'md', 'ipynb', 'yaml', 'yml', 'robot', 'feature'].map(
  (suffix) => `.${suffix}::`,
);
/** Part of every row of letters that names its file; a text file holds one doctest, which matters if it fails. */
export const ROWS = ['.', 'F', 'E', 's', 'x', 'X', 'R']
  .map((letter) => `.py ${letter}`)
  .concat('.rst F', '.txt F', '.md F');

/** Reads the lines that pytest prints while tests run. */
export class PytestProgress {
  #failed: ReportLine[] = [];
  #reruns: ReportLine[] = [];
  /** For each failing test of a row of letters, the row's file, in the order in which they ran. */
  #filesOfFailures: string[] = [];
  #row: string | undefined;

  /** False inside a row of letters: its next line has no path. */
  get idle(): boolean {
    return this.#row === undefined;
  }

  /** What the line was: a passing test's id, `true` for another outcome, undefined for any other line. */
  line(number: number, text: string): string | true | undefined {
    if (text.includes('::')) {
      const taken = this.#named(number, text);
      if (taken !== undefined) return taken;
    }
    return this.#letters(text) ? true : undefined;
  }

  take(): { failed: ReportLine[]; reruns: ReportLine[]; filesOfFailures: string[] } {
    const taken = { failed: this.#failed, reruns: this.#reruns, filesOfFailures: this.#filesOfFailures };
    this.#failed = [];
    this.#reruns = [];
    this.#filesOfFailures = [];
    this.#row = undefined;
    return taken;
  }

  #named(number: number, text: string): string | true | undefined {
    if (text.endsWith('+++') || text.includes(' Fatal Python error: ')) return this.#death(number, text);
    const plain = VERBOSE.exec(text.trimEnd());
    const worker = plain === null ? WORKER.exec(text) : null;
    const id = plain?.[1] ?? worker?.[2];
    if (id === undefined || !NODE_ID.test(id)) return undefined;
    const line = { id: withoutIntruder(id), at: number };
    const outcome = plain?.[2] ?? worker?.[1];
    if (outcome === 'PASSED') return line.id;
    if (outcome === 'RERUN') this.#reruns.push(line);
    else this.#failed.push(line);
    return true;
  }

  #death(number: number, text: string): true | undefined {
    const match = DEATH.exec(text);
    const id = match?.[1];
    if (id === undefined || !NODE_ID.test(id)) return undefined;
    this.#failed.push({ id: withoutIntruder(id), at: number, message: match?.[2] ?? match?.[3] });
    return true;
  }

  #letters(text: string): boolean {
    const last = text.charCodeAt(0);
    // A row is a path or letters; most lines are neither, and this is asked of every line.
    const match = last <= 0x20 || text.length > 300 ? null : LETTERS.exec(text.trimEnd());
    if (match?.[2] === undefined || (match[1] === undefined && this.#row === undefined)) {
      this.#row = undefined;
      return false;
    }
    const file = match[1] ?? this.#row ?? '';
    this.#row = file;
    for (const letter of match[2]) if (letter === 'F') this.#filesOfFailures.push(file);
    return true;
  }
}

/**
 * Workers share one terminal, so a line may hold an id and the start of something else. An id has a space only between
 * its parameters' brackets or in its path.
 */
function withoutIntruder(id: string): string {
  const test = id.indexOf('::');
  const space = id.indexOf(' ', test);
  const bracket = id.indexOf('[', test);
  if (space === -1) return id;
  if (bracket === -1 || bracket > space) return id.slice(0, space);
  const closed = id.indexOf('] ', bracket);
  return closed === -1 ? id : id.slice(0, closed + 1);
}
