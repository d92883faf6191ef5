import { LIMITS } from '../../limits.ts';

/**
 * A list that takes no more than so many items: what is pushed beyond is dropped, so that a parser's memory does not grow
 * with the log. What is made of it (`map`, `filter`, …) is an ordinary array.
 */
class BoundedList<T> extends Array<T> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  static override get [Symbol.species](): ArrayConstructor {
    return Array;
  }

  override push(...items: T[]): number {
    return super.push(...items.slice(0, Math.max(0, this.#most - this.length)));
  }
}

interface Mention {
  readonly id: string;
  readonly suite?: string | undefined;
}

/** Takes each test a few times: what a log says of it again and again adds nothing. */
class MentionList<T extends Mention> extends BoundedList<T> {
  readonly #mentions = new Map<string, number>();

  override push(...items: T[]): number {
    for (const item of items) {
      const key = `${item.suite ?? ''}\n${item.id}`;
      const mentions = this.#mentions.get(key) ?? 0;
      // The name of what is still being read is not known yet.
      if (mentions >= LIMITS.mentionsPerTest && item.id !== '') continue;
      this.#mentions.set(key, mentions + 1);
      super.push(item);
    }
    return this.length;
  }
}

/** Takes each text once. */
class DistinctList extends BoundedList<string> {
  readonly #known = new Set<string>();

  override push(...items: string[]): number {
    for (const item of items) {
      if (this.length >= LIMITS.passedPerJob) break;
      // One look-up instead of two, and no list made of one item: passing tests are what most logs are about.
      const known = this.#known.size;
      if (this.#known.add(item).size > known) this[this.length] = item;
    }
    return this.length;
  }
}

/** For descriptions of failing or retried tests. */
export function failureList<T extends Mention>(): T[] {
  return new MentionList<T>(LIMITS.mentionsPerParser);
}

/** For the ids of passing tests. */
export function passedList(): string[] {
  return new DistinctList(LIMITS.passedPerJob);
}
