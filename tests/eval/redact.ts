/**
 * What redaction takes out of real logs and reports that is no secret, and what of synthetic secrets it leaves.
 *
 *   node tests/eval/redact.ts [--corpus DIR] [--json FILE]
 *
 * Without `--corpus` it looks for `shared/corpus` beside the repository; when there is none it says so and evaluates the
 * synthetic secrets only. Ends with 1 when more than `MAX_PER_MB` harmless places were replaced in a megabyte, when a
 * commit, digest, UUID or mask was touched, or when anything of a synthetic secret is left.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type Replacement, RULE, readCorpus } from './redact/corpus.ts';
import { scorePlacements } from './redact/placements.ts';
import { isCorpus } from './score.ts';

/** Issue 5. */
const MAX_PER_MB = 0.1;

function main(): void {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, json: { type: 'string' } } });
  const corpus = values.corpus ?? fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
  const placements = scorePlacements();
  console.log('Synthetic secrets: how many of all are gone, by where they stand; and with the library’s rules alone\n');
  for (const { place, all, gone, left, byLibrary } of placements) {
    console.log(`${place.padEnd(44)} ${String(gone).padStart(3)} of ${all}   library alone ${byLibrary}`);
    for (const name of left) console.log(`    LEFT: ${name}`);
  }
  if (placements.some(({ left }) => left.length > 0)) process.exitCode = 1;
  const found = isCorpus(corpus) ? readCorpus(corpus) : undefined;
  if (found === undefined) {
    console.log('\nNo corpus found: harmless text was not evaluated. Give its folder with --corpus DIR.');
    // A folder that was asked for and is not there is a mistake; the absent default is not.
    if (values.corpus !== undefined) process.exitCode = 2;
  } else {
    const perMegabyte = printCorpus(found);
    if (perMegabyte > MAX_PER_MB || found.guards.some(({ touched }) => touched > 0)) process.exitCode = 1;
  }
  if (values.json !== undefined) {
    writeFileSync(values.json, `${JSON.stringify({ rule: RULE, placements, corpus: found }, undefined, 1)}\n`);
  }
}

/** Prints the tables; returns how many harmless places were replaced in a megabyte. */
function printCorpus({ files, bytes, replacements, guards, milliseconds }: ReturnType<typeof readCorpus>): number {
  const megabytes = bytes / (1024 * 1024);
  console.log(`\n${RULE}\n\nkind of mark          places  secrets  harmless  harmless per MB`);
  const kinds = [...new Set(replacements.map(({ kind }) => kind))].toSorted();
  for (const kind of kinds) printKind(kind, replacements, megabytes);
  const harmless = replacements.filter(({ reason }) => reason === undefined);
  const rate = harmless.length / megabytes;
  printRow('all', replacements, megabytes);
  console.log(`\n${files} files, ${megabytes.toFixed(1)} MB, ${(megabytes / (milliseconds / 1_000)).toFixed(0)} MB/s`);
  for (const { what, seen, touched } of guards) console.log(`${what}: ${seen} seen, ${touched} touched`);
  for (const { file, line, kind } of harmless) console.log(`HARMLESS: ${kind} in ${file}:${line}`);
  console.log(`\n${rate.toFixed(3)} harmless places replaced per MB; at most ${MAX_PER_MB} are allowed`);
  return rate;
}

function printKind(kind: string, replacements: readonly Replacement[], megabytes: number): void {
  const own = replacements.filter((each) => each.kind === kind);
  printRow(kind, own, megabytes);
  for (const reason of new Set(own.flatMap((each) => each.reason ?? []))) console.log(`    secret: ${reason}`);
}

function printRow(name: string, own: readonly Replacement[], megabytes: number): void {
  const secrets = own.filter(({ reason }) => reason !== undefined).length;
  const columns = [own.length, secrets, own.length - secrets].map((count, i) =>
    String(count).padStart([7, 8, 9][i] ?? 0),
  );
  console.log(
    `${name.padEnd(20)} ${columns.join(' ')}  ${((own.length - secrets) / megabytes).toFixed(3).padStart(15)}`,
  );
}

main();
