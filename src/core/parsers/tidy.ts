import { LIMITS } from '../limits.ts';
import type { ParsedTests, TestFailure } from '../model/extraction.ts';
import { redact } from '../text/redact.ts';

interface Block {
  readonly from: number;
  readonly to: number;
}

/**
 * Applies the caps, drops doubles, and leaves each line of the log to the first parser that described it: what a test
 * printed of another runner's output is not that runner's result. `stepEnds` are the lines of the log that end a step,
 * ascending; none for a report.
 */
export function tidy(parsed: readonly ParsedTests[], stepEnds: readonly number[] = []): ParsedTests[] {
  const taken = new TakenLines();
  let left: number = LIMITS.failuresPerJob;
  const tidied = parsed.map((tests) => {
    const own = tests.failures.filter((failure) => !taken.has(failure.at));
    const failures = unique(own.map((failure) => withinStep(failure, stepEnds))).slice(0, left);
    left -= failures.length;
    taken.add(failures.flatMap(({ block }) => block ?? []));
    const failed = new Set(failures.map(keyOf));
    const retried = unique(tests.retried).filter((failure) => !failed.has(keyOf(failure)));
    return {
      ...tests,
      failures: failures.map(cutBlock),
      retried: retried.slice(0, LIMITS.failuresPerJob).map(cutBlock),
      passed: [...new Set(tests.passed.map(cutId))].slice(0, LIMITS.passedPerJob),
    };
  });
  return tidied.filter(saysAnything);
}

/** A framework of which only a word was seen (in what another's test printed, say) was not run here. */
function saysAnything({ failures, retried, passed, counts }: ParsedTests): boolean {
  return failures.length + retried.length + passed.length > 0 || counts !== undefined;
}

/** Lines below the first of some block. */
class TakenLines {
  /** By their first line, and with the last line of all up to there. */
  #blocks: readonly Block[] = [];
  #from: readonly number[] = [];

  add(blocks: readonly Block[]): void {
    if (blocks.length === 0) return;
    let to = 0;
    this.#blocks = [...this.#blocks, ...blocks]
      .toSorted((a, b) => a.from - b.from)
      .map((block) => {
        to = Math.max(to, block.to);
        return { from: block.from, to };
      });
    this.#from = this.#blocks.map(({ from }) => from);
  }

  has(line: number): boolean {
    const above = this.#blocks[firstAbove(this.#from, line - 1) - 1];
    return above !== undefined && line <= above.to;
  }
}

/** A block that its parser could not close ends with its step. */
function withinStep(failure: TestFailure, stepEnds: readonly number[]): TestFailure {
  const { block } = failure;
  const end = block === undefined ? undefined : stepEnds[firstAbove(stepEnds, block.from)];
  if (block === undefined || end === undefined || end > block.to) return failure;
  return { ...failure, block: { from: block.from, to: end - 1 } };
}

/** Index of the first number above `limit` in an ascending list; its length when there is none. */
function firstAbove(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first mention of each test stays, completed by what later mentions add. */
function unique(failures: readonly TestFailure[]): TestFailure[] {
  const byKey = new Map<string, TestFailure>();
  for (const failure of failures) {
    const clean = withoutSecrets(failure);
    const short = { ...clean, id: cutId(clean.id) };
    const known = byKey.get(keyOf(short));
    byKey.set(keyOf(short), known === undefined ? short : { ...short, ...known });
  }
  return [...byKey.values()];
}

/** What a failure says in words from outside. */
const TEXTS = ['id', 'name', 'suite', 'file', 'message', 'errorType', 'parameters'] as const;

/**
 * fetch redacted the file, but a secret that was written with entities or escapes in XML and JSON is one only now; and
 * evidence may come from elsewhere. Before anything is cut.
 */
function withoutSecrets(failure: TestFailure): TestFailure {
  const changed = TEXTS.flatMap((key) => {
    const text = failure[key] ?? '';
    const clean = redact(text);
    return clean === text ? [] : [[key, clean] as const];
  });
  return changed.length === 0 ? failure : { ...failure, ...Object.fromEntries(changed) };
}

function keyOf({ suite, id }: TestFailure): string {
  return `${suite ?? ''}\n${id}`;
}

function cutId(id: string): string {
  return id.length > LIMITS.testIdChars ? id.slice(0, LIMITS.testIdChars) : id;
}

function cutBlock(failure: TestFailure): TestFailure {
  const { block } = failure;
  if (block === undefined || block.to - block.from < LIMITS.failureBlockLines) return failure;
  return { ...failure, block: { from: block.from, to: block.from + LIMITS.failureBlockLines - 1 } };
}
