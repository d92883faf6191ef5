import type { Facts, JobFacts, StepFacts } from '../facts.ts';
import { levelOf } from '../job-rights.ts';
import { type Break, quoted, type Rule } from '../rule.ts';

/** Commands and calls that fetch logs or what runs have stored. */
const LOG_COMMAND =
  /\bgh run (?:view|download|watch)\b|download(?:JobLogsForWorkflowRun|WorkflowRun(?:Attempt)?Logs|Artifact)\b/;
const LOG_ADDRESS = /\/actions\/(?:jobs|runs|artifacts)\//;
const LOG_ADDRESS_END = /\/(?:logs|zip)\b/;
const DOWNLOAD = /^(?:actions\/download-artifact|dawidd6\/action-download-artifact)(?:@|$)/;
/** Names of artifacts that hold logs, as words of the id's or the artifact's name. */
const LOG_ARTIFACT = /(?:^|[^a-z])(?:evidence|logs?)(?:[^a-z]|$)/;

export const writersSeeNoLogs: Rule = {
  id: 'W16',
  name: 'writers-see-no-logs',
  title: 'A job that can write never sees a log',
  level: 'error',
  scope:
    'jobs that can write, in workflows in which a model takes part, and the job of the report where the parts of flakewarden run',
  why: 'Logs are text that strangers write. Whatever reads them can be misled by them; so what reads them must not be able to write, and what writes gets only the few fields that were checked.',
  mend: 'Read logs in a job of its own with `actions: read` and nothing else, and hand over what was found, not the log.',
  bad: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
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
      actions: read
      issues: write
    steps:
      - run: node write.js
`,
  good: `on: workflow_dispatch
permissions: {}
concurrency: { group: triage, cancel-in-progress: false }
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
    steps:
      - run: node write.js
`,
  check: (facts) =>
    facts.model || facts.parts
      ? facts.jobs.filter(({ writes }) => writes).flatMap((writer) => writerBreaks(writer, facts))
      : [],
};

function writerBreaks(writer: JobFacts, { workflow }: Facts): readonly Break[] {
  const { job, permissions, steps } = writer;
  const name = quoted(job.id);
  // A token that may do everything, or what the settings say, is the business of W01.
  const stated = permissions !== undefined && permissions.everything === undefined;
  const mayRead = stated && levelOf(permissions, 'actions') !== 'none';
  const at = (job.permissions ?? workflow.permissions)?.at ?? job.at;
  return [
    ...(mayRead ? [{ at, job: job.id, message: `Job ${name} can write and has the right to read logs.` }] : []),
    ...steps
      .filter((step) => readsLogs(step))
      .map(({ step }) => ({
        at: (step.uses ?? step.run)?.at ?? step.at,
        job: job.id,
        message: `Job ${name} can write and takes over logs.`,
      })),
  ];
}

function readsLogs({ step }: StepFacts): boolean {
  const texts = [step.run?.text ?? '', ...step.with.map(({ text }) => text)];
  if (texts.some((text) => namesLogs(text))) return true;
  if (!DOWNLOAD.test(step.uses?.text ?? '')) return false;
  return step.with.some(
    ({ name, text }) =>
      ['artifact-ids', 'name', 'pattern'].includes(name) && LOG_ARTIFACT.test(text.toLowerCase().replaceAll('_', '-')),
  );
}

function namesLogs(text: string): boolean {
  return LOG_COMMAND.test(text) || (LOG_ADDRESS.test(text) && LOG_ADDRESS_END.test(text));
}
