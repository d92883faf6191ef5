/** What every part needs from outside and may not reach by itself. */

import type { AuditEntry } from './documents/audit.ts';

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
  done(): void;
}

/** Append-only record of a part's external calls. */
export interface AuditTrail {
  record(entry: Omit<AuditEntry, 'time' | 'part'>): void;
}
