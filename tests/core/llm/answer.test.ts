import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../src/core/limits.ts';
import { acceptableSentence, answerSchema, readAnswer } from '../../../src/core/llm/answer.ts';
import { GOOD_ANSWER } from './sample-dossier.ts';

const CITABLE = new Set([811, 812, 900]);
const read = (text: string) => readAnswer(text, CITABLE, 'on');
const withFields = (fields: object) => JSON.stringify({ ...GOOD_ANSWER, ...fields });

describe('the schema that is sent', () => {
  test('names every field, closes the object and holds no bound', () => {
    expect(answerSchema('on')).toMatchInlineSnapshot(`
      {
        "additionalProperties": false,
        "properties": {
          "cause": {
            "enum": [
              "async-wait",
              "concurrency",
              "test-order-dependency",
              "unordered-collection",
              "resource-leak",
              "network",
              "time",
              "randomness",
              "input-output",
              "floating-point",
              "too-restrictive-range",
              "test-timeout",
              "platform-dependency",
              "unknown",
            ],
            "type": "string",
          },
          "causeSentence": {
            "type": "string",
          },
          "confidence": {
            "enum": [
              "low",
              "medium",
              "high",
            ],
            "type": "string",
          },
          "evidenceLines": {
            "items": {
              "type": "integer",
            },
            "type": "array",
          },
          "fix": {
            "enum": [
              "await-condition",
              "synchronise-access",
              "reset-shared-state",
              "order-insensitive-assertion",
              "release-resources",
              "isolate-from-network",
              "inject-clock",
              "fix-seed",
              "own-temporary-files",
              "compare-with-tolerance",
              "widen-range",
              "split-or-raise-timeout",
              "guard-platform",
              "investigate",
            ],
            "type": "string",
          },
          "fixSentence": {
            "type": "string",
          },
        },
        "required": [
          "cause",
          "fix",
          "confidence",
          "evidenceLines",
          "causeSentence",
          "fixSentence",
        ],
        "type": "object",
      }
    `);
  });

  test('does not ask for sentences when model text is off', () => {
    expect(answerSchema('off')).toEqual({
      ...answerSchema('on'),
      properties: Object.fromEntries(
        Object.entries(answerSchema('on')['properties'] as object).filter(([key]) => !key.endsWith('Sentence')),
      ),
      required: ['cause', 'fix', 'confidence', 'evidenceLines'],
    });
  });
});

describe('a sound answer', () => {
  test('is taken as it is', () => {
    expect(read(JSON.stringify(GOOD_ANSWER))).toEqual(GOOD_ANSWER);
  });

  test('may be laid out in any way that JSON allows', () => {
    expect(read(` ${JSON.stringify(GOOD_ANSWER, null, 2)}\n`)).toEqual(GOOD_ANSWER);
  });

  test('cites rising lines without repeats', () => {
    expect(read(withFields({ evidenceLines: [900, 811, 900] }))?.evidenceLines).toEqual([811, 900]);
  });

  test('loses citations of lines that it was not shown (J06)', () => {
    expect(read(withFields({ evidenceLines: [1, 812, -5, 0, 4_000_000_000] }))).toEqual({
      ...GOOD_ANSWER,
      evidenceLines: [812],
    });
  });

  test('is held with low confidence when none of its citations exists', () => {
    expect(read(withFields({ evidenceLines: [1, 2] }))).toEqual({
      ...GOOD_ANSWER,
      evidenceLines: [],
      confidence: 'low',
    });
  });

  test('keeps its confidence when it cited nothing', () => {
    expect(read(withFields({ evidenceLines: [] }))?.confidence).toBe('high');
  });

  test('keeps its labels when a sentence is dropped', () => {
    expect(read(withFields({ causeSentence: 'See https://evil.example', fixSentence: '' }))).toEqual({
      ...GOOD_ANSWER,
      causeSentence: null,
      fixSentence: null,
    });
  });
});

describe('model text off', () => {
  const labels = { cause: 'time', fix: 'inject-clock', confidence: 'low', evidenceLines: [] };

  test('gives labels and no sentence', () => {
    expect(readAnswer(JSON.stringify(labels), CITABLE, 'off')).toEqual({
      ...labels,
      causeSentence: null,
      fixSentence: null,
    });
  });

  test('refuses an answer with sentences: they were not asked for', () => {
    expect(readAnswer(JSON.stringify(GOOD_ANSWER), CITABLE, 'off')).toBeUndefined();
  });
});

