import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { RULES } from '../../src/core/check/rules/registry.ts';
import { HELP_OPTION, optionUsage } from '../../src/core/commands/command-spec.ts';
import { COMMAND_TABLE } from '../../src/core/commands/command-table.ts';
import { ERROR_CODES } from '../../src/core/error-codes.ts';
import { EXIT_CODES, EXIT_MEANINGS } from '../../src/core/errors.ts';
import { INPUT_NAMES, INPUTS, type InputName, type InputSpec } from '../../src/core/inputs.ts';
import { LIMIT_TABLE } from '../../src/core/limits.ts';
import { FRAMEWORKS } from '../../src/core/model/framework.ts';
import { PARTS } from '../../src/core/model/part.ts';
import { OUTPUTS, type OutputSpec } from '../../src/core/outputs.ts';
import { PARSERS, REPORT_PARSERS } from '../../src/core/parsers/registry.ts';
import { SIGNALS } from '../../src/core/signals/registry.ts';
import { listProjectFiles, markedSection, readProjectFile, tableRows } from './project-files.ts';

/* What the guides repeat of the source, read from the guides without the script that writes them. */

const REFERENCE = '.github/REFERENCE.md';
const EXITS = Object.entries(EXIT_MEANINGS).map(([name, meaning]) => [
  String(EXIT_CODES[name as keyof typeof EXIT_CODES]),
  meaning,
]);
const rowOf = (name: InputName) => {
  const spec: InputSpec<unknown> = INPUTS[name];
  const shown = spec.secret === true ? 'secret' : spec.default === '' ? '' : `\`${spec.default}\``;
  return [`\`${name}\``, spec.description, shown];
};

/** All tables of a text, one after the other. */
function allRows(markdown: string): readonly (readonly string[])[] {
  return markdown
    .split(/\n\n(?=\|)/)
    .slice(1)
    .flatMap((part) => tableRows(`${part}\n`));
}

describe('the reference', () => {
  test('has one row for each input of each part', () => {
    const [, ...sections] = markedSection(REFERENCE, 'inputs').split('### `step: ');
    const rows = Object.fromEntries(sections.map((text) => [text.split('`')[0] ?? '', tableRows(text)]));
    const partsOf = (name: InputName): readonly string[] => INPUTS[name].parts;
    expect(rows).toEqual(
      Object.fromEntries(
        PARTS.map((part) => [part, INPUT_NAMES.filter((name) => partsOf(name).includes(part)).map(rowOf)]),
      ),
    );
  });

  test('has one row for each input and each output of the workflow', () => {
    const { on } = parse(readProjectFile('.github/workflows/detect.yml').text) as {
      on: { workflow_call: { inputs: object; outputs: Record<string, { description: string }> } };
    };
    expect(tableRows(markedSection(REFERENCE, 'workflow-inputs'))).toEqual(
      Object.keys(on.workflow_call.inputs).map((name) => rowOf(name as InputName)),
    );
    expect(tableRows(markedSection(REFERENCE, 'workflow-outputs'))).toEqual(
      Object.entries(on.workflow_call.outputs).map(([name, { description }]) => [`\`${name}\``, description]),
    );
  });

  test('has one row for each output and each exit code', () => {
    const specs: readonly (readonly [string, OutputSpec])[] = Object.entries(OUTPUTS);
    expect(tableRows(markedSection(REFERENCE, 'outputs'))).toEqual(
      specs.map(([name, { parts, description }]) => [`\`${name}\``, parts.join(', '), description]),
    );
    expect(tableRows(markedSection(REFERENCE, 'exit-codes'))).toEqual(EXITS);
  });

  test('names every artifact of the workflow with the days for which it is kept', () => {
    const uploads = readProjectFile('.github/workflows/detect.yml').text.split('actions/upload-artifact@').slice(1);
    const kept = uploads.map((text) => [
      / name: ([a-z-]+[a-z])/.exec(text)?.[1],
      /retention-days: (\d+)/.exec(text)?.[1],
    ]);
    const rows = tableRows(markedSection(REFERENCE, 'artifacts'));
    expect(rows.map(([name = '', , days = '']) => [name.replaceAll('`', ''), /^(\d+) day/.exec(days)?.[1]])).toEqual(
      kept,
    );
    expect(tableRows(markedSection('README.md', 'artifacts'))).toEqual(rows);
  });
});

