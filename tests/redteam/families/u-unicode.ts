import { U_CLASSES } from '../../core/render/hostile.ts';
import { check, type Family, type Outcome, once } from '../family.ts';
import { flakyRuns, issueOf, pytestLog } from '../hostile-logs.ts';
import { runPipeline } from '../pipeline.ts';
import { shown } from '../shown.ts';

/** Code points in one name: a field shows 200 characters. */
const AT_ONCE = 80;
/** A surrogate alone is no character of UTF-8, so no log can hold one: L11 sends its bytes. */
const inUtf8 = (text: string) => !/\p{Cs}/u.test(text);

interface Smuggled {
  readonly family: string;
  readonly text: string;
}

const smuggled: readonly Smuggled[] = Object.entries(U_CLASSES)
  .filter(([family]) => family.startsWith('U'))
  .flatMap(([family, all]) => {
    const characters = all.filter(inUtf8);
    return Array.from({ length: Math.ceil(characters.length / AT_ONCE) }, (_, i) => ({
      family,
      text: characters.slice(i * AT_ONCE, (i + 1) * AT_ONCE).join('a'),
    }));
  });

const pipeline = once(() => {
  const inputs = { 'max-findings': '50' };
  const log = ({ family, text }: Smuggled, i: number) =>
    pytestLog([{ id: `tests/t.py::test_${i}[${text}]`, message: `${family} ${text}`, output: [text] }]);
  return runPipeline({
    build: (builder) => flakyRuns(builder, smuggled.map(log)),
    inputs: { classify: inputs, report: inputs },
  });
});

/** Every code point of the family stands in the issue as its number, and `readIssue` has seen none as itself. */
async function visible(id: string): Promise<readonly Outcome[]> {
  const { code } = issueOf(await pipeline());
  for (const [i, { family, text }] of smuggled.entries()) {
    const head = `test_${i}[`;
    if (family !== id) continue;
    const found = code.some((one) => one.includes(head) && one.includes(shown(text)));
    check(found, `the name with smuggled text ${i} is not shown as it must be`);
  }
  return ['VIS', 'SPAN'];
}

const INPUTS: Readonly<Record<string, string>> = {
  U01: 'tag characters',
  U02: 'variation selectors, which carry a byte each',
  U03: 'fillers and blanks that take space or none',
  U04: 'direction marks, embeddings, isolates and deprecated format characters',
  U05: 'annotation, Mongolian, musical and shorthand format characters',
  U06: 'private use, noncharacters and unassigned code points',
  U07: 'soft hyphen, joiners, zero-width spaces and invisible operators',
  U08: 'emoji joined from several: degraded, but visible',
};

export const families: readonly Family[] = Object.entries(INPUTS).map(([id, input]) => ({
  id,
  input,
  expected: ['VIS', 'SPAN'],
  cases: [{ name: 'each code point, in id, message and output', run: () => visible(id) }],
}));
