import { z } from 'zod';
import {
  bindingSchema,
  commitId,
  decimalId,
  isoTime,
  LOGIN,
  REPOSITORY_NAME,
  sha256Hex,
} from '../model/identifiers.ts';
import { completenessSchema } from './completeness.ts';

/** Events whose runs are looked at: nobody outside the repository can cause one. `core/model/trust.ts` has the rule. */
export const TRUSTED_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'merge_group', 'pull_request'] as const;
export type TrustedEvent = (typeof TRUSTED_EVENTS)[number];

/** Names of jobs, steps, branches and workflows come from whoever writes the workflow file: text, never markup. */
const outsideName = z.string().max(1_000);
/** GitHub's word for how something ended; new words may appear. Null: not ended. */
const conclusion = z
  .string()
  .regex(/^[a-z_]{1,40}$/)
  .nullable();

export const repositorySchema = z.strictObject({
  id: decimalId,
  owner: z.string().regex(new RegExp(`^${LOGIN}$`)),
  name: z.string().regex(new RegExp(`^${REPOSITORY_NAME}$`)),
  visibility: z.enum(['public', 'private', 'internal']),
  defaultBranch: outsideName,
  /** Origin of the web pages, e.g. `https://github.com`: links are built from it and from integers, nothing else. */
  serverUrl: z.string().regex(/^https?:\/\/[a-z0-9.-]+(?::\d{1,5})?$/),
});
export type Repository = z.infer<typeof repositorySchema>;

const workflowSchema = z.strictObject({ id: decimalId, path: outsideName, name: outsideName });

const attemptSchema = z.strictObject({ number: z.int().min(1).max(1000), conclusion });

const runSchema = z.strictObject({
  id: decimalId,
  workflowId: decimalId,
  event: z.enum(TRUSTED_EVENTS),
  branch: outsideName.nullable(),
  headSha: commitId,
  createdAt: isoTime,
  /** Oldest first. `conclusion` of an earlier attempt is derived from its jobs. */
  attempts: z.array(attemptSchema).min(1),
});
export type ManifestRun = z.infer<typeof runSchema>;

const stepSchema = z.strictObject({ number: z.int().min(0), name: outsideName, conclusion });

/** One job execution: a job in the attempt in which it really ran. Carried-over green jobs of a re-run are left out. */
const jobSchema = z.strictObject({
  id: decimalId,
  runId: decimalId,
  attempt: z.int().min(1).max(1000),
  name: outsideName,
  conclusion,
  startedAt: isoTime.nullable(),
  completedAt: isoTime.nullable(),
  /** Runner labels, e.g. `ubuntu-24.04`. */
  labels: z.array(outsideName).max(20),
  /** Steps that did not succeed; empty for a green job. */
  failedSteps: z.array(stepSchema).max(100),
});
export type ManifestJob = z.infer<typeof jobSchema>;

const fileSchema = z.strictObject({
  /** Relative to the evidence folder, `/` between parts, only names that fetch itself makes. */
  path: z.string().regex(/^[A-Za-z0-9_-][A-Za-z0-9._-]*(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*){0,3}$/),
  bytes: z.int().min(0),
  sha256: sha256Hex,
});
export type ManifestFile = z.infer<typeof fileSchema>;

const logSchema = z.strictObject({
  jobId: decimalId,
  path: fileSchema.shape.path,
  /** Bytes left out between head and tail; 0 when the log is whole. */
  omittedBytes: z.int().min(0),
});

const reportFileSchema = z.strictObject({
  runId: decimalId,
  /** The job execution that wrote it, where known. An artifact does not say it. */
  jobId: decimalId.nullish(),
  path: fileSchema.shape.path,
});

/**
 * `evidence/manifest.json`: what fetch collected. Every other file of the evidence is listed here with its digest, and
 * the digest of this file travels to the other parts as a job output, never through artifact storage.
 */
export const manifestSchema = z.strictObject({
  schema: z.literal('flakewarden/manifest'),
  version: z.literal(1),
  tool: z.string().max(40),
  binding: bindingSchema,
  createdAt: isoTime,
  repository: repositorySchema,
  /** The branch on which a failure means that main is broken. */
  branch: outsideName,
  window: z.strictObject({ since: isoTime, until: isoTime }),
  workflows: z.array(workflowSchema).max(1_000),
  runs: z.array(runSchema).max(10_000),
  jobs: z.array(jobSchema).max(200_000),
  logs: z.array(logSchema).max(20_000),
  reports: z.array(reportFileSchema).max(20_000),
  files: z.array(fileSchema).max(40_000),
  completeness: completenessSchema,
  requests: z.strictObject({
    budget: z.int().min(0),
    spent: z.int().min(0),
    /** Requests per kind of object, e.g. `runs`, `jobs`, `log`. */
    byKind: z.record(z.string().regex(/^[a-z-]{1,40}$/), z.int().min(0)),
  }),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Fixed file names inside the evidence folder. */
export const EVIDENCE_FILES = {
  manifest: 'manifest.json',
  history: 'history.jsonl',
  annotations: 'annotations.jsonl',
  codeowners: 'CODEOWNERS',
  audit: 'audit.jsonl',
  logFolder: 'logs',
  reportFolder: 'reports',
} as const;