describe('the README', () => {
  test('has every exit code and every command', () => {
    expect(tableRows(markedSection('README.md', 'exit-codes'))).toEqual(EXITS);
    expect(tableRows(markedSection('README.md', 'commands'))).toEqual(
      COMMAND_TABLE.map(({ name, about }) => [`[\`${name}\`](.github/COMMANDS.md#${name})`, about]),
    );
  });

  test('shows the inputs that people set as they are', () => {
    const rows = tableRows(markedSection('README.md', 'everyday'));
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(rows.map(([name = '']) => rowOf(name.replaceAll('`', '') as InputName)));
  });

  test('counts frameworks and formats right', () => {
    expect(markedSection('README.md', 'frameworks').match(/\d+/g)?.map(Number)).toEqual([
      PARSERS.length,
      REPORT_PARSERS.length,
    ]);
  });

  test('shows both commands on its first screen, and can be read in minutes', () => {
    const lines = readProjectFile('README.md').text.split('\n');
    const firstScreen = lines.slice(0, 21).join('\n');
    expect(firstScreen).toContain('\nnode dist/cli/index.js demo\n');
    expect(firstScreen).toContain('\nnpm cit\n');
    expect(lines.length).toBeLessThan(320);
  });
});

test.each([
  ['README.md', 'at most five tests', INPUTS['max-findings'].default, '5'],
  ['README.md', 'at most five findings', INPUTS['max-findings'].default, '5'],
  ['README.md', 'fetch asks GitHub for at most ten minutes', LIMIT_TABLE.fetchSeconds.value, 600],
  ['README.md', 'at most a dozen redacted lines of a log', LIMIT_TABLE.excerptLines.value, 12],
])('%s says %s, which is so', (path, words, value, expected) => {
  expect(readProjectFile(path).text).toContain(words);
  expect(value).toBe(expected);
});

test('the page of commands has every option of every command with its default', () => {
  const [, ...sections] = readProjectFile('.github/COMMANDS.md').text.split(/^## /m);
  const rows = sections.map((text) => [
    text.split('\n')[0],
    allRows(text).map(([option, , preset]) => [option, preset]),
  ]);
  const expected = COMMAND_TABLE.map(({ name, options }) => [
    name,
    [...options, HELP_OPTION].map((option) => [
      `\`${optionUsage(option)}\``,
      option.default === undefined ? '' : `\`${option.default}\``,
    ]),
  ]);
  const sorted = (all: readonly unknown[]) => all.map((each) => JSON.stringify(each)).toSorted();
  expect(rows.slice(0, -1).map(([name, options]) => [name, sorted(options as unknown[])])).toEqual(
    expected.map(([name, options]) => [name, sorted(options as unknown[])]),
  );
});

test('the page of limits has every limit', () => {
  const [rows] = [tableRows(readProjectFile('.github/LIMITS.md').text)];
  expect(rows.map(([name]) => name)).toEqual(Object.keys(LIMIT_TABLE).map((name) => `\`${name}\``));
});

const parsers = [...PARSERS, ...REPORT_PARSERS];

test('every framework has a parser, and each parser an id of its own', () => {
  const ids: readonly string[] = parsers.map(({ id }) => id);
  expect(FRAMEWORKS.filter((framework) => !ids.includes(framework))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each([
  ['frameworks', parsers.map(({ id }) => id)],
  ['signals', SIGNALS.map(({ id }) => id)],
  ['checks', RULES.map(({ id }) => id)],
  ['errors', Object.values(ERROR_CODES).flatMap((codes) => Object.keys(codes))],
])('%s have a page each, and every page is in their index', (folder, ids: readonly string[]) => {
  expect(listProjectFiles(`.github/${folder}`).map((path) => path.split('/').at(-1))).toEqual(
    [...ids, 'index'].map((id) => `${id}.md`).toSorted(),
  );
  const linked = [...readProjectFile(`.github/${folder}/index.md`).text.matchAll(/^\| \[[^\]]*\]\(([^)]*)\.md\)/gm)];
  expect(linked.map(([, id = '']) => id).toSorted()).toEqual(ids.toSorted());
});

test('the index of frameworks says how many there are', () => {
  const sentence = /(\d+) frameworks are read from job logs, (\d+) formats/.exec(
    readProjectFile('.github/frameworks/index.md').text,
  );
  expect(sentence?.slice(1).map(Number)).toEqual([PARSERS.length, REPORT_PARSERS.length]);
});
