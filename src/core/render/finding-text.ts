import type { Evidence, Finding } from '../documents/findings.ts';
import { hasInvisible } from '../text/field.ts';
import { mixesAlphabets } from '../text/mixed-alphabets.ts';
import type { Detail } from './detail.ts';
import { jobLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Line } from './tree.ts';
import { adviceFor, certaintyOf } from './vocabulary.ts';

/** Matrix cells named; more than a handful means that the cell does not matter. */
const CELLS = 3;
const SIGNALS = 3;
/** Members of a cluster named; findings.json has fifty. */
const MEMBERS = 3;
/** Places where failures pile up. */
const CONCENTRATIONS = 2;

/** What a paragraph is about. */
export type Topic =
  | 'verdict'
  | 'counts'
  | 'evidence'
  | 'cause'
  | 'fix'
  | 'reproduce'
  | 'owner'
  | 'place'
  | 'cluster'
  | 'cost';

export interface Paragraph {
  readonly topic: Topic;
  readonly content: Line;
}

/** How much of a finding is told. */
export type TextDetail = Pick<Detail, 'evidence' | 'prose'>;

/**
 * Everything that is said of one flaky test, without its log, a paragraph per topic in the order in which people ask: how
 * sure and why, what to do, where, since when. The issue and the HTML report both lay out these very sentences: whoever
 * changes one changes both. Topics with nothing to say are left out.
 */
export function findingText(finding: Finding, isCompared: boolean, detail: TextDetail): readonly Paragraph[] {
  const { owners } = finding;
  const paragraphs: readonly (readonly [Topic, ...Line[]])[] = [
    ['verdict', ...state(finding, isCompared)],
    ['counts', ...counts(finding, detail)],
    ['evidence', ...evidence(finding, detail)],
    ['cause', ...cause(finding, detail)],
    ['fix', ...fix(finding, detail)],
    ['reproduce', ...reproduce(finding.reproduce)],
    ['owner', owners.length > 0 ? phrase('owners', owners) : []],
    ['place', ...place(finding)],
    ['cluster', ...cluster(finding)],
    ['cost', ...cost(finding)],
  ];
  return paragraphs
    .map(([topic, ...sentences]) => ({ topic, content: join(...sentences) }))
    .filter(({ content }) => content.length > 0);
}

type Sentences = readonly Line[];

const TRENDS = { new: 'isNew', worse: 'isWorse', better: 'isBetter' } as const;

/** @param isCompared false: there was no earlier report to compare with, so everything would be new */
function state(finding: Finding, isCompared: boolean): Sentences {
  const { trend, quarantine, rerunAdvice } = finding;
  return [
    verdict(finding),
    trend === 'recurring' || !isCompared ? [] : phrase(TRENDS[trend]),
    quarantine ? phrase('quarantine') : [],
    rerunAdvice === null ? [] : phrase('rerunAdvice', rerunAdvice),
  ];
}

function verdict({ state, counts, probability }: Finding): Line {
  const certainty = certaintyOf(probability);
  if (state === 'confirmed') return phrase('confirmed', certainty, probability, counts.flips);
  return counts.flips > 0
    ? phrase('suspectedFlip', certainty, probability, counts.flips)
    : phrase('suspected', certainty, probability);
}

function counts({ counts: counted, rate, firstSeen, lastSeen, introduced }: Finding, { prose }: TextDetail): Sentences {
  const { failed, executions, failedRuns, failedCommits } = counted;
  return [
    phrase(
      'counts',
      failed,
      executions,
      failedRuns,
      failedCommits,
      rate.value,
      rate.low,
      rate.high,
      firstSeen,
      lastSeen,
    ),
    prose ? beginning(introduced) : [],
  ];
}

function beginning(introduced: Finding['introduced']): Line {
  if (introduced === null) return [];
  const { firstBad, lastGood, newTest } = introduced;
  if (newTest) return phrase('introducedNew', firstBad);
  return lastGood === null ? phrase('introduced', firstBad) : phrase('introducedAfter', firstBad, lastGood);
}

