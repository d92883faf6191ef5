import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Family, Outcome } from './family.ts';

/** How many families the reference has in each group: 109 together. */
const GROUP_SIZES = { L: 25, N: 15, U: 8, S: 10, X: 7, Z: 7, A: 15, J: 15, M: 7 } as const;

/** Ids of all families of the reference, in its order. */
export const FAMILY_IDS: readonly string[] = Object.entries(GROUP_SIZES).flatMap(([letter, size]) =>
  Array.from({ length: size }, (_, i) => `${letter}${String(i + 1).padStart(2, '0')}`),
);

const FOLDER = fileURLToPath(new URL('./families', import.meta.url));

/**
 * Every family, from the files in `families/`, in the order of the reference.
 *
 * @throws Error when an id is unknown or occurs twice
 */
export async function allFamilies(): Promise<readonly Family[]> {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.ts'));
  const modules = files.toSorted().map((name) => import(pathToFileURL(join(FOLDER, name)).href) as Promise<Module>);
  const families = (await Promise.all(modules)).flatMap((module) => module.families);
  const places = families.map(({ id }) => FAMILY_IDS.indexOf(id));
  if (places.includes(-1)) throw new Error('A family has an id that the reference does not know.');
  if (new Set(places).size < places.length) throw new Error('Two families have the same id.');
  return families.toSorted((a, b) => FAMILY_IDS.indexOf(a.id) - FAMILY_IDS.indexOf(b.id));
}

interface Module {
  readonly families: readonly Family[];
}

/** One line of the published table. */
export interface FamilyRow {
  readonly id: string;
  readonly input: string;
  readonly expected: readonly Outcome[];
  readonly cases: number;
}

/** The published table, without running anything. */
export function familyRows(families: readonly Family[]): readonly FamilyRow[] {
  return families.map(({ id, input, expected, cases }) => ({ id, input, expected, cases: cases.length }));
}
