import { LIMITS } from '../limits.ts';
import { STEP_MARK } from '../log/steps.ts';
import type { LogLine, ParsedTests } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { passedList } from './shared/bounded-list.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `00:01 +3 ~1 -1: `, before what the compact and the expanded reporter say. */
const PROGRESS = /^\d{2,4}:\d{2} \+(\d{1,9})(?: ~(\d{1,9}))?(?: -(\d{1,9}))?: /;
const FAILED = ' [E]';
/** `##[group]❌ test/cart_test.dart: Cart adds up (failed)` of the github reporter; `::group::` before GitHub read it. */
const GITHUB = /^(?:##\[group\]|::group::)?([❌✅]) (\S.*)$/u;
const GITHUB_FAILED = /^(\S.*) \(failed(?: after test completion)?\)$/;
const GITHUB_END = /^(?:##\[endgroup\]|::endgroup::)/;
/** `1151 tests passed, 1 failed, 2 skipped.`, in an annotation or behind a sign of joy. */
const GITHUB_TOTAL =
  /^(?:##\[error\]|::error::|🎉 )(\d{1,9}) tests? passed(?:, (\d{1,9}) failed)?(?:, (\d{1,9}) skipped)?\.$/u;
const TOTAL = /^(?:Some tests failed\.|All tests (?:passed!|skipped\.))$/;
const RETRY = 'Retry: ';
const FLUTTER = '╡ EXCEPTION CAUGHT BY FLUTTER TEST FRAMEWORK ╞';
/** `The following TestFailure was thrown running a test:`, the message below. */
const THROWN = /^The following (?:([\w$]+(?:<[^>]{0,80}>)?) (?:object )?|assertion |message )was thrown/;
/** `test/cart_test.dart 24:7  main.<fn>`, and `#4  main.<anonymous closure> (file:///src/test/cart_test.dart:19:5)`. */
const FRAME = /^(?!package:|dart:)(\S+\.dart) (\d{1,9}):\d{1,9}(?: |$)/;
const FLUTTER_FRAME = /\(file:\/\/(\/[^\s()]+\.dart):(\d{1,9}):\d{1,9}\)$/;
const MARK = '.dart: ';
/** Only such lines are sure to be seen when nothing is open. */
const RUNNING = '_test.dart: ';

type Kind = 'text' | 'github' | 'flutter';

class DartSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  readonly #retried = new Map<string, Draft>();
  readonly #passed: string[] = passedList();
  readonly #counts = { passed: 0, failed: 0, skipped: 0 };
  #open: Draft | undefined;
  #kind: Kind = 'text';
  #awaitsMessage = false;
  /** Description of the test whose progress was printed last. */
  #running = '';
  #finished = false;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    const progress = text.includes(': ') ? PROGRESS.exec(text) : null;
    if (progress !== null) this.#progress(number, progress, text.slice(progress[0].length));
    else if (text.includes(FLUTTER)) this.#begin({ id: '', at: number, from: number }, 'flutter');
    else if (!this.#github(number, text) && !this.#retry(number, text) && this.#open !== undefined) {
      this.#detail(this.#open, number, text);
    }
  }

  end(): ParsedTests | undefined {
    this.#close();
    const failures = [...this.#drafts.values()].map((draft) => toFailure('dart', draft));
    const retried = [...this.#retried.values()].map((draft) => toFailure('dart', draft));
    if (failures.length + retried.length + this.#passed.length === 0 && !this.#finished) return undefined;
    return {
      framework: 'dart',
      failures,
      retried: retried.filter(({ id }) => !this.#drafts.has(id)),
      passed: this.#passed,
      ...(this.#finished ? { counts: this.#counts } : {}),
      finished: this.#finished,
    };
  }

  #progress(number: number, numbers: RegExpExecArray, text: string): void {
    const isFailure = text.endsWith(FAILED);
    // What Flutter caught is printed above the line that names the test.
    const caught = this.#kind === 'flutter' && isFailure ? this.#open : undefined;
    this.#open = caught === undefined ? this.#close() : undefined;
    if (isFailure) {
      const id = text.slice(0, -FAILED.length);
      this.#begin(
        { ...caught, id, ...placeOf(id), ...lineOf(caught), at: number, from: caught?.from ?? number },
        'text',
      );
    } else if (TOTAL.test(text)) {
      this.#total(numbers[1], numbers[3], numbers[2]);
    } else if (text.includes(RUNNING)) this.#running = text;
  }

  #total(passed: string | undefined, failed: string | undefined, skipped: string | undefined): void {
    this.#finished = true;
    this.#counts.passed += Number(passed ?? 0);
    this.#counts.failed += Number(failed ?? 0);
    this.#counts.skipped += Number(skipped ?? 0);
  }

  /** True when the line was one of the github reporter. */
  #github(number: number, text: string): boolean {
    const total = text.endsWith('.') ? GITHUB_TOTAL.exec(text) : null;
    if (total !== null) {
      this.#close();
      this.#total(total[1], total[2], total[3]);
      return true;
    }
    if (GITHUB_END.test(text)) return this.#kind === 'github' && this.#close() === undefined;
    const [, sign, name] = GITHUB.exec(text) ?? [];
    if (name === undefined) return false;
    if (sign === '✅') return this.#pass(name);
    const id = GITHUB_FAILED.exec(name)?.[1];
    if (id === undefined) return false;
    this.#close();
    this.#begin({ id, ...placeOf(id), at: number, from: number }, 'github');
    return true;
  }

  /** Anybody may print a tick; a test's name stands behind its file. */
  #pass(name: string): boolean {
    const isTest = name.includes(MARK) && !name.endsWith(' (skipped)');
    if (isTest) this.#passed.push(name);
    return isTest;
  }

  #retry(number: number, text: string): boolean {
    const name = text.startsWith(RETRY) ? text.slice(RETRY.length) : '';
    if (name === '' || !this.#running.endsWith(name)) return false;
    if (!this.#retried.has(this.#running)) {
      this.#retried.set(this.#running, { id: this.#running, ...placeOf(this.#running), at: number });
    }
    return true;
  }

  #begin(draft: Draft, kind: Kind): void {
    this.#close();
    this.#open = draft;
    this.#kind = kind;
    this.#awaitsMessage = false;
  }

  #detail(open: Draft, number: number, text: string): void {
    const own = text.trim();
    const isOver = this.#kind === 'text' && own !== '' && !text.startsWith('  ');
    if (isOver || number - (open.from ?? number) >= LIMITS.failureBlockLines || text.startsWith(STEP_MARK)) {
      this.#close();
      return;
    }
    if (own === '') return;
    open.to = number;
    if (!this.#frame(open, own)) this.#message(open, own);
  }

  #message(open: Draft, text: string): void {
    const thrown = this.#kind === 'flutter' ? THROWN.exec(text) : null;
    if (thrown !== null) {
      open.errorType = thrown[1];
      this.#awaitsMessage = true;
    } else if (this.#kind !== 'flutter' || this.#awaitsMessage) open.message ??= text;
  }

  /** The frame in the test's own file says more than those of what it called. */
  #frame(open: Draft, text: string): boolean {
    const match = text.includes('.dart') ? (FRAME.exec(text) ?? FLUTTER_FRAME.exec(text)) : null;
    if (match?.[1] === undefined) return false;
    const isOwn = open.file !== undefined && match[1].endsWith(open.file);
    if (open.line === undefined && (isOwn || open.file === undefined)) {
      open.file ??= match[1];
      open.line = Number(match[2]);
    }
    return true;
  }

  #close(): undefined {
    if (this.#open !== undefined && this.#open.id !== '' && !this.#drafts.has(this.#open.id)) {
      this.#drafts.set(this.#open.id, this.#open);
    }
    this.#open = undefined;
    return undefined;
  }
}

/** File of `test/cart_test.dart: Cart adds up`, perhaps behind the platform. */
function placeOf(id: string): { file?: string } {
  const at = id.indexOf(MARK);
  const file = at < 0 ? undefined : id.slice(id.startsWith('[') ? id.indexOf('] ') + 2 : 0, at + '.dart'.length);
  return file === undefined ? {} : { file };
}

/** The line that Flutter's stack trace named, of which the file is the test's own. */
function lineOf(caught: Draft | undefined): { line?: number } {
  return caught?.line === undefined ? {} : { line: caught.line };
}

/** Dart's and Flutter's test runner. Test id: `file: group test` as printed; without the file when there is only one. */
export const dart: LogParser = {
  id: 'dart',
  title: 'Dart and Flutter test',
  docs: 'https://dart.dev/tools/dart-test',
  triggers: [
    FAILED,
    '❌ ',
    '✅ ',
    ': Some tests failed.',
    ': All tests ',
    ' tests passed',
    ' test passed',
    RUNNING,
    RETRY,
    FLUTTER,
  ],
  begin: () => new DartSession(),
};
