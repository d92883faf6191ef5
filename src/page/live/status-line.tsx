import { exitMeaning } from '../../core/live/exit-meaning.ts';
import type { LiveState } from '../../core/live/live-state.ts';
import type { Connection, Feed } from './live-feed.ts';
import { spanWords } from './spans.ts';

interface Status {
  readonly tone: 'calm' | 'good' | 'bad';
  readonly words: string;
}

/** How a command ended that did what it was asked to. */
const DONE: ReadonlyMap<number, string> = new Map([
  [0, 'Done'],
  [1, 'Done, there are findings,'],
]);

/** One sentence about the whole, and the way to the report once there is one. */
export function StatusLine({ feed }: { readonly feed: Feed }) {
  const { tone, words } = statusOf(feed);
  // The report is served as long as the command goes on.
  const hasReport = feed.connection === 'open' && isClassified(feed.state);
  return (
    <div class={`live-status ${tone}`}>
      <p role="status">{words}</p>
      {hasReport && (
        <a class="live-report" href="report.html">
          Show the report
        </a>
      )}
    </div>
  );
}

function isClassified(state: LiveState | null): boolean {
  return state?.parts.some(({ part, state }) => part === 'classify' && state === 'done') === true;
}

function statusOf({ connection, state }: Feed): Status {
  const outcome = state === null || state.end === null ? null : outcomeOf(state.end);
  if (connection === 'ended') {
    const { tone, words } = outcome ?? { tone: 'bad', words: 'Stopped before it was done.' };
    return { tone, words: `${words} flakewarden has ended; this page gets nothing more.` };
  }
  if (connection !== 'open') return DISCONNECTED[connection];
  return outcome ?? { tone: 'calm', words: working(state) };
}

function outcomeOf({ exitCode, at }: NonNullable<LiveState['end']>): Status {
  const done = DONE.get(exitCode);
  if (done !== undefined) return { tone: 'good', words: `${done} after ${spanWords(at)}.` };
  return { tone: 'bad', words: `Failed with exit code ${exitCode}. ${exitMeaning(exitCode)}` };
}

/** While no event can come. */
const DISCONNECTED: { readonly [C in Exclude<Connection, 'open' | 'ended'>]: Status } = {
  connecting: { tone: 'calm', words: 'Connecting to flakewarden.' },
  lost: { tone: 'bad', words: 'Disconnected from flakewarden, trying again.' },
  refused: {
    tone: 'bad',
    words: 'flakewarden does not answer this page. Too many pages watch, or it has ended.',
  },
};

/** Changes with the stage, not with every step: it is read aloud. */
function working(state: LiveState | null): string {
  const part = state?.parts.find(({ state }) => state === 'working');
  if (part === undefined) return 'Working.';
  const stage = part.stages.at(-1);
  return stage === undefined ? `${part.part} begins.` : `${part.part} is ${stage.text}.`;
}
