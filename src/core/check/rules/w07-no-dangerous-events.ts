import type { Facts } from '../facts.ts';
import { type Break, quoted, type Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';

/** Events through which people outside the repository start a workflow that has its secrets and rights. */
const DANGEROUS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
  'discussion_comment',
  'pull_request_review',
  'pull_request_review_comment',
  'fork',
  'watch',
]);
/** Of these, the ones after which the code of the pull request is one checkout away. */
const WITH_FOREIGN_CODE: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);
const FOREIGN_REF =
  /github\.(?:head_ref|event\.(?:pull_request\.(?:head\.|number)|workflow_run\.head_)|event\.number)|refs\/pull\//;

export const noDangerousEvents: Rule = {
  id: 'W07',
  name: 'no-dangerous-events',
  title: 'Outsiders cannot start it',
  level: 'error',
  scope:
    'workflows in which a model takes part or flakewarden is used; elsewhere only `pull_request_target` and `workflow_run` with a checkout of the code that outsiders sent',
  why: 'These events run with the secrets and rights of the repository, and anybody with an account can cause them with a text of his choice. Together with a model that is the way every published injection took.',
  mend: 'Start it by `schedule`, `workflow_dispatch`, `push` or `pull_request`. What has to look at texts of outsiders gets no key and no right.',
  bad: `on:
  issue_comment:
    types: [created]
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
  good: `on:
  schedule:
    - cron: "17 7 * * 3"
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
  check: (facts) => (facts.guarded ? eventBreaks(facts) : foreignCode(facts)),
};

function eventBreaks({ workflow: { events } }: Facts): readonly Break[] {
  return events
    .filter(({ text }) => DANGEROUS.has(text))
    .map(({ text, at }) => ({ at, message: `Anybody outside the repository can cause ${quoted(text)}.` }));
}

function foreignCode({ workflow: { events, jobs } }: Facts): readonly Break[] {
  const event = events.find(({ text }) => WITH_FOREIGN_CODE.has(text));
  if (event === undefined) return [];
  return jobs.flatMap(({ id, steps }) =>
    steps.filter(checksForeignCodeOut).map(({ uses, at }) => ({
      at: uses?.at ?? at,
      job: id,
      message: `Job ${quoted(id)} checks out what outsiders sent, in a workflow that ${quoted(event.text)} starts with the secrets of the repository.`,
    })),
  );
}

function checksForeignCodeOut({ uses, with: inputs }: Step): boolean {
  if (uses?.text.startsWith('actions/checkout@') !== true) return false;
  return inputs.some(({ name, text }) => (name === 'ref' || name === 'repository') && FOREIGN_REF.test(text));
}
