/**
 * Compiles the AssemblyScript of the byte search to a module in base64.
 *
 *   node .github/scripts/build-wasm.ts [--check]
 *
 * `--check` writes nothing and ends with 1 when the committed module is not what the source compiles to.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from 'assemblyscript/asc';

const FOLDER = fileURLToPath(new URL('../../src/core/log/byte-search/', import.meta.url));
const SOURCE = 'assembly.ts';
const TARGET = `${FOLDER}module.ts`;
/** Pages of 64 KiB: tables and buffer, see `layout.ts`. */
const PAGES = 32;
const LINE_CHARS = 100;

const { error, binary, messages } = await compile();
if (error !== null || binary === undefined) {
  console.error(`${FOLDER}${SOURCE} does not compile:\n${messages}`);
  process.exitCode = 1;
} else {
  const text = moduleText(Buffer.from(binary).toString('base64'));
  if (!process.argv.includes('--check')) writeFileSync(TARGET, text);
  else if (readFileSync(TARGET, 'utf8') !== text) {
    console.error(`${TARGET} is not what ${SOURCE} compiles to. Run: npm run wasm`);
    process.exitCode = 1;
  }
}

async function compile(): Promise<{ error: Error | null; binary: Uint8Array | undefined; messages: string }> {
  let binary: Uint8Array | undefined;
  let messages = '';
  const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--initialMemory', String(PAGES)];
  const { error } = await main([SOURCE, '--baseDir', FOLDER, '--outFile', 'module.wasm', ...options], {
    writeFile: (_name: string, content: string | Uint8Array) => {
      if (typeof content !== 'string') binary = content;
    },
    stderr: {
      write: (text: string | Uint8Array) => {
        messages += typeof text === 'string' ? text : new TextDecoder().decode(text);
      },
    },
  });
  return { error, binary, messages };
}

function moduleText(base64: string): string {
  const pieces = base64.match(new RegExp(`.{1,${LINE_CHARS}}`, 'g')) ?? [];
  const lines = pieces.map((piece) => `  '${piece}',`);
  return [
    '// Written by `npm run wasm` from assembly.ts. The gate compiles it again and compares.',
    '',
    '/** The module in base64. */',
    'export const MODULE = [',
    ...lines,
    "].join('');",
    '',
  ].join('\n');
}
