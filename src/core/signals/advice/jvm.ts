import type { Advice } from './advice.ts';

export const JUNIT: Advice = {
  'await-condition': 'Replace Thread.sleep by Awaitility await().until, or by CountDownLatch.await with a time limit.',
  'synchronise-access':
    'Use concurrent collections or atomic types for what threads share, end executors with awaitTermination, and mark tests that cannot run side by side (JUnit 5: ResourceLock).',
  'reset-shared-state':
    'Create state before each test and clear statics, system properties and tables after each (JUnit 5: BeforeEach and AfterEach).',
  'order-insensitive-assertion':
    'Use containsExactlyInAnyOrder of AssertJ or containsInAnyOrder of Hamcrest, or a LinkedHashMap where order matters.',
  'release-resources': 'Open it in try-with-resources, shut pools down after each test, and bind servers to port 0.',
  'isolate-from-network': 'Answer requests from WireMock or MockWebServer on a free port.',
  'inject-clock': 'Pass a java.time.Clock in, and give the test Clock.fixed with an explicit ZoneId.',
  'fix-seed': 'Pass a java.util.Random with a fixed seed in, and print the seed when it fails.',
  'own-temporary-files': 'Use the TempDir annotation of JUnit 5 or the TemporaryFolder rule of JUnit 4.',
  'compare-with-tolerance': 'Pass a delta to assertEquals, or use isCloseTo of AssertJ.',
  'widen-range': 'Assert what happened instead of how long it took, or allow a generous bound.',
  'split-or-raise-timeout':
    'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and only then raise its timeout.',
  'guard-platform': 'Use Path and System.lineSeparator(), or limit the test (JUnit 5: EnabledOnOs).',
};

export const TESTNG: Advice = {
  ...JUNIT,
  'synchronise-access':
    'Use concurrent collections or atomic types for what threads share, and set singleThreaded on classes that cannot run side by side.',
  'reset-shared-state': 'Create state in BeforeMethod and clear statics, system properties and tables in AfterMethod.',
  'own-temporary-files': 'Make a folder with Files.createTempDirectory in BeforeMethod and remove it in AfterMethod.',
  'split-or-raise-timeout':
    'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and only then raise timeOut.',
  'guard-platform': 'Use Path and System.lineSeparator(), or throw SkipException where it does not apply.',
};

export const SCALA: Advice = {
  ...JUNIT,
  'await-condition':
    'Replace Thread.sleep by eventually (ScalaTest: the Eventually trait; specs2: the matcher), or Await.result with a limit.',
  'synchronise-access':
    'Use java.util.concurrent types for what threads share, and run suites that cannot run side by side with Test / parallelExecution off.',
  'reset-shared-state':
    'Create state per test: BeforeAndAfterEach or OneInstancePerTest in ScalaTest, BeforeAfterEach in specs2.',
  'order-insensitive-assertion': 'Use contain theSameElementsAs in ScalaTest, or compare sets.',
  'own-temporary-files': 'Make a folder with Files.createTempDirectory for each test and remove it afterwards.',
  'compare-with-tolerance': 'Compare with a tolerance: TolerantNumerics in ScalaTest, beCloseTo in specs2.',
  'split-or-raise-timeout':
    'A retry does not make it faster: take a thread dump to see where it hangs, split the test, and raise its time limit only then.',
  'guard-platform': 'Use Path and System.lineSeparator(), or cancel with assume where it does not apply.',
};
