import { joined } from './report-values.ts';

/**
 * Reads the text of wanted elements, by name, inside one test. Arrays and no Map: a Map that is cleared for each of a
 * million tests leaves a chain of tables behind, which only a full collection of garbage can take away.
 */
export class ReportTexts {
  readonly #wanted: readonly string[];
  readonly #texts: (string | undefined)[];
  #open = -1;
  #depth = 0;

  constructor(wanted: readonly string[]) {
    this.#wanted = wanted;
    this.#texts = wanted.map(() => undefined);
  }

  /** Forgets what the test before said. */
  clear(): void {
    this.#texts.fill(undefined);
    this.#open = -1;
  }

  /** The first element of a name counts. */
  open(name: string, depth: number): void {
    const index = this.#open === -1 ? this.#wanted.indexOf(name) : -1;
    if (index === -1 || this.#texts[index] !== undefined) return;
    this.#open = index;
    this.#depth = depth;
    this.#texts[index] = '';
  }

  text(text: string): void {
    if (this.#open !== -1) this.#texts[this.#open] = joined(this.#texts[this.#open] ?? '', text);
  }

  close(depth: number): void {
    if (depth === this.#depth) this.#open = -1;
  }

  get(name: string): string {
    return this.#texts[this.#wanted.indexOf(name)] ?? '';
  }
}
