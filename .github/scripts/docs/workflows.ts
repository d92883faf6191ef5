import { INPUTS, type InputName, type InputSpec } from '../../../src/core/inputs.ts';
import { replaceBetween } from './markers.ts';

/**
 * Inputs of the reusable workflow, in this order. All of them are strings: GitHub turns booleans and numbers into text,
 * and an empty text, which an expression gives when the workflow was not dispatched by hand, means "not given".
 */
export const WORKFLOW_INPUTS: readonly InputName[] = [
  'branch',
  'window-days',
  'workflows',
  'request-budget',
  'annotations',
  'reports',
  'model',
  'max-cost',
  'model-text',
  'max-findings',
  'minimum-executions',
  'suspected',
  'detection',
  'minute-price',
  'runner-prices',
  'waiting-people',
  'investigation-minutes',
  'title',
  'closing-line',
  'label',
  'issue-key',
  'dry-run',
];

const FEDERATION_INPUTS: readonly InputName[] = [
  'federation-rule',
  'federation-organization',
  'federation-service-account',
  'federation-workspace',
];
/** Those of them without which there is no identity. */
const REQUIRED: ReadonlySet<InputName> = new Set(['federation-rule', 'federation-organization']);

/** `detect.yml` with the block of its inputs made anew. */
export function detectWorkflow(text: string): string {
  return replaceBetween(text, ['      # inputs:start\n', '      # inputs:end\n'], inputBlock(WORKFLOW_INPUTS));
}

/**
 * `detect-federated.yml` from `detect.yml`: the same three jobs, but classify may ask for an identity token and gets no
 * key. It is a file of its own because GitHub refuses a caller that does not grant what any job of the called workflow
 * asks for, even a job that would be skipped: one file could not serve callers without `id-token: write`.
 */
export function federatedWorkflow(detect: string): string {
  const changes: readonly (readonly [string, string])[] = [
    ['# The three parts', '# Generated from detect.yml by `npm run docs`. Do not edit.\n#\n# The three parts'],
    ['name: flakewarden\n', 'name: flakewarden (workload identity)\n'],
    ['      # inputs:end\n', `${inputBlock(FEDERATION_INPUTS)}      # inputs:end\n`],
    [between(detect, '    secrets:\n', '    outputs:\n'), ''],
    [
      '    permissions: {} # no right at all: the token of this job opens nothing\n',
      "    permissions:\n      id-token: write # proves to the model's service which workflow this is; no right on GitHub\n",
    ],
    [
      '          anthropic-api-key: ${{ secrets.anthropic-api-key }}\n',
      FEDERATION_INPUTS.map((name) => `          ${name}: \${{ inputs.${name} }}\n`).join(''),
    ],
  ];
  return changes.reduce((text, [from, to]) => replaceOnce(text, from, to), detect);
}

function inputBlock(names: readonly InputName[]): string {
  return names.map((name) => inputEntry(name)).join('');
}

function inputEntry(name: InputName): string {
  const spec: InputSpec<unknown> = INPUTS[name];
  const ending = REQUIRED.has(name) ? 'required: true' : `default: ${quoted(spec.default)}`;
  return `      ${name}:
        description: ${quoted(spec.description)}
        type: string
        ${ending}
`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

function between(text: string, start: string, end: string): string {
  return text.slice(text.indexOf(start), text.indexOf(end));
}

function replaceOnce(text: string, from: string, to: string): string {
  if (from === '' || text.split(from).length !== 2) throw new Error(`not exactly once in detect.yml: ${from}`);
  return text.replace(from, () => to);
}
