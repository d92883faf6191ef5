import { z } from 'zod';
import { faultOfJson } from '../documents/strict-json.ts';
import { LIMITS } from '../limits.ts';
import { CAUSES, type Cause, CONFIDENCES, type Confidence, FIX_PATTERNS, type FixPattern } from '../model/cause.ts';
import type { JsonSchema } from './model-client.ts';

/** Whether the model may write its two sentences: the input `model-text`. */
export type ModelText = 'on' | 'off';

/** What the model says about one candidate, after validation. */
export interface ModelDiagnosis {
  readonly cause: Cause;
  readonly fix: FixPattern;
  readonly confidence: Confidence;
  /** Lines of the dossier, rising, without repeats. Never a line that the dossier does not have. */
  readonly evidenceLines: readonly number[];
  /** Plain text of the alphabet below; null when there is none or it was not acceptable. */
  readonly causeSentence: string | null;
  readonly fixSentence: string | null;
}

const SENTENCE_KEYS = ['causeSentence', 'fixSentence'] as const;

/**
 * The schema that travels with the request (`output_config.format`). Structured output knows no bounds and wants
 * `additionalProperties: false` on every object; the bounds are checked here when the answer comes back. With
 * `model-text: off` the model is not even asked for sentences.
 */
export function answerSchema(modelText: ModelText): JsonSchema {
  const labels = {
    cause: { type: 'string', enum: [...CAUSES] },
    fix: { type: 'string', enum: [...FIX_PATTERNS] },
    confidence: { type: 'string', enum: [...CONFIDENCES] },
    evidenceLines: { type: 'array', items: { type: 'integer' } },
  };
  const sentences = Object.fromEntries(SENTENCE_KEYS.map((key) => [key, { type: 'string' }]));
  const properties = modelText === 'on' ? { ...labels, ...sentences } : labels;
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** More citations than an excerpt can show are not a selection. */
const citations = z.array(z.int()).max(LIMITS.excerptLines);

const labelsSchema = z.strictObject({
  cause: z.enum(CAUSES),
  fix: z.enum(FIX_PATTERNS),
  confidence: z.enum(CONFIDENCES),
  evidenceLines: citations,
});
const labelsAndSentencesSchema = labelsSchema.extend({ causeSentence: z.string(), fixSentence: z.string() });

/**
 * Reads the model's answer. The structure is taken or refused as a whole: no fence is stripped, no prose cut off, no
 * enum corrected, because a repairer is a second parser with opinions of its own.
 *
 * Inside a sound structure two things are dropped without losing the labels: a sentence that breaks the rules of
 * `acceptableSentence`, and citations of lines that the dossier does not have. An answer that cited lines and has none
 * left keeps its cause with confidence `low`: what it rests on does not exist.
 *
 * @returns undefined when the answer is refused; the candidate then keeps its heuristic diagnosis.
 */
export function readAnswer(
  text: string,
  citable: ReadonlySet<number>,
  modelText: ModelText,
): ModelDiagnosis | undefined {
  const parsed = schemaFor(modelText).safeParse(strictJson(text));
  if (!parsed.success) return undefined;
  const { cause, fix, confidence, evidenceLines, causeSentence, fixSentence } = parsed.data;
  const cited = [...new Set(evidenceLines.filter((line) => citable.has(line)))].toSorted((a, b) => a - b);
  return {
    cause,
    fix,
    confidence: evidenceLines.length > 0 && cited.length === 0 ? 'low' : confidence,
    evidenceLines: cited,
    causeSentence: acceptableSentence(causeSentence),
    fixSentence: acceptableSentence(fixSentence),
  };
}

/** The value of a JSON text of reasonable size in which no key occurs twice; undefined, which no JSON is, for all else. */
function strictJson(text: string): unknown {
  if (text.length > LIMITS.modelAnswerChars) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return faultOfJson(text) === undefined ? value : undefined;
  } catch {
    return undefined;
  }
}

type Answer = z.infer<typeof labelsSchema> & { readonly causeSentence?: string; readonly fixSentence?: string };

function schemaFor(modelText: ModelText): z.ZodType<Answer> {
  return modelText === 'on' ? labelsAndSentencesSchema : labelsSchema;
}

/**
 * Words of at most thirty ASCII letters (the longest in use; longer runs are encoded data), joined by a hyphen or an
 * apostrophe inside a word, separated by single spaces, with comma, semicolon or full stop only at the end of a word.
 * Each repetition begins with a character that the one before cannot match, so matching is linear.
 */
const SENTENCE = /^[A-Za-z]{1,30}(?:['-][A-Za-z]{1,30})*[,;.]?(?: [A-Za-z]{1,30}(?:['-][A-Za-z]{1,30})*[,;.]?)*$/;

/** A word that GitHub could take for the abbreviated id of a commit and turn into a link. */
const HEX_WORD = /\b[a-f]{7,}\b/i;

/**
 * The gate for the only free text of a model that reaches an issue. The alphabet makes the dangerous unspellable instead
 * of listing it:
 * - no `@ # / : < > [ ] ( ) ! \ backtick` and no other markup: no mention, reference, link, image, HTML or command;
 * - a full stop only before a space or at the end: no host name, address, file name or method call;
 * - no digits: no count, id, version, run number or commit id, so nothing can contradict what the program counted;
 * - ASCII letters only: no look-alikes, no hidden or right-to-left text;
 * - single spaces and a letter first: no line break, list item or heading.
 * What passes can still be wrong or silly. It is shown as the model's words, as escaped text.
 *
 * @returns `sentence`, or null when it is empty, too long or unacceptable. Nothing is repaired.
 */
export function acceptableSentence(sentence: string | undefined): string | null {
  if (sentence === undefined || sentence.length > LIMITS.modelSentenceChars) return null;
  return SENTENCE.test(sentence) && !HEX_WORD.test(sentence) ? sentence : null;
}
