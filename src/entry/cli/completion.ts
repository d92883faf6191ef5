import { bashCompletion } from '../../core/commands/completion-bash.ts';
import { fishCompletion } from '../../core/commands/completion-fish.ts';
import { zshCompletion } from '../../core/commands/completion-zsh.ts';
import type { CompletionLine } from '../../io/terminal/file-lines.ts';

const SCRIPTS: { readonly [S in CompletionLine['shell']]: () => string } = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** Prints the script of a shell. */
export function printCompletion({ shell }: CompletionLine): void {
  process.stdout.write(SCRIPTS[shell]());
}
