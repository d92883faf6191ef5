import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `test module::name ... FAILED`; ` - should panic` is a remark, not part of the name. */
const PROGRESS = /^test (\S.*?)(?: - should panic)? \.\.\. (ok|FAILED)(?: <.*>)?$/;
/** `---- module::name stdout ----` opens what a failing test printed. */
const BLOCK = /^---- (\S.*) std(?:out|err) ----$/;
/** `    module::name` in the list of failures, or `    src/lib.rs - name (line 3)` of a doc test. */
const LISTED = /^ {4}(\S.*)$/;
/** `     Running unittests src/lib.rs (target/debug/deps/crate-0123456789abcdef)`; before Rust 1.48 only the path. */
const RUNNING = /^ {1,12}Running \S/;
const BINARY = /^([\w-]+)-[0-9a-f]{16}(?:\.exe)?\)?$/;
const DOC_TESTS = /^ {1,12}Doc-tests (\S+)$/;
/** `thread 'name' panicked at src/a.rs:12:5:`, the message below; before Rust 1.73 `panicked at 'message', src/a.rs:12:5`. */
const PANIC = /^thread '.*' (?:\(\d+\) )?panicked at (?:'(.*)', )?([^\s']+):(\d+):\d+(:?)$/;
const RESULT = /^test result: (?:ok|FAILED)\. (\d{1,9}) passed; (\d{1,9}) failed; (\d{1,9}) ignored;/;

class CargoSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  /** Failures of the test binary that runs now, by name. */
  #drafts = new Map<string, Draft>();
  #suite: string | undefined;
  #open: Draft | undefined;
  #listing = false;
  #awaitsMessage = false;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    const first = text.charCodeAt(0);
    if (first === 0x74 && this.#test(number, text)) return;
    if (first === 0x66 && text === 'failures:') {
      this.#close(number - 1);
      this.#listing = true;
      return;
    }
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
      finished: this.#finished,
    };
  }

  #test(number: number, text: string): boolean {
    const progress = text.startsWith('test ') ? PROGRESS.exec(text) : null;
    if (progress?.[1] !== undefined) {
      this.#seen = true;
      this.#listing = false;
      if (progress[2] === 'ok') this.#passed.push(progress[1]);
      else this.#draft(progress[1], number);
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
    const name = this.#listing ? LISTED.exec(text)?.[1] : undefined;
    if (name !== undefined && this.#open === undefined) this.#draft(name, number);
  }

  #block(number: number, text: string): boolean {
    const name = BLOCK.exec(text)?.[1];
    if (name === undefined) return false;
    this.#close(number - 1);
    this.#seen = true;
    this.#open = this.#draft(name, number);
    this.#open.from ??= number;
    this.#awaitsMessage = false;
    return true;
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
    const panic = text.startsWith('thread ') && open.file === undefined ? PANIC.exec(text) : null;
    if (panic !== null) {
      open.message = panic[1];
      open.file = panic[2];
      open.line = Number(panic[3]);
      this.#awaitsMessage = panic[4] === ':';
    } else if (text.startsWith('Error: ')) open.message ??= text;
  }

  #close(to: number): void {
    if (this.#open !== undefined) this.#open.to = Math.min(to, this.#open.to ?? to);
    this.#open = undefined;
    this.#listing = false;
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
  triggers: ['test result: ', ' ... FAILED', ' stdout ----'],
  begin: () => new CargoSession(),
};
