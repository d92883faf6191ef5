import type { ReportData } from '../core/html-report/report-data.ts';

/** The report that stands in the page; null when there is none. */
export function readData(page: Document): ReportData | null {
  const text = page.getElementById('data')?.textContent ?? '';
  return text.trim() === '' ? null : (JSON.parse(text) as ReportData);
}