const GOOD = JSON.stringify(GOOD_ANSWER);

describe('an unsound answer is refused as a whole', () => {
  test.each([
    ['J01 empty', ''],
    ['J02 cut off', GOOD.slice(0, -1)],
    ['J02 prose before', `Here is the answer: ${GOOD}`],
    ['J02 prose after', `${GOOD} I hope this helps.`],
    ['J02 two objects', GOOD + GOOD],
    ['J02 fenced', `\`\`\`json\n${GOOD}\n\`\`\``],
    ['J02 byte-order mark', `\u{FEFF}${GOOD}`],
    ['J02 single quotes', GOOD.replaceAll('"', "'")],
    ['J02 trailing comma', GOOD.replace(/\}$/, ',}')],
    ['J02 comment', `/* */${GOOD}`],
    ['J03 not an object', '[]'],
    ['J03 null', 'null'],
    ['J03 wrapped', `[${GOOD}]`],
    ['J03 unknown key', withFields({ severity: 'high' })],
    ['J05 an id of its own', withFields({ id: 'tests/test_auth.py::test_login' })],
    ['J10 several candidates', JSON.stringify({ findings: [GOOD_ANSWER, GOOD_ANSWER] })],
    ['J03 missing key', withFields({ fix: undefined })],
    ['J03 text for a number', withFields({ evidenceLines: ['812'] })],
    ['J03 fraction', withFields({ evidenceLines: [812.5] })],
    ['J03 huge number', GOOD.replace('[811,812]', '[1e999]')],
    ['J03 NaN', GOOD.replace('[811,812]', '[NaN]')],
    ['J03 null sentence', withFields({ causeSentence: null })],
    ['J03 array of sentences', withFields({ causeSentence: ['a'] })],
    ['J06 too many citations', withFields({ evidenceLines: Array.from({ length: 13 }, () => 812) })],
    ['J04 same key twice', GOOD.replace('{', '{"cause":"network",')],
    ['J04 same key twice, escaped', GOOD.replace('{', '{"c\\u0061use":"network",')],
    ['J04 __proto__', GOOD.replace('{', '{"__proto__":{"cause":"time"},')],
    ['J04 constructor', withFields({ constructor: 1 })],
    ['J04 deep', GOOD.replace('[811,812]', '['.repeat(3_000) + ']'.repeat(3_000))],
    ['J04 long', withFields({ causeSentence: 'a'.repeat(LIMITS.modelAnswerChars) })],
    ['J07 capital', withFields({ cause: 'Async-wait' })],
    ['J07 space', withFields({ cause: 'async-wait ' })],
    ['J07 look-alike', withFields({ cause: '\u{430}sync-wait' })],
    ['J07 underscore', withFields({ cause: 'async_wait' })],
    ['J07 label of another field', withFields({ cause: 'await-condition' })],
  ])('%s', (_, text) => {
    expect(read(text)).toBeUndefined();
  });

  test('a minus zero is no line', () => {
    expect(read(GOOD.replace('[811,812]', '[-0]'))?.evidenceLines).toEqual([]);
  });
});

