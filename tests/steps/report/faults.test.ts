import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { AccessError } from '../../../src/core/errors.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { issueKeyLine } from '../../../src/core/render/key-line.ts';
import { LostAnswerError } from '../../../src/steps/report/ports.ts';
import { findings, manifest, noFindings, OPTIONS } from '../../core/render/sample.ts';
import { BOT, FakeTracker } from './fake-tracker.ts';
import { type Files, filesOf, runReport } from './report-run.ts';

const KEY = issueKeyLine('default', '77001');
const bodyOf = (document: Findings) => renderIssue(document, manifest(), OPTIONS).body;

const WRITES: ReadonlySet<string> = new Set(['ensureLabel', 'create', 'update', 'addComment']);

class Killed extends Error {}

interface Scenario {
  readonly tracker: () => FakeTracker;
  readonly document: Findings;
  /** Made once: rendering takes longer than everything else here. */
  readonly files: Files;
  readonly state: 'open' | 'closed';
  readonly comments: number;
}

const withIssue = (state: 'open' | 'closed') => () => {
  const tracker = new FakeTracker();
  tracker.add({ body: KEY, state, closedById: state === 'closed' ? BOT.id : null, label: 'flaky-test' });
  return tracker;
};

const FOUND = { document: findings(), files: filesOf(findings()) };
const CLEAR = { document: noFindings(), files: filesOf(noFindings()) };

const SCENARIOS: Record<string, Scenario> = {
  create: { tracker: () => new FakeTracker(), ...FOUND, state: 'open', comments: 0 },
  update: { tracker: withIssue('open'), ...FOUND, state: 'open', comments: 1 },
  close: { tracker: withIssue('open'), ...CLEAR, state: 'closed', comments: 1 },
  reopen: { tracker: withIssue('closed'), ...FOUND, state: 'open', comments: 1 },
};

/** Throws at the k-th visit of a place where a process could die; false when there is no such place any more. */
async function runUntil(tracker: FakeTracker, { document, files }: Scenario, k: number): Promise<boolean> {
  let visits = 0;
  let struck = false;
  tracker.fault = () => {
    visits += 1;
    if (visits !== k) return;
    struck = true;
    throw new Killed();
  };
  await runReport(tracker, document, { files }).catch((thrown: unknown) => {
    if (!(thrown instanceof Killed)) throw thrown;
  });
  tracker.fault = () => {};
  return struck;
}

const ended = (tracker: FakeTracker) => ({
  issues: tracker.issues.map(({ state, body }) => ({ state, body })),
  comments: tracker.comments.length,
});

describe.each(Object.keys(SCENARIOS))('%s', (name) => {
  const scenario = SCENARIOS[name] as Scenario;
  const { tracker: make, document, files, state, comments } = scenario;
  const expected = { issues: [{ state, body: bodyOf(document) }], comments };

  it('killed anywhere and started again, ends as if nothing had happened', async () => {
    let k = 1;
    for (; k < 100; k += 1) {
      const tracker = make();
      const struck = await runUntil(tracker, scenario, k);
      await runReport(tracker, document, { files });
      expect({ k, ...ended(tracker) }).toEqual({ k, ...expected });
      if (!struck) break;
    }
    expect(k).toBeGreaterThan(5);
  });

  it('killed twice, too', async () => {
    for (let first = 1; first < 16; first += 1) {
      for (let second = 1; second < 16; second += 2) {
        const tracker = make();
        await runUntil(tracker, scenario, first);
        await runUntil(tracker, scenario, second);
        await runReport(tracker, document, { files });
        expect({ first, second, ...ended(tracker) }).toEqual({ first, second, ...expected });
      }
    }
  });

  it.each(['before', 'after'] as const)('survives one lost answer, lost %s the write', async (moment) => {
    for (const write of ['create', 'update', 'addComment', 'ensureLabel']) {
      const tracker = make();
      let left = 1;
      tracker.fault = (call, when) => {
        if (call !== write || when !== moment || left === 0) return;
        left -= 1;
        throw new LostAnswerError();
      };
      await runReport(tracker, document, { files });
      expect({ write, ...ended(tracker) }).toEqual({ write, ...expected });
    }
  });

  it('repeats a write at most once', async () => {
    for (const write of ['create', 'update', 'addComment']) {
      const tracker = make();
      tracker.fault = (call, when) => {
        if (call === write && when === 'before') throw new LostAnswerError();
      };
      await runReport(tracker, document, { files }).catch((error: unknown) => {
        if (!(error instanceof LostAnswerError)) throw error;
      });
      expect(tracker.calls.filter((call) => call === write).length).toBeLessThanOrEqual(2);
    }
  });

  it('does not repeat what was refused', async () => {
    const tracker = make();
    tracker.fault = (call, when) => {
      if (WRITES.has(call) && when === 'before') {
        throw new AccessError('no', { code: 'no-issues-permission', hint: 'x' });
      }
    };
    await expect(runReport(tracker, document)).rejects.toMatchObject({ code: 'no-issues-permission' });
    expect(tracker.calls.filter((call) => WRITES.has(call))).toHaveLength(1);
  });
});
