import type { Binding } from '../model/identifiers.ts';
import { field } from '../text/field.ts';

/**
 * The line by which an issue of ours is recognised, together with its author. Visible on purpose: hidden comments get
 * stripped by editors. It starts a line, which no text from outside can do.
 */
export function issueKeyLine(issueKey: string, repositoryId: string): string {
  return field(`flakewarden-key: ${issueKey}-${repositoryId}`);
}

/**
 * The line that makes a comment recognisable as that of one report, so that it is written once. Reports that were started
 * by hand have no run, and are told apart by the digest of their findings.
 */
export function commentKeyLine(issueKey: string, binding: Binding, findingsSha256: string): string {
  const report = binding.runId === '0' ? findingsSha256.slice(0, 16) : binding.runId;
  return field(`flakewarden-comment: ${issueKey}-${binding.repositoryId}-${report}`);
}

/** True when `line` stands in `body` as a whole line, whatever line breaks an editor has left behind. */
export function hasLine(body: string, line: string): boolean {
  return body.split(/\r\n|\r|\n/).includes(line);
}
