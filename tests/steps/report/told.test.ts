import { expect, test } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { reportFindings } from '../../../src/steps/report/report.ts';
import { findings } from '../../core/render/sample.ts';
import { FakeTracker } from './fake-tracker.ts';
import { CONTEXT, filesOf, inputsFor } from './report-run.ts';

/** What a person is told while report works: stages, and warnings with a mark. */
async function toldOf(document: Findings, dryRun: boolean): Promise<readonly string[]> {
  const files = filesOf(document);
  const told: string[] = [];
  await reportFindings(inputsFor(files, { 'dry-run': dryRun }), CONTEXT, {
    documents: {
      manifest: () => Promise.resolve(files.manifest),
      findings: () => Promise.resolve(files.findings),
      preview: () => Promise.resolve(files.preview),
    },
    openTracker: () => new FakeTracker(),
    progress: {
      stage: ({ text }) => told.push(text),
      step: () => {},
      warn: ({ text }) => told.push(`! ${text}`),
      done: () => {},
    },
    pause: () => Promise.resolve(),
  });
  return told;
}

test('a dry run does not say that it writes', async () => {
  expect(await toldOf(findings(), true)).toEqual([
    'checking manifest, findings and preview',
    'looking for the issue',
    'working out what would be written',
  ]);
  expect((await toldOf(findings(), false)).at(-1)).toBe('writing the issue');
});

test('incomplete data is a warning', async () => {
  const gaps = [{ subject: 'log' as const, reason: 'expired' as const, count: 3 }];
  expect(await toldOf(findings({ completeness: { complete: false, gaps } }), false)).toContain(
    '! some data could not be read, so failures may be missing; the issue names the gaps',
  );
});
