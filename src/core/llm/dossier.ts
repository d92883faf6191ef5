import type { EvidenceKind, Finding, TestIdentity } from '../documents/findings.ts';
import { LIMITS } from '../limits.ts';
import { visible } from '../text/field.ts';
import { redact } from '../text/redact.ts';
import { utf8Bytes } from '../text/utf8-bytes.ts';

/** One redacted line of the log that the dossier was taken from. */
export interface DossierLine {
  /** 1-based position in the stored log, as in an evidence reference. */
  readonly line: number;
  readonly text: string;
}

/**
 * What the model is shown for ONE candidate, and all it is shown. Built by the caller from logs that `fetch` redacted;
 * nothing here is looked up or decided by the model.
 */
export interface Dossier {
  /** Names come from outside and are shown as untrusted text; `framework` is ours. */
  readonly test: TestIdentity;
  readonly state: Finding['state'];
  readonly counts: Finding['counts'];
  /** Kinds of evidence on record, strongest first, without repeats. */
  readonly evidence: readonly EvidenceKind[];
  /** Distinct failure messages of the test, most frequent first. */
  readonly messages: readonly string[];
  /** Numbered lines of one log in rising order. Only these numbers may be cited. */
  readonly lines: readonly DossierLine[];
}

/**
 * `text` as one line of at most `max` UTF-16 units, without secrets (once more, for evidence may come from elsewhere), in
 * which nothing is hidden: the model must not see instructions that no reader would notice. The second cut keeps the bound, because an escape is longer than what it stands for.
 */
export function shownText(text: string, max: number): string {
  return visible(redact(text).slice(0, max).replaceAll('\t', ' ')).slice(0, max);
}

/**
 * The dossier within its limits, so that the largest possible request, and with it the cost, does not depend on the log.
 * The first lines and messages win: the caller puts what matters most there or selects fewer.
 */
export function boundDossier(dossier: Dossier): Dossier {
  return { ...dossier, messages: boundMessages(dossier.messages), lines: boundLines(dossier.lines) };
}

function boundMessages(messages: readonly string[]): string[] {
  let left: number = LIMITS.dossierMessageBytes;
  const kept: string[] = [];
  for (const message of messages.slice(0, LIMITS.dossierMessages)) {
    const text = shownText(message, LIMITS.dossierLineChars);
    left -= utf8Bytes(text);
    if (left < 0) break;
    if (text !== '') kept.push(text);
  }
  return kept;
}

/** Width of a line's number, its bar and the line break, roughly; part of the line's price. */
const LINE_OVERHEAD = 8;

function boundLines(lines: readonly DossierLine[]): DossierLine[] {
  let left: number = LIMITS.dossierLogBytes;
  const kept: DossierLine[] = [];
  for (const { line, text } of lines) {
    const shown = shownText(text, LIMITS.dossierLineChars);
    left -= utf8Bytes(shown) + LINE_OVERHEAD;
    if (left < 0) break;
    kept.push({ line, text: shown });
  }
  return kept;
}

/** The line numbers that an answer about this dossier may cite. */
export function citableLines(dossier: Dossier): ReadonlySet<number> {
  return new Set(dossier.lines.map(({ line }) => line));
}
