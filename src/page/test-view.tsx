import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportData, ReportTest } from '../core/html-report/report-data.ts';
import { PosteriorChart } from './charts/posterior-chart.tsx';
import { WeekChart } from './charts/week-chart.tsx';
import { CopyButton } from './copy-button.tsx';
import { FailedRuns } from './failed-runs.tsx';
import { FindingBody } from './findings/finding-body.tsx';
import { Matrix } from './matrix/matrix.tsx';
import { OutsideText } from './outside-text.tsx';
import type { Report } from './report.ts';
import { formatRoute, type Route } from './route.ts';
import { TestFacts } from './test-facts.tsx';
import type { TestKey } from './test-key.ts';

interface Props {
  readonly report: Report;
  readonly route: Route;
  readonly wanted: TestKey;
}

/** One test: what is said of it, how its probability moved, its weeks, its runs. */
export function TestView({ report, route, wanted }: Props) {
  const position = report.keys.find(wanted);
  const test = position === null ? undefined : report.data.tests[position];
  const title = useRef<HTMLHeadingElement>(null);
  useTitle(test?.id);
  useLayoutEffect(() => {
    scrollTo(0, 0);
    title.current?.focus({ preventScroll: true });
  }, [wanted.id, wanted.job, wanted.suite, wanted.n]);
  return (
    <article class="test-view">
      <nav class="no-print" aria-label="Back">
        <a href={formatRoute({ ...route, test: null })}>
          <span aria-hidden="true">← </span>All tests
        </a>
        <CopyButton label="Copy link" text={() => location.href} />
      </nav>
      <h1 ref={title} tabIndex={-1}>
        {test === undefined ? 'No such test' : <OutsideText text={test.id} mono />}
      </h1>
      {test === undefined || position === null ? (
        <p class="nothing">
          This report holds no test of the name in its address. It may have failed in another window.
        </p>
      ) : (
        <Known report={report} position={position} test={test} />
      )}
    </article>
  );
}

/** The tab, and the browser's list of what was looked at, name the test. */
function useTitle(name: string | undefined): void {
  useLayoutEffect(() => {
    if (name === undefined) return undefined;
    const { title } = document;
    document.title = `${name} · ${title}`;
    return () => {
      document.title = title;
    };
  }, [name]);
}

function Known({
  report,
  position,
  test,
}: {
  readonly report: Report;
  readonly position: number;
  readonly test: ReportTest;
}) {
  const { data, findingOf } = report;
  const finding = findingOf.get(position);
  const runs = runsOf(data, test);
  const rows = useMemo(() => [{ position, test, link: location.hash }], [position, test]);
  return (
    <>
      <TestFacts data={data} test={test} finding={finding} />
      {finding !== undefined && (
        <section class="card" aria-label="What is known">
          <FindingBody finding={finding} link={null} />
        </section>
      )}
      {test.posterior.length + test.weeks.length > 0 && (
        <section class="card" aria-labelledby="history-title">
          <h2 id="history-title">Over time</h2>
          <div class="charts">
            <PosteriorChart test={test} runs={runs} />
            <WeekChart weeks={test.weeks} />
          </div>
          {test.posterior.length > 0 && (
            <p class="note">
              Each failure moves the probability by its own weight; what all passes weigh together is spread evenly.
            </p>
          )}
        </section>
      )}
      <section class="card" aria-labelledby="runs-title">
        <h2 id="runs-title">Every run</h2>
        <Matrix label="Outcomes of this test, run by run" runs={runs} rows={rows} />
        <FailedRuns test={test} runs={runs} />
      </section>
    </>
  );
}

function runsOf({ workflows }: ReportData, { workflow }: ReportTest) {
  return workflows[workflow]?.runs ?? [];
}
