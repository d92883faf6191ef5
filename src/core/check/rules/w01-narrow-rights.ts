import type { Facts, JobFacts } from '../facts.ts';
import { effectivePermissions, missingRights, surplusRights } from '../job-rights.ts';
import { type Break, listed, quoted, type Rule, SCOPES } from '../rule.ts';
import type { WorkflowDocument } from '../workflow.ts';

/** What the jobs of flakewarden's reusable workflows ask for together; GitHub refuses a caller that grants less. */
export const OWN_WORKFLOW_RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  detect: { actions: 'read', checks: 'read', contents: 'read', issues: 'write' },
  'detect-federated': { actions: 'read', checks: 'read', contents: 'read', issues: 'write', 'id-token': 'write' },
};

/** The most that the job of a part may have. DESIGN.md, section 2. */
const PART_RIGHTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fetch: { actions: 'read', checks: 'read', contents: 'read' },
  classify: { 'id-token': 'write' },
  report: { issues: 'write' },
};

export const narrowRights: Rule = {
  id: 'W01',
  name: 'narrow-rights',
  title: 'The workflow grants nothing, each job what it needs',
  level: 'error',
  scope: SCOPES.guarded,
  why: 'Rights at the top of a workflow reach every job in it, and without a word there the settings of the repository decide, which may mean every right. A job that was not thought of then holds a token that can write.',
  mend: 'Write `permissions: {}` at the top of the workflow and `permissions:` with the needed rights at each job. A job that calls a workflow grants exactly what the jobs of that workflow ask for.',
  bad: `on: workflow_dispatch
permissions:
  issues: write
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: claude -p "Say hello"
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
  good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: claude -p "Say hello"
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
`,
  check: (facts) =>
    facts.guarded && facts.workflow.kind === 'workflow'
      ? [...topBreaks(facts), ...facts.jobs.flatMap((job) => [...partBreaks(job), ...callBreaks(job, facts)])]
      : [],
};

function topBreaks({ workflow: { permissions, isExample, events, jobs, at } }: Facts): readonly Break[] {
  if (permissions === undefined) {
    // In an example for readers brevity counts: the effect is the same when no job depends on the top, and a part of a workflow has none.
    if (isExample && (events.length === 0 || jobs.every((job) => job.permissions !== undefined))) return [];
    return [{ at, message: 'There is no `permissions: {}` at the top: the settings of the repository decide.' }];
  }
  const granted = surplusRights(permissions, new Map());
  if (granted.length === 0) return [];
  return [{ at: permissions.at, message: `The workflow grants ${listed(granted)} to every job that says nothing.` }];
}

/** The jobs of flakewarden's parts have their rights and no other. */
function partBreaks({ job, permissions, steps }: JobFacts): readonly Break[] {
  return steps.flatMap(({ part, step }) => {
    const most = PART_RIGHTS[part ?? ''];
    if (most === undefined || permissions === undefined) return [];
    const surplus = surplusRights(permissions, new Map(Object.entries(most)));
    if (surplus.length === 0) return [];
    const message = `The job of ${listed([part ?? ''])} holds rights that the part must not have: ${listed(surplus)}.`;
    return [{ at: step.at, job: job.id, message }];
  });
}

function callBreaks({ job, permissions, ownWorkflow }: JobFacts, facts: Facts): readonly Break[] {
  const called = facts.calledBy(job);
  const wanted =
    ownWorkflow === undefined
      ? called === undefined
        ? undefined
        : wantedRights(called)
      : new Map(Object.entries(OWN_WORKFLOW_RIGHTS[ownWorkflow] ?? {}));
  if (wanted === undefined) return [];
  const at = job.permissions?.at ?? job.at;
  if (permissions === undefined) {
    return [{ at, job: job.id, message: `Job ${quoted(job.id)} does not say what it grants to the workflow.` }];
  }
  const missing = missingRights(permissions, wanted);
  const surplus = surplusRights(permissions, wanted);
  return [
    ...(missing.length === 0
      ? []
      : [{ at, job: job.id, message: `The called workflow asks for ${listed(missing)}, which is not granted.` }]),
    ...(surplus.length === 0
      ? []
      : [{ at, job: job.id, message: `The called workflow has no use for ${listed(surplus)}.` }]),
  ];
}

/** What all jobs of a workflow ask for together; `undefined` when one takes whatever it is given. */
function wantedRights(called: WorkflowDocument): ReadonlyMap<string, string> | undefined {
  const wanted = new Map<string, string>();
  for (const job of called.jobs) {
    const permissions = effectivePermissions(job, called);
    if (permissions === undefined || permissions.everything !== undefined) return undefined;
    for (const [name, level] of permissions.named) if (wanted.get(name) !== 'write') wanted.set(name, level);
  }
  return wanted;
}
