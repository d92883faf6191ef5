import type { Intake } from '../test-history.ts';

/** The two rows that every rule gets: as its makers ship it, and behind our gate. */
export const BOTH: readonly Intake[] = ['everything', 'gate'];

/** What an intake adds to the id of a row. */
export function idWith(id: string, intake: Intake): string {
  return intake === 'everything' ? id : `${id}+${intake}`;
}

/** What an intake adds to the title of a row. */
export function titleWith(title: string, intake: Intake): string {
  return title + { everything: '', gate: ', our gate', 'upload-filter': ', upload filter 80 %' }[intake];
}
