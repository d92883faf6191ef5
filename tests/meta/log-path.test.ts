import { expect, it } from 'vitest';
import { importsOf } from './layers.ts';
import { type ProjectFile, sourceFiles } from './project-files.ts';

/** Everything that a job's log passes through between GitHub and the evidence folder. */
const LOG_PATH = ['src/io/github/job-log.ts', 'src/steps/fetch/read-logs.ts'];
/** Modules of ours that open archives, and packages that could. */
const OPENS_ARCHIVES =
  /^(?:src\/io\/github\/(?:report-archive|artifacts)\.ts|node:zlib|yauzl|.*(?:zip|tar|flate|unpack).*)$/;

/** All modules, files and packages, that can be reached from `starts`, themselves included. */
function reachable(files: readonly ProjectFile[], starts: readonly string[]): ReadonlySet<string> {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const seen = new Set(starts);
  // A set goes on with what is added while it is walked.
  for (const path of seen) {
    for (const name of importsOf(texts.get(path) ?? '')) {
      seen.add(name.startsWith('.') ? new URL(name, `file:///${path}`).pathname.slice(1) : name);
    }
  }
  return seen;
}

const archiveModules = (files: readonly ProjectFile[]) =>
  [...reachable(files, LOG_PATH)].filter((path) => OPENS_ARCHIVES.test(path));

const FILES = sourceFiles();

it('opens no archive for a log', () => {
  const modules = reachable(FILES, LOG_PATH);
  expect(LOG_PATH.every((path) => FILES.some((file) => file.path === path))).toBe(true);
  expect(modules.has('src/core/log/clip.ts') && modules.has('src/io/github/signed-download.ts')).toBe(true);
  expect(archiveModules(FILES)).toEqual([]);
});

it.each(['./report-archive.ts', './artifacts.ts', 'node:zlib', 'fflate', 'unzipper', 'tar-stream'])(
  'sees %s when a module on the way takes it in',
  (name) => {
    const planted = FILES.map((file) =>
      file.path === 'src/io/github/signed-download.ts' ? { ...file, text: `import '${name}';\n${file.text}` } : file,
    );
    expect(archiveModules(planted).length).toBeGreaterThan(0);
  },
);

it('has one module that opens archives, and one that asks it to', () => {
  const importers = (pattern: RegExp) =>
    FILES.filter(({ text }) => importsOf(text).some((name) => pattern.test(name))).map(({ path }) => path);
  expect(importers(/^yauzl$/)).toEqual(['src/io/github/report-archive.ts']);
  expect(importers(/\/report-archive\.ts$/)).toEqual(['src/io/github/artifacts.ts']);
  expect(importers(/^(?:node:)?zlib$/)).toEqual([]);
});
