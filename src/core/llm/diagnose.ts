import type { Gap, GapReason } from '../documents/completeness.ts';
import type { Findings } from '../documents/findings.ts';
import { type ModelDiagnosis, type ModelText, readAnswer } from './answer.ts';
import { costOf, dollars, fitsUnder, plannedInputTokens, promptTokens, worstAttempt } from './budget.ts';
import { boundDossier, citableLines, type Dossier } from './dossier.ts';
import type { ModelClient, ModelFailure, ModelReply } from './model-client.ts';
import { type ModelPrices, pricesOf } from './prices.ts';
import { buildRequest } from './prompt.ts';

/** Why a candidate keeps its heuristic diagnosis. */
type NoAnswerReason = 'no-key' | 'refused' | 'cut-off' | 'cost-cap' | 'failed' | 'invalid-answer';

/** The model's part in one candidate. */
export type CandidateDiagnosis =
  | { readonly source: 'model'; readonly diagnosis: ModelDiagnosis }
  | { readonly source: 'heuristics'; readonly reason: NoAnswerReason };

export interface DiagnoseOptions {
  /** Null: no credential was given, and nothing is sent. */
  readonly client: ModelClient | null;
  readonly model: string;
  /** Hard cap in dollars for all candidates together. */
  readonly maxCostUsd: number;
  readonly modelText: ModelText;
  /** One per candidate, most important first: when the money ends, the last ones go without. */
  readonly dossiers: readonly Dossier[];
  /** A fresh mark for the request about candidate `index`: 16 to 64 letters and digits from a secure random source. */
  readonly nonce: (index: number) => string;
  /** Called after each candidate. */
  readonly onStep?: (done: number, total: number) => void;
}

export interface DiagnosisRun {
  /** Same length and order as the dossiers: the model can neither add nor remove a candidate. */
  readonly results: readonly CandidateDiagnosis[];
  /** As `findings.json` states it. */
  readonly summary: Findings['model'];
  /** For completeness, subject `model`; a missing key is no gap. */
  readonly gaps: readonly Gap[];
}

/** After this many failures of the service in a row it is taken to be down: each may take minutes. */
const FAILURES_IN_A_ROW = 2;

/**
 * Asks the model about each candidate, one request each and one after the other, so that a hostile log reaches one
 * verdict at most and the first request fills the prompt cache for the others. Before each request its worst case is
 * held against the cap. Whatever the service does, every candidate gets a result and nothing is thrown.
 *
 * @throws ConfigError when there is a client and the price of the model is not known.
 */
export async function diagnoseCandidates(options: DiagnoseOptions): Promise<DiagnosisRun> {
  const { client, dossiers } = options;
  if (client === null) return withoutModel(dossiers.length);
  const run: Run = { ...options, client, prices: pricesOf(options.model), ledger: emptyLedger() };
  const results: CandidateDiagnosis[] = [];
  for (const [index, dossier] of dossiers.entries()) {
    results.push(run.ledger.stopped === null ? await diagnoseOne(run, dossier, index) : without(run.ledger.stopped));
    options.onStep?.(index + 1, dossiers.length);
  }
  const reasons = results.flatMap((result) => (result.source === 'heuristics' ? [result.reason] : []));
  return { results, summary: summarise(run, reasons), gaps: gapsOf(reasons) };
}

/** The result of a report without credential. */
function withoutModel(candidates: number): DiagnosisRun {
  return {
    results: Array.from({ length: candidates }, () => without('no-key')),
    summary: {
      name: null,
      fallback: 'no-key',
      asked: 0,
      answered: 0,
      costUsd: 0,
      inputTokens: 0,
      outputTokens: 0,
    },
    gaps: [],
  };
}

/** What has been spent and counted so far. Amounts in nano-dollars. */
interface Ledger {
  spent: number;
  asked: number;
  answered: number;
  inputTokens: number;
  outputTokens: number;
  failuresInARow: number;
  /** Set when no further request makes sense, with the reason for the candidates that are left. */
  stopped: NoAnswerReason | null;
}

interface Run extends DiagnoseOptions {
  readonly client: ModelClient;
  readonly prices: ModelPrices;
  readonly ledger: Ledger;
}

function emptyLedger(): Ledger {
  return { spent: 0, asked: 0, answered: 0, inputTokens: 0, outputTokens: 0, failuresInARow: 0, stopped: null };
}

function without(reason: NoAnswerReason): CandidateDiagnosis {
  return { source: 'heuristics', reason };
}

