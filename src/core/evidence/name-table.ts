import type { Framework } from '../model/framework.ts';
import { spellingOf } from './spelling.ts';

/** Distinct names that are kept, and places in all lists together: some 100 MB. A report that finds no room is not exact. */
const NAMES_ROOM = 400_000;
const PLACES_ROOM = 12_000_000;

/**
 * The full names of all tests that reports list, each kept once and numbered from 0, so that what hundreds of reports list
 * takes four bytes a test.
 */
export class NameTable {
  readonly #numbers = new Map<Framework, Map<string, number>>();
  readonly #spellings: string[] = [];
  #places = PLACES_ROOM;

  /** The numbers of these tests; undefined when there is no room for all of them. */
  take(framework: Framework, names: readonly string[]): Uint32Array | undefined {
    if (names.length > this.#places) return undefined;
    this.#places -= names.length;
    const known = this.#numbers.get(framework) ?? new Map<string, number>();
    this.#numbers.set(framework, known);
    const numbers = new Uint32Array(names.length);
    for (const [i, name] of names.entries()) {
      const number = known.get(name) ?? this.#add(known, name);
      if (number === undefined) return undefined;
      numbers[i] = number;
    }
    return numbers;
  }

  /** The number of a test that was taken before. */
  find(framework: Framework, name: string): number | undefined {
    return this.#numbers.get(framework)?.get(name);
  }

  /** How the test of this number is spelled without punctuation. */
  spelling(number: number): string {
    return this.#spellings[number] ?? '';
  }

  #add(known: Map<string, number>, name: string): number | undefined {
    const next = this.#spellings.length;
    if (next >= NAMES_ROOM) return undefined;
    known.set(name, next);
    this.#spellings.push(spellingOf(name));
    return next;
  }
}
