import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import { GoCrash } from './go-crash.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `--- FAIL: TestX/sub_test (0.01s)`, indented for subtests, or behind output that ended without a line feed. */
const VERDICT = /--- (FAIL|PASS|SKIP): (\S+) \(\d+(?:\.\d+)?s\)/;
/** `=== RUN   TestX`, also CONT, PAUSE and NAME, which say whose output follows. */
const TURN = /^=== (RUN|CONT|PAUSE|NAME) +(\S+)/;
/** `FAIL	example.org/pkg	0.5s` closes a package; so do `ok` and `?`. `FAIL	pkg [build failed]` holds no test. */
const PACKAGE = /^(FAIL|ok {2}|\?? {3})\t(\S+)(?:\t| \[|$)/;
/** `    file_test.go:12: message`, what t.Error prints. */
const MESSAGE = /^\s+([\w.\-/\\]+\.go):(\d+): ?(.*)$/;
/** `        	Error:      	Not equal: ` of testify, below a line that names the place only. */
const ASSERTION = /^\s+Error:\s+(\S.*)$/;
/** Words by which a message of t.Error is told from one of t.Log, which looks the same. */
const ALARM =
  /\b(?:err|error|fail\w*|want\w*|got|expect\w*|unexpected|panic|time[ d]?out|mismatch|not|cannot|can't|invalid|race|no)\b/i;

/** What a test printed before its verdict line, in the order of `go test -v`. */
interface Output {
  from: number;
  to: number;
  file?: string | undefined;
  line?: number | undefined;
  message?: string | undefined;
}

class GoTestSession implements ParserSession {
  readonly idle = false;
  readonly #failures: TestFailure[] = [];
  readonly #passed: string[] = [];
  readonly #open = new Map<string, Output>();
  #pending: Draft[] = [];
  #current: Draft | undefined;
  #turn: string | undefined;
  #crash: GoCrash | undefined;
  #seen = false;
  #finished = false;
  #last = 0;

  line({ number, text }: LogLine): void {
    this.#last = number;
    if (text.includes('--- ') && this.#verdict(number, text)) return;
    const first = text.charCodeAt(0);
    if (first === 0x3d && this.#takeTurn(number, text)) return;
    if ((first === 0x46 || first === 0x6f || first === 0x3f || first === 0x20) && this.#package(number, text)) return;
    if (this.#crash === undefined) this.#crash = GoCrash.from(number, text);
    else this.#crash.line(text);
    if (text === 'FAIL' || text === 'PASS' || text.startsWith('exit status ')) this.#close(number - 1);
    else this.#output(number, text);
  }

  end(): ParsedTests | undefined {
    this.#closePackage(undefined, this.#last);
    if (!this.#seen) return undefined;
    return {
      framework: 'go-test',
      failures: this.#failures,
      retried: [],
      passed: this.#passed,
      finished: this.#finished,
    };
  }

  #verdict(number: number, text: string): boolean {
    const match = VERDICT.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    const output = this.#open.get(name);
    this.#open.delete(name);
    this.#turn = undefined;
    if (match[1] === 'PASS') this.#passed.push(name);
    if (match[1] !== 'FAIL') return true;
    this.#current = { id: name, at: number, from: output?.from ?? number, to: number };
    if (output) {
      this.#current.file = output.file;
      this.#current.line = output.line;
      this.#current.message = output.message;
    }
    this.#pending.push(this.#current);
    return true;
  }

  #takeTurn(number: number, text: string): boolean {
    const match = TURN.exec(text);
    const name = match?.[2];
    if (match === null || name === undefined) return false;
    this.#seen = true;
    this.#close(number - 1);
    this.#turn = name;
    if (!this.#open.has(name)) this.#open.set(name, { from: number, to: number });
    return true;
  }

  #package(number: number, text: string): boolean {
    const match = PACKAGE.exec(text);
    if (match === null) return false;
    this.#seen = true;
    this.#finished = true;
    this.#closePackage(match[2], number - 1);
    return true;
  }

  #output(number: number, text: string): void {
    const target = this.#current ?? (this.#turn === undefined ? undefined : this.#open.get(this.#turn));
    if (target === undefined) return;
    target.to = number;
    const match = text.includes('.go:') ? MESSAGE.exec(text) : null;
    if (match !== null) takeMessage(target, match);
    else if (text.includes('Error:')) target.message ??= ASSERTION.exec(text)?.[1];
  }

  #close(to: number): void {
    if (this.#current !== undefined && this.#current.to !== undefined && this.#current.to > to) this.#current.to = to;
    this.#current = undefined;
  }

  #closePackage(name: string | undefined, to: number): void {
    this.#close(to);
    if (this.#crash !== undefined && this.#pending.length === 0 && name !== undefined) this.#blame(this.#crash, to);
    const parents = parentsOf(this.#pending);
    for (const draft of this.#pending) {
      draft.suite = name;
      draft.isParent = parents.has(draft.id);
      this.#failures.push(toFailure('go-test', draft));
    }
    this.#pending = [];
    this.#open.clear();
    this.#turn = undefined;
    this.#crash = undefined;
  }

  /** The tests that were running when the process died: by its own word, else the last that `-v` saw begin. */
  #blame(crash: GoCrash, to: number): void {
    const last = [...this.#open.keys()].at(-1);
    const named = crash.tests();
    const names = named.length > 0 ? named : last === undefined ? [] : [last];
    for (const id of names) this.#pending.push({ id, at: crash.at, from: crash.at, to, message: crash.message });
  }
}

/** The first alarming message describes the failure; without one, the last, because t.Fatal ends the test. */
function takeMessage(target: Draft | Output, [, file, line, message]: readonly (string | undefined)[]): void {
  if (target.message !== undefined && (message === '' || ALARM.test(target.message))) return;
  target.file = file;
  target.line = Number(line);
  target.message = message === '' ? undefined : message;
}

/** Names of which a longer name in the list is a subtest. */
function parentsOf(drafts: readonly Draft[]): Set<string> {
  const parents = new Set<string>();
  for (const { id } of drafts) {
    if (id.length > LIMITS.testIdChars) continue;
    for (let cut = id.lastIndexOf('/'); cut > 0; cut = id.lastIndexOf('/', cut - 1)) parents.add(id.slice(0, cut));
  }
  return parents;
}

/** `go test`, plain and with `-v`: test id is the test's name, suite its package. */
export const goTest: LogParser = {
  id: 'go-test',
  title: 'go test',
  docs: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
  triggers: ['--- FAIL:', '--- PASS:', '=== RUN', 'FAIL\t', 'ok  \t'],
  begin: () => new GoTestSession(),
};