async function diagnoseOne(run: Run, full: Dossier, index: number): Promise<CandidateDiagnosis> {
  const { client, prices, ledger, maxCostUsd, model, modelText } = run;
  const dossier = boundDossier(full);
  const request = buildRequest({ model, modelText, dossier, nonce: run.nonce(index) });
  // Counting sends the text too: when not even the output fits, nothing leaves.
  const least = worstAttempt(prices, 0, request.maxTokens);
  if (!fitsUnder(maxCostUsd, ledger.spent, least)) return stop(ledger, 'cost-cap');
  const tokens = plannedInputTokens(request, await client.countTokens(request));
  const worst = worstAttempt(prices, tokens, request.maxTokens);
  if (!fitsUnder(maxCostUsd, ledger.spent, worst)) return stop(ledger, 'cost-cap');
  ledger.asked += 1;
  const outcome = await client.ask(request);
  ledger.spent += outcome.unpriced * worst;
  if (outcome.kind === 'failure') return afterFailure(ledger, outcome);
  ledger.failuresInARow = 0;
  charge(run, outcome);
  return read(run, dossier, outcome);
}

function stop(ledger: Ledger, reason: NoAnswerReason): CandidateDiagnosis {
  ledger.stopped = reason;
  return without(reason);
}

function afterFailure(ledger: Ledger, { reason }: ModelFailure): CandidateDiagnosis {
  if (reason === 'invalid-answer') return without('invalid-answer');
  ledger.failuresInARow += 1;
  const hopeless = reason === 'denied' || ledger.failuresInARow >= FAILURES_IN_A_ROW;
  return hopeless ? stop(ledger, 'failed') : without('failed');
}

/** A refused or cut-off answer is billed like any other. */
function charge({ ledger, prices }: Run, { usage }: ModelReply): void {
  ledger.spent += costOf(prices, usage);
  ledger.inputTokens += promptTokens(usage);
  ledger.outputTokens += usage.outputTokens;
}

/** The stop reason comes first: a refused or cut-off answer need not follow the schema, and must not be read. */
function read(run: Run, dossier: Dossier, reply: ModelReply): CandidateDiagnosis {
  if (reply.stopReason === 'refusal') return without('refused');
  if (reply.stopReason === 'max_tokens' || reply.stopReason === 'model_context_window_exceeded')
    return without('cut-off');
  const [text, ...more] = reply.texts;
  if (reply.stopReason !== 'end_turn' || text === undefined || more.length > 0) return without('invalid-answer');
  if (!isModel(reply.model, run.model)) return without('invalid-answer');
  const diagnosis = readAnswer(text, citableLines(dossier), run.modelText);
  if (diagnosis === undefined) return without('invalid-answer');
  run.ledger.answered += 1;
  return { source: 'model', diagnosis };
}

/**
 * Did the model answer that was asked? The service may name the dated snapshot that an undated name stands for, and
 * nothing else.
 */
function isModel(answered: string, asked: string): boolean {
  return answered === asked || (answered.startsWith(`${asked}-`) && /^\d{8}$/.test(answered.slice(asked.length + 1)));
}

type Summary = Findings['model'];

function summarise({ ledger, model }: Run, reasons: readonly NoAnswerReason[]): Summary {
  const { asked, answered, inputTokens, outputTokens } = ledger;
  return {
    name: asked === 0 ? null : model,
    fallback: fallbackOf(reasons),
    asked,
    answered,
    costUsd: dollars(ledger.spent),
    inputTokens,
    outputTokens,
  };
}

/**
 * One word for the report when candidates differ: what the maintainer can act on wins. `some-refused` also stands for
 * answers that were cut off or not acceptable; the gaps tell them apart.
 */
function fallbackOf(reasons: readonly NoAnswerReason[]): Summary['fallback'] {
  if (reasons.includes('failed')) return 'service-failed';
  if (reasons.includes('cost-cap')) return 'cost-cap';
  return reasons.length > 0 ? 'some-refused' : 'none';
}

function gapsOf(reasons: readonly NoAnswerReason[]): Gap[] {
  const isGap = (reason: NoAnswerReason): reason is Exclude<NoAnswerReason, 'no-key'> & GapReason =>
    reason !== 'no-key';
  return [...new Set(reasons.filter(isGap))].map((reason) => ({
    subject: 'model',
    reason,
    count: reasons.filter((other) => other === reason).length,
  }));
}
