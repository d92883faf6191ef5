import { EXIT_CODES, FlakewardenError } from '../core/errors.ts';
import { INPUTS, type InputName } from '../core/inputs.ts';
import type { Part } from '../core/model/part.ts';
import { type Inputs, parseInputs } from '../core/parse-inputs.ts';
import type { Clock, Progress, Runner } from '../core/ports.ts';
import { assertOwnRights } from '../core/rights.ts';
import { createJobLogProgress } from '../io/actions/progress.ts';
import { createTerminalProgress } from '../io/terminal/progress.ts';

/** Everything that a part's `main` gets. */
export interface PartSurroundings<P extends Part, R extends Runner> {
  readonly inputs: Inputs<P>;
  readonly runner: R;
  readonly progress: Progress;
  readonly clock: Clock;
}

type RunnerFactory<R extends Runner> = (
  environment: Record<string, string | undefined>,
  isSecret: (name: string) => boolean,
) => R;

const clock: Clock = { now: () => new Date() };

/**
 * The life of every part, the same for all three: refuse foreign rights, read the inputs, work, and end with an exit
 * code. Only our own words are printed; the text of an unexpected error could hold a log line and is not.
 */
export async function runPart<P extends Part, R extends Runner>(
  part: P,
  createRunner: RunnerFactory<R>,
  main: (surroundings: PartSurroundings<P, R>) => Promise<void>,
): Promise<void> {
  process.once('uncaughtException', fail);
  try {
    assertOwnRights(part, process.env);
    const runner = createRunner(process.env, isSecret);
    const inputs = parseInputs(part, (name) => runner.input(name));
    const progress = createProgress(runner.context.onActions);
    await main({ inputs, runner, progress, clock });
    progress.done();
  } catch (error) {
    fail(error);
  }
}

function fail(error: unknown): void {
  const failure = describe(error);
  const onActions = process.env['GITHUB_ACTIONS'] === 'true';
  process.stderr.write(`${onActions ? '::error::' : 'error: '}${failure.text}\n`);
  // On a laptop a developer may look behind the curtain; on a runner the stack could carry a log line.
  if (!onActions && process.env['FLAKEWARDEN_DEBUG'] === '1' && error instanceof Error) {
    process.stderr.write(`${error.stack ?? ''}\n`);
  }
  process.exitCode = failure.exitCode;
}

function isSecret(name: string): boolean {
  return name in INPUTS && 'secret' in INPUTS[name as InputName];
}

function createProgress(onActions: boolean): Progress {
  if (onActions) return createJobLogProgress((text) => process.stdout.write(text));
  return createTerminalProgress((text) => process.stderr.write(text), {
    isTerminal: process.stderr.isTTY,
    now: () => performance.now(),
  });
}

function describe(error: unknown): { text: string; exitCode: number } {
  if (error instanceof FlakewardenError) {
    return { text: `${error.message} ${error.hint} [${error.code}]`, exitCode: error.exitCode };
  }
  const place = error instanceof Error ? placeOf(error) : '';
  return { text: `This is a bug in flakewarden${place}. Please report it. [bug]`, exitCode: EXIT_CODES.bug };
}

/** Where in our own bundle it was thrown, without message, names or paths: `at 123:45`. */
function placeOf(error: Error): string {
  const match = /:(\d{1,9}):(\d{1,9})\)?$/m.exec(error.stack?.split('\n')[1] ?? '');
  return match === null ? '' : ` (at ${match[1]}:${match[2]})`;
}
