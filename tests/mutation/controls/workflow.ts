import { controls } from '../control.ts';

const DETECT = '.github/workflows/detect.yml';
const RIGHTS = 'meta/workflows.test.ts: the three jobs have exactly the rights of the table';
const RULES = 'core/check/own-workflows.test.ts: our own files keep every rule';

/** The workflow that users call. */
export const WORKFLOW = controls([
  {
    id: 'nothing-by-default',
    does: 'The workflow grants nothing to all jobs',
    threats: ['T1'],
    promises: ['P1'],
    file: DETECT,
    code: '\npermissions: {}\n',
    without: '\npermissions: { issues: write }\n',
    tests: [RULES],
  },
  {
    id: 'classify-without-rights',
    does: 'The job with the key has no right on GitHub',
    threats: ['T1'],
    promises: ['P1'],
    file: DETECT,
    code: 'permissions: {} # no right at all',
    without: 'permissions: { issues: write } # no right at all',
    tests: [RIGHTS],
  },
  {
    id: 'report-writes-issues-only',
    does: 'The job that writes may write issues and nothing else',
    threats: ['T1', 'T26', 'T27'],
    promises: ['P1', 'P14'],
    file: DETECT,
    code: 'issues: write # the one issue',
    without: 'contents: write\n      issues: write # the one issue',
    tests: [RIGHTS],
  },
  {
    id: 'fetch-reads-only',
    does: 'The job that reads may not write',
    threats: ['T1', 'T26'],
    promises: ['P1'],
    file: DETECT,
    code: 'actions: read # runs',
    without: 'actions: write # runs',
    tests: [RIGHTS],
  },
  {
    id: 'actions-pinned',
    does: 'Actions of others are pinned by commit',
    threats: ['T21'],
    promises: ['P16'],
    file: DETECT,
    code: `      - name: Take over the evidence
        uses: actions/download-artifact@3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c # v8.0.1`,
    without: `      - name: Take over the evidence
        uses: actions/download-artifact@v8`,
    tests: [RULES],
  },
  {
    id: 'no-cache-in-workflow',
    does: 'Nothing is cached, and only two actions of others run',
    threats: ['T21'],
    promises: ['P13'],
    file: DETECT,
    code: '      - name: Take over the evidence\n',
    without: `      - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0
        with: { path: x, key: x }
      - name: Take over the evidence
`,
    tests: [RULES],
  },
  {
    id: 'report-only-after-success',
    does: 'report runs only when the parts before it succeeded',
    threats: ['T9', 'T10'],
    promises: ['P19'],
    file: DETECT,
    code: 'needs: [fetch, classify]\n',
    without: 'needs: [fetch, classify]\n    if: always()\n',
    tests: [RULES],
  },
  {
    id: 'artifact-by-id',
    does: 'Artifacts are downloaded by the id that came as a job output, never by name',
    threats: ['T9'],
    promises: ['P10'],
    file: DETECT,
    code: 'artifact-ids: ${{ needs.classify.outputs.findings-artifact }}',
    without: 'name: flakewarden-findings-default-1',
    tests: [RULES],
  },
]);
