import type { Lane } from '../../../src/core/evidence/group.ts';
import type { TestKey } from '../../../src/core/evidence/test-key.ts';

/** A way to say which tests are flaky: what other tools do, and what flakewarden does, read side by side. */
export interface Rule {
  /** Short and stable, for JSON and for looking a row up. */
  readonly id: string;
  /** The row of a table. */
  readonly title: string;
  /** Whose rule it is, and which of its numbers are our reading. */
  readonly source: string;
  /** True when our infrastructure gate runs before it: a rule as its makers ship it has none. */
  readonly gated: boolean;
  /** The tests it calls flaky, by {@link ruleKey}, having seen the whole window once at its end. */
  readonly flaky: (lanes: readonly Lane[]) => ReadonlySet<string>;
}

/** One test for every rule and for the truth: cells of a job are not told apart. */
export function ruleKey(lane: Pick<Lane, 'workflowId' | 'job'>, testKey: TestKey): string {
  return JSON.stringify([lane.workflowId, lane.job, testKey]);
}
