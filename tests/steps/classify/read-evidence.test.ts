import { expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { openEvidence } from '../../../src/steps/classify/read-evidence.ts';
import { readExecutions } from '../../../src/steps/classify/read-executions.ts';
import { evidenceOf, pytestLog, readerOf } from './evidence.ts';

const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };
const CONTEXT = {
  ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
  ...{ serverUrl: 'https://github.com', onActions: false },
};

type Files = Map<string, Uint8Array>;
type Json = Record<string, unknown>;

const encode = (text: string) => new TextEncoder().encode(text);

/** What is said of evidence after `change`. */
async function refusalAfter(change: (files: Files, manifest: Json) => void): Promise<string> {
  const { files } = evidenceOf({
    runs: [[{ log: pytestLog(['a.py::test_a']) }], [{ log: pytestLog(['a.py::test_a']) }]],
    reports: new Map([[0, '<testsuite/>']]),
  });
  const before = files.get('manifest.json');
  const manifest = JSON.parse(new TextDecoder().decode(before)) as Json;
  change(files, manifest);
  if (files.get('manifest.json') === before) files.set('manifest.json', encode(JSON.stringify(manifest)));
  try {
    const evidence = await openEvidence(readerOf(files), { manifestSha256: undefined, context: CONTEXT });
    await readExecutions(evidence, SILENT);
    return 'accepted';
  } catch (error) {
    return error instanceof FlakewardenError ? `${error.message} [${error.code}]` : String(error);
  }
}

test('evidence that nobody touched is accepted', async () => {
  expect(await refusalAfter(() => {})).toBe('accepted');
});

test.each<[string, (files: Files, manifest: Json) => void, string]>([
  [
    'a log with a changed byte',
    (files) => files.get('logs/5010.log')?.set([0x39], 3),
    'The evidence is refused: files[1] of the manifest has another SHA-256 than the file. [evidence-digest]',
  ],
  [
    'a shortened log',
    (files) => files.set('logs/5000.log', encode('short')),
    'The evidence is refused: files[0] of the manifest says 1164 bytes, the file has 5. [evidence-digest]',
  ],
  [
    'a lengthened log',
    (files) => files.set('logs/5000.log', encode('x'.repeat(2_000))),
    'The evidence is refused: files[0] of the manifest cannot be read, or has more than 1164 bytes. [unreadable-document]',
  ],
  [
    'a missing log',
    (files) => files.delete('logs/5010.log'),
    'The evidence is refused: files[1] of the manifest is not in the folder. [evidence-files]',
  ],
  [
    'all files missing',
    (files) => ['logs/5000.log', 'logs/5010.log', 'reports/1000-1.xml'].map((path) => files.delete(path)),
    'The evidence is refused: files[0] of the manifest is not in the folder, nor are 2 more. [evidence-files]',
  ],
  [
    'files that are not listed',
    (files) => ['logs/\u001B[31m.log', 'notes.txt'].map((path) => files.set(path, encode('x'))),
    'The evidence is refused: the folder holds 2 that the manifest does not list (1 in logs, 0 in reports). [evidence-files]',
  ],
  [
    'a log of no job',
    (_, manifest) => ((manifest['logs'] as Json[])[1] = { ...(manifest['logs'] as Json[])[1], jobId: '1' }),
    'The evidence is refused: in manifest.json, logs[1].jobId is the id of no job. [evidence-references]',
  ],
  [
    'an unknown key',
    (_, manifest) => ((manifest['window'] as Json)['to'] = '2026-11-01T00:00:00Z'),
    'manifest.json is refused: window has 1 unknown, of the keys since, until. [malformed-document]',
  ],
  [
    'a trailing comma',
    (files) => files.set('manifest.json', encode('{\n  "schema": "flakewarden/manifest",\n}')),
    'manifest.json is refused: it is not JSON from line 3, column 1 on. [malformed-document]',
  ],
])('%s is named', async (_, change, message) => {
  expect(await refusalAfter(change)).toBe(message);
});

test('the manifest must be the one that was handed over: its digest came as a job output', async () => {
  const { files } = evidenceOf({ runs: [[{}]] });
  const open = (manifestSha256: string | undefined, onActions: boolean) =>
    openEvidence(readerOf(files), { manifestSha256, context: { ...CONTEXT, onActions } }).then(
      ({ manifestSha256: own }) => own,
      (error: unknown) => (error instanceof FlakewardenError ? error.code : String(error)),
    );
  const own = await open(undefined, false);
  expect([await open(own, false), await open('f'.repeat(64), false), await open(undefined, true)]).toEqual([
    own,
    'wrong-digest',
    'missing-digest',
  ]);
});
