import { expect, test } from 'vitest';
import { attributes, reportOpener } from './open-report.ts';
import { SMALL_REPORT, testOf } from './small-report.ts';

const open = reportOpener();

test('words, state, workflow and framework narrow findings and matrix alike, and stand in the address', async () => {
  const { page, complaints } = await open(SMALL_REPORT);
  const seen = async () => ({
    findings: await page.locator('.finding h3').allInnerTexts(),
    rows: await page.locator('.matrix tbody th').allInnerTexts(),
    left: await page.locator('.left').innerText(),
    hash: new URL(page.url()).hash,
  });
  const queue = 'tests/test_queue.py::test_drains';
  const basket = 'Basket keeps its items';

  await page.keyboard.press('/');
  await page.keyboard.type('BASKET browser');
  expect(await seen()).toEqual({
    findings: [basket],
    rows: [`${basket}\n2/6`],
    left: '1 of 4 tests',
    hash: '#q=BASKET+browser',
  });
  await page.keyboard.press('Escape');
  expect(await seen()).toEqual({
    findings: [queue, basket],
    rows: [`${queue}\n2/5`, `${basket}\n2/6`, 'TestLedger/sums\n3/6'],
    left: '4 tests',
    hash: '',
  });
  await page.getByLabel('State').selectOption('broken by a change');
  expect(await seen()).toEqual({
    findings: [],
    rows: ['TestLedger/sums\n3/6'],
    left: '1 of 4 tests',
    hash: '#state=broken',
  });
  await page.getByRole('button', { name: 'Clear' }).click();
  await page.getByLabel('Framework').selectOption('go-test');
  expect(await page.locator('.left').innerText()).toBe('2 of 4 tests');
  await page.getByLabel('Workflow').selectOption('nightly.yml');
  expect(await seen()).toEqual({
    findings: [],
    rows: ['Nightly/import\n1/2'],
    left: '1 of 4 tests',
    hash: '#workflow=.github%2Fworkflows%2Fnightly.yml&framework=go-test',
  });
  await page.locator('#search').fill('no such test');
  expect(await page.locator('.nothing').allInnerTexts()).toEqual([
    'No finding fits the filter.',
    'No test fits the filter.',
  ]);
  expect(complaints).toEqual([]);
});

