import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Violations that axe finds on the page, as it stands now: all of its default rules, best practices included. The page must
 * belong to a context with `bypassCSP`. Contrast is axe's as well; where it cannot tell, `lowContrast` can.
 */
export async function axeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>("axe.run(document, { resultTypes: ['violations'] })");
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const why = (failureSummary ?? '')
        .split('\n')
        .slice(1)
        .map((line) => line.trim())
        .join('; ');
      return `${id} (${impact ?? 'minor'}): ${target.join(' ')}: ${why}`;
    }),
  );
}
