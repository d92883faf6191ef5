import { expect, test } from 'vitest';
import { kindOfYaml, yamlBlocksOf } from '../../../src/core/check/markdown-blocks.ts';
import { findingsIn } from './checked-text.ts';

const DOCUMENT = `# Guide

\`\`\`yaml
a: 1
\`\`\`

- In a list:
  ~~~~yml title="x"
  b:
    c: 2
  ~~~
  ~~~~

\`\`\`sh
jobs: none
\`\`\`

\`\`\`yaml check-ignore
d: 3
\`\`\`

\`\`\`yaml \`code\`
\`\`\`YAML
e: 4
`;

test('finds blocks of YAML where they stand, those that say so excepted', () => {
  expect(yamlBlocksOf(DOCUMENT.split('\n'))).toEqual([
    { text: 'a: 1\n', linesBefore: 3, indent: 0 },
    { text: 'b:\n  c: 2\n~~~\n', linesBefore: 8, indent: 2 },
    { text: 'e: 4\n\n', linesBefore: 23, indent: 0 },
  ]);
});

test.each([
  ['on: push\njobs: {}\n', 'workflow'],
  ['"on": push\njobs: {}\n', 'workflow'],
  ['jobs:\n  a:\n    runs-on: x\n', 'workflow'],
  ['jobs:\n  a:\n    docker: []\nversion: 2.1\n', undefined],
  ['runs:\n  using: node24\n', 'action'],
  ['services: {}\n', undefined],
])('%j is a kind of its own: %j', (text, kind) => {
  expect(kindOfYaml(text)).toBe(kind);
});

test('a finding in a block has the line and column of the document', () => {
  const text = `Do this:

1. First
   \`\`\`yaml
   on: workflow_dispatch
   jobs:
     ask:
       runs-on: ubuntu-24.04
       timeout-minutes: 5
       permissions: { issues: write }
       environment: model
       concurrency: ask
       steps:
         - run: claude -p hello
   \`\`\`
`;
  const found = findingsIn({ 'docs/guide.md': text }).map(({ rule, at, path, job }) => ({
    id: rule.id,
    at,
    path,
    job,
  }));
  expect(found).toEqual([{ id: 'W15', at: { line: 14, column: 17 }, path: 'docs/guide.md', job: 'ask' }]);
});

test('what an example leaves out is no fault, and what stands for a commit is a commit', () => {
  const text = `\`\`\`yaml
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions: {}
    environment: model
    steps:
      - uses: anthropics/claude-code-action@FULL_COMMIT_SHA
        with: { anthropic_api_key: "\${{ secrets.ANTHROPIC_API_KEY }}" }
\`\`\`
`;
  expect(findingsIn({ 'README.md': text })).toEqual([]);
});
