import type { ErrorCodeSpec } from '../../../src/core/error-code.ts';
import { ERROR_CODES, type ErrorKind } from '../../../src/core/error-codes.ts';
import { EXIT_CODES, EXIT_MEANINGS } from '../../../src/core/errors.ts';
import { sourceFiles } from '../../../tests/meta/project-files.ts';
import type { Generated } from './formatted.ts';
import { block, code, table } from './markdown-table.ts';

const NOTE = '<!-- Generated from src/core/error-codes*.ts by `npm run docs`. Do not edit. -->';

/** Where every code stands, used or not. */
const TABLES = /^src\/core\/errors?(?:-codes?(?:-[a-z]+)?)?\.ts$/;

/** One error code with the name of its exit code. */
interface Row {
  readonly id: string;
  readonly kind: ErrorKind;
  readonly spec: ErrorCodeSpec;
}

const ROWS: readonly Row[] = (Object.keys(ERROR_CODES) as ErrorKind[]).flatMap((kind) =>
  Object.entries<ErrorCodeSpec>(ERROR_CODES[kind]).map(([id, spec]) => ({ id, kind, spec })),
);

/** Pages of the error codes and their index, by path. */
export function errorPages(): readonly Generated[] {
  return [
    ['.github/errors/index.md', index()],
    ...ROWS.map((row) => [`.github/errors/${row.id}.md`, page(row)] as const),
  ];
}

/** Exit codes with their meanings. */
export function exitCodeTable(): string {
  const names = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
  return table(
    ['code', 'meaning'],
    names.map((name) => [String(EXIT_CODES[name]), EXIT_MEANINGS[name]]),
  );
}

function page({ id, kind, spec }: Row): string {
  const places = placesOf(id);
  const example = spec.example === undefined ? '' : `\n${block(spec.example.language, spec.example.text)}`;
  return `${NOTE}

# ${code(id)}: ${spec.title}

Exit code ${EXIT_CODES[kind]}: ${EXIT_MEANINGS[kind]} [All error codes](index.md)

## What it means

${spec.means}

## What to do

${spec.mend}
${example}
## Where it comes from

${places.map((path) => `[${code(path)}](../../${path})`).join(', ')}
`;
}

/** Source files that use a code: as that of an error, or at the end of a line that they print themselves. */
function placesOf(id: string): readonly string[] {
  const printed = new RegExp(`\\[${id}\\](?:['\`]|\\\\n)`);
  return SOURCES.filter(({ text }) => (MAKES_ERRORS.test(text) && text.includes(`'${id}'`)) || printed.test(text)).map(
    ({ path }) => path,
  );
}

const MAKES_ERRORS = /(?:new|extends) (?:Config|Access|Service|Document)Error\b/;
const SOURCES = sourceFiles().filter(({ path }) => !TABLES.test(path));

function index(): string {
  return `${NOTE}

# Error codes

An error is one sentence that says what is wrong, one that says what to do, and a stable code in brackets at its end:

\`\`\`text
error: fetch has no github-token. Pass github-token from a job with … [no-token]
\`\`\`

The exit code says who can mend it. Neither codes nor exit codes change their meaning; scripts can rely on them.
${exitCodeTable()}
${table(
  ['code', 'exit code', 'what it says'],
  ROWS.map(({ id, kind, spec }) => [`[${code(id)}](${id}.md)`, String(EXIT_CODES[kind]), spec.title]),
)}`;
}
