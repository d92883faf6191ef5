import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Control } from './control.ts';
import { mutantOf } from './mutant.ts';

/** Not copied: large, made from the rest, or linked. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'coverage', '.git']);

/** Sources of the page run as one text that is made of them. */
const PAGE = 'src/page/';
const MADE_OF_PAGE = 'src/core/html-report/generated.ts';

/** A copy of the project that mutants are put into, one after the other. */
export interface Workspace {
  readonly root: string;
  /** Runs `work` while the control is out. */
  without<T>(control: Control, work: () => Promise<T>): Promise<T>;
  remove(): void;
}

/** @param project root of the checkout */
export function createWorkspace(project: string): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'flakewarden-mutants-'));
  cpSync(project, root, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(project, path)) });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
  return {
    root,
    async without(control, work) {
      const path = join(root, control.file);
      const text = readFileSync(path, 'utf8');
      const made = readFileSync(join(root, MADE_OF_PAGE), 'utf8');
      try {
        writeFileSync(path, mutantOf(control, text));
        if (control.file.startsWith(PAGE))
          execFileSync(process.execPath, ['.github/scripts/build-page.ts'], { cwd: root });
        return await work();
      } finally {
        writeFileSync(path, text);
        writeFileSync(join(root, MADE_OF_PAGE), made);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
