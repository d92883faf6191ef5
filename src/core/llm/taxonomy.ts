import type { Cause, FixPattern } from '../model/cause.ts';

/**
 * What each cause means, in one or two sentences for the model. Names and signals follow the field's taxonomies
 * (Luo 2014, Eck 2019, iDoFT, Romano 2021); the wording is ours.
 */
export const CAUSE_MEANINGS: Readonly<Record<Cause, string>> = {
  'async-wait':
    'The test looks at the result of something asynchronous before it is ready: a fixed sleep instead of a condition, a missing await, an element that is not rendered yet, a message or a background job that has not arrived. Signs: a wait that timed out, an element not found or detached, an empty or old value where a new one was expected.',
  concurrency:
    'Threads, tasks or processes inside the code under test meet in an unlucky order: a data race, a deadlock, a lock that is held too long, a collection changed while it is read, a goroutine or task that outlives its test. Signs: a race detector report, deadlock, concurrent modification, lock timeout, a lost update.',
  'test-order-dependency':
    'The result depends on which tests ran before in the same process, database or directory: state that an earlier test left behind, or state that only an earlier test creates. Signs: already exists, already registered, duplicate key, a count that is too high, it passes alone and fails in the suite or in one shard.',
  'unordered-collection':
    'The test expects an order that nothing promises: iteration of a map or set, rows of a query without an order clause, files of a directory, keys of an object. Signs: the same elements in another order.',
  'resource-leak':
    'A resource is taken and not given back until it runs out: open files, sockets, connections of a pool, memory, threads, handles. Signs: too many open files, pool exhausted, cannot allocate, address already in use after a test that did not close.',
  network:
    'The test talks to something outside itself over a network and that part failed: name resolution, a refused or reset connection, a certificate, a server error of a remote service. Signs: connection reset, connection refused, host not found, bad gateway, a download that broke off.',
  time: 'The result depends on the clock or the calendar: midnight, month ends, leap days, daylight saving, time zones, a date that has passed, the resolution of a time stamp. Signs: a difference of one hour or one day, two moments that should differ and are equal, failures at one time of day only.',
  randomness:
    'The test draws random input or a random seed and some draws fail: property tests, generated names that collide, shuffled data. Signs: a seed is printed, the values differ in every failure.',
  'input-output':
    'Files or directories were not as expected: a shared temporary path, a file that is not flushed yet, a path that another process removed. Signs: no such file or directory on a temporary path, file exists, an empty or cut-off file.',
  'floating-point':
    'Floating point numbers are compared exactly although their last digits depend on the machine, the library or the order of operations. Signs: a difference in the last digits.',
  'too-restrictive-range':
    'The assertion allows a range that correct behaviour leaves now and then: a duration, a rate, a size, a position in a layout, a statistical result. Signs: a measured value just beyond a bound.',
  'test-timeout':
    'The whole test ran longer than its own time limit, and nothing shows that it waited for one particular condition: a slow machine, too much work in one test, a hang. Signs: the runner reports that the test exceeded its time limit.',
  'platform-dependency':
    'It fails on one operating system, architecture, browser, runtime version or machine size only. Signs: all failures come from one cell of the matrix; path separators, line endings, missing system libraries, fewer processors.',
  unknown:
    'The text shown does not tell, or two causes fit equally well. Choose this rather than guess: it is a good answer, and the reader then sees what simple rules found.',
};

/** What each fix pattern means, in one sentence for the model. */
export const FIX_MEANINGS: Readonly<Record<FixPattern, string>> = {
  'await-condition': 'Wait for the condition itself, by awaiting, polling or an event, instead of for a fixed time.',
  'synchronise-access':
    'Guard shared state with a lock, a join, an atomic operation or a single owner; end background work with the test.',
  'reset-shared-state':
    'Create and remove all state in set-up and tear-down, or use unique names, so that every test starts from the same state.',
  'order-insensitive-assertion': 'Sort both sides, compare as sets, or ask for an explicit order.',
  'release-resources': 'Close what was opened, also when the test fails.',
  'isolate-from-network':
    'Replace the remote part by a local double or a recorded answer; where it must be real, retry a bounded number of times.',
  'inject-clock': 'Pass the clock in and fix it in the test; state the time zone.',
  'fix-seed': 'Fix the seed and print it, or draw from values that are all valid.',
  'own-temporary-files':
    'Give every test its own temporary directory and wait until a file is complete before reading it.',
  'compare-with-tolerance': 'Compare numbers with a tolerance that the calculation justifies.',
  'widen-range':
    'Assert a bound that correct behaviour always keeps, a relative one, or measure something that does not vary.',
  'split-or-raise-timeout': 'Split the test, remove the hang, or give it a limit that fits the slowest machine.',
  'guard-platform': 'Handle the platform in the code, or run the test only where it applies.',
  investigate: 'No pattern fits yet; more evidence is needed. Use it whenever the cause is unknown.',
};