test('a link shows to somebody else what it showed to the one who copied it', async () => {
  const { page, address } = await open(SMALL_REPORT, { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.locator('.finding > summary').nth(1).click();
  await page.locator('.finding-body').nth(1).getByRole('button', { name: 'Copy link' }).click();
  await page.getByText('Copied').waitFor();
  const link = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(link).toBe(`${address}#test=Basket+keeps+its+items`);
  const { page: other, complaints } = await open(SMALL_REPORT, { hash: new URL(link).hash });
  expect(await other.locator('h1:visible').innerText()).toBe('Basket keeps its items');
  expect(complaints).toEqual([]);
});

test('one test: what is known, how it went, every run; and back to where the reader was', async () => {
  const { page, complaints } = await open(SMALL_REPORT, { hash: '#q=queue', viewport: { width: 900, height: 400 } });
  await page.locator('.finding > summary').click();
  const link = page.getByRole('link', { name: 'History of this test' });
  await link.scrollIntoViewIfNeeded();
  const top = await page.evaluate('scrollY');
  await link.click();
  await page.locator('.test-view').waitFor();
  expect(new URL(page.url()).hash).toBe('#test=tests%2Ftest_queue.py%3A%3Atest_drains&q=queue');
  expect(await page.evaluate('[scrollY, document.activeElement.tagName]')).toEqual([0, 'H1']);
  const view = page.locator('.test-view');
  expect(await view.locator('.metric').allTextContents()).toEqual([
    '98.8\u00a0%probability',
    '2 / 10failed 20\u00a0%',
    '3.1\u00a0hwork and waiting a week',
    '40\u00a0minon runners a week',
  ]);
  expect(await view.locator('.facts > div').allTextContents()).toEqual([
    'Jobunit',
    'Workflow.github/workflows/test.yml',
    'Frameworkpytest',
  ]);
  expect(await page.title()).toBe('tests/test_queue.py::test_drains · Flaky tests in acme/orchard');
  expect(await view.locator('.chart h3').allInnerTexts()).toEqual([
    'Probability of being flaky',
    'Failure rate by week',
  ]);
  expect(await view.locator('.readout').allInnerTexts()).toEqual([
    '98.8\u00a0% after the run of 14 Nov 2026, 14:03 UTC',
    '5 of 90 executions failed in 2 weeks',
  ]);
  expect(await view.locator('.failed-runs tbody tr').allInnerTexts()).toEqual([
    '14 Nov 2026, 14:03 UTC\tfailed and passed on the same code\tpush\tmain\tc0ffee000004\t2\t105',
    '12 Nov 2026, 14:03 UTC\tfailed\tpush\tmain\tc0ffee000002\t1\t103',
  ]);
  await page.goBack();
  await view.waitFor({ state: 'detached' });
  expect(await page.title()).toBe('Flaky tests in acme/orchard');
  expect(await page.evaluate('scrollY')).toBe(top);
  expect(await page.evaluate('document.activeElement.textContent')).toBe('History of this test');
  expect(await page.locator('.finding[open]').count()).toBe(1);
  // A link is no way back for the browser, which scrolls by itself there.
  await link.click();
  await page.getByRole('link', { name: 'All tests' }).click();
  await view.waitFor({ state: 'detached' });
  expect(await page.evaluate('scrollY')).toBe(top);
  expect(complaints).toEqual([]);
});

test('tests of one name are told apart by job and suite, and by their order if nothing else', async () => {
  const same = { id: 'sums', outcomes: 'FPPPPP' };
  const tests = [
    testOf(same),
    testOf({ ...same, job: 'browser' }),
    testOf({ ...same, suite: 'a.test.ts' }),
    testOf({ ...same, suite: 'a.test.ts' }),
  ];
  const { page } = await open({ ...SMALL_REPORT, findings: [], tests });
  const links = await attributes(page.locator('.matrix tbody a'), 'href');
  expect(links).toEqual([
    '#test=sums&job=unit',
    '#test=sums&job=browser',
    '#test=sums&job=unit&suite=a.test.ts',
    '#test=sums&job=unit&suite=a.test.ts&n=1',
  ]);
});

test('a link to a test that the report does not hold says so', async () => {
  const { page, complaints } = await open(SMALL_REPORT, { hash: '#test=gone%20%3Cb%3E&n=x' });
  expect(await page.locator('.test-view').innerText()).toBe(
    '← All tests\nCopy link\nNo such test\n\nThis report holds no test of the name in its address. It may have failed in another window.',
  );
  await page.getByRole('link', { name: 'All tests' }).click();
  expect(await page.locator('.finding').count()).toBe(2);
  expect(complaints).toEqual([]);
});

test('whatever stands behind the # is text', async () => {
  for (const hash of [
    '#%',
    '#q=%00%ff',
    '#test',
    '#q',
    '#__proto__=1&constructor=2&test=__proto__',
    `#q=${'x'.repeat(9_000)}`,
  ]) {
    const { page, complaints } = await open(SMALL_REPORT, { hash });
    expect([hash.slice(0, 20), await page.locator('main').count(), complaints]).toEqual([hash.slice(0, 20), 1, []]);
  }
});

test('a search in the address is no longer than one that can be typed', async () => {
  const { page, complaints } = await open(SMALL_REPORT, { hash: `#q=${'x '.repeat(500_000)}` });
  const search = page.getByRole('searchbox');
  expect([(await search.inputValue()).length, await search.getAttribute('maxlength'), complaints]).toEqual([
    1_000,
    '1000',
    [],
  ]);
});
