import type { Score } from './hidden-markov.ts';
import {
  breakSizes,
  type EventBelief,
  type EventMessages,
  type EventRatios,
  jointBreak,
  jointEvents,
  NO_EVENT,
  outageSizes,
} from './joint-events.ts';
import type { EventPriors, LaneShape, TestHistory } from './lane-history.ts';
import type { ModelParameters } from './parameters.ts';

/** What the failures of a lane say together about its commits and executions. */
export interface LaneEvents {
  /** Per test. */
  readonly priors: readonly EventPriors[];
  /** Per group: did its commit break something? */
  readonly breaks: readonly EventBelief[];
  /** Per group, one per column: did an outage hit it? */
  readonly outages: readonly (readonly EventMessages[])[];
}

/**
 * What is taken for the ratio of every failure before the tests are scored: that of a test which failed once after a
 * hundred passes (detection.md, section 5.1, W7), 1 / (0.0046 · 0.005).
 */
const FIRST_RATIO = 4e4;

export interface LaneTests {
  readonly shape: LaneShape;
  readonly histories: readonly TestHistory[];
  readonly failing: FailingPlaces;
  /** Per test the number of the set it fails with; `co-failing.ts`. */
  readonly sets: Int32Array;
}

/** Which tests failed in each group, and in each column. */
export interface FailingPlaces {
  readonly groups: readonly (readonly Failing[])[];
  readonly columns: readonly (readonly Failing[])[];
}

/** A test that failed at a place (a group or a column), and that place's position in the test's own list. */
type Failing = readonly [test: number, position: number];

export function failingPlaces(shape: LaneShape, histories: readonly TestHistory[]): FailingPlaces {
  const groups: Failing[][] = Array.from({ length: shape.proposal.length }, () => []);
  const columns: Failing[][] = Array.from({ length: shape.from.at(-1) ?? 0 }, () => []);
  for (const [test, history] of histories.entries()) {
    for (const [i, group] of history.groups.entries()) groups[group]?.push([test, i]);
    for (const [i, column] of history.columns.entries()) columns[column]?.push([test, i]);
  }
  return { groups, columns };
}

/** Asks of every commit and execution which of its failures belong together. `scores`: of the round before. */
export function eventsOf(
  lane: LaneTests,
  scores: readonly Score[] | undefined,
  parameters: ModelParameters,
): LaneEvents {
  const { histories } = lane;
  const { groups } = lane.failing;
  const others = new Float64Array(groups.length);
  const given: Asked = {
    ratios: ratiosOf(scores),
    sizes: sizesOf(parameters),
    parameters,
    priors: histories.map((history) => ({
      others,
      breaks: history.groups.map(() => 0),
      outages: history.columns.map(() => 0),
    })),
  };
  const breaks: EventBelief[] = [];
  const outages: EventMessages[][] = [];
  for (const [g, failing] of groups.entries()) {
    const asked = askCommit(g, failing, { lane, given });
    others[g] = asked.others;
    breaks.push(asked.breaks);
    outages.push([asked.outage, ...otherColumns(g, lane, given)]);
  }
  return { priors: given.priors, breaks, outages };
}

/** What is asked with. The priors are what the answers are written into. */
interface Asked {
  readonly ratios: ReturnType<typeof ratiosOf>;
  readonly sizes: ReturnType<typeof sizesOf>;
  readonly parameters: ModelParameters;
  readonly priors: readonly {
    readonly others: Float64Array;
    readonly breaks: number[];
    readonly outages: number[];
  }[];
}

/** Asks of a commit, and of its worst execution: a break, an outage, or neither? */
function askCommit(
  g: number,
  failing: readonly Failing[],
  { lane: { shape, failing: places, sets }, given }: { readonly lane: LaneTests; readonly given: Asked },
): { readonly others: number; readonly breaks: EventBelief; readonly outage: EventMessages } {
  const { ratios, sizes, parameters, priors } = given;
  const main = (shape.proposal[g] as number) < 0;
  const worst = new Map(places.columns[shape.worst[g] as number]);
  const elements = elementsOf(failing, sets, ([test, i]) => {
    const at = worst.get(test);
    return {
      breaks: ratios.breaks(test, i),
      later: ratios.later(test, i),
      outage: at === undefined ? 0 : ratios.outage(test, at),
    };
  });
  const size = { breaks: main ? sizes.main : sizes.proposal, outage: sizes.outage };
  const events = jointEvents(
    withHindsight(elements, (later) => Math.max(1, later)),
    size,
    parameters.tests,
  );
  for (const [e, { members }] of elements.entries()) {
    for (const [test, i] of members) {
      const prior = priors[test] as Asked['priors'][number];
      prior.breaks[i] = events.breaks.priors[e] ?? 0;
      const at = worst.get(test);
      if (at !== undefined) prior.outages[at] = events.outage.priors[e] ?? 0;
    }
  }
  const told = withHindsight(elements, (later) => later);
  const unseen = shape.from[g] === shape.from[g + 1];
  return {
    others: unseen ? unseenBreak(main, parameters) : events.others,
    breaks: jointBreak(told, size, parameters.tests),
    outage: events.outage,
  };
}

