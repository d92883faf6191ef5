import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXIT_CODES } from '../../src/core/errors.ts';
import { INPUT_NAMES, INPUTS, type InputName, type InputSpec } from '../../src/core/inputs.ts';
import { FRAMEWORKS } from '../../src/core/model/framework.ts';
import { PARTS } from '../../src/core/model/part.ts';
import { OUTPUTS, type OutputSpec } from '../../src/core/outputs.ts';
import { PARSERS, REPORT_PARSERS } from '../../src/core/parsers/registry.ts';
import { COMMANDS } from '../../src/io/terminal/command-line.ts';
import { readmeSection, readProjectFile, tableRows } from './project-files.ts';

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

describe('the README', () => {
  test('has one row for each input of each part', () => {
    const [, ...sections] = readmeSection('inputs').split('**`step: ');
    const rows = Object.fromEntries(sections.map((text) => [text.split('`')[0] ?? '', tableRows(text)]));
    const expected = PARTS.map((part) => [
      part,
      specs
        .filter(([, spec]) => spec.parts.includes(part))
        .map(([name, spec]) => [
          `\`${name}\``,
          spec.description,
          spec.secret === true ? 'secret' : spec.default === '' ? '' : `\`${spec.default}\``,
        ]),
    ]);
    expect(rows).toEqual(Object.fromEntries(expected));
  });

  test('has one row for each input of the workflow', () => {
    const { inputs } = (readYaml('.github/workflows/detect.yml') as Workflow).on.workflow_call;
    expect(tableRows(readmeSection('workflow-inputs')).map(([name]) => name)).toEqual(
      Object.keys(inputs).map((name) => `\`${name}\``),
    );
  });

  test('has one row for each output', () => {
    expect(tableRows(readmeSection('outputs'))).toEqual(
      outputSpecs.map(([name, { parts, description }]) => [`\`${name}\``, parts.join(', '), description]),
    );
  });

  test('has every exit code and every command', () => {
    expect(tableRows(readmeSection('exit-codes')).map(([code]) => Number(code))).toEqual(Object.values(EXIT_CODES));
    expect(tableRows(readmeSection('commands')).map(([name]) => name)).toEqual(
      Object.keys(COMMANDS).map((name) => `\`${name}\``),
    );
  });

  test('names every framework that has a parser, and every framework has one', () => {
    const section = readmeSection('frameworks');
    const parsers = [...PARSERS, ...REPORT_PARSERS];
    expect(parsers.filter(({ title, docs }) => !section.includes(`[${title}](${docs})`)).map(({ id }) => id)).toEqual(
      [],
    );
    const ids: readonly string[] = parsers.map(({ id }) => id);
    expect(FRAMEWORKS.filter((framework) => !ids.includes(framework))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('shows both commands on its first screen', () => {
    const firstScreen = readProjectFile('README.md').text.split('\n').slice(0, 30).join('\n');
    expect(firstScreen).toContain('\nnode dist/cli/index.js demo\n');
    expect(firstScreen).toContain('\nnpm cit\n');
  });
});
