import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OWN_WORKFLOW_RIGHTS } from '../../src/core/check/rules/w01-narrow-rights.ts';
import { HISTORY_ARTIFACT } from '../../src/core/documents/history.ts';
import { INPUTS, type InputName, STEP_INPUT } from '../../src/core/inputs.ts';
import type { Part } from '../../src/core/model/part.ts';
import { OUTPUTS } from '../../src/core/outputs.ts';
import { githubParserErrors, type ParserDocument } from './github-parser.ts';
import { fencedBlocks, listProjectFiles, readProjectFile } from './project-files.ts';

const paths = listProjectFiles('.github').filter((path) => path.endsWith('.yml'));
const workflows = paths.filter((path) => path.startsWith('.github/workflows/'));
const actions = ['action.yml', ...paths.filter((path) => path.startsWith('.github/actions/'))];
const called = Object.fromEntries(workflows.map((path) => [path, readProjectFile(path).text]));
const detect = called['.github/workflows/detect.yml'] ?? '';
const federated = called['.github/workflows/detect-federated.yml'] ?? '';
/** The short caller, the one with everything written out, the one with workload identity, and the single job. */
const examples = ['README.md', '.github/SETUP.md'].flatMap((path) => fencedBlocks(readProjectFile(path).text, 'yaml'));

const documents: readonly ParserDocument[] = [
  ...workflows.map((name) => ({ kind: 'workflow' as const, name, content: called[name] ?? '' })),
  ...examples.map((content, index) => ({ kind: 'workflow' as const, name: `example ${index + 1}`, content })),
  ...actions.map((name) => ({ kind: 'action' as const, name, content: readProjectFile(name).text })),
];

test('there is something to check', () => {
  expect(workflows).toEqual(
    ['ci', 'detect-federated', 'detect', 'flakewarden'].map((name) => `.github/workflows/${name}.yml`),
  );
  expect(actions).toEqual(['action.yml', '.github/actions/part/action.yml', '.github/actions/single-job/action.yml']);
  expect(examples).toHaveLength(4);
});

test("GitHub's own parser accepts every workflow, every action and every example", () => {
  const errors = githubParserErrors({ documents, called });
  expect(documents.map(({ name }, index) => [name, errors[index]])).toEqual(documents.map(({ name }) => [name, []]));
});

