import { useMemo } from 'preact/hooks';
import { Charts } from './charts/charts.tsx';
import { filterTests } from './filter-tests.ts';
import { Findings } from './findings/findings.tsx';
import { Lists } from './lists.tsx';
import { LookedAt } from './looked-at.tsx';
import { MatrixSection } from './matrix/matrix-section.tsx';
import { Overview } from './overview.tsx';
import type { Report } from './report.ts';
import { formatRoute, isFiltered, type Route } from './route.ts';
import { Toolbar } from './toolbar.tsx';

interface Props {
  readonly report: Report;
  readonly route: Route;
  readonly replace: (route: Route) => void;
}

/** What a reader sees first: what was found, then how it went over time, then every run. */
export function AllTests({ report, route, replace }: Props) {
  const { data, index, keys } = report;
  const { filter } = route;
  const shown = useMemo(() => filterTests(index, filter), [index, filter]);
  const linkTo = (test: number): string => formatRoute({ ...route, test: keys.keyOf(test) });
  const still = useMemo(
    () => ({
      overview: <Overview data={data} />,
      end: [<Lists key="lists" lists={data.lists} />, <LookedAt key="notes" data={data} />],
    }),
    [data],
  );
  return (
    <>
      {still.overview}
      {data.tests.length > 0 && (
        <Toolbar
          data={data}
          filter={filter}
          left={shown.length}
          change={(next) => replace({ ...route, filter: next })}
        />
      )}
      <Findings data={data} shown={shown} filtered={isFiltered(filter)} linkTo={linkTo} />
      <Charts data={data} linkTo={linkTo} />
      <MatrixSection
        data={data}
        shown={shown}
        wanted={route.runs}
        linkTo={linkTo}
        choose={(runs) => replace({ ...route, runs })}
      />
      {still.end}
    </>
  );
}
