import type { ReportLine } from './pytest-join.ts';
import { failureList } from './shared/bounded-list.ts';

/** What the runs inside said last. */
export interface NestedSaid {
  readonly reports: readonly ReportLine[];
  /** The title that closed the last of them, with its numbers. */
  readonly total: string;
}

/**
 * pytest runs whose output was captured by a test and is shown in its failure. They are another's, unless the failures of
 * the outer run go on to the end of its step: then the last summary and totals inside are its own. Otherwise a test that
 * prints the opening of a run would hide all failures below its own.
 */
export class NestedRuns {
  #depth = 0;
  /** What the last short summary lists. */
  #reports: ReportLine[] | undefined;
  #total: string | undefined;

  /** True while what is read belongs to a run inside. */
  get inside(): boolean {
    return this.#depth > 0;
  }

  /**
   * Takes the title of a section.
   *
   * @param isCaptured whether it stands in what a test printed
   * @returns true when it belongs to a run inside
   */
  open(opened: string, title: string, isCaptured: boolean): boolean {
    if (opened === 'start' && isCaptured) this.#depth += 1;
    if (this.#depth === 0) return false;
    if (opened === 'summary') this.#reports = failureList();
    if (opened === 'end') {
      this.#total = title;
      this.#depth -= 1;
    }
    return true;
  }

  /** Takes a line of a short summary inside. */
  report(report: ReportLine): void {
    this.#reports?.push(report);
  }

  /** The outer run has gone on: what was said inside was not its own. */
  forget(): void {
    this.#reports = undefined;
  }

  /** Gives what was said last, once; undefined when a summary or totals are missing. */
  take(): NestedSaid | undefined {
    const [reports, total] = [this.#reports, this.#total];
    if (reports === undefined || total === undefined) return undefined;
    this.#reports = undefined;
    return { reports, total };
  }

  /** A step has ended, and with it whatever ran inside. */
  leave(): void {
    this.#depth = 0;
  }
}
