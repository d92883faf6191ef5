import { LIMITS } from '../../core/limits.ts';
import { type RunJobs, sortJobs } from './executions.ts';
import type { CiJob, CiRun } from './ports.ts';
import type { Reader } from './reader.ts';
import type { Purse } from './request-budget.ts';

/**
 * Reads the jobs of all attempts of one run: one request for each 100 of them. What the list says it holds and does not
 * show, because it changed between two pages or came short, is a gap.
 */
export async function readJobs(reader: Reader, run: CiRun, purse: Purse = reader.budget): Promise<RunJobs> {
  const jobs: CiJob[] = [];
  let total = 0;
  let rejected = 0;
  for (let page = 1; page === 1 || (page - 1) * LIMITS.pageSize < total; page += 1) {
    if (page > LIMITS.listPages) {
      reader.miss('jobs', 'capped', total - (page - 1) * LIMITS.pageSize);
      return sortJobs(run, jobs);
    }
    const answer = await reader.readPage({ kind: 'jobs', subject: 'jobs', purse }, (ci) => ci.jobs(run.id, page));
    if (answer === undefined) return sortJobs(run, page === 1 ? undefined : jobs);
    jobs.push(...answer.items);
    rejected += answer.rejected;
    // The first page says how many there are; a list that grows while we read it belongs to a later state.
    if (page === 1) total = answer.total;
    if (answer.items.length + answer.rejected === 0) break;
  }
  // Each refused one is a gap already, and one that two pages show is one.
  reader.miss('jobs', 'missing', total - new Set(jobs.map((job) => job.id)).size - rejected);
  return sortJobs(run, jobs);
}
