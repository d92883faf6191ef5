import type { KindRules } from './rule.ts';

const bucket = 'memory-disk';

/** The machine had too little memory or disk space. */
export const MEMORY_DISK: KindRules = {
  kind: 'memory-disk',
  forced: [
    { bucket, pattern: /Process completed with exit code 137\b/ },
    { bucket, pattern: /No space left on device|not enough space on the disk/i },
  ],
  tools: [
    { bucket, pattern: /No space left on device|\bENOSPC\b|not enough space on the disk|Disk quota exceeded/i },
    {
      bucket,
      pattern: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|Cannot allocate memory|std::bad_alloc/,
    },
    {
      bucket,
      pattern: /signal: 9, SIGKILL|^(?:.{0,120}: line \d+: +\d+ )?Killed(?: {2,}|$)|Out of memory: Kill|\bOOMKilled\b/,
    },
    {
      bucket,
      pattern: /virtual memory exhausted|fatal error: Killed signal terminated program|LLVM ERROR: out of memory/,
    },
    {
      bucket,
      pattern:
        /c(?:ompiler|1plus): out of memory|fatal error C1060|OpenBLAS blas_thread_init: .{0,80}Resource temporarily/,
    },
    {
      bucket,
      pattern:
        /runtime: out of memory|CUDA out of memory|CUDA error: out of memory|memory allocation of \d+ bytes failed|Gradle build daemon disappeared unexpectedly/,
    },
  ],
  anywhere: [{ bucket, pattern: /: No space left on device|JavaScript heap out of memory/ }],
};
