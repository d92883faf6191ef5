import type { z } from 'zod';
import { checkFindings } from '../../../src/core/documents/check-findings.ts';
import { findingsSchema } from '../../../src/core/documents/findings.ts';
import {
  type HistoryTest,
  historyHeaderSchema,
  historyTestSchema,
  historyText,
} from '../../../src/core/documents/history.ts';
import { historyTestV1Schema, upgraded } from '../../../src/core/documents/history-v1.ts';
import { manifestSchema } from '../../../src/core/documents/manifest.ts';
import { faultOfReferences } from '../../../src/core/documents/manifest-references.ts';
import { parseDocument } from '../../../src/core/documents/parse-document.ts';
import { DocumentError } from '../../../src/core/errors.ts';
import { mergeHistories } from '../../../src/core/findings/weeks/merge-history.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { acceptableSentence, readAnswer } from '../../../src/core/llm/answer.ts';
import { hasInvisible } from '../../../src/core/text/field.ts';
import { GOOD_ANSWER } from '../../core/llm/sample-dossier.ts';
import { everything, finding, findings, MANIFEST_SHA256, manifest, noFindings } from '../../core/render/sample.ts';
import type { Random } from '../../eval/detect/random.ts';
import { commandIn } from '../../redteam/runner-commands.ts';
import { MARK, mutateJson } from '../mutate-json.ts';
import { bytesOf } from '../raw-bytes.ts';
import { demand, demandSame, type Meter, type Target } from '../target.ts';
import { rendersSafely } from './rendering.ts';

/** Parses a document; undefined when it is refused in our own words. */
function parsed<T>(input: string, schema: z.ZodType<T>, meter: Meter): T | undefined {
  const bytes = bytesOf(input);
  const read = () => orRefused(() => parseDocument(bytes, schema, 'document.json'));
  const document = meter(bytes.length, read);
  if (document === undefined) return undefined;
  const printed = JSON.stringify(document);
  demandSame('what was read is read again from its print', parseDocument(bytesOf(printed), schema, 'again'), document);
  return document;
}

/** Undefined when a document is refused; anything else that is thrown is a crash. */
function orRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const said = `${error.message} ${error.hint}`;
    demand('an error quotes nothing', !said.includes(MARK), said.slice(0, 300));
    demand('an error is a line of text', !hasInvisible(said) && commandIn(said) === undefined && said.length < 1_000);
    return undefined;
  }
}

const MANIFEST = manifest();

const manifestTarget: Target = {
  id: 'manifest',
  make: (random) => mutateJson(random, MANIFEST),
  check: (input, meter) => {
    const document = parsed(input, manifestSchema, meter);
    if (document === undefined) return;
    const fault = meter(input.length, () => faultOfReferences(document));
    demand('an error quotes nothing', fault?.includes(MARK) !== true, fault);
  },
};

const FINDINGS = [everything(), findings(), noFindings(), findings({ findings: [finding(), finding()] })];

const findingsTarget: Target = {
  id: 'findings',
  make: (random) => mutateJson(random, random.pick(FINDINGS)),
  check: (input, meter) => {
    const document = parsed(input, findingsSchema, meter);
    if (document === undefined) return;
    const checked = orRefused(() => {
      meter(input.length, () => orRefused(() => checkFindings(document, MANIFEST, MANIFEST_SHA256)));
      checkFindings(document, MANIFEST, MANIFEST_SHA256);
      return true;
    });
    if (checked === true) rendersSafely(document, MANIFEST);
  },
};

const WEEK = {
  week: '2026-11-16',
  days: [[4, 1, 1], null, [2, 0, 0], null, null, null, null],
  judged: { at: '2026-11-20T00:00:00.000Z', state: 'confirmed', probability: 0.99, rate: 0.2, reported: true },
};
const HISTORY_TEST = {
  framework: 'pytest',
  id: 'tests/test_queue.py::test_drain',
  suite: null,
  workflow: '.github/workflows/test.yml',
  job: 'test',
  formerly: null,
  cells: ['3.12, ubuntu-24.04', '3.13'],
  firstSeen: '2026-11-01T00:00:00.000Z',
  firstCommit: 'a'.repeat(40),
  lastSeen: '2026-11-16T00:00:00.000Z',
  lastFile: 'tests/test_queue.py',
  signature: '0123456789abcdef',
  lastFlip: null,
  firstReported: '2026-11-20T00:00:00.000Z',
  weeks: [{ ...WEEK, week: '2026-11-09', judged: null }, WEEK],
};
const { framework, id, suite, workflow, job, firstSeen } = HISTORY_TEST;
const OLD_WEEK = { until: '2026-11-16T00:00:00.000Z', failed: 1, executions: 4, flips: 1, reported: true };
const OLD_TEST = { framework, id, suite, workflow, job, firstSeen, weeks: [OLD_WEEK, { ...OLD_WEEK, flips: 0 }] };
const BINDING = MANIFEST.binding;

