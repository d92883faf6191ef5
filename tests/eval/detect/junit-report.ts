import { textOf } from './failure-text.ts';
import type { SimulatedAttempt, SimulatedRepository, SimulatedRun } from './generator.ts';

/**
 * `pytest --junitxml` of an attempt: every test of the repository, by the name it has in this run.
 *
 * @param names of the tests in this run, by index
 */
export function junitReport(
  repository: SimulatedRepository,
  run: SimulatedRun,
  attempt: SimulatedAttempt,
  names: readonly string[],
): string {
  const failures = new Map(attempt.failures.map((failure) => [failure.test, failure]));
  const cases = names.map((name, test) => {
    const [file = '', title = ''] = name.split('::');
    const className = file.replace(/\.py$/, '').replaceAll('/', '.');
    const open = `<testcase classname="${className}" name="${title}" time="0.012"`;
    const failure = failures.get(test);
    if (failure === undefined) return `${open}/>`;
    const { message, errorType, line } = textOf(repository, run, failure);
    return `${open}><failure message="${message}">${message}\n\n${file}:${line}: ${errorType}</failure></testcase>`;
  });
  const counts = `errors="0" failures="${failures.size}" skipped="0" tests="${names.length}"`;
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" ${counts} time="41.27">${cases.join('')}</testsuite></testsuites>`;
}
