import { phraseSignal, type Signal } from './signal.ts';

/** Something that another test made, or did not make, is in the way. */
export const orderDependency = phraseSignal(
  {
    id: 'order-dependency',
    title: 'State left behind by another test',
    about:
      'Looks for something that is there already: a table, a queue, a unique value, a registration, a double that another test made.',
    cause: 'test-order-dependency',
  },
  [
    [
      3,
      /(?:relation|table|database|schema|index|type|role|queue|topic|bucket|collection|namespace) [^\s]{1,80} already exists|has leaked into another example|Duplicated timeseries in CollectorRegistry|duplicate metrics collector registration|multiple registrations for|Attempted to wrap .{1,80} which is already wrapped|database .{0,40}not clean|leaked from another test|left over from (?:a |the )?(?:previous|earlier) test/i,
    ],
    [
      2,
      // A unique value is still there; a random one that collides looks the same.
      /UNIQUE constraint failed|violates unique constraint|duplicate key value|Duplicate entry .{1,80} for key|E11000 duplicate key|RecordNotUnique|UniqueConstraintViolation|DuplicateKeyException|(?:is|was) already (?:registered|initiali[sz]ed)|already been (?:registered|declared|initiali[sz]ed|configured)|already registered/i,
    ],
    [1, /\balready exists\b|depends on test order|shared state|\bsingleton\b/i],
  ],
);

/** The tests of one part of the suite run in one process, one after the other: what fails there alone was prepared there. */
export const shardConcentration: Signal = {
  id: 'shard-concentration',
  title: 'Fails in one shard only',
  about:
    'Counts where the test fails: far more often in one shard. The tests of a shard run in one process, one after the other. If the same shard fails again, that is strong; if a repetition passes, weak.',
  cause: 'test-order-dependency',
  weigh: ({ evidence }) => {
    if (!evidence.concentration.some(({ dimension }) => dimension === 'shard')) return undefined;
    const { passed, failed } = evidence.repeated;
    // The same shard again runs the same tests in the same order, as a rule.
    if (failed > passed) return 3;
    return passed > failed ? 1 : 2;
  },
};
