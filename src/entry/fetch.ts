import { join } from 'node:path';
import { EVIDENCE_FILES } from '../core/documents/manifest.ts';
import { ConfigError } from '../core/errors.ts';
import { assertOwnServer } from '../core/github-server.ts';
import { createRedactor } from '../core/text/redact.ts';
import { TOOL } from '../core/tool.ts';
import { createToolkitRunner } from '../io/actions/toolkit-runner.ts';
import { createEvidenceStore } from '../io/files/evidence-store.ts';
import { openFolder } from '../io/files/folder.ts';
import { createCiHistory } from '../io/github/ci-history.ts';
import { createGitHubClient } from '../io/github/client.ts';
import { createRecorder } from '../io/github/recorder.ts';
import { fetchEvidence } from '../steps/fetch/fetch.ts';
import { runPart } from './run-part.ts';

await runPart('fetch', createToolkitRunner, async ({ inputs, runner, progress, clock, openAudit }) => {
  const { context } = runner;
  assertOwnServer({ ...context, apiUrl: runner.apiUrl }, inputs['github-host']);
  const repository = inputs.repository ?? context.repository;
  const [owner, name] = repository?.split('/') ?? [];
  if (repository === undefined || owner === undefined || name === undefined) throw noRepository();
  const token = inputs['github-token'];
  // By hand a public repository can be read without one; in a job its absence is a mistake that looks like missing data.
  if (token === undefined && context.onActions) throw noToken();
  const writer = await openFolder(inputs.evidence, Object.values(EVIDENCE_FILES));
  const audit = openAudit(join(inputs.evidence, EVIDENCE_FILES.audit));
  const secrets = token === undefined ? [] : [token];
  const until = inputs.until ?? clock.now().toISOString();
  const recorder =
    inputs.record === undefined
      ? undefined
      : await createRecorder({
          directory: inputs.record,
          apiUrl: runner.apiUrl,
          repository,
          until: new Date(until),
          recordedAt: clock.now(),
          startRedaction: () => redactLine(secrets),
        });
  const via = recorder === undefined ? {} : { fetch: recorder.fetch };
  const client = createGitHubClient({
    token,
    baseUrl: runner.apiUrl,
    userAgent: TOOL.replace(' ', '/'),
    audit,
    readOnly: true,
    ...via,
  });
  const ports = {
    ci: createCiHistory(client, { owner, name, apiUrl: runner.apiUrl, audit, ...via }),
    store: createEvidenceStore(inputs.evidence, writer),
    progress,
    clock,
  };
  const { runId, runAttempt, serverUrl } = context;
  const result = await fetchEvidence(
    { options: { ...inputs, until }, context: { tool: TOOL, runId, runAttempt, serverUrl, secrets } },
    ports,
  );
  await recorder?.finish();
  runner.output('manifest-sha256', result.manifestFile.sha256);
  runner.output('runs', result.counts.runs);
  runner.output('jobs', result.counts.jobs);
  runner.output('logs', result.counts.logs);
  runner.output('gaps', result.counts.gaps);
  runner.output('requests', result.counts.requests);
  runner.output('complete', result.manifest.completeness.complete);
});

function redactLine(exactSecrets: readonly string[]): (line: string) => string {
  const redactor = createRedactor({ exactSecrets });
  return (line) => redactor.line(line);
}

function noRepository(): ConfigError {
  return new ConfigError('No repository was named.', {
    code: 'no-repository',
    hint: 'Give repository as owner/name; on GitHub Actions the default is the repository of the workflow.',
  });
}

function noToken(): ConfigError {
  return new ConfigError('fetch has no github-token.', {
    code: 'no-token',
    hint: 'Pass github-token from a job with `actions: read`, `checks: read` and `contents: read`.',
  });
}
