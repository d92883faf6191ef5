import { referencesOf } from '../expressions.ts';
import type { Facts, JobFacts } from '../facts.ts';
import { type Break, quoted, type Rule } from '../rule.ts';
import type { Text } from '../yaml-tree.ts';

/** Functions that make a condition true although something before has failed. */
const UNGATED = /(?:^|[^\w.])(?:always|cancelled|failure)\s*\(\s*\)/i;

export const gatedWriters: Rule = {
  id: 'W12',
  name: 'gated-writers',
  title: 'What writes runs only after everything before it went well',
  level: 'error',
  scope:
    'jobs that can write, and their steps that hold a token, in workflows in which a model takes part or the parts of flakewarden run',
  why: 'A check that failed is a reason not to write. With `always()`, `!cancelled()` or `failure()` the writer runs all the same, and with `continue-on-error` at the job before it never learns of the failure.',
  mend: 'Remove the condition and `continue-on-error`: without them GitHub runs a job only when all that it needs went well.',
  bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
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
  write:
    needs: ask
    if: always()
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    steps:
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
    steps:
      - run: node ask.js
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
`,
  check: (facts) =>
    facts.model || facts.parts
      ? facts.jobs.filter(({ writes }) => writes).flatMap((writer) => writerBreaks(writer, facts))
      : [],
};

function writerBreaks({ job, steps }: JobFacts, { jobs }: Facts): readonly Break[] {
  const name = quoted(job.id);
  const careless = steps.filter(({ step, tokens }) => tokens.length > 0 && isUngated(step.condition));
  const before = jobs.filter(({ job: other }) => job.needs.includes(other.id) && isOn(other.continueOnError));
  return [
    ...(job.condition !== undefined && isUngated(job.condition)
      ? [{ at: job.condition.at, job: job.id, message: `Job ${name} can write and runs whatever happened before.` }]
      : []),
    ...careless.map(({ step }) => ({
      at: step.condition?.at ?? step.at,
      job: job.id,
      message: `A step of job ${name} holds a token and runs whatever happened before.`,
    })),
    ...before.map(({ job: other }) => ({
      at: other.continueOnError?.at ?? other.at,
      job: other.id,
      message: `Job ${quoted(other.id)} counts as well done when it fails, and ${name} writes after it.`,
    })),
  ];
}

function isUngated(condition: Text | undefined): boolean {
  return condition !== undefined && UNGATED.test(condition.text);
}

function isOn(text: Text | undefined): boolean {
  return text !== undefined && (text.text === 'true' || referencesOf(text.text).length > 0);
}
