import type { Facts, JobFacts, StepFacts } from '../facts.ts';
import { type Break, quoted, type Rule } from '../rule.ts';
import type { Step } from '../workflow.ts';

const DOWNLOAD = /^actions\/download-artifact(?:@|$)/;
const UPLOAD = /^actions\/upload-artifact(?:@|$)/;
/** An id from the output of a job, which no other job can write. */
const FROM_OUTPUT = /^\$\{\{ *needs\.[\w-]+\.outputs\.[\w-]+ *\}\}$/;
/** Digests that each part of flakewarden must get from job outputs. */
const DIGESTS: Readonly<Record<string, readonly string[]>> = {
  classify: ['manifest-sha256'],
  report: ['manifest-sha256', 'findings-sha256'],
};
/** Inputs that choose an artifact by something that another job or run can decide. */
const BY_NAME: ReadonlySet<string> = new Set(['name', 'pattern', 'run-id', 'repository']);

export const checkedHandOver: Rule = {
  id: 'W06',
  name: 'checked-hand-over',
  title: 'Artifacts are taken over by id, and their digest comes from a job output',
  level: 'error',
  scope:
    'jobs that can write, in workflows in which a model takes part, and every job of a workflow that runs the parts of flakewarden',
  why: 'Permissions do not protect artifacts: any step of a run can delete one and upload another by the same name. A job that writes to GitHub then writes what somebody else put there. Job outputs can only be written by the job itself.',
  mend: 'Download with `artifact-ids: ${{ needs.JOB.outputs.ID }}` and `digest-mismatch: error`, upload with `if-no-files-found: error`, and hand SHA-256 digests over as job outputs.',
  bad: `on: workflow_dispatch
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
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    concurrency: { group: write, cancel-in-progress: false }
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          name: answer
      - run: node write.js
`,
  good: `on: workflow_dispatch
permissions: {}
jobs:
  ask:
    runs-on: ubuntu-24.04
    timeout-minutes: 10
    permissions: {}
    environment: model
    outputs:
      answer: \${{ steps.answer.outputs.artifact-id }}
    steps:
      - run: node ask.js
        env:
          OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
      - id: answer
        uses: actions/upload-artifact@043fb46d1a93c77aae656e7c1c64a875d1fc6a0a # v7.0.1
        with:
          name: answer
          path: answer.json
          if-no-files-found: error
  write:
    needs: ask
    runs-on: ubuntu-24.04
    timeout-minutes: 5
    permissions:
      issues: write
    concurrency: { group: write, cancel-in-progress: false }
    steps:
      - uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1
        with:
          artifact-ids: \${{ needs.ask.outputs.answer }}
          digest-mismatch: error
      - run: node write.js
`,
  check: (facts) => facts.jobs.flatMap((job) => jobBreaks(job, facts)),
};

function jobBreaks(facts: JobFacts, { model, parts, workflow }: Facts): readonly Break[] {
  if (workflow.kind === 'action') return [];
  const concerned = parts || (model && facts.writes);
  return concerned ? facts.steps.flatMap((step) => stepBreaks(step, facts.job.id, parts)) : [];
}

function stepBreaks({ step, part }: StepFacts, job: string, parts: boolean): readonly Break[] {
  const uses = step.uses?.text ?? '';
  const problems = [
    ...(DOWNLOAD.test(uses) ? downloadProblems(step) : []),
    ...(parts && UPLOAD.test(uses) && input(step, 'if-no-files-found') !== 'error'
      ? ['uploads without `if-no-files-found: error`, so that nothing may be handed over unnoticed']
      : []),
    ...(DIGESTS[part ?? ''] ?? [])
      .filter((name) => !FROM_OUTPUT.test(input(step, name)))
      .map((name) => `does not take \`${name}\` from the output of a job`),
  ];
  return problems.map((problem) => ({ at: step.uses?.at ?? step.at, job, message: `Job ${quoted(job)} ${problem}.` }));
}

function downloadProblems(step: Step): readonly string[] {
  const byId = FROM_OUTPUT.test(input(step, 'artifact-ids'));
  const byName = step.with.some(({ name }) => BY_NAME.has(name));
  return [
    ...(byId && !byName ? [] : ['downloads something else than an artifact whose id is the output of a job']),
    ...(input(step, 'digest-mismatch') === 'error' ? [] : ['accepts a damaged artifact']),
  ];
}

function input(step: Step, name: string): string {
  return step.with.find((given) => given.name === name)?.text ?? '';
}
