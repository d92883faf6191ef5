/**
 * Classify with the real adapters for files and for the model, against a stand-in for the model's service: the real entry
 * can ask nobody but the service itself. Arguments: evidence, findings, history, address of the stand-in.
 */
import { join } from 'node:path';
import { FINDINGS_FILES } from '../../src/core/documents/findings.ts';
import { HISTORY_FILE } from '../../src/core/documents/history.ts';
import { REPORT_FILE } from '../../src/core/html-report/html.ts';
import { runPart } from '../../src/entry/run-part.ts';
import { createPlainRunner } from '../../src/io/actions/plain-runner.ts';
import { createModelClient } from '../../src/io/anthropic/messages.ts';
import { createAuditTrail } from '../../src/io/files/audit-trail.ts';
import { createEvidenceReader } from '../../src/io/files/evidence-reader.ts';
import { openFolder } from '../../src/io/files/folder.ts';
import { classify } from '../../src/steps/classify/classify.ts';

await runPart('classify', createPlainRunner, async ({ inputs, runner, progress, clock }) => {
  const findings = await openFolder(inputs.findings, Object.values(FINDINGS_FILES));
  const history = await openFolder(inputs['history-output'], [HISTORY_FILE]);
  const html = await openFolder(inputs['html-output'], [REPORT_FILE]);
  const audit = createAuditTrail(join(inputs.findings, FINDINGS_FILES.audit), 'classify', clock);
  const service = process.env['INPUT_SERVICE'] ?? '';
  await classify(
    {
      expected: { manifestSha256: undefined, context: runner.context },
      maxFindings: inputs['max-findings'],
      closingLine: inputs['closing-line'],
      issueKey: inputs['issue-key'],
      model: inputs.model,
      maxCostUsd: inputs['max-cost'],
      modelText: inputs['model-text'],
    },
    {
      evidence: createEvidenceReader(inputs.evidence),
      findings,
      history,
      html,
      model: createModelClient({ credential: { kind: 'api-key', key: 'key' }, audit, loopbackUrl: service }),
      nonce: () => '0123456789abcdef'.repeat(2),
      progress,
    },
  );
});
