import type { Findings } from '../documents/findings.ts';
import type { Manifest } from '../documents/manifest.ts';
import { jobLink, type RunLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Line } from './tree.ts';

/** Artifact in which the workflows keep the HTML report. */
export const HTML_ARTIFACT = 'flakewarden-html';

/**
 * What the report rests on, a paragraph each: window, amounts and gaps with their reasons; then who explained the causes, what
 * the report itself cost, who made it, and where there is more. The issue and the HTML report both lay out these lines.
 */
export function lookedLines(findings: Findings, manifest: Manifest): readonly Line[] {
  return [
    looked(findings),
    ...addressed(findings),
    join(...explained(findings), spent(findings, manifest), ...madeBy(findings)),
  ];
}

function looked({ looked: seen, window, completeness }: Findings): Line {
  return join(
    phrase(
      'looked',
      window.since,
      window.until,
      seen.runs,
      seen.rerunRuns,
      seen.jobExecutions,
      seen.failedJobExecutions,
      seen.logs,
      seen.reports,
      seen.tests,
      seen.failures,
    ),
    phrase(completeness.complete ? 'complete' : 'incomplete'),
    ...completeness.gaps.map(({ subject, count, reason }) => phrase('gap', subject, count, reason)),
  );
}

function explained({ model, findings }: Findings): readonly Line[] {
  if (findings.length === 0 && model.name === null) return [];
  if (model.name === null) {
    return [model.fallback === 'none' ? phrase('noModel') : phrase('heuristicsOnly', model.fallback)];
  }
  const answered = phrase('model', model.name, model.answered, model.asked);
  return model.fallback === 'none' ? [answered] : [answered, phrase('heuristicsPartly', model.fallback)];
}

/** Requests that fetch sent, and the price of the answers. report itself sends a handful more. */
function spent({ model }: Findings, { requests }: Manifest): Line {
  return model.name === null
    ? phrase('spentNoModel', requests.spent, requests.budget)
    : phrase('spent', requests.spent, requests.budget, model.costUsd);
}

/** Job executions shown of those that address a model. */
const EXAMPLES = 3;

/** That a log talks to a model is told as a fact; what it says is not repeated. */
function addressed({ addressed: found }: Findings): readonly Line[] {
  if (found === undefined) return [];
  return [phrase('addressed', found.executions, found.examples.slice(0, EXAMPLES).map(jobLink))];
}

function madeBy(findings: Findings): readonly Line[] {
  const link = ownRun(findings);
  if (link === undefined) return [phrase('madeBy', findings.tool)];
  return [phrase('madeByRun', findings.tool, link), phrase('wholePicture', HTML_ARTIFACT)];
}

/** The run that made the report; undefined when the parts were started by hand. */
export function ownRun({ binding }: Findings): RunLink | undefined {
  return binding.runId === '0' ? undefined : { kind: 'run', runId: binding.runId };
}
