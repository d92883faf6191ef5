import { exitMeaning } from '../../core/live/exit-meaning.ts';
import type { PartState, StageState } from '../../core/live/live-state.ts';
import { grouped } from '../words.ts';
import { rateWords, spanWords } from './spans.ts';

const ABOUT: { readonly [P in PartState['part']]: string } = {
  fetch: 'Collects runs, jobs and logs.',
  classify: 'Decides which tests are flaky.',
  report: 'Keeps the issue up to date.',
};

const STATES: { readonly [S in PartState['state']]: { readonly word: string; readonly mark: string } } = {
  waiting: { word: 'waiting', mark: '' },
  working: { word: 'working', mark: '' },
  done: { word: 'done', mark: '✓' },
  failed: { word: 'failed', mark: '!' },
};

interface Props {
  readonly part: PartState;
  readonly now: number;
  /** Whether the command has ended: what waits then never begins. */
  readonly isOver: boolean;
}

/** One part: how it is doing, what it does now, and what it did before. */
export function PartCard({ part, now, isOver }: Props) {
  const { word, mark } = STATES[part.state];
  const end = part.endedAt ?? now;
  return (
    <li class={`card live-part ${part.state}`}>
      <span class="mark" aria-hidden="true">
        {mark}
      </span>
      <h2>{part.part}</h2>
      <p class="about">{ABOUT[part.part]}</p>
      <p class="state">
        {isOver && part.state === 'waiting' ? 'not started' : word}
        {part.state !== 'waiting' && <span class="time"> {spanWords(end - part.startedAt)}</span>}
      </p>
      {part.exitCode !== null && part.exitCode !== 0 && (
        <p class="fault">
          Exit code {part.exitCode}. {exitMeaning(part.exitCode)} The terminal says more.
        </p>
      )}
      {part.refused && <p class="fault">It said something that no part says. Nothing more of it is shown here.</p>}
      <Stages part={part} now={end} />
    </li>
  );
}

function Stages({ part, now }: { readonly part: PartState; readonly now: number }) {
  const { stages, state } = part;
  if (stages.length === 0) return null;
  return (
    <ol class="live-stages">
      {stages.map((stage, index) => {
        const next = stages[index + 1];
        const isNow = next === undefined && state === 'working';
        return (
          <li key={`${stage.startedAt} ${stage.text}`} class={isNow ? 'now' : 'past'}>
            <span>{capital(stage.text)}</span>
            <span class="time">{spanWords((next?.startedAt ?? now) - stage.startedAt)}</span>
            {isNow && <StageBar stage={stage} part={part.part} />}
          </li>
        );
      })}
    </ol>
  );
}

/** Without a count the bar only says that something goes on. */
function StageBar({ stage, part }: { readonly stage: StageState; readonly part: string }) {
  const { done, total } = stage;
  const label = `${part}: ${stage.text}`;
  if (total === 0) return <progress aria-label={label} />;
  const rate = rateWords(stage);
  return (
    <>
      <progress aria-label={label} max={total} value={Math.min(done, total)} />
      <span class="left">
        {grouped(done)} of {grouped(total)}
        {rate !== '' && `, ${rate}`}
      </span>
    </>
  );
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
