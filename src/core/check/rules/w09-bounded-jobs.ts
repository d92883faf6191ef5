import type { JobFacts } from '../facts.ts';
import { type Break, listed, quoted, type Rule, SCOPES } from '../rule.ts';

export const boundedJobs: Rule = {
  id: 'W09',
  name: 'bounded-jobs',
  title: 'Every job has a time limit and a fresh machine',
  level: 'warning',
  scope: SCOPES.guarded,
  why: 'Without a limit a job may run for six hours, and a model that loops spends for as long. A machine of your own keeps what one run left there for the next one, which may hold a key.',
  mend: 'Set `timeout-minutes` on every job, and run on a GitHub-hosted runner. The jobs of flakewarden name one fixed image, e.g. `ubuntu-24.04`.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    permissions: {}
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
  check: ({ guarded, workflow, jobs }) =>
    guarded && workflow.kind === 'workflow' ? jobs.flatMap((job) => jobBreaks(job)) : [],
};

function jobBreaks({ job, steps }: JobFacts): readonly Break[] {
  if (job.uses !== undefined) return [];
  const labels = job.runner.map(({ text }) => text);
  const ownMachine = labels.some((label) => label.toLowerCase() === 'self-hosted');
  const runsPart = steps.some(({ part }) => part !== undefined);
  const moving = runsPart && labels.filter((label) => label.endsWith('-latest') || label.includes('${{'));
  const at = job.runner[0]?.at ?? job.at;
  return [
    ...(job.timeout ? [] : [{ at: job.at, job: job.id, message: `Job ${quoted(job.id)} has no time limit.` }]),
    ...(ownMachine
      ? [{ at, job: job.id, message: `Job ${quoted(job.id)} runs on a machine that is used again.` }]
      : []),
    ...(moving !== false && moving.length > 0
      ? [{ at, job: job.id, message: `Job ${quoted(job.id)} does not fix its runner: ${listed(moving)}.` }]
      : []),
  ];
}
