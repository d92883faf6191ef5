import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureKind, FailureKindHit } from '../../src/core/model/extraction.ts';
import { extractFromLog } from '../../src/core/parsers/extract.ts';

/** The corpus' kinds that are scored. Its other kinds (check, config, cancelled, timeout, other, …) are not. */
export const SCORED_KINDS = ['test-failure', 'build', 'lint', 'infra', 'dependency', 'pass'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

/** How kinds are judged. Printed with the figures. */
export const KIND_RULE =
  'Recall of the kind of a job over logs labelled test-failure, build, lint, infra, dependency or pass; other labels are ' +
  'not scored. Infra are network, memory-disk, time-out, runner-lost, cancelled, service-start, permission, checkout, ' +
  'cache-artifact and environment. Macro recall is the mean of the six.';

/** Which of the corpus' kinds a kind of ours is; fixed, whatever the figures. `unknown` agrees with none. */
export const CORPUS_KIND: Readonly<Record<FailureKind, ScoredKind | 'unknown'>> = {
  'test-failure': 'test-failure',
  build: 'build',
  lint: 'lint',
  dependency: 'dependency',
  network: 'infra',
  'memory-disk': 'infra',
  'time-out': 'infra',
  'runner-lost': 'infra',
  cancelled: 'infra',
  'service-start': 'infra',
  permission: 'infra',
  checkout: 'infra',
  'cache-artifact': 'infra',
  environment: 'infra',
  pass: 'pass',
  unknown: 'unknown',
};

const UNKNOWN: FailureKindHit = { kind: 'unknown' };

/** One log whose kind is scored: the label, and what was read. */
export interface KindScore {
  readonly file: string;
  readonly label: ScoredKind;
  readonly kind: FailureKind;
  readonly at: number | undefined;
}

/** Recall of one kind; `recall` is null without a log. */
export interface KindSummary {
  readonly logs: number;
  readonly found: number;
  readonly recall: number | null;
}

interface IndexRow {
  readonly file: string;
  readonly label?: string;
  readonly type: string;
}

/** Reads the kind of every log of a corpus whose labelled kind is scored. */
export function scoreKinds(folder: string): KindScore[] {
  return readFileSync(join(folder, 'index.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as IndexRow)
    .filter(({ type }) => type === 'log')
    .flatMap((row) => scoreKind(folder, row));
}

function scoreKind(folder: string, { file, label }: IndexRow): KindScore[] {
  if (label === undefined || label === null) return [];
  const { kind: labelled } = JSON.parse(readFileSync(join(folder, label), 'utf8')) as { kind?: string };
  const scored = SCORED_KINDS.find((name) => name === labelled);
  if (scored === undefined) return [];
  const { kind = UNKNOWN } = extractFromLog(readFileSync(join(folder, file)));
  return [{ file, label: scored, kind: kind.kind, at: kind.at }];
}

/** Recall per kind. */
export function summariseKinds(scores: readonly KindScore[]): Readonly<Record<ScoredKind, KindSummary>> {
  const summaries = SCORED_KINDS.map((name) => {
    const logs = scores.filter(({ label }) => label === name);
    const found = logs.filter(({ kind }) => CORPUS_KIND[kind] === name).length;
    return [name, { logs: logs.length, found, recall: logs.length === 0 ? null : found / logs.length }] as const;
  });
  return Object.fromEntries(summaries) as Record<ScoredKind, KindSummary>;
}

/** The mean of the kinds' recalls, over the kinds that have a log. */
export function macroRecall(summaries: Readonly<Record<ScoredKind, KindSummary>>): number | null {
  const known = Object.values(summaries).flatMap(({ recall }) => (recall === null ? [] : [recall]));
  return known.length === 0 ? null : known.reduce((sum, recall) => sum + recall, 0) / known.length;
}

/** The logs whose kind was read otherwise than labelled. */
export function missedKinds(scores: readonly KindScore[]): readonly KindScore[] {
  return scores.filter(({ label, kind }) => CORPUS_KIND[kind] !== label);
}

/** The summaries as lines of a table. */
export function kindTable(summaries: Readonly<Record<ScoredKind, KindSummary>>): string[] {
  const rows = SCORED_KINDS.map((name) => {
    const { logs, found, recall } = summaries[name];
    return row(name, String(logs), String(found), recall);
  });
  return [`${'kind'.padEnd(16)} logs found  recall`, ...rows, row('macro', '', '', macroRecall(summaries))];
}

function row(name: string, logs: string, found: string, recall: number | null): string {
  return `${name.padEnd(16)} ${logs.padStart(4)} ${found.padStart(5)} ${(recall === null ? '-' : recall.toFixed(4)).padStart(7)}`;
}
