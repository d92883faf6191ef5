import { createHash } from 'node:crypto';
import { failed, type HistoryBuilder, passed } from '../fakes/actions-history/builder.ts';
import { zip } from '../fakes/actions-history/zip.ts';

/** A test in a report, with everything that an attacker chooses. */
export interface ReportedTest {
  readonly name: string;
  readonly className?: string;
  readonly suite?: string;
  readonly message?: string;
}

/** Name of the artifacts that hold reports; the input `reports` must say the same. */
export const REPORTS = 'test-results';

/** Tests beside the hostile one that passed, so that it is no mass failure. */
const PASSING = 3;

/** Text in an attribute, exactly: white space as references, since XML would make spaces of it. */
function attribute(text: string): string {
  return text.replaceAll(/[&<>"'\t\n\r\u0085\u2028]/g, (character) => `&#${character.codePointAt(0)};`);
}

function junit({ name, className = 'tests.test_names', suite = 'pytest', message }: ReportedTest): string {
  const failure = message === undefined ? '' : `<failure message="${attribute(message)}"/>`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites><testsuite name="${attribute(suite)}">`,
    ...Array.from({ length: PASSING }, (_, i) => `<testcase classname="tests.test_plain" name="test_plain_${i}"/>`),
    `<testcase classname="${attribute(className)}" name="${attribute(name)}">${failure}</testcase>`,
    '</testsuite></testsuites>',
  ].join('\n');
}

/** For each test two runs of one commit: its report says failed in the first and passed in the second. */
export function reportedRuns(builder: HistoryBuilder, tests: readonly ReportedTest[], job = 'test'): void {
  for (const [i, test] of tests.entries()) {
    const headSha = createHash('sha1').update(`reported ${i}`).digest('hex');
    const artifact = (one: ReportedTest) => ({ name: REPORTS, zip: zip({ 'junit.xml': junit(one) }) });
    const red = {
      ...test,
      message: test.message ?? `AssertionError: ${i} is not ${'abcdefgh'.charAt(i % 8).repeat(i)}`,
    };
    builder.run({ headSha, attempts: [[failed(job, 'missing')]], artifacts: [artifact(red)] });
    const { message: _, ...green } = test;
    builder.run({ headSha, attempts: [[passed(job)]], artifacts: [artifact(green)] });
  }
}
