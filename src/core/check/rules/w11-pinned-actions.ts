import type { Facts, JobFacts } from '../facts.ts';
import { type Break, quoted, type Rule, SCOPES } from '../rule.ts';
import type { Text } from '../yaml-tree.ts';

const COMMIT = /^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/;
const IMAGE = /^docker:\/\/[^@\s]+@sha256:[0-9a-f]{64}$/;
/** Of the same repository at the same commit; `$/` and `./` with nothing behind name nothing. */
const LOCAL = /^(?:\.|\$)\/./;
/** flakewarden itself, called from another repository. */
const OWN = /^[\w.-]+\/flakewarden\//;
/** What stands in an example for the commit that the reader puts there. */
const PLACEHOLDER = /^[\w.-]+\/[\w./-]+@(?:[A-Z_]+|<[\w -]+>)$/;
const PLACEHOLDER_WORD = /SHA|COMMIT/i;
/** Actions of others that may run where a part of flakewarden does. */
const BESIDE_PARTS = /^(?:actions\/(?:upload|download)-artifact|step-security\/harden-runner)@/;
const VERSION_COMMENT = /#\s*v?\d/;

export const pinnedActions: Rule = {
  id: 'W11',
  name: 'pinned-actions',
  title: 'Actions and workflows of others are named by their full commit',
  level: 'error',
  scope: `${SCOPES.guarded}; where flakewarden's parts run, the version behind the commit is asked for as well, and no action of others may stand beside them but those that hand artifacts over`,
  why: 'A tag or a branch can be moved to other code at any time, and in published attacks it was: every workflow that named the tag then ran that code beside its secrets.',
  mend: 'Write the 40 digits of the commit and the version behind them, `uses: OWNER/NAME@COMMIT # v1.2.3`; an update tool keeps both fresh. Images of `docker://` are pinned by digest.',
  bad: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    steps:
      - uses: octo-org/ask-openai@v2
        with:
          api-key: \${{ secrets.OPENAI_API_KEY }}
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
  check: (facts) => (facts.guarded ? facts.jobs.flatMap((job) => jobBreaks(job, facts)) : []),
};

function jobBreaks({ job, steps }: JobFacts, facts: Facts): readonly Break[] {
  const all = [job.uses, ...job.steps.map(({ uses }) => uses)].filter((uses) => uses !== undefined);
  const runsPart = steps.some(({ part }) => part !== undefined);
  const foreign = all.filter(
    ({ text }) => runsPart && !LOCAL.test(text) && !OWN.test(text) && !BESIDE_PARTS.test(text),
  );
  return [
    ...all.flatMap((uses) => pinBreaks(uses, job.id, facts)),
    ...foreign.map(({ text, at }) => {
      const message = `Job ${quoted(job.id)} runs a part of flakewarden and an action of others: ${quoted(text)}.`;
      return { at, job: job.id, message };
    }),
  ];
}

function pinBreaks(uses: Text, job: string, { workflow, parts }: Facts): readonly Break[] {
  const { text, at } = uses;
  if (LOCAL.test(text) || IMAGE.test(text) || (workflow.isExample && isPlaceholder(text))) return [];
  if (!COMMIT.test(text)) return [{ at, job, message: `${quoted(text)} can be moved: it names no full commit.` }];
  const comment = workflow.lines[at.line - 1] ?? '';
  if (!parts || VERSION_COMMENT.test(comment)) return [];
  return [{ at, job, message: `${quoted(text)} does not say which version the commit is.` }];
}

function isPlaceholder(text: string): boolean {
  return PLACEHOLDER.test(text) && PLACEHOLDER_WORD.test(text);
}
