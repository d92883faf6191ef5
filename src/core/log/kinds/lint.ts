import type { KindRules } from './rule.ts';

/** Linters, formatters, style and type checkers, and hooks that run them. */
export const LINT: KindRules = {
  kind: 'lint',
  tools: [
    // JavaScript, CSS, Markdown.
    {
      pattern:
        /✖ \d+ problems? \(|^\d+ problems? \(\d+ errors?, \d+ warnings?\)|^\s*\d+:\d+ {2,}error {2,}\S|Parsing error: /,
    },
    {
      pattern:
        /^\s*\d+:\d+ {1,4}✖ {1,4}\S|^\s*\d+ problems? found$|ESLint (?:found too many|couldn't)|^standard: Use JavaScript Standard Style/,
    },
    {
      pattern:
        /Code style issues (?:were )?found|Forgot to run Prettier\?|run prettier --write|^Some files are not formatted|uses prettier to format/i,
    },
    {
      pattern:
        /^\S+:\d+(?::\d+)? MD\d{3}\/|^Found \d+ (?:errors?|warnings?) and \d+ |biome (?:check|lint|ci)\b.{0,80}(?:failed|errors)|lint\/[a-z]+\/\w+ ━|^TSLint|^ERROR: .{1,300}\[\d+, \d+\]: /,
    },
    // Python.
    {
      pattern:
        /^(?:\S{1,300}\.pyi?):\d+:\d+: [A-Z]{1,4}\d{2,5} |^would reformat |^Oh no! 💥|^ERROR: .{1,300} Imports are incorrectly sorted/,
    },
    {
      pattern:
        /^(?:\S{1,300}\.pyi?):\d+(?::\d+)?: error: |^Found \d+ errors? in \d+ files? \(checked|^Your code has been rated at (?:-|\d\.|0)|^\S{1,300}\.py:\d+:\d+: [CRWEF]\d{4}: /,
    },
    {
      pattern:
        /^Found \d+ errors?\.(?: \d+ (?:potentially )?fix)?|\[\*\] \d+ (?:potentially )?fixable with|^\s*--> \S{1,300}\.py:\d+:\d+$|^\d+ files? would be reformatted/,
    },
    {
      pattern:
        /^\S{1,300}\.py:\d+:\d+ - error: |^\d+ errors?, \d+ warnings?, \d+ informations?|\.py:\d+:\d+: \[[CRWEF]\d{4}/,
    },
    // Rust, Go.
    {
      pattern:
        /implied by `-D (?:warnings|clippy)|`-D clippy::|requested on the command line with `-D |rust-clippy\/\S{1,40}index\.html#/,
    },
    {
      pattern:
        /^Diff in \S.{0,300}(?::\d+:?| at line \d+:)$|^cargo fmt.{0,80}failed|rustfmt .{0,80}failed|^\+{3} .{1,200}\.rs$/,
    },
    {
      pattern:
        /\((?:SA|ST|S|U|QF)\d{4}\)$|\((?:errcheck|govet|gosimple|staticcheck|unused|revive|gofmt|gofumpt|goimports|gci|ineffassign|misspell|stylecheck|unconvert|gosec|gocritic|lll|deadcode|golint|whitespace|nolintlint)\)$/,
    },
    {
      pattern:
        /^\d+ issues?:$|^level=error msg="Running error: .{0,80}linter|^gofmt needs running on|^\S+\.go:\d+:\d+: exported \w+ \S{1,80} should have comment|^vet: /,
    },
    // JVM.
    {
      pattern:
        /\.java:\[?\d+(?:[,:]\d+)?\]? \(\w+\) \w+: |You have \d+ Checkstyle violations?|^\[(?:ant:checkstyle|checkstyle)\]|^\[ERROR\] .{1,80}(?:checkstyle|spotless|pmd|spotbugs|findbugs|rat|formatter|license|fmt-maven)[\w-]{0,30}:/,
    },
    {
      pattern:
        /Execution failed for task '[^']{0,240}(?:checkstyle|spotless|ktlint|detekt|pmd|spotbugs|findbugs|codenarc|license|errorProne|apiCheck|verifyGoogleJavaFormat|:lint)/i,
    },
    {
      pattern:
        /The following files had format violations|Run '?.{0,40}spotless(?:Apply|:apply)|failed with \d+ weighted issues|\.kts?:\d+:\d+: Lint error|\(standard:[\w-]+\)$|^Lint found (?:errors|\d+ errors)/,
    },
    // Ruby, PHP, C, C++, C#, Swift, Elixir, Dart.
    {
      pattern: /^\d+ files? inspected, [1-9]\d* offenses? detected|^\S+:\d+:\d+: [CWEF]: (?:\[\w+\] )?[A-Z]\w+\/[A-Z]/,
    },
    {
      pattern:
        /^FOUND \d+ ERRORS?|^PHPCBF CAN FIX|^Found \d+ of \d+ files that can be fixed|^ \[ERROR\] Found \d+ errors?|^\s+\d+\) \S{1,200}\.php \(\w+(?:, \w+)*\)$/,
    },
    {
      pattern:
        /-warnings-as-errors\]$|^\d+ warnings? treated as errors?$|code should be clang-formatted|^Total errors found: [1-9]|\[cppcheck|\[\w+\/\w+\] \[\d\]$/,
    },
    {
      pattern:
        /: error (?:SA|IDE|CA|S|RCS|VSTHRD|WHITESPACE|IMPORTS)\d{0,5}: |^\s*error: .{1,80} needs formatting|: error FINALNEWLINE: /,
    },
    {
      pattern:
        /Found [1-9]\d* violations?, \d+ serious in|: (?:warning|error): .{1,80} Violation: |^\[SwiftFormat\]|^error: .{0,80}\(swiftformat\)|swift-format.{0,40}: error/,
    },
    {
      pattern:
        /mix format failed due to --check-formatted|^\*\* \(Mix\) mix format failed|^\s{1,4}(?:mods\/funs, found|\d+ mods\/funs)|^Total errors: [1-9]\d*, Skipped/,
    },
    {
      pattern:
        /^Changed \S{1,300}\.dart$|^[1-9]\d* issues? found\.(?: \(ran in|$)|^ {2,4}(?:error|warning|info) (?:•|-) .{1,200} (?:•|-) \S{1,300}\.dart:\d+/,
    },
    // Hooks, shell, spelling, YAML, workflows, commit messages.
    {
      pattern:
        /^- hook id: |\.\.\.Failed$|files were modified by this hook|^pre-commit hook\(s\) made changes|^>>> Lint for |\blintrunner -a\b|^husky - pre-commit/,
    },
    {
      pattern:
        /\bSC\d{4}(?: \(\w+\))?: |\bDL\d{4}\b (?:error|warning)|:\d+: [\w'-]{1,60} +==> \S|^error: `.{1,60}` should be `/,
    },
    {
      pattern:
        /^✖ {3}found \d+ problems|subject (?:may not be empty|must not be)|^\d+ spelling errors? found|"warning": "undocumented"|^RESULT: FAILED \(minimum: |^>> \d+ spelling errors?|has trailing whitespace|: trailing whitespace\.$/,
    },
    // Others: JSHint, JSCS, CoffeeLint, luacheck, HLint, Crystal, Terraform, cspell, Bandit, Deno, scalafmt, Flow, Psalm.
    {
      pattern:
        /^\S{1,300}: line \d+, col \d+, |^\d+ code style errors? found|^» [1-9]\d* errors?|^Total: [1-9]\d* warnings? \/ \d+ errors? in|^[1-9]\d* hints?(?: \(\d+ ignored\))?$/,
    },
    {
      pattern:
        /^formatting '.{1,300}' produced changes|^\d+ issue\(s\) found:|^CSpell: .{0,80}Issues found: [1-9]|^>> Issue: \[B\d{3}|^error: Found \d+ not formatted files?|^Would reformat: /,
    },
    {
      pattern:
        /must be formatted|files? (?:aren't|not) formatted properly|^Found \d+ errors?$|^ERROR: \w{1,60} - \S{1,300}\.php:\d+:\d+|needs reformatting$|^would be reformatted$/,
    },
  ],
  summaries: [
    {
      pattern:
        /Failed at the \S{1,120} \S{0,40}(?:lint|format|prettier|style|standard)|^ERROR: "\S{0,40}(?:lint|format|prettier)|Lifecycle script `\S{0,40}(?:lint|format)/,
    },
    {
      pattern:
        /^make(?:\[\d+\])?: \*{3} \[[^\]]{0,200}(?:lint|fmt|format|style|staticcheck|vet|black|flake8|mypy|clippy)/i,
    },
    {
      pattern:
        /^(?:ERROR: )?InvocationError for command .{0,200}(?:flake8|black|mypy|pylint|isort|ruff)|^(?:error|warning): .{0,80}not (?:properly )?formatted/i,
    },
    { pattern: /^Warning: Task "\S{0,60}(?:lint|jshint|jscs|htmllint|standard)/ },
  ],
  commands: [
    {
      pattern:
        /\b(?:lint|linters?|eslint|stylelint|tslint|prettier|format(?:ting)?[:-]?check|check[:-]?format(?:ting)?|fmt[:-]?check|fmtcheck|gofmt|golint|staticcheck|golangci-lint|flake8|black|isort|ruff|pylint|mypy|pyright|clippy|rustfmt|checkstyle|spotless\w{0,10}|ktlint\w{0,10}|detekt|rubocop|phpcs|php-cs-fixer|phpstan|psalm|pre-commit|swiftlint|swiftformat|clang-format|clang-tidy|cpplint|shellcheck|hadolint|yamllint|markdownlint|actionlint|codespell|credo|dialyzer|verify-lint)\b|\bfmt .{0,40}--check|format .{0,60}--(?:check|verify|dry-run)/i,
    },
  ],
};
