import type { Case, Family, Outcome } from './family.ts';
import { type FamilyRow, familyRows } from './registry.ts';

export interface FamilyResult extends FamilyRow {
  readonly observed: readonly Outcome[];
  /** One sentence each; empty when everything came as expected. */
  readonly unexpected: readonly string[];
}

interface CaseResult {
  readonly observed: readonly Outcome[];
  readonly unexpected: readonly string[];
}

/** Runs the cases of a family, one after the other, and holds what they saw against what it promises. */
export async function judgeFamily(family: Family): Promise<FamilyResult> {
  const results: CaseResult[] = [];
  for (const one of family.cases) results.push(await judgeCase(family, one));
  const observed = [...new Set(results.flatMap((result) => result.observed))].toSorted();
  const unexpected = results.flatMap((result) => result.unexpected);
  const unseen = family.expected.filter((outcome) => !observed.includes(outcome));
  return {
    ...(familyRows([family])[0] as FamilyRow),
    observed,
    // A case that broke off may be why an outcome was not seen: one sentence is enough then.
    unexpected: [
      ...unexpected,
      ...(unexpected.length === 0 ? unseen.map((outcome) => `no case has seen ${outcome}`) : []),
      ...(new Set(family.cases.map(({ name }) => name)).size < family.cases.length ? ['two cases share a name'] : []),
    ],
  };
}

async function judgeCase(family: Family, { name, run, expected = family.expected }: Case): Promise<CaseResult> {
  try {
    const observed = await run();
    if (observed.length === 0) return { observed, unexpected: [`${name}: it observed nothing`] };
    const wrong = observed.filter((outcome) => !expected.includes(outcome));
    return { observed, unexpected: wrong.map((outcome) => `${name}: ${outcome} was not expected`) };
  } catch (error) {
    return { observed: [], unexpected: [`${name}: ${error instanceof Error ? error.message : 'it threw'}`] };
  }
}
