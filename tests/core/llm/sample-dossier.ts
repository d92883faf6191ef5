import type { Dossier } from '../../../src/core/llm/dossier.ts';

/** A dossier of an ordinary pytest failure, with `overrides` on top. */
export function sampleDossier(overrides: Partial<Dossier> = {}): Dossier {
  return {
    test: {
      framework: 'pytest',
      id: 'tests/test_worker.py::test_done[fast]',
      suite: null,
      file: 'tests/test_worker.py',
      workflow: 'CI',
      job: 'unit tests',
      cells: ['3.12, ubuntu-latest'],
    },
    state: 'confirmed',
    counts: { failed: 6, executions: 48, failedRuns: 5, failedCommits: 4, flips: 3 },
    evidence: ['rerun-flip', 'separated-failure'],
    messages: ["AssertionError: assert 'pending' == 'done'"],
    lines: [
      { line: 811, text: '    time.sleep(0.2)' },
      { line: 812, text: "E   AssertionError: assert 'pending' == 'done'" },
      { line: 900, text: 'FAILED tests/test_worker.py::test_done[fast]' },
    ],
    ...overrides,
  };
}

/** The mark used where a test needs one. */
export const NONCE = 'a1b2c3d4e5f60718293a4b5c6d7e8f90';

/** An answer that is right in every respect for `sampleDossier()`. */
export const GOOD_ANSWER = {
  cause: 'async-wait',
  fix: 'await-condition',
  confidence: 'high',
  evidenceLines: [811, 812],
  causeSentence: 'The test reads the status before the worker has finished.',
  fixSentence: 'Poll until the status is done, with a generous limit.',
} as const;
