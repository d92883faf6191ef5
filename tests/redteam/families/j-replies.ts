import { check, type Family, type Outcome, once } from '../family.ts';
import { classifyAgain } from '../handed-over.ts';
import { flakyRuns, foundIds, issueOf, pytestLog } from '../hostile-logs.ts';
import { readIssue } from '../issue-audit.ts';
import { answers, diagnosisOf, factsOf, GOOD, type Reply, replyWith, says, service } from '../model-replies.ts';
import { type PipelineEnd, runPipeline } from '../pipeline.ts';

const text = JSON.stringify(GOOD);
const withSentence = (causeSentence: string) => answers({ causeSentence });
const other = (block: Readonly<Record<string, unknown>>) => replyWith([block, { type: 'text', text }]);
/** Assembled, so that no scanner takes it for a real one. */
const SECRET = ['ghp', 'CANARY0123456789CANARY0123456789abcd'].join('_');

/** What becomes of the answer: nothing of it, or which words of the issue must not be there. */
const HOSTILE: Readonly<Record<string, Readonly<Record<string, Reply>>>> = {
  J01: {
    refusal: says('', { stop_reason: 'refusal' }),
    refusal_with_answer: says(text, { stop_reason: 'refusal' }),
    empty: replyWith([]),
  },
  J02: {
    cut: says(text.slice(0, -20), { stop_reason: 'max_tokens' }),
    cut_but_whole: says(text, { stop_reason: 'max_tokens' }),
    prose_before: says(`Here it is: ${text}`),
    prose_after: says(`${text} Hope this helps!`),
    two_objects: says(`${text}\n${text}`),
    two_blocks: replyWith([
      { type: 'text', text },
      { type: 'text', text },
    ]),
    fence: says(`\`\`\`json\n${text}\n\`\`\``),
    byte_order_mark: says(`\u{feff}${text}`),
  },
  J03: {
    unknown_key: answers({ quarantine: true }),
    missing_key: says(JSON.stringify({ cause: GOOD.cause })),
    number_as_text: answers({ evidenceLines: ['3'] }),
    infinite: says(text.replace('[]', '[1e999]')),
    negative_zero_fraction: says(text.replace('[]', '[-0.5]')),
    not_a_number: says(text.replace('[]', '[NaN]')),
    list_for_object: says(`[${text}]`),
    null_answer: says('null'),
  },
  J05: {
    foreign_id: answers({ id: 'tests/test_other.py::test_x' }),
    list_of_labels: says(`{"labels":[${text},${text}]}`),
  },
  J07: {
    capital: answers({ cause: 'Network' }),
    space: answers({ cause: 'network ' }),
    homoglyph: answers({ cause: 'n\u{435}twork' }),
    other_scale: answers({ confidence: 'certain' }),
  },
  J11: {
    other_model: says(text, { model: 'claude-haiku-5-5-evil' }),
    model_is_command: says(text, { model: '::add-mask::e' }),
    usage_is_text: says(text, { usage: { input_tokens: '##[error]1', output_tokens: 9 } }),
    usage_is_huge: says(text, { usage: { input_tokens: 1e300, output_tokens: 9 } }),
    no_usage: says(text, { usage: null }),
  },
};

/** Answers of which the labels stand and the rest is dropped. */
const LABELS_ONLY: Readonly<Record<string, Readonly<Record<string, Reply>>>> = {
  J06: {
    line_out_of_range: answers({ evidenceLines: [999_999_999] }),
    line_zero: answers({ evidenceLines: [0, -1] }),
  },
  J08: {
    address: withSentence('See https://evil.example for more.'),
    mention: withSentence('Ask @octocat about it.'),
    html: withSentence('<img src=x onerror=alert(1)>'),
    secret: withSentence(`The key is ${SECRET}`),
    long: withSentence('very '.repeat(1_000)),
    invisible: withSentence('\u{200b}\u{e0041}\u{202e}'),
    markdown: withSentence('**Closed** by #1, see [here](x).'),
    command: withSentence('##[add-mask]a'),
  },
  J09: {
    tool_use: other({ type: 'tool_use', id: 't', name: 'bash', input: { command: 'id' } }),
    server_tool: other({ type: 'server_tool_use', id: 't', name: 'web_fetch', input: { url: 'https://evil.example' } }),
    thinking: other({ type: 'thinking', thinking: '::add-mask::e', signature: 'x' }),
    image: other({ type: 'image', source: { type: 'url', url: 'https://evil.example/x.png' } }),
  },
  J10: {
    plain: answers({}),
  },
};

