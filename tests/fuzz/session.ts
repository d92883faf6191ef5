import { randomOf } from '../eval/detect/random.ts';
import { meterOf, type Slowest } from './meter.ts';
import { shrink } from './shrink.ts';
import { faultOf, type Target } from './target.ts';

/** Inputs by which the compiler is warm; they are not timed. */
const WARM_UP = 40;

/** When a session ends: after so many milliseconds on the wall, or so many inputs. */
export interface Budget {
  readonly ms: number;
  readonly inputs: number;
}

/** A failing input. */
export interface Failure {
  readonly target: string;
  /** Seed of the session, and which of its inputs it was. */
  readonly seed: number;
  readonly index: number;
  readonly fault: string;
  readonly message: string;
  /** After shrinking. */
  readonly input: string;
}

export interface SessionResult {
  readonly target: string;
  readonly seed: number;
  readonly inputs: number;
  readonly chars: number;
  readonly msPerMb: number;
  readonly failures: readonly Failure[];
}

/** Distinct faults after which a session ends: more are the same news. */
const MOST_FAULTS = 5;

/** Tries inputs of one target until its budget is spent. Each fault is told once, shrunk. */
export function runSession(target: Target, seed: number, budget: Budget): SessionResult {
  const until = performance.now() + budget.ms;
  const slowest: Slowest = { msPerMb: 0 };
  const meter = meterOf(slowest, WARM_UP);
  const failures = new Map<string, Failure>();
  let [inputs, chars] = [0, 0];
  while (inputs < budget.inputs && performance.now() < until && failures.size < MOST_FAULTS) {
    // An input depends on the seed and its number only, so any one of them can be made again.
    const input = target.make(randomOf(seed).fork(`${target.id} ${inputs}`));
    try {
      target.check(input, meter);
    } catch (error) {
      const fault = faultOf(error);
      if (!failures.has(fault)) failures.set(fault, describe(target, { seed, index: inputs, input }, error));
    }
    inputs += 1;
    chars += input.length;
  }
  return { target: target.id, seed, inputs, chars, msPerMb: slowest.msPerMb, failures: [...failures.values()] };
}

function describe(
  target: Target,
  { seed, index, input }: { readonly seed: number; readonly index: number; readonly input: string },
  error: unknown,
): Failure {
  const fault = faultOf(error);
  const message = error instanceof Error ? error.message : 'no error was thrown';
  return {
    target: target.id,
    seed,
    index,
    fault,
    message,
    input: shrink(input, (some) => faultIn(target, some) === fault),
  };
}

/** What goes wrong with an input; undefined when nothing does. */
export function faultIn(target: Target, input: string): string | undefined {
  try {
    target.check(input, meterOf({ msPerMb: 0 }, 0));
    return undefined;
  } catch (error) {
    return faultOf(error);
  }
}
