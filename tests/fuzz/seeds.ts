import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeReport } from '../../src/core/text/report-text.ts';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));

/** What the recorded cases of a framework or format hold: real output, which mutations begin with. */
export function seedsOf(id: string): readonly string[] {
  const folder = `${FIXTURES}${id}`;
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) =>
      readdirSync(`${folder}/${name}`)
        .filter((file) => file.startsWith('input.'))
        .map((file) => decodeReport(readFileSync(`${folder}/${name}/${file}`)) ?? ''),
    );
}
