/**
 * Compiles the AssemblyScript of the byte search to a module in base64.
 *
 *   node .github/scripts/build-wasm.ts [--check]
 *
 * `--check` writes nothing and ends with 1 when the committed module is not what the source compiles to.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../src/core/log/byte-search/', import.meta.url));
const TARGET = join(FOLDER, 'module.ts');
/** The compiler as a program: its types as a package would declare globals of another language. */
const COMPILER = fileURLToPath(new URL('../../node_modules/assemblyscript/bin/asc.js', import.meta.url));
/** Pages of 64 KiB: tables and buffer, see `layout.ts`. */
const PAGES = 32;
const LINE_CHARS = 100;

const scratch = mkdtempSync(join(tmpdir(), 'flakewarden-wasm-'));
try {
  const text = moduleText(compile(join(scratch, 'module.wasm')));
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error('src/core/log/byte-search/module.ts is not what assembly/ compiles to. Run: npm run wasm');
    process.exitCode = 1;
  }
} finally {
  rmSync(scratch, { recursive: true });
}

function compile(target: string): Uint8Array {
  const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--initialMemory', String(PAGES)];
  const { status } = spawnSync(process.execPath, [COMPILER, 'assembly/index.ts', '--outFile', target, ...options], {
    cwd: FOLDER,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('assembly/ does not compile');
  return readFileSync(target);
}

function moduleText(binary: Uint8Array): string {
  const base64 = Buffer.from(binary).toString('base64');
  const pieces = base64.match(new RegExp(`.{1,${LINE_CHARS}}`, 'g')) ?? [];
  const lines = pieces.map((piece) => `  '${piece}',`);
  return [
    '// Written by `npm run wasm` from assembly/. The gate compiles it again and compares.',
    '',
    '/** The module in base64. */',
    'export const MODULE = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}
