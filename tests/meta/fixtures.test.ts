import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  casesOf,
  frameworksWithRecipe,
  RecipeError,
  readRecipe,
  unpinnedPackages,
} from '../../.github/scripts/fixtures/recipe.ts';
import { firstPart } from '../../.github/scripts/fixtures/recorder.ts';
import { PARSERS, REPORT_PARSERS } from '../../src/core/parsers/registry.ts';

/** Cases that every parser must have. */
const COMPULSORY = ['all-pass', 'cut-off', 'many-failures', 'one-failure'];

const frameworks = [...PARSERS, ...REPORT_PARSERS].map(({ id }) => id).toSorted();

test('every framework has a recipe for its fixtures, if only to say why they were written by hand', () => {
  expect(frameworks.filter((id) => !frameworksWithRecipe().includes(id))).toEqual([]);
});

describe.each(frameworks)('the fixtures of %s', (id) => {
  test('hold the compulsory cases', () => {
    expect(casesOf(id)).toEqual(expect.arrayContaining(COMPULSORY));
  });

  test('are each printed by the recipe, or written by hand for a reason', () => {
    const { cases, synthetic } = readRecipe(id);
    expect([...Object.keys(cases), ...Object.keys(synthetic)].toSorted()).toEqual(casesOf(id));
  });

  test('use npm packages of one version each', () => {
    expect(unpinnedPackages(readRecipe(id))).toEqual([]);
  });
});

describe('a recipe', () => {
  test('is read whole', () => {
    const written = {
      printedBy: 'ava 6.4.1',
      needs: ['npm'],
      setup: ['npm install --no-save ava@6.4.1 @ava/typescript@5.0.0'],
      cases: { one: { run: 'npx ava one.js', env: { FORCE_COLOR: '1' } }, 'cut-off': { of: 'one', keep: 0.5 } },
      synthetic: { odd: 'no released version prints it' },
    };
    expect(problemsOf(JSON.stringify(written))).toEqual([]);
  });

  test.each([
    ['no JSON', '{', ['tests/fixtures/shop/recipe.json is not JSON.']],
    [
      'a field too many and one of another kind',
      '{"cases":{"one":{"run":""}},"needs":"npm","tools":[]}',
      [
        'tests/fixtures/shop/recipe.json: needs: Invalid input: expected array, received string',
        'tests/fixtures/shop/recipe.json: cases.one.run: Too small: expected string to have >=1 characters',
        'tests/fixtures/shop/recipe.json: the whole: Unrecognized key: "tools"',
      ],
    ],
    [
      'commands without what they need',
      '{"cases":{"one":{"run":"true"},"cut-off":{"of":"two","keep":0.5}},"synthetic":{"one":"because it is so"}}',
      [
        'tests/fixtures/shop/recipe.json: printedBy: must name the tool and its version',
        'tests/fixtures/shop/recipe.json: needs: must name the programs that are run',
        'tests/fixtures/shop/recipe.json: synthetic.one: is also under cases',
        'tests/fixtures/shop/recipe.json: cases.cut-off.of: names no case with a command',
      ],
    ],
    ['nothing', '{}', ['tests/fixtures/shop/recipe.json: cases: are missing']],
  ])('with %s is refused, by file and field', (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  test.each([
    ['npm install --no-save ava@6.4.1 && npx ava', []],
    ['npm install --no-save ava@6 @scope/name >/dev/null', ['ava@6', '@scope/name']],
    ['cd a && npm i ava@^6.4.1', ['ava@^6.4.1']],
    ['npm install', ['package.json']],
    ['npx --yes ava@latest one.js', ['ava@latest']],
    ['npx ava one.js', []],
  ])('that says %j does not say which version of %j', (command, unpinned) => {
    const cases = { one: { run: command } };
    expect(unpinnedPackages({ needs: [], setup: [], cases, synthetic: {} })).toEqual(unpinned);
  });
});

test('a log is never cut within a character', () => {
  expect([0.2, 0.4, 0.5, 0.6, 0.8].map((keep) => firstPart('a😀b😀', keep))).toEqual(['a', 'a', 'a😀', 'a😀', 'a😀b']);
});

function problemsOf(recipe: string): readonly string[] {
  const fixtures = mkdtempSync(join(tmpdir(), 'flakewarden-recipe-'));
  try {
    mkdirSync(join(fixtures, 'shop/project'), { recursive: true });
    writeFileSync(join(fixtures, 'shop/recipe.json'), recipe);
    readRecipe('shop', fixtures);
    return [];
  } catch (error) {
    if (error instanceof RecipeError) return error.problems;
    throw error;
  } finally {
    rmSync(fixtures, { recursive: true, force: true });
  }
}
