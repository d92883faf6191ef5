import { describe, expect, test } from 'vitest';
import { AccessError, DocumentError, ServiceError } from '../../src/core/errors.ts';
import { noFindings } from '../core/render/sample.ts';
import {
  boundFaults,
  type Collected,
  endFaults,
  gapFaults,
  type IssueState,
  issueFaults,
  modelFaults,
  type Reported,
  toldFaults,
} from './invariants.ts';
import { POISON } from './strikes.ts';

/* Each invariant, kept and broken: a check that cannot fail is worse than none. */

const FINE = new ServiceError('GitHub could not be reached.', {
  code: 'no-answer',
  hint: 'Start the part again later.',
});

describe('how a part ends', () => {
  test.each([undefined, FINE])('well', (error) => {
    expect(endFaults({ error, texts: ['reading 3 logs'] })).toEqual([]);
  });

  test.each<[string, unknown, string[], string[]]>([
    ['a bug', new TypeError('x'), [], ['ended as a bug: TypeError ']],
    ['a bug without an error', 'text', [], ['ended as a bug: Error ']],
    [
      'no code',
      new AccessError('No.', { code: '' as 'no-access', hint: FINE.hint }),
      [],
      ['the error has no stable code'],
    ],
    ['no sentence', new AccessError('no', { code: 'no-access', hint: FINE.hint }), [], ['the message is no sentence']],
    ['no advice', new AccessError('No.', { code: 'no-access', hint: '' }), [], ['the error does not say what to do']],
    [
      'the body in the message',
      new DocumentError(`${POISON}.`, { code: 'wrong-run', hint: FINE.hint }),
      [],
      ['something of the body was passed on'],
    ],
    ['the body in progress', undefined, ['<HTML>'], ['something of the body was passed on']],
    ['a stack', FINE, ['Error\n    at f (file:///a.ts:1:2)'], ['a stack trace was printed']],
  ])('with %s', (_, error, texts, expected) => {
    expect(endFaults({ error, texts })).toEqual(expected);
  });
});

describe('gaps', () => {
  const whole: Collected = {
    objects: [
      { kind: 'run', text: 'run 1' },
      { kind: 'log', text: 'log 1 abc' },
      { kind: 'codeowners', text: 'CODEOWNERS abc' },
    ],
    completeness: { complete: true, gaps: [] },
  };
  const without = (kind: string, completeness: Collected['completeness']): Collected => ({
    objects: whole.objects.filter((one) => one.kind !== kind),
    completeness,
  });
  const told = { complete: false, gaps: [{ subject: 'log', reason: 'network', count: 1 }] } as const;

  test('told', () => {
    expect(gapFaults(whole, whole)).toEqual([]);
    expect(gapFaults(whole, without('log', { ...told, gaps: [...told.gaps] }))).toEqual([]);
    const owners = { complete: true, gaps: [{ subject: 'codeowners' as const, reason: 'network' as const, count: 1 }] };
    expect(gapFaults(whole, without('codeowners', owners))).toEqual([]);
  });

  test('not told', () => {
    expect(gapFaults(whole, without('log', whole.completeness))).toEqual([
      'lost without a gap: log',
      'log lost, and called complete',
    ]);
    expect(gapFaults(whole, without('run', { ...told, gaps: [...told.gaps] }))).toEqual(['lost without a gap: run']);
    expect(gapFaults(whole, { ...whole, objects: [...whole.objects, { kind: 'log', text: 'log 1 ab' }] })).toEqual([
      'something was collected that is not there',
    ]);
    const odd: Collected['objects'] = [...whole.objects, { kind: 'history', text: 'history.jsonl abc' }];
    expect(gapFaults(whole, { ...whole, objects: odd })).toEqual(['something was collected that is not there']);
    const refused = {
      complete: true,
      gaps: [{ subject: 'history' as const, reason: 'invalid-answer' as const, count: 1 }],
    };
    expect(gapFaults(whole, { objects: odd, completeness: refused })).toEqual([]);
  });

  test('told on, in findings and issue', () => {
    const gaps = { complete: false, gaps: [...told.gaps] };
    const issue = '- Not read: job logs, 1 (network failed).\n- Some failures may be missing, so …';
    expect(toldFaults(gaps, gaps, issue)).toEqual([]);
    expect(toldFaults(gaps, { complete: true, gaps: [] }, '')).toEqual([
      'findings leave out the gap log network',
      'findings call complete what the manifest does not',
    ]);
    expect(toldFaults(gaps, gaps, '')).toEqual([
      'the issue does not name every gap',
      'the issue does not say that failures may be missing',
    ]);
  });
});

