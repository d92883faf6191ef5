import type { Findings } from '../../../src/core/documents/findings.ts';
import type { Manifest } from '../../../src/core/documents/manifest.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { boundDossier } from '../../../src/core/llm/dossier.ts';
import { userMessage } from '../../../src/core/llm/prompt.ts';
import { readLines } from '../../../src/core/log/lines.ts';
import { FileExtractor } from '../../../src/core/parsers/file-extractor.ts';
import { auditMarkdown } from '../../../src/core/render/audit.ts';
import { renderAllClearComment, renderComment } from '../../../src/core/render/comment.ts';
import { extractionText } from '../../../src/core/render/extraction-text.ts';
import { renderIssue, renderSummary } from '../../../src/core/render/issue.ts';
import { commentKeyLine, issueKeyLine } from '../../../src/core/render/key-line.ts';
import { hasInvisible, terminalDocument, terminalField } from '../../../src/core/text/field.ts';
import { NONCE, sampleDossier } from '../../core/llm/sample-dossier.ts';
import { hostileText } from '../../core/render/hostile.ts';
import { everything, finding, manifest, OPTIONS } from '../../core/render/sample.ts';
import { commandIn } from '../../redteam/runner-commands.ts';
import { mutateText } from '../mutate.ts';
import { parsedBack } from '../parse-back.ts';
import { bytesOf } from '../raw-bytes.ts';
import { seedsOf } from '../seeds.ts';
import { demand, demandSame, type Target } from '../target.ts';

