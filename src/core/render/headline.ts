import type { Findings } from '../documents/findings.ts';
import { join, phrase } from './phrase.ts';
import { isTold, type Tally } from './tally.ts';
import type { Line } from './tree.ts';

/** True when there is an earlier report to compare with; without one everything would be new. */
export function isCompared({ previousReport }: Findings): boolean {
  return previousReport !== null;
}

/** What changed since the last report. Nothing when there is none. */
export function changesOf(findings: Findings): Tally {
  if (!isCompared(findings)) return {};
  const { findings: listed, gone } = findings;
  const trend = (name: 'new' | 'worse' | 'better') => listed.filter((finding) => finding.trend === name).length;
  const how = (name: 'gone' | 'fixed') => gone.filter((test) => test.how === name).length;
  return {
    new: trend('new'),
    worse: trend('worse'),
    better: trend('better'),
    fixed: how('fixed'),
    gone: how('gone'),
  };
}

/** What the issue says first: what changed, what there is now, and what it costs. Whoever reads no further knows enough. */
export function headline(findings: Findings): Line {
  return join(...changed(findings), present(findings), weeklyCost(findings));
}

function changed(findings: Findings): readonly Line[] {
  const { previousReport } = findings;
  if (previousReport === null) return isUnreadable(findings) ? [phrase('notCompared')] : [];
  const changes = changesOf(findings);
  if (isTold(changes)) return [phrase('since', previousReport, changes)];
  // A gap can hide a failure: what is not seen any more need not be gone.
  return [phrase(findings.completeness.complete ? 'sinceUnchanged' : 'sinceNothingNew', previousReport)];
}

/** There was a history, and it could not be used: then this need not be the first report. */
function isUnreadable({ completeness }: Findings): boolean {
  return completeness.gaps.some(({ subject }) => subject === 'history');
}

function present(findings: Findings): Line {
  const { findings: listed, window, completeness } = findings;
  const { since, until } = window;
  if (listed.length === 0)
    return phrase(completeness.complete ? 'foundNothing' : 'foundNothingIncomplete', since, until);
  const isFirst = !isCompared(findings) && !isUnreadable(findings);
  const confirmed = listed.filter((finding) => finding.state === 'confirmed').length;
  const suspected = listed.length - confirmed;
  if (confirmed > 0 && suspected > 0) {
    return phrase(isFirst ? 'firstReport' : 'now', listed.length, { confirmed, suspected });
  }
  const alike = `${listed.length === 1 ? 'one' : 'all'} ${confirmed > 0 ? 'confirmed' : 'suspected'}` as const;
  return phrase(isFirst ? 'firstReportAlike' : 'nowAlike', listed.length, alike);
}

/** What all findings cost together, also those that are not shown. */
function weeklyCost({ findings }: Findings): Line {
  const minutes = findings.reduce((sum, { impact }) => sum + impact.developerMinutesPerWeek, 0);
  const billed = findings.reduce((sum, { impact }) => sum + impact.minutesPerWeek, 0);
  return minutes > 0 ? phrase('foundCost', minutes, billed) : [];
}
