/**
 * Regenerates the logs of `tests/fixtures` by the tools that print them.
 *
 *     node .github/scripts/record-fixtures.ts [--check] [FRAMEWORK[/CASE]...]
 *
 * Every `tests/fixtures/FRAMEWORK/recipe.json` (format: `fixtures/recipe.ts`) says what is run in a copy of the sample project beside
 * it. Without names all frameworks are recorded; those whose tools are not installed are left out and named, which is an
 * error only for a framework that was asked for. `--check` reads the recipes and runs nothing. What the parsers then read is written
 * by `npm test -- -u` and has to be read by a person.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FIXTURES, frameworksWithRecipe, type Recipe, RecipeError, readRecipe } from './fixtures/recipe.ts';
import { missingTools, RecordError, recordFramework } from './fixtures/recorder.ts';

interface Wanted {
  readonly framework: string;
  readonly recipe: Recipe;
  /** Cases to record; empty when all are synthetic. */
  readonly names: readonly string[];
}

const { values: options, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});

try {
  process.exitCode = await main(positionals);
} catch (error) {
  if (!(error instanceof RecipeError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** @returns the exit code */
async function main(asked: readonly string[]): Promise<number> {
  const wanted = readAll(asked);
  if (options.check) {
    const cases = wanted.flatMap(({ names }) => names).length;
    const written = wanted.flatMap(({ recipe }) => Object.keys(recipe.synthetic)).length;
    console.log(`${wanted.length} recipes: ${cases} cases printed by tools, ${written} written by hand`);
    return 0;
  }
  const recordable = wanted.filter(({ names }) => names.length > 0);
  const skipped = recordable.filter((each) => lacksTools(each));
  let failed = 0;
  let recorded = 0;
  for (const each of recordable) {
    if (skipped.includes(each)) continue;
    if (await record(each)) recorded += each.names.length;
    else failed += 1;
  }
  console.log(`${recorded} logs recorded, ${failed} frameworks failed, ${skipped.length} without their tools`);
  return failed > 0 || (asked.length > 0 && skipped.length > 0) ? 1 : 0;
}

/** All recipes that are asked for, or the mistakes of all of them at once. */
function readAll(asked: readonly string[]): readonly Wanted[] {
  const frameworks = asked.length === 0 ? frameworksWithRecipe() : [...new Set(asked.map((each) => frameworkOf(each)))];
  const problems: string[] = [];
  const wanted = frameworks.flatMap((framework) => {
    try {
      const recipe = readRecipe(framework);
      return [{ framework, recipe, names: namesOf(framework, recipe, asked) }];
    } catch (error) {
      if (!(error instanceof RecipeError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
  if (problems.length > 0) throw new RecipeError(problems);
  return wanted;
}

function frameworkOf(asked: string): string {
  return asked.split('/')[0] ?? '';
}

function namesOf(framework: string, recipe: Recipe, asked: readonly string[]): readonly string[] {
  const all = Object.keys(recipe.cases);
  if (asked.length === 0 || asked.includes(framework)) return all;
  const names = asked.filter((each) => frameworkOf(each) === framework).map((each) => each.slice(framework.length + 1));
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length === 0) return names;
  throw new RecipeError(
    unknown.map((name) => {
      const reason = recipe.synthetic[name];
      return reason === undefined
        ? `${framework} has no case ${name}; it has ${all.join(', ')}.`
        : `${framework}/${name} is written by hand: ${reason}`;
    }),
  );
}

function lacksTools({ framework, recipe }: Wanted): boolean {
  const missing = missingTools(recipe);
  if (missing.length === 0) return false;
  const remedy = recipe.packages === undefined ? '' : ` Install them with: ${recipe.packages}`;
  console.log(`${framework}: left out, because ${missing.join(', ')} cannot be found.${remedy}`);
  return true;
}

async function record({ framework, recipe, names }: Wanted): Promise<boolean> {
  console.log(`${framework}: ${recipe.printedBy ?? ''}`);
  try {
    await recordFramework(join(FIXTURES, framework), recipe, names);
    return true;
  } catch (error) {
    if (!(error instanceof RecordError)) throw error;
    const remedy = recipe.packages === undefined ? '' : `\nIts tools are installed with: ${recipe.packages}`;
    console.error(`${framework}: ${error.message}${remedy}`);
    return false;
  }
}
