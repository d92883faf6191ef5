import type { Advice } from './advice.ts';

export const RSPEC: Advice = {
  'await-condition':
    'Replace sleep by matchers of Capybara that wait, such as have_content, or by a loop with a deadline.',
  'synchronise-access': 'Guard what threads share with Mutex, and join them before the expectation.',
  'reset-shared-state':
    'Keep use_transactional_fixtures or database_cleaner on, and undo globals, constants and class variables in an after hook.',
  'order-insensitive-assertion': 'Use match_array or contain_exactly instead of eq, or give the query an order.',
  'release-resources': 'Close it in an after hook or in the block form of open, and bind servers to port 0.',
  'isolate-from-network':
    'Stub requests with WebMock, or replay them with VCR; disable_net_connect of WebMock finds the rest.',
  'inject-clock':
    'Fix the clock with travel_to of ActiveSupport or Timecop.freeze, and use Time.current and time zones throughout.',
  'fix-seed': 'Call Kernel.srand with config.seed, so that --seed repeats the values; seed Faker as well.',
  'own-temporary-files': 'Use Dir.mktmpdir in an around hook instead of a shared or fixed path.',
  'compare-with-tolerance': 'Use be_within(delta).of(value) instead of eq.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous be_within.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part with --profile, split the example, and raise its time limit only then.',
  'guard-platform': 'Use File.join and portable newlines, or skip by RUBY_PLATFORM.',
};

export const MINITEST: Advice = {
  ...RSPEC,
  'await-condition':
    'Replace sleep by assertions of Capybara that wait, such as assert_text, or by a loop with a deadline.',
  'synchronise-access':
    'Guard what threads share with Mutex, join them before the assertion, and leave parallelize_me out where state is shared.',
  'reset-shared-state': 'Create state in setup and undo globals, constants and class variables in teardown.',
  'order-insensitive-assertion': 'Sort both sides before assert_equal, or give the query an order.',
  'release-resources': 'Close it in teardown or in the block form of open, and bind servers to port 0.',
  'fix-seed': 'Call srand with a fixed number in setup; the order repeats with the printed seed.',
  'own-temporary-files': 'Use Dir.mktmpdir in setup and remove it in teardown.',
  'compare-with-tolerance': 'Use assert_in_delta instead of assert_equal.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous assert_in_delta.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
};

export const PHPUNIT: Advice = {
  'await-condition': 'Replace sleep by a loop that checks the condition until a deadline.',
  'synchronise-access': 'Take a lock around what processes share, e.g. with flock or a transaction.',
  'reset-shared-state':
    'Create state in setUp and undo it in tearDown; run a test that needs clean statics in a separate process.',
  'order-insensitive-assertion':
    'Use assertEqualsCanonicalizing instead of assertEquals, or give the query an ORDER BY.',
  'release-resources': 'Close it in tearDown, and bind servers to port 0.',
  'isolate-from-network': 'Give the client a double: MockHandler of Guzzle or MockHttpClient of Symfony.',
  'inject-clock': 'Pass a PSR-20 ClockInterface in (MockClock of Symfony), or fix the date with Carbon::setTestNow.',
  'fix-seed': 'Call mt_srand with a constant in setUp, and print the seed when it fails.',
  'own-temporary-files': 'Make a folder of its own below sys_get_temp_dir() in setUp and remove it in tearDown.',
  'compare-with-tolerance': 'Use assertEqualsWithDelta instead of assertEquals.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part, split the test, and raise its time limit only then.',
  'guard-platform': 'Use DIRECTORY_SEPARATOR and PHP_EOL, or the RequiresOperatingSystemFamily attribute.',
};

export const PEST: Advice = {
  ...PHPUNIT,
  'reset-shared-state': 'Create state in beforeEach and undo it in afterEach; keep nothing in statics.',
  'order-insensitive-assertion': 'Use toEqualCanonicalizing instead of toEqual, or give the query an ORDER BY.',
  'release-resources': 'Close it in afterEach, and bind servers to port 0.',
  'fix-seed': 'Call mt_srand with a constant in beforeEach, and print the seed when it fails.',
  'own-temporary-files': 'Make a folder of its own below sys_get_temp_dir() in beforeEach and remove it in afterEach.',
  'compare-with-tolerance': 'Use toEqualWithDelta instead of toEqual.',
  'guard-platform': 'Use DIRECTORY_SEPARATOR and PHP_EOL, or skipOnWindows where it does not apply.',
};

