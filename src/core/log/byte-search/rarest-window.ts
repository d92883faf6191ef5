import { SAMPLE } from './layout.ts';

/**
 * Roughly how often a byte stands in a log, by its class. It only chooses which part of a trigger is searched for: a part
 * that is rare causes fewer false alarms.
 */
const FREQUENCIES: readonly (readonly [bytes: RegExp, share: number])[] = [
  [/ /, 0.15],
  [/[etaoinsr]/, 0.06],
  [/[a-z0-9]/, 0.02],
  [/[-=./:_]/, 0.02],
  [/[A-Z]/, 0.008],
];
const OTHER_FREQUENCY = 0.004;
/** Rules and indentation: the same byte again and again. */
const REPEATED_FREQUENCY = 0.02;

/** Offset of the part of a pattern whose samples are probably seen least often. */
export function rarestWindow(pattern: Uint8Array, window: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + window <= pattern.length; offset += 1) {
    const samples = Array.from({ length: window - SAMPLE + 1 }, (_item, at) => frequency(pattern, offset + at));
    const share = samples.reduce((sum, each) => sum + each, 0);
    if (share >= least) continue;
    best = offset;
    least = share;
  }
  return best;
}

function frequency(pattern: Uint8Array, at: number): number {
  const sample = [...pattern.subarray(at, at + SAMPLE)];
  if (sample.every((byte) => byte === sample[0])) return REPEATED_FREQUENCY;
  return sample.reduce((share, byte) => share * frequencyOf(byte), 1);
}

function frequencyOf(byte: number): number {
  const sign = String.fromCodePoint(byte);
  return FREQUENCIES.find(([bytes]) => bytes.test(sign))?.[1] ?? OTHER_FREQUENCY;
}
