import type { LiveEvent } from '../../core/live/live-event.ts';
import { afterEvent, type LiveState } from '../../core/live/live-state.ts';

/**
 * How the page is connected: `lost` tries again by itself; `ended` and `refused` do not, the first because the command is
 * over, the second because the server will not have another page.
 */
export type Connection = 'connecting' | 'open' | 'lost' | 'ended' | 'refused';

/** What is known of the run, and since when it goes on by the page's own clock. */
export interface Feed {
  readonly connection: Connection;
  /** Null until the first answer. */
  readonly state: LiveState | null;
  /** `performance.now()` at which the command began. */
  readonly began: number;
}

export const NO_FEED: Feed = { connection: 'connecting', state: null, began: 0 };

/**
 * Follows the server's events. A connection that is lost is made again by the browser, which says what it saw last.
 *
 * @param change given a function from the feed before to the feed after
 * @returns ends it
 */
export function followEvents(change: (next: (feed: Feed) => Feed) => void): () => void {
  const source = new EventSource('events');
  const connect = (connection: Connection) => change((feed) => ({ ...feed, connection }));
  source.addEventListener('open', () => connect('open'));
  source.addEventListener('error', () => {
    if (source.readyState === EventSource.CLOSED) connect('refused');
    else connect('lost');
  });
  source.addEventListener('state', ({ data }: MessageEvent<string>) => {
    const { at, state } = JSON.parse(data) as { readonly at: number; readonly state: LiveState };
    change((feed) => ({ ...feed, state, began: performance.now() - at }));
  });
  source.addEventListener('live', ({ data }: MessageEvent<string>) => {
    const event = JSON.parse(data) as LiveEvent;
    if (event.kind === 'closed') source.close();
    change((feed) => ({
      ...feed,
      connection: event.kind === 'closed' ? 'ended' : feed.connection,
      state: feed.state === null ? null : afterEvent(feed.state, event),
    }));
  });
  return () => source.close();
}
