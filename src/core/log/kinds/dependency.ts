import type { KindRules } from './rule.ts';

const bucket = 'dependency-registry';

/** Packages could not be resolved or installed. When the reason is that nobody answered, the kind is `network`. */
export const DEPENDENCY: KindRules = {
  kind: 'dependency',
  tools: [
    { bucket, pattern: /E: (?:Failed to fetch|Unable to fetch|Some index files failed)/ },
    {
      bucket,
      pattern:
        /apt-get.{0,80} returned non-zero exit status 100|(?:sudo|apt-get)' failed with exit code 100|apt-get (?:install|update).{0,80} failed/,
    },
    {
      pattern:
        /^E: (?:Unable to locate package|Package '.{1,120}' has no installation candidate|Version '.{1,120}' for|Unable to correct problems)/,
    },
    {
      pattern:
        /The following packages have unmet dependencies|^No match for argument: |^Error: Unable to find a match: |unable to select packages/,
    },
    {
      pattern:
        /Could not find a version that satisfies the requirement|No matching distribution found for|ResolutionImpossible/,
    },
    {
      pattern:
        /Cannot install .{1,200} because these package versions have conflicting dependencies|SolverProblemError|version solving failed/i,
    },
    {
      pattern:
        /No solution found when resolving dependencies|THESE PACKAGES DO NOT MATCH THE HASHES|pkg_resources\.(?:VersionConflict|DistributionNotFound)/,
    },
    {
      pattern:
        /(?:PackagesNotFoundError|ResolvePackageNotFound|UnsatisfiableError|LibMambaUnsatisfiableError|InvalidVersionSpec)\b/,
    },
    {
      pattern:
        /(?:npm ERR!|npm error) code (?:E404|ERESOLVE|ETARGET|EUSAGE|ENOVERSIONS|EBADENGINE|EBADPLATFORM|ENOLOCK|EINVALIDTAGNAME|EUNSUPPORTEDPROTOCOL)/,
    },
    {
      pattern:
        /(?:npm ERR!|npm error) (?:peer dep missing|notarget|404 Not Found|Invalid: lock file's)|npm ci` can only install/,
    },
    {
      pattern:
        /^error Couldn't find (?:any versions|package|match)|^error Your lockfile needs to be updated|The engine "\w{1,40}" is incompatible/,
    },
    {
      pattern:
        /ERR_PNPM_(?:OUTDATED_LOCKFILE|NO_MATCHING_VERSION|PEER_DEP_ISSUES|UNSUPPORTED_ENGINE|NO_LOCKFILE|LOCKFILE|NO_OFFLINE)|YN00(?:28|82)\b/,
    },
    {
      pattern:
        /Bundler could not find compatible versions|Could not find (?:compatible versions|gem '|.{1,120} in (?:any of the sources|locally installed gems))/,
    },
    {
      pattern:
        /Your (?:Ruby version is .{1,40}, but your Gemfile|bundle only supports platforms)|Unable to resolve dependency: user requested|ERROR: {2}Could not find a valid gem/,
    },
    {
      pattern:
        /Your requirements could not be resolved|Your lock file does not contain a compatible set|Could not find package .{1,120} (?:in any version|at any version)/,
    },
    {
      pattern:
        /failed to select a version for|no matching package (?:named )?`|the lock file .{1,200} needs to be updated but --locked|^error: failed to get `.{1,80}` as a dependency/,
    },
    {
      pattern:
        /no required module provides package|missing go\.sum entry|cannot find module providing package|: (?:unknown|invalid) revision |found \(.{1,80}\), but does not contain/,
    },
    {
      pattern:
        /Could not resolve (?:all (?:files|dependencies|artifacts|task dependencies)|dependencies for project)|Could not find artifact |Could not find [\w.-]{1,100}:[\w.-]{1,100}:[\w.-]{1,60}\.$/,
    },
    {
      pattern:
        /Plugin .{1,160} (?:was not found in any of the following sources|or one of its dependencies could not be resolved)|Non-resolvable (?:parent POM|import POM)/,
    },
    {
      pattern: /unresolved dependency: |sbt\.(?:librarymanagement\.)?ResolveException|coursier\.error\.ResolutionError/,
    },
    { pattern: /\berror NU1\d{3}: |^\s*error: NU1\d{3}: |NuGet.{0,40}Unable to find (?:package|version)/ },
    {
      pattern:
        /CocoaPods could not find compatible versions|Unable to find a specification for|error: Dependencies could not be resolved/,
    },
    {
      pattern:
        /Hex dependency resolution failed|^\*\* \(Mix\) (?:No package with name|Hex dependency|Can't continue due to errors on dependencies)|Unchecked dependencies for environment/,
    },
    {
      pattern: /Could not resolve dependencies:$|^Error: While constructing the build plan/,
    },
    { pattern: /ERROR: dependenc(?:y|ies) .{1,160} (?:is|are) not available for package|^Error: No available formula/ },
    {
      pattern:
        /Unsatisfiable requirements detected for package|^Error in library\(\w+\) ?: there is no package called|No results matching query were found/,
    },
    {
      pattern:
        /^An error occurred while installing .{1,80}, and Bundler cannot continue|Can't locate \S{1,120} in @INC|^! Installing the dependencies failed/,
    },
    {
      pattern:
        /cannot find package "[^"]{1,200}"|: package \S{1,200} is not in (?:GOROOT|std)|^go: (?:go\.mod file not found|cannot find main module)|conflicting requirements/,
    },
    {
      pattern:
        /^E: The repository '.{1,200}' does not have a Release file|^W: GPG error: |Sub-process \/usr\/bin\/dpkg returned an error code|^dpkg: error processing/,
    },
    {
      pattern:
        /error: toolchain '.{1,80}' is not installed|is unavailable for download for channel|^===> (?:Package not found in registry|Failed to fetch)|Package .{1,80} not found in any repository/,
    },
    {
      pattern:
        /You have not accepted the license agreements of the following SDK components|Failed to install the following Android SDK packages/,
    },
    {
      pattern:
        /^\[!\] (?:Unable to find a specification|CocoaPods could not find)|^error: (?:package|product) '.{1,120}' (?:is using Swift tools version|required by package)/,
    },
  ],
  summaries: [
    {
      pattern:
        /^Error: Cannot find (?:module|package) '[^./]|^(?:E +)?(?:ModuleNotFoundError|ImportError): No module named|cannot load such file -- \w|^\*\* \(Mix\) The task "\w/,
    },
    { pattern: /^composer\.lock is not up to date/ },
  ],
};
