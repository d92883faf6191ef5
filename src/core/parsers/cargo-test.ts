import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { blockEnd } from './shared/block-end.ts';
import { failureList, passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';
import { millisecondsOf } from './shared/duration.ts';

/** `test module::name ... FAILED`; ` - should panic` is a remark, not part of the name. */
const PROGRESS = /^test (\S.*?)(?: - should panic)? \.\.\. (ok|FAILED)(?: <(\d{1,7}\.\d+)s>)?$/;
/** The process died in the test that ran, alone: cargo's error stands where the verdict should. */
const DEATH = /^test (\S.*?) \.\.\. error: test failed, to rerun pass /;
/** ``process didn't exit successfully: `target/debug/deps/a-0123` (signal: 6, SIGABRT: process abort signal)``. */
const SIGNAL = /^ *process didn't exit successfully: .*\((signal: [^()]+)\)$/;
/** `running 3 tests (shuffle seed: 1234)`. */
const SEED = /^running \d+ tests? \(shuffle seed: (\d+)\)$/;
/** `---- module::name stdout ----` opens what a failing test printed. */
const BLOCK = /^---- (\S.*) std(?:out|err) ----$/;
/** `    module::name` in the list of failures, or `    src/lib.rs - name (line 3)` of a doc test. */
const LISTED = /^ {4}(\S.*)$/;
/** `     Running unittests src/lib.rs (target/debug/deps/crate-0123456789abcdef)`; before Rust 1.48 only the path. */
const RUNNING = /^ {1,12}Running \S/;
const BINARY = /^([\w-]+)-[0-9a-f]{16}(?:\.exe)?\)?$/;
const DOC_TESTS = /^ {1,12}Doc-tests (\S+)$/;
/**
 * `thread 'name' panicked at src/a.rs:12:5:`, the message below; before Rust 1.73 `panicked at 'message', src/a.rs:12:5`, where
 * the message may have several lines; before 1.27 without a column.
 */
const PANIC = /^\t?thread '.*' (?:\(\d+\) )?panicked at ([^\s']+):(\d{1,9}):\d{1,9}:$/;
const QUOTED_PANIC = /^\t?thread '[^']*' panicked at '(.*)$/s;
const PLACE = /', ([^\s']+?):(\d{1,9})(?::\d{1,9})?$/;
const DIED = ' ... error: test failed';
const EXITED = "process didn't exit successfully: ";
const RESULT = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/;

/** Lines after `failures:` that are neither a name nor what a test printed: blank ones. */
const LINES_BEFORE_NAMES = 5;

class CargoSession implements ParserSession {
  readonly #failures: TestFailure[] = failureList();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of the test binary that runs now, by name. */
  #drafts = new Map<string, Draft>();
  #suite: string | undefined;
  #open: Draft | undefined;
  #awaitsMessage = false;
  /** In a panic's message of several lines. */
  #quoted = false;
  #seen = false;
  #finished = false;
  /** A test binary ended by a signal, without its result. */
  #died = false;
  #seed: string | undefined;
  #last = 0;
  /** Last line at which the list of names is expected to go on. */
  #listTo = 0;

  get idle(): boolean {
    return this.#open === undefined && this.#last >= this.#listTo;
  }

  line({ number, text }: LogLine): void {
    this.#last = number;
    this.#expire(number, text);
    const first = text.charCodeAt(0);
    if (first === 0x74 && this.#test(number, text)) return;
    if (first === 0x66 && text === 'failures:') {
      this.#close(number - 1);
      this.#listTo = number + LINES_BEFORE_NAMES;
      return;
    }
    if (first === 0x72) this.#seed = SEED.exec(text)?.[1] ?? this.#seed;
    if (first === 0x20) this.#indented(number, text);
    else if (first === 0x2d && this.#block(number, text)) return;
    if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    this.#endBinary(this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'cargo-test',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      ...(this.#seed === undefined ? {} : { seed: this.#seed }),
      finished: this.#finished && !this.#died,
    };
  }

  /** What a failing test printed ends with its step, or when nobody would read on. */
  #expire(number: number, text: string): void {
    const from = this.#open?.from;
    const end = from === undefined ? undefined : blockEnd(from, number, text);
    if (end !== undefined) this.#close(end);
  }

