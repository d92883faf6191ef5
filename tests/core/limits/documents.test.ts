import { z } from 'zod';
import { annotationSchema } from '../../../src/core/documents/annotations.ts';
import { type Finding, findingsSchema } from '../../../src/core/documents/findings.ts';
import { historyTestSchema } from '../../../src/core/documents/history.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { judgedTests } from '../../../src/core/findings/judged-tests.ts';
import { DEFAULT_RULES } from '../../../src/core/findings/rules.ts';
import type { TestVerdict } from '../../../src/core/findings/test-verdict.ts';
import { excerptOf } from '../../../src/core/log/excerpt.ts';
import { DAY_MS, DAYS_OF_A_WEEK } from '../../../src/core/model/calendar.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { displayText } from '../../../src/core/text/field.ts';
import { readHistory } from '../../../src/steps/classify/read-history.ts';
import { executionsOf, failureOf } from '../evidence/history.ts';
import { finding, findings, manifest, nthFinding, OPTIONS, testIdentity } from '../render/sample.ts';
import { atLimit } from './at-limit.ts';

function succeeds(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}

atLimit(
  'documentBytes',
  (size) => succeeds(() => parseDocument(new TextEncoder().encode(`"${'x'.repeat(size - 2)}"`), z.string(), 'a')),
  { lowered: 30 },
);

const MONDAY = Date.parse('2026-08-03');

const isFinding = (change: Partial<Finding>): boolean =>
  findingsSchema.safeParse(findings({ findings: [finding(change)] })).success;

atLimit('findings', (size) => {
  const many = Array.from({ length: size }, (_, n) => nthFinding(n));
  return findingsSchema.safeParse(findings({ findings: many })).success;
});

atLimit('clusterMembers', (size) => {
  const members = Array.from({ length: size }, (_, n) => testIdentity({ id: `test ${n}` }));
  return isFinding({ cluster: { by: 'signature', members, omitted: 0 } });
});

const WORDS = 'one two three four five six seven eight nine ten '.repeat(10);

atLimit('findingWeeks', (size) => {
  const mondays = Array.from({ length: size }, (_, n) => new Date(MONDAY + n * DAYS_OF_A_WEEK * DAY_MS));
  const weeks = mondays.map((monday) => ({ week: monday.toISOString().slice(0, 10), executions: 1, failed: 0 }));
  return isFinding({ weeks });
});

atLimit('excerptLines', (size) => {
  const lines = Array.from({ length: size }, (_, n) => ({ number: n + 1, text: `E   assert ${n}` }));
  const quoted = excerptOf(lines, { framework: 'pytest', id: 'a', at: 1, block: { from: 1, to: size } });
  return quoted.length === size && isFinding({ excerpt: quoted.map((line) => ({ ...line })) });
});

atLimit('excerptLineChars', (size) => {
  const text = `E   assert ${WORDS}`.slice(0, size).replace(/ $/, '.');
  const quoted = excerptOf([{ number: 1, text }], { framework: 'pytest', id: 'a', at: 1 });
  return quoted[0]?.text === text;
});

const shares = { regression: 0, infrastructure: 0 };
const judging = { sharesOf: () => shares, rules: DEFAULT_RULES, gated: new Map() };
const [execution] = executionsOf([{ hour: 0, fails: ['x'] }]);

/** A test with so many failures. */
function verdict(key: string, failures: number): TestVerdict {
  const failed = { execution: execution as NonNullable<typeof execution>, failed: true, failure: failureOf(key) };
  return {
    key,
    test: testIdentity({ id: key }),
    state: 'healthy',
    lanes: [],
    executions: failures,
    failed: failures,
    probability: 0.5,
    failures: Array.from({ length: failures }, () => failed),
  };
}

const judgedFailures = (...given: readonly number[]): number => {
  const verdicts = given.map((failures, n) => verdict(`test ${n}`, failures));
  return judgedTests(verdicts, new Set(), judging).tests.reduce((sum, test) => sum + test.failures.length, 0);
};

atLimit('judgedTests', (size) => {
  const verdicts = Array.from({ length: size }, (_, n) => verdict(`test ${n}`, 1));
  return judgedTests(verdicts, new Set(), judging).omitted === 0;
});

atLimit('judgedFailures', (size) => judgedFailures(size) === size);

atLimit('judgedFailuresTotal', (size) => judgedFailures(4, size - 4) === size, { lowered: 10 });

atLimit('annotationChars', (size) => {
  const annotation = {
    runId: '1',
    jobId: '2',
    level: 'failure',
    path: 'a',
    line: 1,
    title: '',
    message: 'x'.repeat(size),
  };
  return annotationSchema.safeParse(annotation).success;
});

const TITLE = `Tests ${WORDS}`;

atLimit('issueTitleChars', (size) => {
  const title = TITLE.slice(0, size);
  return renderIssue(findings(), manifest(), { ...OPTIONS, title }).title === title;
});

atLimit('fieldChars', (size) => displayText(WORDS.slice(0, size)) === WORDS.slice(0, size));

atLimit('issueBodyBytes', (size) => {
  // Nothing that the audit would let pass; what matters is which rule it names.
  let said = '';
  try {
    auditMarkdown('x'.repeat(size), manifest(), {});
  } catch (error) {
    said = String(error);
  }
  return !said.includes('too long');
});

/** A line of the history with so many weeks and cells. */
function remembered(change: { readonly weeks?: number; readonly cells?: readonly string[]; readonly id?: string }) {
  const { weeks = 1, cells = [], id = 'a' } = change;
  return {
    framework: 'pytest',
    id,
    suite: null,
    workflow: 'ci.yml',
    job: 'test',
    formerly: null,
    cells,
    firstSeen: '2026-11-01T00:00:00.000Z',
    firstCommit: null,
    lastSeen: '2026-11-08T00:00:00.000Z',
    lastFile: null,
    signature: null,
    lastFlip: null,
    firstReported: null,
    weeks: Array.from({ length: weeks }, (_, n) => ({
      week: new Date(MONDAY + n * DAYS_OF_A_WEEK * DAY_MS).toISOString().slice(0, 10),
      days: Array<null>(DAYS_OF_A_WEEK).fill(null),
      judged: null,
    })),
  };
}

const isRemembered = (change: Parameters<typeof remembered>[0]): boolean =>
  historyTestSchema.safeParse(remembered(change)).success;

atLimit('historyWeeks', (size) => isRemembered({ weeks: size }));

atLimit('historyCells', (size) => isRemembered({ cells: Array.from({ length: size }, (_, n) => `cell ${n}`) }));

atLimit('historyCellChars', (size) => isRemembered({ cells: ['x'.repeat(size)] }));

atLimit(
  'historyTests',
  async (size) => {
    const { binding, ...rest } = manifest();
    const header = { schema: 'flakewarden/history', version: 2, tool: 'flakewarden 0.1.0', binding };
    const tests = Array.from({ length: size }, (_, n) => remembered({ id: `test ${n}` }));
    const text = [header, ...tests].map((line) => JSON.stringify(line)).join('\n');
    const file = { path: 'history.jsonl', bytes: text.length, sha256: 'a'.repeat(64) };
    const evidence = {
      manifest: { ...rest, binding, files: [file] },
      manifestSha256: 'a'.repeat(64),
      text: () => Promise.resolve(text),
    };
    return (await readHistory(evidence)).tests.length === size;
  },
  { lowered: 5 },
);
