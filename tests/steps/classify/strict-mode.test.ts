import { expect, test } from 'vitest';
import type { ModelClient } from '../../../src/core/llm/model-client.ts';
import { classify } from '../../../src/steps/classify/classify.ts';
import { evidenceOf, pytestLog, readerOf, writerTo } from './evidence.ts';

const ID = 'tests/test_queue.py::test_drains';
const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };

/** The issue and the HTML report that are written when the model gives each of these answers to its one question, without model text. */
async function issueAfter(answer: string): Promise<string> {
  const { files } = evidenceOf({
    runs: [
      ...Array.from({ length: 12 }, () => [{}]),
      [{ log: pytestLog([ID], 'TimeoutError: timed out waiting for the queue') }, { attempt: 2 }],
      [{}],
    ],
  });
  const model: ModelClient = {
    countTokens: async () => 1_000,
    ask: async () => ({
      ...{
        kind: 'reply',
        stopReason: 'end_turn',
        model: 'claude-haiku-5-5',
        texts: [answer],
        otherBlocks: 0,
        unpriced: 0,
      },
      usage: { inputTokens: 900, cacheWriteTokens: 0, cacheReadTokens: 0, outputTokens: 90, regional: false },
    }),
  };
  const written = new Map<string, string>();
  await classify(
    {
      expected: {
        manifestSha256: undefined,
        context: {
          ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
          ...{ serverUrl: 'https://github.com', onActions: false },
        },
      },
      ...{ maxFindings: 5, closingLine: 'Bye.', issueKey: 'default' },
      ...{ model: 'claude-haiku-5-5', maxCostUsd: 0.5, modelText: 'off' },
    },
    {
      evidence: readerOf(files),
      findings: writerTo(written),
      history: writerTo(written),
      html: writerTo(written),
      model,
      nonce: () => 'f'.repeat(32),
      progress: SILENT,
    },
  );
  return ['flaky-issue-body.md', 'flaky-tests.html'].map((name) => written.get(name) ?? `no ${name}`).join('\n');
}

const LABELS = { cause: 'network', fix: 'isolate-from-network', confidence: 'low' };

test('without model text two answers with equal labels give the same issue, byte for byte', async () => {
  const plain = await issueAfter(JSON.stringify({ ...LABELS, evidenceLines: [] }));
  expect(plain).toContain('claude-haiku-5-5');
  expect(await issueAfter(JSON.stringify({ evidenceLines: [999], ...LABELS }, null, 2))).toBe(plain);
});

test('an answer that says more than labels is not taken, and nothing of it is written', async () => {
  const nothing = await issueAfter('');
  const said = JSON.stringify({ ...LABELS, evidenceLines: [], causeSentence: 'Ask Mallory.', fixSentence: '' });
  expect(await issueAfter(said)).toBe(nothing);
  expect(nothing).not.toContain('Mallory');
});
