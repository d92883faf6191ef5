import { expect, test } from 'vitest';
import { parseCommandLine } from '../../../src/io/terminal/command-line.ts';

const NOTHING = {
  inputs: new Map(),
  write: false,
  json: false,
  markdown: false,
  failOnFindings: false,
  ui: false,
  uiPort: undefined,
  repo: undefined,
  out: undefined,
  replay: undefined,
  apiUrl: undefined,
  serverUrl: undefined,
};

test('a run with inputs, switches and values', () => {
  const line = parseCommandLine('run', [
    '--repo',
    'o/n',
    '--window-days',
    '7',
    '--json',
    '--write',
    '--ui-port',
    '8080',
  ]);
  expect(line).toEqual({
    ...NOTHING,
    command: 'run',
    inputs: new Map([['window-days', '7']]),
    write: true,
    json: true,
    ui: true,
    uiPort: '8080',
    repo: 'o/n',
  });
});

test('a command that has few options', () => {
  expect(parseCommandLine('fetch', ['--out', 'o', '--record', 'r'])).toEqual({
    ...NOTHING,
    command: 'fetch',
    inputs: new Map([['record', 'r']]),
    out: 'o',
  });
});

test('help', () => {
  expect(parseCommandLine('classify', ['--help'])).toBeUndefined();
});
