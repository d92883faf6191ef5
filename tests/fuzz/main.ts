import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFailingInput, writeFailingInput } from './failing-input.ts';
import { faultIn, runSession, type SessionResult } from './session.ts';
import type { Target } from './target.ts';
import { RENDERED_TEXTS } from './targets/rendered-texts.ts';
import { TARGETS } from './targets/targets.ts';

/*
 * Tries every reader and renderer with inputs that nobody wrote: real output, changed at random.
 *
 *   npm run fuzz -- [--seconds 60] [--seed N] [--only TARGET,…] [--renders 200000] [--out FOLDER]
 *   npm run fuzz -- --replay FILE
 *
 * Exit code 1 when an input failed. It is written to the folder, shrunk and escaped; `--replay` tries it again.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string' },
    only: { type: 'string' },
    renders: { type: 'string', default: '200000' },
    out: { type: 'string', default: join(tmpdir(), 'flakewarden-fuzz') },
    replay: { type: 'string' },
  },
});

const NO_LIMIT = Number.POSITIVE_INFINITY;

if (values.replay === undefined) fuzz();
else replay(values.replay);

function fuzz(): void {
  const seed = values.seed === undefined ? Date.now() % 1_000_000_007 : Number(values.seed);
  const wanted = values.only?.split(',');
  const chosen = TARGETS.filter(({ id }) => wanted?.some((word) => id.includes(word)) ?? true);
  print(`seed ${seed}, ${chosen.length} targets, ${values.seconds} s each`);
  for (const target of chosen)
    report(runSession(target, seed, { ms: Number(values.seconds) * 1_000, inputs: NO_LIMIT }));
  if (wanted === undefined || wanted.includes(RENDERED_TEXTS.id)) {
    report(runSession(RENDERED_TEXTS, seed, { ms: NO_LIMIT, inputs: Number(values.renders) }));
  }
}

function report({ target, seed, inputs, chars, msPerMb, failures }: SessionResult): void {
  const amount = `${String(inputs).padStart(7)} inputs, ${(chars / 1e6).toFixed(1).padStart(7)} M characters`;
  print(`${target.padEnd(28)}${amount}, at worst ${Math.round(msPerMb)} ms per MB, ${failures.length} faults`);
  for (const [number, failure] of failures.entries()) {
    mkdirSync(values.out, { recursive: true });
    const path = join(values.out, `${target}-${seed}-${number + 1}.json`);
    writeFailingInput(path, failure);
    print(`  ${JSON.stringify(failure.fault)} in input ${failure.index}: ${path}`);
    process.exitCode = 1;
  }
}

function replay(path: string): void {
  const { target: id, input, fault } = readFailingInput(path);
  const target = [...TARGETS, RENDERED_TEXTS].find((some: Target) => some.id === id);
  const found = target === undefined ? 'there is no such target any more' : faultIn(target, input);
  print(`${id}: was ${JSON.stringify(fault)}, is ${JSON.stringify(found ?? 'fine')}`);
  if (found !== undefined) process.exitCode = 1;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
