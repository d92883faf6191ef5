import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { RepositoryResult } from './repository-result.ts';
import type { Unit } from './units.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));

/**
 * Judges all units, one process per processor. Results stand in the order of the units, whoever was done first.
 *
 * @param onResult called as results come in, in any order
 */
export async function judgeAll(
  units: readonly Unit[],
  onResult: (unit: Unit) => void,
): Promise<readonly RepositoryResult[]> {
  const results: RepositoryResult[] = [];
  let next = 0;
  const serve = async (): Promise<void> => {
    // Typed arrays survive only the advanced form; the parent's own options, a test runner's say, are not for it.
    const worker = fork(WORKER, [], { serialization: 'advanced', execArgv: [] });
    try {
      while (next < units.length) {
        const index = next;
        next += 1;
        const unit = units[index] as Unit;
        results[index] = await ask(worker, unit);
        onResult(unit);
      }
    } catch (error) {
      // One that failed ends the evaluation: nobody waits for the others.
      next = units.length;
      throw error;
    } finally {
      worker.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), units.length) }, serve));
  return results;
}

function ask(worker: ChildProcess, unit: Unit): Promise<RepositoryResult> {
  return new Promise((done, fail) => {
    const died = (code: number | null) => fail(new Error(`a worker ended with ${code}`));
    worker.once('exit', died);
    worker.once('message', (result: RepositoryResult) => {
      worker.off('exit', died);
      done(result);
    });
    worker.send(unit);
  });
}
