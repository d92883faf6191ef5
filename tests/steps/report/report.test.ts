import { describe, expect, it } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { issueKeyLine } from '../../../src/core/render/key-line.ts';
import { everything, finding, findings, manifest, noFindings, nthFinding, OPTIONS } from '../../core/render/sample.ts';
import { BOT, FakeTracker, PERSON } from './fake-tracker.ts';
import { filesOf, inputsFor, runReport, sha256, type Variation } from './report-run.ts';

const KEY = issueKeyLine('default', '77001');
const body = (document: Findings) => renderIssue(document, manifest(), OPTIONS).body;
const recurring = () => findings({ findings: [finding({ trend: 'recurring' })] });
const incomplete = () =>
  noFindings({ completeness: { complete: false, gaps: [{ subject: 'log', reason: 'expired', count: 1 }] } });

const flipped = (bytes: Uint8Array) => bytes.map((byte, i) => (i === 100 ? byte ^ 1 : byte));

/** What happened, in brief. */
async function outcome(tracker: FakeTracker, document: Findings, vary: Variation = {}) {
  try {
    const { action, number, commented } = await runReport(tracker, document, vary);
    return { action, number, commented, writes: writesOf(tracker) };
  } catch (error) {
    if (!(error instanceof FlakewardenError)) throw error;
    return { code: error.code, writes: writesOf(tracker) };
  }
}

const WRITES = new Set(['create', 'update', 'addComment', 'ensureLabel']);
const writesOf = (tracker: FakeTracker) => tracker.calls.filter((call) => WRITES.has(call));

/** A tracker that holds one issue of ours. */
function holding(issue: Parameters<FakeTracker['add']>[0]): FakeTracker {
  const tracker = new FakeTracker();
  tracker.add({ body: `old\n\n${KEY}\n`, label: 'flaky-test', ...issue });
  return tracker;
}

const closedBy = (id: string, closedAt: string, notPlanned = false) =>
  holding({ state: 'closed', closedById: id, closedAt, notPlanned });

/** The last failure of the sample's finding is of 14 November, its first of 8 November. */
const BEFORE_FAILURES = '2026-11-07T00:00:00Z';
const BETWEEN_FAILURES = '2026-11-10T00:00:00Z';
const AFTER_FAILURES = '2026-11-19T00:00:00Z';

describe('reportFindings without an issue', () => {
  it('creates one, with its label', async () => {
    const tracker = new FakeTracker();
    const result = await runReport(tracker, everything());
    expect(result).toEqual({
      action: 'created',
      dryRun: false,
      number: 1,
      url: 'https://github.com/octo-org/widgets/issues/1',
      commented: false,
      labelled: true,
      counts: { findings: 3, confirmed: 2, suspected: 1, new: 1, gone: 2 },
    });
    expect(tracker.issues).toMatchObject([
      { title: 'Flaky tests', body: body(everything()), label: 'flaky-test', state: 'open' },
    ]);
    expect(tracker.calls).toEqual(['visibility', 'listByCreator', 'listByLabel', 'ensureLabel', 'create']);
  });

  it('creates it without the label when that may not be made', async () => {
    const tracker = new FakeTracker();
    tracker.label = 'unavailable';
    expect(await runReport(tracker, findings())).toMatchObject({ action: 'created', labelled: false });
    expect(tracker.issues[0]?.label).toBeNull();
  });

  it('creates nothing when nothing was found, complete or not', async () => {
    const nothing = { action: 'none', number: null, commented: false, writes: [] };
    expect(await outcome(new FakeTracker(), noFindings())).toEqual(nothing);
    expect(await outcome(new FakeTracker(), incomplete())).toEqual(nothing);
  });

  it('does not accept an issue of another account, whatever it says', async () => {
    const tracker = holding({ author: PERSON });
    tracker.add({ body: KEY, author: { id: '49699333', login: 'dependabot[bot]', isBot: true }, label: 'flaky-test' });
    tracker.add({ body: KEY, author: { id: BOT.id, login: 'somebody', isBot: false }, label: 'flaky-test' });
    expect(await outcome(tracker, findings())).toMatchObject({ action: 'created', number: 4 });
  });

  it('does not accept an issue of ours with another key, or with the key inside another line', async () => {
    const tracker = holding({ body: issueKeyLine('nightly', '77001') });
    tracker.add({ body: `quoted: ${KEY}` });
    tracker.add({ body: `- ${KEY}` });
    expect(await outcome(tracker, findings())).toMatchObject({ action: 'created', number: 4 });
  });

  it('says at once when the token writes as another account than is looked for', async () => {
    const tracker = new FakeTracker();
    expect(await outcome(tracker, findings(), { inputs: { 'author-id': '99' } })).toEqual({
      code: 'wrong-author',
      writes: ['ensureLabel', 'create'],
    });
  });
});

