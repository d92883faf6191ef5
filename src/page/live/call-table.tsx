import { useLayoutEffect, useRef } from 'preact/hooks';
import { type LiveState, SHOWN_CALLS } from '../../core/live/live-state.ts';
import { counted, grouped } from '../words.ts';
import { byteWords } from './spans.ts';

/** A reader this close to the end wants to stay at the end. */
const NEAR_END_PX = 40;

/** The newest external calls, newest last: what `audit.jsonl` holds, as it is written. */
export function CallTable({ calls, totals }: Pick<LiveState, 'calls' | 'totals'>) {
  const frame = useFollowedEnd(totals.calls);
  return (
    <section class="card live-calls" aria-labelledby="calls-title">
      <h2 id="calls-title">Every call to the outside</h2>
      <p class="note">{aboutCalls(totals)}</p>
      {calls.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse.
        <section class="scroll" ref={frame} tabIndex={0} aria-label="Calls, newest last">
          <table>
            <thead>
              <tr>
                <th scope="col" class="number wide">
                  No.
                </th>
                <th scope="col">Time, UTC</th>
                <th scope="col" class="wide">
                  Part
                </th>
                <th scope="col">Call</th>
                <th scope="col" class="number">
                  Status
                </th>
                <th scope="col" class="number wide">
                  Bytes
                </th>
              </tr>
            </thead>
            <tbody>
              {calls.map(({ number, entry }) => (
                <tr key={number}>
                  <td class="number wide">{grouped(number)}</td>
                  <td class="mono">{entry.time.slice(11, 19)}</td>
                  <td class="wide">{entry.part}</td>
                  <td class="mono route">
                    {entry.method} <Route route={entry.route} />
                  </td>
                  <td class={`number ${isFine(entry.status) ? '' : 'fault'}`}>{statusWords(entry.status)}</td>
                  <td class="number wide">{entry.bytes === 0 ? '' : byteWords(entry.bytes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
}

function aboutCalls({ calls, bytes }: LiveState['totals']): string {
  if (calls === 0) return 'None so far. The same lines are kept in audit.jsonl.';
  const shown = calls > SHOWN_CALLS ? ` The newest ${SHOWN_CALLS} are shown;` : '';
  const size = bytes === 0 ? '' : `, ${byteWords(bytes)} received`;
  return `${counted(calls, 'call')}${size}.${shown === '' ? ' The' : `${shown} the`} same lines are kept in audit.jsonl.`;
}

/** The beginning of most routes; where there is no room it is left out. */
const REPOSITORY = '/repos/{owner}/{repo}';

/** A long route breaks where its parts end. */
function Route({ route }: { readonly route: string }) {
  const isOfRepository = route.startsWith(`${REPOSITORY}/`);
  const pieces = (isOfRepository ? route.slice(REPOSITORY.length) : route).split('/');
  return (
    <>
      {isOfRepository && (
        <>
          <span class="wide">{REPOSITORY}</span>
          <span class="narrow">…</span>
        </>
      )}
      {pieces.map((piece, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route is never changed in place.
        <span key={index}>
          {index === 0 ? (
            piece
          ) : (
            <>
              <wbr />/{piece}
            </>
          )}
        </span>
      ))}
    </>
  );
}

function isFine(status: number): boolean {
  return status >= 200 && status < 400;
}

function statusWords(status: number): string {
  return status === 0 ? 'no answer' : String(status);
}

/** Keeps the end in sight as lines are added, unless the reader went up to read. */
function useFollowedEnd(count: number) {
  const frame = useRef<HTMLElement>(null);
  const follows = useRef(true);
  useLayoutEffect(() => {
    const box = frame.current;
    if (box === null) return undefined;
    const note = () => {
      follows.current = box.scrollHeight - box.scrollTop - box.clientHeight < NEAR_END_PX;
    };
    box.addEventListener('scroll', note, { passive: true });
    return () => box.removeEventListener('scroll', note);
  }, [count > 0]);
  useLayoutEffect(() => {
    const box = frame.current;
    if (box !== null && follows.current) box.scrollTop = box.scrollHeight;
  }, [count]);
  return frame;
}
