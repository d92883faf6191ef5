import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import pMap from 'p-map';
import { terminalField } from '../../src/core/text/field.ts';
import type { Family } from './family.ts';
import { type FamilyResult, judgeFamily } from './judge.ts';
import { allFamilies } from './registry.ts';

/**
 * `npm run redteam -- [--json FILE] [--only L01,N]`: every family end to end, the table, exit code 1 when an outcome was
 * not as promised.
 */
const { values } = parseArgs({ options: { json: { type: 'string' }, only: { type: 'string' } } });

/** Families under way at once; their processes are limited in run-part.ts. */
const CONCURRENCY = 4;
/** Characters of a sentence about what was unexpected. */
const SENTENCE_CHARS = 400;

const wanted = (values.only ?? '').split(',').filter((prefix) => prefix !== '');
const isWanted = ({ id }: Family) => wanted.length === 0 || wanted.some((prefix) => id.startsWith(prefix));
const families = (await allFamilies()).filter(isWanted);
const results = await pMap(families, judgeFamily, { concurrency: CONCURRENCY });
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(results, null, 1)}\n`);
process.stdout.write(`${results.map(line).join('\n')}\n`);
const bad = results.filter(({ unexpected }) => unexpected.length > 0);
const cases = results.reduce((sum, result) => sum + result.cases, 0);
process.stdout.write(`\n${results.length} families, ${cases} cases, ${bad.length} families with unexpected outcomes\n`);
if (bad.length > 0 || results.length === 0) process.exitCode = 1;

function line({ id, input, expected, observed, cases, unexpected }: FamilyResult): string {
  const mark = unexpected.length === 0 ? 'ok ' : 'NOT';
  const outcomes = `expected ${expected.join(' ')}, observed ${observed.join(' ') || 'nothing'}`;
  const head = `${mark} ${id} ${terminalField(input)} | ${outcomes} | ${cases}`;
  return [head, ...unexpected.map((one) => `      ${terminalField(one, SENTENCE_CHARS)}`)].join('\n');
}
