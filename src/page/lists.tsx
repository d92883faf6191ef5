import type { ReportData } from '../core/html-report/report-data.ts';
import { RichText } from './rich-text.tsx';

/** Infrastructure failures, regressions, tests that are gone: a line each. */
export function Lists({ lists }: Pick<ReportData, 'lists'>) {
  return (
    <>
      {lists.map(({ title, lines }) => (
        <section key={title} class="card lines">
          <h2>{title}</h2>
          <ul>
            {lines.map((line, i) => (
              <li key={i}>
                <RichText text={line} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
