/** What pytest and its plugins print above the tests about their order and choice. */
export interface PytestHeader {
  seed?: string;
  shard?: string;
}

/** Part of every line that is read here. */
export const HEADERS = ['Using --random', '[pytest-split] Running group '];

/** `Using --randomly-seed=1234` of pytest-randomly, `Using --random-order-seed=1234` of pytest-random-order. */
const SEED = /^Using --random(?:ly|-order)-seed=(\S+)$/;
/** `[pytest-split] Running group 2/4`, then how many tests that are. */
const GROUP = /^\[pytest-split\] Running group (\d+\/\d+)/;

/** Adds what the line says. Of several runs in one log the last one's order is kept. */
export function takeHeader(header: PytestHeader, text: string): void {
  if (text.startsWith('Using --random')) {
    const seed = SEED.exec(text)?.[1];
    if (seed !== undefined) header.seed = seed;
  } else if (text.startsWith('[pytest-split]')) {
    const shard = GROUP.exec(text)?.[1];
    if (shard !== undefined) header.shard = shard;
  }
}
