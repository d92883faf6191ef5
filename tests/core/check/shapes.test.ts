import { describe, expect, test } from 'vitest';
import { findingsIn, rulesBrokenBy } from './checked-text.ts';

const PIN = '0123456789abcdef0123456789abcdef01234567';

/** Layouts in which detectors of flaky tests and triage bots are published, written down by ourselves. */
const SHAPES: readonly (readonly [name: string, text: string, rules: readonly string[], path?: string])[] = [
  [
    'one job, rights for the workflow, the token as an input of the model step, a checkout that keeps it',
    `on: { schedule: [{ cron: "0 6 * * 1" }], workflow_dispatch: {} }
permissions: { contents: read, actions: read, issues: write }
jobs:
  detect:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: gh run view "$RUN" --log-failed > failed.txt
        env: { GH_TOKEN: "\${{ github.token }}" }
      - uses: anthropics/claude-code-action@v1
        with:
          anthropic_api_key: \${{ secrets.ANTHROPIC_API_KEY }}
          github_token: \${{ github.token }}
          prompt: Which tests in failed.txt are flaky?
      - run: gh issue create --title "Flaky tests" --body-file answer.md
        env: { GH_TOKEN: "\${{ github.token }}" }
`,
    ['W01', 'W04', 'W05', 'W08', 'W09', 'W11', 'W15', 'W16', 'W18'],
  ],
  [
    'one job that says nothing about rights',
    `on: { schedule: [{ cron: "0 6 * * 1" }] }
concurrency: triage
jobs:
  detect:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: model
    steps:
      - run: python triage.py
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
`,
    ['W01', 'W15'],
  ],
  [
    'separate jobs, but the rights stand at the top',
    `on: { schedule: [{ cron: "0 6 * * 1" }] }
permissions: { issues: write }
concurrency: triage
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    environment: model
    steps:
      - run: claude -p "Which tests are flaky?"
        env:
          ANTHROPIC_API_KEY: \${{ secrets.ANTHROPIC_API_KEY }}
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    steps:
      - run: node write.js
`,
    ['W01', 'W15'],
  ],
  [
    'a bot that anybody calls by a comment, with a token of an app',
    `on: { issue_comment: { types: [created] } }
permissions: {}
concurrency: bot
jobs:
  bot:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - id: app
        uses: actions/create-github-app-token@${PIN} # v3.0.0
        with: { app-id: "1", private-key: "\${{ secrets.APP_PRIVATE_PEM }}" }
      - run: npx @openai/codex exec "\${{ github.event.comment.body }}"
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
          GH_TOKEN: \${{ steps.app.outputs.token }}
`,
    ['W07', 'W15', 'W17', 'W18'],
  ],
  [
    'key and token in variables of the job',
    `on: { workflow_dispatch: {} }
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    env:
      GEMINI_API_KEY: \${{ secrets.GEMINI_API_KEY }}
      GITHUB_TOKEN: \${{ secrets.GITHUB_TOKEN }}
    steps:
      - run: node ask.js
`,
    ['W02', 'W18'],
  ],
  [
    'a personal token instead of a right',
    `on: { workflow_dispatch: {} }
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - run: node ask.js
        env: { LLM_API_KEY: "\${{ secrets.LLM_API_KEY }}" }
      - run: node write.js
        env: { TOKEN: "\${{ secrets.RELEASE_PAT }}" }
`,
    ['W15'],
  ],
  [
    'a composite action that asks and writes',
    `name: Triage
description: Asks a model and writes an issue
inputs:
  openai-api-key: { description: Key, required: true }
  github-token: { description: Token, default: "\${{ github.token }}" }
runs:
  using: composite
  steps:
    - run: node "$GITHUB_ACTION_PATH/ask.js"
      shell: bash
      env:
        OPENAI_API_KEY: \${{ inputs.openai-api-key }}
    - run: node "$GITHUB_ACTION_PATH/write.js"
      shell: bash
      env:
        GITHUB_TOKEN: \${{ inputs.github-token }}
`,
    ['W03', 'W15'],
    'action.yml',
  ],
  [
    'a caller that passes on every secret and the right to write',
    `on: { schedule: [{ cron: "0 6 * * 1" }] }
permissions: {}
concurrency: triage
jobs:
  triage:
    permissions: { issues: write }
    uses: octo-org/shared/.github/workflows/claude-triage.yml@main
    secrets: inherit
`,
    ['W05', 'W11', 'W15'],
  ],
  [
    'a writer that runs although the check failed',
    `on: { schedule: [{ cron: "0 6 * * 1" }] }
permissions: {}
concurrency: triage
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    continue-on-error: true
    steps:
      - uses: google-github-actions/run-gemini-cli@${PIN} # v1.0.0
        with: { gemini_api_key: "\${{ secrets.GEMINI_API_KEY }}" }
  write:
    needs: ask
    if: \${{ !cancelled() && needs.ask.result != 'skipped' }}
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { issues: write }
    steps:
      - run: node write.js
`,
    ['W12'],
  ],
];

const named = SHAPES.map(([name, text, rules, path]) => ({ name, text, rules, path }));

test.each(named)('$name', ({ text, rules, path }) => {
  expect(rulesBrokenBy(text, path)).toEqual(rules);
});

