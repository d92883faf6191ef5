import { checkWorkflows, type Finding } from '../../../src/core/check/check.ts';
import { readDocuments } from '../../../src/io/workflows/read-documents.ts';

/** Findings in texts by their path, read with GitHub's own parser. All must be what GitHub accepts, unless `refused` says otherwise. */
export function findingsIn(
  files: Readonly<Record<string, string>>,
  options: { readonly all?: boolean; readonly refused?: boolean } = {},
): readonly Finding[] {
  const read = readDocuments(Object.entries(files).map(([path, text]) => ({ path, text })));
  const fatal = read.remarks.filter((remark) => remark.fatal).map(({ message }) => message);
  if (fatal.length > 0 && options.refused !== true) throw new Error(fatal.join('\n'));
  return checkWorkflows(read.documents, { all: options.all === true });
}

/** Ids of the rules that a text breaks, each once, sorted. */
export function rulesBrokenBy(text: string, path = '.github/workflows/example.yml'): readonly string[] {
  return [...new Set(findingsIn({ [path]: text }).map(({ rule }) => rule.id))].toSorted();
}
