import { expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { finding, findings } from '../../core/render/sample.ts';
import { FakeTracker } from './fake-tracker.ts';
import { runReport } from './report-run.ts';

test('an issue with a sentence that is not ours is not written', async () => {
  // A number that no report can reach: it is written as 1e+300, and no sentence of ours has such a word in it.
  const { impact } = finding();
  const odd = findings({ findings: [finding({ impact: { ...impact, rerunMinutes: 1e300 } })] });
  const tracker = new FakeTracker();
  const code = await runReport(tracker, odd).then(
    () => 'written',
    (error: unknown) => (error instanceof FlakewardenError ? error.code : 'bug'),
  );
  expect([code, tracker.calls]).toEqual(['unsafe-markdown', []]);
});
