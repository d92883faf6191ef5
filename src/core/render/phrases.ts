/**
 * Every sentence that flakewarden can write into an issue, a comment or a summary. The audit accepts nothing else, so a
 * new sentence starts here.
 *
 * Holes: `{n}` whole number · `{#run}` counted noun, `1 run` or `3 runs` · `{percent}` share · `{chance}` probability ·
 * `{duration}` minutes or hours · `{tally}` counts by word, `2 fixed, 1 gone` · `{usd}` amount · `{date}` day in UTC · `{code}`
 * and `{codes}` text from outside in code spans · `{command}` a longer one · `{sha}` a commit · `{link}` and `{links}` run
 * links · names of `vocabulary.ts`. `**` makes strong. Plain words only: no character that Markdown or GitHub reads as markup
 * (a test checks).
 */
export const PHRASES = {
  // First sentence
  since: 'Since {date}: {tally}.',
  sinceUnchanged: 'Since {date}: nothing changed.',
  sinceNothingNew: 'Since {date}: nothing new was seen.',
  firstReport: 'First report: {#flaky test} ({tally}).',
  firstReportAlike: 'First report: {#flaky test}, {alike}.',
  notCompared: 'Earlier reports could not be read, so nothing is called new or gone.',
  now: '{#flaky test} now ({tally}).',
  nowAlike: '{#flaky test} now, {alike}.',
  foundNothing: 'All clear: no flaky test was found between {date} and {date}.',
  foundNothingIncomplete:
    'No flaky test was found between {date} and {date}, but some data could not be read, so this is no all-clear.',
  foundCost: 'Cost a week, roughly: {duration} of work and waiting, {duration} on runners.',
  incompleteFirst:
    '**Incomplete data:** some failures may be missing, so nothing is called gone or fixed. The gaps stand below.',
  foundMore: 'Not shown here: {#flaky test}, less certain or less costly than those above.',
  foundBeyondCap: 'Beyond the limit of one report and not judged here: {#candidate}.',

  // One finding
  confirmed: '**Confirmed:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}.',
  suspected:
    '**Suspected:** {certainty} flaky ({chance}); no change explains its failures, but none was yet seen to pass on the same code.',
  suspectedFlip:
    '**Suspected:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}, but the evidence is thin.',
  isNew: 'New in this report.',
  isWorse: 'Worse than before.',
  isBetter: 'Better than before.',
  quarantine: 'Worth a quarantine until it is repaired.',
  rerunAdvice: 'To settle it, re-run its next failure {#time}.',
  counts:
    '**Failed** {n} of {#execution}, in {#run} on {#commit}: {percent}, 95 % interval {percent} to {percent}; first {date}, last {date}.',
  introduced: 'First seen to fail with commit {sha}; it may have begun earlier.',
  introducedAfter: 'It began with commit {sha}; {sha} was still good.',
  introducedNew: 'The test itself came with commit {sha}.',
  evidence: '**Evidence:**',
  evidenceRerun: 'Failed in {link}, passed in {link} of the same run.',
  evidenceRetry: 'Failed and then passed inside {link}.',
  evidenceCommit: 'Failed in {link}, passed in {link}, both on commit {sha}.',
  evidenceProposals: 'Failed in {link} as in other proposals, while the main branch was green.',
  evidenceSeparated: 'Failed in {link} on commit {sha}, with passes before and after.',
  evidenceOpen: 'Failed in {link} on commit {sha}, and has not passed since.',
  evidenceMore: 'There is more: {#observation}.',
  excerpt: '**Log** of {link}:',
  excerptMore: 'Left out: {#further line}.',
  why: '**Cause:** {cause} ({confidence} confidence, {source}).',
  otherCause: 'Heuristics point elsewhere: {cause}.',
  modelSilent: 'The model {silence}.',
  signals: 'Signals: {codes}.',
  concentrationAll: 'All {#failure} happened {dimension} {code}, but only {n} of {#execution}.',
  concentration: '{n} of {#failure} happened {dimension} {code}, but only {n} of {#execution}.',
  fix: '**Fix:** {fix}.',
  fixAdvice: '{advice}',
  modelSays: 'The model adds: {code}',
  reproduce: '**Reproduce:** {command}',
  reproduceEscaped: 'Invisible characters of it are shown as escapes.',
  owners: '**Owner:** {codes}',
  where: '**Where:** workflow {code}, job {code}.',
  whereCells: 'In {codes}.',
  whereMoreCells: 'And in {#other matrix cell}.',
  whereSuite: 'Suite {code}.',
  formerly: 'Formerly {code}.',
  mixedAlphabets: 'Its name mixes alphabets: letters in it may look like others.',
  failAlike: '**Together:** {codes} failed in the same way.',
  failTogether: '**Together:** {codes} failed in the same runs.',
  failMore: 'And {#other test}.',
  cost: '**Cost** a week, roughly: {duration} of work and waiting, {duration} on runners.',
  impact: 'So far it held up {#run} and cost {#minute} of re-runs.',
  impactFirst: '**Cost:** it held up {#run} and cost {#minute} of re-runs.',

  // After the findings, a line each
  alsoTitle: 'Also in this window',
  infrastructureTitle: 'Infrastructure failures, not counted against any test',
  infrastructure: '**Infrastructure,** not the tests: {bucket}, {#job execution}, for example {links}.',
  regressionsTitle: 'Not flaky but probably broken',
  broken: '**Broken since** commit {sha}, not flaky: {code} failed {n} of {#execution}, for example in {link}.',
  bornRed: '**Never passed since** commit {sha}, not flaky: {code} failed {n} of {#execution}, for example in {link}.',
  openFailure:
    '**Failing since** commit {sha}, too early to call: {code} failed {n} of {#execution}, for example in {link}.',
  lastGood: 'Last good commit: {sha}.',
  sameCommit: 'And {#other test} since that commit.',
  goneTitle: 'Gone or fixed since the last report',
  gone: '**Gone:** {code} no longer fails, or no longer runs; its last failure was seen by {date}.',
  fixed: '**Fixed:** {code} ran often enough without failing; its last failure was seen by {date}.',
  infrastructureLeftOut: 'Left out: {#further cluster} of infrastructure failures.',
  regressionsLeftOut: 'Left out: {#further broken test}.',
  goneLeftOut: 'Left out: {#further test} gone or fixed.',

  // What was looked at
  looked:
    '**Looked at:** {date} to {date}, UTC: {#run}, {n} of them re-run; {#job execution}, {n} of them failed; {#log} and {#test report file}; {#test} with {#failure}.',
  complete: 'Everything that could show a failure was read.',
  incomplete: 'Some failures may be missing.',
  gap: 'Not read: {subject}, {n} ({reason}).',
  addressed:
    'Failure text of {#job execution} addresses a language model, for example {links}. Tests, counts and links were settled before any model was asked.',
  model: '**Causes:** {code} answered {n} of {#request}.',
  heuristicsOnly: '**Causes:** from heuristics, because {fallback}.',
  heuristicsPartly: 'The rest is from heuristics, because {fallback}.',
  noModel: '**Causes:** from heuristics.',
  spent: '**Cost of this report:** {#request} to GitHub of {n} allowed, USD {usd} for the model.',
  spentNoModel: '**Cost of this report:** {#request} to GitHub of {n} allowed, no model.',
  madeBy: 'Made by {code}.',
  madeByRun: 'Made by {code} in {link}.',
  wholePicture: 'Every run of every test: {code}, an artifact of that run.',

  // Comments
  upToDate: 'The issue above is up to date.',
  newTest: 'New: {code}',
  worseTest: 'Worse: {code}',
  goneTest: 'Gone: {code}',
  fixedTest: 'Fixed: {code}',
  moreTests: 'And {#other test}.',
  clear: 'All clear: no flaky test was found between {date} and {date}, and everything that could show one was read.',
  thanks: 'Thank you to everybody who repaired one.',
  clearHint: 'This issue is closed now. It is reopened when a test turns flaky again.',
  fromRun: 'From {link}.',
} as const;

/** What stands in the cells of the table, column by column. `{short}` is a test id, `{spark}` a sparkline. */
export const CELLS = {
  test: '{n}. {short}',
  failed: '{n}/{n}',
  verdict: '{verdict}',
  cause: '{shortCause}',
  trend: '{spark}',
  minutes: '{short duration}',
  none: 'none',
} as const;

export type Phrases = typeof PHRASES;
export type PhraseName = keyof Phrases;
