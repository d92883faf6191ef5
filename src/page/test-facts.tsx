import type { ReportData, ReportFinding, ReportTest } from '../core/html-report/report-data.ts';
import { Metric } from './findings/metric.tsx';
import { Probability } from './findings/probability.tsx';
import { OutsideText } from './outside-text.tsx';
import { chance, duration, percent, stateWords, TREND_WORDS } from './words.ts';

interface Props {
  readonly data: ReportData;
  readonly test: ReportTest;
  readonly finding: ReportFinding | undefined;
}

/** Where a test stands and where it runs. */
export function TestFacts({ data, test, finding }: Props) {
  const { framework, suite, job, cells, failed, executions, probability } = test;
  const facts: readonly (readonly [string, readonly string[]])[] = [
    ['Suite', suite === null ? [] : [suite]],
    ['Job', [job]],
    ['Workflow', [data.workflows[test.workflow]?.path ?? '']],
    ['Framework', [framework]],
    ['Matrix cells', cells],
  ];
  return (
    <div class="test-facts">
      <p class="tags">
        <span class={`tag ${test.state}`}>{stateWords(test.state)}</span>
        {finding !== undefined && finding.trend !== null && (
          <span class={`tag trend-${finding.trend}`}>{TREND_WORDS[finding.trend]}</span>
        )}
        {finding !== undefined && <span class="cause">{finding.cause}</span>}
      </p>
      <div class="metrics">
        <Metric name="probability" value={chance(probability)}>
          <Probability value={probability} />
        </Metric>
        <Metric
          name="failed"
          value={`${failed} / ${executions}`}
          note={executions === 0 ? '' : percent(failed / executions)}
        />
        {finding !== undefined && <Metric name="work and waiting a week" value={duration(finding.developerMinutes)} />}
        {finding !== undefined && <Metric name="on runners a week" value={duration(finding.runnerMinutes)} />}
      </div>
      <dl class="facts">
        {facts.map(
          ([name, values]) =>
            values.length > 0 && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>
                  {values.map((value, i) => (
                    <span key={i} class="fact">
                      <OutsideText text={value} />
                    </span>
                  ))}
                </dd>
              </div>
            ),
        )}
      </dl>
    </div>
  );
}
