/** What every part needs from outside and may not reach by itself. */

import type { AuditEntry } from './documents/audit.ts';
import type { OutputName } from './outputs.ts';

/** The present moment, as a port so that a run can be repeated exactly. */
export interface Clock {
  now(): Date;
}

/**
 * A sentence that is safe to print: its text is a literal in our source, its holes are numbers. Log silence (no byte from
 * outside on stdout or stderr) holds because `Progress` takes nothing else.
 */
export interface Sentence {
  readonly text: string;
}

/** Builds a `Sentence`: ``say`read ${3} of ${7} logs` ``. The type refuses anything but numbers in the holes. */
export function say(strings: TemplateStringsArray, ...values: readonly number[]): Sentence {
  return { text: strings.reduce((text, part, i) => `${text}${values[i - 1] ?? ''}${part}`) };
}

/** Shows a person that work goes on. Implementations: job log groups, a terminal line, nothing. */
export interface Progress {
  /** Opens a stage; it ends when the next one begins or `done` is called. */
  stage(sentence: Sentence): void;
  /** Progress inside the stage. Called often; implementations thin it out. */
  step(done: number, total: number): void;
  /** Something the user should know, e.g. a gap in the data. */
  warn(sentence: Sentence): void;
  /**
   * Requests spent so far, allowed in this run, and left by the rate limit where an answer said so. Called often, and left
   * out by those who do not show it.
   */
  requests?(spent: number, budget: number, left: number | undefined): void;
  done(): void;
}

/** Append-only record of a part's external calls. */
export interface AuditTrail {
  record(entry: Omit<AuditEntry, 'time' | 'part'>): void;
}

/** Where a part was started: on GitHub Actions from the runner's environment, by hand from the command line. */
export interface RunContext {
  /** `owner/name` of the repository whose workflow runs; undefined by hand. */
  readonly repository: string | undefined;
  /** Its id; undefined when the environment does not say. */
  readonly repositoryId: string | undefined;
  /** Id of the run flakewarden itself runs in; `0` by hand. */
  readonly runId: string;
  readonly runAttempt: number;
  /** Web pages, e.g. `https://github.com`. */
  readonly serverUrl: string;
  /** True on GitHub Actions: digests are then required, and outputs read by other jobs. */
  readonly onActions: boolean;
}

/** What a part hands back: digests, counts, booleans and enum words, nothing that a log could have written. */
export type OutputValue = string | number | boolean;

/** The surroundings of a part. */
export interface Runner {
  readonly context: RunContext;
  /** Raw input, or undefined. A secret is removed from the environment by reading it. */
  input(name: string): string | undefined;
  output(name: OutputName, value: OutputValue): void;
  /** Appends markdown that the renderer made to the job's summary. */
  summary(markdown: string): Promise<void>;
}
