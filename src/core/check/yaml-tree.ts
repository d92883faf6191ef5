/** Where something stands in a file; both count from one, columns in UTF-16 units, as SARIF does by default. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One value of a YAML file with its place. Aliases are resolved, nothing is interpreted but the kind of a scalar. */
export type YamlNode = YamlScalar | YamlList | YamlMap;

export interface YamlScalar {
  readonly kind: 'scalar';
  readonly at: Place;
  readonly value: string | number | boolean | null;
}

interface YamlList {
  readonly kind: 'list';
  readonly at: Place;
  readonly items: readonly YamlNode[];
}

interface YamlMap {
  readonly kind: 'map';
  readonly at: Place;
  readonly entries: readonly YamlEntry[];
}

interface YamlEntry {
  readonly key: string;
  readonly at: Place;
  readonly value: YamlNode;
}

/** A scalar as text: what GitHub would make of it where it wants text. */
export interface Text {
  readonly text: string;
  readonly at: Place;
}

/** A named text: one line of `env`, `with` or `secrets`. */
export interface NamedText extends Text {
  readonly name: string;
}

/** Entries of a map; nothing when it is something else. */
export function entriesOf(node: YamlNode | undefined): readonly YamlEntry[] {
  return node?.kind === 'map' ? node.entries : [];
}

/** The entry of that name. Of two with one name the last counts; GitHub refuses such a file anyway. */
export function entryOf(node: YamlNode | undefined, key: string): YamlEntry | undefined {
  return entriesOf(node).findLast((entry) => entry.key === key);
}

export function valueOf(node: YamlNode | undefined, key: string): YamlNode | undefined {
  return entryOf(node, key)?.value;
}

export function textOf(node: YamlNode | undefined): Text | undefined {
  return node?.kind === 'scalar' ? { text: node.value === null ? '' : String(node.value), at: node.at } : undefined;
}

/** A scalar, or all scalars of a list. */
export function textsOf(node: YamlNode | undefined): readonly Text[] {
  const nodes = node?.kind === 'list' ? node.items : node === undefined ? [] : [node];
  return nodes.flatMap((item) => textOf(item) ?? []);
}

/** The entries of a map whose values are scalars, each at the place of its name. */
export function namedTextsOf(node: YamlNode | undefined): readonly NamedText[] {
  return entriesOf(node).flatMap(({ key, at, value }) => {
    const text = textOf(value)?.text;
    return text === undefined ? [] : [{ name: key, at, text }];
  });
}

/** Every scalar below a node. */
export function allTextsOf(node: YamlNode | undefined): readonly Text[] {
  if (node === undefined) return [];
  if (node.kind === 'list') return node.items.flatMap((item) => allTextsOf(item));
  if (node.kind === 'map') return node.entries.flatMap(({ value }) => allTextsOf(value));
  return textsOf(node);
}
