import { createHash } from 'node:crypto';
import { parse } from 'parse5';
import { type PageCode, reportHtml } from '../../../src/core/html-report/html.ts';
import type { ReportData } from '../../../src/core/html-report/report-data.ts';
import { type ReportSources, reportPage } from '../../../src/core/html-report/report-of.ts';
import { LIMITS } from '../../../src/core/limits.ts';
import { reportDataIn } from '../../../src/core/live/report-in-page.ts';
import { sampleReport } from '../../core/html-report/sample.ts';
import { sourcesOf } from '../../core/html-report/sources.ts';
import { hostileText, N_CLASSES } from '../../core/render/hostile.ts';
import type { Random } from '../../eval/detect/random.ts';
import { readPage } from '../../redteam/page-audit.ts';
import { demand, demandSame, type Target } from '../target.ts';
import { poisoned, SEPARATOR, TEXTS, textsOf } from './rendering.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('base64');
/** Small, so that the time goes into the data. */
const SCRIPT = 'draw()';
const STYLE = 'p{}';
const CODE: PageCode = { script: SCRIPT, scriptSha256: digest(SCRIPT), style: STYLE, styleSha256: digest(STYLE) };

const SAMPLE = sampleReport({ tests: 2, runs: 2, seed: 5 });
const SOURCES = sourcesOf([
  { hour: 1, run: '1', fails: ['tests/a.py::one', 'tests/a.py::two'] },
  { hour: 2, run: '1', attempt: 2 },
  { hour: 9, run: '2', fails: ['tests/a.py::one'] },
  { hour: 10, run: '2', attempt: 2 },
]);

/** A page made by classify: documents in which every text from outside is one of the input's. */
function hostileSources(input: string): ReportSources {
  const text = textsOf(input);
  const name = () => text(LIMITS.testIdChars);
  const { manifest, decision } = SOURCES;
  const verdicts = new Map(
    decision.verdicts.map((verdict) => {
      const test = { ...verdict.test, id: name(), suite: name(), job: name(), cells: [name(), name()] };
      return [verdict, { ...verdict, test }];
    }),
  );
  const own = <V>(verdict: V): V => (verdicts.get(verdict as never) ?? verdict) as V;
  return {
    ...SOURCES,
    // The tool's name is our own here, and not read from anywhere.
    findings: {
      ...poisoned(input),
      tool: SOURCES.findings.tool,
      findings: poisoned(input).findings.slice(0, decision.candidates.length),
    },
    manifest: {
      ...manifest,
      branch: name(),
      workflows: manifest.workflows.map((workflow) => ({ ...workflow, path: name(), name: name() })),
      runs: manifest.runs.map((run) => ({ ...run, branch: name() })),
    },
    decision: {
      ...decision,
      verdicts: decision.verdicts.map(own),
      candidates: decision.candidates.map((candidate) => ({ ...candidate, verdict: own(candidate.verdict) })),
    },
    title: name(),
  };
}

/** Every text of the data is one of the input's, as it came, addresses aside. */
function hostileData(input: string): ReportData {
  const text = textsOf(input);
  return JSON.parse(
    JSON.stringify(SAMPLE, (key, value: unknown) => (typeof value === 'string' && key !== 'href' ? text(500) : value)),
  ) as ReportData;
}

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

/** Names of all elements, and what stands in the scripts. */
function taken(html: string): { readonly names: readonly string[]; readonly scripts: readonly string[] } {
  const names: string[] = [];
  const scripts: string[] = [];
  const look = ({ nodeName, childNodes = [] }: Node): void => {
    if (!/^#(?:text|document)$/.test(nodeName)) names.push(nodeName);
    if (nodeName === 'script') scripts.push(childNodes.map(({ value = '' }) => value).join(''));
    for (const child of childNodes) look(child);
  };
  look(parse(html));
  return { names, scripts };
}

const FRAME = taken(reportHtml(SAMPLE, CODE)).names.join();

/** The HTML report under hostile names, read by a parser that is not ours. `make` and `frame`: planted faults. */
export function htmlReport(make = reportPage, frame = reportHtml): Target {
  return {
    id: 'html-report',
    make: (random: Random) =>
      Array.from({ length: TEXTS }, () =>
        random.chance(0.3) ? random.pick(N_CLASSES['N15'] ?? []) : hostileText(random.next),
      ).join(SEPARATOR),
    check: (input, meter) => {
      const page = meter(input.length + JSON.stringify(SAMPLE).length, () => make(hostileSources(input), CODE));
      let fault = '';
      try {
        readPage(page);
      } catch (error) {
        fault = error instanceof Error ? error.message : 'unknown';
      }
      demand('the page holds nothing but the frame and its data', fault === '', fault);
      const data = hostileData(input);
      const html = frame(data, CODE);
      const { names, scripts } = taken(html);
      demand('no text makes an element', names.join() === FRAME, names.join());
      demandSame('the data are what they were', JSON.parse(scripts[0] ?? ''), data);
      demandSame('the live view finds the same data', reportDataIn(html), data);
    },
  };
}
