import type { Findings } from '../documents/findings.ts';

/** The answer that an endpoint badge of shields.io wants. Nothing in it comes from outside but numbers. */
export function findingsBadge({ findings, omittedFindings, completeness }: Findings): string {
  const confirmed = findings.filter(({ state }) => state === 'confirmed').length;
  const suspected = findings.length - confirmed + omittedFindings;
  const [message, color] = told(confirmed, suspected, completeness.complete);
  return `${JSON.stringify({ schemaVersion: 1, label: 'flaky tests', message, color }, null, 2)}\n`;
}

function told(confirmed: number, suspected: number, complete: boolean): readonly [message: string, color: string] {
  if (confirmed > 0) return [suspected > 0 ? `${confirmed} + ${suspected} suspected` : String(confirmed), 'orange'];
  if (suspected > 0) return [`${suspected} suspected`, 'yellow'];
  return complete ? ['none', 'brightgreen'] : ['unknown', 'lightgrey'];
}
