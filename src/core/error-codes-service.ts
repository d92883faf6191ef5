import { codes } from './error-code.ts';

/** Codes of `AccessError` and `ServiceError`: GitHub refused, or could not be reached. Exit code 4. */
export const SERVICE_CODES = codes({
  'no-access': {
    title: 'GitHub does not show the workflow runs',
    means:
      'The first request of fetch was refused: the token is not valid for this repository, or has no right to read its runs.',
    mend: 'Grant the three rights below in the caller and in the job. A token of another repository does not do.',
    example: { language: 'yaml', text: 'permissions:\n  actions: read\n  checks: read\n  contents: read\n' },
  },
  'rate-limited': {
    title: 'The rate limit of GitHub is used up',
    means:
      'GitHub answers no more requests of this token for now. The token of a job has 1,000 an hour, for all workflows of a repository together. In the middle of a report this is a gap, not an error.',
    mend: 'Start again in an hour, choose another hour in `cron`, or lower `request-budget`.',
  },
  'no-answer': {
    title: 'GitHub could not be reached',
    means:
      'A request got no answer, or one that GitHub does not document. fetch says so only when nothing could be read at all.',
    mend: 'Look at the network and at the status page of GitHub. Start again: report looks at what is there before it writes.',
  },
  'answer-lost': {
    title: 'A write got no answer',
    means: 'report sent a write, and it may or may not have happened. It is never sent twice blindly.',
    mend: 'Start the report part again: it looks at what is there before it writes.',
  },
  'request-refused': {
    title: 'GitHub refused a request about the issue',
    means:
      'GitHub answered a request of report with a status that no right and no limit explains. This request changed nothing.',
    mend: 'Start the report part again. If it happens again, please report it as a bug of flakewarden.',
  },
  'bad-token': {
    title: 'GitHub does not accept the token',
    means: 'The token of report has expired, was revoked, or is none.',
    mend: 'Pass the token of the job of report. On the command line renew `GITHUB_TOKEN`.',
    example: { language: 'yaml', text: 'with:\n  step: report\n  github-token: ${{ github.token }}\n' },
  },
  'no-issues-permission': {
    title: 'The token may not read and write issues',
    means: 'report can do one thing, and its token may not do it.',
    mend: 'Grant `issues: write` to the job of report. A called workflow has no more rights than its caller, so the caller must grant it too.',
    example: { language: 'yaml', text: 'permissions:\n  issues: write\n' },
  },
  'issues-disabled': {
    title: 'Issues are switched off',
    means: 'The repository has no issues, so there is no place for the report.',
    mend: 'Switch issues on in the settings of the repository, or set `dry-run: true` and read the summary of the run.',
  },
  archived: {
    title: 'The repository is archived',
    means: 'Nothing can be written to an archived repository.',
    mend: 'Unarchive the repository, or remove the workflow.',
  },
  moved: {
    title: 'The repository or the issue is somewhere else now',
    means: 'GitHub points to another place. Nothing was written there: nobody agreed to that place.',
    mend: 'Start all parts again under the new name. An issue that was moved to another repository stays there.',
  },
  'two-issues': {
    title: 'Two open issues are ours',
    means:
      'More than one open issue of this account carries the key line of this report, so it is not clear which one to update. Nothing was written.',
    mend: 'Close all but one of them. If they are two reports, give each its own `issue-key`.',
  },
});
