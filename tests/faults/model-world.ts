import type { Findings } from '../../src/core/documents/findings.ts';
import { costOf, dollars } from '../../src/core/llm/budget.ts';
import { pricesOf } from '../../src/core/llm/prices.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';
import type { ModelCredential } from '../../src/io/anthropic/credentials.ts';
import { createModelClient } from '../../src/io/anthropic/messages.ts';
import { classify } from '../../src/steps/classify/classify.ts';
import { GOOD_ANSWER } from '../core/llm/sample-dossier.ts';
import { type Loopback, memoryAudit, sendJson, startLoopback } from '../io/anthropic/loopback.ts';
import { evidenceOf, pytestLog, readerOf } from '../steps/classify/evidence.ts';

/** Candidates to be explained: one more than failures in a row after which the service is taken to be down. */
export const CANDIDATES = 3;
const MODEL = 'claude-haiku-5-5';
const USAGE = { input_tokens: 900, output_tokens: 200 };
const IDENTITY_TOKEN = ['aGVhZGVy', 'Y2xhaW1z', 'c2lnbmF0dXJl'].join('.');
/** Of one attempt, where a case lets them run out. */
const SHORT_SECONDS = 0.6;
const LONG_SECONDS = 30;

const EVIDENCE = evidenceOf({
  runs: Array.from({ length: CANDIDATES }, (_, i) => [
    { log: pytestLog([`tests/test_${'abc'[i]}.py::test_${'abc'[i]}`], `assert ${i} == 'x'`) },
    { attempt: 2 },
  ]),
});

/** Dollars that one answer of the double costs. */
export const ANSWER_USD = dollars(
  costOf(pricesOf(MODEL), {
    ...{ inputTokens: USAGE.input_tokens, outputTokens: USAGE.output_tokens, cacheWriteTokens: 0, cacheReadTokens: 0 },
    regional: false,
  }),
);

/** The model's service, and GitHub's service for identity tokens. */
export function startService(): Promise<Loopback> {
  return startLoopback(({ path }, response) => {
    if (path.startsWith('/identity')) return sendJson(response, { value: IDENTITY_TOKEN });
    if (path === '/v1/oauth/token') {
      const token = ['sk', 'ant', 'oat01', 'short-lived'].join('-');
      return sendJson(response, { access_token: token, token_type: 'Bearer', expires_in: 3_600 });
    }
    if (path === '/v1/messages/count_tokens') return sendJson(response, { input_tokens: USAGE.input_tokens });
    const text = JSON.stringify({ ...GOOD_ANSWER, evidenceLines: [] });
    return sendJson(response, {
      ...{ id: 'msg_1', type: 'message', role: 'assistant', model: MODEL, stop_reason: 'end_turn' },
      ...{ content: [{ type: 'text', text }], usage: USAGE },
    });
  });
}

/** Routes of classify, by what a request is for. */
export function modelRouteOf(_method: string, path: string): string {
  if (path.startsWith('/identity')) return 'identity token';
  if (path === '/v1/oauth/token') return 'access token';
  if (path === '/v1/messages/count_tokens') return 'count tokens';
  return path === '/v1/messages' ? 'messages' : 'unknown';
}

/** How classify may speak to the model. */
export const CREDENTIALS = ['key', 'identity'] as const;
export type Credential = (typeof CREDENTIALS)[number];

function credentialOf(kind: Credential, serviceUrl: string): ModelCredential {
  if (kind === 'key') return { kind: 'api-key', key: ['sk', 'ant', 'api03', 'key'].join('-') };
  return {
    ...{ kind: 'workload-identity', rule: 'fdrl_1', organization: 'org-1' },
    ...{ serviceAccount: undefined, workspace: undefined },
    source: { url: `${serviceUrl}/identity?api-version=2.0`, token: 'request-token' },
  };
}

export interface ModelRun {
  /** Undefined: no credential, hence no request. */
  readonly credential: Credential | undefined;
  readonly url: string;
  readonly isSlow: boolean;
}

export interface Classified {
  readonly error: unknown;
  readonly findings: Findings | undefined;
  readonly preview: string;
  /** Everything that was said, and the audit trail. */
  readonly texts: readonly string[];
}

/** Runs classify over three candidates with the real client. */
export async function runClassify({ credential, url, isSlow }: ModelRun): Promise<Classified> {
  const written = new Map<string, string>();
  const folder = {
    write: (path: string, text: string) => {
      written.set(path, text);
      return Promise.resolve({ bytes: text.length, sha256: '0'.repeat(64) });
    },
  };
  const sentences: string[] = [];
  const note = ({ text }: { readonly text: string }) => void sentences.push(text);
  const audit = memoryAudit();
  const inputs = parseInputs('classify', () => undefined);
  const seconds = isSlow ? SHORT_SECONDS : LONG_SECONDS;
  const model =
    credential === undefined
      ? null
      : createModelClient({
          credential: credentialOf(credential, url),
          audit,
          loopbackUrl: url,
          attemptSeconds: seconds,
        });
  let findings: Findings | undefined;
  let error: unknown;
  try {
    const result = await classify(
      {
        expected: { manifestSha256: undefined, context: BY_HAND },
        maxFindings: inputs['max-findings'],
        closingLine: inputs['closing-line'],
        issueKey: inputs['issue-key'],
        model: MODEL,
        maxCostUsd: inputs['max-cost'],
        modelText: 'on',
      },
      {
        evidence: readerOf(EVIDENCE.files),
        findings: folder,
        history: folder,
        html: folder,
        model,
        nonce: () => '0123456789abcdef'.repeat(2),
        progress: { stage: note, step: () => {}, warn: note, done: () => {} },
      },
    );
    findings = result.findings;
  } catch (thrown) {
    error = thrown;
  }
  const preview = [...written].find(([path]) => path.endsWith('.md'))?.[1] ?? '';
  // The page has one such element of its own; any other came with the body of an answer.
  const documents = [...written.values()].map((text) => text.replace('\n<html lang="en">\n', ''));
  return { error, findings, preview, texts: [...sentences, JSON.stringify(audit.entries), ...documents] };
}

const BY_HAND = {
  ...{ repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 },
  ...{ serverUrl: 'https://github.com', onActions: false },
};
