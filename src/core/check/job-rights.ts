import type { Job, Permissions, WorkflowDocument } from './workflow.ts';

/**
 * Rights that are no rights on GitHub's objects: `id-token` proves to others which workflow this is, `models` calls a
 * model at GitHub. Both may stand in the job that asks a model.
 */
const MODEL_RIGHTS: ReadonlySet<string> = new Set(['id-token', 'models']);

const LEVELS = ['none', 'read', 'write'];

/**
 * What the token of a job may: what the job says, else what the workflow says, else whatever the repository's settings
 * give, which a file cannot show and which may be everything.
 */
export function effectivePermissions(job: Job, workflow: WorkflowDocument): Permissions | undefined {
  return job.permissions ?? workflow.permissions;
}

/** Rights on GitHub, each as `name: level`; `undefined` counts as all of them. */
export function githubRights(permissions: Permissions | undefined): readonly string[] {
  if (permissions === undefined) return ['everything that the repository allows, since nothing is said'];
  if (permissions.everything !== undefined) return [`${permissions.everything}-all`];
  return [...permissions.named].filter(([name]) => !MODEL_RIGHTS.has(name)).map(([name, level]) => `${name}: ${level}`);
}

/** True when the token can change something on GitHub. */
export function canWrite(permissions: Permissions | undefined): boolean {
  if (permissions === undefined) return true;
  if (permissions.everything !== undefined) return permissions.everything === 'write';
  return [...permissions.named].some(([name, level]) => level === 'write' && !MODEL_RIGHTS.has(name));
}

/** Level of one right: `none`, `read` or `write`. */
export function levelOf(permissions: Permissions | undefined, right: string): string {
  if (permissions === undefined) return 'write';
  return permissions.everything ?? permissions.named.get(right) ?? 'none';
}

/** What of `wanted` is not granted, as `name: level`. */
export function missingRights(
  granted: Permissions | undefined,
  wanted: Iterable<readonly [string, string]>,
): readonly string[] {
  return [...wanted]
    .filter(([name, level]) => LEVELS.indexOf(levelOf(granted, name)) < LEVELS.indexOf(level))
    .map(([name, level]) => `${name}: ${level}`);
}

/** What is granted beyond `wanted`, as `name: level`. */
export function surplusRights(granted: Permissions, wanted: ReadonlyMap<string, string>): readonly string[] {
  if (granted.everything !== undefined) return [`${granted.everything}-all`];
  return [...granted.named]
    .filter(([name, level]) => LEVELS.indexOf(level) > LEVELS.indexOf(wanted.get(name) ?? 'none'))
    .map(([name, level]) => `${name}: ${level}`);
}
