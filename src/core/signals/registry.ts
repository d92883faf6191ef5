import { asyncWait, localServer } from './async-wait.ts';
import { clockConcentration, clockTime } from './clock-time.ts';
import { concurrency } from './concurrency.ts';
import { floatingPoint } from './floating-point.ts';
import { network } from './network.ts';
import { orderDependency, shardConcentration } from './order-dependency.ts';
import { platform, platformConcentration } from './platform.ts';
import { randomness } from './randomness.ts';
import { resourceLeak } from './resource-leak.ts';
import type { Signal } from './signal.ts';
import { temporaryFiles } from './temporary-files.ts';
import { equalDurations, suiteTimeout, testTimeout } from './test-timeout.ts';
import { tightRange } from './tight-range.ts';
import { unorderedCollection } from './unordered-collection.ts';

/** All signals. When two causes get the same weight, the one that stands first here wins: specific before general. */
export const SIGNALS: readonly Signal[] = [
  unorderedCollection,
  floatingPoint,
  clockTime,
  platform,
  tightRange,
  concurrency,
  resourceLeak,
  orderDependency,
  randomness,
  temporaryFiles,
  localServer,
  network,
  asyncWait,
  suiteTimeout,
  testTimeout,
  equalDurations,
  shardConcentration,
  clockConcentration,
  platformConcentration,
];
