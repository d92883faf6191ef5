import { DETECTION_INPUTS } from '../../../src/core/detection-inputs.ts';
import { EVERYDAY_NUMBERS, NUMBERS } from '../../../src/core/findings/numbers.ts';
import type { NumberSpec } from '../../../src/core/scoring/number-spec.ts';
import { callTable, evidenceTable, stateTable } from './detection-words.ts';
import { code, table } from './markdown-table.ts';
import { workedExample } from './worked-example.ts';

/** What stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` in DETECTION.md. */
export function detectionTables(): Readonly<Record<string, string>> {
  return {
    states: stateTable(),
    evidence: evidenceTable(),
    example: workedExample(),
    calls: callTable(),
    prices: prices(),
    numbers: numbers(),
  };
}

/** Every number that decides, with the input that takes it. */
function numbers(): string {
  return table(
    ['name', 'input', 'default', 'range', 'unit', 'what it says', 'where the default comes from'],
    Object.entries(NUMBERS).map(([name, spec]) => [
      code(name),
      code(Object.hasOwn(EVERYDAY_NUMBERS, name) ? name : 'detection'),
      code(String(spec.default)),
      range(spec),
      spec.unit,
      spec.meaning,
      spec.source,
    ]),
  );
}

function range({ min, max }: NumberSpec): string {
  return `${min} to ${max}`;
}

function prices(): string {
  const own = Object.entries(DETECTION_INPUTS).filter(
    ([name]) => name !== 'detection' && !Object.hasOwn(EVERYDAY_NUMBERS, name),
  );
  return table(
    ['input', 'default', 'what it says'],
    own.map(([name, spec]) => [code(name), spec.default === '' ? '' : code(spec.default), spec.description]),
  );
}
