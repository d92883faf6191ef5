import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Control } from './control.ts';
import { mutantOf } from './mutant.ts';

/** Not copied: large, made from the rest, or linked. */
const LEFT_OUT: ReadonlySet<string> = new Set(['node_modules', 'dist', 'build', 'coverage', '.git']);

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
      writeFileSync(path, mutantOf(control, text));
      try {
        return await work();
      } finally {
        writeFileSync(path, text);
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}
