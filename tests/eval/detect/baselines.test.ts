import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/core/evidence/group.ts';
import { testKey } from '../../../src/core/evidence/test-key.ts';
import { executionsOf, failureOf, green, type Sketch } from '../../core/evidence/history.ts';
import { BASELINES } from './baselines/registry.ts';
import { ruleKey } from './rule.ts';

const X = ruleKey({ workflowId: '7', job: 'test' }, testKey(failureOf('x')));
const DAY = 24;

/** The ids of the rules that call test x flaky; a gated twin is named `+gate` only where it disagrees. */
function believers(sketches: readonly Sketch[]): readonly string[] {
  const lanes = lanesOf(executionsOf(sketches), 'main');
  const flagging = new Set(BASELINES.filter((rule) => rule.flaky(lanes).has(X)).map(({ id }) => id));
  return BASELINES.flatMap(({ id, gated }) => {
    const plain = id.replace(/\+gate$/u, '');
    if (!gated || !BASELINES.some((rule) => rule.id === plain)) return flagging.has(id) ? [id] : [];
    if (flagging.has(id) === flagging.has(plain)) return [];
    return [flagging.has(id) ? id : `not ${id}`];
  });
}

/** Main over `hours`, one commit an hour; x fails where listed. */
function main(hours: number, ...failing: readonly number[]): readonly Sketch[] {
  return green(0, hours).map((sketch) => (failing.includes(sketch.hour) ? { ...sketch, fails: ['x'] } : sketch));
}

/** A run of main that fails and whose second attempt passes. */
function rerun(hour: number, fails: readonly string[] = ['x']): readonly Sketch[] {
  const run = String(90_000 + hour);
  return [
    { hour, run, fails },
    { hour: hour + 0.5, run, attempt: 2 },
  ];
}

function proposal(hour: number, branch: string, fails?: readonly string[]): Sketch {
  return { hour, branch, event: 'pull_request', ...(fails === undefined ? {} : { fails }) };
}

function names(n: number): readonly string[] {
  return ['x', ...Array.from({ length: n - 1 }, (_, i) => `t${i}`)];
}

