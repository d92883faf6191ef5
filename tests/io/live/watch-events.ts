/** One server-sent event. */
export interface SentEvent {
  readonly id: string;
  readonly event: string;
  readonly data: unknown;
}

export interface Watched {
  /** The next events, as soon as so many are there; fewer when the answer ends before. */
  take(count: number): Promise<readonly SentEvent[]>;
  end(): void;
}

/**
 * Follows the events of a live view as a browser does.
 *
 * @param address of the page
 * @param lastId what a browser says that lost its connection
 */
export async function watchEvents(address: string, lastId?: string): Promise<Watched> {
  const abort = new AbortController();
  const response = await fetch(`${address}events`, {
    signal: abort.signal,
    headers: lastId === undefined ? {} : { 'last-event-id': lastId },
  });
  if (response.body === null) throw new Error('there is no answer');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  const waiting: SentEvent[] = [];
  return {
    take: async (count) => {
      while (waiting.length < count) {
        const { value, done } = await reader.read();
        if (done) break;
        const blocks = (rest + value).split('\n\n');
        rest = blocks.pop() ?? '';
        waiting.push(...blocks.flatMap(eventIn));
      }
      return waiting.splice(0, count);
    },
    end: () => abort.abort(),
  };
}

/** None for a block that only says when to come back, or that the server is alive. */
function eventIn(block: string): readonly SentEvent[] {
  const fields = new Map(block.split('\n').map((line) => [line.split(': ', 1)[0], line.slice(line.indexOf(': ') + 2)]));
  const data = fields.get('data');
  if (data === undefined) return [];
  return [{ id: fields.get('id') ?? '', event: fields.get('event') ?? '', data: JSON.parse(data) as unknown }];
}
