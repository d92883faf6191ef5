import { quoted, type Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';

const GUARD = /^step-security\/harden-runner(?:@|$)/;

export const egressWithoutToken: Rule = {
  id: 'W13',
  name: 'egress-without-token',
  title: 'A guard of the network blocks and gets no token',
  level: 'warning',
  scope: 'jobs in which a model takes part and that use `step-security/harden-runner`; it is optional',
  why: 'The token input of that action is the token of the job unless told otherwise, so that adding it hands one more program a token. In audit mode it stops nothing. And it bounds what a bad dependency can reach, not what a model can be talked into: the address that is allowed is the one that data leaves by.',
  mend: 'Set `egress-policy: block`, `allowed-endpoints` and `token: ""`.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: step-security/harden-runner@0123456789abcdef0123456789abcdef01234567 # v3.0.0
        with:
          egress-policy: audit
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
      - uses: step-security/harden-runner@0123456789abcdef0123456789abcdef01234567 # v3.0.0
        with:
          egress-policy: block
          allowed-endpoints: api.openai.com:443
          token: ""
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
  check: ({ jobs }) =>
    jobs
      .filter(({ model }) => model !== undefined)
      .flatMap(({ job }) =>
        job.steps.flatMap((step) =>
          problemsOf(step).map((problem) => ({
            at: step.uses?.at ?? step.at,
            job: job.id,
            message: `The network guard of job ${quoted(job.id)} ${problem}.`,
          })),
        ),
      ),
};

function problemsOf({ uses, with: inputs }: Step): readonly string[] {
  if (uses === undefined || !GUARD.test(uses.text)) return [];
  const given = (wanted: string) => inputs.find(({ name }) => name === wanted)?.text;
  return [
    ...(given('egress-policy') === 'block' ? [] : ['only watches']),
    ...(given('token') === '' ? [] : ['gets the token of the job']),
  ];
}
