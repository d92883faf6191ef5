import { describe, expect, test } from 'vitest';
import { unexpectedIn, unusedBy } from './allowed.ts';
import { forbiddenIn, readBundle } from './bundles.ts';

describe.each(['fetch', 'classify', 'report', 'cli', '.'])('bundle %s', (name) => {
  const bundle = readBundle(name);

  test('holds its own entry, so that the list of modules is not an empty promise', () => {
    const entry = name === '.' ? 'dispatch' : name;
    expect(bundle.modules).toContain(`./build/entry/${entry}.js`);
    expect(bundle.modules.filter((module) => module.startsWith('external "')).length).toBeGreaterThan(0);
  });

  test('holds nothing that it must not', () => {
    expect(forbiddenIn(name, bundle)).toEqual([]);
  });

  test('holds nothing but the folders, packages and modules of Node on its list', () => {
    expect(unexpectedIn(name, bundle.modules)).toEqual([]);
  });

  test('needs everything on its list', () => {
    expect(unusedBy(name, bundle.modules)).toEqual([]);
  });
});

test('a list of modules names what the code loads from Node', () => {
  for (const name of ['fetch', 'classify', 'report', 'cli', '.']) {
    const { modules, code } = readBundle(name);
    const loaded = [...code.matchAll(/(?:createRequire\(import\.meta\.url\)|\bfrom )\(?"(node:[a-z_/]+)"/g)];
    const unlisted = loaded.filter(
      ([, builtin]) => !modules.includes(`external "${builtin}"`) && builtin !== 'node:module',
    );
    expect([name, unlisted.map(([, builtin]) => builtin)]).toEqual([name, []]);
  }
});

/** What would be in the list, or in the code, if somebody put it there. */
const PLANTED = [
  ['fetch', './build/node_modules/@anthropic-ai/sdk/index.mjs', ''],
  ['fetch', './node_modules/@anthropic-ai/sdk/index.mjs', ''],
  ['fetch', './build/io/anthropic/messages.js', ''],
  ['fetch', './build/core/llm/prompt.js', ''],
  ['fetch', './build/core/parsers/pytest.js', ''],
  ['fetch', './build/io/github/issue-tracker.js', ''],
  ['fetch', './build/steps/report/report.js', ''],
  ['fetch', '', "baseURL = 'https://api.anthropic.com'"],
  ['classify', './node_modules/@octokit/rest/dist-src/index.js', ''],
  ['classify', './node_modules/@octokit/request/dist-bundle/index.js', ''],
  ['classify', './node_modules/@actions/core/lib/core.js', ''],
  ['classify', './build/io/github/client.js', ''],
  ['classify', 'external "node:child_process"', ''],
  ['classify', 'external "child_process"', ''],
  ['classify', 'external "worker_threads"', ''],
  ['classify', './build/entry/fetch.js', ''],
  ['classify', '', "fetch('https://api.github.com/user')"],
  ['classify', '', 'createRequire(import.meta.url)("node:child_process")'],
  ['classify', '', 'import { spawn } from "child_process";'],
  ['classify', '', "await import('node:child_process')"],
  ['report', './build/node_modules/@anthropic-ai/sdk/index.mjs', ''],
  ['report', './build/core/parsers/junit-xml.js', ''],
  ['report', './build/steps/classify/classify.js', ''],
  ['.', './build/entry/fetch.js', ''],
  ['.', './build/steps/fetch/fetch.js', ''],
  ['.', './node_modules/zod/index.js', ''],
  ['cli', './node_modules/@octokit/rest/dist-src/index.js', ''],
  ['cli', './build/steps/fetch/fetch.js', ''],
] as const;

test.each(PLANTED)('%s: what is planted is found: %s%s', (name, module, code) => {
  const bundle = { modules: ['./build/core/x.js', ...(module === '' ? [] : [module])], code };
  expect(forbiddenIn(name, bundle)).toHaveLength(1);
});

test('what is harmless is not found', () => {
  const modules = ['./build/core/render/issue.js', './build/io/github/client.js', 'external "node:fs"'];
  expect(forbiddenIn('fetch', { modules, code: '' })).toEqual([]);
  expect(forbiddenIn('classify', { modules: ['external "node:fs"'], code: "unavailable('child_process')" })).toEqual(
    [],
  );
});

/** Nothing of this is on a list of what is forbidden; it is refused because nobody allowed it. */
const UNEXPECTED = [
  ['fetch', './node_modules/left-pad/index.js'],
  ['fetch', './node_modules/mdast-util-gfm/index.js'],
  ['fetch', './node_modules/@octokit/plugin-create-pull-request/dist/index.js'],
  ['fetch', './build/core/llm/prompt.js'],
  ['fetch', './build/core/render/issue.js'],
  ['fetch', './build/steps/report/report.js'],
  ['fetch', 'external "vm"'],
  ['fetch', 'external "inspector"'],
  ['classify', './node_modules/undici/index.js'],
  ['classify', './node_modules/zod/node_modules/undici/index.js'],
  ['classify', './build/node_modules/other-sdk/index.mjs'],
  ['classify', './build/io/process/part-process.js'],
  ['classify', './build/io/replay/server.js'],
  ['classify', 'external "node:net"'],
  ['classify', 'external "node:http"'],
  ['classify', 'external "node:dns"'],
  ['classify', 'external "node:os"'],
  ['classify', 'external "node:sqlite"'],
  ['report', './node_modules/yauzl/index.js'],
  ['report', './node_modules/rehype-raw/index.js'],
  ['report', './build/core/llm/answer.js'],
  ['report', './build/core/parsers/registry.js'],
  ['report', './build/io/anthropic/messages.js'],
  ['cli', './node_modules/commander/index.js'],
  ['cli', './build/io/github/client.js'],
  ['cli', 'external "node:net"'],
  ['.', './build/core/parsers/registry.js'],
  ['.', './build/io/files/folder.js'],
  ['.', './node_modules/zod/index.js'],
  ['.', 'external "node:http"'],
  ['.', './src/core/x.ts'],
  ['.', '../elsewhere/index.js'],
  ['nothing of ours', './build/core/errors.js'],
] as const;

test.each(UNEXPECTED)('%s: what nobody allowed is found: %s', (name, module) => {
  expect(unexpectedIn(name, [module])).toEqual([module]);
});

test('a permission that is not used is found', () => {
  const { modules } = readBundle('classify');
  const without = modules.filter((module) => !/core\/llm\/|@stablelib\/base64|external "stream"/.test(module));
  expect(unusedBy('classify', without)).toEqual(['core/llm', '@stablelib/base64', 'stream']);
});
