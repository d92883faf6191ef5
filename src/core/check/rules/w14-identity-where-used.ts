import type { Facts, JobFacts } from '../facts.ts';
import { levelOf } from '../job-rights.ts';
import { type Break, listed, quoted, type Rule } from '../rule.ts';

/** Rights with which a job speaks in the repository's name to others: they belong into a workflow that releases. */
const RELEASE_RIGHTS = ['attestations', 'packages'];

export const identityWhereUsed: Rule = {
  id: 'W14',
  name: 'identity-where-used',
  title: 'Identity goes to the job that asks the model, and attesting into another workflow',
  level: 'error',
  scope: 'workflows in which a model takes part or the parts of flakewarden run',
  why: 'With `id-token: write` a job can prove to clouds and registries that it is this repository. Beside a key that does the same for the model it is one credential too many, and with `attestations` or `packages` a misled workflow can put its name under what it publishes.',
  mend: 'Give `id-token: write` to the one job that asks the model by workload identity, and to that job no key. Release from a workflow of its own.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      id-token: write
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
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
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
  check: ({ model, parts, workflow, jobs }: Facts) =>
    (model || parts) && workflow.kind === 'workflow' ? jobs.flatMap((job) => jobBreaks(job)) : [],
};

function jobBreaks({ job, permissions, model, keys, ownWorkflow, steps }: JobFacts): readonly Break[] {
  // Where nothing is said, W01 has said it; a caller of flakewarden is measured against the table of W01.
  if (permissions === undefined || permissions.everything !== undefined || ownWorkflow !== undefined) return [];
  const at = job.permissions?.at ?? job.at;
  const name = quoted(job.id);
  const release = RELEASE_RIGHTS.filter((right) => levelOf(permissions, right) === 'write');
  const identity = levelOf(permissions, 'id-token') === 'write';
  const runsPart = steps.some(({ part }) => part !== undefined);
  return [
    ...(release.length > 0
      ? [{ at, job: job.id, message: `Job ${name} can publish in the name of the repository: ${listed(release)}.` }]
      : []),
    ...(identity && keys.length > 0
      ? [
          {
            at,
            job: job.id,
            message: `Job ${name} holds an identity and a key: ${listed(keys.map((key) => key.name))}.`,
          },
        ]
      : []),
    ...(identity && keys.length === 0 && model === undefined && !runsPart
      ? [{ at, job: job.id, message: `Job ${name} holds an identity and asks no model.` }]
      : []),
  ];
}
