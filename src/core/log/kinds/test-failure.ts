import type { KindRules } from './rule.ts';

/**
 * Tests failed, though no parser could name one: words that runners and build tools use for nothing else. Where a parser names a
 * failing test, that decides before any of these is looked at.
 */
export const TEST_FAILURE: KindRules = {
  kind: 'test-failure',
  tools: [
    {
      pattern:
        /^\[ERROR\] .{0,200}:(?:test|integration-test|verify) .{0,200}There (?:are|was|were) (?:test|some) ?(?:failures|errors|a failure)?/,
    },
    {
      pattern:
        /^There were failing tests\.|^> There were failing tests|Execution failed for task '[^']{0,240}(?::test|Tests?')/,
    },
    {
      pattern: /^(?:FAILURES!|FAILED \((?:failures|errors|skipped|expected)[^)]{0,80}\))$|^Tests: \d+, Assertions: \d+/,
    },
    { pattern: /^Failed Tests? \(\d+\):$|^The following tests FAILED:|^Unexpected Failed Tests? \(/ },
    { pattern: /^Failed \d+\/\d+ test programs|^Result: FAIL$|^# failed [1-9]\d*$|^# fail +[1-9]/ },
    { pattern: /^test result: FAILED|\*\* TEST FAILED \*\*|^Executed \d+ tests?, with [1-9]\d* failures?/ },
    {
      pattern:
        /^\[error\] \(.{1,80}\) sbt\.TestsFailedException|^\[error\] Failed: Total \d+|^Testing failed:$|^\s*Test run summary: Failed!|^\s*Failed! {1,2}- Failed: +[1-9]|The "VSTestTask" task returned false/,
    },
    {
      pattern:
        /^[1-9]\d* (?:failing|tests? failed|of \d+ tests failed)|^\d+ examples?, [1-9]\d* failures?|\b\d{1,9} tests?, [1-9]/,
    },
    {
      pattern:
        /^(?:=+ )?[1-9]\d* failed(?:, \d+ \w+){0,6} in [\d.]+ ?s|^FAIL! {1,2}: |^Some tests failed|: (?:One or more|Some) tests failed|\[ +[1-9]\d* tests failed +\]/,
    },
    {
      pattern:
        /^-{3} FAIL: |^FAIL\t\S+\t[\d.]+s$|^panic: test timed out after|^Tests run: \d+, +Failures: (?:[1-9]|0, +Errors: [1-9])/,
    },
  ],
  summaries: [
    { pattern: /^make(?:\[\d+\])?: \*{3} \[[^\]]{0,200}(?:test|check)/i },
    {
      pattern: /^npm (?:ERR!|error) Test failed\.|Failed at the \S{1,120} \S{0,40}test|Lifecycle script `\S{0,40}test/,
    },
    {
      pattern: /^ERROR: InvocationError for command .{0,300}(?:pytest|test)|^ERROR: {3}\w{1,40}: commands failed/,
    },
  ],
};