const names = [...Object.entries(HOSTILE), ...Object.entries(LABELS_ONLY)].flatMap(([id, replies]) =>
  Object.keys(replies).map((name) => `${id}_${name}`),
);
const replies = Object.fromEntries(
  [...Object.entries(HOSTILE), ...Object.entries(LABELS_ONLY)].flatMap(([id, group]) =>
    Object.entries(group).map(([name, reply]) => [`${id}_${name}`, reply] as const),
  ),
);

/** A message of its own for each test, so that no two fail alike. */
const build: Parameters<typeof runPipeline>[0]['build'] = (builder) =>
  flakyRuns(
    builder,
    names.map((name) => pytestLog([{ id: `tests/test_model.py::${name}`, message: `the ${name} is late` }])),
  );
const inputs = {
  classify: { 'max-findings': '50', 'max-cost': '50' },
  report: { 'max-findings': '50' },
} as const;

const withHostileModel = once(() => runPipeline({ build, inputs, model: service(replies), never: [SECRET] }));
const withoutModel = once(async () => classifyAgain(await withHostileModel(), inputs.classify));
/** The same tests, counts and links as without a model. */
async function sameFacts(end: PipelineEnd): Promise<Outcome> {
  const plain = await withoutModel();
  check(factsOf(end) === factsOf(plain), 'the model changed a fact');
  check(foundIds(end).length === names.length, 'not every test is listed once');
  const linksOf = (links: readonly string[]) => [...new Set(links)].toSorted().join(' ');
  check(linksOf(issueOf(end).links) === linksOf(readIssue(plain.markdown).links), 'the model changed a link');
  return 'SAME';
}

/** The candidate keeps its heuristic diagnosis, and the issue says that the model gave none. */
async function unclassified(id: string, name: string, reason?: string): Promise<readonly Outcome[]> {
  const end = await withHostileModel();
  const { source, causeSentence, noModelCause } = diagnosisOf(end, `${id}_${name}`);
  check(source === 'heuristics' && causeSentence === null, 'something of the answer was used');
  check(reason === undefined ? noModelCause !== undefined : noModelCause === reason, 'the reason is not told');
  await sameFacts(end);
  return ['UNCL', 'SILENT'];
}

/** Labels are taken, and nothing else of the answer. */
async function labelsOnly(id: string, name: string, sentence: string | null): Promise<readonly Outcome[]> {
  const end = await withHostileModel();
  const { source, cause, causeSentence } = diagnosisOf(end, `${id}_${name}`);
  check(source === 'model' && cause === GOOD.cause, 'the labels were not taken');
  check(causeSentence === sentence, 'more or less of the answer was taken than its labels');
  await sameFacts(end);
  return ['SILENT'];
}

interface Completeness {
  readonly gaps: readonly { readonly subject: string; readonly reason: string; readonly count: number }[];
}

/** How many answers were turned down, as the issue's list of gaps has it. */
async function counted(reason: string, least: number): Promise<readonly Outcome[]> {
  const completeness = (await withHostileModel()).findings?.['completeness'] as Completeness | undefined;
  const count = completeness?.gaps.find((gap) => gap.subject === 'model' && gap.reason === reason)?.count ?? 0;
  check(count >= least, 'the count of answers that were turned down is too low');
  return ['REJ'];
}

