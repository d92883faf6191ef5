import { INPUTS, type InputName, type InputSpec } from '../inputs.ts';
import type { OptionGroup, OptionSpec, ValueSpec } from './command-spec.ts';

/** Inputs that no option sets: secrets come from the environment, the rest from other options. */
const NOT_OPTIONS = [
  'github-token',
  'anthropic-api-key',
  'dry-run',
  'repository',
  // By hand both are the user's own: the machine, and the server by --api-url.
  'self-hosted',
  'github-host',
] as const satisfies readonly InputName[];

type OptionInput = Exclude<InputName, (typeof NOT_OPTIONS)[number]>;
const ON_OR_OFF: ValueSpec = { name: 'true|false', choices: ['true', 'false'] };
const DIGEST: ValueSpec = { name: 'digest' };
const FOLDER: ValueSpec = { name: 'folder', path: 'folder' };
const ID: ValueSpec = { name: 'id' };
const NUMBER: ValueSpec = { name: 'number' };

/** What `inputs.ts` does not say, since an action has no use for it: where an option stands in a list, and its value's name. */
const PLACES: { readonly [I in OptionInput]: readonly [OptionGroup, ValueSpec] } = {
  branch: ['read', { name: 'branch' }],
  workflows: ['read', { name: 'files' }],
  'window-days': ['read', { name: 'days' }],
  'min-runs': ['read', NUMBER],
  'max-runs': ['read', NUMBER],
  'request-budget': ['connection', NUMBER],
  annotations: ['read', ON_OR_OFF],
  reports: ['read', { name: 'artifact' }],
  history: ['read', ON_OR_OFF],
  until: ['read', { name: 'moment' }],
  record: ['folders', FOLDER],
  evidence: ['folders', FOLDER],
  'manifest-sha256': ['folders', DIGEST],
  'federation-rule': ['model', ID],
  'federation-organization': ['model', ID],
  'federation-service-account': ['model', ID],
  'federation-workspace': ['model', ID],
  model: ['model', { name: 'name' }],
  'max-cost': ['model', { name: 'dollars' }],
  'model-text': ['model', { name: 'on|off', choices: ['on', 'off'] }],
  'minimum-executions': ['decide', NUMBER],
  suspected: ['decide', { name: 'probability' }],
  detection: ['decide', { name: 'name=value' }],
  'minute-price': ['decide', { name: 'minutes' }],
  'runner-prices': ['decide', { name: 'label=price' }],
  'waiting-people': ['decide', NUMBER],
  'investigation-minutes': ['decide', { name: 'minutes' }],
  findings: ['folders', FOLDER],
  'history-output': ['folders', FOLDER],
  'html-output': ['folders', FOLDER],
  manifest: ['folders', { name: 'file', path: 'file' }],
  'findings-sha256': ['folders', DIGEST],
  'max-findings': ['issue', NUMBER],
  title: ['issue', { name: 'text' }],
  'closing-line': ['issue', { name: 'text' }],
  label: ['issue', { name: 'label' }],
  'issue-key': ['issue', { name: 'key' }],
  'author-login': ['issue', { name: 'login' }],
  'author-id': ['issue', ID],
  'report-output': ['folders', FOLDER],
  'allow-proxy': ['connection', ON_OR_OFF],
};

/** Folders below that of `--out` are not where the action looks for them. */
const BELOW_OUT: Partial<Record<OptionInput, string>> = {
  evidence: 'OUT/evidence',
  findings: 'OUT/findings',
  'history-output': 'OUT/history',
  'html-output': 'OUT/html',
  'report-output': 'OUT/report',
  manifest: 'OUT/evidence/manifest.json',
};

const OPTION_INPUTS = Object.keys(PLACES) as readonly OptionInput[];

/** The inputs of these parts as options of the command line, in the order of `INPUTS`. */
export function inputOptions(parts: readonly string[]): readonly OptionSpec[] {
  return OPTION_INPUTS.filter((name) => INPUTS[name].parts.some((part) => parts.includes(part))).map(optionOf);
}

/** True for an option that is an input of the parts. */
export function isInputOption(name: string): name is OptionInput {
  return Object.hasOwn(PLACES, name);
}

function optionOf(name: OptionInput): OptionSpec {
  const spec: InputSpec<unknown> = INPUTS[name];
  const [group, value] = PLACES[name];
  const preset = BELOW_OUT[name] ?? spec.default;
  return { name, group, value, about: spec.description, ...(preset === '' ? {} : { default: preset }) };
}
