import { LIMITS } from '../limits.ts';
import type { LogLine, ParsedTests, TestFailure } from '../model/extraction.ts';
import type { LogParser, ParserSession } from './parser.ts';
import { type Draft, toFailure } from './shared/draft.ts';

/** `FAIL in (reserves-what-is-left) (cart_test.clj:4)`; kaocha prints `FAIL in shop.cart-test/reserves-what-is-left (…)`. */
const TITLE =
  /^(?:FAIL|ERROR) in (?:\(([^()\s]{1,300})(?: [^()]{0,300})?\)|([^\s()]{1,300}\/[^\s()]{1,300})) \(([^()]{0,400})\)$/;
/** `cart_test.clj:4`, in ClojureScript with a column; of a thrown error the place where it was thrown. */
const PLACE = /^(\S+\.\w{1,5}):(\d{1,9})(?::\d{1,9})?$/;
const OWN_LANGUAGE = /\.clj[cs]?$/;
/** `    shop.stock_test$fn__158.invokeStatic (stock_test.clj:14)`, below the text of an error. */
const FRAME = /^ (?:at |   )([^\s$/]{1,300})\S{0,300} \((\S{1,300}\.clj[cs]?):(\d{1,9})\)$/;
/** `Testing shop.cart-test`, above the failures of a namespace. */
const NAMESPACE = /^Testing ([a-zA-Z][\w.*+!?-]*)$/;
/** `lein test :only shop.cart-test/reserves-what-is-left`, above a failure. */
const ONLY = /^lein test :only ([^\s/]{1,300})\/\S{1,300}$/;
const EXPECTED = 'expected: ';
const ACTUAL = '  actual: ';
const RAN = /^Ran (\d{1,9}) tests containing \d{1,9} assertions\.$/;

class ClojureTestSession implements ParserSession {
  readonly #drafts = new Map<string, Draft>();
  #namespace: string | undefined;
  #open: Draft | undefined;
  #tests: number | undefined;

  get idle(): boolean {
    return this.#open === undefined;
  }

  line({ number, text }: LogLine): void {
    const isTitle = text.startsWith('FAIL in ') || text.startsWith('ERROR in ');
    if (isTitle && this.#title(number, text)) return;
    const namespace = this.#namespaceOf(text);
    const ran = text.startsWith('Ran ') ? RAN.exec(text)?.[1] : undefined;
    if (namespace !== undefined) {
      this.#namespace = namespace;
      this.#open = undefined;
    } else if (ran !== undefined) {
      this.#tests = (this.#tests ?? 0) + Number(ran);
      this.#open = undefined;
    } else if (this.#open !== undefined) this.#detail(this.#open, number, text);
  }

  end(): ParsedTests | undefined {
    const failures: TestFailure[] = [...this.#drafts.values()].map((draft) => toFailure('clojure-test', draft));
    if (failures.length === 0 && this.#tests === undefined) return undefined;
    return {
      framework: 'clojure-test',
      failures,
      retried: [],
      passed: [],
      ...(this.#tests === undefined
        ? {}
        : { counts: { passed: Math.max(0, this.#tests - failures.length), failed: failures.length } }),
      finished: this.#tests !== undefined,
    };
  }

  #namespaceOf(text: string): string | undefined {
    if (text.startsWith('Testing ')) return NAMESPACE.exec(text)?.[1];
    return text.startsWith('lein test :only ') ? ONLY.exec(text)?.[1] : undefined;
  }

  #title(number: number, text: string): boolean {
    const [, name, full, place] = TITLE.exec(text) ?? [];
    const found = PLACE.exec(place ?? '');
    const id = full ?? (this.#namespace === undefined ? name : `${this.#namespace}/${name}`);
    if (id === undefined || (full === undefined && name === undefined) || (found === null && full === undefined)) {
      return false;
    }
    const slash = id.indexOf('/');
    const draft: Draft = {
      id,
      ...(slash < 1 ? {} : { suite: id.slice(0, slash) }),
      ...(found?.[1] === undefined || !OWN_LANGUAGE.test(found[1]) ? {} : { file: found[1], line: Number(found[2]) }),
      at: number,
      from: number,
      to: number,
    };
    this.#open = draft;
    if (!this.#drafts.has(id)) this.#drafts.set(id, draft);
    return true;
  }

  /** A blank line ends the description; a thrown error is told by its own text, a comparison by both sides. */
  #detail(open: Draft, number: number, text: string): void {
    if (text.trim() === '' || number - open.at >= LIMITS.failureBlockLines || text.startsWith('##[')) {
      this.#open = undefined;
      return;
    }
    open.to = number;
    const frame = open.file === undefined && text.endsWith(')') ? FRAME.exec(text) : null;
    if (frame !== null && frame[1] === open.suite?.replaceAll('-', '_')) {
      open.file = frame[2];
      open.line = Number(frame[3]);
    }
    if (text.startsWith(EXPECTED)) open.message ??= text;
    else if (text.startsWith(ACTUAL) && open.message?.startsWith(EXPECTED) === true) {
      const actual = text.slice(ACTUAL.length);
      open.message = open.message === `${EXPECTED}nil` ? actual : `${open.message}, actual: ${actual}`;
    }
  }
}

/** clojure.test, by itself, by Leiningen or by kaocha. Test id: `namespace/test`; the test alone where no namespace is printed. */
export const clojureTest: LogParser = {
  id: 'clojure-test',
  title: 'clojure.test',
  docs: 'https://clojure.github.io/clojure/clojure.test-api.html',
  triggers: ['FAIL in ', 'ERROR in ', 'Testing ', 'lein test :only ', ' tests containing '],
  begin: () => new ClojureTestSession(),
};
