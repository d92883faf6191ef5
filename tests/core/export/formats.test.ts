import sax from 'sax';
import { describe, expect, test } from 'vitest';
import type { Findings } from '../../../src/core/documents/findings.ts';
import { EXPORTS } from '../../../src/core/export/formats.ts';
import { hasInvisible } from '../../../src/core/text/field.ts';
import { hostileText, seeded } from '../render/hostile.ts';
import { finding, findings, testIdentity } from '../render/sample.ts';

const ONE = findings();

/** A document whose only finding has this name, suite and file. */
function named(id: string, suite: string | null = id, file: string | null = id): Findings {
  return findings({ findings: [finding({ test: testIdentity({ id, suite, file }) })] });
}

describe('CSV', () => {
  test('a heading, and a row of the same width', () => {
    const [heading, row, end] = EXPORTS.csv(ONE).split('\r\n');
    expect(heading).toBe(
      'id,suite,file,framework,workflow,job,state,quarantine,probability,failed,executions,flips,cause,fix,trend,firstSeen,lastSeen,minutesPerWeek,runId,attempt,jobId',
    );
    expect(row).toMatchInlineSnapshot(
      `"tests/test_queue.py::test_drain[fast],,tests/test_queue.py,pytest,.github/workflows/test.yml,test,confirmed,false,0.99,3,15,2,async-wait,await-condition,new,2026-11-08T10:00:00.000Z,2026-11-14T10:00:00.000Z,21.3,106,1,1106"`,
    );
    expect(end).toBe('');
  });

  test.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ["+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"],
    ['-2+3', "'-2+3"],
    ['@SUM(1,2)', `"'@SUM(1,2)"`],
    ['\t=1', '\\u{9}=1'],
    ['a,b', '"a,b"'],
    ['a\r\n=1', '\\u{a}'],
  ])('%j is text in a spreadsheet too', (id, cell) => {
    const row = EXPORTS.csv(named(id, null, null)).split('\r\n')[1] ?? '';
    expect(row.includes(cell)).toBe(true);
    expect(EXPORTS.csv(named(id, null, null)).split('\r\n')).toHaveLength(3);
  });
});

test('SARIF: a result with a place in the repository, and a name that stays the same', () => {
  const { runs } = JSON.parse(EXPORTS.sarif(ONE)) as { readonly runs: readonly { readonly results: unknown }[] };
  expect(runs[0]?.results).toMatchInlineSnapshot(`
    [
      {
        "level": "warning",
        "locations": [
          {
            "logicalLocations": [
              {
                "fullyQualifiedName": "tests/test_queue.py::test_drain[fast]",
                "kind": "function",
                "name": "tests/test_queue.py::test_drain[fast]",
              },
            ],
            "physicalLocation": {
              "artifactLocation": {
                "uri": "tests/test_queue.py",
                "uriBaseId": "%SRCROOT%",
              },
              "region": {
                "startLine": 1,
              },
            },
          },
        ],
        "message": {
          "text": "Flaky test (confirmed, 99.0 % sure): failed 3 of 15 executions. tests/test_queue.py::test_drain[fast]",
        },
        "partialFingerprints": {
          "flakewardenTest/v1": "a2be8563d27f0355",
        },
        "properties": {
          "cause": "async-wait",
          "fix": "await-condition",
          "job": "test",
          "probability": 0.99,
          "workflow": ".github/workflows/test.yml",
        },
        "ruleId": "flaky-test",
        "ruleIndex": 0,
      },
    ]
  `);
});

test.each(['/etc/passwd', '../../secrets.txt', 'C:\\x', 'a//b', './a', 'https://evil.example/a', ''])(
  'SARIF: %j is no place in the repository',
  (file) => {
    const { runs } = JSON.parse(EXPORTS.sarif(named('x', null, file))) as {
      readonly runs: readonly { readonly results: readonly { readonly locations: readonly object[] }[] }[];
    };
    expect(runs[0]?.results[0]?.locations.map((location) => Object.keys(location))).toEqual([['logicalLocations']]);
  },
);

