import type { Finding, Findings } from '../documents/findings.ts';
import { LIMITS } from '../limits.ts';
import { displayText } from '../text/field.ts';

/** One finding as other tools get it: text from outside is redacted once more, and what nobody can see in it is escaped. */
export interface ExportedFinding {
  readonly id: string;
  readonly suite: string | null;
  readonly file: string | null;
  readonly framework: string;
  readonly workflow: string;
  readonly job: string;
  readonly state: Finding['state'];
  readonly quarantine: boolean;
  /** P(flaky). */
  readonly probability: number;
  readonly failed: number;
  readonly executions: number;
  readonly flips: number;
  readonly cause: string;
  readonly fix: string;
  readonly trend: Finding['trend'];
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Working time that it costs a week, in minutes. */
  readonly minutesPerWeek: number;
  /** The newest failing job execution that is listed as evidence. */
  readonly runId: string;
  readonly attempt: number;
  readonly jobId: string;
}

/** Findings in the order of the report, most costly first. */
export function exportedFindings({ findings }: Pick<Findings, 'findings'>): readonly ExportedFinding[] {
  return findings.map((finding) => {
    const { test, counts, diagnosis, impact, evidence } = finding;
    const newest = evidence.reduce((a, b) => (b.at > a.at ? b : a)).failed;
    return {
      id: shown(test.id),
      suite: shownIfAny(test.suite),
      file: shownIfAny(test.file),
      framework: test.framework,
      workflow: shown(test.workflow),
      job: shown(test.job),
      state: finding.state,
      quarantine: finding.quarantine,
      probability: finding.probability,
      failed: counts.failed,
      executions: counts.executions,
      flips: counts.flips,
      cause: diagnosis.cause,
      fix: diagnosis.fix,
      trend: finding.trend,
      firstSeen: finding.firstSeen,
      lastSeen: finding.lastSeen,
      minutesPerWeek: impact.developerMinutesPerWeek,
      runId: newest.runId,
      attempt: newest.attempt,
      jobId: newest.jobId,
    };
  });
}

function shownIfAny(text: string | null): string | null {
  return text === null || text === '' ? null : shown(text);
}

function shown(text: string): string {
  return displayText(text, LIMITS.testIdChars);
}

/** What a finding says in one sentence, without names. */
export function sentenceOf({ state, failed, executions, probability }: ExportedFinding): string {
  const percent = `${(100 * probability).toFixed(1)} %`;
  return `Flaky test (${state}, ${percent} sure): failed ${failed} of ${executions} executions.`;
}
