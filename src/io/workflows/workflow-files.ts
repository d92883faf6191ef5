import { closeSync, type Dirent, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../core/errors.ts';
import { LIMITS } from '../../core/limits.ts';
import { terminalField } from '../../core/text/field.ts';

const YAML = /\.ya?ml$/i;
const MARKDOWN = /\.(?:md|markdown)$/i;

interface WorkflowFile {
  /** As it was named or found, with `/` between folders. */
  readonly path: string;
  readonly text: string;
}

/**
 * Reads what was named; of a folder, what a repository in it would have: workflows, actions, and the documents that show
 * them. Symbolic links that lie in such a folder are not followed.
 *
 * @throws ConfigError when something is not there, is none of these, or is too large
 */
export function readWorkflowFiles(paths: readonly string[]): readonly WorkflowFile[] {
  const files = paths.flatMap((path) => (kindOf(path) === 'folder' ? filesOfRepository(path) : [path]));
  if (files.length > LIMITS.workflowFiles) {
    throw refusal(`There are more than ${LIMITS.workflowFiles} files.`, 'Name fewer at a time.');
  }
  return [...new Set(files)].map((path) => ({ path: path.replaceAll('\\', '/'), text: readText(path) }));
}

export function isMarkdown(path: string): boolean {
  return MARKDOWN.test(path);
}

function kindOf(path: string): 'folder' | 'file' {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch (cause) {
    throw refusal('A file cannot be read.', `See whether ${terminalField(path)} exists.`, cause);
  }
}

function filesOfRepository(root: string): readonly string[] {
  const inside = (path: string) => (root === '.' ? path : join(root, path));
  const github = inside('.github');
  const top = listFolder(root, false).filter((name) => /^(?:action\.ya?ml|readme\.md)$/i.test(name));
  const workflows = listFolder(join(github, 'workflows'), false).filter((name) => YAML.test(name));
  const actions = listFolder(join(github, 'actions'), true).filter((name) => /(?:^|[\\/])action\.ya?ml$/.test(name));
  const guides = listFolder(github, true).filter((name) => MARKDOWN.test(name));
  return [
    ...top.map(inside),
    ...workflows.map((name) => join(github, 'workflows', name)),
    ...actions.map((name) => join(github, 'actions', name)),
    ...guides.map((name) => join(github, name)),
  ];
}

/** Names of regular files, sorted; nothing when there is no such folder. */
function listFolder(folder: string, recursive: boolean): readonly string[] {
  let entries: readonly Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true, recursive });
  } catch {
    return [];
  }
  const inside = (parent: string) => (parent === folder ? '' : parent.slice(join(folder, '/').length));
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(inside(entry.parentPath), entry.name))
    .toSorted();
}

function readText(path: string): string {
  if (!YAML.test(path) && !MARKDOWN.test(path)) {
    const hint = 'Name workflows or actions (.yml, .yaml), documents (.md) or a folder with a repository.';
    throw refusal(`${terminalField(path)} is neither YAML nor Markdown.`, hint);
  }
  const bytes = new Uint8Array(LIMITS.workflowBytes + 1);
  let length = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (let read = -1; read !== 0 && length < bytes.length; length += read) {
        read = readSync(file, bytes, length, bytes.length - length, null);
      }
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    throw refusal('A file cannot be read.', `See whether ${terminalField(path)} may be read.`, cause);
  }
  if (length > LIMITS.workflowBytes) {
    throw refusal(`${terminalField(path)} has more than ${LIMITS.workflowBytes} bytes.`, 'No workflow is that large.');
  }
  return new TextDecoder().decode(bytes.subarray(0, length));
}

function refusal(message: string, hint: string, cause?: unknown): ConfigError {
  return new ConfigError(message, { code: 'unreadable-workflow', hint, cause });
}
