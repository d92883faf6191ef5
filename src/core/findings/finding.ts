import type { Diagnosis, Finding } from '../documents/findings.ts';
import type { HistoryTest } from '../documents/history.ts';
import type { EvidenceRef } from '../model/identifiers.ts';
import { wilsonInterval } from '../scoring/beta.ts';
import { evidenceOf, flipCount } from './evidence-items.ts';
import type { Ranked } from './rank.ts';
import { reproduceCommand } from './reproduce.ts';
import { firstFailure, lastFailure, wasReported } from './weeks.ts';

export interface Quotation {
  readonly lines: Finding['excerpt'];
  readonly of: EvidenceRef | null;
}

/** What a finding says beside its evidence. */
export interface Remarks {
  readonly quotation: Quotation;
  readonly diagnosis: Diagnosis;
  /** What history knows of the test. */
  readonly earlier: HistoryTest | undefined;
  readonly owners: readonly string[];
}

/** Builds the finding of a candidate. */
export function findingOf({ verdict, impact }: Ranked, remarks: Remarks): Finding {
  const { quotation, diagnosis, earlier, owners } = remarks;
  const { failed, executions, failures } = verdict;
  return {
    test: verdict.test,
    state: verdict.state === 'confirmed' ? 'confirmed' : 'suspected',
    counts: {
      failed,
      executions,
      failedRuns: new Set(failures.map((o) => o.execution.run.id)).size,
      failedCommits: new Set(failures.map((o) => o.execution.run.headSha)).size,
      flips: flipCount(verdict),
    },
    probability: rounded(verdict.probability),
    rate: rateOf(failed, executions),
    evidence: [...evidenceOf(verdict)],
    excerpt: quotation.lines,
    excerptOf: quotation.of,
    diagnosis,
    reproduce: reproduceCommand(verdict.test),
    owners: [...owners],
    firstSeen: earlier?.firstSeen ?? firstFailure(verdict),
    lastSeen: lastFailure(verdict),
    trend: wasReported(earlier) ? 'recurring' : 'new',
    impact,
  };
}

function rateOf(failed: number, executions: number): Finding['rate'] {
  const { low, high } = wilsonInterval(failed, executions);
  return { value: rounded(executions === 0 ? 0 : failed / executions), low: rounded(low), high: rounded(high) };
}

/** Six digits: what a reader can use, and the same text on every machine. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
