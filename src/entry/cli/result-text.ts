import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { partsOf } from '../../core/commands/part-commands.ts';
import { FINDINGS_FILES, findingsSchema } from '../../core/documents/findings.ts';
import { EVIDENCE_FILES, manifestSchema } from '../../core/documents/manifest.ts';
import { parseDocument } from '../../core/documents/parse-document.ts';
import { EXIT_CODES } from '../../core/errors.ts';
import { REPORT_FILE } from '../../core/html-report/html.ts';
import { INPUTS } from '../../core/inputs.ts';
import { fetchOutcome, issueOutcome, whereToLook } from '../../core/render/terminal-outcome.ts';
import { terminalSummary } from '../../core/render/terminal-summary.ts';
import { terminalDocument } from '../../core/text/field.ts';
import type { Look } from '../../core/text/terminal-look.ts';
import type { CommandLine } from '../../io/terminal/command-line.ts';
import { type CommandResult, keepsDocuments } from './commands.ts';

/** What a command prints on stdout when its parts have ended: JSON, Markdown, or a text for people. */
export async function resultText(line: CommandLine, result: CommandResult, look: Look): Promise<string> {
  const worked = result.exitCode === EXIT_CODES.ok || result.exitCode === EXIT_CODES.findings;
  const hasFindings = worked && partsOf(line.command).includes('classify');
  const files = filesOf(line, result.out);
  if (line.json) {
    const findings: unknown = hasFindings ? JSON.parse(await readFile(files.findings, 'utf8')) : null;
    return terminalDocument(`${JSON.stringify({ ...result, findings }, null, 2)}\n`);
  }
  if (!worked) return '';
  if (line.markdown) return terminalDocument(await readFile(files.preview, 'utf8'));
  const sections = [
    ...(hasFindings ? [await summary(line, files, look)] : []),
    ...(line.command === 'fetch' ? [fetchOutcome(result.outputs.fetch ?? {}, look)] : []),
    ...outcome(line, result, look),
    whereToLook(keepsDocuments(line) ? placesOf(line, files, hasFindings) : [], look),
  ];
  return sections.filter((section) => section !== '').join('\n');
}

async function summary(line: CommandLine, files: Files, look: Look): Promise<string> {
  const findings = parseDocument(await readFile(files.findings), findingsSchema, FINDINGS_FILES.findings);
  const manifest = parseDocument(await readFile(files.manifest), manifestSchema, EVIDENCE_FILES.manifest);
  const maxFindings = Number(line.inputs.get('max-findings') ?? INPUTS['max-findings'].default);
  return terminalSummary(findings, manifest, maxFindings, look);
}

/** A replay cannot write, so it does not say how to. */
function outcome({ command, write, replay }: CommandLine, { outputs }: CommandResult, look: Look): readonly string[] {
  if (outputs.report === undefined || command === 'demo' || replay !== undefined) return [];
  return [issueOutcome(outputs.report, write, look)];
}

interface Files {
  readonly out: string;
  readonly evidence: string;
  readonly manifest: string;
  readonly findings: string;
  readonly preview: string;
  readonly html: string;
}

/** Where the parts were told to write: below the folder of everything, unless an option says otherwise. */
function filesOf({ inputs }: CommandLine, out: string): Files {
  const evidence = inputs.get('evidence') ?? join(out, 'evidence');
  const findings = inputs.get('findings') ?? join(out, 'findings');
  return {
    out,
    evidence,
    manifest: join(evidence, EVIDENCE_FILES.manifest),
    findings: join(findings, FINDINGS_FILES.findings),
    preview: join(findings, FINDINGS_FILES.preview),
    html: join(inputs.get('html-output') ?? join(out, 'html'), REPORT_FILE),
  };
}

function placesOf(
  { command }: CommandLine,
  files: Files,
  hasFindings: boolean,
): readonly (readonly [string, string])[] {
  if (command === 'fetch') return [['Evidence', files.evidence]];
  if (!hasFindings) return [];
  return [
    ...(existsSync(files.html) ? [['Report', files.html] as const] : []),
    ['Issue', files.preview],
    ['Documents', files.out],
  ];
}
