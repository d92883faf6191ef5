import type { Findings } from '../../../src/core/documents/findings.ts';
import type { Progress } from '../../../src/core/ports.ts';
import { classify } from '../../../src/steps/classify/classify.ts';
import { readerOf, writerTo } from '../../steps/classify/evidence.ts';
import type { SimulatedRepository } from './generator.ts';
import { type Shapes, shapesOf } from './shapes.ts';

const SILENT: Progress = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
/** Findings for which a cause would be looked for: the figures need none. */
const MAX_FINDINGS = 5;

/** Runs the whole part classify, without a model, on an evidence folder in memory and gives the findings it wrote. */
export async function findingsFrom({ files, manifest }: Shapes): Promise<Findings> {
  const options = {
    expected: {
      manifestSha256: undefined,
      context: {
        ...{ repository: undefined, repositoryId: manifest.binding.repositoryId, runId: manifest.binding.runId },
        ...{ runAttempt: manifest.binding.runAttempt, serverUrl: 'https://github.com', onActions: false },
      },
    },
    maxFindings: MAX_FINDINGS,
    closingLine: '',
    issueKey: 'default',
    model: '',
    maxCostUsd: 0,
    modelText: 'off' as const,
  };
  const { findings } = await classify(options, {
    evidence: readerOf(files),
    findings: writerTo(new Map()),
    history: writerTo(new Map()),
    html: null,
    model: null,
    nonce: () => 'nonce',
    progress: SILENT,
  });
  return findings;
}

/** What flakewarden says of a simulated repository, from logs and reports to `findings.json`. */
export function findingsOfRepository(repository: SimulatedRepository): Promise<Findings> {
  return findingsFrom(shapesOf(repository));
}
