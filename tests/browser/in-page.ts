import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';

const CHECKS = { 'box-faults': 'boxFaults', 'contrast-faults': 'contrastFaults' } as const;

/** Runs one of the checks of `in-page/` inside the page, as it stands now. */
export async function checkInPage(page: Page, name: keyof typeof CHECKS): Promise<readonly string[]> {
  const built = buildSync({
    entryPoints: [fileURLToPath(new URL(`in-page/${name}.ts`, import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'check',
    target: 'es2023',
  });
  return page.evaluate<readonly string[]>(
    `(() => { ${built.outputFiles[0]?.text ?? ''}; return check.${CHECKS[name]}(); })()`,
  );
}
