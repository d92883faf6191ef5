import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Folder of the project, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A file by its path below the project, `/` between parts. */
export interface ProjectFile {
  readonly path: string;
  readonly text: string;
}

export function readProjectFile(path: string): ProjectFile {
  return { path, text: readFileSync(`${ROOT}${path}`, 'utf8') };
}

/** Paths of all files below `folder`, sorted. */
export function listProjectFiles(folder: string): readonly string[] {
  return readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath.slice(ROOT.length)}/${entry.name}`)
    .toSorted();
}

/** Code in strings, which `npm run page` writes from `src/page`. */
const GENERATED: ReadonlySet<string> = new Set(['src/core/html-report/generated.ts']);

/** Every TypeScript source, generated texts left out. */
export function sourceFiles(): readonly ProjectFile[] {
  return listProjectFiles('src')
    .filter((path) => /\.tsx?$/.test(path) && !GENERATED.has(path))
    .map((path) => readProjectFile(path));
}

/** Contents of the fenced blocks of one language in a markdown text. */
export function fencedBlocks(markdown: string, language: string): readonly string[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].flatMap(([, name, content]) =>
    name === language && content !== undefined ? [content] : [],
  );
}

/** Rows of the first table in `markdown`, header and rule left out, cells trimmed. */
export function tableRows(markdown: string): readonly (readonly string[])[] {
  const lines = markdown.split('\n');
  const first = lines.findIndex((line) => line.startsWith('|'));
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  return lines.slice(first + 2, first + length).map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('\\|', '|')),
  );
}

/** What stands in a document between the marks `NAME:start` and `NAME:end`. */
export function markedSection(path: string, name: string): string {
  const { text } = readProjectFile(path);
  return text.split(`<!-- ${name}:start -->`)[1]?.split(`<!-- ${name}:end -->`)[0] ?? '';
}