describe('acceptableSentence', () => {
  test.each([
    'The worker has not finished; the test does not wait.',
    "The test's own server isn't up yet, so the first request is refused",
    'A well-known race. Two tasks write one row.',
    'a',
    'word '.repeat(LIMITS.modelSentenceChars / 5 - 1).concat('words'),
  ])('takes %j', (sentence) => {
    expect(acceptableSentence(sentence)).toBe(sentence);
  });

  test.each([
    ['empty', ''],
    ['one too long', 'word '.repeat(LIMITS.modelSentenceChars / 5 - 1).concat('words.')],
    ['encoded data', `The value is ${'xyz'.repeat(11)}`],
    ['a million characters', 'a '.repeat(500_000)],
    ['address', 'See https://evil.example/x'],
    ['address without scheme', 'See evil.example for more'],
    ['www', 'See www.evil.example'],
    ['mail', 'Write to a@evil.example'],
    ['mention', 'Ask @octocat'],
    ['mention, full width', 'Ask \u{FF20}octocat'],
    ['reference', 'Fixes #1'],
    ['reference with letters', 'Fixes GH-1'],
    ['repository', 'See owner/repo'],
    ['link', 'See [this](evil)'],
    ['image', '![x](y)'],
    ['HTML', '<b>bold</b>'],
    ['entity', 'Ask &commat;octocat'],
    ['comment', '<!-- hidden -->'],
    ['code', 'Call `wait`'],
    ['call', 'Call page.waitFor'],
    ['identifier', 'Wait for job_done'],
    ['emphasis', 'This is *important*'],
    ['table', 'a | b'],
    ['formula', 'x = y'],
    ['shell', 'Run $(id)'],
    ['template', 'Use ${{ secrets }}'],
    ['command', '::add-mask::a'],
    ['group', '##[group]a'],
    ['heading', '# Owned'],
    ['list', '- item'],
    ['quotation', '> quoted'],
    ['line break', 'One line.\nAnother line.'],
    ['carriage return', 'One line.\rAnother line.'],
    ['line break at the end', 'One line.\n'],
    ['tab', 'One\tline'],
    ['two spaces', 'One  line'],
    ['space at the end', 'One line. '],
    ['space at the start', ' One line.'],
    ['digit', 'It failed 3 times'],
    ['commit id', 'Broken since deadbeef'],
    ['commit id in capitals', 'Broken since DEADBEEF'],
    ['key', 'The key is sk-ant-api03-CANARY'],
    ['ellipsis', 'It waits... and fails'],
    ['typographic apostrophe', 'It doesn\u{2019}t wait'],
    ['dash', 'It waits \u{2014} and fails'],
    ['accent', 'Le caf\u{E9} est ferm\u{E9}'],
    ['look-alike letter', 'The t\u{435}st waits'],
    ['zero width space', 'The test\u{200B} waits'],
    ['right to left override', 'The test \u{202E}waits'],
    ['tag characters', 'The test \u{E0041}waits'],
    ['variation selector', 'The test\u{FE0F} waits'],
    ['only invisibles', '\u{200B}\u{200B}'],
    ['emoji', 'It fails \u{1F525}'],
    ['NUL', 'The test\0waits'],
    ['escape', '\u{1B}[31mred'],
    ['lone surrogate', 'The test \u{D800}'],
    ['braces', '{"cause":"time"}'],
    ['hyphen alone', 'It waits - and fails'],
    ['apostrophe alone', "It waits ' and fails"],
  ])('drops %s', (_, sentence) => {
    expect(acceptableSentence(sentence)).toBeNull();
  });

  test('lets nothing through but words, whatever is put together from markup and words', () => {
    const random = generator(20_261_121);
    const parts = [
      'a',
      'Test',
      ' ',
      '. ',
      '.',
      ',',
      ';',
      "'",
      '-',
      '@',
      '#',
      '/',
      ':',
      '<',
      '[',
      '`',
      '1',
      '\n',
      '\u{202E}',
    ];
    const accepted: string[] = [];
    for (let i = 0; i < 20_000; i += 1) {
      const length = 1 + Math.floor(random() * 8);
      const sentence = Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join('');
      if (acceptableSentence(sentence) !== null) accepted.push(sentence);
    }
    expect(accepted.length).toBeGreaterThan(100);
    expect(accepted.filter((sentence) => /[^A-Za-z ,.;'-]|[.,;](?=[^ ])| {2}|^[^A-Za-z]/.test(sentence))).toEqual([]);
  });

  test('is linear on text that almost fits', () => {
    // A step that is not linear runs into the time limit of a test.
    const pieces = ['a', "a'", 'a-', 'a ', 'a, ', "a'a-a "];
    const long = pieces.map((piece) => `${piece.repeat(200_000)}!`);
    const short = pieces.flatMap((piece) => Array.from({ length: 1_000 }, () => `${piece.repeat(200).slice(0, 199)}!`));
    expect([...long, ...short].filter((text) => acceptableSentence(text) !== null)).toEqual([]);
  });
});

/** A small generator of numbers in [0, 1) from a seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
