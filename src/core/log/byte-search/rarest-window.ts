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
/** The share of each byte; looked up some ten thousand times before the first log is read. */
const SHARES = Array.from({ length: 0x100 }, (_item, byte) => {
  const sign = String.fromCodePoint(byte);
  return FREQUENCIES.find(([bytes]) => bytes.test(sign))?.[1] ?? OTHER_FREQUENCY;
});
/** Rules and indentation: the same byte again and again. */
const REPEATED_FREQUENCY = 0.02;

/** Offset of the part of a pattern whose samples are probably seen least often. */
export function rarestWindow(pattern: Uint8Array, window: number): number {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let offset = 0; offset + window <= pattern.length; offset += 1) {
    let share = 0;
    for (let at = offset; at + SAMPLE <= offset + window; at += 1) share += frequency(pattern, at);
    if (share >= least) continue;
    best = offset;
    least = share;
  }
  return best;
}

function frequency(pattern: Uint8Array, at: number): number {
  let share = 1;
  let isRepeated = true;
  for (let index = at; index < at + SAMPLE; index += 1) {
    share *= SHARES[pattern[index] ?? 0] ?? OTHER_FREQUENCY;
    isRepeated &&= pattern[index] === pattern[at];
  }
  return isRepeated ? REPEATED_FREQUENCY : share;
}
