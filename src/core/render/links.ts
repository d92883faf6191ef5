import type { Manifest, Repository } from '../documents/manifest.ts';
import type { EvidenceRef } from '../model/identifiers.ts';

/** The only two things that a document of ours links to. */
export type RunLink =
  | {
      /** The page of one job execution, which shows its log. */
      readonly kind: 'job';
      readonly runId: string;
      readonly attempt: number;
      readonly jobId: string;
    }
  | { readonly kind: 'run'; readonly runId: string };

/** The job execution that a piece of evidence names. */
export function jobLink({ runId, attempt, jobId }: EvidenceRef): RunLink {
  return { kind: 'job', runId, attempt, jobId };
}

/** Built from the server's origin and integers; nothing that anybody wrote is part of it. */
export function linkUrl(repository: Repository, link: RunLink): string {
  const run = `${repository.serverUrl}/${repository.owner}/${repository.name}/actions/runs/${link.runId}`;
  return link.kind === 'job' ? `${run}/job/${link.jobId}` : run;
}

/** The words of a link: they say where it leads even when read aloud without the sentence around it. */
export function linkLabel(link: RunLink): string {
  return link.kind === 'job' ? `run ${link.runId}, attempt ${link.attempt}` : `run ${link.runId}`;
}

/** Every link that the manifest allows, by address: its job executions, and the run that made the report. */
export function allowedLinks(manifest: Manifest): ReadonlyMap<string, RunLink> {
  const jobs = manifest.jobs.map(
    (job): RunLink => ({ kind: 'job', runId: job.runId, attempt: job.attempt, jobId: job.id }),
  );
  const own: RunLink = { kind: 'run', runId: manifest.binding.runId };
  return new Map([own, ...jobs].map((link) => [linkUrl(manifest.repository, link), link]));
}
