import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { FINDINGS_FILES } from '../core/documents/findings.ts';
import { ConfigError } from '../core/errors.ts';
import { assertOwnServer } from '../core/github-server.ts';
import { LIMITS } from '../core/limits.ts';
import { TOOL } from '../core/tool.ts';
import { reportNotice } from '../io/actions/report-notice.ts';
import { createToolkitRunner } from '../io/actions/toolkit-runner.ts';
import { assertOnlyThese, type ReadFile, readRegularFile } from '../io/files/documents.ts';
import { openFolder } from '../io/files/folder.ts';
import { createGitHubClient } from '../io/github/client.ts';
import { createIssueTracker } from '../io/github/issue-tracker.ts';
import { reportFindings } from '../steps/report/report.ts';
import { runPart } from './run-part.ts';

/** The record of every request of this part. */
const AUDIT_FILE = 'audit.jsonl';

await runPart('report', createToolkitRunner, async ({ inputs, runner, progress, openAudit }) => {
  assertOwnServer({ ...runner.context, apiUrl: runner.apiUrl }, inputs['github-host']);
  const token = inputs['github-token'];
  if (token === undefined && !inputs['dry-run']) {
    throw new ConfigError('report has no github-token.', {
      code: 'no-token',
      hint: 'Pass github-token from a job with `issues: write`, or set dry-run to true.',
    });
  }
  await openFolder(inputs['report-output'], [AUDIT_FILE]);
  const audit = openAudit(join(inputs['report-output'], AUDIT_FILE));
  const result = await reportFindings(inputs, runner.context, {
    documents: {
      manifest: () => readDocument(inputs.manifest, 'manifest.json'),
      findings: async () => {
        await assertOnlyThese(inputs.findings, 'folder of the findings', Object.values(FINDINGS_FILES));
        return readDocument(join(inputs.findings, FINDINGS_FILES.findings), 'findings.json');
      },
      preview: () => readDocument(join(inputs.findings, FINDINGS_FILES.preview), 'preview of the issue'),
    },
    openTracker: (repository) =>
      createIssueTracker(
        createGitHubClient({ token, baseUrl: runner.apiUrl, userAgent: TOOL.replace(' ', '/'), audit }),
        repository,
      ),
    progress,
    pause: (seconds) => sleep(seconds * 1_000).then(() => undefined),
  });
  runner.output('action', result.action);
  runner.output('issue-number', result.number ?? '');
  runner.output('issue-url', result.url ?? '');
  runner.output('findings', result.counts.findings);
  runner.notice(reportNotice(result));
});

function readDocument(path: string, name: string): Promise<ReadFile> {
  return readRegularFile(path, name, LIMITS.documentBytes);
}
