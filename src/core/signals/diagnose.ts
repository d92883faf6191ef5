import type { Diagnosis } from '../documents/findings.ts';
import type { Cause, Confidence, FixPattern } from '../model/cause.ts';
import { signalInputOf } from './failure-text.ts';
import { SIGNALS } from './registry.ts';
import type { FailureMaterial, Signal } from './signal.ts';

/** The usual repair per cause: detection.md, section 8.2. */
export const USUAL_FIXES: Readonly<Record<Cause, FixPattern>> = {
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

interface Suspect {
  readonly cause: Cause;
  readonly weight: number;
  readonly signals: readonly string[];
}

/**
 * Names the most likely cause from signals alone. Deterministic; `unknown` is an answer. Where a second cause weighs as
 * much as the first, confidence is one step lower.
 */
export function diagnoseBySignals(material: FailureMaterial, signals: readonly Signal[] = SIGNALS): Diagnosis {
  const [best, second] = suspectsOf(material, signals);
  const named = best !== undefined && best.weight >= MEDIUM_WEIGHT ? best : undefined;
  const cause = named?.cause ?? 'unknown';
  return {
    source: 'heuristics',
    cause,
    confidence: named === undefined ? 'low' : confidenceOf(named.weight, second?.weight ?? 0),
    fix: USUAL_FIXES[cause],
    signals: [...(named?.signals ?? [])],
    causeSentence: null,
    fixSentence: null,
  };
}

/** Causes that a signal speaks for, the heaviest first; of equal weight the one whose signal stands first. */
function suspectsOf(material: FailureMaterial, signals: readonly Signal[]): readonly Suspect[] {
  const input = signalInputOf(material);
  const suspects = new Map<Cause, Suspect>();
  for (const signal of signals) {
    const weight = signal.weigh(input);
    const { id, cause } = signal;
    if (weight === undefined) continue;
    const known = suspects.get(cause);
    suspects.set(cause, { cause, weight: (known?.weight ?? 0) + weight, signals: [...(known?.signals ?? []), id] });
  }
  return [...suspects.values()].toSorted((a, b) => b.weight - a.weight);
}

function confidenceOf(weight: number, second: number): Confidence {
  const steps: readonly Confidence[] = ['low', 'medium', 'high'];
  const step = weight >= HIGH_WEIGHT ? 2 : 1;
  return steps[second >= weight ? step - 1 : step] ?? 'low';
}
