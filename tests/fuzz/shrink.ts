/** How often a candidate is tried at most; a large input needs some thousand. */
const TRIES = 3_000;
/** Milliseconds after which the smallest input so far must do: one that hangs would take hours. */
const TIME_MS = 8_000;

/**
 * The smallest input that can be had by leaving out parts, lines first, then characters, so that it still fails alike.
 *
 * @param fails whether the input still fails
 */
export function shrink(input: string, fails: (candidate: string) => boolean): string {
  const until = performance.now() + TIME_MS;
  let tries = 0;
  const isSpent = () => tries >= TRIES || performance.now() > until;
  const isBad = (candidate: string): boolean => {
    tries += 1;
    return fails(candidate);
  };
  const lines = fewest(input.split('\n'), '\n', isBad, isSpent);
  return fewest(Array.from(lines), '', isBad, isSpent);
}

/** Leaves out runs of parts, half of all at first, then ever shorter ones. */
function fewest(
  parts: readonly string[],
  glue: string,
  isBad: (candidate: string) => boolean,
  isSpent: () => boolean,
): string {
  let kept = parts;
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < kept.length; ) {
      if (isSpent()) return kept.join(glue);
      const without = [...kept.slice(0, from), ...kept.slice(from + size)];
      if (isBad(without.join(glue))) kept = without;
      else from += size;
    }
  }
  return kept.join(glue);
}
