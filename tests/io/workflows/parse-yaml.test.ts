import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { parseYaml } from '../../../src/io/workflows/parse-yaml.ts';

const messages = (text: string) => parseYaml(text, 'workflow').problems.map(({ message }) => message);
const isRead = (text: string) => parseYaml(text, 'workflow').root !== undefined;
const WORKFLOW = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: y\n';

test('a workflow is read with the place of every value', () => {
  expect(parseYaml('on: push\njobs:\n  a: { uses: ./x.yml }\n', 'workflow')).toEqual({
    root: {
      kind: 'map',
      at: { line: 1, column: 1 },
      entries: [
        { key: 'on', at: { line: 1, column: 1 }, value: { kind: 'scalar', at: { line: 1, column: 5 }, value: 'push' } },
        {
          key: 'jobs',
          at: { line: 2, column: 1 },
          value: {
            kind: 'map',
            at: { line: 3, column: 3 },
            entries: [
              {
                key: 'a',
                at: { line: 3, column: 3 },
                value: {
                  kind: 'map',
                  at: { line: 3, column: 6 },
                  entries: [
                    {
                      key: 'uses',
                      at: { line: 3, column: 8 },
                      value: { kind: 'scalar', at: { line: 3, column: 14 }, value: './x.yml' },
                    },
                  ],
                },
              },
            ],
          },
        },
      ],
    },
    problems: [],
  });
});

test('what GitHub refuses is read all the same, and told', () => {
  const { root, problems } = parseYaml(WORKFLOW.replace('runs-on', 'runson'), 'workflow');
  expect([root?.kind, problems]).toEqual([
    'map',
    [
      { at: { line: 4, column: 5 }, message: "Unexpected value 'runson'" },
      { at: { line: 4, column: 5 }, message: 'Required property is missing: runs-on' },
    ],
  ]);
});

test('what is no YAML is told with its place', () => {
  expect(parseYaml('on: push\njobs: [\n', 'workflow')).toEqual({
    root: undefined,
    problems: [{ at: { line: 3, column: 1 }, message: expect.stringContaining('Flow sequence') as string }],
  });
});

test.each(['', '# nothing\n', '---\n'])('%j holds nothing', (text) => {
  expect(messages(text).length).toBeGreaterThan(0);
});

test('aliases are followed', () => {
  const text = `on: push\njobs:\n  a: &job\n    runs-on: x\n    steps: [{ run: y }]\n  b: *job\n`;
  expect(parseYaml(text, 'workflow').problems).toEqual([]);
  expect(JSON.stringify(parseYaml(text, 'workflow').root)).toMatch(/"key":"b".*"value":"y"/);
});

test('aliases of aliases end at the number of values', () => {
  const level = (name: string, of: string) =>
    `  ${name}: &${name} [${Array.from({ length: 9 }, () => `*${of}`).join(', ')}]\n`;
  const names = 'bcdefghi'.split('');
  const bomb = `x:\n  a: &a [1, 2]\n${names.map((name, index) => level(name, 'abcdefghi'[index] ?? '')).join('')}`;
  const before = performance.now();
  expect(parseYaml(bomb, 'workflow')).toEqual({
    root: undefined,
    problems: [{ at: { line: 1, column: 1 }, message: 'It holds more values than a workflow can have.' }],
  });
  expect(performance.now() - before).toBeLessThan(10_000);
});

test('values, nesting and aliases: as many as the limit, and no more', () => {
  // A map, its key's list, and the items.
  const list = (items: number) => `x: [${'1,'.repeat(items)}]\n`;
  expect(
    [list(LIMITS.workflowValues - 3), list(LIMITS.workflowValues - 2), list(LIMITS.workflowValues - 1)].map(isRead),
  ).toEqual([true, true, false]);
  const nested = (depth: number) => `${'['.repeat(depth)}1${']'.repeat(depth)}\n`;
  const depths = [LIMITS.workflowDepth - 1, LIMITS.workflowDepth, LIMITS.workflowDepth + 1];
  expect(depths.map((depth) => isRead(nested(depth)))).toEqual([true, true, false]);
  const aliases = (count: number) => `a: &a 1\nb: [${' *a,'.repeat(count)}]\n`;
  const counts = [LIMITS.workflowAliases - 1, LIMITS.workflowAliases, LIMITS.workflowAliases + 1];
  expect(counts.map((count) => isRead(aliases(count)))).toEqual([true, true, false]);
});

test('nesting that would exhaust the stack is refused', () => {
  expect(isRead('['.repeat(100_000))).toBe(false);
  expect(isRead(`${'{a: '.repeat(20_000)}1${'}'.repeat(20_000)}`)).toBe(false);
});
