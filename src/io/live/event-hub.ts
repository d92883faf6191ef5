import type { ServerResponse } from 'node:http';
import type { LiveEvent } from '../../core/live/live-event.ts';
import { afterEvent, type LiveState } from '../../core/live/live-state.ts';

/** Newest events kept for a page that lost its connection; one that was away longer is given the whole state. */
const KEPT_EVENTS = 1_000;
/** Pages that may watch at once: one person has a few tabs. */
const WATCHERS = 8;
/** Bytes that wait for one page. A page that does not read is let go; it may come back. */
const WAITING_BYTES = 1024 * 1024;
/** Between signs of life, so that nothing on the way takes the connection for dead. */
const HEARTBEAT_MS = 15_000;
/** After which a page that lost its connection tries again. */
const RETRY_MS = 1_000;

/** Hands events to all pages that watch, as server-sent events. */
export interface EventHub {
  publish(event: LiveEvent): void;
  /**
   * Begins to answer with events: the state so far, or only what came after `lastId`.
   *
   * @returns false when too many watch already; nothing was sent then
   */
  watch(response: ServerResponse, lastId: string | undefined): boolean;
  /** Ends all answers. */
  close(): void;
}

/** @param now milliseconds since the command began */
export function createEventHub(initial: LiveState, now: () => number): EventHub {
  let state = initial;
  let newest = 0;
  const kept: { readonly id: number; readonly text: string }[] = [];
  const watchers = new Set<ServerResponse>();

  const heartbeat = setInterval(() => {
    for (const watcher of watchers) send(watcher, ': alive\n\n');
  }, HEARTBEAT_MS);
  heartbeat.unref();

  return {
    publish: (event) => {
      state = afterEvent(state, event);
      newest += 1;
      const text = message(newest, 'live', event);
      kept.push({ id: newest, text });
      if (kept.length > KEPT_EVENTS) kept.shift();
      for (const watcher of watchers) send(watcher, text);
    },
    watch: (response, lastId) => {
      if (watchers.size >= WATCHERS) return false;
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      const missed = missedSince(lastId);
      const start = missed === undefined ? message(newest, 'state', { at: now(), state }) : missed.join('');
      send(response, `retry: ${RETRY_MS}\n\n${start}`);
      watchers.add(response);
      response.once('close', () => watchers.delete(response));
      return true;
    },
    close: () => {
      clearInterval(heartbeat);
      for (const watcher of watchers) watcher.end();
    },
  };

  /** Undefined when the number is none of ours, or what came after it is no longer all kept. */
  function missedSince(lastId: string | undefined): readonly string[] | undefined {
    const last = /^\d{1,15}$/.test(lastId ?? '') ? Number(lastId) : -1;
    const first = kept[0]?.id ?? newest + 1;
    if (last < first - 1 || last > newest) return undefined;
    return kept.filter(({ id }) => id > last).map(({ text }) => text);
  }
}

function send(watcher: ServerResponse, text: string): void {
  watcher.write(text);
  if (watcher.writableLength > WAITING_BYTES) watcher.destroy();
}

/** JSON has no line breaks, so one line of data holds it. */
function message(id: number, event: string, data: unknown): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}
