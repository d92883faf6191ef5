/**
 * Classify with the real adapters for files and for the model, against a stand-in for the model's service: the real entry
 * can ask nobody but the service itself. Arguments: evidence, findings, history, address of the stand-in.
 */
import { join } from 'node:path';
import { FINDINGS_FILES } from '../../src/core/documents/findings.ts';
import { HISTORY_FILE } from '../../src/core/documents/history.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';
import { createModelClient } from '../../src/io/anthropic/messages.ts';
import { createAuditTrail } from '../../src/io/files/audit-trail.ts';
import { createEvidenceReader } from '../../src/io/files/evidence-reader.ts';
import { openFolder } from '../../src/io/files/folder.ts';
import { classify } from '../../src/steps/classify/classify.ts';

const of = (name: string) => process.env[`INPUT_${name.toUpperCase()}`] ?? '';
const inputs = parseInputs('classify', () => undefined);
const silent = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
const findings = await openFolder(of('findings'), Object.values(FINDINGS_FILES));
const history = await openFolder(of('history-output'), [HISTORY_FILE]);
const audit = createAuditTrail(join(of('findings'), FINDINGS_FILES.audit), 'classify', { now: () => new Date() });
await classify(
  {
    expected: {
      manifestSha256: undefined,
      context: {
        ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
        ...{ serverUrl: 'https://github.com', onActions: false },
      },
    },
    maxFindings: inputs['max-findings'],
    closingLine: inputs['closing-line'],
    issueKey: inputs['issue-key'],
    model: inputs.model,
    maxCostUsd: inputs['max-cost'],
    modelText: inputs['model-text'],
  },
  {
    evidence: createEvidenceReader(of('evidence')),
    findings,
    history,
    model: createModelClient({ credential: { kind: 'api-key', key: 'key' }, audit, loopbackUrl: of('service') }),
    nonce: () => '0123456789abcdef'.repeat(2),
    progress: silent,
  },
);
