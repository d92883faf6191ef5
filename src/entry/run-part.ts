import { EXIT_CODES } from '../core/errors.ts';
import { INPUTS, type InputName } from '../core/inputs.ts';
import { createLiveProgress, progressOfBoth } from '../core/live/live-progress.ts';
import type { Part } from '../core/model/part.ts';
import { type Inputs, parseInputs } from '../core/parse-inputs.ts';
import type { AuditTrail, Clock, Progress, Runner } from '../core/ports.ts';
import { assertOwnRights, isRuntimeVariable } from '../core/rights.ts';
import { assertSurroundings, type Surroundings } from '../core/surroundings.ts';
import { createJobLogProgress } from '../io/actions/progress.ts';
import { createAuditTrail } from '../io/files/audit-trail.ts';
import { openEventFile } from '../io/files/event-file.ts';
import { writeFailure } from '../io/files/write-failure.ts';
import { canRedraw, lookOf } from '../io/terminal/look.ts';
import { createTerminalProgress } from '../io/terminal/progress.ts';

/** Everything that a part's `main` gets. */
export interface PartSurroundings<P extends Part, R extends Runner> {
  readonly inputs: Inputs<P>;
  readonly runner: R;
  readonly progress: Progress;
  readonly clock: Clock;
  /** Records the external calls of this part in a file, and tells who watches. */
  readonly openAudit: (path: string) => AuditTrail;
}

type RunnerFactory<R extends Runner> = (
  environment: Record<string, string | undefined>,
  isSecret: (name: string) => boolean,
) => R;

const clock: Clock = { now: () => new Date() };

/**
 * The life of every part, the same for all three: refuse foreign rights and surroundings that nobody agreed to, read the
 * inputs, work, and end with an exit code. Only our own words are printed; the text of an unexpected error or of a warning
 * could hold a log line and is not.
 */
export async function runPart<P extends Part, R extends Runner>(
  part: P,
  createRunner: RunnerFactory<R>,
  main: (surroundings: PartSurroundings<P, R>) => Promise<void>,
): Promise<void> {
  // Node's own listener prints what a warning says; a promise that nobody awaits ends up in the other one.
  process.removeAllListeners('warning');
  let stop: (() => void) | undefined;
  process.on('uncaughtException', (error) => {
    stop?.();
    failAndLeave(error);
  });
  try {
    for (const name of Object.keys(process.env).filter(isRuntimeVariable)) delete process.env[name];
    assertOwnRights(part, process.env);
    const runner = createRunner(process.env, isSecret);
    const inputs = parseInputs(part, (name) => runner.input(name));
    assertSurroundings(part, process.env, surroundingsOf(runner, inputs));
    // On Actions nobody watches, whatever a workflow sets.
    const tell = runner.context.onActions ? undefined : openEventFile(process.env);
    const { progress, ...shown } = createProgress(runner.context.onActions, tell);
    stop = shown.stop;
    const openAudit = (path: string) => createAuditTrail(path, part, clock, (entry) => tell?.({ kind: 'call', entry }));
    await main({ inputs, runner, progress, clock, openAudit });
    progress.done();
  } catch (error) {
    stop?.();
    fail(error);
  }
}

function surroundingsOf<P extends Part>({ context }: Runner, inputs: Inputs<P>): Surroundings {
  const asked = inputs as Partial<Inputs<Part>>;
  return {
    onActions: context.onActions,
    selfHosted: asked['self-hosted'] === true,
    allowProxy: asked['allow-proxy'] === true,
  };
}

/** Nothing is known of what still runs after an error that no code expected: it must not come to a write. */
function failAndLeave(error: unknown): never {
  fail(error);
  process.exit();
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

/** Milliseconds, rising. */
const now = () => performance.now();

/** `stop` leaves a terminal fit for the sentence of an error. */
function createProgress(
  onActions: boolean,
  tell: ReturnType<typeof openEventFile>,
): { readonly progress: Progress; readonly stop?: () => void } {
  if (onActions) return { progress: createJobLogProgress((text) => process.stdout.write(text)) };
  const terminal = createTerminalProgress((text) => process.stderr.write(text), {
    look: lookOf(process.stderr, process.env, process.platform),
    redraws: canRedraw(process.stderr, process.env),
    now,
  });
  const progress = tell === undefined ? terminal : progressOfBoth(terminal, createLiveProgress(tell, now));
  return { progress, stop: terminal.stop };
}

function describe(error: unknown): { text: string; exitCode: number } {
  // The runner's files for outputs and summary lie on the same disk as everything else.
  const known = writeFailure(error);
  if (known !== undefined) return { text: `${known.message} ${known.hint} [${known.code}]`, exitCode: known.exitCode };
  const place = error instanceof Error ? placeOf(error) : '';
  return { text: `This is a bug in flakewarden${place}. Please report it. [bug]`, exitCode: EXIT_CODES.bug };
}

/** Where in our own bundle it was thrown, without message, names or paths: `at 123:45`. */
function placeOf(error: Error): string {
  const match = /:(\d{1,9}):(\d{1,9})\)?$/m.exec(error.stack?.split('\n')[1] ?? '');
  return match === null ? '' : ` (at ${match[1]}:${match[2]})`;
}
