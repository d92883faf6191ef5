import { acceptableSentence, readAnswer } from '../../../src/core/llm/answer.ts';
import { boundDossier, type Dossier } from '../../../src/core/llm/dossier.ts';
import { buildRequest } from '../../../src/core/llm/prompt.ts';
import { GOOD_ANSWER, NONCE, sampleDossier } from '../llm/sample-dossier.ts';
import { atLimit } from './at-limit.ts';

/** English of so many characters, that begins and ends with a letter. */
function english(length: number): string {
  return 'word '
    .repeat(Math.ceil(length / 5))
    .slice(0, length)
    .replace(/ $/, 's');
}

const bounded = (change: Partial<Dossier>): Dossier => boundDossier(sampleDossier(change));
/** What a line costs beside its text. */
const LINE_OVERHEAD = 8;

atLimit('modelSentenceChars', (size) => acceptableSentence(english(size)) === english(size));

atLimit(
  'dossierLogBytes',
  (size) => bounded({ lines: [{ line: 1, text: english(size - LINE_OVERHEAD) }] }).lines.length === 1,
  {
    lowered: 100,
  },
);

atLimit('dossierMessageBytes', (size) => bounded({ messages: [english(size)] }).messages.length === 1, {
  lowered: 100,
});

atLimit(
  'dossierLineChars',
  (size) => bounded({ lines: [{ line: 1, text: english(size) }] }).lines[0]?.text === english(size),
);

atLimit('dossierMessages', (size) => {
  const messages = Array.from({ length: size }, (_, n) => `message ${n}`);
  return bounded({ messages }).messages.length === size;
});

// The service ends the answer there.
atLimit(
  'modelOutputTokens',
  (size) => {
    const request = buildRequest({ model: 'm', modelText: 'on', dossier: sampleDossier(), nonce: NONCE });
    return size <= request.maxTokens;
  },
  { lowered: 77 },
);

atLimit('modelAnswerChars', (size) => {
  const citable = new Set(GOOD_ANSWER.evidenceLines);
  return readAnswer(JSON.stringify(GOOD_ANSWER).padEnd(size), citable, 'on') !== undefined;
});