test('a local workflow is followed: its caller takes part, its jobs are looked at themselves', () => {
  const files = {
    'repo/.github/workflows/weekly.yml': `on: { schedule: [{ cron: "0 6 * * 1" }] }
permissions: {}
jobs:
  triage:
    permissions: { contents: read, issues: write }
    uses: ./.github/workflows/triage.yml
    secrets: inherit
`,
    'repo/.github/workflows/triage.yml': `on: { workflow_call: { secrets: { openai-key: { required: true } } } }
permissions: {}
jobs:
  triage:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: { issues: write }
    steps:
      - run: node triage.js
        env: { OPENAI_API_KEY: "\${{ secrets.openai-key }}" }
`,
  };
  expect(findingsIn(files).map(({ path, rule }) => `${path.slice(23)} ${rule.id}`)).toEqual([
    'triage.yml W15',
    'weekly.yml W08',
    'weekly.yml W01',
    'weekly.yml W05',
  ]);
});

test('a model of GitHub is asked with the token of the job, and that is no fault', () => {
  const text = (rights: string) => `on: { workflow_dispatch: {} }
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: ${rights}
    steps:
      - uses: actions/ai-inference@${PIN} # v2.0.0
        with: { prompt: Say hello, token: "\${{ github.token }}" }
`;
  expect(rulesBrokenBy(text('{ models: read }'))).toEqual([]);
  expect(rulesBrokenBy(text('{ models: read, issues: write }'))).toEqual(['W08', 'W15', 'W18']);
});

describe('ordinary workflows are left alone', () => {
  const ORDINARY: readonly (readonly [string, string])[] = [
    [
      'tests',
      `on: [push, pull_request]
jobs:
  test:
    runs-on: \${{ matrix.os }}
    strategy: { matrix: { os: [ubuntu-latest, macos-latest] } }
    steps:
      - uses: actions/checkout@v6
      - uses: actions/setup-node@v6
        with: { cache: npm }
      - run: npm ci && npm test -- --shard=\${{ matrix.os }}
      - if: always()
        uses: actions/upload-artifact@v4
        with: { name: logs, path: logs }
`,
    ],
    [
      'a release',
      `on: { push: { tags: ["v*"] } }
permissions: { contents: write, id-token: write, packages: write }
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
      - run: npm publish --provenance
        env: { NODE_AUTH_TOKEN: "\${{ secrets.NPM_TOKEN }}" }
      - run: gh release create "\${{ github.ref_name }}" --generate-notes
        env: { GH_TOKEN: "\${{ github.token }}" }
`,
    ],
    [
      'labels for pull requests of outsiders, without their code',
      `on: pull_request_target
permissions: { contents: read, pull-requests: write }
jobs:
  label:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/labeler@v6
        with: { repo-token: "\${{ secrets.GITHUB_TOKEN }}" }
`,
    ],
    [
      'a comment on what another workflow found',
      `on: { workflow_run: { workflows: [CI], types: [completed] } }
jobs:
  comment:
    runs-on: self-hosted
    if: always()
    steps:
      - uses: actions/download-artifact@v4
        with: { name: coverage, run-id: "\${{ github.event.workflow_run.id }}" }
      - run: ./comment.sh
        env: { GITHUB_TOKEN: "\${{ secrets.GITHUB_TOKEN }}" }
`,
    ],
    [
      'a deployment with secrets of all kinds',
      `on: { push: { branches: [main] } }
env:
  AWS_SECRET_ACCESS_KEY: \${{ secrets.AWS_SECRET_ACCESS_KEY }}
  GOOGLE_MAPS_API_KEY: \${{ secrets.GOOGLE_MAPS_API_KEY }}
  SONAR_TOKEN: \${{ secrets.SONAR_TOKEN }}
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: google-github-actions/auth@v3
      - uses: aws-actions/configure-aws-credentials@v5
      - run: ./deploy.sh "\${{ github.sha }}"
  call:
    uses: octo-org/shared/.github/workflows/build.yml@main
    secrets: inherit
`,
    ],
  ];

  test.each(ORDINARY)('%s', (_name, text) => {
    expect(rulesBrokenBy(text)).toEqual([]);
  });

  test('unless all rules are asked for', () => {
    const found = ORDINARY.map(([, text]) => findingsIn({ '.github/workflows/x.yml': text }, { all: true }).length > 0);
    expect(found).toEqual(ORDINARY.map(() => true));
  });

  test.each([
    [
      'the code of outsiders beside the secrets',
      `on: pull_request_target
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v6
        with: { ref: "\${{ github.event.pull_request.head.sha }}" }
      - run: npm test
`,
      ['W07'],
    ],
    [
      'a script made of what outsiders write',
      `on: [pull_request]
jobs:
  greet:
    runs-on: ubuntu-latest
    steps:
      - run: echo "\${{ github.event.pull_request.title }}"
      - run: git checkout \${{ github.head_ref }}
      - uses: actions/github-script@v8
        with: { script: "console.log('\${{ github['event'].issue.body }}')" }
`,
      ['W17'],
    ],
  ] as const)('but not %s', (_name, text, rules) => {
    expect(rulesBrokenBy(text)).toEqual(rules);
  });
});
