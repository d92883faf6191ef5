import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { FINDINGS_FILES } from '../core/documents/findings.ts';
import { HISTORY_FILE } from '../core/documents/history.ts';
import { settingsOf } from '../core/findings/settings.ts';
import { REPORT_FILE } from '../core/html-report/html.ts';
import { pricesOf } from '../core/llm/prices.ts';
import { auditMarkdown } from '../core/render/audit.ts';
import { renderSummary } from '../core/render/issue.ts';
import { createPlainRunner } from '../io/actions/plain-runner.ts';
import { chooseCredential, type ModelCredential } from '../io/anthropic/credentials.ts';
import { createEvidenceReader } from '../io/files/evidence-reader.ts';
import { openFolder } from '../io/files/folder.ts';
import { classify } from '../steps/classify/classify.ts';
import { runPart } from './run-part.ts';

/** Bytes of a nonce: 128 bits, which no log can guess. */
const NONCE_BYTES = 16;

await runPart('classify', createPlainRunner, async ({ inputs, runner, progress, openAudit }) => {
  const credential = chooseCredential(inputs, process.env);
  // An unknown price is said before an hour of logs is read.
  if (credential !== null) pricesOf(inputs.model);
  for (const name of Object.keys(process.env)) {
    if (/^(?:ANTHROPIC_|ACTIONS_ID_TOKEN_)/.test(name)) delete process.env[name];
  }
  const findings = await openFolder(inputs.findings, Object.values(FINDINGS_FILES));
  const history = await openFolder(inputs['history-output'], [HISTORY_FILE]);
  const html = await openFolder(inputs['html-output'], [REPORT_FILE]);
  const audit = openAudit(join(inputs.findings, FINDINGS_FILES.audit));
  const options = {
    expected: { manifestSha256: inputs['manifest-sha256'], context: runner.context },
    maxFindings: inputs['max-findings'],
    title: inputs.title,
    closingLine: inputs['closing-line'],
    issueKey: inputs['issue-key'],
    model: inputs.model,
    maxCostUsd: inputs['max-cost'],
    modelText: inputs['model-text'],
    settings: settingsOf(inputs),
  };
  const result = await classify(options, {
    evidence: createEvidenceReader(inputs.evidence),
    findings,
    history,
    html,
    model: credential === null ? null : await openModel(credential),
    nonce: () => randomBytes(NONCE_BYTES).toString('hex'),
    progress,
  });
  runner.output('findings-sha256', result.findingsSha256);
  runner.output('findings', result.findings.findings.length);
  runner.output('cost-usd', result.findings.model.costUsd);
  const summary = renderSummary(result.findings, result.manifest, options);
  auditMarkdown(summary, result.manifest, { closingLine: options.closingLine });
  await runner.summary(summary);

  /** The SDK is loaded only when there is somebody to ask. */
  async function openModel(chosen: ModelCredential) {
    const { createModelClient } = await import('../io/anthropic/messages.ts');
    return createModelClient({ credential: chosen, audit });
  }
});
