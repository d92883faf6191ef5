import type { Diagnosis } from '../documents/findings.ts';
import type { Cause, Confidence, FixPattern } from '../model/cause.ts';
import { SIGNALS } from './registry.ts';
import type { Signal, SignalInput } from './signal.ts';

/** The usual repair per cause: detection.md, section 8.2. */
const FIXES: Readonly<Record<Cause, FixPattern>> = {
  'async-wait': 'await-condition',
  concurrency: 'synchronise-access',
  'test-order-dependency': 'reset-shared-state',
  'unordered-collection': 'order-insensitive-assertion',
  'resource-leak': 'release-resources',
  network: 'isolate-from-network',
  time: 'inject-clock',
  randomness: 'fix-seed',
  'input-output': 'own-temporary-files',
  'floating-point': 'compare-with-tolerance',
  'too-restrictive-range': 'widen-range',
  'test-timeout': 'split-or-raise-timeout',
  'platform-dependency': 'guard-platform',
  unknown: 'investigate',
};

/** Total weight from which a cause is held with that confidence. A lone hint names no cause at all. */
const MEDIUM_WEIGHT = 2;
const HIGH_WEIGHT = 3;

/** Names the most likely cause from signals alone. Deterministic; `unknown` is an answer. */
export function diagnoseBySignals(input: SignalInput, signals: readonly Signal[] = SIGNALS): Diagnosis {
  const totals = new Map<Cause, { weight: number; ids: string[] }>();
  for (const signal of signals) {
    const weight = signal.weigh(input);
    if (weight === undefined) continue;
    const total = totals.get(signal.cause) ?? { weight: 0, ids: [] };
    totals.set(signal.cause, { weight: total.weight + weight, ids: [...total.ids, signal.id] });
  }
  const best = [...totals.entries()].reduce<[Cause, { weight: number; ids: string[] }] | undefined>(
    (top, entry) => (top === undefined || entry[1].weight > top[1].weight ? entry : top),
    undefined,
  );
  const named = best !== undefined && best[1].weight >= MEDIUM_WEIGHT;
  const cause = named ? best[0] : 'unknown';
  return {
    source: 'heuristics',
    cause,
    confidence: named ? confidenceOf(best[1].weight) : 'low',
    fix: FIXES[cause],
    signals: named ? best[1].ids : [],
    causeSentence: null,
    fixSentence: null,
  };
}

function confidenceOf(weight: number): Confidence {
  return weight >= HIGH_WEIGHT ? 'high' : 'medium';
}