describe('baselines', () => {
  it('have ids of their own, and say whose they are', () => {
    expect(new Set(BASELINES.map(({ id }) => id)).size).toBe(BASELINES.length);
    expect(BASELINES.filter(({ source, title }) => source === '' || title === '')).toEqual([]);
    expect(BASELINES.filter(({ gated }) => gated).every(({ id }) => id.endsWith('+gate'))).toBe(true);
  });

  it('say nothing of tests that never failed', () => {
    const lanes = lanesOf(executionsOf(green(0, 50)), 'main');
    expect(BASELINES.map((rule) => rule.flaky(lanes).size)).toEqual(BASELINES.map(() => 0));
  });

  it.each<[string, readonly Sketch[], readonly string[]]>([
    [
      'one flip, just now',
      [...main(99), ...rerun(99)],
      [
        'any-same-sha',
        'any-same-sha+upload-filter',
        'pass-on-retry-7d',
        'same-sha-14d',
        'same-sha-14d-recovers',
        'entropy-per-version',
      ],
    ],
    [
      'two flips, long ago',
      [...rerun(0), ...rerun(5), ...green(6, 40), { hour: 30 * DAY }],
      [
        'any-same-sha',
        'any-same-sha+upload-filter',
        'same-sha-2',
        'same-sha-2+upload-filter',
        'luci-flaky-verdicts',
        'flutter-2-of-100',
        'fail-2-of-20',
        'failure-rate-5',
        'failure-rate-5-95',
        'failure-rate-5-95-any-time',
        'minority-5',
        'entropy-0.2',
        'entropy-per-version',
        'flip-rate-0.05',
        'flip-rate-0.1',
        'flip-rate-0.05-window',
        'composite-0.2-0.8',
        'pfs-5',
      ],
    ],
    [
      'one flip ten days ago',
      [...rerun(0), ...green(1, 98), { hour: 10 * DAY }],
      [
        'any-same-sha',
        'any-same-sha+upload-filter',
        'same-sha-14d',
        'failure-rate-5-95-any-time',
        'entropy-per-version',
        'flip-rate-0.05',
      ],
    ],
    [
      'always failing',
      main(100, ...Array.from({ length: 100 }, (_, i) => i)),
      ['fail-2-of-20', 'fail-2-of-last-20', 'consecutive-3', 'fail-6-of-10', 'failure-rate-5', 'composite-0.2-0.8'],
    ],
    [
      'broken for three commits',
      main(100, 50, 51, 52),
      ['fail-2-of-20', 'consecutive-3', 'failure-rate-5-95-any-time'],
    ],
    [
      'broken for six of ten commits',
      main(100, 50, 51, 53, 54, 56, 57),
      [
        'fail-2-of-20',
        'fail-6-of-10',
        'failure-rate-5',
        'failure-rate-5-95',
        'failure-rate-5-95-any-time',
        'minority-5',
        'entropy-0.2',
        'flip-rate-0.05',
        'flip-rate-0.1',
        'flip-rate-0.05-window',
        'transition-score',
        'composite-0.2-0.8',
      ],
    ],
    [
      'three failures far apart',
      main(100, 20, 55, 90),
      ['flip-rate-0.05', 'flip-rate-0.05-window', 'transition-score', 'switches-30', 'composite-0.2-0.8'],
    ],
    [
      'eight failures apart',
      main(100, 5, 18, 31, 44, 57, 70, 83, 96),
      [
        'fail-2-of-20',
        'fail-2-of-last-20',
        'failure-rate-5',
        'failure-rate-5-95',
        'failure-rate-5-95-any-time',
        'minority-5',
        'entropy-0.2',
        'flip-rate-0.05',
        'flip-rate-0.1',
        'flip-rate-0.05-window',
        'transition-score',
        'switches-30',
        'composite-0.2-0.8',
      ],
    ],
    ['one failure early', main(100, 15), ['failure-rate-5-95-any-time', 'flip-rate-0.05', 'flip-rate-0.1']],
    [
      'an outage that was repeated',
      [...main(99), ...rerun(99, names(20))],
      [
        'any-same-sha',
        'not any-same-sha+gate',
        'any-same-sha+upload-filter',
        'pass-on-retry-7d',
        'not pass-on-retry-7d+gate',
        'same-sha-14d',
        'not same-sha-14d+gate',
        'same-sha-14d-recovers',
        'not same-sha-14d-recovers+gate',
        'entropy-per-version',
        'not entropy-per-version+gate',
      ],
    ],
    [
      'an upload with nine tests of ten failing',
      [...main(99), { hour: 99, fails: names(9), executed: 10, run: '5' }, { hour: 99.5, run: '5', attempt: 2 }],
      [
        'any-same-sha',
        'not any-same-sha+gate',
        'pass-on-retry-7d',
        'not pass-on-retry-7d+gate',
        'same-sha-14d',
        'not same-sha-14d+gate',
        'same-sha-14d-recovers',
        'not same-sha-14d-recovers+gate',
        'entropy-per-version',
        'not entropy-per-version+gate',
      ],
    ],
    [
      'the same failure in two proposals, main green',
      [...main(60), proposal(20.5, 'a', ['x']), proposal(40.5, 'b', ['x'])],
      ['entropy-0.2', 'composite-0.2-0.8', 'unrelated-proposals'],
    ],
    [
      'the same failure in two proposals, main broken',
      [...main(60, 20, 40), proposal(20.5, 'a', ['x']), proposal(40.5, 'b', ['x'])],
      [
        'failure-rate-5',
        'failure-rate-5-95',
        'failure-rate-5-95-any-time',
        'minority-5',
        'entropy-0.2',
        'flip-rate-0.05',
        'flip-rate-0.05-window',
        'switches-30',
        'composite-0.2-0.8',
      ],
    ],
    [
      'the same failure in two proposals, main broken right after',
      [...main(60, 21, 41), proposal(20.5, 'a', ['x']), proposal(40.5, 'b', ['x'])],
      [
        'failure-rate-5',
        'failure-rate-5-95',
        'failure-rate-5-95-any-time',
        'minority-5',
        'entropy-0.2',
        'flip-rate-0.05',
        'flip-rate-0.05-window',
        'switches-30',
        'composite-0.2-0.8',
      ],
    ],
    ['two failures with one result more between them than a window holds', main(110, 45, 104), ['switches-30']],
    [
      'twelve tests that flip over three attempts, six at a time',
      [
        ...main(99),
        { hour: 99, run: '5', fails: names(6) },
        { hour: 99.3, run: '5', attempt: 2, fails: names(12).slice(6) },
        { hour: 99.6, run: '5', attempt: 3 },
      ],
      [
        'any-same-sha',
        'not any-same-sha+gate',
        'any-same-sha+upload-filter',
        'pass-on-retry-7d',
        'not pass-on-retry-7d+gate',
        'same-sha-14d',
        'not same-sha-14d+gate',
        'same-sha-14d-recovers',
        'not same-sha-14d-recovers+gate',
      ],
    ],
    [
      'twice the same proposal',
      [...main(60), proposal(20.5, 'a', ['x']), proposal(40.5, 'a', ['x'])],
      ['entropy-0.2', 'composite-0.2-0.8'],
    ],
    [
      'pass and fail in two cells',
      [
        ...green(0, 30),
        { hour: 30, commit: '1', job: 'test (1)', fails: ['x'] },
        { hour: 30, commit: '1', job: 'test (2)' },
      ],
      [],
    ],
    [
      'a flip in one of two cells',
      [
        { hour: 1, job: 'test (1)' },
        { hour: 1, job: 'test (2)', run: '1', fails: ['x'] },
        { hour: 2, job: 'test (2)', run: '1', attempt: 2 },
      ],
      [
        'any-same-sha',
        'any-same-sha+upload-filter',
        'pass-on-retry-7d',
        'same-sha-14d',
        'same-sha-14d-recovers',
        'flutter-2-of-100',
        'entropy-per-version',
        'pfs-5',
      ],
    ],
    [
      'a runner’s own retry',
      [...main(30), { hour: 30, retried: ['x'] }],
      [
        'any-same-sha',
        'any-same-sha+upload-filter',
        'pass-on-retry-7d',
        'same-sha-14d',
        'same-sha-14d-recovers',
        'flutter-2-of-100',
        'entropy-0.2',
        'entropy-per-version',
        'flip-rate-0.05',
        'flip-rate-0.05-window',
        'composite-0.2-0.8',
      ],
    ],
    [
      'two jobs of one name in one attempt',
      [...main(30), { hour: 30, run: '1', fails: ['x'] }, { hour: 30, run: '1' }],
      ['entropy-0.2', 'entropy-per-version', 'flip-rate-0.05', 'flip-rate-0.05-window', 'composite-0.2-0.8'],
    ],
  ])('%s', (_, sketches, ids) => {
    expect(believers(sketches)).toEqual(ids);
  });
});
