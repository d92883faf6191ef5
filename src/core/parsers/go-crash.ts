/** `	TestX (9m58s)` in the list that a time-out prints since Go 1.20. */
const RUNNING = /^\t(\S+) \([\dhms.µn]+\)$/;
/** `net.TestReadFromTimeout(0x140005a3860)`: a test's own frame. */
const TEST_FRAME = /^\S*?\.((?:Test|Fuzz|Example|Benchmark)\w*)\(/;
/** `created by net.TestX in goroutine 7`, `created by net.TestX.func1`. */
const CREATED_BY = /^created by \S*?\.((?:Test|Fuzz|Example|Benchmark)\w*)/;

/** A line of a dump: a goroutine, a call, the place of a call, a register; anything else is from elsewhere. */
const DUMP_LINE = /^(?:$|\t|goroutine |created by |testing\.|r[0-9a-z]+ +0x|[^\s(]+\(.*\)$)/;
/** The words with which a test binary dies. */
export const CRASHES = [
  'panic: ',
  'fatal error: ',
  'SIGQUIT: ',
  'SIGABRT: ',
  'SIGSEGV: ',
  'SIGBUS: ',
  'SIGILL: ',
  'SIGTRAP: ',
];
/** Lines of a dump that are followed: some hundred goroutines. */
const DUMP_LINES = 10_000;
/** Lines between two of a dump after which it is taken to be over; other processes may print into it. */
const FOREIGN_LINES = 50;

/**
 * What a test binary prints when it dies: a panic, a fatal error, a time-out or a signal, then its goroutines. Tells
 * which tests were running, because no verdict line does.
 */
export class GoCrash {
  readonly at: number;
  readonly message: string;
  readonly #isTimeout: boolean;
  #lists = false;
  #listed: string[] = [];
  /** Tests found on goroutines, in the order of the dump; the first is the one that crashed. */
  #running: string[] = [];
  #created: string[] = [];
  #frame: string | undefined;
  #waits = false;
  #lines = 0;
  #foreign = 0;

  constructor(at: number, message: string) {
    this.at = at;
    this.message = message;
    this.#isTimeout = message.startsWith('panic: test timed out') || message.startsWith('SIGQUIT');
  }

  /** True while the dump goes on; the rest of its lines need not be read. */
  get open(): boolean {
    return this.#lines < DUMP_LINES && this.#foreign < FOREIGN_LINES;
  }

  /** The crash that a line announces. */
  static from(number: number, text: string): GoCrash | undefined {
    const first = text.charCodeAt(0);
    if (first !== 0x70 && first !== 0x66 && first !== 0x53) return undefined;
    return CRASHES.some((word) => text.startsWith(word)) ? new GoCrash(number, text) : undefined;
  }

  line(text: string): void {
    if (!this.open) return;
    this.#lines += 1;
    this.#foreign = DUMP_LINE.test(text) ? 0 : this.#foreign + 1;
    if (text.startsWith('goroutine ')) this.#goroutine();
    else if (text.startsWith('testing.(*T).Parallel(') || text.startsWith('testing.(*T).Run(')) this.#waits = true;
    else if (text.startsWith('testing.tRunner(')) this.#endOfTest();
    else if (text.startsWith('created by ')) this.#createdBy(text);
    else if (text.startsWith('\t')) this.#list(text);
    else if (text.trimEnd() === 'running tests:') this.#lists = true;
    else this.#frame ??= TEST_FRAME.exec(text)?.[1];
  }

  /** Names of the tests that died with the process; several only when it timed out. */
  tests(): string[] {
    if (this.#listed.length > 0) return this.#listed;
    const found = this.#running.length > 0 ? this.#running : this.#created;
    return this.#isTimeout ? [...new Set(found)] : found.slice(0, 1);
  }

  #goroutine(): void {
    this.#lists = false;
    this.#frame = undefined;
    this.#waits = false;
  }

  /** A test that waits for its turn, or for its subtests, is not what hangs. */
  #endOfTest(): void {
    if (this.#frame !== undefined && !this.#waits) this.#running.push(this.#frame);
  }

  #createdBy(text: string): void {
    const name = CREATED_BY.exec(text)?.[1];
    if (name !== undefined && !this.#isTimeout) this.#created.push(name);
  }

  #list(text: string): void {
    const name = this.#lists ? RUNNING.exec(text)?.[1] : undefined;
    if (name !== undefined) this.#listed.push(name);
  }
}
