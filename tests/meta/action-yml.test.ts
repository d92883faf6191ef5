import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES, INPUTS, type InputName, type InputSpec } from '../../src/core/inputs.ts';
import { OUTPUTS, type OutputSpec } from '../../src/core/outputs.ts';
import { readProjectFile } from './project-files.ts';

interface ActionYml {
  readonly inputs: Readonly<Record<string, { description: string; required?: boolean; default?: string }>>;
  readonly outputs: Readonly<Record<string, { description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, WorkflowInput>> } };
}

interface WorkflowInput {
  readonly description: string;
  readonly type: string;
  readonly default?: string;
  readonly required?: boolean;
}

const specs: readonly (readonly [InputName, InputSpec<unknown>])[] = INPUT_NAMES.map((name) => [name, INPUTS[name]]);
const outputSpecs: readonly (readonly [string, OutputSpec])[] = Object.entries(OUTPUTS);

function readYaml(path: string): unknown {
  return parse(readProjectFile(path).text);
}

describe.each([
  ['action.yml', 'dist/index.js'],
  ['.github/actions/part/action.yml', '../../../dist/index.js'],
])('%s', (path, main) => {
  const action = readYaml(path) as ActionYml;

  test('has exactly the inputs of the table, with their texts and defaults', () => {
    const { step, ...inputs } = action.inputs;
    expect(step?.required).toBe(true);
    expect(step).not.toHaveProperty('default');
    expect(inputs).toEqual(
      Object.fromEntries(
        specs.map(([name, spec]) => [
          name,
          { description: `${spec.parts.join(', ')}: ${spec.description}`, default: spec.default },
        ]),
      ),
    );
  });

  test('has exactly the outputs of the table', () => {
    expect(action.outputs).toEqual(
      Object.fromEntries(
        outputSpecs.map(([name, { parts, description }]) => [
          name,
          { description: `${parts.join(', ')}: ${description}` },
        ]),
      ),
    );
  });

  test('runs the dispatcher on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main });
  });

  test('holds no expression, so no input can default to a token', () => {
    expect(readProjectFile(path).text).not.toContain('${{');
  });
});

test('a default of the table is valid, and a secret has none', () => {
  const invalid = specs.filter(([, spec]) => !spec.schema.safeParse(spec.default).success);
  const secret = specs.filter(([, spec]) => spec.secret === true);
  expect(invalid.map(([name]) => name)).toEqual([]);
  expect(secret.map(([name, spec]) => [name, spec.default])).toEqual([
    ['github-token', ''],
    ['anthropic-api-key', ''],
  ]);
});

describe.each(['detect.yml', 'detect-federated.yml'])('inputs of %s', (file) => {
  const { inputs } = (readYaml(`.github/workflows/${file}`) as Workflow).on.workflow_call;

  test('are inputs of the action with the same text and default, as strings', () => {
    for (const [name, input] of Object.entries(inputs)) {
      const spec: InputSpec<unknown> = INPUTS[name as InputName];
      const ending = input.required === true ? { required: true } : { default: spec.default };
      expect({ name, input }).toEqual({ name, input: { description: spec.description, type: 'string', ...ending } });
    }
  });
});

test('the single job has no input that the action has not, and the same defaults', () => {
  const { inputs } = readYaml('.github/actions/single-job/action.yml') as ActionYml;
  const { 'github-token': token, ...others } = inputs;
  expect(token).not.toHaveProperty('default');
  expect(Object.entries(others).map(([name, input]) => [name, input.default])).toEqual(
    Object.keys(others).map((name) => [name, INPUTS[name as InputName].default]),
  );
});
