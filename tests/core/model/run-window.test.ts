import { describe, expect, it } from 'vitest';
import { halves, lastDays, wholeSecond, windowBefore } from '../../../src/core/model/run-window.ts';

describe('run windows', () => {
  it('have whole seconds', () => {
    expect(wholeSecond('2026-11-20T10:00:00.999Z')).toBe('2026-11-20T10:00:00Z');
    expect(wholeSecond('2026-11-20T12:00:00+02:00')).toBe('2026-11-20T10:00:00Z');
  });

  it('reach back by days, and do not overlap when they are made longer', () => {
    const until = '2026-11-20T10:00:00Z';
    const short = lastDays(until, 14);
    expect(short).toEqual({ since: '2026-11-06T10:00:00Z', until });
    expect(windowBefore(lastDays(until, 28), short)).toEqual({
      since: '2026-10-23T10:00:00Z',
      until: '2026-11-06T09:59:59Z',
    });
  });

  it('are cut in two without a hole', () => {
    const window = { since: '2026-11-20T10:00:00Z', until: '2026-11-20T10:03:00Z' };
    const [newer, older] = halves(window, 60) ?? [];
    expect(newer).toEqual({ since: '2026-11-20T10:01:31Z', until: '2026-11-20T10:03:00Z' });
    expect(older).toEqual({ since: '2026-11-20T10:00:00Z', until: '2026-11-20T10:01:30Z' });
    expect(halves({ since: window.since, until: '2026-11-20T10:01:00Z' }, 60)).toBeUndefined();
  });
});
