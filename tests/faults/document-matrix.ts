import { DocumentError, FlakewardenError } from '../../src/core/errors.ts';
import { parseInputs } from '../../src/core/parse-inputs.ts';
import { classify } from '../../src/steps/classify/classify.ts';
import type { IssueTracker } from '../../src/steps/report/ports.ts';
import { reportFindings } from '../../src/steps/report/report.ts';
import { findings } from '../core/render/sample.ts';
import { evidenceOf, pytestLog, readerOf } from '../steps/classify/evidence.ts';
import { CONTEXT, type Files, filesOf, inputsFor, sha256 } from '../steps/report/report-run.ts';
import { endFaults } from './invariants.ts';
import type { Case, Matrix } from './matrix.ts';

/** Places in a document where it is cut off, and bytes of it that are changed. */
const PLACES = 12;

type Change = (bytes: Uint8Array, place: number) => Uint8Array | undefined;

/** What can happen to a file between two parts; undefined: it is not there. */
const CHANGES: Readonly<Record<string, Change>> = {
  'cut off': (bytes, place) => bytes.slice(0, Math.floor((bytes.length * place) / PLACES)),
  'one byte changed': (bytes, place) => {
    const changed = bytes.slice();
    const at = Math.floor((bytes.length * place) / PLACES);
    changed[at] = (changed[at] ?? 0) ^ 1;
    return changed;
  },
  'last bytes doubled': (bytes, place) => Uint8Array.from([...bytes, ...bytes.slice(-1 - place)]),
  missing: () => undefined,
};

/** Files on their way from one part to the next, broken: nothing half is taken, and nothing is asked or written then. */
export function documentMatrix(): Promise<Matrix> {
  const cases = [...classifyCases(), ...reportCases()];
  return Promise.resolve({ cases, close: () => Promise.resolve() });
}

function caseOf(part: string, file: string, fault: string, run: () => Promise<readonly [unknown, number]>): Case {
  return {
    ...{ part: 'documents', route: `${part} reads ${file}`, fault, mode: 'always' },
    run: async () => {
      const [error, requests] = await run();
      const ended = error instanceof FlakewardenError ? `${error.code} (${error.exitCode})` : `done`;
      const violations = [
        ...endFaults({ error, texts: [] }),
        ...(error instanceof DocumentError ? [] : ['a broken document was taken']),
        ...(requests === 0 ? [] : [`${requests} requests before every check was passed`]),
      ];
      return { ended, requests, violations };
    },
  };
}

/** @returns every change at every place, once for the changes that have none */
function changesOf(bytes: Uint8Array): { readonly name: string; readonly changed: Uint8Array | undefined }[] {
  return Object.entries(CHANGES).flatMap(([name, change]) =>
    Array.from({ length: name === 'missing' ? 1 : PLACES }, (_, place) => ({
      name: name === 'missing' ? name : `${name} (${place})`,
      changed: change(bytes, place),
    })),
  );
}

function classifyCases(): Case[] {
  const { files } = evidenceOf({
    runs: [[{ log: pytestLog(['tests/test_a.py::test_a']) }, { attempt: 2 }]],
    reports: new Map([[0, '<testsuite/>']]),
    codeowners: '* @acme/everyone\n',
  });
  const manifestSha256 = sha256(files.get('manifest.json') ?? new Uint8Array());
  return [...files].flatMap(([path, bytes]) =>
    changesOf(bytes).map(({ name, changed }) =>
      caseOf('classify', path.replace(/\d+/, 'N'), name, async () => {
        const broken = new Map(files);
        if (changed === undefined) broken.delete(path);
        else broken.set(path, changed);
        return [await errorOf(() => classifyOver(broken, manifestSha256)), 0];
      }),
    ),
  );
}

function classifyOver(files: ReadonlyMap<string, Uint8Array>, manifestSha256: string): Promise<unknown> {
  const inputs = parseInputs('classify', () => undefined);
  const never = { write: () => Promise.reject(new Error('wrote before every check was passed')) };
  return classify(
    {
      expected: { manifestSha256, context: { ...CONTEXT, repository: 'acme/widgets', repositoryId: '42', runId: '0' } },
      maxFindings: inputs['max-findings'],
      closingLine: inputs['closing-line'],
      issueKey: inputs['issue-key'],
      model: inputs.model,
      maxCostUsd: inputs['max-cost'],
      modelText: inputs['model-text'],
    },
    {
      evidence: readerOf(files),
      findings: never,
      history: never,
      html: never,
      model: null,
      nonce: () => '0'.repeat(32),
      progress: SILENT,
    },
  );
}

const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };

function reportCases(): Case[] {
  const whole = filesOf(findings());
  const digests = { 'manifest-sha256': whole.manifest.sha256, 'findings-sha256': whole.findings.sha256 };
  return (['manifest', 'findings', 'preview'] as const).flatMap((name) =>
    changesOf(whole[name].bytes).map((change) =>
      caseOf('report', name, change.name, async () => {
        const { changed } = change;
        const bytes = changed ?? new Uint8Array();
        const files = { ...whole, [name]: { bytes, sha256: sha256(bytes) } };
        return reportOver(files, changed === undefined ? name : undefined, digests);
      }),
    ),
  );
}

async function reportOver(
  files: Files,
  missing: keyof Files | undefined,
  digests: { readonly 'manifest-sha256': string; readonly 'findings-sha256': string },
): Promise<readonly [unknown, number]> {
  let requests = 0;
  const read = (name: keyof Files) =>
    name === missing
      ? Promise.reject(
          new DocumentError('The file is missing.', { code: 'unreadable-document', hint: 'Hand it over.'.repeat(2) }),
        )
      : Promise.resolve(files[name]);
  const error = await errorOf(() =>
    reportFindings(inputsFor(files, digests), CONTEXT, {
      documents: { manifest: () => read('manifest'), findings: () => read('findings'), preview: () => read('preview') },
      openTracker: () => {
        requests += 1;
        return NOBODY;
      },
      progress: SILENT,
      pause: () => Promise.resolve(),
    }),
  );
  return [error, requests];
}

/** Whoever asks it has not checked the documents. */
const NOBODY = {} as IssueTracker;

async function errorOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}
