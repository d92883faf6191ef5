import { FRAMEWORKS } from '../../../src/core/model/framework.ts';
import { VOCABULARY } from '../../../src/core/render/vocabulary.ts';
import { USUAL_FIXES } from '../../../src/core/signals/diagnose.ts';
import { signalInputOf } from '../../../src/core/signals/failure-text.ts';
import { fixAdvice } from '../../../src/core/signals/fix-advice.ts';
import { SIGNALS } from '../../../src/core/signals/registry.ts';
import type { Signal, Weight } from '../../../src/core/signals/signal.ts';
import { SIGNAL_EXAMPLES, type SignalExample } from '../../../tests/core/signals/examples.ts';
import type { Generated } from './formatted.ts';
import { block, code, table } from './markdown-table.ts';

const NOTE = '<!-- Generated from src/core/signals by `npm run docs`. Do not edit. -->';

const WEIGHT_WORDS: { readonly [W in Weight]: string } = {
  1: 'a hint, which alone names no cause',
  2: 'suggests the cause',
  3: 'names the cause',
};

/** Pages of the signals and their index, by path. */
export function signalPages(): readonly Generated[] {
  return [
    ['.github/signals/index.md', index()],
    ...SIGNALS.map((signal) => [`.github/signals/${signal.id}.md`, page(signal)] as const),
  ];
}

function page(signal: Signal): string {
  const { id, title, about, cause } = signal;
  const examples = SIGNAL_EXAMPLES[id];
  if (examples === undefined) throw new Error(`the signal ${id} has no examples`);
  const { setsOff, leavesAlone } = examples;
  const weight = weightOf(signal, setsOff);
  if (weight === undefined) throw new Error(`the example of the signal ${id} does not set it off`);
  const fix = USUAL_FIXES[cause];
  return `${NOTE}

# ${code(id)}: ${title}

Speaks for the cause ${code(cause)}: ${VOCABULARY.cause[cause]}. [All signals](index.md)

## What it looks for

${about}

## Sets it off

${shown(setsOff)}
Weight ${weight}: ${WEIGHT_WORDS[weight]}.

## Leaves it alone

${shown(leavesAlone)}
## The usual fix

${code(fix)}: ${VOCABULARY.fix[fix]}.
${adviceOf(fix)}`;
}

/** The same fix with the means of each framework; frameworks with the same means in one row. */
function adviceOf(fix: (typeof USUAL_FIXES)[keyof typeof USUAL_FIXES]): string {
  const byAdvice = new Map<string, string[]>();
  for (const framework of FRAMEWORKS) {
    const advice = fixAdvice(fix, framework);
    if (advice !== null) byAdvice.set(advice, [...(byAdvice.get(advice) ?? []), framework]);
  }
  if (byAdvice.size === 0) return '';
  return table(
    ['framework', 'with its own means'],
    [...byAdvice].map(([advice, ids]) => [ids.map((id) => `[${id}](../frameworks/${id}.md)`).join(', '), advice]),
  );
}

function weightOf(signal: Signal, { framework, text, evidence }: SignalExample): Weight | undefined {
  const lines = text.split('\n');
  const counted = { concentration: [], repeated: { passed: 0, failed: 0 }, durationsMs: [], ...evidence };
  return signal.weigh(signalInputOf({ framework, id: 'test_it', lines, block: lines, evidence: counted }));
}

function shown({ framework, text, evidence }: SignalExample): string {
  return `${code(framework)} printed:\n\n${block('text', text)}${countsOf(evidence)}\n`;
}

function countsOf(evidence: SignalExample['evidence']): string {
  const piles = (evidence?.concentration ?? []).map(
    ({ dimension, value, failed, executions }) =>
      `${failed} of ${executions} executions failed where the ${dimension} is ${code(value)}`,
  );
  const took = (evidence?.durationsMs ?? []).map((ms) => `${ms / 1000} s`);
  const counts = [...piles, ...(took.length === 0 ? [] : [`the failing executions took ${took.join(', ')}`])];
  return counts.length === 0 ? '' : `\nCounted beside it: ${counts.join('; ')}.\n`;
}

function index(): string {
  return `${NOTE}

# Signals

A signal speaks for a cause. It never decides whether a test is flaky: that is decided before, from outcomes alone
([DETECTION.md](../DETECTION.md)). ${SIGNALS.length} signals look at what a failure printed, at quoted code, and at what was counted. Their
weights add up per cause; the heaviest cause is named, with more confidence the more it weighs and the less the next one does.
A total of 1 names nothing. A model, if there is one, sees the same text and may say otherwise; the issue then shows both.
${table(
  ['signal', 'what it says', 'cause', 'usual fix'],
  SIGNALS.map(({ id, title, cause }) => [`[${code(id)}](${id}.md)`, title, code(cause), code(USUAL_FIXES[cause])]),
)}
A cause without a signal is ${code('unknown')}: ${VOCABULARY.cause.unknown}. The fix is then ${code(USUAL_FIXES.unknown)}.
`;
}
