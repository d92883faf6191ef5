import { LIMITS } from '../../core/limits.ts';
import { type RunJobs, sortJobs } from './executions.ts';
import type { CiJob, CiRun } from './ports.ts';
import type { Reader } from './reader.ts';
import type { Purse } from './request-budget.ts';

/** Reads the jobs of all attempts of one run: one request for each 100 of them. */
export async function readJobs(reader: Reader, run: CiRun, purse: Purse = reader.budget): Promise<RunJobs> {
  const jobs: CiJob[] = [];
  let total = 0;
  for (let page = 1; page === 1 || (page - 1) * LIMITS.pageSize < total; page += 1) {
    if (page > LIMITS.listPages) {
      reader.miss('jobs', 'capped', total - (page - 1) * LIMITS.pageSize);
      break;
    }
    const answer = await reader.readPage({ kind: 'jobs', subject: 'jobs', purse }, (ci) => ci.jobs(run.id, page));
    if (answer === undefined) return sortJobs(run, page === 1 ? undefined : jobs);
    jobs.push(...answer.items);
    // The first page says how many there are; a list that grows while we read it belongs to a later state.
    if (page === 1) total = answer.total;
    if (answer.items.length + answer.rejected === 0) break;
  }
  return sortJobs(run, jobs);
}
