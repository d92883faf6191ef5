import { type FactsOptions, factsOf } from './facts.ts';
import type { Break, Rule } from './rule.ts';
import { RULES } from './rules/registry.ts';
import type { WorkflowDocument } from './workflow.ts';

/** A broken rule in a file. */
export interface Finding extends Break {
  readonly rule: Rule;
  /** As the file was named. */
  readonly path: string;
}

/**
 * Holds every rule against every document. Pure: what a called workflow contains is known only of those that are among
 * the documents.
 *
 * @returns findings by path, place and rule
 */
export function checkWorkflows(
  documents: readonly WorkflowDocument[],
  { all }: Pick<FactsOptions, 'all'>,
): readonly Finding[] {
  const workflows = new Map(documents.map((document) => [document.path, document]));
  const options = { all, workflows, modelWorkflows: modelWorkflowsOf(workflows) };
  return documents
    .flatMap((document) => {
      const facts = factsOf(document, options);
      return RULES.flatMap((rule) => rule.check(facts).map((found) => ({ ...found, rule, path: document.path })));
    })
    .toSorted(byPlace);
}

/** Workflows in which a model takes part, those included that only call one. */
function modelWorkflowsOf(workflows: ReadonlyMap<string, WorkflowDocument>): ReadonlySet<string> {
  let known: ReadonlySet<string> = new Set();
  for (;;) {
    const options = { all: false, workflows, modelWorkflows: known };
    const found = [...workflows].filter(([, workflow]) => factsOf(workflow, options).model).map(([path]) => path);
    if (found.length === known.size) return known;
    known = new Set(found);
  }
}

function byPlace(one: Finding, other: Finding): number {
  const byPath = one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
  const byRule = one.rule.id < other.rule.id ? -1 : 1;
  return byPath || one.at.line - other.at.line || one.at.column - other.at.column || byRule;
}
