import type { Concurrency, Input, Job, Permissions, Step, WorkflowDocument } from './workflow.ts';
import { allTextsOf, entriesOf, entryOf, namedTextsOf, textOf, textsOf, valueOf, type YamlNode } from './yaml-tree.ts';

/** Keys of a job that are read one by one; the texts of all others are kept together. */
const JOB_KEYS: ReadonlySet<string> = new Set(['steps', 'env', 'with', 'secrets', 'permissions', 'if', 'needs']);

/** Name of the one job that stands for a composite action. */
const ACTION_JOB = 'runs';

interface DocumentSource {
  readonly path: string;
  readonly isExample: boolean;
  readonly lines: readonly string[];
}

/** What the rules need of a workflow. Never throws: what is missing or of another kind reads as absent. */
export function readWorkflow(root: YamlNode, source: DocumentSource): WorkflowDocument {
  const on = valueOf(root, 'on');
  const events = on?.kind === 'map' ? on.entries.map(({ key, at }) => ({ text: key, at })) : textsOf(on);
  const call = valueOf(on, 'workflow_call');
  return {
    kind: 'workflow',
    ...source,
    at: root.at,
    events,
    inputs: [...inputsOf(valueOf(call, 'inputs')), ...inputsOf(valueOf(valueOf(on, 'workflow_dispatch'), 'inputs'))],
    declaredSecrets: new Set(entriesOf(valueOf(call, 'secrets')).map(({ key }) => key.toLowerCase())),
    permissions: permissionsOf(root),
    concurrency: concurrencyOf(root),
    env: namedTextsOf(valueOf(root, 'env')),
    jobs: entriesOf(valueOf(root, 'jobs')).map(({ key, at, value }) => jobOf(key, at, value)),
  };
}

/** The same of an action. */
export function readAction(root: YamlNode, source: DocumentSource): WorkflowDocument {
  const runs = entryOf(root, 'runs');
  const composite = runs !== undefined && valueOf(runs.value, 'steps') !== undefined;
  return {
    kind: 'action',
    ...source,
    at: root.at,
    events: [],
    inputs: inputsOf(valueOf(root, 'inputs')),
    declaredSecrets: new Set(),
    permissions: undefined,
    concurrency: undefined,
    env: [],
    jobs: composite ? [jobOf(ACTION_JOB, runs.at, runs.value)] : [],
  };
}

function jobOf(id: string, at: Job['at'], node: YamlNode): Job {
  const secrets = valueOf(node, 'secrets');
  const inherits = textOf(secrets)?.text === 'inherit';
  const steps = valueOf(node, 'steps');
  const runner = valueOf(node, 'runs-on');
  const rest = entriesOf(node).filter(({ key }) => !JOB_KEYS.has(key));
  return {
    id,
    at,
    permissions: permissionsOf(node),
    needs: textsOf(valueOf(node, 'needs')).map(({ text }) => text),
    condition: textOf(valueOf(node, 'if')),
    continueOnError: textOf(valueOf(node, 'continue-on-error')),
    environment: entryOf(node, 'environment') !== undefined,
    concurrency: concurrencyOf(node),
    timeout: entryOf(node, 'timeout-minutes') !== undefined,
    runner: runner?.kind === 'map' ? runner.entries.flatMap(({ value }) => textsOf(value)) : textsOf(runner),
    env: namedTextsOf(valueOf(node, 'env')),
    steps: steps?.kind === 'list' ? steps.items.map((item) => stepOf(item)) : [],
    uses: textOf(valueOf(node, 'uses')),
    with: namedTextsOf(valueOf(node, 'with')),
    secrets: namedTextsOf(secrets),
    inheritsSecrets: inherits ? secrets?.at : undefined,
    otherTexts: rest.flatMap(({ value }) => allTextsOf(value)),
  };
}

function stepOf(node: YamlNode): Step {
  return {
    at: node.at,
    id: textOf(valueOf(node, 'id'))?.text,
    uses: textOf(valueOf(node, 'uses')),
    run: textOf(valueOf(node, 'run')),
    condition: textOf(valueOf(node, 'if')),
    with: namedTextsOf(valueOf(node, 'with')),
    env: namedTextsOf(valueOf(node, 'env')),
  };
}

function permissionsOf(node: YamlNode): Permissions | undefined {
  const entry = entryOf(node, 'permissions');
  if (entry === undefined) return undefined;
  const { at, value } = entry;
  const word = textOf(value)?.text;
  // Nothing behind `permissions:` is no statement at all.
  if (word === '') return undefined;
  const everything = word === 'write-all' ? 'write' : word === 'read-all' ? 'read' : undefined;
  const named = namedTextsOf(value).filter(({ text }) => text !== 'none');
  return { at, everything, named: new Map(named.map(({ name, text }) => [name, text])) };
}

function concurrencyOf(node: YamlNode): Concurrency | undefined {
  const entry = entryOf(node, 'concurrency');
  if (entry === undefined) return undefined;
  const { at, value } = entry;
  return {
    at,
    group: textOf(value)?.text ?? textOf(valueOf(value, 'group'))?.text ?? '',
    cancelInProgress: textOf(valueOf(value, 'cancel-in-progress'))?.text ?? 'false',
  };
}

function inputsOf(node: YamlNode | undefined): readonly Input[] {
  return entriesOf(node).map(({ key, at, value }) => ({
    name: key,
    at,
    fallback: textOf(valueOf(value, 'default')),
  }));
}
