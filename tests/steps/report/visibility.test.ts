import { expect, test } from 'vitest';
import { FlakewardenError } from '../../../src/core/errors.ts';
import { isMorePublic, type Visibility } from '../../../src/core/model/visibility.ts';
import { findings, manifest } from '../../core/render/sample.ts';
import { FakeTracker } from './fake-tracker.ts';
import { filesOf, runReport } from './report-run.ts';

const ALL: readonly Visibility[] = ['private', 'internal', 'public'];

/** What a report does whose logs are of `source` and whose repository is now `place`. */
async function outcome(source: Visibility, place: Visibility): Promise<readonly [string, readonly string[]]> {
  const tracker = new FakeTracker();
  tracker.place = place;
  const { repository } = manifest();
  const files = filesOf(findings(), manifest({ repository: { ...repository, visibility: source } }));
  const action = await runReport(tracker, findings(), { files }).then(
    (result) => result.action,
    (error: unknown) => (error instanceof FlakewardenError ? error.code : 'bug'),
  );
  return [action, tracker.calls.filter((call) => call === 'create')];
}

test('nothing is written where more people can read it than could read the logs', async () => {
  for (const source of ALL) {
    for (const place of ALL) {
      const isWider = ALL.indexOf(place) > ALL.indexOf(source);
      expect([source, place, isMorePublic(place, source)]).toEqual([source, place, isWider]);
      expect([source, place, ...(await outcome(source, place))]).toEqual(
        isWider ? [source, place, 'more-public', []] : [source, place, 'created', ['create']],
      );
    }
  }
});
