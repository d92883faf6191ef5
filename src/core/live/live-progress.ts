import type { Progress } from '../ports.ts';
import type { PartEvent } from './live-event.ts';

/** Between two events of one kind that only bring newer numbers: ten a second look alive. */
const NUMBERS_MS = 100;

type Numbers = Extract<PartEvent, { kind: 'step' | 'requests' }>;

/**
 * Progress told to the process that started the part. Numbers are thinned out; the newest ones are told before anything
 * else is, so none is ever missing for long.
 *
 * @param now milliseconds, rising
 */
export function createLiveProgress(tell: (event: PartEvent) => void, now: () => number): Progress {
  const waiting = new Map<Numbers['kind'], Numbers>();
  const toldAt = new Map<Numbers['kind'], number>();
  const flush = () => {
    for (const event of waiting.values()) tell(event);
    waiting.clear();
  };
  const numbers = (event: Numbers, isLast: boolean) => {
    const time = now();
    waiting.set(event.kind, event);
    if (!isLast && time - (toldAt.get(event.kind) ?? -Infinity) < NUMBERS_MS) return;
    waiting.delete(event.kind);
    toldAt.set(event.kind, time);
    tell(event);
  };
  return {
    stage: ({ text }) => {
      flush();
      tell({ kind: 'stage', text });
    },
    step: (done, total) => numbers({ kind: 'step', done, total }, done >= total),
    warn: ({ text }) => tell({ kind: 'warning', text }),
    requests: (spent, budget, left) => numbers({ kind: 'requests', spent, budget, left: left ?? null }, false),
    done: flush,
  };
}

/** Progress that two show: the terminal and the page. */
export function progressOfBoth(first: Progress, second: Progress): Progress {
  return {
    stage: (sentence) => {
      first.stage(sentence);
      second.stage(sentence);
    },
    step: (done, total) => {
      first.step(done, total);
      second.step(done, total);
    },
    warn: (sentence) => {
      first.warn(sentence);
      second.warn(sentence);
    },
    requests: (spent, budget, left) => {
      first.requests?.(spent, budget, left);
      second.requests?.(spent, budget, left);
    },
    done: () => {
      first.done();
      second.done();
    },
  };
}
