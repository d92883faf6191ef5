import { phraseSignal } from './signal.ts';

/** Something that another test made, or did not make, is in the way. */
export const orderDependency = phraseSignal(
  { id: 'order-dependency', title: 'State left behind by another test', cause: 'test-order-dependency' },
  [
    [3, /already (?:exists|registered|defined|initiali[sz]ed|been declared)|duplicate (?:key|entry)/i],
    [2, /UNIQUE constraint|not registered|leaked from another test|test order|shared state|polluted/i],
    [1, /singleton|global state|fixture|cache/i],
  ],
);
