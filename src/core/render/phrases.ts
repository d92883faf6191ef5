/**
 * Every sentence that flakewarden can write into an issue, a comment or a summary. The audit accepts nothing else, so a
 * new sentence starts here.
 *
 * Holes: `{n}` whole number · `{#run}` counted noun, `1 run` or `3 runs` · `{percent}` share · `{chance}` probability ·
 * `{duration}` minutes or hours · `{usd}` amount · `{date}` day in UTC · `{code}` and `{codes}` text from outside in code spans · `{command}` a longer one · `{sha}` a commit ·
 * `{link}` and `{links}` run links · names of `vocabulary.ts`. `**` makes strong. Plain words only: no character that
 * Markdown or GitHub reads as markup (a test checks).
 */
export const PHRASES = {
  // First sentence
  found: '{#flaky test} between {date} and {date}: {n} confirmed, {n} suspected; {n} new since the last report.',
  foundNothing: 'All clear: no flaky test was found between {date} and {date}.',
  foundNothingIncomplete:
    'No flaky test was found between {date} and {date}, but some data could not be read, so this is no all-clear.',
  foundCost: 'Cost a week, roughly: {duration} of work and waiting, {duration} on runners.',
  foundMore: 'Not shown here: {#flaky test}, less certain or less costly than those below.',
  foundBeyondCap: 'Beyond the limit of one report and not judged here: {#candidate}.',

  // One finding
  finding: '{n}. {code}',
  where: '**Where:** workflow {code}, job {code}.',
  whereCells: 'In {codes}.',
  whereMoreCells: 'And in {#other matrix cell}.',
  whereSuite: 'Suite {code}.',
  failAlike: '**Also:** {codes} fail in the same way.',
  failTogether: '**Also:** {codes} fail together with it.',
  failMore: 'And {#other test}.',
  confirmed: '**Confirmed:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}.',
  suspected:
    '**Suspected:** {certainty} flaky ({chance}); no change explains its failures, but none was yet seen to pass on the same code.',
  suspectedFlip:
    '**Suspected:** {certainty} flaky ({chance}); it failed and passed on the same code, {#time}, but the evidence is thin.',
  isNew: 'New in this report.',
  isWorse: 'Worse than in the last report.',
  isBetter: 'Better than in the last report.',
  quarantine: 'Worth a quarantine until it is repaired.',
  formerly: 'Formerly {code}.',
  mixedAlphabets: 'Its name mixes alphabets: letters in it may look like others.',
  counts: 'Failed {n} of {#execution} in {#run} on {#commit}: {percent}, 95 % interval {percent} to {percent}.',
  seen: 'First failure {date}, last {date}.',
  cost: '**Cost** a week, roughly: {duration} of work and waiting, {duration} on runners.',
  impact: 'So far it held up {#run} and cost {#minute} of re-runs.',
  impactFirst: '**Cost:** it held up {#run} and cost {#minute} of re-runs.',
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
  rerunAdvice: 'To settle it, re-run its next failure {#time}.',
  why: '**Why:** {cause} ({confidence} confidence, {source}).',
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
  excerpt: '**Log** of {link}:',
  excerptLine: 'Line {n}: {code}',
  excerptMore: 'Left out: {#further line}.',

  // Lists after the findings
  infrastructureTitle: 'Infrastructure failures, not counted against any test',
  infrastructure: '{bucket}: {#job execution}, for example {links}.',
  regressionsTitle: 'Not flaky but probably broken',
  broken: 'Not flaky, broken since commit {sha}: {code} failed {n} of {#execution}, for example in {link}.',
  bornRed: 'Not flaky, never passed since commit {sha}: {code} failed {n} of {#execution}, for example in {link}.',
  openFailure:
    'Failing since commit {sha}, too early to call: {code} failed {n} of {#execution}, for example in {link}.',
  lastGood: 'Last good commit: {sha}.',
  sameCommit: 'And {#other test} since that commit.',
  goneTitle: 'Gone or fixed since the last report',
  gone: 'No longer seen: {code}, failures last seen by {date}.',
  fixed: 'Fixed: {code} ran without failing, failures last seen by {date}.',
  leftOut: 'Left out: {#further item}.',

  // What was looked at
  lookedTitle: 'What was looked at',
  window: 'Window: {date} to {date}, UTC.',
  looked: '{#run}, {n} of them re-run; {#job execution}, {n} of them failed.',
  read: '{#log} and {#test report file} read: {#test} with {#failure}.',
  gap: 'Not read: {subject}, {n} ({reason}).',
  addressed:
    'Failure text of {#job execution} addresses a language model, for example {links}. Tests, counts and links were settled before any model was asked.',
  incomplete: 'Some failures may be missing, so nothing is called gone or fixed.',
  complete: 'Everything that could show a failure was read.',
  model: 'Causes explained by {code}: {n} of {#request} answered, cost USD {usd}.',
  heuristicsOnly: 'Causes come from heuristics: {fallback}.',
  heuristicsPartly: 'Some causes come from heuristics: {fallback}.',
  noModel: 'Causes come from heuristics.',
  madeBy: 'Made by {code}.',
  madeByRun: 'Made by {code} in {link}.',

  // Comments
  news: 'Since the last report: {#new flaky test}, {n} gone or fixed. The issue above is up to date.',
  newTest: 'New: {code}',
  goneTest: 'Gone: {code}',
  fixedTest: 'Fixed: {code}',
  clear: 'All clear: no flaky test was found between {date} and {date}, and all data could be read. Thank you.',
  clearHint: 'This issue is closed now and will be reopened when a test turns flaky again.',
  fromRun: 'From {link}.',
} as const;

export type Phrases = typeof PHRASES;
export type PhraseName = keyof Phrases;
