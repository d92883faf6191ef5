import type { Framework } from '../model/framework.ts';
import type { ParsedReport, ReportParser, ReportSession } from './report-parser.ts';
import type { Draft } from './shared/draft.ts';
import { isObject } from './shared/report-head.ts';
import { type Event, EventReader } from './shared/report-lines.ts';
import { ReportTests } from './shared/report-tests.ts';
import { firstLine, lineOf, millisecondsOf, textOf } from './shared/report-values.ts';

/** `crate::binary$path::test`, `#2` behind it when it took two tries, `@stress-0` before the `$` in a stress run. */
const NAME = /^([^$\s]{1,300}?)::([^$@\s]{1,300})(?:@stress-\d{1,9})?\$(.{1,1000}?)(?:#(\d{1,6}))?$/;
/** `thread 'a::b' (12) panicked at src/a.rs:12:5:`, its message on the next line. */
const PANIC = /panicked at ([^\s':]{1,500}):(\d{1,9}):\d{1,9}:\n(.{1,1000})/;
const EVENTS: ReadonlySet<string> = new Set(['started', 'ok', 'failed', 'ignored', 'timeout']);
const BINARIES = 10_000;

class NextestJsonSession implements ReportSession {
  readonly #reader = new EventReader((event, line) => this.#event(event, line));
  readonly #tests: ReadonlyMap<Framework, ReportTests> = new Map<Framework, ReportTests>([
    ['nextest', new ReportTests('nextest')],
    ['cargo-test', new ReportTests('cargo-test')],
  ]);
  /** Kinds (`lib`, `test`, `bin`, …) of the binaries, where told. */
  readonly #kinds = new Map<string, string>();
  /** libtest itself prints the same events, with the bare name of the test. */
  #framework: Framework = 'cargo-test';
  #open = 0;
  #ended = false;
  #seen = false;

  write(text: string): void {
    this.#reader.write(text);
  }

  end(): ParsedReport {
    const refusal = this.#reader.end();
    if (!this.#seen) return { tests: undefined, refusal: refusal ?? 'not-a-known-format' };
    const finished = refusal === undefined && this.#ended && this.#open === 0;
    return { tests: this.#tests.get(this.#framework)?.result(finished), refusal };
  }

  #event(event: Event, at: number): void {
    const type = event['type'];
    const what = textOf(event['event']) ?? '';
    if (!EVENTS.has(what)) return;
    if (type === 'suite') this.#suite(what, event);
    else if (type === 'test') this.#test(what, event, at);
  }

  #suite(what: string, event: Event): void {
    this.#seen = true;
    this.#open += what === 'started' ? 1 : -1;
    if (what !== 'started') this.#ended = true;
    const { nextest } = event;
    if (!isObject(nextest) || this.#kinds.size >= BINARIES) return;
    this.#kinds.set(`${String(nextest['crate'])}::${String(nextest['test_binary'])}`, String(nextest['kind']));
  }

  #test(what: string, event: Event, at: number): void {
    const name = textOf(event['name']) ?? '';
    const [, crate, binary, path, tries] = NAME.exec(name) ?? [];
    const draft: Draft = { id: name, at, from: at, to: at, durationMs: millisecondsOf(String(event['exec_time'])) };
    if (crate !== undefined && binary !== undefined && path !== undefined) {
      draft.suite = this.#binaryId(crate, binary);
      draft.id = `${draft.suite} ${path}`;
      this.#framework = 'nextest';
    }
    const tests = this.#tests.get(this.#framework);
    if (what === 'ok') tests?.add(tries === undefined ? 'passed' : 'retried', draft);
    else if (what === 'ignored') tests?.add('skipped', draft);
    else if (what !== 'started') tests?.add('failed', { ...draft, ...describe(event) });
  }

  /** As nextest prints it: a library goes by its crate's name alone. */
  #binaryId(crate: string, binary: string): string {
    const kind = this.#kinds.get(`${crate}::${binary}`);
    if (kind === 'bin' || kind === 'example' || kind === 'bench') return `${crate}::${kind}/${binary}`;
    const isLibrary = kind === undefined ? binary === crate.replaceAll('-', '_') || binary === crate : kind !== 'test';
    return isLibrary ? crate : `${crate}::${binary}`;
  }
}

function describe(event: Event): Partial<Draft> {
  const output = textOf(event['stdout']) ?? '';
  const [, file, line, message] = (output.includes('panicked at ') ? PANIC.exec(output) : null) ?? [];
  const said = message ?? textOf(event['message']) ?? textOf(event['reason']) ?? firstLine(output);
  return { file, line: lineOf(line), message: said };
}

/** `cargo nextest run --message-format libtest-json(-plus)`, and libtest's own events. Test id: binary, a space, path. */
export const nextestJson: ReportParser = {
  id: 'nextest-json',
  title: 'cargo-nextest libtest JSON',
  docs: 'https://nexte.st/docs/machine-readable/libtest-json/',
  claims: ({ events }) =>
    events.some(
      ({ type, event }) => (type === 'suite' || type === 'test') && typeof event === 'string' && EVENTS.has(event),
    ),
  begin: () => new NextestJsonSession(),
};
