/** A line that gives one result: `    not ok 2 - name # TODO reason`. */
export interface TapPoint {
  readonly indent: number;
  readonly ok: boolean;
  readonly number: number;
  readonly name: string;
  /** True for `# SKIP` and `# TODO`: whatever the result, nothing failed. */
  readonly isExcused: boolean;
  readonly durationMs?: number | undefined;
  /** The subtests follow, in braces. */
  readonly opensBrace: boolean;
}

const POINT = /^( {0,80})(not )?ok (\d{1,9})(?:$| (?:- )?(.*)$)/;
/** Directives stand last, behind a `#` that no backslash takes the meaning from. */
const DIRECTIVE = /^# ?(skip|todo\b|timeout|time=[\d.]+m?s)/i;
const TIME = 'time=';
/** What Postgres' runner marks single and parallel tests with. */
const MARK = /^[-+] +/;
/** `Chrome 120.0 - [12 ms] - `, what testem puts before one: it changes from run to run. */
const TESTEM_BROWSER = /^[A-Z][\w .]{0,80}$/;
const TESTEM_TIME = /^ - \[(\d{1,9}) ms\] - /;

/** Reads one result; undefined for any other line. */
export function tapPoint(text: string): TapPoint | undefined {
  const match = text.includes('ok ') ? POINT.exec(text) : null;
  if (match === null) return undefined;
  const said = (match[4] ?? '').trim();
  const opensBrace = said.endsWith(' {') || said === '{';
  const { name, directives } = parted(opensBrace ? said.slice(0, -1).trimEnd() : said);
  const timed = withoutBrowser(name) ?? withoutTime(name);
  const durationMs = timed?.ms ?? millisecondsOf(directives);
  return {
    indent: match[1]?.length ?? 0,
    ok: match[2] === undefined,
    number: Number(match[3]),
    name: plain((timed?.name ?? name).replace(MARK, '')),
    isExcused: directives.some((directive) => directive === 'skip' || directive === 'todo'),
    ...(durationMs === undefined ? {} : { durationMs: Number(durationMs) }),
    opensBrace,
  };
}

/** `22` of `time=22ms`. */
function millisecondsOf(directives: readonly string[]): string | undefined {
  const time = directives.find((directive) => directive.startsWith(TIME) && directive.endsWith('ms'));
  return time?.slice(TIME.length, -'ms'.length);
}

/** A name, and the milliseconds that stood beside it. */
interface Timed {
  readonly name: string;
  readonly ms: string;
}

/** testem puts the browser and the time before a name. */
function withoutBrowser(name: string): Timed | undefined {
  const from = name.indexOf(' - [');
  const match = from < 0 || !TESTEM_BROWSER.test(name.slice(0, from)) ? null : TESTEM_TIME.exec(name.slice(from));
  return match?.[1] === undefined ? undefined : { name: name.slice(from + match[0].length), ms: match[1] };
}

/** bats puts ` in 12ms` behind a name, Postgres' runner `     12 ms`. */
function withoutTime(name: string): Timed | undefined {
  if (!name.endsWith('ms')) return undefined;
  const number = name.slice(0, -'ms'.length).trimEnd();
  const space = number.lastIndexOf(' ');
  const [before, ms] = [number.slice(0, Math.max(0, space)), number.slice(space + 1)];
  const isTime = /^\d{1,9}$/.test(ms) && (before.endsWith(' in') || before.endsWith(' '));
  return isTime ? { name: before.replace(/ in$/, '').trimEnd(), ms } : undefined;
}

/** A name and the directives behind it. */
function parted(said: string): { name: string; directives: string[] } {
  const directives: string[] = [];
  let name = said;
  // Two at most: a time, and why a result does not count.
  for (let count = 0; count < 2; count += 1) {
    const sign = name.lastIndexOf('#');
    const directive = sign < 0 || name[sign - 1] === '\\' ? null : DIRECTIVE.exec(name.slice(sign));
    if (directive?.[1] === undefined) break;
    directives.push(directive[1].toLowerCase());
    name = name.slice(0, sign).trimEnd();
  }
  return { name, directives };
}

/** A name without the backslashes before `#` and `\`. */
export function plain(name: string): string {
  return name.replaceAll(/\\([#\\])/g, '$1').trim();
}
