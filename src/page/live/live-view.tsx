import { useEffect, useState } from 'preact/hooks';
import { ThemeSwitch } from '../theme-switch.tsx';
import { CallTable } from './call-table.tsx';
import { type Feed, followEvents, NO_FEED } from './live-feed.ts';
import { PartCard } from './part-card.tsx';
import { RequestsMeter } from './requests-meter.tsx';
import { StatusLine } from './status-line.tsx';
import { useTitle } from './use-title.ts';

/** How often times that still run are drawn anew. */
const TICK_MS = 500;

/** What a command does, while it does it. */
export function LiveView() {
  const [feed, setFeed] = useState<Feed>(NO_FEED);
  useEffect(() => followEvents(setFeed), []);
  const now = useNow(feed.state?.end === null && feed.connection !== 'ended') - feed.began;
  const { state } = feed;
  useTitle(state);
  return (
    <>
      <header class="page-head">
        <div>
          <p class="of">
            <strong>flakewarden {state?.command}</strong> as it happens
          </p>
        </div>
        <ThemeSwitch />
      </header>
      <main id="main" class="live" tabIndex={-1}>
        <div>
          <h1 class="unseen">flakewarden {state?.command}</h1>
          <StatusLine feed={feed} />
          {state !== null && (
            <>
              <ol class="live-parts">
                {state.parts.map((part) => (
                  <PartCard key={part.part} part={part} now={now} isOver={state.end !== null || state.closed} />
                ))}
              </ol>
              <RequestsMeter requests={state.requests} calls={state.totals.calls} />
              {state.warnings.length > 0 && (
                <section class="warning live-warnings" aria-labelledby="warnings-title">
                  <h2 id="warnings-title">Warnings</h2>
                  <ul>
                    {state.warnings.map(({ part, text }, index) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: they are only ever added to.
                      <li key={index}>
                        {part}: {text}
                      </li>
                    ))}
                  </ul>
                </section>
              )}
              <CallTable calls={state.calls} totals={state.totals} />
            </>
          )}
        </div>
      </main>
      <footer class="page-foot">
        {state !== null && <>Made by {state.tool}. </>}Served on this machine only, to whoever knows the address.
      </footer>
    </>
  );
}

function useNow(runs: boolean): number {
  const [now, setNow] = useState(() => performance.now());
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => setNow(performance.now()), TICK_MS);
    return () => clearInterval(timer);
  }, [runs]);
  return now;
}