describe('reportFindings with an open issue', () => {
  it('comments on what is new, then brings the body up to date', async () => {
    const tracker = holding({});
    expect(await outcome(tracker, findings())).toEqual({
      action: 'updated',
      number: 1,
      commented: true,
      writes: ['addComment', 'update'],
    });
    expect(tracker.issues[0]).toMatchObject({ body: body(findings()), state: 'open', title: 'Flaky tests' });
    expect(tracker.comments[0]?.body).toMatchInlineSnapshot(`
      "Since 2026-11-13: 1 new flaky test. The issue above is up to date.

      - New: \` tests/test_queue.py::test_drain[fast] \`

      From [run 9001](https://github.com/octo-org/widgets/actions/runs/9001).

      \` flakewarden-comment: default-77001-9001 \`
      "
    `);
  });

  it('does not comment when nothing is new or gone, or when the conversation is locked', async () => {
    const updated = { action: 'updated', number: 1, commented: false, writes: ['update'] };
    expect(await outcome(holding({}), recurring())).toEqual(updated);
    expect(await outcome(holding({}), findings({ findings: [finding({ trend: 'worse' })] }))).toEqual(updated);
    // Without an earlier report to compare with nothing is known to be new.
    expect(await outcome(holding({}), findings({ previousReport: null }))).toEqual(updated);
    expect(await outcome(holding({ locked: true }), findings())).toEqual(updated);
  });

  it('writes nothing when the body is the same, even with other line breaks', async () => {
    const tracker = holding({ body: body(findings()).replaceAll('\n', '\r\n').trimEnd() });
    expect(await outcome(tracker, findings())).toEqual({
      action: 'unchanged',
      number: 1,
      commented: false,
      writes: [],
    });
  });

  it('does not repeat the comment of this run, and is not fooled by a copy of it', async () => {
    const tracker = holding({});
    await runReport(tracker, findings());
    const [comment] = tracker.comments;
    Object.assign(tracker.issues[0] as object, { body: KEY });
    expect(await outcome(tracker, findings())).toMatchObject({ action: 'updated', commented: true });
    expect(tracker.comments).toEqual([comment]);

    const copied = holding({});
    copied.comments.push({ issue: 1, authorId: PERSON.id, body: comment?.body ?? '' });
    await runReport(copied, findings());
    expect(copied.comments).toHaveLength(2);
  });

  it('closes with a word when all is clear', async () => {
    const tracker = holding({});
    const { gone } = everything();
    expect(await outcome(tracker, noFindings({ gone }))).toEqual({
      action: 'closed',
      number: 1,
      commented: true,
      writes: ['addComment', 'update'],
    });
    expect(tracker.issues[0]).toMatchObject({ state: 'closed', body: body(noFindings({ gone })) });
    expect(tracker.comments[0]?.body).toMatchInlineSnapshot(`
      "All clear: no flaky test was found between 2026-11-06 and 2026-11-20, and everything that could show one was read. Thank you to everybody who repaired one.

      - Gone: \` tests/test_old.py::test_gone \`
      - Fixed: \` tests/test_old.py::test_fixed \`

      This issue is closed now. It is reopened when a test turns flaky again.

      From [run 9001](https://github.com/octo-org/widgets/actions/runs/9001).

      \` flakewarden-comment: default-77001-9001 \`
      "
    `);
  });

  it('never closes on incomplete data', async () => {
    const tracker = holding({});
    expect(await outcome(tracker, incomplete())).toMatchObject({ action: 'updated', commented: false });
    expect(tracker.issues[0]?.state).toBe('open');
  });

  it('finds an open issue that slips from one page to the one before while the list is read', async () => {
    const tracker = new FakeTracker();
    const open = tracker.add({ body: KEY, label: 'flaky-test' });
    const others = Array.from({ length: 99 }, () => tracker.add({ body: '' }));
    tracker.add({ body: KEY, label: 'flaky-test', state: 'closed', closedById: BOT.id });
    tracker.fault = (call, when) => {
      if (call !== 'listByCreator' || when !== 'after') return;
      // After the first page somebody deletes an issue that stands on it.
      tracker.issues.splice(0, Infinity, ...tracker.issues.filter((issue) => issue !== others[50]));
    };
    expect(await runReport(tracker, findings())).toMatchObject({ action: 'updated', number: open.number });
  });

  it('finds an issue that is too old for the list of the author, by its label', async () => {
    const tracker = holding({});
    for (let i = 0; i < 1_000; i += 1) tracker.add({ body: 'of another workflow' });
    expect(await outcome(tracker, findings())).toMatchObject({ action: 'updated', number: 1 });
    expect(tracker.calls.filter((call) => call === 'listByCreator')).toHaveLength(10);
  });

  it('writes nothing when two are open', async () => {
    const tracker = holding({});
    tracker.add({ body: KEY });
    await expect(runReport(tracker, findings())).rejects.toMatchObject({
      code: 'two-issues',
      message: 'The issues 1 and 2 are both open and both ours.',
    });
    expect(writesOf(tracker)).toEqual([]);
  });
});

