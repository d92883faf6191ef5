import { parse } from 'yaml';
import { table } from './markdown-table.ts';

/** What each artifact of `detect.yml` holds, by the last word of its path. */
const HOLDS: Readonly<Record<string, string>> = {
  'manifest.json': 'which runs, jobs and logs were read, and what is missing; no log text',
  evidence: 'the manifest, redacted logs and report files',
  findings: 'the findings, each with at most a dozen redacted lines of a log, and the preview of the issue',
  history: 'what was counted per test and week, for the next report; no log text',
  html: 'the report as one HTML file, to be opened in a browser; it quotes the same lines',
};

interface Step {
  readonly uses?: string;
  readonly with?: { readonly name?: string; readonly path?: string; readonly 'retention-days'?: number };
}

/** Artifacts that a workflow uploads: name, content and days. */
export function artifactTable(workflow: string): string {
  const { jobs } = parse(workflow) as { readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>> };
  const uploads = Object.values(jobs).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.uses?.includes('upload-artifact') === true && step.with ? [step.with] : [])),
  );
  return table(
    ['artifact', 'what it holds', 'kept'],
    uploads.map(({ name = '', path = '', 'retention-days': days }) => {
      const holds = HOLDS[path.slice(path.lastIndexOf('/') + 1)];
      if (holds === undefined) throw new Error(`it is not said what the artifact of ${path} holds`);
      return [`\`${name.replace(/-?\$\{\{.*/, '')}\``, holds, keptFor(days)];
    }),
  );
}

function keptFor(days: number | undefined): string {
  if (days === undefined) return 'as long as the repository says';
  return days === 1 ? '1 day' : `${days} days, or what the repository allows`;
}
