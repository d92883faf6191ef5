import { describe, expect, test } from 'vitest';
import { COMMAND_TABLE } from '../../../src/core/commands/command-table.ts';
import { FILE_COMMANDS } from '../../../src/core/commands/file-commands.ts';
import { helpText, overviewText } from '../../../src/core/render/terminal-help.ts';
import { columnsOf } from '../../../src/core/text/columns.ts';

const plain = { width: 80, unicode: true, colour: false };

/** Commands to copy, names of options and single long words are never broken. */
function tooWide(text: string, width: number): readonly string[] {
  return text
    .split('\n')
    .filter((line) => columnsOf(line) > width)
    .filter((line) => !/^ {2}(?:\S+ )*?(?:flakewarden|source|gh) |^ {2}--|^Usage: |^ *\S+$/.test(line));
}

describe.each([40, 80, 120])('at %i columns', (width) => {
  const look = { ...plain, width };

  test.each(COMMAND_TABLE.map((spec) => [spec.name, spec] as const))('%s fits', (_name, spec) => {
    expect(tooWide(helpText(spec, look), width)).toEqual([]);
  });

  test('so does the overview', () => {
    expect(tooWide(overviewText(look), width)).toEqual([]);
  });
});

test('the help of a command', () => {
  expect(helpText(FILE_COMMANDS.export, plain)).toMatchInlineSnapshot(`
    "flakewarden export: Print the findings for other tools: CSV, SARIF, CTRF, JUnit
    XML, or a badge.

    Usage: flakewarden export [options]

    Examples
      flakewarden export --format csv > flaky-tests.csv
          The last findings as a table.
      flakewarden export --format sarif --findings DIR > flaky-tests.sarif
          Findings of another folder, for code scanning.

    What to read
      --findings <folder or file>
                               Folder that classify wrote, or its findings.json.
                               (default: flakewarden-out/findings)

    Output
      --format <form>          Form of what is printed. csv: safe to open in a
                               spreadsheet. sarif: SARIF 2.1.0, for code scanning
                               and editors. ctrf: Common Test Report Format. junit:
                               JUnit XML, a test case with properties for each
                               finding. badge: JSON for an endpoint badge of
                               shields.io. (one of: csv, sarif, ctrf, junit, badge;
                               required)
      --help                   Show this text. Short: -h.

    Exit codes
      0  Done.
      2  You can mend it: a wrong option, a missing input, a secret that belongs to
         another part.
      5  A document failed its check. Nothing was written.
    "
  `);
});

test('headings and commands stand out where there are colours, and say the same', () => {
  const coloured = helpText(FILE_COMMANDS.limits, { ...plain, colour: true });
  expect(coloured).toContain('\u{1b}[1mExamples\u{1b}[22m');
  expect(coloured.replaceAll(/\u{1b}\[\d+m/gu, '')).toBe(helpText(FILE_COMMANDS.limits, plain));
});
