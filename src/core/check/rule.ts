import { terminalField } from '../text/field.ts';
import type { Facts } from './facts.ts';
import type { Place } from './yaml-tree.ts';

/** Where a rule is broken and how. `message` is fit for a terminal: names of the file stand in it escaped. */
export interface Break {
  readonly at: Place;
  readonly message: string;
  /** Id of the job, as the file spells it. */
  readonly job?: string;
}

/** One thing that must not be, or must be, in a workflow or an action. */
export interface Rule {
  /** `W01` and up; W01 to W14 are the rules of that number in the threat model. Never reused for something else. */
  readonly id: string;
  /** For those who prefer words: kebab-case. */
  readonly name: string;
  readonly title: string;
  /** `error`: somebody gains something that he should not have. `warning`: a net is missing. */
  readonly level: 'error' | 'warning';
  /** To which workflows it applies, as half a sentence. */
  readonly scope: string;
  readonly why: string;
  /** What to do about it. */
  readonly mend: string;
  /** A short workflow or action that breaks this rule. */
  readonly bad: string;
  /** The same without the fault. */
  readonly good: string;
  readonly check: (facts: Facts) => readonly Break[];
}

/** Words for `Rule.scope`. */
export const SCOPES = {
  guarded: 'workflows and actions in which a model takes part or flakewarden is used; all with `--all`',
  model: 'workflows and actions in which a model takes part',
} as const;

/** Characters of a name from a file that a message shows. */
const NAME_CHARS = 80;

/** A name from a file inside a message. */
export function quoted(name: string): string {
  return `"${terminalField(name, NAME_CHARS)}"`;
}

/** Names from a file inside a message, each once. */
export function listed(names: readonly string[]): string {
  return [...new Set(names)].map((name) => terminalField(name, NAME_CHARS)).join(', ');
}
