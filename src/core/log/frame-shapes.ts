/** One runtime's way to print a stack frame, or the place of a failed assertion. Groups: `file`, `line`, `name`. */
export interface FrameShape {
  readonly pattern: RegExp;
  /** Frames that this matches belong to the runtime, a package or the test framework; it sees the whole line. */
  readonly foreign?: RegExp;
  /** The function stands on the line above. */
  readonly nameAbove?: RegExp;
  /** The innermost call is printed last. */
  readonly innermostLast?: true;
}

const PYTHON_FOREIGN =
  /site-packages|dist-packages|\/lib\/python\d|\\Lib\\|<frozen |<string>|\/pypy\d|hostedtoolcache\/Python|\/unittest\//;
const JS_FOREIGN =
  /node_modules|node:|\bat (?:async )?(?:Module\._|process\.|internal\/)|\(internal\/|<anonymous>$|\.yarn\/|deps\/jsr|https:\/\/(?:deno\.land|jsr\.io)|ext:|webpack\/bootstrap/;
const JVM_FOREIGN =
  /^\s*at (?:[\w.@-]{1,80}\/){0,2}(?:java|javax|jdk|sun|com\.sun|junit|kotlin|kotlinx|scala|groovy|clojure|jakarta|io\.kotest|io\.netty|reactor|org\.(?:junit|testng|codehaus|apache|gradle|mockito|hamcrest|assertj|spockframework|springframework|hibernate|opentest4j|scalatest|eclipse\.jetty|jetbrains|powermock|testcontainers|awaitility|slf4j))[.$]/;
const GO_FOREIGN =
  /\/go\/src\/|\/usr\/(?:local\/|lib\/)go|hostedtoolcache\/go|\/pkg\/mod\/|\/vendor\/|^\s*testing\.go:/;
const RUST_FOREIGN = /\/rustc\/|\.cargo\/registry|\.cargo\/git|\/library\/(?:std|core|alloc|test)\/|\.rustup\//;
const RUBY_FOREIGN =
  /\/gems\/|\/lib\/ruby\/|<internal:|\/bin\/(?:bundle|rspec|ruby|rake)\b|ruby_executable_hooks|\/\.rbenv\/|\/\.rvm\//;
const PHP_FOREIGN = /\/vendor\/|\[internal function\]|\.phar\b/;
const NET_FOREIGN = /\/_\/|[\\/]agent[\\/]_work[\\/]|\bat (?:System|Microsoft|Xunit|NUnit|Moq)\./;
const NATIVE_FOREIGN =
  /\/usr\/(?:include|lib|src)|googletest|gtest[-_.]|gmock[-_.]|catch2?[/_.]|\/Library\/Developer|\/Applications\/Xcode|libsanitizer|compiler-rt|sysdeps|\.\.\/csu\/|\/vcpkg\/|_deps\//i;
const ELIXIR_FOREIGN =
  /\((?:elixir|ex_unit|stdlib|kernel|mix|iex|logger|eex|compiler|ecto\w{0,20}|phoenix\w{0,20}|plug\w{0,20}) \d|\bdeps\//;
const DART_FOREIGN =
  /(?:^|[\s(])dart:|package:(?:test|test_api|matcher|stack_trace|flutter|flutter_test|async|fake_async)\/|\.pub-cache/;

/** In the order in which they are tried: shapes that say more of themselves first. */
export const FRAME_SHAPES: readonly FrameShape[] = [
  // Python's traceback; pytest's own, whose last line names the error.
  {
    pattern: /^\s*File "(?<file>[^"]{1,300})", line (?<line>\d+)(?:, in (?<name>.{1,120}))?/,
    foreign: PYTHON_FOREIGN,
    innermostLast: true,
  },
  {
    pattern: /^(?<file>[^\s:]{1,300}\.pyx?):(?<line>\d+): (?:in (?<name>\S{1,120})|\w)/,
    foreign: PYTHON_FOREIGN,
    innermostLast: true,
  },
  // .NET.
  {
    pattern:
      /^\s*(?:at|in) (?<name>[^(]{1,200})\([^)]{0,300}\)(?: \[0x\w+\])? in (?<file>[^"<>|]{1,300}\.\w{1,6}):(?:line )?(?<line>\d+)/,
    foreign: NET_FOREIGN,
  },
  // JVM.
  { pattern: /^\s*at (?<name>[^()\s]{1,300})\((?<file>[\w$-]{1,120}\.\w{1,8}):(?<line>\d+)\)/, foreign: JVM_FOREIGN },
  // Rust: a back trace's second line, and the panic itself.
  {
    pattern: /^\s+at (?<file>[^\s():]{1,300}\.rs):(?<line>\d+)(?::\d+)?$/,
    foreign: RUST_FOREIGN,
    nameAbove: /^\s*\d+: +(?:0x\w+ - )?(?<name>\S.{0,200})$/,
  },
  { pattern: /panicked at (?:'.{0,300}', )?(?<file>[^\s:']{1,300}\.rs):(?<line>\d+):\d+/, foreign: RUST_FOREIGN },
  // JavaScript and TypeScript: V8, then Firefox and Safari, then Vitest.
  {
    pattern: /^\s*at (?:async )?(?:new )?(?<name>[^()]{1,200}) \((?<file>[^()]{1,300}):(?<line>\d+):\d+\)$/,
    foreign: JS_FOREIGN,
  },
  { pattern: /^\s*at (?:async )?(?<file>[^()\s]{1,300}):(?<line>\d+):\d+$/, foreign: JS_FOREIGN },
  {
    pattern: /^\s*(?<name>[\w.$<>/]{0,120})@(?<file>(?:https?|file|webpack):\/\/[^\s]{1,300}):(?<line>\d+):\d+$/,
    foreign: JS_FOREIGN,
  },
  { pattern: /^\s*❯ (?:(?<name>[^\s:]{1,120}) )?(?<file>[^\s:]{1,300}):(?<line>\d+):\d+$/, foreign: JS_FOREIGN },
  // Go: a goroutine's second line, and where a test reported.
  {
    pattern: /^\t(?<file>\S{1,300}\.(?:go|s)):(?<line>\d+)(?: \+0x\w+)?$/,
    foreign: GO_FOREIGN,
    nameAbove: /^(?:created by )?(?<name>[\w./*()$-]{1,200}?)(?:\([^)]{0,200}\))?(?: in goroutine \d+)?$/,
  },
  { pattern: /^\s+(?<file>[\w./-]{1,200}\.go):(?<line>\d+): /, foreign: GO_FOREIGN },
  { pattern: /^\s+Error Trace:\s+(?<file>[\w./-]{1,200}\.go):(?<line>\d+)/, foreign: GO_FOREIGN },
  // Ruby.
  {
    pattern:
      /^\s*(?:# |from |\d+: from )?(?<file>[^\s:]{1,300}(?:\.rb|\.rake|Rakefile)):(?<line>\d+)(?::in [`'](?<name>[^']{1,120})')?/,
    foreign: RUBY_FOREIGN,
  },
  // PHP.
  { pattern: /^#\d+ (?<file>[^(]{1,300}\.php)\((?<line>\d+)\): (?<name>[^(]{1,200})/, foreign: PHP_FOREIGN },
  { pattern: /^(?<file>(?:\/|[A-Z]:\\)[^\s:]{1,300}\.php):(?<line>\d+)$/, foreign: PHP_FOREIGN },
  // Elixir.
  {
    pattern: /^\s+(?:\([\w-]{1,60} [\w.+-]{1,40}\) )?(?<file>[\w./-]{1,200}\.exs?):(?<line>\d+): (?<name>.{1,120})/,
    foreign: ELIXIR_FOREIGN,
  },
  // Dart.
  {
    pattern: /^\s*(?:#\d+ +)?(?<file>(?:package:|dart:)?[\w./-]{1,200}\.dart) (?<line>\d+):\d+ +(?<name>\S.{0,120})/,
    foreign: DART_FOREIGN,
  },
  {
    pattern: /^#\d+ +(?<name>[^(]{1,120}) \((?<file>[^()\s]{1,300}\.dart):(?<line>\d+)(?::\d+)?\)/,
    foreign: DART_FOREIGN,
  },
  // C, C++, Swift: debuggers and sanitisers, then assertions.
  {
    pattern:
      /^\s*#\d+ +(?:0x[0-9a-f]{1,16} in )?(?<name>[^(]{1,200}) \([^)]{0,300}\) at (?<file>[^\s:]{1,300}):(?<line>\d+)$/,
    foreign: NATIVE_FOREIGN,
  },
  {
    pattern: /^\s*#\d+ +0x[0-9a-f]{1,16} in (?<name>.{1,300}?) (?:at )?(?<file>[^\s:]{1,300}\.\w{1,6}):(?<line>\d+)/,
    foreign: NATIVE_FOREIGN,
  },
  {
    pattern:
      /^(?:[\w.-]{1,80}: )?(?<file>[^\s:]{1,300}\.\w{1,5}):(?<line>\d+): (?<name>[^:]{1,200}(?:::[^:]{1,200}){0,6}): Assertion /,
    foreign: NATIVE_FOREIGN,
  },
  {
    pattern:
      /^(?<file>(?:[A-Z]:)?[^\s:(]{1,300}\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|swift|inl|ipp))[:(](?<line>\d+)[:)]/,
    foreign: NATIVE_FOREIGN,
  },
];
