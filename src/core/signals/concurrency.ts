import { phraseSignal } from './signal.ts';

/** Race detectors, lock failures, and collections that change while they are read. */
export const concurrency = phraseSignal(
  {
    id: 'concurrency',
    title: 'Unsynchronised access',
    about:
      'Looks for the reports of race detectors, for locks that were not had or that block each other, and for collections that changed while they were read.',
    cause: 'concurrency',
  },
  [
    [
      3,
      /WARNING: DATA RACE|race detected during execution|ThreadSanitizer: (?:data race|lock-order)|Access Race|ConcurrentModificationException|concurrent map (?:read|write|iteration)|all goroutines are asleep|send on closed channel|negative WaitGroup counter|(?:Log|Fail) in goroutine after|Collection was modified; enumeration|(?:dictionary|set|deque) (?:changed size|mutated) during iteration/i,
    ],
    [
      3,
      /deadlock (?:detected|found when)|deadlocked on|DeadlockLoserDataAccess|lock wait timeout exceeded|could not obtain lock|database is locked|database table is locked|could not serialize access|could not execute statement.{0,40}lock|StaleObjectState|StaleObjectError|OptimisticLock|OptimisticConcurrency|\bWriteConflict\b|another operation is in progress|second operation was started on this context|Simultaneous accesses to 0x|attached to a different (?:event )?loop/i,
    ],
    [
      2,
      /\bPoisonError\b|IllegalMonitorState|close of closed channel|\bdeadlock\b|fatal error: sync:|ActiveRecord::LockWaitTimeout|lock timeout|terminate called without an active exception|DBConnection\.OwnershipError|owner #PID\S{1,20} exited/i,
    ],
    [1, /race condition|\bmutex\b|\bconcurrent(?:ly)?\b/i],
  ],
);
