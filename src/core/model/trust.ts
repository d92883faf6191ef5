import { TRUSTED_EVENTS, type TrustedEvent } from '../documents/manifest.ts';

/** What the rule of trust looks at. */
export interface RunOrigin {
  readonly event: string;
  /** Null when the repository that the commit came from (a fork, as a rule) no longer exists. */
  readonly headRepositoryId: string | null;
  /** The repository in which it ran, where that is said. */
  readonly repositoryId?: string | undefined;
}

const TRUSTED: ReadonlySet<string> = new Set(TRUSTED_EVENTS);

/**
 * Whether nobody outside the repository could have caused this run. The branch's name says nothing about that: a fork's
 * branch can be called `main`. A comparison of ids can not be fooled by names.
 */
export function isTrustedRun<T extends RunOrigin>(run: T, repositoryId: string): run is T & { event: TrustedEvent } {
  const isOurs = run.repositoryId === undefined || run.repositoryId === repositoryId;
  return isOurs && TRUSTED.has(run.event) && run.headRepositoryId === repositoryId;
}
