import { parse } from 'yaml';

/**
 * What no public linter checks: that no job holds a model's key next to a right on GitHub, and that a called workflow asks
 * for no more than its caller grants. Rules: security.md, section 4.1 (W1 to W14) and promise P1.
 */

type Permissions = Readonly<Record<string, string>> | 'read-all' | 'write-all' | undefined;

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions?: Permissions | null;
  readonly uses?: string;
  readonly if?: unknown;
  readonly with?: unknown;
  readonly env?: unknown;
  readonly secrets?: unknown;
  readonly steps?: readonly Step[];
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on?: unknown;
  readonly permissions?: Permissions | null;
  readonly env?: unknown;
  readonly concurrency?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

/** Texts of called workflows by path inside the repository. */
export type CalledWorkflows = Readonly<Record<string, string>>;

/** Where `OWNER/flakewarden/PATH@…` and `$/PATH` lead. */
const OWN = /^(?:OWNER\/flakewarden|\$|\.)\/(?<path>[^@]+)(?:@FULL_COMMIT_SHA)?$/;
const PINNED = /^[A-Za-z0-9-]+\/[A-Za-z0-9._/-]+@[0-9a-f]{40}$/;
/** Actions of others that may run where flakewarden runs. */
const ALLOWED_ACTIONS = /^actions\/(?:upload|download)-artifact@/;
/** Events through which people outside the repository start a job with its secrets. */
const DANGEROUS_EVENTS: ReadonlySet<string> = new Set([
  'pull_request_target',
  'workflow_run',
  'issue_comment',
  'issues',
  'discussion',
]);
const LEVELS = ['none', 'read', 'write'];

/** Rules for every workflow and every example. One sentence per broken rule. */
export function workflowProblems(text: string, called: CalledWorkflows = {}): readonly string[] {
  const workflow = parse(text) as Workflow;
  return [
    ...eventProblems(workflow),
    ...Object.entries(workflow.jobs).flatMap(([name, job]) => [
      ...separationProblems(name, job, workflow),
      ...pinProblems(name, job),
      ...(job.uses === undefined ? timeoutProblems(name, job) : callProblems(name, job, workflow, called)),
    ]),
  ];
}

/** Besides: rules for the jobs in which flakewarden itself runs. */
export function detectProblems(text: string): readonly string[] {
  const workflow = parse(text) as Workflow;
  const steps = Object.entries(workflow.jobs).flatMap(([name, job]) =>
    (job.steps ?? []).map((step) => [name, step] as const),
  );
  return [
    ...(emptyPermissions(workflow.permissions) ? [] : ['the workflow grants something to every job']),
    ...(workflow.env === undefined ? [] : ['the workflow sets variables for every job']),
    ...(workflow.concurrency === undefined ? [] : ['concurrency belongs to the caller']),
    ...Object.entries(workflow.jobs)
      .filter(([, job]) => job.if !== undefined)
      .map(([name]) => `${name} has a condition`),
    ...steps.flatMap(([name, step]) => detectStepProblems(name, step)),
  ];
}

function detectStepProblems(name: string, { uses = '', run, with: inputs = {}, env }: Step): readonly string[] {
  const foreign = !uses.startsWith('$/');
  return [
    ...(run === undefined ? [] : [`${name} runs a shell`]),
    ...(env === undefined ? [] : [`${name} sets variables`]),
    ...(foreign && run === undefined && !ALLOWED_ACTIONS.test(uses) ? [`${name} uses ${uses}`] : []),
    ...(/cache/i.test(JSON.stringify([uses, inputs])) ? [`${name} has a cache`] : []),
    ...(uses.startsWith('actions/download-artifact@') ? downloadProblems(name, inputs) : []),
  ];
}

function downloadProblems(name: string, inputs: Readonly<Record<string, unknown>>): readonly string[] {
  const byId = /^\$\{\{ needs\.[a-z]+\.outputs\.[a-z-]+-artifact \}\}$/.test(String(inputs['artifact-ids']));
  const named = 'name' in inputs || 'pattern' in inputs || 'run-id' in inputs;
  return [
    ...(byId && !named ? [] : [`${name} downloads something else than an id from a job output`]),
    ...(inputs['digest-mismatch'] === 'error' ? [] : [`${name} accepts a damaged artifact`]),
  ];
}

