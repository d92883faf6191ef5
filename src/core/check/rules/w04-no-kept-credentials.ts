import { quoted, type Rule, SCOPES } from '../rule.ts';

/** From version 6 on the token lies in a file under the runner's temporary folder: just as readable to a later step. */
const CHECKOUT = /^actions\/checkout(?:@|$)/;

export const noKeptCredentials: Rule = {
  id: 'W04',
  name: 'no-kept-credentials',
  title: 'A checkout leaves no credentials behind',
  level: 'error',
  scope: SCOPES.guarded,
  why: 'Unless told otherwise, checkout leaves the token on the disk for all later steps of the job. An agent that may read files, or a script of the repository, can pick it up and use it.',
  mend: 'Set `persist-credentials: false`. The jobs that run a part of flakewarden need no checkout at all: remove it.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
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
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with:
          persist-credentials: false
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
  check: ({ guarded, jobs }) =>
    guarded
      ? jobs.flatMap(({ job, steps }) => {
          const runsPart = steps.some(({ part }) => part !== undefined);
          return steps.flatMap(({ step }) => {
            if (step.uses === undefined || !CHECKOUT.test(step.uses.text)) return [];
            const kept = step.with.find(({ name }) => name === 'persist-credentials')?.text.toLowerCase() !== 'false';
            if (!kept && !runsPart) return [];
            const message = kept
              ? `The checkout in job ${quoted(job.id)} leaves the token on the disk.`
              : `Job ${quoted(job.id)} runs a part of flakewarden and checks something out.`;
            return [{ at: step.uses.at, job: job.id, message }];
          });
        })
      : [],
};
