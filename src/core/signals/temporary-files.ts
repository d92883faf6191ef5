import { phraseSignal } from './signal.ts';

/** Paths that more than one test, or process, writes. */
export const temporaryFiles = phraseSignal(
  { id: 'temporary-files', title: 'Shares files with something else', cause: 'input-output' },
  [
    [3, /EBUSY|Text file busy|being used by another process|Directory not empty|EEXIST/i],
    [2, /ENOENT.{0,80}tmp|No such file or directory.{0,80}tmp|FileExistsError|FileNotFoundError/i],
    [1, /ENOENT|No such file|tmpdir|tempfile/i],
  ],
);
