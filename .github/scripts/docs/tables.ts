import { EXIT_CODES } from '../../../src/core/errors.ts';
import { INPUT_NAMES, INPUTS, type InputSpec } from '../../../src/core/inputs.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { PARTS } from '../../../src/core/model/part.ts';
import { OUTPUTS, type OutputSpec } from '../../../src/core/outputs.ts';
import { PARSERS, REPORT_PARSERS } from '../../../src/core/parsers/registry.ts';
import { COMMANDS } from '../../../src/io/terminal/command-line.ts';
import { code, table } from './markdown-table.ts';
import { WORKFLOW_INPUTS } from './workflows.ts';

/** What stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` in the README. */
export function readmeTables(): Readonly<Record<string, string>> {
  return {
    'workflow-inputs': workflowInputs(),
    inputs: inputs(),
    outputs: outputs(),
    'exit-codes': exitCodes(),
    limits: limits(),
    frameworks: frameworks(),
    commands: commands(),
  };
}

function workflowInputs(): string {
  const rows = WORKFLOW_INPUTS.map((name) => {
    const spec: InputSpec<unknown> = INPUTS[name];
    return [code(name), spec.description, value(spec.default)];
  });
  return table(['input', 'what it says', 'default'], rows);
}

function inputs(): string {
  return PARTS.map((part) => {
    const rows = INPUT_NAMES.flatMap((name) => {
      const spec: InputSpec<unknown> = INPUTS[name];
      const shown = spec.secret === true ? 'secret' : value(spec.default);
      return spec.parts.includes(part) ? [[code(name), spec.description, shown]] : [];
    });
    return `\n**\`step: ${part}\`**\n${table(['input', 'what it says', 'default'], rows)}`;
  }).join('');
}

function outputs(): string {
  const specs: readonly (readonly [string, OutputSpec])[] = Object.entries(OUTPUTS);
  return table(
    ['output', 'of', 'what it says'],
    specs.map(([name, { parts, description }]) => [code(name), parts.join(', '), description]),
  );
}

const EXIT_MEANINGS = {
  ok: 'Done.',
  findings: 'Done, and there are findings; only with `--fail-on-findings`.',
  usage: 'You can fix it: a wrong option, a missing input, a secret that belongs to another part.',
  bug: 'A bug in flakewarden.',
  service: "GitHub or the model's service refused or could not be reached.",
  document: 'A document failed its check. Nothing was written.',
} as const satisfies Record<keyof typeof EXIT_CODES, string>;

function exitCodes(): string {
  const names = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];
  return table(
    ['code', 'meaning'],
    names.map((name) => [String(EXIT_CODES[name]), EXIT_MEANINGS[name]]),
  );
}

/** The limits that a user may run into. All others are in `src/core/limits.ts`. */
function limits(): string {
  return table(
    ['what', 'limit'],
    [
      ['read of one job log', mebibytes(LIMITS.logDownloadBytes)],
      ['kept of one job log, start and end', `${mebibytes(LIMITS.logHeadBytes)} and ${mebibytes(LIMITS.logTailBytes)}`],
      ['all evidence of one report', mebibytes(LIMITS.evidenceBytes)],
      ['one archive of test reports, packed', mebibytes(LIMITS.reportArchiveBytes)],
      ['requests to GitHub at once', String(LIMITS.concurrentRequests)],
      ['longest wait for a rate limit', `${LIMITS.rateLimitWaitSeconds} seconds`],
      ['log lines quoted per finding', String(LIMITS.excerptLines)],
      ['log text shown to the model per candidate', `${LIMITS.dossierLogBytes.toLocaleString('en-GB')} bytes`],
      ['sentence of the model', `${LIMITS.modelSentenceChars} characters`],
      ['issue body', `${LIMITS.issueBodyBytes.toLocaleString('en-GB')} bytes`],
    ],
  );
}

function frameworks(): string {
  const console = PARSERS.map(({ title, docs }) => `[${title}](${docs})`).join(', ');
  const reports = REPORT_PARSERS.map(({ title, docs }) => `[${title}](${docs})`).join(', ');
  return `From job logs: ${console}. From report artifacts: ${reports}.\n`;
}

function commands(): string {
  return table(
    ['command', 'what it does'],
    Object.entries(COMMANDS).map(([name, about]) => [code(name), about]),
  );
}

function value(text: string): string {
  return text === '' ? '' : code(text);
}

function mebibytes(bytes: number): string {
  return `${bytes / (1024 * 1024)} MiB`;
}
