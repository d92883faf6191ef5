import { z } from 'zod';
import { auditEntrySchema } from '../documents/audit.ts';
import type { Part } from '../model/part.ts';

/** Longest sentence of a part: the longest of ours has some 80 characters, and numbers stand in it. */
const TEXT_CHARS = 160;
/** Characters of our own sentences. A part that says anything else says nothing of ours. */
const PLAIN_TEXT = /^[A-Za-z0-9 ,;:.()'%#-]+$/;
/** Route templates are made of these; no space, quote, angle bracket or backslash. */
const PLAIN_ROUTE = /^[A-Za-z0-9{}/_.:~%-]+$/;

const sentence = z.string().max(TEXT_CHARS).regex(PLAIN_TEXT);
/** Of objects, requests or bytes. */
const count = z.int().min(0);

/**
 * What a part tells the process that started it while it works: one JSON object a line. It is a display, never a right or a
 * document: nothing is decided by it. Whoever reads it checks every line, since a part may have been taken over.
 */
export const partEventSchema = z.discriminatedUnion('kind', [
  /** A new stage begins; the one before has ended. */
  z.strictObject({ kind: z.literal('stage'), text: sentence }),
  /** So much of the stage is done. */
  z.strictObject({ kind: z.literal('step'), done: count, total: count }),
  z.strictObject({ kind: z.literal('warning'), text: sentence }),
  /** Requests that a part spent so far, and may spend. */
  z.strictObject({
    kind: z.literal('requests'),
    spent: count,
    budget: count,
    /** Requests that GitHub's rate limit has left, as its last answer said; null when no answer did. */
    left: count.nullable(),
  }),
  /** A line of its `audit.jsonl`. */
  z.strictObject({
    kind: z.literal('call'),
    entry: auditEntrySchema.extend({ route: auditEntrySchema.shape.route.regex(PLAIN_ROUTE) }),
  }),
]);
export type PartEvent = z.infer<typeof partEventSchema>;

/** What the page is told: what parts said, and what their parent knows of them. */
export type LiveEvent = {
  /** Milliseconds since the command began. */
  readonly at: number;
} & (
  | ({ readonly part: Part } & (
      | PartEvent
      | { readonly kind: 'part-started' }
      | { readonly kind: 'part-ended'; readonly exitCode: number }
      /** It said something that no part of ours says; nothing more of it is shown. */
      | { readonly kind: 'refused' }
    ))
  | { readonly kind: 'run-ended'; readonly exitCode: number }
  /** The server ends; there is nothing to wait for. */
  | { readonly kind: 'closed' }
);

/** One line of a part, checked; undefined when it is not what the part `from` can say. */
export function parsePartEvent(line: string, from: Part): PartEvent | undefined {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined;
  }
  const { success, data } = partEventSchema.safeParse(value);
  return success && (data.kind !== 'call' || data.entry.part === from) ? data : undefined;
}
