import type { ProjectFile } from './project-files.ts';

/**
 * The arrows of DESIGN.md, section 4, checked without any linter: every import of every source file against one table.
 */

/** Packages that core may use: pure ones, named one by one. */
const PURE_PACKAGES: ReadonlySet<string> = new Set([
  'zod',
  '@secretlint/secretlint-rule-preset-recommend',
  '@streamparser/json',
  'sax',
  'mdast',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
]);

/** The one folder in which a vendor's package may appear. */
const VENDOR_FOLDERS: readonly (readonly [RegExp, string])[] = [
  [/^@octokit\//, 'src/io/github/'],
  [/^@anthropic-ai\//, 'src/io/anthropic/'],
  [/^@actions\/workflow-parser/, 'src/io/workflows/'],
  [/^@actions\//, 'src/io/actions/'],
  [/^yauzl$/, 'src/io/github/'],
];

interface Layer {
  readonly folder: RegExp;
  /** Paths below `src` that it may import; `$1` is what the first group of `folder` matched. */
  readonly sources: readonly string[];
  readonly packages: (name: string) => boolean;
}

/** From the most special to the most general; the first that matches a file is its layer. */
const LAYERS: readonly Layer[] = [
  { folder: /^src\/core\//, sources: ['src/core/'], packages: (name) => PURE_PACKAGES.has(name) },
  {
    folder: /^src\/steps\/([a-z-]+)\//,
    sources: ['src/core/', 'src/steps/$1/'],
    packages: (name) => name === 'zod' || name === 'p-map',
  },
  {
    folder: /^src\/io\/([a-z-]+)\//,
    sources: [
      'src/core/',
      'src/io/$1/',
      'src/steps/fetch/ports.ts',
      'src/steps/classify/ports.ts',
      'src/steps/report/ports.ts',
    ],
    packages: () => true,
  },
  {
    folder: /^src\/entry\/dispatch\.ts$/,
    sources: ['src/core/errors.ts', 'src/core/model/part.ts', 'src/core/rights.ts', 'src/io/process/'],
    packages: (name) => name.startsWith('node:'),
  },
  {
    // It draws in a browser what classify worked out: of core only shapes, and words that need nothing.
    folder: /^src\/page\//,
    sources: ['src/page/', 'src/core/html-report/report-data.ts', 'src/core/live/'],
    packages: (name) => /^preact(?:\/|$)/.test(name),
  },
  { folder: /^src\/entry\//, sources: ['src/'], packages: (name) => name.startsWith('node:') },
  { folder: /^src\/index\.ts$/, sources: ['src/core/', 'src/steps/', 'src/io/'], packages: () => false },
];

/** Parts that never look at test output: not even through their own folder. */
const NO_PARSERS = /^src\/steps\/(?:fetch|report)\//;

/** Things of the outside world that core may not name. */
const IMPURE: readonly (readonly [string, RegExp])[] = [
  ['process', /\bprocess\s*[.[]/],
  ['console', /(?<![\w-])console\s*\./],
  ['Buffer', /\bBuffer\b/],
  ['fetch', /(?<![.\w])fetch\s*\(/],
  ['a timer', /(?<![.\w])set(?:Timeout|Interval|Immediate)\s*\(/],
  ['the clock', /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\s*\./],
  ['randomness', /\bMath\.random\b|(?<![.\w])crypto\s*\./],
];

/** One sentence per broken rule: `FILE imports WHAT`. */
export function layerViolations(files: readonly ProjectFile[]): readonly string[] {
  return files.flatMap((file) => [...importViolations(file), ...impurities(file)]);
}

/** Every module that a text names: static and dynamic imports, re-exports, types included. */
export function importsOf(text: string): readonly string[] {
  const code = withoutComments(text);
  const pattern = /(?<!['".])(?:\bfrom|\bimport|\brequire)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map((match) => match[2] ?? '');
}

function importViolations(file: ProjectFile): readonly string[] {
  const layer = LAYERS.find(({ folder }) => folder.test(file.path));
  if (layer === undefined) return [`${file.path} belongs to no layer`];
  return importsOf(file.text)
    .filter(
      (name) =>
        !(name.startsWith('.') ? sourceAllowed(layer, file.path, name) : packageAllowed(layer, file.path, name)),
    )
    .map((name) => `${file.path} imports ${name}`);
}

function sourceAllowed(layer: Layer, path: string, name: string): boolean {
  const target = new URL(name, `file:///${path}`).pathname.slice(1);
  if (NO_PARSERS.test(path) && target.startsWith('src/core/parsers/')) return false;
  const group = layer.folder.exec(path)?.[1] ?? '';
  return layer.sources.some((source) => target.startsWith(source.replace('$1', group)));
}

function packageAllowed(layer: Layer, path: string, name: string): boolean {
  const vendor = VENDOR_FOLDERS.find(([pattern]) => pattern.test(name));
  if (vendor !== undefined) return path.startsWith(vendor[1]);
  return layer.packages(name);
}

function impurities(file: ProjectFile): readonly string[] {
  if (!file.path.startsWith('src/core/')) return [];
  const code = withoutStrings(withoutComments(file.text));
  return IMPURE.filter(([, pattern]) => pattern.test(code)).map(([what]) => `${file.path} uses ${what}`);
}

/** Words in a text name nothing: advice may speak of `process.env`. Templates stay, since code stands in them. */
function withoutStrings(code: string): string {
  return code.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''");
}

/** Comments out, strings kept as they are: `https://` inside a string is not a comment. */
function withoutComments(text: string): string {
  return text.replace(
    /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g,
    (_all, string: string | undefined) => string ?? '',
  );
}
