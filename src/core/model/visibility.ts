import type { Repository } from '../documents/manifest.ts';

export type Visibility = Repository['visibility'];

/** From the fewest readers to the most. */
const READERS: readonly Visibility[] = ['private', 'internal', 'public'];

/** Whether more people can read what stands in `place` than could read where it was taken from: nothing of it may go there. */
export function isMorePublic(place: Visibility, source: Visibility): boolean {
  return READERS.indexOf(place) > READERS.indexOf(source);
}
