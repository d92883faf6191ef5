import type { FailureKind, InfrastructureBucket } from '../../model/extraction.ts';

/** One sign of a kind of failure. */
export interface KindSign {
  readonly pattern: RegExp;
  /** A line that also matches this is no sign: another tool prints the same shape. */
  readonly not?: RegExp;
  /**
   * Set where a repetition may well succeed, the code unchanged: such an attempt says nothing about tests. A broken address or a
   * missing package in a manifest has none.
   */
  readonly bucket?: InfrastructureBucket;
}

/**
 * What shows one kind of failure, by how far it can be believed:
 * - `forced`: the service's own word, in its own error line, that it ended the job. True whatever the tests said before.
 * - `runner`: what else only the service's own error lines say.
 * - `tools`: what tools print about this kind and no other, believed in the last lines before a failing command ended.
 * - `anywhere`: a tool's word so plain that it counts wherever it stands in a job that failed, when nothing nearer explains it.
 * - `summaries`: what tools print in general terms, believed when no tool said anything more particular.
 * - `commands`: the name of the failing command or step, when its output says nothing.
 */
export interface KindRules {
  readonly kind: FailureKind;
  readonly forced?: readonly KindSign[];
  readonly runner?: readonly KindSign[];
  readonly tools?: readonly KindSign[];
  readonly anywhere?: readonly KindSign[];
  readonly summaries?: readonly KindSign[];
  readonly commands?: readonly KindSign[];
}

/** The lists of one {@link KindRules}. */
export type SignTier = Exclude<keyof KindRules, 'kind'>;