/** P1: no job with steps holds a key of the model, or an identity, next to a right on GitHub. */
function separationProblems(name: string, job: Job, workflow: Workflow): readonly string[] {
  const rights = grantedRights(job, workflow);
  const shown = JSON.stringify([job.secrets, job.with, job.env, job.steps, workflow.env]);
  const keyed = /secrets\.(?!GITHUB_TOKEN)|secrets\[|toJSON\(secrets|inherit|anthropic-api-key/i.test(shown);
  const identity = rights.has('id-token');
  const github = [...rights].filter((right) => right !== 'id-token');
  const problems = job.secrets === 'inherit' ? [`${name} inherits every secret`] : [];
  if (job.uses !== undefined) return problems;
  if (github.length > 0 && (keyed || identity)) {
    problems.push(`${name} holds a key or identity next to ${github.toSorted().join(', ')}`);
  }
  if (keyed && identity) problems.push(`${name} holds a key and an identity`);
  if (keyed && /github\.token|GITHUB_TOKEN/.test(shown)) problems.push(`${name} hands a token to a job with a key`);
  return problems;
}

/** Rights of a job that has steps. Where nothing is said, the repository's default rules, which may be everything. */
function grantedRights(job: Job, workflow: Workflow): ReadonlySet<string> {
  const permissions = job.permissions ?? workflow.permissions;
  if (permissions === undefined || permissions === null || typeof permissions === 'string')
    return new Set(['everything']);
  return new Set(Object.keys(permissions).filter((name) => permissions[name] !== 'none'));
}

function emptyPermissions(permissions: Permissions | null): boolean {
  return typeof permissions === 'object' && permissions !== null && Object.keys(permissions).length === 0;
}

function eventProblems({ on }: Workflow): readonly string[] {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys(on ?? {});
  return events.filter((event) => DANGEROUS_EVENTS.has(event)).map((event) => `outsiders can cause ${event}`);
}

function pinProblems(name: string, job: Job): readonly string[] {
  const all = [job.uses, ...(job.steps ?? []).map(({ uses }) => uses)].filter((uses) => uses !== undefined);
  return all.filter((uses) => !PINNED.test(uses) && !OWN.test(uses)).map((uses) => `${name} does not pin ${uses}`);
}

function timeoutProblems(name: string, job: Job): readonly string[] {
  return job['timeout-minutes'] === undefined ? [`${name} has no time limit`] : [];
}

/**
 * GitHub refuses a caller when a job of the called workflow asks for more than the calling job grants, even one that would be
 * skipped. A called job asks for its own permissions, else for those of its workflow, else for whatever it is given.
 */
function callProblems(name: string, job: Job, workflow: Workflow, called: CalledWorkflows): readonly string[] {
  const path = OWN.exec(job.uses ?? '')?.groups?.['path'];
  const text = path === undefined ? undefined : called[path];
  if (text === undefined) return [`${name} calls a workflow that is not there`];
  const granted = job.permissions ?? workflow.permissions;
  if (granted === undefined || granted === null) return [`${name} does not say what it grants`];
  const callee = parse(text) as Workflow;
  return Object.entries(callee.jobs).flatMap(([inner, { permissions }]) => {
    const wanted = permissions ?? callee.permissions;
    if (wanted === undefined || wanted === null) return [`${inner} does not say what it needs`];
    if (typeof wanted === 'string') return [`${inner} asks for ${wanted}`];
    return Object.entries(wanted)
      .filter(([right, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(levelOf(granted, right)))
      .map(([right, level]) => `${name} does not grant ${right}: ${level}, which ${inner} asks for`);
  });
}

function levelOf(granted: Exclude<Permissions, undefined>, right: string): string {
  if (granted === 'write-all') return 'write';
  if (granted === 'read-all') return 'read';
  return granted[right] ?? 'none';
}
