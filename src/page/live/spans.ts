import type { StageState } from '../../core/live/live-state.ts';
import { grouped } from '../words.ts';

/** Shorter than this, a rate is a guess. */
const RATE_MS = 500;
const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/** `0.4 s`, `12 s`, `3 min 05 s`. */
export function spanWords(ms: number): string {
  if (ms < 10 * SECOND) return `${(Math.max(0, ms) / SECOND).toFixed(1)}\u00a0s`;
  if (ms < MINUTE) return `${Math.floor(ms / SECOND)}\u00a0s`;
  const seconds = Math.floor((ms % MINUTE) / SECOND);
  return `${grouped(Math.floor(ms / MINUTE))}\u00a0min ${String(seconds).padStart(2, '0')}\u00a0s`;
}

/** `812 B`, `64 KiB`, `3.4 MiB`. */
export function byteWords(bytes: number): string {
  if (bytes < 1024) return `${bytes}\u00a0B`;
  const kib = bytes / 1024;
  if (kib < 1024) return `${Math.round(kib)}\u00a0KiB`;
  return `${(kib / 1024).toFixed(1)}\u00a0MiB`;
}

/** `81 a second, 4 s left`; empty while there is too little to tell by. */
export function rateWords({ startedAt, stepAt, done, total }: StageState): string {
  const ms = stepAt - startedAt;
  if (done === 0 || ms < RATE_MS) return '';
  const perSecond = done / (ms / SECOND);
  const rate = `${grouped(Number(perSecond.toPrecision(2)))} a second`;
  return done >= total ? rate : `${rate}, about ${spanWords(((total - done) / perSecond) * SECOND)} left`;
}
