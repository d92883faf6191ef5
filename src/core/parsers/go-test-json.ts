import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { type Event, EventReader } from './shared/report-lines.ts';
import { detached, ReportTests } from './shared/report-tests.ts';
import { lineOf, millisecondsOf, textOf } from './shared/report-values.ts';

const ACTIONS: ReadonlySet<string> = new Set([
  'start',
  'run',
  'pause',
  'cont',
  'pass',
  'bench',
  'fail',
  'output',
  'skip',
  'attr',
  'build-output',
  'build-fail',
]);
/** `    file_test.go:12: message`; Go before 1.14 named the test in front of the file. */
const MESSAGE = /^\s{1,40}(?:[\w/]{1,200}: )?([\w.-]{1,200}\.go):(\d{1,9}): {0,4}(\S.{0,500})$/;
const PANIC = /^panic: (\S.{0,500})$/;
const SHUFFLE = /^-test\.shuffle (-?\d{1,20})$/;
/** Tests whose output is remembered until their verdict; more run side by side in no package. */
const RUNNING = 10_000;

/** What a running test said of its failure: the message before its end is the one that ended it. */
interface Output {
  readonly from: number;
  file?: string | undefined;
  line?: number | undefined;
  message?: string | undefined;
}

/**
 * Tests without a verdict. Tables of a Map in which a million tests come and go hang together, and only a full collection
 * of garbage can take them away; an empty one is therefore replaced.
 */
class Running {
  #outputs = new Map<string, Output>();

  start(key: string, from: number): void {
    if (this.#outputs.size < RUNNING) this.#outputs.set(key, { from });
  }

  get(key: string): Output | undefined {
    return this.#outputs.get(key);
  }

  end(key: string): Output | undefined {
    const output = this.#outputs.get(key);
    if (this.#outputs.delete(key) && this.#outputs.size === 0) this.#outputs = new Map();
    return output;
  }
}

class GoTestJsonSession implements ReportSession {
  readonly #reader = new EventReader((event, line) => this.#event(event, line));
  readonly #tests = new ReportTests('go-test');
  readonly #running = new Running();
  /** Packages that were begun and have no verdict yet. */
  readonly #packages = new Set<string>();
  #seen = false;
  #ended = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#seen) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    const finished = refusal === undefined && this.#ended && this.#packages.size === 0;
    return { tests: this.#tests.result(finished, true), refusal };
  }

  #event(event: Event, at: number): void {
    const action = textOf(event['Action']) ?? '';
    if (!ACTIONS.has(action)) return;
    this.#seen = true;
    const suite = textOf(event['Package']);
    const id = textOf(event['Test']);
    if (id === undefined) this.#package(action, suite ?? '', event);
    else if (action === 'run') this.#start(id, suite, at);
    else if (action === 'output') this.#output(this.#running.get(keyOf(id, suite)), textOf(event['Output']) ?? '');
    else if (action === 'pass' || action === 'fail' || action === 'skip')
      this.#verdict(action, event, { id, suite, at });
  }

  #package(action: string, name: string, event: Event): void {
    if (action === 'start' && this.#packages.size < RUNNING) this.#packages.add(name);
    if (action === 'output') this.#tests.seed ??= SHUFFLE.exec(textOf(event['Output'])?.trimEnd() ?? '')?.[1];
    if (action !== 'pass' && action !== 'fail' && action !== 'skip') return;
    this.#packages.delete(name);
    this.#ended = true;
  }

  #start(id: string, suite: string | undefined, at: number): void {
    if (suite !== undefined && !this.#packages.has(suite) && this.#packages.size < RUNNING) this.#packages.add(suite);
    this.#running.start(keyOf(id, suite), at);
  }

  #output(output: Output | undefined, text: string): void {
    if (output === undefined) return;
    const [, file, line, message] = (text.includes('.go:') ? MESSAGE.exec(text.trimEnd()) : null) ?? [];
    const panic = text.startsWith('panic: ') ? PANIC.exec(text.trimEnd())?.[1] : undefined;
    if (message !== undefined) Object.assign(output, { file, line: lineOf(line), message: detached(message) });
    else if (panic !== undefined) output.message = detached(panic);
  }

  #verdict(action: 'pass' | 'fail' | 'skip', event: Event, { id, suite, at }: Draft): void {
    const output = this.#running.end(keyOf(id, suite));
    const draft: Draft = {
      id,
      suite,
      at,
      from: output?.from ?? at,
      to: at,
      file: output?.file,
      line: output?.line,
      message: output?.message,
      durationMs: millisecondsOf(String(event['Elapsed'])),
    };
    if (action === 'skip') this.#tests.add('skipped', draft);
    else this.#tests.addTry(action === 'pass' ? 'passed' : 'failed', draft);
  }
}

function keyOf(id: string, suite: string | undefined): string {
  return `${suite ?? ''}\n${id}`;
}

/** `go test -json` and gotestsum's `--jsonfile`. Test id: the test's name, suite its package. */
export const goTestJson: ReportParser = {
  id: 'go-test-json',
  title: 'go test -json',
  docs: 'https://pkg.go.dev/cmd/test2json',
  claims: ({ events }) =>
    events.some(({ Action, Package, Test, ImportPath }) => {
      const isNamed = [Package, Test, ImportPath].some((name) => typeof name === 'string');
      return typeof Action === 'string' && ACTIONS.has(Action) && isNamed;
    }),
  begin: () => new GoTestJsonSession(),
};
