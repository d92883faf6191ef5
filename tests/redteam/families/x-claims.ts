import { failed, passed } from '../../fakes/actions-history/builder.ts';
import { zip } from '../../fakes/actions-history/zip.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { gapsOf } from '../gaps.ts';
import { foundIds, issueOf } from '../hostile-logs.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';

/** What `findings.json` says of a test. */
interface Judged {
  readonly test: { readonly id: string };
  readonly state: string;
  readonly failed: number;
  readonly executions: number;
}

const ok = (name: string, more = '') => `<testcase classname="s" name="${name}" ${more}/>`;
const bad = (name: string, more = '') =>
  `<testcase classname="s" name="${name}" ${more}><failure message="x"/></testcase>`;
const suite = (inside: string, counts = '') => `<testsuite ${counts}>${inside}</testsuite>`;
const many = (count: number, one: (i: number) => string) => Array.from({ length: count }, (_, i) => one(i)).join('');
const artifact = (xml: string) => [{ name: 'results', zip: zip({ 'junit.xml': xml }) }];

const LIES = 'tests="5" failures="0" errors="-3" skipped="NaN" time="1e309"';
/** Moments that no test takes; one number has a decimal comma. */
const TIMES = ['-1', 'NaN', '1e309', '1e-400', '0,5', '1.2.3', 'Infinity', '9'.repeat(40)];
const TWICE = 10_000;
/** Runs of each kind; in half of them a test fails, is run again and passes. */
const ROUNDS = 3;
const SILENT_LOG = '2026-11-01T10:00:00.0000000Z nothing about tests\n';

const pipeline = once(() =>
  runPipeline({
    build: (builder) => {
      const again = (job: string, xml: string) =>
        builder.run({ attempts: [[failed(job, SILENT_LOG)], [passed(job)]], artifacts: artifact(xml) });
      const green = (job: string, xml: string) => builder.run({ attempts: [[passed(job)]], artifacts: artifact(xml) });
      for (let i = 0; i < ROUNDS; i += 1) {
        again('lies', suite(TIMES.map((time, n) => ok(`t${n}`, `time="${time}"`)).join('') + bad('hidden'), LIES));
        green('lies', suite(TIMES.map((_, n) => ok(`t${n}`)).join('') + ok('hidden'), LIES));
        again('both', suite(ok('both') + bad('both') + ok('both')));
        green('both', suite(ok('both') + bad('claimed')));
        green('both', suite(ok('both') + ok('claimed')));
        again('twice', suite(many(TWICE, (n) => bad('twice', `time="${n}"`))));
        green('twice', suite(ok('twice')));
      }
    },
    inputs: { fetch: { reports: 'results' } },
  }),
);

function judged({ findings }: PipelineEnd, id: string): Judged | undefined {
  return ((findings?.['tests'] ?? []) as readonly Judged[]).find(({ test }) => test.id === id);
}

/** Cases count, the totals that a file claims do not; times that are none are none. */
async function recomputed(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  issueOf(end);
  const hidden = judged(end, 's.hidden');
  check(foundIds(end).includes('s.hidden'), 'a test that failed is hidden by a total of no failures');
  // Each round has three executions of the job, and the report of the red one belongs to it alone.
  check(hidden?.failed === ROUNDS && hidden.executions === 3 * ROUNDS, 'the outcomes are not those of the cases');
  check(gapsOf(end).size === 0, 'odd totals and times made a report unreadable');
  return ['IGN'];
}

/** A failure counts once for each execution, and beats a pass of the same name. */
async function countedOnce(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  for (const id of ['s.both', 's.twice']) {
    check(foundIds(end).includes(id), 'a test that failed in a red job is not found');
    check(judged(end, id)?.failed === ROUNDS, 'a failure was counted more than once in an execution');
  }
  return ['IGN'];
}

/** A report of a green job may say what it likes: nothing failed there that anybody had to look at. */
async function claimed(): Promise<readonly Outcome[]> {
  const end = await pipeline();
  check(judged(end, 's.claimed')?.state === 'insufficient', 'a claim of a green job alone was believed');
  check(!foundIds(end).includes('s.claimed'), 'a claim of a green job alone became a finding');
  return ['NONE'];
}

export const families: readonly Family[] = [
  {
    id: 'X05',
    input: 'totals that lie, negative, infinite and impossible times, decimal commas',
    expected: ['IGN'],
    cases: [{ name: 'three reports of a red job with a total of no failures', run: recomputed }],
  },
  {
    id: 'X06',
    input: 'one test both passed and failed, ten thousand times the same failure, failures claimed in green jobs',
    expected: ['IGN', 'NONE'],
    cases: [
      { name: 'passed, failed and repeated in one file', run: countedOnce },
      { name: 'failed in the report of a green job', run: claimed },
    ],
  },
];
