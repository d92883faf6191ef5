import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { ReportData } from '../core/html-report/report-data.ts';
import { AllTests } from './all-tests.tsx';
import { PageHead } from './page-head.tsx';
import { readyReport } from './report.ts';
import { NO_FILTER } from './route.ts';
import { SkipLink } from './skip-link.tsx';
import { TestView } from './test-view.tsx';
import { useKeys } from './use-keys.ts';
import { useRoute } from './use-route.ts';

/** A whole report: all tests, or one of them. The first stays as it is while the other is looked at. */
export function ReportView({ data }: { readonly data: ReportData }) {
  const report = useMemo(() => readyReport(data), [data]);
  const [route, replace] = useRoute();
  const one = route.test !== null;
  useKeys({ clear: one ? null : () => replace({ ...route, filter: NO_FILTER }) });
  useScrollBack(one);
  return (
    <>
      <SkipLink />
      <PageHead data={data} />
      <main id="main" tabIndex={-1}>
        <div hidden={one}>
          <AllTests report={report} route={route} replace={replace} />
        </div>
        {route.test !== null && <TestView report={report} route={route} wanted={route.test} />}
      </main>
      <footer class="page-foot">
        Made by {data.tool}. This file holds everything it shows and asks nobody for anything.
      </footer>
    </>
  );
}

/** Back from one test to where the reader was among all of them. */
function useScrollBack(one: boolean): void {
  const top = useRef(0);
  const link = useRef<Element | null>(null);
  const before = useRef(one);
  if (one && !before.current) {
    top.current = scrollY;
    link.current = document.activeElement;
  }
  useLayoutEffect(() => {
    if (before.current && !one) {
      if (link.current instanceof HTMLElement) link.current.focus({ preventScroll: true });
      scrollTo(0, top.current);
    }
    before.current = one;
  }, [one]);
}
