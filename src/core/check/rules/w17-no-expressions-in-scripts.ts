import { isUntrusted, type Reference, referencesIn } from '../expressions.ts';
import type { Facts, JobFacts } from '../facts.ts';
import { type Break, listed, quoted, type Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';
import type { Text } from '../yaml-tree.ts';

/** What has a fixed alphabet, or stands in the workflow itself. */
const HARMLESS_CONTEXTS: ReadonlySet<string> = new Set(['runner', 'matrix', 'strategy', 'job']);
const HARMLESS_GITHUB =
  /^(?:sha|run_id|run_number|run_attempt|repository|repository_id|repository_owner|repository_owner_id|actor_id|event_name|workspace|action_path|server_url|api_url|graphql_url|event\.number|event\.(?:issue|pull_request)\.number)$/;
/** Inputs of actions that are run as a script. */
const SCRIPT_INPUT = /^(?:script|inline-?script)$/i;

export const noExpressionsInScripts: Rule = {
  id: 'W17',
  name: 'no-expressions-in-scripts',
  title: 'No expression stands in a script',
  level: 'error',
  scope:
    'workflows and actions in which a model takes part or flakewarden is used; elsewhere only expressions that hold text of outsiders; the jobs of flakewarden have no script at all',
  why: 'GitHub puts the value into the script before the shell reads it, so that a title or an answer of the model with a quote and a semicolon in it is a command. Numbers and digests that GitHub itself makes are let through.',
  mend: 'Hand the value over in `env:` and let the script read the variable, in double quotes.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js "\${{ github.event.head_commit.message }}"
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
      - run: node ask.js "$MESSAGE"
        env:
          MESSAGE: \${{ github.event.head_commit.message }}
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
  check: (facts) => facts.jobs.flatMap((job) => jobBreaks(job, facts)),
};

function jobBreaks({ job, steps }: JobFacts, { guarded }: Facts): readonly Break[] {
  const runsPart = steps.some(({ part }) => part !== undefined);
  return steps.flatMap(({ step }) => [
    ...(runsPart && step.run !== undefined
      ? [{ at: step.run.at, job: job.id, message: `Job ${quoted(job.id)} runs a part of flakewarden and a shell.` }]
      : []),
    ...scriptsOf(step).flatMap((script) => {
      const live = referencesIn(script.text).filter((reference) =>
        guarded ? !isHarmless(reference) : isUntrusted(reference),
      );
      if (live.length === 0) return [];
      const names = listed(live.map(({ written }) => written));
      return [{ at: script.at, job: job.id, message: `A script of job ${quoted(job.id)} is made of ${names}.` }];
    }),
  ]);
}

function scriptsOf({ run, with: inputs }: Step): readonly Text[] {
  const scripts = inputs.filter(({ name }) => SCRIPT_INPUT.test(name));
  return run === undefined ? scripts : [run, ...scripts];
}

function isHarmless({ context, path }: Reference): boolean {
  if (HARMLESS_CONTEXTS.has(context)) return true;
  return context === 'github' && HARMLESS_GITHUB.test(path);
}