test("GitHub's own parser refuses what is wrong", () => {
  const caller = examples[0] ?? '';
  const mutants = [
    ['workflow', caller.replace(/, window-days: (?="|')/, ', windw-days: ')],
    ['workflow', caller.replace('{ anthropic-api-key:', '{ anthropic-key:')],
    ['workflow', caller.replace('actions: read', 'actoins: read')],
    ['workflow', caller.replace('detect.yml@', 'detekt.yml@')],
    ['workflow', caller.replace('inputs.branch', 'inputs.(branch')],
    ['workflow', (examples[2] ?? '').replace(/\n +federation-rule: .*/, '')],
    ['workflow', detect.replace('needs: fetch', 'needs: fetsch')],
    ['action', readProjectFile('action.yml').text.replace('node24', 'node99')],
  ] as const;
  const originals: ReadonlySet<string> = new Set(documents.map(({ content }) => content));
  expect(mutants.filter(([, content]) => originals.has(content))).toEqual([]);
  const mutated = mutants.map(([kind, content], index) => ({ kind, name: `mutant ${index}`, content }));
  expect(githubParserErrors({ documents: mutated, called }).map((errors) => errors.length > 0)).toEqual(
    mutants.map(() => true),
  );
});

test('the three jobs have exactly the rights of the table', () => {
  expect(rightsOf(detect)).toEqual({
    fetch: { actions: 'read', checks: 'read', contents: 'read' },
    classify: {},
    report: { issues: 'write' },
  });
  expect(rightsOf(federated)).toEqual({ ...rightsOf(detect), classify: { 'id-token': 'write' } });
});

test('check knows what a caller of each workflow grants', () => {
  const union = (text: string) => Object.assign({}, ...Object.values(rightsOf(text))) as Record<string, string>;
  expect(OWN_WORKFLOW_RIGHTS).toEqual({ detect: union(detect), 'detect-federated': union(federated) });
});

function rightsOf(text: string): Record<string, unknown> {
  const { jobs } = parse(text) as { jobs: Record<string, { permissions: unknown }> };
  return Object.fromEntries(Object.entries(jobs).map(([name, { permissions }]) => [name, permissions]));
}

describe.each([
  ['detect.yml', detect],
  ['detect-federated.yml', federated],
  ['single-job', readProjectFile('.github/actions/single-job/action.yml').text],
])('steps of %s', (_name, text) => {
  interface PartStep {
    readonly uses?: string;
    readonly with?: Readonly<Record<string, string | undefined>>;
  }
  const { jobs, runs } = parse(text) as { jobs?: Record<string, { steps: PartStep[] }>; runs?: { steps: PartStep[] } };
  const steps = runs?.steps ?? Object.values(jobs ?? {}).flatMap((job) => job.steps);
  const own = steps.filter(({ uses }) => uses === '$/.github/actions/part');

  test('start each part once, in order', () => {
    expect(own.map((step) => step.with?.[STEP_INPUT.name])).toEqual(['fetch', 'classify', 'report']);
  });

  test('keep the history under the name that fetch looks for, as long as GitHub allows', () => {
    const kept = steps.filter((step) => /(?:^|\/)flakewarden\/history$/.test(step.with?.['path'] ?? ''));
    expect(kept.map((step) => [step.with?.['name'], step.with?.['overwrite'], step.with?.['retention-days']])).toEqual([
      [HISTORY_ARTIFACT, true, 90],
    ]);
  });

  test('give each part only inputs of its own', () => {
    const foreign = own.flatMap(({ with: inputs = {} }) => {
      const part = inputs[STEP_INPUT.name] as Part;
      const own = (name: string) =>
        (INPUTS[name as InputName]?.parts as readonly Part[] | undefined)?.includes(part) === true;
      return Object.keys(inputs)
        .filter((name) => name !== STEP_INPUT.name && !own(name))
        .map((name) => `${part}: ${name}`);
    });
    expect(foreign).toEqual([]);
  });

  test('read only outputs that the part has', () => {
    const read = [...text.matchAll(/steps\.(fetch|classify|report)\.outputs\.([a-z0-9-]+)/g)];
    expect(read.length).toBeGreaterThan(4);
    const wrong = read.filter(([, part, name]) => {
      const parts: readonly string[] = OUTPUTS[name as keyof typeof OUTPUTS]?.parts ?? [];
      return !parts.includes(part ?? '');
    });
    expect(wrong.map(([all]) => all)).toEqual([]);
  });

  test('give the same value to every part that shares an input', () => {
    const shared = ['max-findings', 'closing-line', 'issue-key'];
    const [, classify, report] = own.map((step) => step.with ?? {});
    expect(shared.map((name) => classify?.[name])).toEqual(shared.map((name) => report?.[name]));
  });
});

test('every input and every secret of the workflow is used, and none is made up', () => {
  for (const text of [detect, federated]) {
    const { on } = parse(text) as { on: { workflow_call: { inputs: object; secrets?: object } } };
    const used = (context: string) =>
      new Set([...text.matchAll(new RegExp(`\\b${context}\\.([a-z0-9-]+)`, 'g'))].map(([, name]) => name));
    expect(used('inputs')).toEqual(new Set(Object.keys(on.workflow_call.inputs)));
    expect(used('secrets')).toEqual(new Set(Object.keys(on.workflow_call.secrets ?? {})));
  }
});

test('the caller of the README has ten lines', () => {
  expect(examples[0]?.trimEnd().split('\n')).toHaveLength(10);
});
