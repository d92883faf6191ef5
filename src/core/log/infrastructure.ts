import type { InfrastructureHit, LogLine, TestFailure } from '../model/extraction.ts';
import { FORCED_END_RULES, type InfrastructureRule, RUNNER_RULES, TOOL_RULES } from './infrastructure-rules.ts';

/** Lines above the end of a failed command in which its reason is looked for: tools explain themselves last. */
const REASON_LINES = 60;
/** Where a command or a build says that it failed, on services other than GitHub Actions. */
const COMMAND_FAILED =
  /^(?:The command .* (?:failed and )?exited with [1-9]|Done\. Your build exited with [1-9]|Finished: (?:FAILURE|ABORTED)|Your build has been stopped|No output has been received)/;
const ERROR_MARK = '##[error]';
/** The step's own heading; what stands above belongs to another step. */
const STEP_MARK = '##[group]Run ';

/**
 * The line that shows that a job failed for want of something outside the code, or undefined. Precision comes first:
 * in a job with failing tests, whose output may hold any word, only the runner's word that it ended the job by force
 * counts. Otherwise also its other errors, and what tools print in the last lines before the failing command ended.
 */
export function findInfrastructure(
  lines: readonly LogLine[],
  failures: readonly TestFailure[] = [],
): InfrastructureHit | undefined {
  const errors = lines.flatMap((line, index) => (line.text.startsWith(ERROR_MARK) ? [index] : []));
  if (failures.length > 0) return firstHit(FORCED_END_RULES, lines, outsideTests(lines, errors, failures));
  const byRunner = firstHit(RUNNER_RULES, lines, errors);
  if (byRunner !== undefined) return byRunner;
  return firstHit(TOOL_RULES, lines, reasonLines(lines, errors.length > 0 ? errors : commandEnds(lines)));
}

/** The hit of the first rule that matches anywhere: rules are ordered by how much they explain. */
function firstHit(
  rules: readonly InfrastructureRule[],
  lines: readonly LogLine[],
  indexes: readonly number[],
): InfrastructureHit | undefined {
  for (const { bucket, pattern } of rules) {
    const line = indexes.map((index) => lines[index]).find((line) => line !== undefined && pattern.test(line.text));
    if (line !== undefined) return { bucket, at: line.number };
  }
  return undefined;
}

function outsideTests(
  lines: readonly LogLine[],
  indexes: readonly number[],
  failures: readonly TestFailure[],
): readonly number[] {
  const blocks = failures.flatMap(({ block }) => (block === undefined ? [] : [block]));
  return indexes.filter((index) => {
    const number = lines[index]?.number ?? 0;
    return !blocks.some(({ from, to }) => from <= number && number < to);
  });
}

function commandEnds(lines: readonly LogLine[]): number[] {
  return lines.flatMap((line, index) => (COMMAND_FAILED.test(line.text) ? [index] : []));
}

/** Indexes of the lines just above each end, each once, without those of an earlier step. */
function reasonLines(lines: readonly LogLine[], ends: readonly number[]): number[] {
  const indexes: number[] = [];
  let next = 0;
  for (const end of ends) {
    const earliest = Math.max(next, end - REASON_LINES);
    for (let index = end; index >= earliest; index -= 1) {
      if (lines[index]?.text.startsWith(STEP_MARK) === true) break;
      indexes.push(index);
    }
    next = end + 1;
  }
  return indexes.toSorted((a, b) => a - b);
}