  #test(number: number, text: string): boolean {
    const progress = text.startsWith('test ') ? PROGRESS.exec(text) : null;
    if (progress?.[1] !== undefined) {
      this.#seen = true;
      this.#listTo = 0;
      if (progress[2] === 'ok') this.#passed.push(progress[1]);
      else this.#draft(progress[1], number).durationMs ??= millisecondsOf(progress[3]);
      return true;
    }
    const dead = text.includes(DIED) ? DEATH.exec(text)?.[1] : undefined;
    if (dead !== undefined) {
      this.#begin(dead, number);
      return true;
    }
    const result = text.startsWith('test result: ') ? RESULT.exec(text) : null;
    if (result === null) return false;
    this.#seen = true;
    this.#finished = true;
    this.#counts.passed += Number(result[1]);
    this.#counts.failed += Number(result[2]);
    this.#counts.skipped += Number(result[3]);
    // A test may print what looks like a failure; the result has the last word.
    if (Number(result[2]) === 0) this.#drafts = new Map();
    this.#endBinary(number - 1);
    return true;
  }

  #indented(number: number, text: string): void {
    const binary = binaryOf(text) ?? DOC_TESTS.exec(text)?.[1];
    if (binary !== undefined) {
      this.#endBinary(number - 1);
      this.#suite = binary;
    }
    const signal = text.includes(EXITED) ? SIGNAL.exec(text)?.[1] : undefined;
    if (signal !== undefined) this.#kill(signal, number);
    const name = number <= this.#listTo ? LISTED.exec(text)?.[1] : undefined;
    if (name === undefined || this.#open !== undefined) return;
    this.#draft(name, number);
    this.#listTo = number + LINES_BEFORE_NAMES;
  }

  /** A binary that a signal ended gives no result; what was open is the test that it died in. */
  #kill(signal: string, number: number): void {
    this.#died = true;
    if (this.#open !== undefined) {
      this.#open.message ??= signal;
      this.#open.to = number;
    }
    this.#close(number);
  }

  #block(number: number, text: string): boolean {
    const name = BLOCK.exec(text)?.[1];
    if (name === undefined) return false;
    this.#begin(name, number);
    return true;
  }

  #begin(name: string, number: number): void {
    this.#close(number - 1);
    this.#seen = true;
    this.#open = this.#draft(name, number);
    this.#open.from ??= number;
    this.#awaitsMessage = false;
    this.#quoted = false;
  }

  #draft(name: string, at: number): Draft {
    const known = this.#drafts.get(name);
    if (known !== undefined) return known;
    const draft: Draft = { id: name, suite: this.#suite, at };
    this.#drafts.set(name, draft);
    return draft;
  }

  #detail(open: Draft, number: number, text: string): void {
    open.to = number;
    if (this.#awaitsMessage && text !== '') {
      open.message ??= text;
      this.#awaitsMessage = false;
    }
    const isPanic = open.file === undefined && /^\t?thread /.test(text);
    if (isPanic) this.#panic(open, text);
    else if (this.#quoted) this.#place(open, text);
    else if (text.startsWith('Error: ')) open.message ??= text;
    else if (text.startsWith('note: test did not panic')) open.message ??= text.slice('note: '.length);
  }

  #panic(open: Draft, text: string): void {
    const panic = PANIC.exec(text);
    if (panic !== null) {
      open.message = undefined;
      open.file = panic[1];
      open.line = Number(panic[2]);
      this.#awaitsMessage = true;
      return;
    }
    const quoted = QUOTED_PANIC.exec(text)?.[1];
    if (quoted === undefined) return;
    const place = PLACE.exec(quoted);
    open.message = place === null ? quoted : quoted.slice(0, place.index);
    this.#quoted = true;
    this.#place(open, text);
  }

  /** The place stands behind the last line of a message in quotes. */
  #place(open: Draft, text: string): void {
    const place = text.includes("', ") ? PLACE.exec(text) : null;
    if (place === null) return;
    open.file = place[1];
    open.line = Number(place[2]);
    this.#quoted = false;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
    this.#listTo = 0;
  }

  #endBinary(to: number): void {
    this.#close(to);
    for (const draft of this.#drafts.values()) this.#failures.push(toFailure('cargo-test', draft));
    this.#drafts = new Map();
  }
}

function binaryOf(text: string): string | undefined {
  if (!RUNNING.test(text)) return undefined;
  const path = Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\'));
  return BINARY.exec(text.slice(path + 1))?.[1];
}

/** `cargo test` and other users of Rust's libtest. Test id: the test's path; suite: its binary. */
export const cargoTest: LogParser = {
  id: 'cargo-test',
  title: 'cargo test',
  docs: 'https://doc.rust-lang.org/rustc/tests/index.html',
  triggers: [
    'test result: ',
    ' ... FAILED',
    ' ... ok',
    'failures:',
    ' stdout ----',
    ' stderr ----',
    '  Running ',
    ' Doc-tests ',
    DIED,
    EXITED,
    ' (shuffle seed: ',
  ],
  begin: () => new CargoSession(),
};
