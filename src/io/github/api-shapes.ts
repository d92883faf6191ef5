import { z } from 'zod';
import { LIMITS } from '../../core/limits.ts';
import { commitId } from '../../core/model/identifiers.ts';
import type { CiAnnotation, CiArtifact, CiJob, CiRepository, CiRun, Page } from '../../steps/fetch/ports.ts';

/*
 * What GitHub's API answers, reduced to the fields that are used, and turned into our words. Addresses among them
 * (`html_url` and others) are never read: links are built from ids.
 */

/** Longer names exist in no product, and the manifest takes none. */
const NAME_CHARS = 1_000;
const NAMES = 20;
const STEPS = 1_000;
const ATTEMPTS = 1_000;
/** No list is longer; a total beyond it is not true, and adding up such totals must stay arithmetic. */
const MOST_ITEMS = 1_000_000;

/** Safe integers only: above 2^53 the number that was parsed may not be the one that was sent. */
const id = z
  .int()
  .positive()
  .transform((value) => String(value));
const name = z.string().transform((value) => value.slice(0, NAME_CHARS));
const word = z.string().regex(/^[a-z_]{1,40}$/);
const count = z.int().nonnegative();
const total = count.transform((value) => Math.min(value, MOST_ITEMS));
const attempt = z.int().min(1).max(ATTEMPTS);
const moment = z.iso
  .datetime({ offset: true })
  .transform((value) => new Date(value).toISOString().replace('.000Z', 'Z'));

/** An ended thing has a conclusion; what is still going has none, whatever the field says. */
function endedAs(value: { status?: string | null | undefined; conclusion?: string | null | undefined }): string | null {
  return value.status === 'completed' ? (value.conclusion ?? null) : null;
}

const ending = { status: word.nullish(), conclusion: word.nullish() };

export const repositoryShape = z
  .object({
    id,
    name: z.string().regex(/^[.]{0,9}[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}$/),
    owner: z.object({ login: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/) }),
    private: z.boolean(),
    visibility: z.enum(['public', 'private', 'internal']).optional(),
    default_branch: name,
  })
  .transform(
    (raw): CiRepository => ({
      id: raw.id,
      owner: raw.owner.login,
      name: raw.name,
      visibility: raw.visibility ?? (raw.private ? 'private' : 'public'),
      defaultBranch: raw.default_branch,
    }),
  );

export const runShape = z
  .object({
    id,
    workflow_id: id,
    name: name.nullish(),
    path: name,
    event: word,
    head_branch: name.nullable(),
    head_sha: commitId,
    head_repository: z.object({ id }).nullish(),
    repository: z.object({ id }).optional(),
    created_at: moment,
    run_started_at: moment.nullish(),
    run_attempt: attempt.default(1),
    ...ending,
  })
  .transform(
    (raw): CiRun => ({
      id: raw.id,
      workflowId: raw.workflow_id,
      // Required workflows of an organisation have `…@ref` behind the path.
      workflowPath: raw.path.split('@')[0] ?? raw.path,
      workflowName: raw.name ?? '',
      event: raw.event,
      branch: raw.head_branch,
      headSha: raw.head_sha,
      headRepositoryId: raw.head_repository?.id ?? null,
      ...(raw.repository === undefined ? {} : { repositoryId: raw.repository.id }),
      createdAt: raw.created_at,
      startedAt: raw.run_started_at ?? null,
      attempt: raw.run_attempt,
      conclusion: endedAs(raw),
    }),
  );

const stepShape = z
  .object({ number: count, name, ...ending })
  .transform((raw) => ({ number: raw.number, name: raw.name, conclusion: endedAs(raw) }));

export const jobShape = z
  .object({
    id,
    run_id: id,
    run_attempt: attempt.default(1),
    name,
    started_at: moment.nullish(),
    completed_at: moment.nullish(),
    labels: z.array(name).nullish(),
    steps: z.array(stepShape).max(STEPS).nullish(),
    ...ending,
  })
  .transform(
    (raw): CiJob => ({
      id: raw.id,
      runId: raw.run_id,
      attempt: raw.run_attempt,
      name: raw.name,
      conclusion: endedAs(raw),
      startedAt: raw.started_at ?? null,
      completedAt: raw.completed_at ?? null,
      labels: (raw.labels ?? []).slice(0, NAMES),
      steps: raw.steps ?? [],
    }),
  );

export const artifactShape = z
  .object({
    id,
    name,
    size_in_bytes: count,
    expired: z.boolean(),
    workflow_run: z.object({ id }).nullish(),
  })
  .transform(
    (raw): CiArtifact => ({
      id: raw.id,
      name: raw.name,
      bytes: raw.size_in_bytes,
      expired: raw.expired,
      ...(raw.workflow_run ? { runId: raw.workflow_run.id } : {}),
    }),
  );

const annotationText = z
  .string()
  .nullish()
  .transform((value) => (value ?? '').slice(0, LIMITS.annotationChars));

export const annotationShape = z
  .object({
    path: name,
    start_line: count,
    annotation_level: word.nullish(),
    title: annotationText,
    message: annotationText,
  })
  .transform(
    (raw): CiAnnotation => ({
      path: raw.path,
      line: raw.start_line,
      level: raw.annotation_level ?? 'notice',
      title: raw.title,
      message: raw.message,
    }),
  );

/** A file as the contents API gives it; folders, links and submodules are something else. */
export const contentShape = z.object({ type: z.literal('file'), encoding: z.literal('base64'), content: z.string() });

/** A page may hold this many; GitHub caps pages at 100, and we ask for no more. */
const rows = z.array(z.unknown()).max(LIMITS.pageSize);

export const runPageShape = z.object({ total_count: total, workflow_runs: rows });
export const jobPageShape = z.object({ total_count: total, jobs: rows });
export const artifactPageShape = z.object({ total_count: total, artifacts: rows });
export const annotationPageShape = rows;

/** Checks the items of a page one by one: a bad one is left out and counted. */
export function pageOf<T>(total: number, items: readonly unknown[], shape: z.ZodType<T>): Page<T> {
  const good = items.flatMap((item) => {
    const parsed = shape.safeParse(item);
    return parsed.success ? [parsed.data] : [];
  });
  return { total, items: good, rejected: items.length - good.length };
}