describe('reportFindings with a closed issue', () => {
  it('reopens what our bot closed', async () => {
    const tracker = closedBy(BOT.id, AFTER_FAILURES);
    expect(await outcome(tracker, findings())).toEqual({
      action: 'reopened',
      number: 1,
      commented: true,
      writes: ['addComment', 'update'],
    });
    expect(tracker.issues).toMatchObject([{ state: 'open', body: body(findings()) }]);
  });

  it('leaves closed what a person closed, and makes a new issue for failures after that', async () => {
    const none = { action: 'none', number: null, commented: false, writes: [] };
    const created = { action: 'created', number: 2, commented: false, writes: ['ensureLabel', 'create'] };
    expect(await outcome(closedBy(PERSON.id, AFTER_FAILURES), findings())).toEqual(none);
    expect(await outcome(closedBy(PERSON.id, BETWEEN_FAILURES), findings())).toEqual(created);
    expect(await outcome(closedBy(PERSON.id, BETWEEN_FAILURES, true), findings())).toEqual(none);
    expect(await outcome(closedBy(PERSON.id, BEFORE_FAILURES, true), findings())).toEqual(created);
  });

  it('looks at the newest closed issue only', async () => {
    const tracker = closedBy(BOT.id, BEFORE_FAILURES);
    tracker.add({ body: KEY, state: 'closed', closedById: PERSON.id, closedAt: AFTER_FAILURES });
    expect(await outcome(tracker, findings())).toMatchObject({ action: 'none' });
  });

  it('does nothing when all is clear', async () => {
    expect(await outcome(closedBy(BOT.id, AFTER_FAILURES), noFindings())).toMatchObject({ action: 'none', writes: [] });
  });
});

describe('the readers of the repository', () => {
  const readBy = (visibility: 'private' | 'internal' | 'public') => {
    const over = manifest();
    return filesOf(findings(), { ...over, repository: { ...over.repository, visibility } });
  };
  const ALL = ['private', 'internal', 'public'] as const;

  it.each(ALL.flatMap((source) => ALL.map((place) => [source, place] as const)))(
    'read when %s, written when %s: never to more people',
    async (source, place) => {
      const tracker = new FakeTracker();
      tracker.place = place;
      const end = await runReport(tracker, findings(), { files: readBy(source) }).then(
        ({ action }) => action,
        (error: { code?: string }) => error.code,
      );
      const isWider = ALL.indexOf(place) > ALL.indexOf(source);
      expect(end).toBe(isWider ? 'more-public' : 'created');
      expect(writesOf(tracker)).toHaveLength(isWider ? 0 : 2);
    },
  );

  it('do not matter when nothing is written', async () => {
    const tracker = new FakeTracker();
    tracker.place = 'public';
    const end = await runReport(tracker, findings(), { files: readBy('private'), inputs: { 'dry-run': true } });
    expect([end.action, tracker.calls.includes('visibility')]).toEqual(['created', false]);
  });
});

