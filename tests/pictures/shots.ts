import type { Page } from 'playwright-core';
import { DEMO_COMMAND, type Demo } from './demo.ts';
import { issuePage, type Theme } from './issue-page.ts';
import { type LiveRuns, liveSource } from './live.ts';
import { terminalPage } from './terminal-page.ts';

/** One picture of the README and of the notes. */
export interface Shot {
  /** Of the file, without its end. */
  readonly name: string;
  /** In CSS pixels; the picture is as high as the page, at most `height`. */
  readonly width: number;
  readonly height: number;
  readonly theme: Theme;
  /** What it is made from: another text, another picture. */
  readonly source: string;
  /** The part of the page that the picture shows; absent: its beginning. */
  readonly part?: string;
  /** Brings the page to where the picture is taken, in a window of any width. */
  readonly show: (page: Page) => Promise<void>;
}

/** The column of an issue, whole. */
const ISSUE = { width: 928, height: 1500 } as const;
/** Down to the end of the findings of the demo. */
const REPORT = { width: 1280, height: 856 } as const;
const LIVE = { width: 1280, height: 900 } as const;
const PHONE = { width: 360, height: 740 } as const;
/** A hundred columns, and down to the end of the second finding of the demo. */
const TERMINAL = { width: 814, height: 652 } as const;

export function shotsOf(demo: Demo, live: LiveRuns): readonly Shot[] {
  return [...issueShots(demo.issue), ...reportShots(demo.report), ...liveShots(live), terminalShot(demo.terminal)];
}

function issueShots(body: string): readonly Shot[] {
  const shot = (name: string, size: { width: number; height: number }, theme: Theme, opened: boolean): Shot => ({
    ...{ name, ...size, theme, source: `${theme} ${opened} ${body}` },
    ...(opened ? { part: 'details[open]' } : {}),
    show: async (page) => {
      await page.setContent(issuePage('Flaky tests', body, theme));
      if (opened) await page.locator('summary').first().click();
    },
  });
  return [
    shot('issue-light', ISSUE, 'light', false),
    shot('issue-dark', ISSUE, 'dark', false),
    shot('issue-open', ISSUE, 'light', true),
    shot('issue-phone', PHONE, 'light', false),
  ];
}

function reportShots(html: string): readonly Shot[] {
  const shot = (name: string, size: { width: number; height: number }, theme: Theme, at: Place = {}): Shot => ({
    ...{ name, ...size, theme, source: `${theme} ${JSON.stringify(at)} ${html}` },
    ...(at.part === undefined ? {} : { part: at.part }),
    show: (page) => showReport(page, html, at.hash ?? ''),
  });
  return [
    shot('report-light', REPORT, 'light'),
    shot('report-dark', REPORT, 'dark'),
    shot('report-phone', PHONE, 'light'),
    shot('report-matrix', { ...REPORT, height: 1000 }, 'light', { part: 'section:has(#matrix-title)' }),
    shot('report-test', { ...REPORT, height: 1444 }, 'light', {
      hash: `#${new URLSearchParams({ test: TEST }).toString()}`,
    }),
  ];
}

/** What of a report is shown: a link into it, and a part of the page. */
interface Place {
  readonly hash?: string;
  readonly part?: string;
}

/** Of the demo: confirmed, with a cause that its log shows. */
const TEST = 'tests/test_invoice.py::test_heading_in_kroner';

function liveShots(live: LiveRuns): readonly Shot[] {
  const shot = (name: string, at: keyof LiveRuns): Shot => ({
    ...{ name, ...LIVE, theme: 'light', source: liveSource(at) },
    show: (page) => showLive(page, live[at]),
  });
  return [shot('live-middle', 'middle'), shot('live-end', 'end')];
}

/** Shows a run that stands still, once its page has been told of it. */
export async function showLive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('row').nth(1).waitFor();
}

/** Shows a report at an address, as it keeps what it shows in there. `hash`: empty, or with its `#`. */
export async function showReport(page: Page, html: string, hash: string): Promise<void> {
  await page.unrouteAll();
  await page.route(`${REPORT_ADDRESS}**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  );
  await page.goto(`${REPORT_ADDRESS}${hash}`);
}

/** Nobody has it; the browser asks us. */
const REPORT_ADDRESS = 'http://report.invalid/';

function terminalShot(printed: string): Shot {
  return {
    ...{ name: 'terminal', ...TERMINAL, theme: 'dark', source: printed },
    show: (page) => page.setContent(terminalPage(DEMO_COMMAND, printed)),
  };
}
