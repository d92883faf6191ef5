import { type Break, quoted, type Rule, SCOPES } from '../rule.ts';
import type { Step } from '../workflow.ts';

/** Actions whose purpose is a cache. */
const CACHE_ACTION =
  /^(?:actions\/cache(?:\/(?:restore|save))?|swatinem\/rust-cache|gradle\/(?:actions\/setup-gradle|gradle-build-action)|buildjet\/cache|mozilla-actions\/sccache-action|hendrikmuhs\/ccache-action)(?:@|$)/;
/** Actions that have one unless it is switched off, and the input that does. */
const CACHED_BY_DEFAULT: readonly (readonly [RegExp, string])[] = [
  [/^actions\/setup-go(?:@|$)/, 'cache'],
  [/^golangci\/golangci-lint-action(?:@|$)/, 'skip-cache'],
];
/** Inputs that switch one on. */
const CACHE_INPUT = /^(?:cache|enable-cache|bundler-cache|use-cache|cache-(?:from|to|dependency-path))$/;
const OFF = /^(?:false|none|no|)$/;

export const noCaches: Rule = {
  id: 'W10',
  name: 'no-caches',
  title: 'No caches',
  level: 'error',
  scope: SCOPES.guarded,
  why: 'A cache is a way to write into other runs of the repository. What an injected instruction puts there is unpacked by the next run, the one that publishes included; runs by schedule or by hand may write to the caches of the default branch.',
  mend: 'Remove the cache. What the job needs is installed anew, or lies in the repository.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          cache: npm
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
      - uses: actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0
        with:
          package-manager-cache: false
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
  check: ({ guarded, jobs }) =>
    guarded
      ? jobs.flatMap(({ job }) =>
          job.steps
            .filter((step) => hasCache(step))
            .map(
              ({ uses, at }): Break => ({
                at: uses?.at ?? at,
                job: job.id,
                message: `Job ${quoted(job.id)} has a cache: ${quoted(uses?.text ?? '')}.`,
              }),
            ),
        )
      : [],
};

function hasCache({ uses, with: inputs }: Step): boolean {
  const name = uses?.text.toLowerCase() ?? '';
  if (CACHE_ACTION.test(name)) return true;
  const byDefault = CACHED_BY_DEFAULT.find(([action]) => action.test(name));
  if (byDefault !== undefined) {
    const given = inputs.find((input) => input.name === byDefault[1])?.text.toLowerCase();
    return byDefault[1] === 'cache' ? given !== 'false' : given !== 'true';
  }
  return (
    uses !== undefined && inputs.some((input) => CACHE_INPUT.test(input.name) && !OFF.test(input.text.toLowerCase()))
  );
}
