import type { Advice } from './advice.ts';

export const PYTEST: Advice = {
  'await-condition':
    'Replace time.sleep by a wait on the condition: Event.wait of threading, asyncio.wait_for, or WebDriverWait.until in Selenium.',
  'synchronise-access':
    'Guard what threads share with threading.Lock, join them before the assertion, and give each pytest-xdist worker its own database by the worker_id fixture.',
  'reset-shared-state':
    'Set state up in a fixture and undo it after yield; use monkeypatch for module attributes, environment and working directory.',
  'order-insensitive-assertion': 'Compare sorted() lists, sets or collections.Counter; give queries an ORDER BY.',
  'release-resources': 'Open it in a with block or in a fixture that closes after yield; bind servers to port 0.',
  'isolate-from-network':
    'Answer requests with responses or respx, or from pytest-httpserver; pytest-socket finds what still leaves the machine.',
  'inject-clock': 'Fix the clock with freezegun.freeze_time or time_machine.travel, and use aware datetimes in UTC.',
  'fix-seed': 'Seed random and numpy in a fixture; for Hypothesis keep the failing input with the example decorator.',
  'own-temporary-files': 'Use the tmp_path fixture instead of a shared or fixed path.',
  'compare-with-tolerance': 'Compare with pytest.approx, or numpy.testing.assert_allclose for arrays.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound with pytest.approx.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part with --durations, split the test, and only then raise pytest.mark.timeout.',
  'guard-platform': 'Use pathlib and newline handling that is portable, or pytest.mark.skipif on sys.platform.',
};

export const UNITTEST: Advice = {
  ...PYTEST,
  'synchronise-access': 'Guard what threads share with threading.Lock, and join them before the assertion.',
  'reset-shared-state':
    'Create state in setUp and undo it with addCleanup; use unittest.mock.patch for module attributes and environment.',
  'order-insensitive-assertion': 'Use assertCountEqual instead of assertEqual for lists; give queries an ORDER BY.',
  'release-resources': 'Open it in a with block, or close it with addCleanup; bind servers to port 0.',
  'isolate-from-network': 'Replace the client with unittest.mock.patch, or answer from http.server on port 0.',
  'fix-seed': 'Seed random and numpy in setUp, and print the seed when the test fails.',
  'own-temporary-files': 'Use tempfile.TemporaryDirectory, entered with enterContext or removed with addCleanup.',
  'compare-with-tolerance': 'Use assertAlmostEqual with places or delta, or numpy.testing.assert_allclose for arrays.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous delta.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
  'guard-platform': 'Use pathlib and newline handling that is portable, or unittest.skipIf on sys.platform.',
};