test('time and requests are bounded', () => {
  const most = { requests: 3, ms: 10 };
  expect(boundFaults({ requests: 3, ms: 10 }, most)).toEqual([]);
  expect(boundFaults({ requests: 4, ms: 11 }, most)).toEqual(['4 requests, more than 3', '11 ms, more than 10']);
});

describe('issues', () => {
  const ours: IssueState = { state: 'open', body: 'new', comments: 1 };
  const old: IssueState = { state: 'open', body: 'old', comments: 0 };
  const seen: Reported = {
    ...{ before: [old], after: [ours], restarted: [ours], expected: [ours] },
    ...{ writes: 2, error: undefined, isBlind: false },
  };

  test('as they should be', () => {
    expect(issueFaults(seen)).toEqual([]);
    expect(issueFaults({ ...seen, after: [old], error: FINE })).toEqual([]);
  });

  test.each<[string, Partial<Reported>, string[]]>([
    [
      'two open',
      { after: [ours, ours], restarted: [ours, ours] },
      [
        'two open issues',
        'a duplicate issue',
        'a restart does not lead to the one right issue',
        'said done, and it is not',
      ],
    ],
    ['a restart that changes nothing', { restarted: [old] }, ['a restart does not lead to the one right issue']],
    ['a comment twice', { restarted: [{ ...ours, comments: 2 }] }, ['a restart does not lead to the one right issue']],
    ['done, and not', { after: [old] }, ['said done, and it is not']],
    ['a blind write', { isBlind: true, error: FINE }, ['wrote after a check had failed']],
    ['many writes', { writes: 4 }, ['4 writes']],
    [
      'an untrue word',
      { error: new ServiceError('Lost.', { code: 'no-answer', hint: 'Nothing was written. Start again.' }) },
      ['says that nothing was written, and it was'],
    ],
  ])('%s', (_, change, expected) => {
    expect(issueFaults({ ...seen, ...change })).toEqual(expected);
  });
});

describe('the model', () => {
  const base = noFindings();
  const asked = (over: object) => ({ ...base, model: { ...base.model, ...over } });
  const gap = { subject: 'model' as const, reason: 'failed' as const, count: 1 };
  const missed = {
    ...asked({ answered: 2, fallback: 'service-failed' }),
    completeness: { complete: true, gaps: [gap] },
  };
  const preview = '- Not read: explanations of the model, 1 (failed).';

  test('missing, and told', () => {
    expect(modelFaults(base, { findings: missed, preview, candidates: 3, billedUsd: 0 })).toEqual([]);
  });

  test('everything else', () => {
    const given = { findings: missed, preview, candidates: 3, billedUsd: 0 };
    expect(modelFaults(base, { ...given, findings: undefined })).toEqual(['no findings were written']);
    expect(modelFaults(base, { ...given, billedUsd: 1 })).toEqual(['says $0, billed $1']);
    expect(modelFaults(base, { ...given, preview: '' })).toEqual(['the issue does not name the gap']);
    expect(
      modelFaults(base, {
        ...given,
        findings: { ...missed, omittedTests: 0, gone: [], looked: { ...missed.looked, tests: 1 } },
      }),
    ).toEqual(['the service changed what was found']);
    const silent = { ...missed, completeness: base.completeness };
    expect(modelFaults(base, { ...given, findings: silent })).toEqual(['1 without an explanation, 0 told']);
    const none = { ...missed, model: { ...missed.model, fallback: 'none' as const } };
    expect(modelFaults(base, { ...given, findings: none })).toEqual(['does not say why explanations are missing']);
  });
});
