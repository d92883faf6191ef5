import type { ReportData } from '../html-report/report-data.ts';

/** In the file every `<` of the data is an escape, so the element ends where the first one stands. */
const DATA = /<script type="application\/json" id="data">([^<]*)<\/script>/;

/**
 * The data of a report's file. Only they are taken from it: the page around them is made anew, so that a classify that was
 * taken over can write no page of its own.
 *
 * @returns undefined when there are none
 */
export function reportDataIn(html: string): ReportData | undefined {
  const [, json] = DATA.exec(html) ?? [];
  if (json === undefined) return undefined;
  try {
    const data: unknown = JSON.parse(json);
    return typeof data === 'object' && !Array.isArray(data)
      ? ((data ?? undefined) as ReportData | undefined)
      : undefined;
  } catch {
    return undefined;
  }
}
