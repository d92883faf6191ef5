/**
 * Bundles the page of the HTML report: `src/page` becomes one script and one style text, with their SHA-256 for the page's
 * content security policy.
 *
 *   node .github/scripts/build-page.ts [--check]
 *
 * `--check` writes nothing and ends with 1 when the committed texts are not what the sources give.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TARGET = `${ROOT}src/core/html-report/generated.ts`;
/** Browsers that know `light-dark()` and `text-wrap`: all since spring 2024. */
const BROWSERS = ['chrome123', 'firefox120', 'safari17.5'];
/** Where the bundler breaks lines, so that a change shows as the lines that changed. */
const LINE_CHARS = 100;
/** What would end the element that holds the text, or begin a comment in it. */
const UNSAFE = /<\/(?:script|style)|<!--/i;

const script = `${noticeOf('preact')}\n${await bundle('main.tsx')}`;
const style = await bundle('styles.css');
for (const text of [script, style]) {
  const found = UNSAFE.exec(text);
  if (found !== null) throw new Error(`${found[0]} must not stand in the page's code`);
}

const text = moduleText(script, style);
if (!process.argv.includes('--check')) {
  writeFileSync(TARGET, text);
  console.log(`script ${script.length} bytes, style ${style.length} bytes`);
} else if (readFileSync(TARGET, 'utf8') !== text) {
  console.error('src/core/html-report/generated.ts is not what src/page gives. Run: npm run page');
  process.exitCode = 1;
}

/** ASCII only, so that its bytes, which the digest is of, do not depend on how the page is encoded. */
async function bundle(entry: string): Promise<string> {
  const options: BuildOptions = {
    absWorkingDir: `${ROOT}src/page`,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    charset: 'ascii',
    target: BROWSERS,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    lineLimit: LINE_CHARS,
    legalComments: 'none',
    // The page's own, whatever stands around it.
    tsconfigRaw: {},
    logLevel: 'error',
  };
  const { outputFiles } = await build(options);
  const [output] = outputFiles ?? [];
  if (output === undefined) throw new Error(`${entry} gives nothing`);
  return output.text.trim();
}

/** A package's licence as a comment, which must travel with copies of its code. */
function noticeOf(name: string): string {
  const lines = readFileSync(`${ROOT}node_modules/${name}/LICENSE`, 'utf8').trim().split(/\r?\n/);
  return ['/*!', ` * This script contains ${name}.`, ' *', ...lines.map((line) => ` * ${line}`.trimEnd()), ' */'].join(
    '\n',
  );
}

function moduleText(script: string, style: string): string {
  return [
    '// Written by `npm run page` from src/page. The gate bundles it again and compares.',
    '',
    '/** Script and style of the HTML report with the SHA-256 (base64) of their UTF-8 bytes. The script contains preact (MIT). */',
    'export const PAGE_CODE = {',
    `  script: ${linesOf(script)},`,
    `  scriptSha256: ${quoted(sha256(script))},`,
    `  style: ${linesOf(style)},`,
    `  styleSha256: ${quoted(sha256(style))},`,
    '} as const;',
    '',
  ].join('\n');
}

function linesOf(text: string): string {
  return ['[', ...text.split('\n').map((line) => `    ${quoted(line)},`), "  ].join('\\n')"].join('\n');
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
