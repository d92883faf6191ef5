import type { AddressedExecutions } from '../../core/documents/findings.ts';
import { evidenceRef } from '../../core/findings/evidence-items.ts';
import type { TestVerdict } from '../../core/findings/test-verdict.ts';
import { addressesModel } from '../../core/llm/addresses-model.ts';
import type { EvidenceRef } from '../../core/model/identifiers.ts';
import type { Quote } from './quote.ts';

/** As many as the document holds; the count tells of the rest. */
const EXAMPLES = 5;

/**
 * Job executions in which text about a failure talks to a language model: the names and messages of every test that
 * failed, and the log lines that a model is shown of a candidate. Undefined when there are none.
 */
export function addressedExecutions(
  verdicts: readonly TestVerdict[],
  quotes: readonly Quote[],
): AddressedExecutions | undefined {
  const known = new Map<string, boolean>();
  const addresses = (text: string): boolean => {
    const found = known.get(text) ?? addressesModel(text);
    known.set(text, found);
    return found;
  };
  const refs = new Map<string, EvidenceRef>();
  const note = (ref: EvidenceRef) => refs.set(ref.jobId, ref);
  for (const { quotation, window } of quotes) {
    if (quotation.of !== null && window.some(({ text }) => addresses(text))) note(quotation.of);
  }
  for (const { test, failures } of verdicts) {
    const names = [test.id, test.suite ?? '', test.file ?? '', test.workflow, test.job, ...test.cells];
    const inName = names.some(addresses);
    for (const failure of failures) {
      if (inName || addresses(failure.failure?.message ?? '')) note(evidenceRef(failure));
    }
  }
  if (refs.size === 0) return undefined;
  // Newest first: ids of jobs rise.
  const newest = [...refs.values()].toSorted((a, b) => b.jobId.length - a.jobId.length || (a.jobId < b.jobId ? 1 : -1));
  return { executions: refs.size, examples: newest.slice(0, EXAMPLES) };
}
