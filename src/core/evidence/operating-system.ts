export type OperatingSystem = 'linux' | 'macos' | 'windows';

/** First letters of the words by which people and GitHub call them, in labels of runners and in matrix values. */
const NAMES: readonly (readonly [string, OperatingSystem])[] = [
  ['ubuntu', 'linux'],
  ['linux', 'linux'],
  ['debian', 'linux'],
  ['alpine', 'linux'],
  ['fedora', 'linux'],
  ['centos', 'linux'],
  ['macos', 'macos'],
  ['osx', 'macos'],
  ['darwin', 'macos'],
  ['windows', 'windows'],
  ['win32', 'windows'],
  ['win64', 'windows'],
];
/** Longer labels and cells are generated; the system stands in front. */
const READ_CHARS = 300;

/**
 * The operating system a job ran on: by the labels of its runner, else by its matrix values; undefined when these name none,
 * or two (a cross-compiler's `ubuntu-latest, x86_64-pc-windows-gnu` runs on what its label says).
 */
export function systemOf(labels: readonly string[], cell: string): OperatingSystem | undefined {
  return onlyOne(labels.join(' ')) ?? onlyOne(cell);
}

function onlyOne(text: string): OperatingSystem | undefined {
  const words = text
    .slice(0, READ_CHARS)
    .toLowerCase()
    .split(/[^a-z0-9]/);
  const found = new Set(
    NAMES.flatMap(([name, system]) => (words.some((word) => word.startsWith(name)) ? [system] : [])),
  );
  return found.size === 1 ? [...found][0] : undefined;
}
