import { millisecondsOf } from './shared/duration.ts';

/** `    ✓ adds up (5 ms)`, a describe block, or a test that failed, was skipped or is to do. */
const LINE = /^( {2,})(?:([✓√✕×○✎]) )?(\S.*?)(?: \((\d{1,9}(?:\.\d+)?) ?(m?s)\))?$/;
/** Nesting that is followed; a real suite has a few levels. */
const DEPTH = 50;

/** What one line of the tree says of a test. */
export interface TreeTest {
  readonly id: string;
  readonly passed: boolean;
  readonly durationMs: number | undefined;
}

/** The tests of a file as Jest's verbose reporter shows them: below the file's name, each describe block deeper. */
export class JestTree {
  #titles: { indent: number; title: string }[] = [];
  #open = false;

  get open(): boolean {
    return this.#open;
  }

  begin(): void {
    this.#open = true;
    this.#titles = [];
  }

  close(): void {
    this.#open = false;
  }

  /** The test on this line; undefined for a describe block, and for the line that ends the tree. */
  line(text: string): TreeTest | undefined {
    const [, spaces, sign, title, time, unit] = text.startsWith('  ●') ? [] : (LINE.exec(text) ?? []);
    if (spaces === undefined || title === undefined) {
      this.#open = false;
      return undefined;
    }
    const above = this.#titles.filter(({ indent }) => indent < spaces.length);
    if (sign === undefined) {
      if (above.length < DEPTH) this.#titles = [...above, { indent: spaces.length, title: text.trim() }];
      return undefined;
    }
    const id = [...above.map((block) => block.title), title].join(' › ');
    const milliseconds = unit === 's' ? millisecondsOf(time) : Number(time);
    return {
      id,
      passed: sign === '✓' || sign === '√',
      durationMs: time === undefined ? undefined : milliseconds,
    };
  }
}
