import { matchesPattern } from '../text/name-pattern.ts';

/** Answers who looks after a file: `@user` and `@organisation/team`, as CODEOWNERS writes them; empty when nobody. */
export type OwnersOf = (path: string | null) => readonly string[];

/** Rules read of one file; GitHub itself reads 3 MB. */
const MAX_RULES = 5_000;
/** Owners that one finding names. */
const MAX_OWNERS = 5;
/** Mail addresses are owners too, and are not put into a public issue. */
const OWNER = /^@[A-Za-z0-9_-]{1,100}(?:\/[A-Za-z0-9._-]{1,100})?$/;

interface Rule {
  readonly segments: readonly string[];
  /** The pattern may also name a folder, whose files it then covers at any depth. */
  readonly coversFolder: boolean;
  /** It names a folder and nothing else. */
  readonly folderOnly: boolean;
  readonly owners: readonly string[];
}

/**
 * Reads CODEOWNERS: of all rules that fit a file the last one counts. Patterns as GitHub documents them: a leading or inner
 * slash ties them to the root, `*` stays inside one folder, `**` crosses folders, a slash at the end names a folder.
 */
export function readCodeowners(text: string): OwnersOf {
  const rules = text
    .split('\n')
    .slice(0, MAX_RULES)
    .flatMap((line) => ruleOf(line) ?? [])
    .toReversed();
  return (path) => {
    if (path === null) return [];
    const parts = path.replace(/^(?:\.?\/)+/, '').split('/');
    return rules.find((rule) => fits(rule, parts))?.owners ?? [];
  };
}

function ruleOf(line: string): Rule | undefined {
  const [pattern, ...owners] = line
    .replace(/(?:^|\s)#.*$/s, '')
    .trim()
    .split(/\s+/);
  if (pattern === undefined || pattern === '' || pattern.startsWith('!')) return undefined;
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const isAnchored = pattern.slice(0, -1).includes('/');
  return {
    segments: isAnchored ? segments : ['**', ...segments],
    coversFolder: !isAnchored || segments.at(-1) !== '*',
    folderOnly: pattern.endsWith('/'),
    owners: owners.filter((owner) => OWNER.test(owner)).slice(0, MAX_OWNERS),
  };
}

/** Walks along the path with all places in the pattern that it may be at, so `**` costs nothing extra. */
function fits(rule: Rule, parts: readonly string[]): boolean {
  const { segments, coversFolder, folderOnly } = rule;
  let places = closure(segments, new Set([0]));
  for (const part of parts) {
    // The whole pattern is used up and the path goes on: this part lies in the folder that the pattern names.
    if (places.has(segments.length) && coversFolder) return true;
    const next = new Set<number>();
    for (const place of places) {
      const segment = segments[place];
      if (segment === '**') next.add(place);
      else if (segment !== undefined && matchesPattern(segment, part)) next.add(place + 1);
    }
    places = closure(segments, next);
  }
  return places.has(segments.length) && !folderOnly;
}

/** `**` also stands for no folder at all. */
function closure(segments: readonly string[], places: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(places);
  for (const place of all) if (segments[place] === '**') all.add(place + 1);
  return all;
}
