import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConfigError } from '../../core/errors.ts';
import { PAGE_CODE } from '../../core/html-report/generated.ts';
import { livePage, REPORT_FILE, reportHtml } from '../../core/html-report/html.ts';
import { LIMITS } from '../../core/limits.ts';
import { type LiveEvent, parsePartEvent } from '../../core/live/live-event.ts';
import { initialState } from '../../core/live/live-state.ts';
import { livePolicy } from '../../core/live/page-policy.ts';
import { reportDataIn } from '../../core/live/report-in-page.ts';
import type { Part } from '../../core/model/part.ts';
import { TOOL } from '../../core/tool.ts';
import { readRegularFile } from '../../io/files/documents.ts';
import { createEventHub } from '../../io/live/event-hub.ts';
import { openEventTail } from '../../io/live/event-tail.ts';
import { startLiveServer } from '../../io/live/server.ts';

/** Bytes of the address's secret: 128 bits, which nobody guesses. */
const KEY_BYTES = 16;
/** Ports that need no special right. */
const PORTS = { first: 1024, last: 65_535 } as const;
/** Without a terminal nobody can press Ctrl-C: the page stays this long, enough to open it and read the report. */
const GRACE_SECONDS = 60;
const STOPS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface LiveViewOptions {
  /** `run` or `demo`. */
  readonly command: string;
  readonly parts: readonly Part[];
  /** As typed; undefined: any port that is free. */
  readonly port: string | undefined;
  /** Whether somebody at the keyboard can end it. */
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
  /** Default: `GRACE_SECONDS`. */
  readonly graceSeconds?: number;
}

/** A page on loopback that shows what a command does while it does it. */
export interface LiveView {
  readonly address: string;
  /** Whether the user asked to stop: no further part begins. */
  stopped(): boolean;
  /** A part begins. Its report, if it makes one, goes into `reportFolder`. */
  watch(part: Part, scratch: string, reportFolder: string | undefined): WatchedPart;
  /** This folder goes when the view closes. */
  removeAtEnd(folder: string): void;
  /** All parts have ended. */
  ended(exitCode: number): void;
  /** Keeps the page until the user stops it. */
  stay(): Promise<void>;
  close(): Promise<void>;
}

interface WatchedPart {
  /** Given to the part to write to. */
  readonly descriptor: number;
  ended(exitCode: number): void;
}

/**
 * Serves the page, and says where.
 *
 * @throws ConfigError when the port is none, or taken
 */
export async function openLiveView(options: LiveViewOptions): Promise<LiveView> {
  const { command, parts, write } = options;
  const began = performance.now();
  const now = () => Math.round(performance.now() - began);
  const hub = createEventHub(initialState(command, TOOL, parts), now);
  let reportFolder: string | undefined;
  const temporary: string[] = [];
  const server = await startLiveServer({
    port: portOf(options.port),
    key: randomBytes(KEY_BYTES).toString('base64url'),
    hub,
    pages: {
      policy: livePolicy(PAGE_CODE),
      page: livePage(`flakewarden ${command}`, PAGE_CODE),
      report: () => reportIn(reportFolder),
    },
  });
  const stop = untilStopped();
  const publish = (event: Unstamped<LiveEvent>) => hub.publish({ at: now(), ...event });
  write(`Watch it at ${server.address}\n`);
  return {
    address: server.address,
    stopped: stop.happened,
    watch: (part, scratch, folder) => {
      publish({ part, kind: 'part-started' });
      const tail = openEventTail(join(scratch, 'events'), (line) => {
        const event = line === undefined ? undefined : parsePartEvent(line, part);
        if (event === undefined) write(`warning: ${part} told the page what no part says; no more of it is shown\n`);
        publish(event === undefined ? { part, kind: 'refused' } : { part, ...event });
        return event !== undefined;
      });
      return {
        descriptor: tail.descriptor,
        ended: (exitCode) => {
          tail.end();
          // What a part that failed left there may be of an earlier run.
          if (exitCode === 0) reportFolder = folder ?? reportFolder;
          publish({ part, kind: 'part-ended', exitCode });
        },
      };
    },
    removeAtEnd: (folder) => temporary.push(folder),
    ended: (exitCode) => publish({ kind: 'run-ended', exitCode }),
    stay: () => stay(options, server.address, stop.signal),
    close: async () => {
      stop.forget();
      publish({ kind: 'closed' });
      await server.close();
      for (const folder of temporary) await rm(folder, { recursive: true, force: true });
    },
  };
}

/** An event before its time is known. */
type Unstamped<E> = E extends LiveEvent ? Omit<E, 'at'> : never;

function portOf(typed: string | undefined): number {
  if (typed === undefined) return 0;
  const port = /^\d{4,5}$/.test(typed) ? Number(typed) : 0;
  if (port >= PORTS.first && port <= PORTS.last) return port;
  throw new ConfigError('The port of the page is none.', {
    code: 'usage',
    hint: `Name a port from ${PORTS.first} to ${PORTS.last} that is free, or leave out --ui-port.`,
  });
}

/** The parts are told by whoever started them; this one only remembers that it happened. */
function untilStopped() {
  const asked = new AbortController();
  const ask = () => asked.abort();
  for (const signal of STOPS) process.on(signal, ask);
  return {
    happened: () => asked.signal.aborted,
    signal: asked.signal,
    forget: () => {
      for (const signal of STOPS) process.off(signal, ask);
    },
  };
}

async function stay({ isTerminal, write, graceSeconds }: LiveViewOptions, address: string, stop: AbortSignal) {
  if (stop.aborted) return;
  const seconds = graceSeconds ?? GRACE_SECONDS;
  const end = isTerminal ? 'until you press Ctrl-C' : `for ${seconds} seconds, as there is no terminal to end it from`;
  write(`\nThe page stays at ${address} ${end}.\n`);
  if (isTerminal) {
    // A listener for signals keeps no process alive; the server does.
    await new Promise<void>((resolve) => {
      stop.addEventListener('abort', () => resolve(), { once: true });
    });
  } else {
    await sleep(seconds * 1_000, undefined, { signal: stop }).catch(() => undefined);
  }
}

/** The report made anew from the data in its file; a file that is no report is none. */
async function reportIn(folder: string | undefined): Promise<string | undefined> {
  if (folder === undefined) return undefined;
  try {
    const { bytes } = await readRegularFile(resolve(folder, REPORT_FILE), REPORT_FILE, LIMITS.htmlReportBytes);
    const html = new TextDecoder().decode(bytes);
    const data = reportDataIn(html);
    return data === undefined ? undefined : reportHtml(data, PAGE_CODE);
  } catch {
    return undefined;
  }
}
