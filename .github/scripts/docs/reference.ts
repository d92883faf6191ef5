import { parse } from 'yaml';
import { INPUT_NAMES, INPUTS, type InputSpec } from '../../../src/core/inputs.ts';
import { PARTS } from '../../../src/core/model/part.ts';
import { OUTPUTS, type OutputSpec } from '../../../src/core/outputs.ts';
import { artifactTable } from './artifacts.ts';
import { exitCodeTable } from './errors.ts';
import { code, table } from './markdown-table.ts';
import { WORKFLOW_INPUTS } from './workflows.ts';

/**
 * `REFERENCE.md`: inputs, outputs, artifacts and exit codes.
 *
 * @param workflow text of `detect.yml`
 */
export function referencePage(workflow: string): string {
  return `<!-- Generated from src/core/inputs.ts, src/core/outputs.ts, src/core/errors.ts and detect.yml by \`npm run docs\`. Do not edit. -->

# Reference

Inputs, outputs, artifacts and exit codes. Numbers that decide stand in [DETECTION.md](DETECTION.md), limits in
[LIMITS.md](LIMITS.md), options of the command line in [COMMANDS.md](COMMANDS.md), error codes in [errors](errors/index.md).

## Inputs of the workflow

Everything is optional. An empty value means the default.

<!-- workflow-inputs:start -->
${workflowInputs()}
<!-- workflow-inputs:end -->

Secret: \`anthropic-api-key\`. \`detect-federated.yml\` has no secret and these inputs besides:
${inputTable(INPUT_NAMES.filter((name) => name.startsWith('federation-')))}
## Outputs of the workflow

<!-- workflow-outputs:start -->
${workflowOutputs(workflow)}
<!-- workflow-outputs:end -->

## Artifacts

<!-- artifacts:start -->
${artifactTable(workflow)}
<!-- artifacts:end -->

Whoever can read the repository's Actions can read its artifacts; they hold no more than the logs beside them, with secrets
taken out. What one part hands to the next carries the issue key and the attempt in its name.

## Inputs of each part

The workflows use the action in \`action.yml\` three times, once per job. You can do so too. An input of another part is an
error.

<!-- inputs:start -->
${PARTS.map((part) => `### \`step: ${part}\`\n${inputTable(INPUT_NAMES.filter((name) => partsOf(name).includes(part)))}`).join('\n')}
<!-- inputs:end -->

## Outputs of each part

<!-- outputs:start -->
${outputs()}
<!-- outputs:end -->

## Exit codes

<!-- exit-codes:start -->
${exitCodeTable()}
<!-- exit-codes:end -->
`;
}

function partsOf(name: (typeof INPUT_NAMES)[number]): readonly (typeof PARTS)[number][] {
  return INPUTS[name].parts;
}

function workflowInputs(): string {
  return inputTable(WORKFLOW_INPUTS);
}

function inputTable(names: readonly (typeof INPUT_NAMES)[number][]): string {
  return table(
    ['input', 'what it says', 'default'],
    names.map((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return [code(name), spec.description, spec.secret === true ? 'secret' : value(spec.default)];
    }),
  );
}

function workflowOutputs(workflow: string): string {
  const { on } = parse(workflow) as {
    readonly on: {
      readonly workflow_call: { readonly outputs: Readonly<Record<string, { readonly description: string }>> };
    };
  };
  return table(
    ['output', 'what it says'],
    Object.entries(on.workflow_call.outputs).map(([name, { description }]) => [code(name), description]),
  );
}

function outputs(): string {
  const specs: readonly (readonly [string, OutputSpec])[] = Object.entries(OUTPUTS);
  return table(
    ['output', 'of', 'what it says'],
    specs.map(([name, { parts, description }]) => [code(name), parts.join(', '), description]),
  );
}

function value(text: string): string {
  return text === '' ? '' : code(text);
}
