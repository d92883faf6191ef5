import type { Advice } from './advice.ts';

export const GO: Advice = {
  'await-condition':
    "Replace time.Sleep by a channel with a deadline, or by testify's require.Eventually on the condition.",
  'synchronise-access':
    'Run it with the race detector; guard what goroutines share with sync.Mutex, and wait for them with sync.WaitGroup before the test returns.',
  'reset-shared-state':
    'Undo with t.Cleanup, set variables of the environment with t.Setenv, and avoid package variables.',
  'order-insensitive-assertion':
    "Sort with slices.Sort before comparing, or use testify's assert.ElementsMatch; the order of a map is random.",
  'release-resources': 'Close it with t.Cleanup, listen on port 0, and let goleak.VerifyNone tell what stays.',
  'isolate-from-network': 'Answer requests from httptest.NewServer.',
  'inject-clock': 'Pass a func that returns the time instead of calling time.Now, or run the test in testing/synctest.',
  'fix-seed': 'Use a rand.New with a fixed source, and log the seed with t.Logf.',
  'own-temporary-files': 'Use t.TempDir() instead of a shared or fixed path.',
  'compare-with-tolerance': "Compare math.Abs of the difference with a tolerance, or use testify's assert.InDelta.",
  'widen-range': 'Assert what happened instead of how long it took, or run the test in testing/synctest.',
  'split-or-raise-timeout':
    'A retry does not make it faster: read in the goroutine dump where it hangs, split the test, and only then raise -timeout.',
  'guard-platform': 'Use path/filepath, or t.Skip by runtime.GOOS.',
};

export const GINKGO: Advice = {
  ...GO,
  'await-condition': 'Replace time.Sleep by Eventually on the condition, and Consistently for what must not happen.',
  'synchronise-access':
    'Run it with the race detector; guard what goroutines share with sync.Mutex, and mark specs that cannot run side by side Serial.',
  'reset-shared-state': 'Set state up in BeforeEach and undo it with DeferCleanup; GinkgoT().Setenv undoes itself.',
  'order-insensitive-assertion': 'Use ConsistOf instead of Equal for lists; the order of a map is random.',
  'release-resources': 'Close it with DeferCleanup, listen on port 0, and let gleak tell what stays.',
  'isolate-from-network': 'Answer requests from ghttp.NewServer of Gomega or httptest.NewServer.',
  'fix-seed': 'Use a rand.New with GinkgoRandomSeed() as source, so that --seed repeats it.',
  'own-temporary-files': 'Use GinkgoT().TempDir() instead of a shared or fixed path.',
  'compare-with-tolerance': 'Use BeNumerically with a threshold instead of Equal.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find where it hangs with --poll-progress-after, split the spec, and only then raise SpecTimeout.',
  'guard-platform': 'Use path/filepath, or Skip by runtime.GOOS.',
};

export const RUST: Advice = {
  'await-condition':
    'Replace thread::sleep by a channel with recv_timeout, or by tokio::sync::Notify under tokio::time::timeout.',
  'synchronise-access':
    'Guard what threads share with Mutex or atomics, join them before the assertion, and try loom for the interleavings.',
  'reset-shared-state':
    'Avoid statics and std::env::set_var, because tests share one process; the serial_test crate keeps the rest apart.',
  'order-insensitive-assertion': 'Sort before comparing, or use BTreeMap; the order of a HashMap is random.',
  'release-resources': 'Keep a guard whose Drop closes it, also when the test panics, and bind servers to port 0.',
  'isolate-from-network': 'Answer requests from wiremock::MockServer or httpmock.',
  'inject-clock': 'Pass the time in, or pause it with tokio::time::pause in asynchronous tests.',
  'fix-seed': 'Use StdRng::seed_from_u64, and commit the proptest-regressions file of failing cases.',
  'own-temporary-files': 'Use tempfile::tempdir() instead of a shared or fixed path.',
  'compare-with-tolerance':
    'Compare abs() of the difference with a tolerance, or use assert_relative_eq of the approx crate.',
  'widen-range': 'Assert what happened instead of how long it took, or pause time with tokio::time::pause.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find where it hangs and split the test; with nextest raise slow-timeout only then.',
  'guard-platform': 'Use std::path::Path, or limit the test with cfg(target_os).',
};

export const GOOGLE_TEST: Advice = {
  'await-condition':
    'Replace the sleep by std::condition_variable::wait_for or std::future::wait_for on the condition.',
  'synchronise-access':
    'Run it under ThreadSanitizer; guard what threads share with std::mutex, and join them in TearDown.',
  'reset-shared-state': 'Create state in SetUp and undo it in TearDown; keep nothing mutable in globals or statics.',
  'order-insensitive-assertion': 'Use testing::UnorderedElementsAre instead of ElementsAre.',
  'release-resources': 'Hold it in an object whose destructor closes it, and bind servers to port 0.',
  'isolate-from-network': 'Put the connection behind an interface and mock it with MOCK_METHOD, or serve it on port 0.',
  'inject-clock': 'Pass a clock in instead of calling std::chrono::system_clock::now().',
  'fix-seed': 'Seed std::mt19937 with a constant, and print the seed with SCOPED_TRACE.',
  'own-temporary-files': 'Write below testing::TempDir() under a name that only this test uses.',
  'compare-with-tolerance': 'Use EXPECT_NEAR or EXPECT_DOUBLE_EQ instead of EXPECT_EQ.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
  'split-or-raise-timeout':
    'A retry does not make it faster: attach a debugger to see where it hangs, split the test, and raise its time limit only then.',
  'guard-platform': 'Use std::filesystem::path, or GTEST_SKIP where it does not apply.',
};

/** Catch2, doctest, Boost.Test and whatever CTest starts. */
export const CPP: Advice = {
  ...GOOGLE_TEST,
  'synchronise-access':
    'Run it under ThreadSanitizer; guard what threads share with std::mutex, and join them before the test ends.',
  'reset-shared-state':
    'Create state in a fixture and undo it in its destructor; keep nothing mutable in globals or statics.',
  'order-insensitive-assertion': 'Sort both sides before comparing, or compare std::set.',
  'isolate-from-network': 'Put the connection behind an interface and replace it, or serve it on port 0.',
  'fix-seed': 'Seed std::mt19937 with a constant, and print the seed when it fails.',
  'own-temporary-files': 'Make a folder of its own below std::filesystem::temp_directory_path().',
  'compare-with-tolerance':
    'Compare with a tolerance, e.g. WithinRel of Catch2, doctest::Approx or BOOST_TEST with a tolerance.',
  'split-or-raise-timeout':
    'A retry does not make it faster: attach a debugger to see where it hangs, split the test, and only then raise the TIMEOUT property of CTest.',
  'guard-platform': 'Use std::filesystem::path, or leave the test out where it does not apply.',
};

export const QT: Advice = {
  ...CPP,
  'await-condition': 'Replace qWait by QTRY_COMPARE, QTRY_VERIFY or QSignalSpy::wait.',
  'reset-shared-state': 'Create state in init() and undo it in cleanup(), which run around every test function.',
  'own-temporary-files': 'Use QTemporaryDir instead of a shared or fixed path.',
  'compare-with-tolerance': 'Compare with qFuzzyCompare, or qAbs of the difference with a tolerance.',
  'guard-platform': 'Use QDir and QStandardPaths, or QSKIP where it does not apply.',
};
