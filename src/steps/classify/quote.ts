import type { Observation } from '../../core/evidence/timeline.ts';
import { evidenceRef } from '../../core/findings/evidence-items.ts';
import type { Quotation } from '../../core/findings/finding.ts';
import type { TestVerdict } from '../../core/findings/test-verdict.ts';
import type { DossierLine } from '../../core/llm/dossier.ts';
import { excerptOf, linesBetween } from '../../core/log/excerpt.ts';
import { readLines } from '../../core/log/lines.ts';
import { windowOf } from '../../core/log/window.ts';
import type { LogLine, TestFailure } from '../../core/model/extraction.ts';
import { redactLines } from '../../core/text/redact.ts';
import type { Evidence } from './read-evidence.ts';

/** What is quoted of a candidate: a dozen lines for people, and a larger window for the model. */
export interface Quote {
  readonly quotation: Quotation;
  readonly window: readonly DossierLine[];
  /** The lines that describe the failure, for signals: values are printed over more lines than people are shown. */
  readonly block: readonly string[];
  /** Distinct failure messages, most frequent first. */
  readonly messages: readonly string[];
}

/**
 * Tokens (characters / 4) of a log that the model is shown of one candidate: the 4,000 of detection.md, section 9.2, less
 * what line numbers take of `LIMITS.dossierLogBytes`.
 */
const WINDOW_TOKENS = 3_600;

/** Quotes the newest failure of a candidate that has a log. */
export async function quote(evidence: Evidence, verdict: TestVerdict): Promise<Quote> {
  const messages = messagesOf(verdict);
  const paths = new Map(evidence.manifest.logs.map((log) => [log.jobId, log.path]));
  const newest = verdict.failures.findLast((o) => isFromLog(o) && paths.has(o.execution.job.id));
  const path = newest === undefined ? undefined : paths.get(newest.execution.job.id);
  if (newest?.failure === undefined || path === undefined) {
    return { quotation: { lines: [], of: null }, window: [], block: [], messages };
  }
  const lines = withoutSecrets(readLines(await evidence.text(path)));
  return {
    quotation: { lines: [...excerptOf(lines, newest.failure)], of: evidenceRef(newest) },
    window: windowOf(lines, [newest.failure], WINDOW_TOKENS),
    block: blockOf(lines, newest.failure),
    messages,
  };
}

/** The lines of a log, redacted once more: evidence may come from elsewhere. Before any line is cut, as quotations are. */
function withoutSecrets(lines: readonly LogLine[]): readonly LogLine[] {
  const clean = redactLines(lines.map((line) => line.text));
  return lines.map((line, i) => ({ ...line, text: clean[i] ?? '' }));
}

/** Without lines of its own a failure has its message only: what stands below it may belong to another test. */
function blockOf(lines: readonly LogLine[], { block }: TestFailure): readonly string[] {
  return block === undefined ? [] : linesBetween(lines, block.from, block.to).map((line) => line.text);
}

function isFromLog(observation: Observation): boolean {
  return observation.failure !== undefined && observation.failure.fromReport !== true;
}

function messagesOf(verdict: TestVerdict): readonly string[] {
  const counts = new Map<string, number>();
  for (const { failure } of verdict.failures) {
    const message = failure?.message;
    if (message !== undefined) counts.set(message, (counts.get(message) ?? 0) + 1);
  }
  return [...counts.entries()].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([message]) => message);
}
