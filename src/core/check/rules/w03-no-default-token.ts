import { tokensIn } from '../holdings.ts';
import { quoted, type Rule } from '../rule.ts';

export const noDefaultToken: Rule = {
  id: 'W03',
  name: 'no-default-token',
  title: 'No input of an action is the token by default',
  level: 'error',
  scope: 'actions that take the key of a model, ask one, or run flakewarden; all with `--all`',
  why: 'An input that falls back to `${{ github.token }}` hands the token of the job to the action although nobody wrote so. Next to a model that token is what an injected instruction looks for.',
  mend: 'Leave the default empty. Whoever wants the action to have a token says so.',
  bad: `name: Triage
description: Asks a model
inputs:
  anthropic-api-key: { description: Key, required: true }
  github-token: { description: Token, default: "\${{ github.token }}" }
runs:
  using: node24
  main: index.js
`,
  good: `name: Triage
description: Asks a model
inputs:
  anthropic-api-key: { description: Key, required: true }
  github-token: { description: Token, default: "" }
runs:
  using: node24
  main: index.js
`,
  check: ({ guarded, workflow }) =>
    guarded && workflow.kind === 'action'
      ? workflow.inputs
          .filter(({ fallback }) => fallback !== undefined && tokensIn([fallback], new Set()).length > 0)
          .map(({ name, at, fallback }) => ({
            at: fallback?.at ?? at,
            message: `The input ${quoted(name)} is the token of the job when nobody gives it.`,
          }))
      : [],
};
