import { useEffect, useId, useState } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { connection } from '../live.ts';
import { useLoaded } from '../load.ts';
import { dayOf, distanceOf, isoOf, timeOf } from '../text.ts';
import { Action, messageOf } from './basics.tsx';

/** The clock as it was read, and when that was, by the page's own clock. Milliseconds. */
type Clock = Schemas['ClockState'] & { readAt: number };

const SPEEDS: readonly [number, string][] = [
  [0, 'Stand still'],
  [1, 'Real time'],
  [60, '60 ×'],
  [3600, '3,600 ×'],
];

/** What the server's clock says now, as far as the page can tell without asking. Milliseconds since the Unix epoch. */
function useNow(clock: Clock | undefined): number | undefined {
  const [now, setNow] = useState(clock?.now);
  const isLive = connection.value === 'live';
  useEffect(() => {
    if (clock === undefined) return;
    const tell = () => setNow(clock.now + (performance.now() - clock.readAt) * clock.speed);
    tell();
    if (clock.speed === 0 || !isLive) return;
    const timer = setInterval(tell, clock.speed > 1 ? 250 : 1_000);
    return () => clearInterval(timer);
  }, [clock, isLive]);
  return now;
}

/** The server's clock, and what it says now; undefined until it was read. */
export function useClock(): { clock: Clock | undefined; now: number | undefined } {
  const { value: clock } = useLoaded('clock', async (abort) => ({
    ...(await control.clock(abort)),
    readAt: performance.now(),
  }));
  const now = useNow(clock);
  return { clock, now: now ?? clock?.now };
}

/** The server's time, and what moves it. */
export function ClockView() {
  const { clock, now } = useClock();
  if (clock === undefined || now === undefined) return <div class="clock" />;
  const speed = SPEEDS.find(([each]) => each === clock.speed)?.[1] ?? `${clock.speed} ×`;
  return (
    <div class="clock">
      <button type="button" popovertarget="clock">
        <span
          class={`dot ${connection.value !== 'live' ? 'lost' : clock.speed === 0 ? 'still' : ''}`}
          aria-hidden="true"
        />
        <time dateTime={isoOf(now)}>{timeOf(now)}</time>
        <span class="quiet">{clock.speed === 0 ? 'stands still' : clock.speed === 1 ? 'UTC' : speed}</span>
      </button>
      <section class="panel" id="clock" popover="auto" aria-label="Clock of the server">
        <ClockControl clock={clock} now={now} />
      </section>
    </div>
  );
}

/** What the time is, what is due next, and how time is moved. It may stand on a page more than once. */
export function ClockControl({ clock, now }: { clock: Clock; now: number }) {
  const [by, setBy] = useState('5m');
  const [problem, setProblem] = useState<string>();
  const id = useId();
  const run = (speed: number) => {
    setProblem(undefined);
    control.setClock(speed).catch((error: unknown) => setProblem(messageOf(error)));
  };
  return (
    <>
      <p>
        <span class="quiet">Server time (UTC)</span>
        <br />
        <strong class="big">{timeOf(now)}</strong> <span class="quiet">{dayOf(now)}</span>
      </p>
      <p>
        {clock.nextAt === undefined ? (
          <span class="quiet">Nothing is due.</span>
        ) : (
          <>
            Next attempt <strong>{distanceOf(now, clock.nextAt)}</strong>
            <span class="quiet"> at {timeOf(clock.nextAt)}</span>
          </>
        )}
      </p>
      <Action
        label="Advance to the next due attempt"
        tone="primary"
        disabled={clock.nextAt === undefined}
        onAct={() => control.advance({ to: 'next' })}
      />
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          event.currentTarget.querySelector('button')?.click();
        }}
      >
        <label>
          Advance by
          <input
            class="short"
            value={by}
            onInput={(event) => setBy(event.currentTarget.value)}
            aria-describedby={`${id}-hint`}
          />
        </label>
        <Action label="Advance" onAct={() => control.advance({ by })} />
        <span id={`${id}-hint`} class="quiet hint">
          such as 30s, 5m, 2h, 1d
        </span>
      </form>
      <fieldset class="speeds">
        <legend>How fast it runs</legend>
        {SPEEDS.map(([speed, name]) => (
          <label key={speed}>
            <input type="radio" name={`${id}-speed`} checked={clock.speed === speed} onChange={() => run(speed)} />
            {name}
          </label>
        ))}
      </fieldset>
      {problem !== undefined && (
        <p class="problem-line" role="alert">
          {problem}
        </p>
      )}
      <p class="quiet hint">
        Waiting is shortened, a consumer's own work never is: at 60 ×, a minute passes in a second.
      </p>
    </>
  );
}
