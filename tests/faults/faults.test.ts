import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { documentMatrix } from './document-matrix.ts';
import { fetchMatrix } from './fetch-matrix.ts';
import { type Case, type Matrix, runCases } from './matrix.ts';
import { modelMatrix } from './model-matrix.ts';
import { withoutPauses } from './pace.ts';
import { processMatrix } from './process-matrix.ts';
import { reportMatrix } from './report-matrix.ts';

/* A slice of `npm run faults`: every external call, with the faults that have most to tell. */

/** Seconds are enough where nothing else runs. */
const PATIENCE = 600_000;
const TELLING: ReadonlySet<string> = new Set([
  'connection refused',
  'reset in the body',
  'truncated body',
  'answer lost after the work was done',
  '502 with HTML after the work was done',
  '403',
  '410',
  '200 with {}',
  'secondary rate limit, retry-after huge',
  'list: one object short',
]);
/** At these the slow ones are tried, and all others. */
const WHOLE: ReadonlySet<string> = new Set(['jobs', 'create: POST issues', 'key: messages']);

const isTelling = ({ route, fault, mode }: Case) => mode === 'always' && (TELLING.has(fault) || WHOLE.has(route));

async function violated(matrix: Matrix, isWanted: (one: Case) => boolean, atOnce: number): Promise<readonly string[]> {
  const wanted = matrix.cases.filter(isWanted);
  expect(wanted.length).toBeGreaterThan(5);
  const outcomes = await runCases(wanted, atOnce);
  await matrix.close();
  return outcomes.flatMap(({ part, route, fault, mode, violations }) =>
    violations.map((violation) => [part, route, fault, mode, violation].join(' | ')),
  );
}

test.concurrent.each([
  ['documents between the parts', documentMatrix, ({ fault }: Case) => /^missing$|\((?:0|5|11)\)$/.test(fault), 4],
  ['the model', modelMatrix, isTelling, 24],
  ['the issue', reportMatrix, isTelling, 12],
  ['the history of CI', fetchMatrix, isTelling, 8],
] as const)('no fault breaks a promise: %s', { timeout: PATIENCE }, async (_, matrix, isWanted, atOnce) => {
  await withoutPauses();
  expect(await violated(await matrix(), isWanted, atOnce)).toEqual([]);
});

test('killed or with a full disk, parts leave nothing half and can be started again', {
  timeout: PATIENCE,
}, async () => {
  const some = await processMatrix((name) => name === 'fetch' || name === 'report: create');
  const isWanted = ({ fault }: Case) => /^killed at request 6,|^disk full from write 8 |^files of/.test(fault);
  expect(await violated(some, isWanted, Math.max(2, availableParallelism()))).toEqual([]);
});
