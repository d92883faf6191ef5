import { expect, test } from 'vitest';
import { placeOfJsonFault } from '../../../src/core/documents/json-place.ts';

test.each([
  ['', 1, 1],
  ['{"a": NaN}', 1, 7],
  ['{"a": 1,}', 1, 9],
  ['[1, 2,\n 3,\n]', 3, 1],
  ['{"a": 1\n "b": 2}', 2, 2],
  ["{'a': 1}", 1, 2],
  ['{"a" 1}', 1, 6],
  ['{"a": [}', 1, 8],
  ['{"a": 01}', 1, 7],
  ['["a\nb"]', 1, 2],
  ['[1]]', 1, 4],
  ['[1}', 1, 3],
  ['[1', 1, 3],
  ['[tru]', 1, 2],
  ['{"a":"\\x"}', 1, 6],
  [' \n {"a": [1, {"b": null}], "c": "\\u00e9"} x', 2, 41],
])('%j stops being JSON at line %i, column %i', (text, line, column) => {
  expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  expect(placeOfJsonFault(text)).toEqual({ line, column });
});
