import type { TestIdentity } from '../../../src/core/documents/test-identity.ts';
import { reproduceCommand } from '../../../src/core/findings/reproduce/reproduce.ts';
import { CAUSES, type Cause, FIX_PATTERNS } from '../../../src/core/model/cause.ts';
import type { TestFailure } from '../../../src/core/model/extraction.ts';
import { PARSERS, REPORT_PARSERS } from '../../../src/core/parsers/registry.ts';
import { fixAdvice } from '../../../src/core/signals/fix-advice.ts';
import { casesOf, readRecipe } from '../fixtures/recipe.ts';
import type { Generated } from './formatted.ts';
import { readOf, type Sample, sampleOf } from './framework-samples.ts';
import { block, code, plain, table } from './markdown-table.ts';
import { measuredOf } from './measured.ts';

const NOTE =
  '<!-- Generated from src/core/parsers, its fixtures and src/core/signals/advice by `npm run docs`. Do not edit. -->';

/** Seed and shard of the example of a reproduction. */
const CIRCUMSTANCES = { seed: '1234', shard: '1/4' } as const;

const MESSAGE_CHARS = 120;

/** A console parser or a format of report files. */
interface Read {
  readonly id: string;
  readonly title: string;
  readonly docs: string;
  readonly from: 'job logs' | 'report files';
}

const CONSOLE: readonly Read[] = PARSERS.map(({ id, title, docs }) => ({ id, title, docs, from: 'job logs' }));
const REPORTS: readonly Read[] = REPORT_PARSERS.map(({ id, title, docs }) => ({
  id,
  title,
  docs,
  from: 'report files',
}));
const byTitle = (a: Read, b: Read) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' });

/** One sentence with the numbers of what is read, for the README. */
export function frameworkSentence(): string {
  return `Job logs of ${CONSOLE.length} test frameworks and ${REPORTS.length} formats of report files are read: [each has a page](.github/frameworks/index.md) with an example, what is read from it, and how one of its tests is run again.\n`;
}

/** Pages of the frameworks and formats and their index, by path. */
export function frameworkPages(): readonly Generated[] {
  return [
    ['.github/frameworks/index.md', index()],
    ...[...CONSOLE, ...REPORTS].map((read) => [`.github/frameworks/${read.id}.md`, page(read)] as const),
  ];
}

function page(read: Read): string {
  const { id, title, docs, from } = read;
  const sample = sampleOf(id);
  const [failure] = sample.tests.flatMap(({ failures }) => failures);
  if (failure === undefined) throw new Error(`the fixture ${id}/one-failure has no failure`);
  return `${NOTE}

# ${title}

Read from ${from}, as ${code(id)}. [What documents it](${docs}). [All frameworks](index.md)

## What it prints

${block(sample.language, sample.excerpt)}
## What is read from it

${readTable(sample)}
Where it is there, these are read as well: ${readOf(id).join(', ')}.

${from === 'job logs' ? reproduction(failure) : ''}${from === 'job logs' ? advice(failure) : formatNote(read, sample)}${gaps(read)}`;
}

function readTable({ tests }: Sample): string {
  return table(
    ['test', 'where', 'what it says'],
    tests.flatMap(({ failures }) =>
      failures
        .filter(({ isParent }) => isParent !== true)
        .map(({ id, suite, file, line, message }) => [
          `${suite === undefined ? '' : `${code(suite)} › `}${code(id)}`,
          file === undefined ? '' : code(line === undefined ? file : `${file}:${line}`),
          message === undefined ? '' : code(shortened(message)),
        ]),
    ),
  );
}

function shortened(text: string): string {
  return text.length > MESSAGE_CHARS ? `${text.slice(0, MESSAGE_CHARS)}…` : text;
}

/** A failure as a finding names it. */
function identityOf({ framework, id, suite, file }: TestFailure): TestIdentity {
  return { framework, id, suite: suite ?? null, file: file ?? null, workflow: 'test.yml', job: 'test', cells: [] };
}

function reproduction(failure: TestFailure): string {
  const test = identityOf(failure);
  const usual = reproduceCommand(test);
  if (usual === null) {
    return `## Run one test again

No command chooses such a test by its name alone, so the issue gives none.

`;
  }
  const others = CAUSES.flatMap((cause): (readonly [Cause, string])[] => {
    const command = reproduceCommand(test, { cause, ...CIRCUMSTANCES });
    return command === null || command === usual ? [] : [[cause, command]];
  });
  return `## Run one test again

The issue gives this command:

${block('sh', usual)}
${others.length === 0 ? '' : otherCommands(others)}`;
}