export const EXUNIT: Advice = {
  'await-condition': 'Replace Process.sleep by assert_receive on a message, or by a monitor and its DOWN message.',
  'synchronise-access':
    'Start processes with start_supervised, so that they end with the test, and set async to false where state is shared.',
  'reset-shared-state':
    'Undo with on_exit, use the Ecto sandbox for the database, and set async to false where state is global.',
  'order-insensitive-assertion': 'Compare with Enum.sort or MapSet; the order of a map is not promised.',
  'release-resources': 'Start it with start_supervised, or close it with on_exit; bind servers to port 0.',
  'isolate-from-network': 'Answer requests from Bypass or Req.Test, or replace the client with Mox.',
  'inject-clock': 'Pass the time in as an argument instead of calling DateTime.utc_now.',
  'fix-seed': 'Seed with :rand.seed in setup; mix test --seed repeats the order.',
  'own-temporary-files': 'Use the tmp_dir tag instead of a shared or fixed path.',
  'compare-with-tolerance': 'Use assert_in_delta instead of equality.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous assert_in_delta.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find the slow part with --slowest, split the test, and only then raise the timeout tag.',
  'guard-platform': 'Use Path.join, or leave the test out with a tag by :os.type.',
};

export const DOTNET: Advice = {
  'await-condition':
    'Replace Task.Delay by awaiting a TaskCompletionSource with WaitAsync, or by polling until a deadline.',
  'synchronise-access':
    'Use concurrent collections or Interlocked for what threads share, and put test classes that share state into one xUnit collection.',
  'reset-shared-state':
    'Create state in the constructor or set-up method, undo it in Dispose, and avoid static fields.',
  'order-insensitive-assertion':
    'Use Assert.Equivalent in xUnit, CollectionAssert.AreEquivalent in NUnit and MSTest, or sort both sides.',
  'release-resources':
    'Use using or await using, dispose hosts and clients after each test, and bind servers to port 0.',
  'isolate-from-network': 'Give HttpClient a handler of its own, or answer from WireMock.Net.',
  'inject-clock': 'Pass a TimeProvider in, and give the test a FakeTimeProvider.',
  'fix-seed': 'Pass a Random with a fixed seed in, and print the seed when it fails.',
  'own-temporary-files': 'Use Directory.CreateTempSubdirectory() instead of a shared or fixed path.',
  'compare-with-tolerance': 'Pass a precision or tolerance to Assert.Equal, or Within to Is.EqualTo of NUnit.',
  'widen-range': 'Assert what happened instead of how long it took, or drive time with FakeTimeProvider.',
  'split-or-raise-timeout':
    'A retry does not make it faster: take a dump with --blame-hang to see where it hangs, split the test, and only then raise Timeout.',
  'guard-platform': 'Use Path.Combine and Environment.NewLine, or skip by OperatingSystem.IsWindows.',
};

export const SWIFT: Advice = {
  'await-condition':
    'Replace sleep by awaiting the call, or by XCTestExpectation with a time limit (Swift Testing: confirmation).',
  'synchronise-access':
    'Keep what tasks share in an actor, run it under Thread Sanitizer, and mark suites that share state serialized.',
  'reset-shared-state': 'Create state in setUp and undo it with addTeardownBlock; avoid shared singletons.',
  'order-insensitive-assertion': 'Compare sorted arrays or sets; the order of Set and Dictionary is random.',
  'release-resources': 'Close it with defer or addTeardownBlock, and bind servers to port 0.',
  'isolate-from-network': 'Answer requests from a URLProtocol of your own in the URLSessionConfiguration.',
  'inject-clock': 'Pass a Clock or the current Date in, and fix the TimeZone and Calendar.',
  'fix-seed': 'Pass a RandomNumberGenerator in, and give the test one with a fixed seed.',
  'own-temporary-files':
    'Make a folder with a UUID below FileManager.default.temporaryDirectory and remove it afterwards.',
  'compare-with-tolerance': 'Pass accuracy to XCTAssertEqual, or compare the absolute difference with a tolerance.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find where it hangs, split the test, and only then raise executionTimeAllowance or the timeLimit trait.',
  'guard-platform': 'Guard the code with canImport or os(), or throw XCTSkip where it does not apply.',
};

export const DART: Advice = {
  'await-condition':
    'Await the future or expectLater on a stream instead of Future.delayed; in widget tests use pumpAndSettle.',
  'reset-shared-state': 'Create state in setUp and undo it with addTearDown.',
  'order-insensitive-assertion': 'Use the unorderedEquals matcher instead of equals.',
  'release-resources': 'Close it with addTearDown, and bind servers to port 0.',
  'isolate-from-network': 'Use MockClient of package:http, or an HttpServer on port 0 in the test.',
  'inject-clock': 'Read the time from package:clock and fix it with withClock, or run the test in fakeAsync.',
  'fix-seed': 'Pass a Random with a fixed seed in, and print the seed when it fails.',
  'own-temporary-files': 'Use Directory.systemTemp.createTemp() and remove it with addTearDown.',
  'compare-with-tolerance': 'Use the closeTo matcher instead of equals.',
  'widen-range': 'Run the test in fakeAsync instead of measuring time, or allow a generous closeTo.',
  'split-or-raise-timeout':
    'A retry does not make it faster: find where it hangs, split the test, and only then raise the timeout of test().',
  'guard-platform': 'Use package:path, or limit the test with testOn.',
};