describe('a dry run', () => {
  it.each([
    ['created', new FakeTracker(), findings()],
    ['updated', holding({}), findings()],
    ['closed', holding({}), noFindings()],
    ['reopened', closedBy(BOT.id, AFTER_FAILURES), findings()],
  ])('says that the issue would be %s and writes nothing', async (action, tracker, document) => {
    const before = structuredClone(tracker.issues);
    expect(await outcome(tracker, document, { inputs: { 'dry-run': true } })).toMatchObject({ action, writes: [] });
    expect(tracker.issues).toEqual(before);
  });
});

describe('documents that are refused', () => {
  const good = filesOf(findings());
  const other = filesOf(findings({ findings: [nthFinding(1)] }));

  it.each<[string, string, Variation]>([
    ['a missing digest of the manifest', 'missing-digest', { inputs: { 'manifest-sha256': undefined } }],
    ['a missing digest of the findings', 'missing-digest', { inputs: { 'findings-sha256': undefined } }],
    ['another digest', 'wrong-digest', { inputs: { 'findings-sha256': 'f'.repeat(64) } }],
    ['the digest of the other file', 'wrong-digest', { inputs: { 'findings-sha256': good.manifest.sha256 } }],
    ['findings of another run', 'wrong-run', { context: { runId: '9002' } }],
    [
      'an earlier attempt than the documents',
      'wrong-run',
      {
        files: filesOf(
          findings({ binding: { ...findings().binding, runAttempt: 2 } }),
          manifest({ binding: { ...manifest().binding, runAttempt: 2 } }),
        ),
      },
    ],
    ['another repository', 'wrong-run', { context: { repository: 'octo-org/gadgets' } }],
    ['another repository id', 'wrong-run', { context: { repositoryId: '77002' } }],
    ['another server', 'wrong-run', { context: { serverUrl: 'https://ghe.example' } }],
    ['a preview of other findings', 'preview-differs', { files: { ...good, preview: other.preview } }],
    [
      'another number of findings',
      'preview-differs',
      { files: filesOf(findings({ findings: [1, 2].map((n) => nthFinding(n)) })), inputs: { 'max-findings': 1 } },
    ],
    [
      'findings that cite what is not there',
      'findings-mismatch',
      { files: filesOf(findings(), manifest({ jobs: [] })) },
    ],
  ])('%s', async (_, code, vary) => {
    expect(await outcome(new FakeTracker(), findings(), vary)).toEqual({ code, writes: [] });
  });

  it('one changed bit anywhere', async () => {
    for (const name of ['manifest', 'findings'] as const) {
      const bytes = flipped(good[name].bytes);
      const files = { ...good, [name]: { bytes, sha256: sha256(bytes) } };
      const digests = inputsFor(good);
      expect(await outcome(new FakeTracker(), findings(), { files, inputs: digests })).toEqual({
        code: 'wrong-digest',
        writes: [],
      });
    }
  });

  it('no request is made before the documents are checked', async () => {
    const tracker = new FakeTracker();
    await outcome(tracker, findings(), { context: { runId: '9002' } });
    expect(tracker.calls).toEqual([]);
  });

  it('by hand, digests may be left out and the documents of a later attempt be used', async () => {
    const byHand = { onActions: false, runId: '0', repository: undefined, repositoryId: undefined };
    const inputs = { 'manifest-sha256': undefined, 'findings-sha256': undefined };
    expect(await outcome(new FakeTracker(), findings(), { context: byHand, inputs })).toMatchObject({
      action: 'created',
    });
    expect(await outcome(new FakeTracker(), findings(), { context: { runAttempt: 3 } })).toMatchObject({
      action: 'created',
    });
  });
});