function evidence({ evidence: items }: Finding, detail: TextDetail): Sentences {
  const more = items.length - detail.evidence;
  return [
    phrase('evidence'),
    ...items.slice(0, detail.evidence).map(evidenceSentence),
    more > 0 ? phrase('evidenceMore', more) : [],
  ];
}

function evidenceSentence({ kind, failed, passed, headSha }: Evidence): Line {
  const link = jobLink(failed);
  if (kind === 'runner-retry') return phrase('evidenceRetry', link);
  if (kind === 'unrelated-proposals') return phrase('evidenceProposals', link);
  if (kind === 'open-failure') return phrase('evidenceOpen', link, headSha);
  if (passed === null) return phrase('evidenceSeparated', link, headSha);
  return kind === 'rerun-flip'
    ? phrase('evidenceRerun', link, jobLink(passed))
    : phrase('evidenceCommit', link, jobLink(passed), headSha);
}

function cause(finding: Finding, detail: TextDetail): Sentences {
  const { cause: named, confidence, source, signals, causeSentence, otherCause, noModelCause } = finding.diagnosis;
  const shown = detail.prose ? signals.slice(0, SIGNALS) : [];
  return [
    phrase('why', named, confidence, source),
    otherCause === undefined ? [] : phrase('otherCause', otherCause),
    noModelCause === undefined ? [] : phrase('modelSilent', noModelCause),
    ...says(causeSentence, detail),
    shown.length > 0 ? phrase('signals', shown) : [],
    ...(detail.prose ? concentration(finding) : []),
  ];
}

function concentration({ concentration: items, counts }: Finding): Sentences {
  return items
    .slice(0, CONCENTRATIONS)
    .map(({ dimension, value, failed, executions }) =>
      failed === counts.failed
        ? phrase('concentrationAll', failed, dimension, value, executions, counts.executions)
        : phrase('concentration', failed, counts.failed, dimension, value, executions, counts.executions),
    );
}

/** With a sentence of the model there is one that knows this very test. */
function fix({ test, diagnosis }: Finding, detail: TextDetail): Sentences {
  const own = says(diagnosis.fixSentence, detail);
  const advice = own.length > 0 || !detail.prose ? undefined : adviceFor(diagnosis.fix, test.framework);
  return [phrase('fix', diagnosis.fix), advice === undefined ? [] : phrase('fixAdvice', advice), ...own];
}

function says(sentence: string | null, detail: TextDetail): Sentences {
  return sentence !== null && detail.prose ? [phrase('modelSays', sentence)] : [];
}

function reproduce(command: string | null): Sentences {
  if (command === null) return [];
  return [phrase('reproduce', command), hasInvisible(command) ? phrase('reproduceEscaped') : []];
}

function place({ test, formerly }: Finding): Sentences {
  const more = test.cells.length - CELLS;
  return [
    phrase('where', test.workflow, test.job),
    test.cells.length > 0 ? phrase('whereCells', test.cells.slice(0, CELLS)) : [],
    more > 0 ? phrase('whereMoreCells', more) : [],
    test.suite === null ? [] : phrase('whereSuite', test.suite),
    formerly === null ? [] : phrase('formerly', formerly),
    mixesAlphabets(test.id) ? phrase('mixedAlphabets') : [],
  ];
}

function cluster({ cluster: group }: Finding): Sentences {
  if (group === null) return [];
  const names = group.members.slice(0, MEMBERS).map(({ id }) => id);
  const more = group.members.length - names.length + group.omitted;
  return [
    phrase(group.by === 'signature' ? 'failAlike' : 'failTogether', names),
    more > 0 ? phrase('failMore', more) : [],
  ];
}

/** Nothing is expected of a test whose failures the runner retried each time: then only the past is told. */
function cost({ impact }: Finding): Sentences {
  const { blockedRuns, rerunMinutes, minutesPerWeek, developerMinutesPerWeek } = impact;
  return developerMinutesPerWeek > 0
    ? [phrase('cost', developerMinutesPerWeek, minutesPerWeek), phrase('impact', blockedRuns, rerunMinutes)]
    : [phrase('impactFirst', blockedRuns, rerunMinutes)];
}
