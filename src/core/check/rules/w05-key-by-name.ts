import { referencesIn } from '../expressions.ts';
import type { JobFacts } from '../facts.ts';
import { textsOfStep } from '../holdings.ts';
import { type Break, listed, quoted, type Rule, SCOPES } from '../rule.ts';
import type { WorkflowDocument } from '../workflow.ts';

export const keyByName: Rule = {
  id: 'W05',
  name: 'key-by-name',
  title: 'The key comes by its name, from an environment or from the caller',
  level: 'error',
  scope: SCOPES.guarded,
  why: 'With `secrets: inherit` or the whole `secrets` context a job holds every secret there is, also those that are added next year. And a secret of the repository can be had by everybody who may push a branch and start an edited workflow from it; one of an environment that is bound to the default branch cannot.',
  mend: 'Name each secret under `secrets:`. Let the job that asks the model have an `environment:` whose secrets only the default branch can reach, or get the key from its caller, or use workload identity and have no key.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  triage:
    permissions: {}
    uses: octo-org/shared/.github/workflows/ai-triage.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
    secrets: inherit
`,
  good: `on: workflow_dispatch
permissions: {}
jobs:
  triage:
    permissions: {}
    uses: octo-org/shared/.github/workflows/ai-triage.yml@0123456789abcdef0123456789abcdef01234567 # v1.2.0
    secrets:
      anthropic-api-key: \${{ secrets.ANTHROPIC_API_KEY }}
`,
  check: ({ guarded, workflow, jobs }) =>
    guarded
      ? jobs.flatMap((job) => [...wholesale(job), ...(workflow.kind === 'workflow' ? outside(job, workflow) : [])])
      : [],
};

/** Every secret at once. */
function wholesale({ job, steps }: JobFacts): readonly Break[] {
  const texts = [...job.env, ...job.with, ...job.secrets, ...steps.flatMap(({ step }) => textsOfStep(step))];
  const whole = texts.filter(({ text }) =>
    referencesIn(text).some(({ context, path }) => context === 'secrets' && path === ''),
  );
  const inherited = job.inheritsSecrets;
  return [
    ...(inherited === undefined
      ? []
      : [{ at: inherited, job: job.id, message: `Job ${quoted(job.id)} passes on every secret there is.` }]),
    ...whole.map(({ at }) => ({ at, job: job.id, message: `Job ${quoted(job.id)} takes the secrets as a whole.` })),
  ];
}

/** A key that is a secret of the repository: neither of an environment nor handed over by a caller. */
function outside({ job, keys }: JobFacts, { declaredSecrets }: WorkflowDocument): readonly Break[] {
  if (job.environment || job.uses !== undefined) return [];
  const free = keys.filter(({ name }) => {
    const [context, secret = ''] = name.toLowerCase().split('.');
    return context === 'secrets' && secret !== '' && !declaredSecrets.has(secret);
  });
  const [first] = free;
  if (first === undefined) return [];
  const names = listed(free.map(({ name }) => name));
  const message = `Job ${quoted(job.id)} reads ${names} without an environment: any branch can reach the key.`;
  return [{ at: first.at, job: job.id, message }];
}
