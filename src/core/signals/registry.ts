import { asyncWait } from './async-wait.ts';
import { clock } from './clock.ts';
import { dataRace } from './data-race.ts';
import { floatingPoint } from './floating-point.ts';
import { network } from './network.ts';
import { orderDependency } from './order-dependency.ts';
import { randomness } from './randomness.ts';
import { resourceLeak } from './resource-leak.ts';
import type { Signal } from './signal.ts';
import { singleCell } from './single-cell.ts';
import { temporaryFiles } from './temporary-files.ts';
import { testTimeout } from './test-timeout.ts';
import { tightRange } from './tight-range.ts';
import { unorderedCollection } from './unordered-collection.ts';

/** All signals. When two causes get the same weight, the one that stands first here wins: specific before general. */
export const SIGNALS: readonly Signal[] = [
  resourceLeak,
  dataRace,
  orderDependency,
  unorderedCollection,
  network,
  temporaryFiles,
  testTimeout,
  tightRange,
  floatingPoint,
  randomness,
  clock,
  asyncWait,
  singleCell,
];
