import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseYaml } from '../../../src/io/workflows/parse-yaml.ts';
import { readWorkflowFiles } from '../../../src/io/workflows/workflow-files.ts';
import { atLimit } from './at-limit.ts';

const isRead = (text: string): boolean => parseYaml(text, 'workflow').root !== undefined;

// The map itself is a value, and so is what stands under each key.
atLimit('workflowValues', (size) => isRead(Array.from({ length: size - 1 }, (_, n) => `k${n}: 1`).join('\n')), {
  lowered: 20,
});

atLimit('workflowDepth', (size) => isRead(`${'['.repeat(size)}1${']'.repeat(size)}`));

atLimit('workflowAliases', (size) => isRead(`a: &a 1\nb: [${Array.from({ length: size }, () => '*a').join(', ')}]`));

const folder = mkdtempSync(join(tmpdir(), 'flakewarden-limits-'));

function written(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

function areRead(paths: readonly string[]): boolean {
  try {
    return readWorkflowFiles(paths).length > 0;
  } catch {
    return false;
  }
}

atLimit('workflowBytes', (size) => areRead([written('large.yml', '#'.repeat(size))]));

atLimit('workflowFiles', (size) => areRead(Array.from({ length: size }, () => written('one.yml', '#'))), {
  lowered: 4,
});
