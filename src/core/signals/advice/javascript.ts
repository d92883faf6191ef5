import type { Advice } from './advice.ts';

const WHEN_NOTHING_BETTER: Advice = {
  'await-condition':
    'Await the promise itself, or poll the condition until a deadline; in DOM tests use findBy or waitFor of Testing Library instead of a fixed setTimeout.',
  'synchronise-access':
    'Await all started work with Promise.all before the test ends, and give each test its own instance of what is shared.',
  'reset-shared-state':
    'Create state in beforeEach and undo it in afterEach; keep nothing mutable at module level that two tests touch.',
  'order-insensitive-assertion':
    'Sort both arrays before comparing, or compare sets; give database queries an explicit ORDER BY.',
  'release-resources': 'Close servers, connections and timers in afterEach, and let servers listen on port 0.',
  'isolate-from-network': 'Answer requests with msw or nock, or from an http.createServer on port 0 in the test.',
  'inject-clock': 'Replace Date by a fake clock in the test, and set process.env.TZ for the whole run.',
  'fix-seed': 'Seed the generator, or stub Math.random for the test, and print the seed when it fails.',
  'own-temporary-files': 'Make a folder of its own with fs.mkdtemp under os.tmpdir(), and remove it in afterEach.',
  'compare-with-tolerance': 'Compare with a tolerance, e.g. the absolute difference against 1e-9.',
  'widen-range': 'Count calls or use a fake clock instead of measuring time, or allow a generous bound.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs and split the test; raise its time limit only then.',
  'guard-platform': 'Build paths with path.join and split lines at os.EOL, or skip by process.platform.',
};

export const JEST: Advice = {
  ...WHEN_NOTHING_BETTER,
  'reset-shared-state':
    'Reset in afterEach: jest.restoreAllMocks for spies, jest.resetModules for module state; create data in beforeEach.',
  'order-insensitive-assertion':
    'Sort both arrays before toEqual, or compare with expect.arrayContaining and the length; give queries an ORDER BY.',
  'release-resources':
    'Close what was opened in afterEach; jest --detectOpenHandles names what stays open. Let servers listen on port 0.',
  'inject-clock':
    'Fix the clock with jest.useFakeTimers and jest.setSystemTime, and set process.env.TZ in globalSetup.',
  'fix-seed': "Stub chance with jest.spyOn(Math, 'random'), or seed the generator and print the seed.",
  'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
  'widen-range': 'Drive time with jest.useFakeTimers and assert calls, instead of bounding measured time.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise jest.setTimeout.',
};

export const VITEST: Advice = {
  ...WHEN_NOTHING_BETTER,
  'await-condition': 'Replace the fixed wait by vi.waitFor, vi.waitUntil or expect.poll on the condition.',
  'reset-shared-state':
    'Reset in afterEach: vi.restoreAllMocks for spies, vi.resetModules for module state; create data in beforeEach.',
  'order-insensitive-assertion':
    'Sort both arrays before toEqual, or compare with expect.arrayContaining and the length; give queries an ORDER BY.',
  'inject-clock': 'Fix the clock with vi.useFakeTimers and vi.setSystemTime, and set process.env.TZ in globalSetup.',
  'fix-seed': "Stub chance with vi.spyOn(Math, 'random'), or seed the generator and print the seed.",
  'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
  'widen-range': 'Drive time with vi.useFakeTimers and assert calls, instead of bounding measured time.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise testTimeout.',
};

export const MOCHA: Advice = {
  ...WHEN_NOTHING_BETTER,
  'reset-shared-state': 'Undo state in afterEach (sinon.restore for stubs) and create data in beforeEach.',
  'order-insensitive-assertion':
    "Use chai's have.members instead of deep equality of arrays; give queries an ORDER BY.",
  'inject-clock': 'Fix the clock with sinon.useFakeTimers, and set process.env.TZ before the first test.',
  'fix-seed': "Stub chance with sinon.stub(Math, 'random'), or seed the generator and print the seed.",
  'compare-with-tolerance': "Use chai's closeTo instead of equal for results of floating-point arithmetic.",
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise this.timeout.',
};

