import type { Facts } from '../facts.ts';
import { canWrite } from '../job-rights.ts';
import { type Break, type Rule, SCOPES } from '../rule.ts';

/** Events that name the place where they write: two runs of different ones do not meet. */
const HAS_A_TARGET = /^(?:pull_request|pull_request_target|push|merge_group)$/;

/** What differs between two runs that write to the same place. */
const VARIES = /\bgithub\.(?:ref|ref_name|head_ref|sha|run_id|run_number|run_attempt|actor)\b/;

export const oneAtATime: Rule = {
  id: 'W08',
  name: 'one-at-a-time',
  title: 'Only one run writes at a time, and none is cut off while writing',
  level: 'warning',
  scope: `${SCOPES.guarded}; only where some job can write`,
  why: 'Two runs at once each look for the issue, find none and open one. A run that is cancelled in the middle leaves half of its work. In a reusable workflow a group at the top can wait for itself for ever.',
  mend: 'Write `concurrency: { group: NAME, cancel-in-progress: false }` at the top of the workflow that has the trigger, and nowhere in one that is only called.',
  bad: `on:
  schedule:
    - cron: "17 7 * * 3"
permissions: {}
jobs:
  flaky-tests:
    permissions: { actions: read, checks: read, contents: read, issues: write }
    uses: OWNER/flakewarden/.github/workflows/detect.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
`,
  good: `on:
  schedule:
    - cron: "17 7 * * 3"
permissions: {}
concurrency: { group: flakewarden, cancel-in-progress: false }
jobs:
  flaky-tests:
    permissions: { actions: read, checks: read, contents: read, issues: write }
    uses: OWNER/flakewarden/.github/workflows/detect.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
`,
  check: (facts) => (facts.guarded && facts.workflow.kind === 'workflow' ? concurrencyBreaks(facts) : []),
};

function concurrencyBreaks({ workflow, jobs }: Facts): readonly Break[] {
  const { events, concurrency, at } = workflow;
  if (events.length > 0 && events.every(({ text }) => text === 'workflow_call')) {
    if (concurrency === undefined) return [];
    return [{ at: concurrency.at, message: 'A workflow that is only called must leave `concurrency` to its caller.' }];
  }
  const targeted = events.length > 0 && events.every(({ text }) => HAS_A_TARGET.test(text));
  const writers = jobs.filter(
    ({ writes, job, permissions }) => writes || (job.uses !== undefined && canWrite(permissions)),
  );
  if (targeted || writers.length === 0 || events.length === 0) return [];
  if (concurrency === undefined) {
    const bare = writers.filter(({ job }) => job.concurrency === undefined);
    return bare.length === 0 ? [] : [{ at, message: 'Two runs can write at once: there is no `concurrency`.' }];
  }
  return [
    ...(concurrency.cancelInProgress === 'true'
      ? [{ at: concurrency.at, message: 'A newer run cancels an older one in the middle of writing.' }]
      : []),
    ...(VARIES.test(concurrency.group)
      ? [{ at: concurrency.at, message: 'The name of the group differs between runs, so that two can write at once.' }]
      : []),
  ];
}
