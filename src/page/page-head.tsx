import type { ReportData } from '../core/html-report/report-data.ts';
import { OutsideText } from './outside-text.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { dateOf } from './words.ts';

/** Of which repository and time the report is. */
export function PageHead({ data }: { readonly data: ReportData }) {
  return (
    <header class="page-head">
      <p class="of">
        <span>
          <strong>
            <OutsideText text={data.repository} />
          </strong>{' '}
          on <OutsideText text={data.branch} />
        </span>
        <span>
          {dateOf(data.window.since)} to {dateOf(data.window.until)}
        </span>
      </p>
      <ThemeSwitch />
    </header>
  );
}
