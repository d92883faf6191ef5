import { phraseSignal } from './signal.ts';

/** Paths that more than one test, or process, writes. */
export const temporaryFiles = phraseSignal(
  {
    id: 'temporary-files',
    title: 'Shares files with something else',
    about:
      'Looks for files that another process holds, that are gone from a temporary folder, or that are there already.',
    cause: 'input-output',
  },
  [
    [
      3,
      /\bEBUSY\b|Text file busy|\bETXTBSY\b|being used by another process|WinError 32|sharing violation|Directory not empty|\bENOTEMPTY\b|stale file handle/i,
    ],
    [
      3,
      /(?:\bENOENT\b|No such file or directory|NoSuchFileException|FileNotFound(?:Error|Exception)|cannot find the (?:file|path)).{0,120}(?:[/\\]te?mp[/\\]|\btmp[\w.-]{3,}|\/var\/folders\/)|(?:[/\\]te?mp[/\\]|\/var\/folders\/)[^\s]{0,120}:? (?:no such file|does not exist)/i,
    ],
    [
      2,
      /\bEEXIST\b|FileExistsError|FileAlreadyExistsException|: file exists\b|file already exists|EACCES.{0,80}(?:[/\\]te?mp[/\\])|unexpected end of file\b/i,
    ],
    [1, /\bENOENT\b|no such file or directory/i],
  ],
);