function otherCommands(others: readonly (readonly [Cause, string])[]): string {
  return `Other causes are brought out in other ways, here with seed ${code(CIRCUMSTANCES.seed)} and shard ${code(CIRCUMSTANCES.shard)} as a log may print them:
${table(
  ['cause', 'command'],
  others.map(([cause, command]) => [code(cause), code(command)]),
)}
`;
}

function advice({ framework }: TestFailure): string {
  const own = FIX_PATTERNS.flatMap((fix) => {
    const sentence = fixAdvice(fix, framework);
    return sentence === null ? [] : [[code(fix), sentence]];
  });
  const none = 'What the [signals](../signals/index.md) say in general holds here too; there is nothing to add.\n';
  return `## How its tests are mended

${own.length === 0 ? none : `By the means of this framework, per pattern of a fix:\n${table(['fix', 'by'], own)}`}
`;
}

/** Some formats belong to one framework; the others do not say which one ran. */
function formatNote({ id }: Read, { tests }: Sample): string {
  const others = [...new Set(tests.map(({ framework }) => framework))].filter((framework) => framework !== id);
  const whose =
    others.length === 0
      ? `The format does not say which framework ran, so its tests count as ${code(id)}.`
      : `Its tests are those of ${others.map((other) => `[${other}](${other}.md)`).join(', ')}.`;
  return `## Whose tests they are

${whose} A test that the job log names too is one test, under the name in the log. A report is exact: it names passing tests as
well, and how long each took. It is read when the input \`reports\` names its artifact.

`;
}

function gaps({ id, title }: Read): string {
  const cases = casesOf(id);
  const { synthetic } = readRecipe(id);
  const handmade = Object.entries(synthetic);
  const measured = measuredOf(id, title);
  const folder = `../../tests/fixtures/${id}`;
  const figures =
    measured === undefined
      ? 'No labelled log of a public project is among the [measurements](../MEASUREMENTS.md).'
      : `On ${measured.logs} labelled logs of public projects with ${measured.failures} failing tests: precision ${measured.precision}, recall ${measured.recall} ([measurements](../MEASUREMENTS.md)).`;
  const byHand =
    handmade.length === 0
      ? 'Every one was printed by the tool itself'
      : 'What was written by hand, because no tool here prints it, is the first thing to distrust';
  return `## How sure

${figures}

${cases.length} outputs are tested: ${cases.map((name) => `[${name}](${folder}/${name})`).join(', ')}. ${byHand}: [where they come from](${folder}/source.md).
${
  handmade.length === 0
    ? ''
    : table(
        ['by hand', 'why'],
        handmade.map(([name, why]) => [code(name), plain(why)]),
      )
}`;
}

function index(): string {
  return `${NOTE}

# Frameworks and formats

${CONSOLE.length} frameworks are read from job logs, ${REPORTS.length} formats from report artifacts. Nothing must be set for logs: every log is searched for
all of them. A report is read when the input \`reports\` names its artifact; it is exact, and names passing tests too.
\`flakewarden read FILE\` shows what is read from a log or a report of yours.

## From job logs
${frameworkTable(CONSOLE)}
## From report files
${table(
  ['format', 'id', 'documented by'],
  REPORTS.toSorted(byTitle).map(({ id, title, docs }) => [`[${title}](${id}.md)`, code(id), `<${docs}>`]),
)}
## What is not here

A log of another framework still tells why the job failed, but its tests have no names. Report artifacts in JUnit XML are the
way for everything else; [CONTRIBUTING.md](../CONTRIBUTING.md#add-a-framework) says how a framework is added.
`;
}

function frameworkTable(all: readonly Read[]): string {
  return table(
    [
      'framework',
      'id',
      'passing tests named',
      'own command to run one again',
      'own advice',
      'labelled logs: precision, recall',
    ],
    all.toSorted(byTitle).map(({ id, title }) => {
      const [failure] = sampleOf(id).tests.flatMap(({ failures }) => failures);
      const measured = measuredOf(id, title);
      return [
        `[${title}](${id}.md)`,
        code(id),
        yes(readOf(id).includes('names of passing tests')),
        yes(failure !== undefined && reproduceCommand(identityOf(failure)) !== null),
        yes(failure !== undefined && FIX_PATTERNS.some((fix) => fixAdvice(fix, failure.framework) !== null)),
        measured === undefined ? '' : `${measured.logs}: ${measured.precision}, ${measured.recall}`,
      ];
    }),
  );
}

function yes(is: boolean): string {
  return is ? 'yes' : '';
}
