import type { Evidence, Finding } from '../documents/findings.ts';
import { hasInvisible } from '../text/field.ts';
import type { Detail } from './detail.ts';
import { jobLink } from './links.ts';
import { join, phrase } from './phrase.ts';
import type { Block, Inline, ListItem } from './tree.ts';

/** Matrix cells named; more than a handful means that the cell does not matter. */
const CELLS = 3;
const SIGNALS = 3;

/** Everything about one flaky test, as a heading and a short list. */
export function findingSection(finding: Finding, number: number, detail: Detail): readonly Block[] {
  return [
    { type: 'heading', depth: 3, content: phrase('finding', number, finding.test.id) },
    { type: 'list', items: itemsOf(finding, detail) },
  ];
}

function itemsOf(finding: Finding, detail: Detail): readonly ListItem[] {
  const { diagnosis, owners } = finding;
  return [
    { content: join(state(finding), counts(finding)) },
    { content: where(finding) },
    { content: evidence(finding.evidence, detail) },
    { content: join(...why(finding, detail)) },
    { content: join(phrase('fix', diagnosis.fix), ...says(diagnosis.fixSentence, detail)) },
    ...reproduce(finding.reproduce),
    ...(owners.length > 0 ? [{ content: phrase('owners', owners) }] : []),
    ...(detail.prose ? [{ content: join(...history(finding)) }] : []),
    ...excerpt(finding, detail),
  ];
}

function state({ state, counts, trend }: Finding): readonly Inline[] {
  const isNew = trend === 'new' ? phrase('isNew') : [];
  if (state === 'confirmed') return join(phrase('confirmed', counts.flips), isNew);
  return join(counts.flips > 0 ? phrase('suspectedFlip', counts.flips) : phrase('suspected'), isNew);
}

function counts({ counts, rate }: Finding): readonly Inline[] {
  const { failed, executions, failedRuns, failedCommits } = counts;
  return phrase('counts', failed, executions, failedRuns, failedCommits, rate.value, rate.low, rate.high);
}

function where({ test }: Finding): readonly Inline[] {
  const more = test.cells.length - CELLS;
  return join(
    phrase('where', test.workflow, test.job),
    test.cells.length > 0 ? phrase('whereCells', test.cells.slice(0, CELLS)) : [],
    more > 0 ? phrase('whereMoreCells', more) : [],
    test.suite === null ? [] : phrase('whereSuite', test.suite),
  );
}

function evidence(items: readonly Evidence[], detail: Detail): readonly Inline[] {
  const more = items.length - detail.evidence;
  return join(
    phrase('evidence'),
    ...items.slice(0, detail.evidence).map(evidenceSentence),
    more > 0 ? phrase('evidenceMore', more) : [],
  );
}

function evidenceSentence({ kind, failed, passed, headSha }: Evidence): readonly Inline[] {
  if (kind === 'runner-retry') return phrase('evidenceRetry', jobLink(failed));
  if (passed === null) return phrase('evidenceIsolated', jobLink(failed), headSha);
  return kind === 'rerun-flip'
    ? phrase('evidenceRerun', jobLink(failed), jobLink(passed))
    : phrase('evidenceCommit', jobLink(failed), jobLink(passed), headSha);
}

function why({ diagnosis }: Finding, detail: Detail): readonly (readonly Inline[])[] {
  const { cause, confidence, source, signals, causeSentence } = diagnosis;
  const shown = detail.prose ? signals.slice(0, SIGNALS) : [];
  return [
    phrase('why', cause, confidence, source),
    shown.length > 0 ? phrase('signals', shown) : [],
    ...says(causeSentence, detail),
  ];
}

function says(sentence: string | null, detail: Detail): readonly (readonly Inline[])[] {
  return sentence !== null && detail.prose ? [phrase('modelSays', sentence)] : [];
}

function reproduce(command: string | null): readonly ListItem[] {
  if (command === null) return [];
  const note = hasInvisible(command) ? phrase('reproduceEscaped') : [];
  return [{ content: join(phrase('reproduce', command), note) }];
}

function history({ firstSeen, lastSeen, impact }: Finding): readonly (readonly Inline[])[] {
  return [phrase('seen', firstSeen, lastSeen), phrase('impact', impact.blockedRuns, impact.rerunMinutes)];
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
