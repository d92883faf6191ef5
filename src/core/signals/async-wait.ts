import { phraseSignal } from './signal.ts';

/** Waiting for a state that comes late: the leading cause in every study. */
export const asyncWait = phraseSignal(
  {
    id: 'async-wait',
    title: 'Waited too short for something asynchronous',
    about:
      'Looks for a wait for one particular thing that ran out, in the words of the libraries that wait; for something that was looked at before it was there, or after the test had ended; and for a fixed sleep in the quoted code of the test.',
    cause: 'async-wait',
  },
  [
    [
      3,
      // A wait for one particular thing that ran out, in the words of the libraries that wait.
      /tim(?:ed|e) ?out (?:\d+ ?m?s )?(?:while )?waiting|timed out (?:\d+ ?ms )?retrying|^\s{0,12}(?:\[FAILED\] )?Timed out after \d+(?:\.\d+)?m?s\.|(?:waiting for (?:getBy\w{1,20}|selector|locator|element|function|condition|navigation|expect)\b)|wait(?:ing|ed|Until|For)?\b.{0,60}(?:failed: timeout|timed out after)|waiting failed:|timed out in waitFor|ConditionTimeoutException|condition never satisfied|condition was not (?:met|fulfilled)|not fulfilled within|didn't complete within|timed out waiting|asynchronous wait failed|unfulfilled expectations|no matching message after|expected condition failed: waiting|selenium\S{0,60}TimeoutException|navigation timeout of \d/im,
    ],
    // The stack of an assertion that was tried again and again until its time was over.
    [3, /\bvi\.wait(?:For|Until)\.timeout\b|\bwaitForWrapper\b|[/\\]wait-for\.[jt]s:\d/],
    [
      3,
      // Looked at before it was there, or after the test had ended.
      /StaleElementReference|element is not attached|node is detached|detached from (?:the )?(?:DOM|document|frame)|Unable to locate element|element\(s\) not found|cannot log after tests are done|after the Jest environment has been torn down|was never awaited|not wrapped in act\(|Execution context was destroyed|on an unmounted component/i,
    ],
    [
      2,
      /Unable to find (?:an? )?(?:accessible )?(?:element|label|role)\b|expected to find (?:text|css|xpath|visible|field|button|link)\b|ElementClickIntercepted|ElementNotInteractable|intercepts pointer events|is not clickable at point|done\(\) called multiple times|\bElapsed\(\(\)\)|Capybara::ElementNotFound|NoSuchElement(?:Exception|Error)|not (?:yet )?ready\b|eventually (?:timed out|failed)|unhandled promise rejection|did not (?:happen|arrive|complete) (?:in time|within)|deadline has elapsed/i,
      // A fixed sleep in the quoted code of the test: the classic way to wait too short.
      /\bsleep\(\s{0,2}[\d.]|\bThread\.sleep|\btime\.Sleep\(|\bTask\.Delay\(|await new Promise\(.{0,60}setTimeout|waitForTimeout\(|Process\.sleep|\bcy\.wait\(\d/,
    ],
    [2, /^\s{0,20}(?:await )?(?:\w{1,30}\.)?sleep\(/im],
  ],
);

/** The test's own server on the same machine is not up yet; what is outside the machine is the signal `network`. */
export const localServer = phraseSignal(
  {
    id: 'local-server',
    title: 'Its own server was not listening yet',
    about:
      "Looks for a refused connection to the same machine: the test's own server, or a service beside it, was not up yet. What lies outside of the machine is the signal `network`.",
    cause: 'async-wait',
  },
  [
    [
      2,
      /ECONNREFUSED (?:127\.0\.0\.1|::1|localhost|0\.0\.0\.0)|(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?.{0,60}connection refused|connection refused.{0,60}(?:127\.0\.0\.1|localhost|\[::1\])|(?:127\.0\.0\.1|localhost).{0,80}Is the server running|ERR_CONNECTION_REFUSED at https?:\/\/(?:localhost|127\.0\.0\.1)/i,
    ],
  ],
);
