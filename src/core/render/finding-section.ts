import type { Evidence, Finding } from '../documents/findings.ts';
import { hasInvisible } from '../text/field.ts';
import { mixesAlphabets } from '../text/mixed-alphabets.ts';
import type { Detail } from './detail.ts';
import { jobLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Block, Inline, ListItem } from './tree.ts';
import { adviceFor, certaintyOf } from './vocabulary.ts';

/** Matrix cells named; more than a handful means that the cell does not matter. */
const CELLS = 3;
const SIGNALS = 3;
/** Members of a cluster named; findings.json has fifty. */
const MEMBERS = 3;
/** Places where failures pile up. */
const CONCENTRATIONS = 2;

/** Everything about one flaky test, as a heading and a short list: what is sure and what it costs first. */
export function findingSection(finding: Finding, number: number, detail: Detail): readonly Block[] {
  return [
    { type: 'heading', depth: 3, content: phrase('finding', number, finding.test.id) },
    { type: 'list', items: itemsOf(finding, detail) },
  ];
}

function itemsOf(finding: Finding, detail: Detail): readonly ListItem[] {
  const { owners } = finding;
  return [
    { content: join(...state(finding)) },
    { content: join(...cost(finding)) },
    { content: join(...where(finding)) },
    ...cluster(finding),
    { content: join(...evidence(finding, detail)) },
    { content: join(...why(finding, detail)) },
    { content: join(...fix(finding, detail)) },
    ...reproduce(finding.reproduce),
    ...(owners.length > 0 ? [{ content: phrase('owners', owners) }] : []),
    ...(detail.prose ? [{ content: join(...history(finding)) }] : []),
    ...excerpt(finding, detail),
  ];
}

type Sentences = readonly (readonly Inline[])[];

const TRENDS = { new: 'isNew', worse: 'isWorse', better: 'isBetter' } as const;

function state(finding: Finding): Sentences {
  const { counts, trend, quarantine, rate } = finding;
  return [
    verdict(finding),
    trend === 'recurring' ? [] : phrase(TRENDS[trend]),
    phrase(
      'counts',
      counts.failed,
      counts.executions,
      counts.failedRuns,
      counts.failedCommits,
      rate.value,
      rate.low,
      rate.high,
    ),
    quarantine ? phrase('quarantine') : [],
  ];
}

function verdict({ state, counts, probability }: Finding): readonly Inline[] {
  const certainty = certaintyOf(probability);
  if (state === 'confirmed') return phrase('confirmed', certainty, probability, counts.flips);
  return counts.flips > 0
    ? phrase('suspectedFlip', certainty, probability, counts.flips)
    : phrase('suspected', certainty, probability);
}

/** Nothing is expected of a test whose failures the runner retried each time: then only the past is told. */
function cost({ impact }: Finding): Sentences {
  const { blockedRuns, rerunMinutes, minutesPerWeek, developerMinutesPerWeek } = impact;
  return developerMinutesPerWeek > 0
    ? [phrase('cost', developerMinutesPerWeek, minutesPerWeek), phrase('impact', blockedRuns, rerunMinutes)]
    : [phrase('impactFirst', blockedRuns, rerunMinutes)];
}

function where({ test, formerly }: Finding): Sentences {
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

function concentration({ concentration: items, counts }: Finding): Sentences {
  return items
    .slice(0, CONCENTRATIONS)
    .map(({ dimension, value, failed, executions }) =>
      failed === counts.failed
        ? phrase('concentrationAll', failed, dimension, value, executions, counts.executions)
        : phrase('concentration', failed, counts.failed, dimension, value, executions, counts.executions),
    );
}

function cluster({ cluster: group }: Finding): readonly ListItem[] {
  if (group === null) return [];
  const names = group.members.slice(0, MEMBERS).map(({ id }) => id);
  const more = group.members.length - names.length + group.omitted;
  const sentence = phrase(group.by === 'signature' ? 'failAlike' : 'failTogether', names);
  return [{ content: join(sentence, more > 0 ? phrase('failMore', more) : []) }];
}

function evidence({ evidence: items, rerunAdvice }: Finding, detail: Detail): Sentences {
  const more = items.length - detail.evidence;
  return [
    phrase('evidence'),
    ...items.slice(0, detail.evidence).map(evidenceSentence),
    more > 0 ? phrase('evidenceMore', more) : [],
    rerunAdvice === null ? [] : phrase('rerunAdvice', rerunAdvice),
  ];
}

function evidenceSentence({ kind, failed, passed, headSha }: Evidence): readonly Inline[] {
  const link = jobLink(failed);
  if (kind === 'runner-retry') return phrase('evidenceRetry', link);
  if (kind === 'unrelated-proposals') return phrase('evidenceProposals', link);
  if (kind === 'open-failure') return phrase('evidenceOpen', link, headSha);
  if (passed === null) return phrase('evidenceSeparated', link, headSha);
  return kind === 'rerun-flip'
    ? phrase('evidenceRerun', link, jobLink(passed))
    : phrase('evidenceCommit', link, jobLink(passed), headSha);
}

function why(finding: Finding, detail: Detail): Sentences {
  const { cause, confidence, source, signals, causeSentence, otherCause, noModelCause } = finding.diagnosis;
  const shown = detail.prose ? signals.slice(0, SIGNALS) : [];
  return [
    phrase('why', cause, confidence, source),
    otherCause === undefined ? [] : phrase('otherCause', otherCause),
    noModelCause === undefined ? [] : phrase('modelSilent', noModelCause),
    shown.length > 0 ? phrase('signals', shown) : [],
    ...(detail.prose ? concentration(finding) : []),
    ...says(causeSentence, detail),
  ];
}

/** With a sentence of the model there is one that knows this very test. */
function fix({ test, diagnosis }: Finding, detail: Detail): Sentences {
  const own = says(diagnosis.fixSentence, detail);
  const advice = own.length > 0 || !detail.prose ? undefined : adviceFor(diagnosis.fix, test.framework);
  return [phrase('fix', diagnosis.fix), advice === undefined ? [] : phrase('fixAdvice', advice), ...own];
}

function says(sentence: string | null, detail: Detail): Sentences {
  return sentence !== null && detail.prose ? [phrase('modelSays', sentence)] : [];
}

function reproduce(command: string | null): readonly ListItem[] {
  if (command === null) return [];
  const note = hasInvisible(command) ? phrase('reproduceEscaped') : [];
  return [{ content: join(phrase('reproduce', command), note) }];
}

function history({ firstSeen, lastSeen, introduced }: Finding): Sentences {
  return [phrase('seen', firstSeen, lastSeen), beginning(introduced)];
}

function beginning(introduced: Finding['introduced']): readonly Inline[] {
  if (introduced === null) return [];
  const { firstBad, lastGood, newTest } = introduced;
  if (newTest) return phrase('introducedNew', firstBad);
  return lastGood === null ? phrase('introduced', firstBad) : phrase('introducedAfter', firstBad, lastGood);
}

function excerpt({ excerpt, excerptOf }: Finding, detail: Detail): readonly ListItem[] {
  const shown = excerpt.slice(0, detail.excerptLines);
  if (excerptOf === null || shown.length === 0) return [];
  const more = excerpt.length - shown.length;
  const lines = shown.map(({ line, text }) => phrase('excerptLine', line, text));
  return [
    {
      content: phrase('excerpt', jobLink(excerptOf)),
      children: more > 0 ? [...lines, phrase('excerptMore', more)] : lines,
    },
  ];
}
