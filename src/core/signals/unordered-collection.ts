import { phraseSignal } from './signal.ts';

/** Hash maps, sets and queries without ORDER BY. */
export const unorderedCollection = phraseSignal(
  { id: 'unordered-collection', title: 'Same elements in another order', cause: 'unordered-collection' },
  [
    [3, /same elements|different order|order of (?:elements|keys|items) |unordered/i],
    [1, /HashMap|HashSet|dict keys|map iteration/i],
  ],
);
