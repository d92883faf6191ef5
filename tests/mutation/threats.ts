import type { ThreatId } from './control.ts';

/** One row of the threat table of SECURITY.md; its controls name it themselves. */
export interface Threat {
  readonly id: ThreatId;
  /** What an attacker does, and to what. */
  readonly threat: string;
  /** Families of the red team that do it. */
  readonly families: readonly string[];
  /** Tests beside those of the controls, by their path. */
  readonly tests: readonly string[];
  /** The system that it threatens does not exist yet; its tests prove that. */
  readonly isNotBuilt?: true;
}

export const THREATS: readonly Threat[] = [
  {
    id: 'T1',
    threat: 'Text in a log takes over the process that may write',
    families: ['L18', 'L19', 'L20', 'L21', 'L24', 'M01', 'M06'],
    tests: ['tests/meta/workflows.test.ts', 'tests/dist/bundle-contents.test.ts'],
  },
  {
    id: 'T2',
    threat: 'The key of the model, or the identity that stands for it, gets out',
    families: ['L23', 'M02', 'M03', 'S09'],
    tests: ['tests/io/anthropic/credentials.test.ts', 'tests/io/anthropic/messages.test.ts'],
  },
  {
    id: 'T3',
    threat: 'Money, minutes or requests are spent without end',
    families: ['L12', 'L13', 'L25', 'A08', 'A09'],
    tests: ['tests/core/llm/budget.test.ts', 'tests/core/llm/diagnose.test.ts'],
  },
  {
    id: 'T4',
    threat: 'A flaky test is kept out of the issue',
    families: ['L18', 'L19', 'J01', 'J02', 'J05', 'J07', 'J10'],
    tests: ['tests/steps/classify/classify.test.ts', 'tests/core/llm/diagnose.test.ts'],
  },
  {
    id: 'T5',
    threat: 'A sound test is framed as flaky, so that it is put into quarantine',
    families: ['L16', 'L17', 'X06', 'A01', 'A02'],
    tests: ['tests/core/evidence/gate.test.ts', 'tests/core/findings/decide.test.ts'],
  },
  {
    id: 'T6',
    threat: 'Readers of the issue get links, images, HTML or hidden text',
    families: ['N01', 'N04', 'N05', 'N06', 'N07', 'N13', 'N15', 'J08'],
    tests: ['tests/core/render/hostile.test.ts'],
  },
  {
    id: 'T7',
    threat: 'Other people or repositories are mentioned, referenced or flooded',
    families: ['N02', 'N03', 'N13'],
    tests: ['tests/core/render/hostile.test.ts'],
  },
  {
    id: 'T8',
    threat: 'Programs that read the issue get instructions which people do not see',
    families: ['N05', 'U01', 'U02', 'U03', 'U04', 'U05', 'U06', 'U07', 'U08'],
    tests: ['tests/core/text/field.test.ts'],
  },
  {
    id: 'T9',
    threat: 'The evidence is replaced between the jobs',
    families: ['J13', 'J14', 'J15'],
    tests: ['tests/dist/action-process.test.ts'],
  },
  {
    id: 'T10',
    threat: 'The findings are replaced or malformed',
    families: ['J02', 'J03', 'J04', 'J09', 'J13', 'J14'],
    tests: ['tests/steps/report/report.test.ts', 'tests/dist/action-process.test.ts'],
  },
  {
    id: 'T11',
    threat: 'A line of a log becomes a command of the runner',
    families: ['L01', 'L02', 'L03', 'L04', 'L05', 'L06'],
    tests: ['tests/entry/run-part.test.ts', 'tests/io/actions/progress.test.ts'],
  },
  {
    id: 'T12',
    threat: 'A value writes further values into the files of the runner',
    families: ['L04', 'N06', 'N13'],
    tests: ['tests/io/actions/runner.test.ts'],
  },
  {
    id: 'T13',
    threat: 'A log makes the runner drop the output with the digest',
    families: ['L01', 'J13'],
    tests: ['tests/steps/report/report.test.ts', 'tests/dist/action-process.test.ts'],
  },
  {
    id: 'T14',
    threat: 'An archive or a report file reaches the file system, or swells',
    families: ['Z01', 'Z02', 'Z03', 'Z04', 'Z05', 'Z06', 'Z07', 'X01'],
    tests: ['tests/io/github/report-archive.test.ts'],
  },
  {
    id: 'T15',
    threat: 'A planted link carries a file into an artifact',
    families: ['J15'],
    tests: ['tests/io/files/folder.test.ts'],
  },
  {
    id: 'T16',
    threat: 'A parser runs out of time or memory',
    families: ['L12', 'L13', 'L14', 'X02', 'X03', 'J04'],
    tests: ['tests/meta/regular-expressions.test.ts', 'tests/core/text/redact.test.ts'],
  },
  {
    id: 'T17',
    threat: 'A redirect takes the GitHub token to another host',
    families: ['A05', 'A07', 'M04'],
    tests: ['tests/io/github/download-hosts.test.ts', 'tests/io/github/signed-download.test.ts'],
  },
  {
    id: 'T18',
    threat: 'Lines of a private log end up where more people can read',
    families: ['A15'],
    tests: ['tests/io/github/issue-tracker.test.ts'],
  },
  {
    id: 'T19',
    threat: 'An issue of somebody else is taken for ours, or ours is edited',
    families: ['A11', 'A12', 'A13'],
    tests: ['tests/steps/report/report.test.ts', 'tests/io/github/issue-tracker.test.ts'],
  },
  {
    id: 'T20',
    threat: 'A forged mark or a forged history makes a report look done or a test look old',
    families: ['L06', 'A11', 'A14'],
    tests: ['tests/steps/classify/read-history.test.ts', 'tests/steps/report/report.test.ts'],
  },
  {
    id: 'T21',
    threat: 'An action of somebody else changes under its tag',
    families: ['M06'],
    tests: ['tests/meta/workflows.test.ts'],
  },
  {
    id: 'T22',
    threat: 'The bundle that runs is not what the source gives, or a package brings more than it should',
    families: [],
    tests: ['tests/dist/bundle-contents.test.ts', 'tests/meta/layers.test.ts', 'tests/meta/tree.test.ts'],
  },
  {
    id: 'T23',
    threat: 'A secret in a log reaches the model or the issue',
    families: ['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10'],
    tests: ['tests/core/text/redact.test.ts', 'tests/steps/fetch/fetch.test.ts'],
  },
  {
    id: 'T24',
    threat: 'Somebody who may push a branch starts a changed workflow to reach the key',
    families: ['M05', 'M07'],
    tests: ['tests/io/actions/environment.test.ts'],
  },
  {
    id: 'T25',
    threat: 'A runner that is used again keeps what one job left behind',
    families: [],
    tests: ['tests/core/surroundings.test.ts'],
  },
  {
    id: 'T26',
    threat: 'A part that may re-run runs is told which',
    families: [],
    tests: ['tests/meta/workflows.test.ts'],
    isNotBuilt: true,
  },
  {
    id: 'T27',
    threat: 'A part that proposes patches is led to change workflows or hide a secret',
    families: [],
    tests: ['tests/meta/workflows.test.ts'],
    isNotBuilt: true,
  },
];