/** A valid line that another report could have written of the same test. */
function variant(random: Random): unknown {
  const judged = {
    ...WEEK.judged,
    state: random.pick(['confirmed', 'suspected', 'healthy']),
    rate: random.pick([0.1, 0.2, null]),
  };
  const executions = random.integer(4);
  const week = { ...WEEK, days: WEEK.days.with(0, [executions, random.integer(executions + 1), 0]), judged };
  return {
    ...HISTORY_TEST,
    id: random.pick([HISTORY_TEST.id, HISTORY_TEST.id, 'other']),
    lastFlip: random.pick([null, '2026-11-10T00:00:00.000Z', '2026-11-11T00:00:00.000Z']),
    lastSeen: random.pick([HISTORY_TEST.lastSeen, '2026-11-17T00:00:00.000Z']),
    signature: random.pick([null, HISTORY_TEST.signature, 'fedcba9876543210']),
    firstCommit: random.pick([null, 'a'.repeat(40), 'b'.repeat(40)]),
    cells: random.pick([[], ['3.13'], HISTORY_TEST.cells]),
    weeks: random.pick([[week], [...HISTORY_TEST.weeks.slice(0, 1), week], []]),
  };
}

const historyTarget: Target = {
  id: 'history',
  make: (random) =>
    random.chance(0.2)
      ? mutateJson(random, OLD_TEST)
      : Array.from({ length: 1 + random.integer(4) }, () => {
          const line = variant(random);
          return random.chance(0.6) ? JSON.stringify(line) : mutateJson(random, line).replaceAll('\n', '');
        }).join('\n'),
  check: (input, meter) => {
    const old = orRefused(() => parseDocument(bytesOf(input), historyTestV1Schema, 'old'));
    const tests = input.split('\n').flatMap((line) => parsed(line, historyTestSchema, meter) ?? []);
    if (old !== undefined) {
      const next = upgraded(old);
      demandSame('an old line becomes a valid new one', historyTestSchema.safeParse(next).success, true);
      tests.push(next);
    }
    if (tests.length === 0) return;
    const merged = meter(input.length, () => mergeHistories(tests, []));
    demandSame('histories merge in any order', inOrder(mergeHistories(tests.toReversed(), [])), inOrder(merged));
    demandSame('what was merged stays', inOrder(mergeHistories(merged, merged)), inOrder(merged));
    const [header, ...lines] = historyText(BINDING, merged).trimEnd().split('\n');
    demandSame(
      'the print is read again',
      lines.map((line) => parseDocument(bytesOf(line), historyTestSchema, 'again')).length,
      merged.length,
    );
    demand('the header is read again', historyHeaderSchema.safeParse(JSON.parse(header ?? '')).success);
  },
};

function inOrder(tests: readonly HistoryTest[]): readonly string[] {
  return tests.map((test) => JSON.stringify(Object.entries(test).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
}

const CITABLE: ReadonlySet<number> = new Set([811, 812, 900]);

const answerTarget: Target = {
  id: 'model-answer',
  make: (random) => {
    const text = mutateJson(random, GOOD_ANSWER);
    return random.chance(0.1)
      ? random.pick(['', '```json\n', 'Sure. ', ' ']) + text + random.pick(['', '\n```', text])
      : text;
  },
  check: (input, meter) => {
    for (const modelText of ['on', 'off'] as const) {
      const answer = meter(input.length, () => readAnswer(input, CITABLE, modelText));
      if (answer === undefined) continue;
      demand(
        'only lines that were shown',
        answer.evidenceLines.every((line) => CITABLE.has(line)),
      );
      for (const sentence of [answer.causeSentence, answer.fixSentence]) {
        demand('only plain sentences', sentence === null || /^[A-Za-z ,.;'-]+$/.test(sentence));
        demand('only short sentences', (sentence ?? '').length <= LIMITS.modelSentenceChars);
        demand('what passes the gate passes it again', acceptableSentence(sentence ?? undefined) === sentence);
      }
      const { causeSentence, fixSentence, ...labels } = answer;
      const again =
        modelText === 'on' ? { ...labels, causeSentence: causeSentence ?? '', fixSentence: fixSentence ?? '' } : labels;
      demandSame(
        'what was read is read again from its print',
        readAnswer(JSON.stringify(again), CITABLE, modelText),
        answer,
      );
    }
  },
};

/** The documents that parts hand over, and what the model answers. */
export const DOCUMENT_TARGETS: readonly Target[] = [manifestTarget, findingsTarget, historyTarget, answerTarget];
