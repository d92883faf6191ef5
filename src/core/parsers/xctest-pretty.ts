import type { Draft } from './shared/draft.ts';

/** What fastlane puts before every line. */
const PREFIX = /^\[[\d:.]{5,16}\]: ▸ ?/;
/** `Test Suite Shop.xctest started`, without the quotes of XCTest's own line; xcbeautify names each class so. */
const SUITE = /^Test Suite (\w[\w.]*) started\b/;
/** `CartTests`, above its tests. */
const CLASS = /^[A-Za-z_]\w*(?:\.\w+)*$/;
/** `    ✗ testAdds, XCTAssertEqual failed` of xcpretty, `✖ testAdds on 'iPhone 15' (0.1 seconds)` of xcbeautify. */
const FAILED = /^ {1,12}[✗✖] (\w+)(?:\(\))?(?:, (.+)|( on '.*)|( \(.*))$/;
const PASSED = /^ {1,12}[✓✔] (\w+)(?:\(\))?(?: \(.*| on '.*)$/;
/** `  testAdds, XCTAssertEqual failed` of the summary, and the place below it. */
const AGAIN = /^ {2}(\w+), \S/;
const PLACE = /^ {2}(\/\S.*):(\d{1,9})$/;
/** Lines that say nothing of a test, blank ones not counted, after which a formatter is taken to be done. */
const FOREIGN_LINES = 100;

/** What xcpretty and xcbeautify make of XCTest's lines: the class stands above its tests, and nothing else names it. */
export class XctestPretty {
  readonly #failed = new Map<string, Draft>();
  readonly passed = new Set<string>();
  #isOpen = false;
  #foreign = 0;
  #class: string | undefined;
  #named: Draft | undefined;

  get idle(): boolean {
    return !this.#isOpen;
  }

  get failed(): readonly Draft[] {
    return [...this.#failed.values()];
  }

  /** What was said of a test, whose module may not have been printed. */
  find(id: string, name: string): Draft | undefined {
    const whole = this.failed.find((draft) => id === draft.id || id.endsWith(`.${draft.id}`));
    return whole ?? this.failed.find((draft) => draft.id === name);
  }

  /** The run is over. */
  close(): void {
    this.#isOpen = false;
    this.#class = undefined;
    this.#named = undefined;
  }

  line(number: number, printed: string): void {
    const text = printed.startsWith('[') ? printed.replace(PREFIX, '') : printed;
    if (text.trim() === '') return;
    const suite = text.startsWith('Test Suite ') ? SUITE.exec(text)?.[1] : undefined;
    const isTest = text.startsWith(' ') && this.#test(number, text);
    if (suite !== undefined) this.#class = suite.endsWith('.xctest') ? undefined : suite;
    if (suite !== undefined || isTest) {
      this.#isOpen = true;
      this.#foreign = 0;
    } else if (this.#isOpen) this.#other(text);
  }

  #test(number: number, text: string): boolean {
    const passed = PASSED.exec(text)?.[1];
    if (passed !== undefined) {
      if (this.#isOpen && this.#class !== undefined) this.passed.add(`${this.#class}.${passed}`);
      return this.#isOpen;
    }
    const [, name, message] = FAILED.exec(text) ?? [];
    if (name === undefined) return false;
    const id = this.#class === undefined ? name : `${this.#class}.${name}`;
    const known = this.#failed.get(id);
    if (known === undefined) this.#failed.set(id, { id, suite: this.#class, at: number, message });
    else known.message ??= message;
    return true;
  }

  #other(text: string): void {
    const again = AGAIN.exec(text)?.[1];
    const place = PLACE.exec(text);
    if (CLASS.test(text)) this.#class = text;
    else if (again !== undefined) this.#named = this.#failed.get(`${this.#class}.${again}`);
    else if (place !== null && this.#named !== undefined) {
      this.#named.file ??= place[1];
      this.#named.line ??= Number(place[2]);
    }
    this.#foreign += 1;
    if (this.#foreign > FOREIGN_LINES) this.close();
  }
}
