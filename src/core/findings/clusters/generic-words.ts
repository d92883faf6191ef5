/*
 * Words that say what kind of thing went wrong and not which: two tests that fail with nothing but these need not have
 * anything in common. Lower case, three letters or more.
 */

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** What assertion libraries print around the values that they compare. */
const ASSERTIONS = words(`
  actual actually and are array arrays assert asserting assertion assertions asserts attempt between but call called calls
  comparison condition contain contains description did didn difference differs does doesn element elements empty equal
  equality equals equivalent exact exactly exist exists expect expectation expectations expected expecting expects fail
  failed failing failure failures fails false falsy field following for format found from get got greater had has have
  identical include includes instance instead invocation invoked isn item items its key keys least left length less list
  match matched matcher matches matching message missing mock more must nan never nil none not nothing null number object
  objects once one only output raise raised raises received result results return returned returns right same satisfied
  should size snapshot some string strings text than that the there this threw throw throws thrown times tobe
  tobecalled tobecalledwith tobeclose tobecloseto tobedefined tobefalsy tobegreaterthan tobeinstanceof tobelessthan tobenull
  tobetruthy tobeundefined tobevisible tocontain tocontainequal toequal tohavebeencalled tohavebeencalledtimes
  tohavebeencalledwith tohavecount tohavelength tohaveproperty tohavetext tohaveurl tomatch tomatchinlinesnapshot
  tomatchobject tomatchsnapshot toraise tostrictequal tothrow tothrowerror true truthy two type types undefined unexpected
  value values want wanted was wasn were with would wrong zero
`);

/** Waiting that took too long, and what runners advise. */
const WAITING = words(`
  after argument async await before callback case cases completed condition configure context deadline
  default_timeout_interval done during elapsed ensure exceeded finish finished fulfilled globally hook hooks increase
  jasmine jest last limit long longer mocha newtimeout out pass promise resolve resolved resolves retried retries retry
  retrying returning running set settestimeout settimeout still suite test tests testtimeout time timed timeout timeouts
  tried try use waited waiting waituntil wait while within you
`);

/** Processes, memory and threads. */
const PROCESSES = words(`
  abort aborted address again allocate ansi child code command core crash crashed dereference detected died dumped
  execution exit exited exiting fatal goroutine heap invalid kill killed lost main memory non panic panicked pointer
  process program quit race racing run runner runtime segmentation segfault sigabrt sigkill signal sigsegv sigterm spawn
  started status stopped subprocess terminated thread unknown worker
`);

/** Networks, files and databases. */
const RESOURCES = words(`
  access already bad broken busy bytes caused client close closed connect connected connecting connection connections
  database deadlock denied dial directory disconnected disk eacces eaddrinuse eai_again econnaborted econnrefused
  econnreset ehostunreach enoent enospc enotfound eof epipe errno establish established etimedout exhausted fetch file
  files gateway get getaddrinfo hang host hostname http https hung internal known listen localhost locked lock max name
  net network new open path peer permission pipe pool port post put reach read ready refused remote request requests
  reset response responses restarting server service shut socket stat such tcp temporary tls transaction udp unavailable
  unreachable url write
`);

/** What languages say of any code. */
const LANGUAGES = words(`
  arg args arguments assign attribute bound bounds can cannot cast caught class class_name code conversion convert could
  declared defined division end err error errors exception exceptions expression function has iterable import in index
  input instance integer into iterator json kind line lookup maximum method methods module named negative none object off
  operand operation option options overflow package parameter parameters parse parsing position positional properties
  property range reading reference rejection required runtimeexception setting short stack supported symbol syntax takes
  token too unable uncaught undefined unhandled unsupported unwrap variable void when
`);

/** Browsers. */
const BROWSERS = words(`
  attached browser click clickable close css detached dom find frame hidden load loaded loading locate locator navigation
  page playwright render rendered role screenshot selector session stale unable visible waitforselector waitforurl waiting
  xpath
`);

/** What assertions print: a message of these alone tells nothing but that two values differ. */
export const ASSERTION_WORDS: ReadonlySet<string> = new Set(ASSERTIONS);

/** All of the above. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set([
  ...ASSERTIONS,
  ...WAITING,
  ...PROCESSES,
  ...RESOURCES,
  ...LANGUAGES,
  ...BROWSERS,
]);
