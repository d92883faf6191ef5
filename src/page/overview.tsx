import type { ReportData } from '../core/html-report/report-data.ts';
import { RichText } from './rich-text.tsx';
import { duration, grouped } from './words.ts';

/** What the issue says first, and the numbers behind it. */
export function Overview({ data }: { readonly data: ReportData }) {
  return (
    <section class="overview" aria-labelledby="title">
      <h1 id="title">{data.title}</h1>
      <p class="headline">
        <RichText text={data.headline} />
      </p>
      {!data.complete && (
        <p class="warning">
          <strong>Some data could not be read.</strong> Failures may be missing here; what was looked at is at the end.
        </p>
      )}
      <dl class="numbers">
        {numbersOf(data).map(({ name, value, note }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class="value">{value}</span> <span class="note">{note}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Figure {
  readonly name: string;
  readonly value: string;
  readonly note: string;
}

function numbersOf({ findings, days, tests }: ReportData): readonly Figure[] {
  const confirmed = findings.filter(({ state }) => state === 'confirmed').length;
  const runs = sumOf(days, 'runs');
  return [
    { name: 'Confirmed', value: grouped(confirmed), note: `and ${grouped(findings.length - confirmed)} suspected` },
    { name: 'Work and waiting', value: duration(sumOf(findings, 'developerMinutes')), note: 'a week, roughly' },
    { name: 'On runners', value: duration(sumOf(findings, 'runnerMinutes')), note: 'a week, roughly' },
    { name: 'Failing runs', value: grouped(sumOf(days, 'redRuns')), note: `of ${grouped(runs)}` },
    { name: 'Failing tests', value: grouped(tests.length), note: 'in this report' },
  ];
}

/** Sum of one number over all items. */
function sumOf<K extends string>(items: readonly { readonly [N in K]: number }[], name: K): number {
  return items.reduce((sum, item) => sum + item[name], 0);
}