test('CTRF: tests that are neither passed nor failed, but flaky', () => {
  const { results } = JSON.parse(EXPORTS.ctrf(ONE)) as { readonly results: unknown };
  expect(results).toMatchInlineSnapshot(`
    {
      "summary": {
        "failed": 0,
        "other": 1,
        "passed": 0,
        "pending": 0,
        "skipped": 0,
        "start": 1793923200000,
        "stop": 1795132800000,
        "tests": 1,
      },
      "tests": [
        {
          "duration": 0,
          "extra": {
            "attempt": 1,
            "cause": "async-wait",
            "executions": 15,
            "failed": 3,
            "firstSeen": "2026-11-08T10:00:00.000Z",
            "fix": "await-condition",
            "flips": 2,
            "framework": "pytest",
            "job": "test",
            "jobId": "1106",
            "lastSeen": "2026-11-14T10:00:00.000Z",
            "minutesPerWeek": 21.3,
            "probability": 0.99,
            "quarantine": false,
            "runId": "106",
            "state": "confirmed",
            "trend": "new",
            "workflow": ".github/workflows/test.yml",
          },
          "filePath": "tests/test_queue.py",
          "flaky": true,
          "message": "Flaky test (confirmed, 99.0 % sure): failed 3 of 15 executions.",
          "name": "tests/test_queue.py::test_drain[fast]",
          "status": "other",
        },
      ],
      "tool": {
        "name": "flakewarden",
        "version": "0.1.0",
      },
    }
  `);
});

test('JUnit: read back, it has the test and its properties', () => {
  expect(elementsOf(EXPORTS.junit(ONE))).toMatchInlineSnapshot(`
    [
      [
        "testsuites",
        {},
      ],
      [
        "testsuite",
        {
          "errors": "0",
          "failures": "0",
          "name": "flakewarden",
          "skipped": "0",
          "tests": "1",
        },
      ],
      [
        "testcase",
        {
          "classname": "pytest",
          "file": "tests/test_queue.py",
          "name": "tests/test_queue.py::test_drain[fast]",
        },
      ],
      [
        "properties",
        {},
      ],
      [
        "property",
        {
          "name": "flakewarden.state",
          "value": "confirmed",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.quarantine",
          "value": "false",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.probability",
          "value": "0.99",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.failed",
          "value": "3",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.executions",
          "value": "15",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.flips",
          "value": "2",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.cause",
          "value": "async-wait",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.fix",
          "value": "await-condition",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.trend",
          "value": "new",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.workflow",
          "value": ".github/workflows/test.yml",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.job",
          "value": "test",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.runId",
          "value": "106",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.attempt",
          "value": "1",
        },
      ],
      [
        "property",
        {
          "name": "flakewarden.jobId",
          "value": "1106",
        },
      ],
    ]
  `);
});

test.each([
  ['one confirmed', ONE, '1', 'orange'],
  ['one suspected', findings({ findings: [finding({ state: 'suspected' })] }), '1 suspected', 'yellow'],
  ['both', findings({ findings: [finding(), finding({ state: 'suspected' })] }), '1 + 1 suspected', 'orange'],
  ['nothing', findings({ findings: [] }), 'none', 'brightgreen'],
  ['nothing read', findings({ findings: [], completeness: { complete: false, gaps: [] } }), 'unknown', 'lightgrey'],
])('badge: %s', (_, document, message, color) => {
  expect(JSON.parse(EXPORTS.badge(document))).toEqual({ schemaVersion: 1, label: 'flaky tests', message, color });
});

test('no hostile name leaves its place or hides in any form', () => {
  const random = seeded(11);
  for (let i = 0; i < 500; i += 1) {
    const [id, suite, file] = [hostileText(random) || 'x', hostileText(random), hostileText(random)];
    const document = named(id.slice(0, 500), suite.slice(0, 500), file.slice(0, 500));
    for (const write of Object.values(EXPORTS)) {
      expect(hasInvisible(write(document).replaceAll(/\r?\n/g, ''))).toBe(false);
    }
    expect(elementsOf(EXPORTS.junit(document)).map(([name]) => name)).toEqual(
      elementsOf(EXPORTS.junit(ONE)).map(([name]) => name),
    );
    expect(cellsOf(EXPORTS.csv(document)).map((row) => row.length)).toEqual([21, 21]);
  }
});

/** Names and attributes of all elements, in order. */
function elementsOf(xml: string): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  const elements: [string, Record<string, string>][] = [];
  const parser = sax.parser(true);
  parser.onopentag = ({ name, attributes }) => void elements.push([name, attributes as Record<string, string>]);
  parser.write(xml);
  expect(parser.error).toBe(null);
  return elements;
}

/** Rows of cells, after RFC 4180. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
