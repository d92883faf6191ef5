import { expect, test } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { OUTCOME_CODES, type ReportData } from '../../../src/core/html-report/report-data.ts';
import { hasInvisible } from '../../../src/core/text/field.ts';
import { classify } from '../../../src/steps/classify/classify.ts';
import { createRandom } from '../../core/findings/sample-random.ts';
import { OPTIONS } from '../../core/render/sample.ts';
import { type EvidenceSketch, evidenceOf, type JobSketch, pytestLog, readerOf, writerTo } from './evidence.ts';

const ID = 'tests/test_queue.py::test_drains';
const SILENT = { stage: () => {}, step: () => {}, warn: () => {}, done: () => {} };

interface Made {
  readonly html: string;
  readonly data: ReportData;
  readonly findings: Findings;
}

async function reportOn(sketch: EvidenceSketch, title?: string): Promise<Made> {
  const written = new Map<string, string>();
  const context = { repository: undefined, repositoryId: undefined, runId: '0', runAttempt: 1 };
  const { findings } = await classify(
    {
      ...OPTIONS,
      title,
      ...{ model: 'claude-haiku-5-5', maxCostUsd: 0, modelText: 'on' },
      expected: {
        manifestSha256: undefined,
        context: { ...context, serverUrl: 'https://github.com', onActions: false },
      },
    },
    {
      ...{ evidence: readerOf(evidenceOf(sketch).files), model: null, nonce: () => 'nonce', progress: SILENT },
      ...{ findings: writerTo(written), history: writerTo(new Map()), html: writerTo(written) },
    },
  );
  const html = written.get('flaky-tests.html') ?? '';
  const json = /<script type="application\/json" id="data">([^<]*)<\/script>/.exec(html)?.[1] ?? 'null';
  return { html, data: JSON.parse(json) as ReportData, findings };
}

const FLAKY: EvidenceSketch = {
  runs: [
    ...Array.from({ length: 12 }, () => [{}]),
    [{ log: pytestLog([ID], 'TimeoutError: timed out waiting for the queue') }, { attempt: 2 }],
    [{}],
  ],
};

test('the page tells what findings.json tells, with the outcomes of each run', async () => {
  const { data, findings } = await reportOn(FLAKY);
  const [finding] = findings.findings;
  expect(data.findings.map(({ state, probability, log }) => [state, probability, log])).toEqual([
    [finding?.state, finding?.probability, finding?.excerpt],
  ]);
  expect(data.tests.map(({ id, outcomes, failed, executions }) => [id, outcomes, failed, executions])).toEqual([
    [ID, 'PPPPPPPPPPPPBP', 1, 15],
  ]);
  expect(data.tests[0]?.posterior.at(-1)).toEqual([13, finding?.probability]);
  expect(data.tests[0]?.weeks.map(({ week, executions, failed }) => ({ week, executions, failed }))).toEqual(
    finding?.weeks,
  );
  expect(data.tests[0]?.weeks.at(-1)?.probability).toBe(finding?.probability);
  expect(data.days.map(({ runs }) => runs).reduce((sum, runs) => sum + runs, 0)).toBe(14);
});

test('without a flaky test there is a page, too, under the title of the issue', async () => {
  const { data, html } = await reportOn({ runs: [[{}], [{}]] }, 'Wobbly <tests>');
  expect(html).toContain('<title>Wobbly &lt;tests&gt; in acme/widgets</title>');
  expect([data.findings, data.tests, data.workflows]).toEqual([[], [], []]);
  expect(JSON.stringify(data.headline)).toContain('no flaky test');
});

test('whatever the evidence is: equal files, one known outcome per run, one visible line per text', async () => {
  const names = ['a', '\u{202e}b', 'c</script>', 'd\u{2028}'].map((name) => `tests/test_x.py::test_${name}`);
  for (let seed = 1; seed <= 6; seed += 1) {
    const random = createRandom(seed);
    const job = (attempt: number): JobSketch => {
      const failed = names.filter(() => random() < 0.1);
      return failed.length === 0 ? { attempt } : { attempt, log: pytestLog(failed) };
    };
    const runs = Array.from({ length: 20 }, () => (random() < 0.3 ? [job(1), job(2)] : [job(1)]));
    const { html, data } = await reportOn({ runs });
    expect((await reportOn({ runs })).html).toBe(html);
    for (const { outcomes, workflow, posterior, probability } of data.tests) {
      expect(outcomes).toHaveLength(data.workflows[workflow]?.runs.length ?? -1);
      expect(Array.from(outcomes).filter((code) => !OUTCOME_CODES.some((known) => known === code))).toEqual([]);
      if (posterior.length > 0) expect(posterior.at(-1)?.[1]).toBe(probability);
    }
    expect(hasInvisible(html.replaceAll('\n', ''))).toBe(false);
    expect(html.match(/<\/script/g)).toHaveLength(2);
  }
});
