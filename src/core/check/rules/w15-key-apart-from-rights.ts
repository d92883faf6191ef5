import type { Facts, JobFacts } from '../facts.ts';
import { isForeignToken } from '../holdings.ts';
import { githubRights } from '../job-rights.ts';
import { type Break, listed, quoted, type Rule, SCOPES } from '../rule.ts';

export const keyApartFromRights: Rule = {
  id: 'W15',
  name: 'key-apart-from-rights',
  title: 'No job asks a model and holds a right on GitHub',
  level: 'error',
  scope: SCOPES.model,
  why: 'Permissions belong to a job, never to a step: whatever runs beside the model has the same token, environment and files. Text that the model reads can make it use them. Only `id-token` and `models`, by which the model itself is reached, may stand beside it.',
  mend: 'Make it several jobs: one reads from GitHub, one with `permissions: {}` asks the model, one writes and asks nothing. Hand data over between them. A composite action runs in one job and cannot separate; a reusable workflow can.',
  bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  triage:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions:
      issues: write
    environment: model
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - run: node write.js
`,
  good: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    outputs:
      answer: \${{ steps.ask.outputs.answer }}
    steps:
      - id: ask
        run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
      - run: node write.js
        env:
          ANSWER: \${{ needs.ask.outputs.answer }}
`,
  check: (facts) => facts.jobs.flatMap((job) => jobBreaks(job, facts)),
};

function jobBreaks(facts: JobFacts, { workflow, calledBy }: Facts): readonly Break[] {
  const { job, model, steps, permissions } = facts;
  if (model === undefined) return [];
  // A called workflow divides what it is given among its jobs; one that is here is looked at itself.
  if (job.uses !== undefined && (facts.ownWorkflow !== undefined || calledBy(job) !== undefined)) return [];
  const tokens = [...facts.ambientTokens, ...steps.flatMap((step) => step.tokens)];
  if (workflow.kind === 'action') {
    if (tokens.length === 0) return [];
    const message = `One composite action asks a model and holds ${listed(tokens.map(({ name }) => name))}.`;
    return [{ at: model, job: job.id, message }];
  }
  const foreign = tokens.filter((token) => isForeignToken(token)).map(({ name }) => name);
  const rights = [...githubRights(permissions), ...foreign];
  if (rights.length === 0) return [];
  const what = job.uses === undefined ? 'asks a model and holds' : 'hands a workflow that cannot be seen a model and';
  return [{ at: model, job: job.id, message: `Job ${quoted(job.id)} ${what} ${listed(rights)}.` }];
}
