import { partsOf } from '../../core/commands/part-commands.ts';
import type { CommandLine } from '../../io/terminal/command-line.ts';
import { lookOf } from '../../io/terminal/look.ts';
import { runCommand } from './commands.ts';
import { type LiveView, openLiveView } from './live-view.ts';
import { resultText } from './result-text.ts';

/**
 * Starts the parts that a line asks for, and prints what came of it.
 *
 * @returns the exit code
 */
export async function printResult(line: CommandLine): Promise<number> {
  const live = line.ui ? await openView(line) : undefined;
  try {
    const result = await runCommand(line, live);
    const text = await resultText(line, result, lookOf(process.stdout, process.env, process.platform));
    // On one screen the result stands apart from the stages above it.
    if (text !== '' && process.stdout.isTTY && process.stderr.isTTY) process.stderr.write('\n');
    process.stdout.write(text);
    await live?.stay();
    return result.exitCode;
  } finally {
    await live?.close();
  }
}

function openView({ command, uiPort }: CommandLine): Promise<LiveView> {
  return openLiveView({
    command,
    parts: partsOf(command),
    port: uiPort,
    isTerminal: process.stdin.isTTY,
    write: (text) => process.stderr.write(text),
  });
}
