import { referencesIn } from '../expressions.ts';
import { modelKeysIn } from '../holdings.ts';
import { listed, type Rule, SCOPES } from '../rule.ts';

export const keyInOneStep: Rule = {
  id: 'W02',
  name: 'key-in-one-step',
  title: 'No secret in variables that several steps see',
  level: 'error',
  scope: SCOPES.model,
  why: 'A variable of the workflow reaches every step of every job, one of the job every step in it, actions of others included. Whichever of them is made to print or send its environment gives the key away.',
  mend: 'Give the key to the one step that asks the model, in its own `with:` or `env:`.',
  bad: `on: workflow_dispatch
permissions: {}
env:
  OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
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
  check: ({ model, workflow, jobs }) =>
    model
      ? [
          ...workflow.env
            .filter(({ text }) => referencesIn(text).some(({ context }) => context === 'secrets'))
            .map(({ at, name }) => ({
              at,
              message: `${listed([name])} is a secret that every step of every job sees.`,
            })),
          ...jobs.flatMap(({ job }) =>
            modelKeysIn([...job.env, ...job.otherTexts]).map(({ at, name }) => ({
              at,
              job: job.id,
              message: `Every step of the job sees ${listed([name])}.`,
            })),
          ),
        ]
      : [],
};
