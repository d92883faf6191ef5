import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { boundDossier } from '../../../src/core/llm/dossier.ts';
import type { ModelRequest } from '../../../src/core/llm/model-client.ts';
import { userMessage } from '../../../src/core/llm/prompt.ts';
import { renderIssue } from '../../../src/core/render/issue.ts';
import { classify } from '../../../src/steps/classify/classify.ts';
import { random, shows } from '../../eval/redact/synthetic-secrets.ts';
import { evidenceOf, pytestLog, readerOf, writerTo } from '../../steps/classify/evidence.ts';
import { NONCE, sampleDossier } from '../llm/sample-dossier.ts';
import { finding, findings, manifest, OPTIONS } from '../render/sample.ts';

/**
 * Redaction happens before the disk, before the model and before the issue. Each is shown with text that the ones before
 * it have not seen; fetch's own is in tests/steps/fetch.
 */
const secret = random(36, 'boundaries');
const token = `ghp_${secret}`;
/** Over the place where a field is cut. */
const long = `${'x'.repeat(180)} ${token}`;

describe('before the model', () => {
  test('nothing of a dossier shows a secret, whatever its caller did', () => {
    const test = {
      ...({ framework: 'pytest', id: `a.py::t[${token}]`, suite: token, file: `${token}.py` } as const),
      ...{ workflow: `CI ${token}`, job: long, cells: [token] },
    };
    const cut = `${'x'.repeat(LIMITS.dossierLineChars - 20)}${token}`;
    const dossier = boundDossier(
      sampleDossier({
        test,
        messages: [token, cut],
        lines: [
          { line: 1, text: token },
          { line: 2, text: cut },
        ],
      }),
    );
    expect(shows(userMessage(dossier, NONCE), secret)).toBe(false);
    // Not even before the message is written: the dossier is what a caller may keep.
    expect(shows(JSON.stringify([dossier.messages, dossier.lines]), secret)).toBe(false);
  });

  test('evidence that nobody redacted reaches neither model nor documents', async () => {
    const written = new Map<string, string>();
    const asked: ModelRequest[] = [];
    // A secret that XML hides from whoever looks at the text of the report.
    const hidden = `&#103;hp_${secret}`;
    const report = `<testsuite name="s"><testcase classname="tests.test_b" name="test_b[${hidden}]"><failure message="boom ${hidden}"/></testcase></testsuite>`;
    const id = `tests/test_a.py::test_a[${token}]`;
    const log = pytestLog([id], `AssertionError: ${long} is not ${token}`);
    const { files } = evidenceOf({
      runs: [
        ...Array.from({ length: 12 }, () => [{}]),
        [{ log }, { attempt: 2 }],
        [{ lost: true }, { attempt: 2 }],
        [{}],
      ],
      reports: new Map([[13, report]]),
    });
    const { findings: found } = await classify(
      {
        expected: {
          manifestSha256: undefined,
          context: {
            ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
            ...{ serverUrl: 'https://github.com', onActions: false },
          },
        },
        ...{ maxFindings: 5, closingLine: 'Bye.', issueKey: 'default' },
        ...{ model: 'claude-haiku-5-5', maxCostUsd: 0.5, modelText: 'on' },
      },
      {
        ...{ evidence: readerOf(files), findings: writerTo(written), history: writerTo(written) },
        html: writerTo(written),
        model: {
          countTokens: async () => 1_000,
          ask: async (request) => {
            asked.push(request);
            const usage = {
              inputTokens: 1_000,
              outputTokens: 1,
              cacheWriteTokens: 0,
              cacheReadTokens: 0,
              regional: false,
            };
            return {
              kind: 'reply',
              stopReason: 'end_turn',
              model: 'x',
              texts: ['{}'],
              otherBlocks: 0,
              usage,
              unpriced: 0,
            };
          },
        },
        ...{ nonce: () => 'f'.repeat(32), progress: { stage() {}, step() {}, warn() {}, done() {} } },
      },
    );
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.filter(({ user }) => shows(user, secret))).toEqual([]);
    expect([...written].filter(([, text]) => shows(text, secret)).map(([path]) => path)).toEqual([]);
    expect(found.findings.map(({ test }) => test.id).toSorted()).toEqual([
      'tests.test_b.test_b[[redacted:github-token]]',
      'tests/test_a.py::test_a[[redacted:github-token]]',
    ]);
  });
});

describe('before the issue', () => {
  test('nothing that is rendered shows a secret, whatever the findings say', () => {
    const plain = finding();
    const one = finding({
      test: { ...plain.test, id: `a.py::t[${token}]`, job: long, workflow: `CI ${token}`, cells: [`3.12 ${token}`] },
      owners: [`@octo-org/${token}`],
      excerpt: [
        { line: 3, text: `E   ${token}` },
        { line: 4, text: long },
      ],
    });
    const { body } = renderIssue(findings({ findings: [one] }), manifest(), OPTIONS);
    expect(body).toContain('[redacted:github-token]');
    expect(shows(body, secret)).toBe(false);
  });
});
