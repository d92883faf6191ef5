import type { JobFacts } from '../facts.ts';
import { levelOf } from '../job-rights.ts';
import { type Break, listed, type Rule, SCOPES } from '../rule.ts';
import type { Permissions } from '../workflow.ts';
import type { Place } from '../yaml-tree.ts';

export const noTokenForTheModel: Rule = {
  id: 'W18',
  name: 'no-token-for-the-model',
  title: 'The step that asks the model gets no token of GitHub',
  level: 'error',
  scope: SCOPES.model,
  why: 'A token in the environment or the inputs of an agent is a tool it can be talked into using: to change a label, to open a pull request, or to write the key into an issue where a stranger reads it. That a job needs the token elsewhere is no reason to hand it over here.',
  mend: 'Leave the token out of the step and of the variables around it. What the model needs to know is read by a job before, what it decides is written by a job after.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@0123456789abcdef0123456789abcdef01234567 # v2.1.0
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
          github-token: \${{ github.token }}
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
      - uses: octo-org/ask-openai@0123456789abcdef0123456789abcdef01234567 # v2.1.0
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
`,
  check: ({ jobs }) => jobs.flatMap((job) => jobBreaks(job)),
};

function jobBreaks({ job, steps, ambientKeys, ambientTokens, permissions }: JobFacts): readonly Break[] {
  // With the key in a variable around them, any step may be the one.
  const models = steps.filter(({ model }) => model !== undefined || ambientKeys.length > 0);
  if (models.length === 0 || isKeyItself(permissions)) return [];
  const given = models.flatMap(({ tokens }) => tokens);
  const perStep = given.map(({ at, name }) =>
    found(at, job.id, `The step that asks the model gets ${listed([name])}.`),
  );
  const around = ambientTokens.map(({ at, name }) =>
    found(at, job.id, `The step that asks the model sees ${listed([name])} in the variables around it.`),
  );
  return [...perStep, ...around];
}

/** With `models: read` and nothing else the token is what the model is asked with. */
function isKeyItself(permissions: Permissions | undefined): boolean {
  if (permissions === undefined || permissions.everything !== undefined) return false;
  const others = [...permissions.named.keys()].filter((right) => right !== 'models' && right !== 'id-token');
  return levelOf(permissions, 'models') === 'read' && others.length === 0;
}

function found(at: Place, job: string, message: string): Break {
  return { at, job, message };
}
