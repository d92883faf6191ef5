import { stringify } from 'yaml';
import { INPUT_NAMES, INPUTS, type InputSpec, STEP_INPUT } from '../../../src/core/inputs.ts';
import type { Part } from '../../../src/core/model/part.ts';
import { OUTPUTS, type OutputSpec } from '../../../src/core/outputs.ts';

const HEAD = '# Generated from src/core/inputs.ts and src/core/outputs.ts by `npm run docs`. Do not edit.\n';

/**
 * Text of an `action.yml`.
 *
 * No input has an expression as its default: a default of `github.token` would hand the job's token to every part.
 *
 * @param main path of `dist/index.js` as seen from the file
 */
export function actionYml(main: string, note: string): string {
  const document = {
    name: 'flakewarden',
    description: 'Finds the tests whose verdict is not decided by the code, and keeps one issue about them up to date.',
    author: 'The flakewarden authors',
    branding: { icon: 'shield', color: 'orange' },
    inputs: { [STEP_INPUT.name]: { description: STEP_INPUT.description, required: true }, ...inputs() },
    outputs: outputs(),
    runs: { using: 'node24', main },
  };
  // As YAML 1.1 sees it, `on` is true: readers of either version must find the text.
  return `${HEAD}${note}${stringify(document, { lineWidth: 0, version: '1.1' })}`;
}

/** Which parts something belongs to, as it opens a description: `fetch, report: …`. */
function owners(parts: readonly Part[]): string {
  return `${parts.join(', ')}: `;
}

function inputs(): Record<string, { description: string; default: string }> {
  return Object.fromEntries(
    INPUT_NAMES.map((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return [name, { description: owners(spec.parts) + spec.description, default: spec.default }];
    }),
  );
}

function outputs(): Record<string, { description: string }> {
  const specs: readonly (readonly [string, OutputSpec])[] = Object.entries(OUTPUTS);
  return Object.fromEntries(
    specs.map(([name, spec]) => [name, { description: owners(spec.parts) + spec.description }]),
  );
}