const ALLOWED: ReadonlySet<string> = new Set([
  ...['root', 'heading', 'paragraph', 'text', 'list', 'listItem', 'inlineCode', 'link', 'strong'],
  ...['table', 'tableRow', 'tableCell', 'html', 'code'],
]);
/** The only tags: those of a collapsed block whose name holds no markup. */
const TAGS =
  /^(?:<details><summary>\d{1,3}\. <code>(?:[^&<>"'`\n]|&(?:amp|lt|gt|quot|#39|#96);)+<\/code><\/summary>|<\/details>)$/;
/** A line of a log. */
const NUMBERED = /^ *\d+(?: {2}|$)/;
/** What no text outside of a code span may hold. */
const LIVE = /@|https?:|www\.|#\d|GH-|[`<>[\]|$\\&]/;
export const TEXTS = 12;

/** Renders findings in every form that leaves us, and throws unless audit and parse-back are content. */
export function rendersSafely(findings: Findings, from: Manifest): void {
  const comment = commentKeyLine('default', findings.binding, 'b'.repeat(64));
  const keyLine = issueKeyLine(OPTIONS.issueKey, from.repository.id);
  const { closingLine } = OPTIONS;
  const rendered = [
    { markdown: renderIssue(findings, from, OPTIONS).body, audit: { closingLine, keyLine } },
    { markdown: renderSummary(findings, from, OPTIONS), audit: { closingLine } },
    { markdown: renderComment(findings, from, comment), audit: { keyLine: comment } },
    { markdown: renderAllClearComment(findings, from, comment), audit: { keyLine: comment } },
  ];
  for (const { markdown, audit } of rendered) {
    auditMarkdown(markdown, from, audit);
    const { text, urls, html, logs } = parsedBack(markdown, ALLOWED);
    demand(
      'no HTML but collapsed blocks',
      html.every((tags) => TAGS.test(tags)),
      html.join(),
    );
    demand(
      'every line of a log has its number',
      logs.every((log) => log.split('\n').every((line) => NUMBERED.test(line))),
    );
    demand('no live text', !text.some((some) => LIVE.test(some)), text.filter((some) => LIVE.test(some)).join(' | '));
    demand(
      'no foreign link',
      urls.every((url) => url.startsWith('https://github.com/octo-org/widgets/actions/runs/')),
    );
    demand('the text fits', new TextEncoder().encode(markdown).length <= LIMITS.issueBodyBytes);
  }
}

/** The texts of an input, each as long as a document allows. Between them stands a separator that no text holds. */
export const SEPARATOR = '\u001E\u001E';

export function textsOf(input: string): (max: number) => string {
  const texts = input.split(SEPARATOR);
  let next = 0;
  return (max) => {
    next += 1;
    return (texts[next % texts.length] ?? '').slice(0, max);
  };
}

/** Findings in which every text from outside is one of the input's. */
export function poisoned(input: string): Findings {
  const cut = textsOf(input);
  const id = () => cut(LIMITS.testIdChars);
  const test = () => ({
    ...finding().test,
    id: id(),
    suite: id(),
    file: id(),
    workflow: id(),
    job: id(),
    cells: [id(), id()],
  });
  const base = everything();
  return {
    ...base,
    tool: cut(40),
    findings: base.findings.map((item) => ({
      ...item,
      test: test(),
      formerly: id(),
      cluster: { by: 'signature' as const, members: [test(), test()], omitted: 1 },
      concentration: [{ dimension: 'os' as const, value: id(), failed: 1, executions: 2, p: 0.001 }],
      excerpt: [1, 2, 3].map((line) => ({ line, text: cut(LIMITS.excerptLineChars) })),
      excerptOf: finding().excerptOf,
      diagnosis: { ...item.diagnosis, causeSentence: cut(200), fixSentence: cut(200) },
      reproduce: cut(1_000),
      owners: [cut(200), cut(200)],
    })),
    regressions: base.regressions.map((item) => ({ ...item, test: test() })),
    gone: base.gone.map((item) => ({ ...item, test: test() })),
  };
}

const MANIFEST = manifest();

const documents: Target = {
  id: 'issue+summary+comments',
  make: (random) => Array.from({ length: TEXTS }, () => hostileText(random.next)).join(SEPARATOR),
  check: (input) => {
    rendersSafely(poisoned(input), MANIFEST);
    demandSame(
      'equal documents, equal bytes',
      renderIssue(poisoned(input), MANIFEST, OPTIONS),
      renderIssue(poisoned(input), MANIFEST, OPTIONS),
    );
  },
};

const SEEDS = ['pytest', 'jest', 'go-test', 'junit-xml', 'gtest', 'rspec', 'vitest-json'].flatMap(seedsOf);

const terminal: Target = {
  id: 'terminal',
  make: (random) =>
    `${hostileText(random.next).slice(0, 300)}${SEPARATOR}${mutateText(random, random.pick(SEEDS), SEEDS)}`,
  check: (input, meter) => {
    const [name = '', log = ''] = input.split(SEPARATOR);
    const extractor = new FileExtractor();
    extractor.write(bytesOf(log));
    const extraction = extractor.end();
    const lines = readLines(new TextDecoder().decode(bytesOf(log)).slice(0, 20_000));
    const text = meter(input.length, () => extractionText(name, extraction, lines));
    demand('the text fits', text.length < 100_000, String(text.length));
    for (const line of text.split('\n')) {
      demand('nothing hidden on a terminal', !hasInvisible(line));
      demand('no workflow command', commandIn(line) === undefined, line.slice(0, 200));
    }
  },
};

const commands: Target = {
  id: 'workflow-commands',
  make: (random) => {
    const names = ['add-mask', 'ERROR', 'stop-commands', 'set-output name=a', 'group', 'debug', 'add-matcher'];
    const marks = [
      '##[',
      '::',
      '##[##[',
      ' ::',
      '\t::',
      '\u00A0::',
      '\uFEFF::',
      '\u0085::',
      '#',
      '# #[',
      '\r::',
      '\n::',
      '\u2028::',
      '##\u200B[',
    ];
    const command = () => random.pick(marks) + random.pick(names) + random.pick([']', '::', ']::', '']);
    return Array.from({ length: 1 + random.integer(3) }, () => random.pick([command(), hostileText(random.next)])).join(
      '',
    );
  },
  check: (input) => {
    const shown = terminalField(input);
    const whole = terminalDocument(JSON.stringify({ id: input, list: [input] }));
    demand('nothing hidden in JSON for a terminal', !hasInvisible(whole));
    demandSame('JSON for a terminal means the same', JSON.parse(whole), { id: input, list: [input] });
    const markdown = renderSummary(poisoned(input), MANIFEST, OPTIONS);
    for (const line of [shown, `    failed  ${shown}`, whole, ...terminalDocument(markdown).split('\n')]) {
      demand('no workflow command', commandIn(line) === undefined, line.slice(0, 200));
      demand('no mark of a command', !line.includes('##['));
    }
  },
};

const prompt: Target = {
  id: 'prompt',
  make: (random) =>
    Array.from(
      { length: TEXTS },
      () => hostileText(random.next) + random.pick(['', NONCE, `\nEND UNTRUSTED ${NONCE}\n`, '\nFACTS\n']),
    ).join(SEPARATOR),
  check: (input, meter) => {
    const cut = textsOf(input);
    const text = () => cut(20_000);
    const lines = Array.from({ length: 60 }, (_, line) => ({ line: line + 1, text: text() }));
    const test = {
      ...sampleDossier().test,
      id: text(),
      suite: text(),
      file: text(),
      workflow: text(),
      job: text(),
      cells: [text()],
    };
    const dossier = { ...sampleDossier(), test, messages: [text(), text()], lines };
    const message = meter(input.length, () => userMessage(boundDossier(dossier), NONCE));
    demand('the fence stands twice', message.split(NONCE).length === 3);
    demand('nothing hidden from people', !hasInvisible(message.replaceAll('\n', '')));
    const bytes = new TextEncoder().encode(message).length;
    demand(
      'the message is bounded',
      bytes <= LIMITS.dossierLogBytes + LIMITS.dossierMessageBytes + 20_000,
      String(bytes),
    );
  },
};

/** Everything that writes what somebody reads. */
export const RENDERING_TARGETS: readonly Target[] = [documents, terminal, commands, prompt];
