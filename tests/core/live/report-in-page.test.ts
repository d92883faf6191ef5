import { expect, test } from 'vitest';
import { reportDataIn } from '../../../src/core/live/report-in-page.ts';

test('only the data are taken, whatever stands around them', () => {
  const html =
    '<script>alert(1)</script><script type="application/json" id="data">{"title":"\\u003c/script>"}</script><img>';
  expect(reportDataIn(html)).toEqual({ title: '</script>' });
});

test.each([
  ['no data', '<!doctype html><p>nothing</p>'],
  ['data that never end', '<script type="application/json" id="data">{"a":1}'],
  ['data with markup', '<script type="application/json" id="data">{"a":"<b>"}</script>'],
  ['data that are no JSON', '<script type="application/json" id="data">{</script>'],
  ['data that are no object', '<script type="application/json" id="data">[1]</script>'],
])('a file with %s holds no report', (_name, html) => {
  expect(reportDataIn(html)).toBeUndefined();
});
