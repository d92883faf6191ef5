import { NO_MODEL_CAUSE } from '../../../src/core/documents/findings.ts';
import { INPUTS } from '../../../src/core/inputs.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { CAUSES, CONFIDENCES, FIX_PATTERNS } from '../../../src/core/model/cause.ts';
import type { Control } from '../../../tests/mutation/control.ts';
import { CONTROLS } from '../../../tests/mutation/registry.ts';
import { THREATS, type Threat } from '../../../tests/mutation/threats.ts';
import { OUTCOMES } from '../../../tests/redteam/family.ts';
import { allFamilies, FAMILY_IDS, familyRows } from '../../../tests/redteam/registry.ts';
import { code, table } from './markdown-table.ts';

/** What stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` in SECURITY.md. */
export async function securityTables(): Promise<Readonly<Record<string, string>>> {
  const families = familyRows(await allFamilies());
  const known = new Set(families.map(({ id }) => id));
  const rows = families.map(({ id, input, expected, cases }) => [id, input, expected.join(' '), String(cases)]);
  const cases = families.reduce((sum, family) => sum + family.cases, 0);
  return {
    threats: table(
      ['threat', 'what happens', 'controls', 'red team', 'other tests'],
      THREATS.map((threat) => threatRow(threat, known)),
    ),
    controls: table(['control', 'what it does', 'against', 'for', 'where', 'tests'], CONTROLS.map(controlRow)),
    'control-count': `\n${CONTROLS.length} controls.\n\n`,
    redteam: `\n${families.length} of ${FAMILY_IDS.length} families, ${cases} cases.\n${table(
      ['family', 'input', 'must become', 'cases'],
      rows,
    )}`,
    outcomes: table(
      ['word', 'meaning'],
      Object.entries(OUTCOMES).map(([name, meaning]) => [name, meaning]),
    ),
    'model-channel': modelChannel(),
    spending: spending(),
  };
}

function threatRow({ id, threat, families, tests, isNotBuilt }: Threat, known: ReadonlySet<string>): string[] {
  const own = CONTROLS.filter(({ threats }) => threats.includes(id));
  return [
    id,
    isNotBuilt === true ? `${threat}. Not built: no job has such a right` : threat,
    own.map((control) => code(control.id)).join(' '),
    families.filter((family) => known.has(family)).join(' '),
    tests.map(link).join(' '),
  ];
}

function controlRow({ id, does, threats, promises, file, tests }: Control): string[] {
  const files = [...new Set(tests.map((test) => test.file))];
  return [code(id), does, threats.join(' '), promises.join(' '), link(file), files.map(link).join(' ')];
}

/** A file of the project, from the folder of SECURITY.md. */
function link(path: string): string {
  const name = path.split('/').at(-1) ?? path;
  return `[${code(name)}](${path.startsWith('.github/') ? path.slice('.github/'.length) : `../${path}`})`;
}

/** Characters of a sentence: letters, space, `, . ; - '`. `core/llm/answer.ts` is the gate. */
const SENTENCE_ALPHABET = 2 * 26 + 6;
const SENTENCES = 2;

/** How much a model can say at most, whatever it was told. */
function modelChannel(): string {
  const labels = CAUSES.length * FIX_PATTERNS.length * CONFIDENCES.length;
  // Besides, the ways of saying nothing, and that the service failed.
  const silent = NO_MODEL_CAUSE.length + 1;
  const bits = Math.log2(labels + silent);
  const text = SENTENCES * LIMITS.modelSentenceChars * Math.log2(SENTENCE_ALPHABET + 1);
  const findings = Number(INPUTS['max-findings'].default);
  const rows = [
    [
      'one finding, labels',
      `log2(${CAUSES.length} causes × ${FIX_PATTERNS.length} fixes × ${CONFIDENCES.length} confidences + ${silent} ways of saying nothing)`,
      bitsOf(bits),
    ],
    [`one report of ${findings} findings, \`model-text: off\``, `${findings} × the above`, bitsOf(findings * bits)],
    [
      'one finding, sentences',
      `${SENTENCES} × ${LIMITS.modelSentenceChars} characters × log2(${SENTENCE_ALPHABET} + 1)`,
      `at most ${bitsOf(text)}`,
    ],
    [
      `one report of ${findings} findings, \`model-text: on\``,
      `${findings} × both`,
      `at most ${bitsOf(findings * (bits + text))}`,
    ],
  ];
  return table(['what', 'how', 'bits'], rows);
}

function bitsOf(bits: number): string {
  return bits.toFixed(1);
}

/** What one report can cost at most, from the defaults of its inputs. */
function spending(): string {
  const { 'request-budget': requests, 'max-cost': dollars, 'max-findings': findings } = INPUTS;
  return table(
    ['what', 'at most', 'by'],
    [
      ['requests to GitHub in fetch, repetitions included', requests.default, code('request-budget')],
      ['dollars for the model, lost answers included', dollars.default, code('max-cost')],
      ['questions to the model, each sent once or twice', findings.default, code('max-findings')],
      [
        'bytes of log and messages in one question',
        bytes(LIMITS.dossierLogBytes + LIMITS.dossierMessageBytes),
        '[LIMITS.md](LIMITS.md)',
      ],
      ['tokens of one answer', bytes(LIMITS.modelOutputTokens), '[LIMITS.md](LIMITS.md)'],
      ['bytes of one job log that are read', bytes(LIMITS.logDownloadBytes), '[LIMITS.md](LIMITS.md)'],
      ['bytes of all evidence', bytes(LIMITS.evidenceBytes), '[LIMITS.md](LIMITS.md)'],
    ],
  );
}

function bytes(value: number): string {
  return value.toLocaleString('en-GB');
}