/** Columns of a group but its worst: there only an outage is asked for; the commit was asked already. */
function otherColumns(g: number, { shape, failing, sets }: LaneTests, given: Asked): readonly EventMessages[] {
  const beliefs: EventMessages[] = [];
  for (let column = shape.from[g] as number; column < (shape.from[g + 1] as number); column += 1) {
    if (column === shape.worst[g]) continue;
    const elements = elementsOf(failing.columns[column] ?? [], sets, ([test, i]) => ({
      breaks: 0,
      later: 1,
      outage: given.ratios.outage(test, i),
    }));
    const ratios = elements.map(({ ratio }) => ratio);
    const { outage } = jointEvents(ratios, { breaks: NO_EVENT, outage: given.sizes.outage }, given.parameters.tests);
    beliefs.push(outage);
    const told = elements.flatMap(({ members }, e) =>
      members.map((member) => [member, outage.priors[e] ?? 0] as const),
    );
    for (const [[test, i], prior] of told) (given.priors[test]?.outages ?? [])[i] = prior;
  }
  return beliefs;
}

interface Element {
  readonly members: readonly Failing[];
  readonly ratio: EventRatios & { readonly later: number };
}

/** Tests of one co-failing set are one element: their failing together is no coincidence that an event must explain. */
function elementsOf(
  failing: readonly Failing[],
  sets: Int32Array,
  ratioOf: (member: Failing) => Element['ratio'],
): readonly Element[] {
  const elements = new Map<number, { members: Failing[]; ratio: Element['ratio'] }>();
  for (const member of failing) {
    const set = sets[member[0]] as number;
    const ratio = ratioOf(member);
    const element = elements.get(set);
    if (element === undefined) {
      elements.set(set, { members: [member], ratio });
      continue;
    }
    element.members.push(member);
    const { breaks, outage, later } = element.ratio;
    element.ratio = {
      breaks: Math.min(breaks, ratio.breaks),
      outage: Math.min(outage, ratio.outage),
      later: Math.min(later, ratio.later),
    };
  }
  return [...elements.values()];
}

/** A failure that a break explains this much better than its own history is one that a break may have in common. */
const SHARED_FROM = 10;

/**
 * Ratios with what happened later, which counts once for all tests that a break may have in common: they are repaired
 * together. A test that weighs its own repair must not hear of it again from the others, so they tell it only what speaks
 * for a break.
 */
function withHindsight(elements: readonly Element[], told: (later: number) => number): readonly EventRatios[] {
  const shared = Math.max(1, elements.filter(({ ratio }) => ratio.breaks >= SHARED_FROM).length);
  return elements.map(({ ratio: { breaks, later, outage } }) => ({
    breaks: breaks * told(later) ** (1 / shared),
    outage,
  }));
}

function ratiosOf(scores: readonly Score[] | undefined) {
  const outages = scores?.map((score) => score.failures.flatMap((f) => f.columns.map((c) => c.outageRatio)));
  return {
    breaks: (test: number, i: number) => scores?.[test]?.failures[i]?.breakRatio ?? FIRST_RATIO,
    later: (test: number, i: number) => scores?.[test]?.failures[i]?.laterRatio ?? 1,
    outage: (test: number, i: number) => outages?.[test]?.[i] ?? FIRST_RATIO,
  };
}

/** P(a commit breaks a test) when nothing of what it did was seen. */
function unseenBreak(main: boolean, { breakMain, breakProposal, testsPerBreak, tests }: ModelParameters): number {
  return ((main ? breakMain : breakProposal) * testsPerBreak) / tests;
}

function sizesOf({
  breakMain,
  breakProposal,
  testsPerBreak,
  outage,
  outageTests,
  outageShare,
  tests,
}: ModelParameters) {
  return {
    main: breakSizes(breakMain, testsPerBreak),
    proposal: breakSizes(breakProposal, testsPerBreak),
    outage: outageSizes(outage, outageTests, Math.floor(outageShare * tests)),
  };
}
