import type { KindRules } from './rule.ts';

/** The shape of compilers, but printed by linters: clang-tidy, mypy, SwiftLint, Checkstyle. */
const LINTER_SHAPE =
  /-warnings-as-errors\]$|,-Werror\]$|\.pyi?:\d+(?::\d+)?: error: |Violation: .{1,200} \(\w+\)$|\.java:\[?\d+(?:[,:]\d+)?\]? \(\w+\) \w+: |\((?:SA|ST|S|U|QF)\d{4}\)$/;

/** Compilers, bundlers, linkers and the build tools around them. */
export const BUILD: KindRules = {
  kind: 'build',
  tools: [
    // C, C++, Objective-C, Swift, D, Fortran, GHC, Dart, Zig: gcc's shape.
    {
      pattern: /^(?:[A-Z]:)?[^\s:][^:]{0,300}\.\w{1,5}:\d+(?::\d+(?:-\d+)?)?: (?:fatal )?[eE]rror: /,
      not: LINTER_SHAPE,
    },
    {
      pattern:
        /undefined reference to [`']|^Undefined symbols for architecture|ld returned \d+ exit status|ld: (?:symbol\(s\) not found|library not found|cannot find -l)/,
    },
    { pattern: /: (?:fatal )?error (?:C|LNK|D|RC|U)\d{4}: |: error (?:CS|FS|BC|MSB|NETSDK|AXN|XA)\d{4,5}: / },
    {
      pattern:
        /^CMake Error(?: at |: )|^configure: error: |^ninja: (?:build stopped|error): |^meson\.build:\d+:\d+: ERROR/,
    },
    {
      pattern:
        /: internal compiler error: |PLEASE submit a bug report to .{0,80}llvm|^gmake(?:\[\d+\])?: \*{3} .{1,200}\.o\] Error/,
    },
    // Java, Kotlin, Scala, Groovy, Clojure.
    { pattern: /\.(?:java|kt|scala|groovy):\[\d+,\d+\] \S|\.groovy: \d+: \S/, not: LINTER_SHAPE },
    {
      pattern:
        /^\[ERROR\] COMPILATION ERROR|Compilation failure|:(?:compile|testCompile|test-compile) \(.{1,80}\) on project|^e: .{1,300}\.kts?[: ]/,
    },
    {
      pattern:
        /Execution failed for task '[^']{0,240}:(?:compile|kapt|ksp|merge|process|bundle|transform|dex|generate|assemble|javadoc|link)/,
    },
    {
      pattern:
        /^Script compilation errors?:|A problem occurred (?:evaluating|configuring) (?:root )?(?:project|script|settings)|Could not compile (?:build|settings|script) /i,
    },
    {
      pattern:
        /^\[error\] .{1,300}\.scala:\d+(?::\d+)?: |\(.{1,80}compileIncremental\) Compilation failed|Compile failed; see the compiler error output/,
    },
    {
      pattern:
        /clojure\.lang\.Compiler\$CompilerException|Syntax error (?:compiling|reading source) at \(|^Compilation error in /i,
    },
    // Rust, Go.
    {
      pattern:
        /^error\[E\d{4}\]: |^error: (?:linking with `|failed to run custom build command)|^warning: build failed, waiting for other jobs/,
    },
    {
      pattern:
        /^\S[^:]{0,300}\.go:\d+:\d+: (?:undefined: |undeclared name|cannot (?:use|assign|convert|infer|find|refer|range)|syntax error|\S+ (?:declared|imported) (?:and|but|as \S+ and) not used)/,
    },
    {
      pattern:
        /^\S[^:]{0,300}\.go:\d+:\d+: (?:missing return|too (?:many|few|much)|not enough arguments|assignment mismatch|invalid (?:operation|argument|type)|import cycle|expected |could not import)/,
    },
    {
      pattern:
        /^\S[^:]{0,300}\.go:\d+:\d+: \S+ (?:undefined|redeclared|is not (?:a type|used)|does not implement)|\[(?:build|setup) failed\]$|^go tool dist: FAILED: /,
    },
    // JavaScript, TypeScript, CSS.
    {
      pattern:
        /\berror TS\d{4,5}: |^TS\d{4,5}: |^Failed to compile\.|^Module not found: |Module build failed|^ERROR in \S/,
    },
    {
      pattern:
        /webpack .{0,60}compiled with \d+ errors?|Build failed (?:because of|with \d+ errors?)|^error during build:|^✘ \[ERROR\]|^> Build error occurred|^\[!\] \(?\w/,
    },
    {
      pattern:
        /Could not resolve ["'].{1,200}["'] from ["']|RollupError: |^🚨 Build failed|^Error occurred prerendering page|Turbopack build failed/,
    },
    {
      pattern:
        /\.(?:s[ac]ss|less|styl)(?: \d+:\d+| on line \d+|:\d+:\d+)|^\s+on line \d+ of \S+\.s[ac]ss|^Error: (?:Invalid CSS after|Undefined (?:variable|mixin|function))/,
    },
    // Python, Ruby, PHP, Elixir, Erlang, Haskell, Swift, documentation.
    {
      pattern:
        /Failed (?:to build|building wheel for) \S|ERROR: (?:Failed to build (?:one or more|installable) wheels|Could not build wheels)|error: command '.{1,200}' failed with exit/,
    },
    {
      pattern:
        /^(?:PHP )?(?:Fatal|Parse|Compile) error: |^\*\* \((?:Compile|Syntax|TokenMissing|Undefined\w*)Error\)|^== Compilation error (?:in|on) file/,
    },
    {
      pattern:
        /^\S[^:]{0,300}\.[eh]rl:\d+(?::\d+)?: (?!Warning)\S|^could not compile dependency |-- {1,2}While building (?:package|custom)/,
    },
    {
      pattern:
        /^\*\* (?:BUILD|ARCHIVE) FAILED \*\*|^error: (?:emit-module|compile|link) command failed|^The following build commands failed:|^ERROR: \S{1,300}BUILD(?:\.bazel)?:\d+:\d+: /,
      not: /clang[-_]tidy|[lL]int|[tT]est/,
    },
    {
      pattern:
        /^(?:Warning, treated as error|Extension error|Theme error):|^Sphinx error:|build finished with problems, \d+ warnings?\.|^! LaTeX Error: |Fatal error occurred, no output PDF/,
    },
    { pattern: /Error: Running build hooks failed|^Target \S+ failed: / },
    { pattern: /did not complete successfully: exit code: |^The command '.{1,300}' returned a non-zero code: [1-9]/ },
    // OCaml, D, Crystal, Perl, Ant, C#, R, Android.
    {
      pattern:
        /^File "[^"]{1,300}\.mli?", lines? \d+|\(\d+,\d+\): (?:[eE]rror|fatal error)(?: \w{1,12})?: |^syntax error at \S{1,300} line \d+|\[javac\] \S{1,300}: error:/,
    },
    {
      pattern:
        /^ERROR: compilation failed for package|^ERROR: lazy loading failed for package|^ERROR: LoadError: |AAPT: error: |^gyp ERR! build error|ERROR: Failed to build gem native extension/,
    },
    {
      pattern:
        /Compilation failed due to warnings while using|^===> Compiling \S{1,300} failed|^! (?:Undefined control sequence|Emergency stop|Package \S{1,60} Error)|^Latexmk: Errors/,
    },
    {
      pattern:
        /^Errors parsing \S{1,300}\.php$|^ERROR: Service '.{1,80}' failed to build|: error NETSDK\d{4}: |: error : /,
    },
  ],
  summaries: [
    {
      pattern:
        /^error: (?:could not|Could not) compile [`']|^error: (?:build failed$|aborting due to)|^\[ERROR\] BUILD (?:FAILURE|ERROR)|^\[INFO\] BUILD FAILURE|^BUILD FAILED(?: in |\.?$)|^FAILURE: Build failed/i,
    },
    {
      pattern:
        /^FAILED: (?:\[code=\d+\] )?\S|^ERROR: Build did NOT complete successfully|^Error: Compiling your crate|^(?:Error: )?Build failed\b/i,
    },
    { pattern: /^make(?:\[\d+\])?: \*{3} \[.{0,200}\.(?:o|lo|so|a|obj|ko|d|class|beam|app|html|pdf)\] Error/ },
    {
      pattern:
        /^(?:Uncaught )?SyntaxError: |^\s*SyntaxError: (?:invalid|unexpected|Unexpected)|: syntax error, unexpected /,
    },
  ],
  commands: [{ pattern: /\b(?:compile|webpack|tsc|cmake|msbuild)\b|\b(?:build|assemble|xref)(?:$|["' :])/ }],
};
