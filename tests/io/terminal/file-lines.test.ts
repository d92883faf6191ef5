import { expect, test } from 'vitest';
import type { FileCommand } from '../../../src/core/commands/names.ts';
import { parseFileLine } from '../../../src/io/terminal/file-lines.ts';

test.each([
  ['read a.log --json -', { command: 'read', files: ['a.log', '-'], json: true }],
  ['export --format csv', { command: 'export', format: 'csv', findings: 'flakewarden-out/findings' }],
  ['export --format badge --findings x', { command: 'export', format: 'badge', findings: 'x' }],
  ['check', { command: 'check', paths: ['.'], format: 'text', all: false, ignored: new Set(), explained: undefined }],
  [
    'check a.yml --format json --all --ignore w01,W02 --ignore w3 --explain w15',
    {
      command: 'check',
      paths: ['a.yml'],
      format: 'json',
      all: true,
      ignored: new Set(['W01', 'W02', 'W3']),
      explained: 'W15',
    },
  ],
  ['limits --json', { command: 'limits', json: true }],
  ['completion fish', { command: 'completion', shell: 'fish' }],
  ['read --help', undefined],
])('%s', (line, parsed) => {
  const [name = '', ...rest] = line.split(' ');
  expect(parseFileLine(name as FileCommand, rest)).toEqual(parsed);
});
