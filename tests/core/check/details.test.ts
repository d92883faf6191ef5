import { expect, test } from 'vitest';
import { rulesBrokenBy } from './checked-text.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

/** A workflow that keeps every rule, with these steps before the one that asks the model, and these lines in its second job. */
function workflow(steps: string, key = '${{ secrets.OPENAI_API_KEY }}', writer = '- run: node write.js'): string {
  return `on: { schedule: [{ cron: "0 6 * * 1" }] }
permissions: {}
concurrency: triage
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      ${steps}
      - run: node ask.js
        env: { OPENAI_API_KEY: "${key}" }
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { issues: write }
    steps:
      ${writer}
`;
}

test.each([
  ['nothing else', '- run: make', []],
  ['set-up with a cache unless told otherwise', `- uses: actions/setup-go@${PIN}`, ['W10']],
  ['the same, told', `- uses: actions/setup-go@${PIN}\n        with: { cache: false }`, []],
  ['an image by tag', '- uses: docker://alpine:3', ['W11']],
  ['an image by digest', `- uses: docker://alpine@sha256:${'0'.repeat(64)}`, []],
  ['a number in a script', '- run: echo ${{ github.run_id }}', []],
  ['an output in a script', '- run: echo ${{ steps.x.outputs.y }}', ['W17']],
])('%s', (_name, steps, rules) => {
  expect(rulesBrokenBy(workflow(steps))).toEqual(rules);
});

test('a key is known by what receives it', () => {
  const text = workflow('- run: make', '${{ secrets.SOMETHING }}').replace('environment: model', 'name: Ask');
  expect(rulesBrokenBy(text)).toEqual(['W05']);
});

test.each([
  ['gh api "repos/$R/actions/jobs/$JOB/logs"', ['W16']],
  ['gh run view "$RUN" --log-failed', ['W16']],
  ['gh api "repos/$R/issues"', []],
])('a writer: %s', (script, rules) => {
  expect(rulesBrokenBy(workflow('- run: make', undefined, `- run: ${script}`))).toEqual(rules);
});

test('runs for different pull requests may write at the same time', () => {
  const text = workflow('- run: make').replace('concurrency: triage\n', '');
  expect(rulesBrokenBy(text)).toEqual(['W08']);
  expect(rulesBrokenBy(text.replace(/^on:.*/, 'on: pull_request'))).toEqual([]);
});
