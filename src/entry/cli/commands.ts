import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../../core/commands/part-commands.ts';
import { EVIDENCE_FILES } from '../../core/documents/manifest.ts';
import { ConfigError, EXIT_CODES } from '../../core/errors.ts';
import { INPUTS, type InputName, type InputSpec } from '../../core/inputs.ts';
import type { Part } from '../../core/model/part.ts';
import { startReplay } from '../../io/replay/server.ts';
import type { CommandLine } from '../../io/terminal/command-line.ts';
import type { LiveView } from './live-view.ts';
import { runPartHere } from './part-runs.ts';

/** Where everything goes unless `--out` says otherwise. */
const DEFAULT_OUT = 'flakewarden-out';
/** The recorded history of the demo, seen from `dist/cli/` as from `src/entry/cli/`. */
const DEMO_HISTORY = ['../../tests/fixtures/demo-history', '../../../tests/fixtures/demo-history'];

/** What a command did: an exit code, the outputs of its parts, and where its documents lie. */
export interface CommandResult {
  readonly exitCode: number;
  readonly outputs: Readonly<Partial<Record<Part, Record<string, string>>>>;
  readonly out: string;
}

/**
 * Runs a command: starts its parts one after the other and stops at the first that fails.
 *
 * @param live who watches; a demo that is watched leaves nothing behind unless `--out` names a folder
 */
export async function runCommand(line: CommandLine, live?: LiveView): Promise<CommandResult> {
  const demo = line.command === 'demo';
  const out = line.out ?? (demo ? await mkdtemp(join(tmpdir(), 'flakewarden-demo-')) : DEFAULT_OUT);
  if (!keepsDocuments(line)) live?.removeAtEnd(out);
  const replayFolder = demo ? demoHistory() : line.replay;
  const replay = replayFolder === undefined ? undefined : await startReplay(replayFolder);
  try {
    const given = { ...line, ...(replay === undefined ? {} : replayOptions(line, replay)) };
    const result = await runParts(given, { out, withSecret: replay === undefined, live });
    live?.ended(result.exitCode);
    return result;
  } finally {
    await replay?.close();
  }
}

type Replay = Awaited<ReturnType<typeof startReplay>>;

/** A replay answers what was recorded, so the window must end where it did then. */
function replayOptions(line: CommandLine, replay: Replay): Partial<CommandLine> {
  if (line.write) {
    throw new ConfigError('A replay cannot write an issue.', { code: 'usage', hint: 'Leave out --write.' });
  }
  const inputs = new Map(line.inputs).set('until', replay.until.toISOString());
  return { inputs, apiUrl: replay.apiUrl, repo: replay.repository };
}

/** Whether what the parts wrote is there when the command has ended. */
export function keepsDocuments({ command, ui, out }: CommandLine): boolean {
  return command !== 'demo' || !ui || out !== undefined;
}

interface Surroundings {
  readonly out: string;
  /** False: the parts get no secret at all. */
  readonly withSecret: boolean;
  readonly live: LiveView | undefined;
}

async function runParts(line: CommandLine, { out, withSecret, live }: Surroundings): Promise<CommandResult> {
  const outputs: Partial<Record<Part, Record<string, string>>> = {};
  const handedOver = new Map<InputName, string>(folders(out, line));
  for (const part of partsOf(line.command)) {
    // As when the signal meets a part.
    if (live?.stopped() === true) return { exitCode: EXIT_CODES.bug, outputs, out };
    const result = await runPartHere({
      part,
      inputs: inputsFor(part, line, handedOver),
      apiUrl: line.apiUrl,
      serverUrl: line.serverUrl,
      withSecret,
      live,
    });
    outputs[part] = Object.fromEntries(result.outputs);
    for (const name of ['manifest-sha256', 'findings-sha256'] as const) {
      const digest = result.outputs.get(name);
      if (digest !== undefined) handedOver.set(name, digest);
    }
    if (result.exitCode !== 0) return { exitCode: result.exitCode, outputs, out };
  }
  const found = Number(outputs.classify?.['findings'] ?? outputs.report?.['findings'] ?? 0) > 0;
  return { exitCode: line.failOnFindings && found ? EXIT_CODES.findings : EXIT_CODES.ok, outputs, out };
}

function folders(out: string, line: CommandLine): readonly (readonly [InputName, string])[] {
  const evidence = line.inputs.get('evidence') ?? join(out, 'evidence');
  return [
    ['evidence', evidence],
    ['manifest', join(evidence, EVIDENCE_FILES.manifest)],
    ['findings', join(out, 'findings')],
    ['history-output', join(out, 'history')],
    ['html-output', join(out, 'html')],
    ['report-output', join(out, 'report')],
    ['dry-run', line.write ? 'false' : 'true'],
    ...(line.repo === undefined ? [] : [['repository', line.repo] as const]),
  ];
}

/** The inputs that belong to the part: what earlier parts handed over, overruled by what the user said. */
function inputsFor(
  part: Part,
  line: CommandLine,
  handedOver: ReadonlyMap<InputName, string>,
): ReadonlyMap<InputName, string> {
  return new Map(
    [...handedOver, ...line.inputs].filter(([name]) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      return spec.parts.includes(part);
    }),
  );
}

function demoHistory(): string {
  const found = DEMO_HISTORY.map((path) => fileURLToPath(new URL(path, import.meta.url))).find((path) =>
    existsSync(join(path, 'recording.json')),
  );
  if (found !== undefined) return found;
  throw new ConfigError('The recorded history of the demo is missing.', {
    code: 'no-demo-history',
    hint: 'It lies in tests/fixtures/demo-history of the repository; clone it whole.',
  });
}
