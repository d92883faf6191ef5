import { kindOfYaml, yamlBlocksOf } from '../../core/check/markdown-blocks.ts';
import { readAction, readWorkflow } from '../../core/check/read-workflow.ts';
import type { Remark } from '../../core/check/remark.ts';
import type { WorkflowDocument } from '../../core/check/workflow.ts';
import type { Place, YamlNode } from '../../core/check/yaml-tree.ts';
import { terminalField } from '../../core/text/field.ts';
import { parseYaml } from './parse-yaml.ts';
import { isMarkdown } from './workflow-files.ts';

/** What there is to check in some files, and what is wrong with them as YAML or for GitHub. */
export interface ReadDocuments {
  readonly documents: readonly WorkflowDocument[];
  readonly remarks: readonly Remark[];
}

/** A text of YAML with where it stands in its file. */
interface Piece {
  readonly path: string;
  readonly lines: readonly string[];
  readonly text: string;
  readonly kind: 'workflow' | 'action';
  readonly isExample: boolean;
  readonly linesBefore: number;
  readonly indent: number;
}

/** Reads workflows, actions, and the blocks of documents that show one. Never throws. */
export function readDocuments(files: readonly { readonly path: string; readonly text: string }[]): ReadDocuments {
  const pieces = files.flatMap(({ path, text }) => piecesOf(path, text));
  const read = pieces.map((piece) => readPiece(piece));
  return {
    documents: read.flatMap(({ document }) => document ?? []),
    remarks: read.flatMap(({ remarks }) => remarks),
  };
}

function piecesOf(path: string, text: string): readonly Piece[] {
  const lines = text.split(/\r\n|[\r\n]/);
  if (!isMarkdown(path)) {
    const byName = /(?:^|\/)action\.ya?ml$/i.test(path) ? 'action' : 'workflow';
    const kind = kindOfYaml(text) ?? byName;
    return [{ path, lines, text, kind, isExample: false, linesBefore: 0, indent: 0 }];
  }
  return yamlBlocksOf(lines).flatMap((block) => {
    const kind = kindOfYaml(block.text);
    return kind === undefined ? [] : [{ path, lines, kind, isExample: true, ...block }];
  });
}

function readPiece(piece: Piece): { readonly document?: WorkflowDocument; readonly remarks: readonly Remark[] } {
  const { path, lines, isExample, kind } = piece;
  const { root, problems } = parseYaml(piece.text, kind);
  const remarks = problems.map(({ at, message }) => ({
    path,
    at: shiftedPlace(at, piece),
    message: `GitHub would refuse this ${kind}: ${terminalField(message)}`,
    fatal: !isExample,
  }));
  if (root === undefined) return { remarks };
  const read = kind === 'action' ? readAction : readWorkflow;
  return { document: read(shiftedTree(root, piece), { path, isExample, lines }), remarks };
}

function shiftedPlace({ line, column }: Place, { linesBefore, indent }: Piece): Place {
  return { line: line + linesBefore, column: column + indent };
}

/** The tree with places of the whole file. */
function shiftedTree(node: YamlNode, piece: Piece): YamlNode {
  if (piece.linesBefore === 0) return node;
  const at = shiftedPlace(node.at, piece);
  if (node.kind === 'list') return { ...node, at, items: node.items.map((item) => shiftedTree(item, piece)) };
  if (node.kind === 'scalar') return { ...node, at };
  const entries = node.entries.map((entry) => ({
    key: entry.key,
    at: shiftedPlace(entry.at, piece),
    value: shiftedTree(entry.value, piece),
  }));
  return { ...node, at, entries };
}
