import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { timeStart } from './part-process.ts';

const ROUNDS = 10;

/** Each bundle, and inputs with which it stops right after it has been loaded, without reaching for anything. */
const BUNDLES: readonly { readonly name: string; readonly inputs: Readonly<Record<string, string>> }[] = [
  { name: 'fetch', inputs: { 'window-days': 'none' } },
  { name: 'classify', inputs: { 'max-cost': 'none' } },
  { name: 'report', inputs: { 'dry-run': 'none' } },
  { name: 'cli', inputs: {} },
];

/** Prints how long each bundle takes to load beside an empty `node -e 0`, and how large it is. Nothing can fail here. */
export function benchColdStart(dist: string): void {
  const empty: number[] = [];
  const times = new Map<string, number[]>(BUNDLES.map(({ name }) => [name, []]));
  // Interleaved, so that a busy moment of the machine falls on all alike.
  for (let round = 0; round < ROUNDS; round += 1) {
    empty.push(timeStart(['-e', '0'], {}));
    for (const { name, inputs } of BUNDLES) {
      times.get(name)?.push(timeStart([join(dist, name, 'index.js'), ...(name === 'cli' ? ['--help'] : [])], inputs));
    }
  }
  console.log(`Cold start, median of ${ROUNDS}; an empty \`node -e 0\` takes ${median(empty).toFixed(0)} ms`);
  for (const { name } of BUNDLES) {
    const extra = median(times.get(name) ?? []) - median(empty);
    const kilobytes = (sizeOf(join(dist, name)) / 1_024).toFixed(0);
    console.log(`  ${name.padEnd(10)} ${extra < 0 ? '' : '+'}${extra.toFixed(0)} ms, ${kilobytes} KiB`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Bytes of the code in a bundle's folder, without licence texts and the list of modules. */
function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:js|cjs|mjs|json|wasm)$/.test(file))
    .reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}
