import type { Finding, Findings } from '../../core/documents/findings.ts';
import type { OwnIssues } from './own-issues.ts';
import type { Issue, IssueDetails } from './ports.ts';

/** What is to be done with the one issue. */
export type Decision =
  | { readonly kind: 'none' }
  | { readonly kind: 'create' }
  | { readonly kind: 'update' | 'unchanged' | 'close' | 'reopen'; readonly issue: Issue };

/** No flaky test, and nothing that could have hidden one. Only then may an issue be closed. */
export function isAllClear({ findings, omittedFindings, completeness }: Findings): boolean {
  return findings.length === 0 && omittedFindings === 0 && completeness.complete;
}

/** DESIGN.md, section 5, step 9, as one function without side effects. */
export function decide(own: OwnIssues, findings: Findings, body: string, authorId: string): Decision {
  if (own.open !== undefined) return decideOpen(own.open, findings, body);
  if (findings.findings.length === 0) return { kind: 'none' };
  if (own.closed === undefined) return { kind: 'create' };
  if (own.closed.closedById === authorId) return { kind: 'reopen', issue: own.closed };
  return findings.findings.some((finding) => isNews(finding, own.closed)) ? { kind: 'create' } : { kind: 'none' };
}

function decideOpen(issue: Issue, findings: Findings, body: string): Decision {
  if (isAllClear(findings)) return { kind: 'close', issue };
  return { kind: sameBody(issue.body, body) ? 'unchanged' : 'update', issue };
}

/**
 * What a person closed stays closed. Failures from before the closing are no news, since the fix may just not have had
 * time to show; and where people said that they do not plan to fix it, only a test that had not failed before is.
 */
function isNews(finding: Finding, closed: IssueDetails | undefined): boolean {
  if (closed === undefined || closed.closedAt === null) return true;
  const since = closed.notPlanned ? finding.firstSeen : finding.lastSeen;
  return Date.parse(since) > Date.parse(closed.closedAt);
}

/** GitHub, or an editor in between, may change line breaks and the space at the end. */
export function sameBody(a: string, b: string): boolean {
  return normalised(a) === normalised(b);
}

function normalised(body: string): string {
  return body.replaceAll('\r\n', '\n').trimEnd();
}
