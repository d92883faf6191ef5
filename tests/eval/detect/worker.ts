import { readRates } from './rates.ts';
import { judgeRepository } from './repository-result.ts';
import type { Unit } from './units.ts';

/** Judges what `work-pool.ts` sends, one at a time. A mistake ends the process, and with it the evaluation. */
const rates = readRates().values;

process.on('message', (unit: Unit) => {
  void judgeRepository(unit, rates).then((result) => process.send?.(result));
});
