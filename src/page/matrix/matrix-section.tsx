import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ReportData } from '../../core/html-report/report-data.ts';
import { counted, grouped, workflowName } from '../words.ts';
import { Matrix } from './matrix.tsx';

/** Tests drawn at once: a screen or four, and cheap to draw anew while somebody types. */
const PAGE = 100;

interface Props {
  readonly data: ReportData;
  /** Tests that the filter leaves. */
  readonly shown: readonly number[];
  readonly wanted: string | null;
  readonly linkTo: (test: number) => string;
  readonly choose: (workflow: string) => void;
}

/** The matrix of one workflow, a page at a time. */
export function MatrixSection({ data, shown, wanted, linkTo, choose }: Props) {
  const { workflow, paths } = workflowOf(data, shown, wanted);
  const tests = useMemo(() => shown.filter((test) => data.tests[test]?.workflow === workflow), [data, shown, workflow]);
  const [page, setPage] = useState(0);
  useEffect(() => setPage(0), [tests]);
  const first = Math.min(page, Math.ceil(tests.length / PAGE) - 1) * PAGE;
  const rows = useMemo(
    () =>
      tests.slice(first, first + PAGE).flatMap((position) => {
        const test = data.tests[position];
        return test === undefined ? [] : [{ position, test, link: linkTo(position) }];
      }),
    [tests, first],
  );
  const runs = data.workflows[workflow]?.runs;
  if (runs === undefined || data.tests.length === 0) return null;
  return (
    <section class="card" aria-labelledby="matrix-title">
      <div class="matrix-head">
        <h2 id="matrix-title">Every run</h2>
        {paths.length > 1 && (
          <label class="choice no-print">
            <span>Runs of</span>
            <select
              value={data.workflows[workflow]?.path ?? ''}
              onChange={({ currentTarget }) => choose(currentTarget.value)}
            >
              {paths.map((path) => (
                <option key={path} value={path} dir="auto">
                  {workflowName(path)}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {rows.length === 0 ? (
        <p class="nothing">No test fits the filter.</p>
      ) : (
        <Matrix
          label={`Outcomes of ${counted(rows.length, 'test')} in ${counted(runs.length, 'run')}`}
          runs={runs}
          rows={rows}
        />
      )}
      {tests.length > PAGE && <Pager first={first} count={tests.length} go={(step) => setPage(first / PAGE + step)} />}
    </section>
  );
}

/** The chosen workflow; else that of the first test. */
function workflowOf(data: ReportData, shown: readonly number[], wanted: string | null) {
  const used = new Set(shown.map((test) => data.tests[test]?.workflow ?? 0));
  const chosen = data.workflows.findIndex(({ path }, i) => path === wanted && used.has(i));
  const first = data.tests[shown[0] ?? 0]?.workflow ?? 0;
  const paths = data.workflows.filter((_, i) => used.has(i)).map(({ path }) => path);
  return { workflow: chosen < 0 ? first : chosen, paths };
}

interface PagerProps {
  readonly first: number;
  readonly count: number;
  readonly go: (step: number) => void;
}

function Pager({ first, count, go }: PagerProps) {
  const last = Math.min(count, first + PAGE);
  return (
    <nav class="pager no-print" aria-label="Pages of the matrix">
      <button type="button" disabled={first === 0} onClick={() => go(-1)}>
        Previous
      </button>
      <span aria-live="polite">
        Tests {grouped(first + 1)} to {grouped(last)} of {grouped(count)}
      </span>
      <button type="button" disabled={last === count} onClick={() => go(1)}>
        Next
      </button>
    </nav>
  );
}
