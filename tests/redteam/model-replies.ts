import type { ServerResponse } from 'node:http';
import { type Arrived, sendJson } from '../io/anthropic/loopback.ts';
import type { PipelineEnd } from './pipeline.ts';

/** What the stand-in for the model's service does with the question about one test. */
export type Reply = (response: ServerResponse) => void;

const MODEL = 'claude-haiku-5-5';
/** One price for all questions, so that every test is asked about. */
const INPUT_TOKENS = 1_000;

/** An answer that keeps to every rule. */
export const GOOD = {
  cause: 'randomness',
  fix: 'fix-seed',
  confidence: 'high',
  evidenceLines: [] as readonly number[],
  causeSentence: 'The seed changes from run to run.',
  fixSentence: 'Fix the seed and print it.',
} as const;

/** A message of the service with these blocks; `more` replaces any of its fields. */
export function replyWith(content: readonly unknown[], more: Readonly<Record<string, unknown>> = {}): Reply {
  return (response) =>
    sendJson(response, {
      ...{ id: 'msg_1', type: 'message', role: 'assistant', model: MODEL, content },
      ...{ stop_reason: 'end_turn', stop_sequence: null },
      usage: { input_tokens: INPUT_TOKENS, output_tokens: 90 },
      ...more,
    });
}

/** A message whose one block is `text`. */
export function says(text: string, more: Readonly<Record<string, unknown>> = {}): Reply {
  return replyWith([{ type: 'text', text }], more);
}

/** A message with the good answer, changed. */
export function answers(changed: Readonly<Record<string, unknown>>): Reply {
  return says(JSON.stringify({ ...GOOD, ...changed }));
}

/**
 * The service: counts tokens, and answers the question about each test as `replies` says, by the last part of its id.
 * Questions about other tests get the good answer.
 */
export function service(
  replies: Readonly<Record<string, Reply>>,
): (request: Arrived, response: ServerResponse) => void {
  const good = answers({});
  return ({ path, body }, response) => {
    if (path === '/v1/messages/count_tokens') return sendJson(response, { input_tokens: INPUT_TOKENS });
    const { messages } = JSON.parse(body) as { readonly messages: readonly { readonly content: string }[] };
    const asked = /^test: .*::(\S+)$/m.exec(messages[0]?.content ?? '')?.[1] ?? '';
    (replies[asked] ?? good)(response);
  };
}

/** What a finding says of its cause. */
interface Diagnosis {
  readonly source: string;
  readonly cause: string;
  readonly confidence: string;
  readonly causeSentence: string | null;
  readonly otherCause?: string;
  readonly noModelCause?: string;
}

interface Found {
  readonly test: { readonly id: string };
  readonly diagnosis: Diagnosis;
}

/** The findings of a pipeline, or of classify alone. */
type WithFindings = Pick<PipelineEnd, 'findings'>;

const findings = (end: WithFindings) => (end.findings?.['findings'] ?? []) as readonly Found[];

/** The diagnosis of the test with this name. */
export function diagnosisOf(end: WithFindings, name: string): Diagnosis {
  const found = findings(end).find(({ test }) => test.id.endsWith(`::${name}`));
  if (found === undefined) throw new Error('the candidate is not listed');
  return found.diagnosis;
}

/** Everything of the findings but what a diagnosis decides: itself, and the command that shows its cause. */
export function factsOf(end: WithFindings): string {
  return JSON.stringify(findings(end).map((found) => ({ ...found, diagnosis: null, reproduce: null })));
}
