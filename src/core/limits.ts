/**
 * Every cap in one place, each with its reason. A limit that a user could disagree with is the default of an input in
 * `core/inputs.ts`; the ones here protect the process, the reader of the issue, or GitHub.
 */
export const LIMITS = {
  /** Bytes read of one job log. GitHub names no cap; the largest logs seen in public projects are tens of MB. */
  logDownloadBytes: 64 * 1024 * 1024,
  /** Bytes kept from the start of a log: set-up, versions and the seed are printed there. */
  logHeadBytes: 1024 * 1024,
  /** Bytes kept from the end of a log: test summaries are printed there. */
  logTailBytes: 3 * 1024 * 1024,
  /** A longer line is cut; parsers and readers never need more of one line. */
  logLineBytes: 16 * 1024,
  /** Seconds for one log's download, redirect included. */
  logSeconds: 60,
  /** All evidence of one run together: what an artifact can hold without hurting anybody's quota. */
  evidenceBytes: 256 * 1024 * 1024,
  /** Files of one evidence folder, and job executions its manifest lists: beyond that the manifest itself grows too large. */
  evidenceFiles: 19_000,
  manifestJobs: 100_000,
  /** Bytes of one artifact archive with test reports, and of all it unpacks to. */
  reportArchiveBytes: 32 * 1024 * 1024,
  reportUnpackedBytes: 64 * 1024 * 1024,
  /** Entries looked at in one archive. */
  reportEntries: 2_000,
  /** Bytes of one report file. */
  xmlBytes: 32 * 1024 * 1024,
  /** Nesting of elements; real JUnit files nest four deep. */
  xmlDepth: 64,
  /** Characters of one report that are read; memory does not grow with them, only time does. */
  reportChars: 1024 * 1024 * 1024,
  /** Characters by which a report's format is recognised. */
  reportHeadChars: 64 * 1024,
  /** Characters of one element's tag, its attributes included; failure messages stand there. */
  xmlTagChars: 256 * 1024,
  /** Nesting of a JSON report; Playwright's steps nest as deep as the code that was tested. */
  jsonDepth: 512,
  /** Bytes of one JSON value that must be held whole: one test, or Playwright's tests of one file. */
  jsonValueBytes: 32 * 1024 * 1024,
  /** Characters of one line of a report made of lines; a test's output is cut into one event per line. */
  jsonLineChars: 1024 * 1024,
  /** Bytes of manifest.json, findings.json and history.jsonl, checked before parsing. */
  documentBytes: 64 * 1024 * 1024,
  /** Objects open at once toward GitHub; its secondary limit is 100, we stay polite. */
  concurrentRequests: 10,
  /** Tasks of fetch under way at once: more than requests, so that one is ready while another's answer is being read. */
  concurrentTasks: 16,
  /** Results GitHub returns for one filtered list of runs; windows are cut until they hold fewer. */
  listResults: 1_000,
  /** Objects on one list page. */
  pageSize: 100,
  /** Pages followed in any list but that of runs; a loop in `next` links ends here. */
  listPages: 20,
  /** Bytes of one answer of GitHub's API; a page of 100 runs has about 1.5 MB. */
  apiAnswerBytes: 32 * 1024 * 1024,
  /** Seconds for one answer of GitHub's API, body included; GitHub itself gives up after ten. */
  apiSeconds: 30,
  /** Redirects followed from the API to the place where a log or an archive is stored. */
  downloadHops: 2,
  /** Packed to unpacked bytes of one archive entry; XML reports pack 1 : 50 at best, bombs 1 : 1,000. */
  reportRatio: 200,
  /** Bytes of CODEOWNERS; GitHub itself reads no more than 3 MB. */
  codeownersBytes: 3 * 1024 * 1024,
  /** Characters of an annotation's message; the runner cuts it there. */
  annotationChars: 4_096,
  /** Longest wait for a rate limit to pass. Longer: the rest is a gap, shown in the report. */
  rateLimitWaitSeconds: 60,
  /** Characters of a test id that are kept; longer ones are generated names. */
  testIdChars: 500,
  /** Failing tests read from one job; more is a mass failure, where names add nothing. */
  failuresPerJob: 2_000,
  /** Descriptions of failing tests that one parser keeps until the end: each test is described up to twice, in its place and in a list. */
  mentionsPerParser: 5_000,
  /** Descriptions of one test that one parser keeps: its place, a list, and once more in a repeated run. */
  mentionsPerTest: 4,
  /** Ids of passing tests kept from one job; beyond it a green job still counts, only its names are incomplete. */
  passedPerJob: 50_000,
  /** Lines that describe one failing test; what follows is captured output, and the cause stands before it. */
  failureBlockLines: 400,
  /** Candidates that findings.json lists. The issue shows far fewer. */
  findings: 100,
  /** Members that a cluster names; the rest is a number. */
  clusterMembers: 50,
  /** Tests with a failure that findings.json judges, failures of each, and of all together: some 20 MB at worst. */
  judgedTests: 5_000,
  judgedFailures: 200,
  judgedFailuresTotal: 60_000,
  /** Lines of a log that one finding may quote. DESIGN.md, section 2. */
  excerptLines: 12,
  /** Characters of one quoted line. */
  excerptLineChars: 200,
  /** Characters of a sentence written by the model. DESIGN.md, section 2. */
  modelSentenceChars: 200,
  /** UTF-8 bytes of log lines in one dossier: 4,000 tokens at four bytes each (detection.md, section 9.2). */
  dossierLogBytes: 16_000,
  /** UTF-8 bytes of failure messages in one dossier: 1,000 tokens. */
  dossierMessageBytes: 4_000,
  /** Characters of one log line in a dossier; longer lines are cut. */
  dossierLineChars: 480,
  /** Failure messages in one dossier; the same test rarely fails in more ways. */
  dossierMessages: 5,
  /** Output tokens of one model request. The answer takes about 200; the rest is headroom for thinking, which counts. */
  modelOutputTokens: 4_000,
  /** Characters of the model's answer, checked before parsing; a full one has about 800. */
  modelAnswerChars: 8_000,
  /** Bytes of one HTTP answer of the model's service, thinking included. */
  modelReplyBytes: 512 * 1024,
  /** Seconds for one attempt, body included. */
  modelAttemptSeconds: 60,
  /** Seconds for one model request with its retry and the wait that the service asks for. */
  modelRequestSeconds: 120,
  /** UTF-8 bytes of an issue body; GitHub refuses more than 65,536 characters. */
  issueBodyBytes: 60_000,
  issueTitleChars: 120,
  /** Characters of one field (test id, job name, …) in the issue. */
  fieldChars: 200,
  /** Own issues looked through when searching for the one to update. */
  issuePages: 10,
  /** Tests remembered across weeks. */
  historyTests: 5_000,
  /** Weeks remembered per test: the artifact lives 90 days. */
  historyWeeks: 13,
  /** Matrix cells remembered per test, and characters of one: GitHub cuts names of jobs at 100. */
  historyCells: 20,
  historyCellChars: 100,
} as const;
