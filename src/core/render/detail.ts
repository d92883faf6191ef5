import { LIMITS } from '../limits.ts';

/** How much of everything is shown. */
export interface Detail {
  readonly findings: number;
  readonly excerptLines: number;
  readonly evidence: number;
  /** Sentences of the model, signals, advice and history. */
  readonly prose: boolean;
  /** Entries of each list after the findings. */
  readonly listItems: number;
}

/** Entries that fit on one screen together with five findings; the findings file has all of them. */
const LIST_ITEMS = 10;
const EVIDENCE = 3;

/**
 * From everything to almost nothing. Log lines go first, because their run is one click away; then repetition, then whole
 * findings from the cheapest up, and the lists last, because they are what nothing else says.
 */
export function* detailLadder(findings: number): Generator<Detail> {
  const full: Detail = {
    findings,
    excerptLines: LIMITS.excerptLines,
    evidence: EVIDENCE,
    prose: true,
    listItems: LIST_ITEMS,
  };
  const short: Detail = { ...full, excerptLines: 0, evidence: 1, prose: false, listItems: 3 };
  yield full;
  yield { ...full, excerptLines: 4 };
  yield { ...full, excerptLines: 0 };
  yield { ...short, listItems: LIST_ITEMS };
  for (let left = findings; left > 0; left -= 1) yield { ...short, findings: left };
  yield { ...short, findings: 0 };
  yield { ...short, findings: 0, listItems: 0 };
}
