import type { Findings } from '../documents/findings.ts';
import { jobLink, type RunLink } from './links.ts';
import { phrase } from './phrase.ts';
import type { Block, Inline } from './tree.ts';

/** What the report rests on: window, amounts, gaps with their reasons, and who explained the causes. */
export function lookedSection(findings: Findings): readonly Block[] {
  const { looked, window, completeness } = findings;
  const lines = [
    phrase('window', window.since, window.until),
    phrase('looked', looked.runs, looked.rerunRuns, looked.jobExecutions, looked.failedJobExecutions),
    phrase('read', looked.logs, looked.reports, looked.tests, looked.failures),
    ...completeness.gaps.map(({ subject, count, reason }) => phrase('gap', subject, count, reason)),
    phrase(completeness.complete ? 'complete' : 'incomplete'),
    ...addressed(findings),
    ...explained(findings),
    madeBy(findings),
  ];
  return [
    { type: 'heading', depth: 3, content: phrase('lookedTitle') },
    { type: 'list', items: lines.map((content) => ({ content })) },
  ];
}

function explained({ model, findings }: Findings): readonly (readonly Inline[])[] {
  if (findings.length === 0 && model.name === null) return [];
  if (model.name === null) {
    return [model.fallback === 'none' ? phrase('noModel') : phrase('heuristicsOnly', model.fallback)];
  }
  const answered = phrase('model', model.name, model.answered, model.asked, model.costUsd);
  return model.fallback === 'none' ? [answered] : [answered, phrase('heuristicsPartly', model.fallback)];
}

/** Job executions shown of those that address a model. */
const EXAMPLES = 3;

/** That a log talks to a model is told as a fact; what it says is not repeated. */
function addressed({ addressed: found }: Findings): readonly (readonly Inline[])[] {
  if (found === undefined) return [];
  return [phrase('addressed', found.executions, found.examples.slice(0, EXAMPLES).map(jobLink))];
}

function madeBy(findings: Findings): readonly Inline[] {
  const link = ownRun(findings);
  return link === undefined ? phrase('madeBy', findings.tool) : phrase('madeByRun', findings.tool, link);
}

/** The run that made the report; undefined when the parts were started by hand. */
export function ownRun({ binding }: Findings): RunLink | undefined {
  return binding.runId === '0' ? undefined : { kind: 'run', runId: binding.runId };
}
