import type { LiveState } from '../../core/live/live-state.ts';
import { grouped } from '../words.ts';

/** Requests to GitHub: spent, allowed in this run, and left by the rate limit. */
export function RequestsMeter({
  requests,
  calls,
}: {
  readonly requests: LiveState['requests'];
  readonly calls: number;
}) {
  const { spent = 0, budget = 0, left = null } = requests ?? {};
  return (
    <dl class="numbers">
      <div>
        <dt>Requests spent</dt>
        <dd>
          <span class="value">{grouped(spent)}</span>{' '}
          <span class="note">{budget === 0 ? 'none yet' : `of ${grouped(budget)} allowed`}</span>
          {budget > 0 && <progress aria-label="Requests spent" max={budget} value={Math.min(spent, budget)} />}
        </dd>
      </div>
      <div>
        <dt>Left of the budget</dt>
        <dd>
          <span class="value">{requests === null ? '–' : grouped(Math.max(0, budget - spent))}</span>{' '}
          <span class="note">in this run</span>
        </dd>
      </div>
      <div>
        <dt>Left at GitHub</dt>
        <dd>
          <span class="value">{left === null ? '–' : grouped(left)}</span>{' '}
          <span class="note">{left === null ? 'not said yet' : 'of its rate limit'}</span>
        </dd>
      </div>
      <div>
        <dt>Calls recorded</dt>
        <dd>
          <span class="value">{grouped(calls)}</span> <span class="note">downloads included</span>
        </dd>
      </div>
    </dl>
  );
}