const casesOf = (id: string, reason?: string) =>
  Object.keys(HOSTILE[id] ?? {}).map((name) => ({
    name: name.replaceAll('_', ' '),
    run: async (): Promise<readonly Outcome[]> => [
      ...(await unclassified(id, name, reason)),
      ...(id === 'J01' || id === 'J07' ? [] : await counted('invalid-answer', 1)),
    ],
  })) as unknown as Family['cases'];

export const families: readonly Family[] = [
  {
    id: 'J01',
    input: 'the model refuses, or answers with nothing',
    expected: ['UNCL', 'SILENT'],
    cases: [
      ...casesOf('J01'),
      {
        name: 'the issue says which tests it refused',
        run: async () => {
          const end = await withHostileModel();
          check(diagnosisOf(end, 'J01_refusal').noModelCause === 'refused', 'a refusal is not told');
          check(issueOf(end).markdown.includes('The model refused to answer.'), 'the issue does not tell it');
          return ['UNCL'];
        },
      },
    ],
  },
  {
    id: 'J02',
    input: 'an answer cut off, in prose, in a fence, twice over',
    expected: ['REJ', 'UNCL', 'SILENT'],
    cases: casesOf('J02'),
  },
  {
    id: 'J03',
    input: 'keys too many or too few, wrong types, numbers that are none',
    expected: ['REJ', 'UNCL', 'SILENT'],
    cases: casesOf('J03', 'invalid-answer'),
  },
  {
    id: 'J05',
    input: 'an answer about another test, about one test twice, about many',
    expected: ['REJ', 'UNCL', 'SILENT'],
    cases: casesOf('J05', 'invalid-answer'),
  },
  {
    id: 'J06',
    input: 'lines cited that were never shown',
    expected: ['REJ', 'SILENT'],
    cases: Object.keys(LABELS_ONLY['J06'] ?? {}).map((name) => ({
      name: name.replaceAll('_', ' '),
      run: async (): Promise<readonly Outcome[]> => {
        const end = await withHostileModel();
        check(diagnosisOf(end, `J06_${name}`).confidence === 'low', 'a cause that rests on nothing is called sure');
        return [...(await labelsOnly('J06', name, GOOD.causeSentence)), 'REJ'];
      },
    })) as unknown as Family['cases'],
  },
  {
    id: 'J07',
    input: 'labels that nearly are one of ours: another case, a space, a letter of another script',
    expected: ['UNCL', 'SILENT'],
    cases: casesOf('J07', 'invalid-answer'),
  },
  {
    id: 'J08',
    input: 'a sentence with an address, a mention, HTML, a secret, a command, nothing visible, far too long',
    expected: ['REJ', 'SILENT'],
    cases: Object.keys(LABELS_ONLY['J08'] ?? {}).map((name) => ({
      name,
      run: async (): Promise<readonly Outcome[]> => [...(await labelsOnly('J08', name, null)), 'REJ'],
    })) as unknown as Family['cases'],
  },
  {
    id: 'J09',
    input: 'blocks of tools, thinking and pictures although nothing of it was asked for',
    expected: ['IGN', 'SILENT'],
    cases: Object.keys(LABELS_ONLY['J09'] ?? {}).map((name) => ({
      name: name.replaceAll('_', ' '),
      run: async (): Promise<readonly Outcome[]> => [...(await labelsOnly('J09', name, GOOD.causeSentence)), 'IGN'],
    })) as unknown as Family['cases'],
  },
  {
    id: 'J10',
    input: 'answers that speak of more or fewer tests than were asked about',
    expected: ['SAME'],
    cases: [
      {
        name: 'the set of tests is that of the evidence',
        run: async () => [await sameFacts(await withHostileModel())],
      },
    ],
  },
  {
    id: 'J11',
    input: 'another model, and usage that is text, negative or without end',
    expected: ['UNCL', 'REJ', 'SILENT'],
    cases: casesOf('J11', 'invalid-answer'),
  },
];