export const JASMINE: Advice = {
  ...WHEN_NOTHING_BETTER,
  'order-insensitive-assertion': 'Use jasmine.arrayWithExactContents instead of toEqual; give queries an ORDER BY.',
  'inject-clock': 'Fix the clock with jasmine.clock().install() and mockDate, and uninstall it in afterEach.',
  'fix-seed':
    "Stub chance with spyOn(Math, 'random'); jasmine prints the seed of its random order, pass it with --seed.",
  'compare-with-tolerance': 'Use toBeCloseTo instead of toBe for results of floating-point arithmetic.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs, split the test, and only then pass a longer timeout to it().',
};

export const NODE: Advice = {
  ...WHEN_NOTHING_BETTER,
  'reset-shared-state': 'Create state in beforeEach, undo it in afterEach, and undo mocks with mock.restoreAll.',
  'inject-clock': 'Fix the clock with mock.timers.enable of node:test, and set process.env.TZ for the whole run.',
  'fix-seed': "Stub chance with t.mock.method(Math, 'random'), or seed the generator and print the seed.",
  'split-or-raise-timeout':
    'A retry does not make it faster: find what is slow or hangs, split the test, and only then raise its timeout option.',
};

/** AVA, Bun, Deno, Karma and other runners of JavaScript: what holds everywhere. */
export const JAVASCRIPT: Advice = WHEN_NOTHING_BETTER;

export const PLAYWRIGHT: Advice = {
  'await-condition':
    'Use assertions that retry, such as expect(locator).toBeVisible(), or expect.poll; remove page.waitForTimeout and check elements through locators.',
  'reset-shared-state': 'Give each test its own user and data; set them up in a fixture and remove them after use().',
  'synchronise-access':
    "Give each worker its own data by testInfo.parallelIndex, or run these tests with test.describe.configure in mode 'serial'.",
  'order-insensitive-assertion': 'Sort what the page shows before comparing, or assert each item on its own.',
  'release-resources': 'Close pages, contexts and servers in the teardown of a fixture.',
  'isolate-from-network': 'Answer requests with page.route, or replay them with page.routeFromHAR.',
  'inject-clock': 'Fix the time of the page with page.clock.setFixedTime, and set timezoneId in the configuration.',
  'fix-seed': 'Stub Math.random with page.addInitScript, or seed the data that the page gets.',
  'own-temporary-files': 'Write to testInfo.outputPath(), which is a folder of this test alone.',
  'compare-with-tolerance': 'Use toBeCloseTo for numbers, and maxDiffPixelRatio for screenshots.',
  'widen-range': 'Assert positions relative to other elements, and drive time with page.clock instead of measuring it.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow step in the trace, split the test, and only then use test.slow() or test.setTimeout.',
  'guard-platform':
    'Skip with test.skip where browserName or process.platform does not fit, or keep one snapshot per platform.',
};

export const CYPRESS: Advice = {
  'await-condition':
    'Wait for what you need: cy.intercept with an alias and cy.wait on it, or should() on the element; no cy.wait with a number.',
  'reset-shared-state': 'Reset data in beforeEach with cy.task, and keep testIsolation on.',
  'order-insensitive-assertion': 'Sort what the page shows before comparing, or assert each item on its own.',
  'isolate-from-network': 'Answer requests with cy.intercept and a fixture.',
  'inject-clock': 'Fix the time of the page with cy.clock, and move it with cy.tick.',
  'fix-seed': 'Stub Math.random of the window in onBeforeLoad of cy.visit.',
  'compare-with-tolerance': 'Use closeTo instead of equal for numbers.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow request, stub it or split the test, and only then raise its timeout option.',
  'guard-platform': 'Skip with Cypress.isBrowser or Cypress.platform where it does not apply.',
};
