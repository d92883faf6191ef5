import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import { parseAction } from '@actions/workflow-parser/actions/action-parser';
import { YamlObjectReader } from '@actions/workflow-parser/workflows/yaml-object-reader';
import type { Place, YamlNode, YamlScalar } from '../../core/check/yaml-tree.ts';
import { LIMITS } from '../../core/limits.ts';

/** What GitHub's parser has against a file, in its own words: hostile, as the file is. */
interface YamlProblem {
  readonly at: Place;
  readonly message: string;
}

/** The tree of a file, `undefined` when it is no YAML; and what GitHub would refuse it for. */
interface ParsedYaml {
  readonly root: YamlNode | undefined;
  readonly problems: readonly YamlProblem[];
}

/** Roughly where an alias stands; a script with `*` in it counts too. To look one up takes a walk through the file. */
const ALIAS = /(?:^|[\s,[{])\*[^\s,\]}]/gm;
const START: Place = { line: 1, column: 1 };

/**
 * Reads YAML with GitHub's own reader and asks GitHub's own schema what it has against it. The tree is read leniently, so that a
 * file with a key that the schema does not know yet is checked all the same. Never throws.
 */
export function parseYaml(text: string, kind: 'workflow' | 'action'): ParsedYaml {
  try {
    if ((text.match(ALIAS)?.length ?? 0) > LIMITS.workflowAliases) throw new YamlRefusal('It holds too many aliases.');
    const reader = new YamlObjectReader(1, text);
    if (reader.errors.length > 0) return { root: undefined, problems: reader.errors.map((error) => problemOf(error)) };
    reader.validateStart();
    const root = treeOf(reader);
    return { root, problems: schemaProblems(text, kind) };
  } catch (error) {
    // Nesting that exhausts the stack, more values than anybody writes, or a file with nothing in it.
    const message = error instanceof YamlRefusal ? error.message : 'It holds no values that could be read.';
    return { root: undefined, problems: [{ at: START, message }] };
  }
}

class YamlRefusal extends Error {}

/** Walks the reader's events. Aliases have been written out by it, so that the number of values must be bounded. */
function treeOf(reader: YamlObjectReader): YamlNode {
  let values = 0;
  return valueAt(0);

  function valueAt(depth: number): YamlNode {
    values += 1;
    if (values > LIMITS.workflowValues) throw new YamlRefusal('It holds more values than a workflow can have.');
    if (depth > LIMITS.workflowDepth) throw new YamlRefusal('It is nested deeper than a workflow can be.');
    const literal = reader.allowLiteral();
    if (literal !== undefined) return { kind: 'scalar', at: placeOf(literal), value: scalarOf(literal) };
    const sequence = reader.allowSequenceStart();
    if (sequence !== undefined) {
      const items: YamlNode[] = [];
      while (!reader.allowSequenceEnd()) items.push(valueAt(depth + 1));
      return { kind: 'list', at: placeOf(sequence), items };
    }
    const mapping = reader.allowMappingStart();
    if (mapping === undefined) throw new YamlRefusal('It is not a tree of values.');
    return { kind: 'map', at: placeOf(mapping), entries: entriesAt(depth) };
  }

  function entriesAt(depth: number): Extract<YamlNode, { readonly kind: 'map' }>['entries'] {
    const entries = [];
    while (!reader.allowMappingEnd()) {
      const key = reader.allowLiteral();
      if (key === undefined) throw new YamlRefusal('A key is not a text.');
      entries.push({ key: String(scalarOf(key)), at: placeOf(key), value: valueAt(depth + 1) });
    }
    return entries;
  }
}

type Literal = NonNullable<ReturnType<YamlObjectReader['allowLiteral']>>;

function scalarOf(literal: Literal): YamlScalar['value'] {
  const value: unknown = 'value' in literal ? literal.value : null;
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

function placeOf(token: { readonly range?: { readonly start: Place } | undefined }): Place {
  return token.range === undefined ? START : { line: token.range.start.line, column: token.range.start.column };
}

function schemaProblems(content: string, kind: 'workflow' | 'action'): readonly YamlProblem[] {
  const parse = kind === 'action' ? parseAction : parseWorkflow;
  const { context } = parse({ name: '', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map((error) => problemOf({ message: error.rawMessage, range: error.range }));
}

function problemOf({
  message,
  range,
}: {
  message: string;
  range?: { readonly start: Place } | undefined;
}): YamlProblem {
  return { message, at: placeOf({ range }) };
}
