import pLimit from 'p-limit';
import { LIMITS } from '../../core/limits.ts';

/**
 * Runs something that holds a connection open, API request or download, when fewer than `LIMITS.concurrentRequests` are.
 * One for the whole process, so the number holds whatever asks. Never to be nested: the inner one would wait for the outer.
 */
export const whenFree = pLimit(LIMITS.concurrentRequests);
