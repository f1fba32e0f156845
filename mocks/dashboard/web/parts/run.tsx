import { useEffect, useRef } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { hrefOf } from '../route.ts';
import { countOf, distanceOf, timeOf } from '../text.ts';
import { Await, Badge, Notice } from './basics.tsx';
import { ClockControl, useClock } from './clock.tsx';
import { DeliveryTable } from './delivery-table.tsx';

/** What has been started, as it runs, and the clock that moves it. */
export function Run({ id }: { id: string | undefined }) {
  const { clock, now } = useClock();
  const top = useRef<HTMLElement>(null);
  useEffect(() => {
    if (id !== undefined) top.current?.scrollIntoView({ block: 'nearest' });
  }, [id]);
  return (
    <>
      <section class="panel" aria-labelledby="run" ref={top}>
        <h2 id="run">What runs</h2>
        {id === undefined ? (
          <Notice title="Nothing yet">
            <p class="quiet">Start a verification, and see its callbacks go out here.</p>
          </Notice>
        ) : (
          <Running key={id} id={id} now={now} />
        )}
      </section>
      {clock !== undefined && now !== undefined && (
        <section class="panel" aria-labelledby="play-clock">
          <h2 id="play-clock">Clock</h2>
          <ClockControl clock={clock} now={now} />
        </section>
      )}
    </>
  );
}

function Running({ id, now }: { id: string; now: number | undefined }) {
  const verification = useLoaded(`verification ${id}`, (abort) => control.verification(id, abort));
  return (
    <Await loaded={verification} what={`verification ${id}`}>
      {(verification) => <Progress verification={verification} now={now ?? verification.startAt} />}
    </Await>
  );
}

function Progress({ verification, now }: { verification: Schemas['Verification']; now: number }) {
  const { id, provider, scenario, outcome, seed, told, planned, deliveries } = verification;
  const due = deliveries.flatMap(({ state, nextAt }) => (state === 'open' && nextAt !== undefined ? [nextAt] : []));
  const nextAt = due.length === 0 ? undefined : Math.min(...due);
  return (
    <>
      <p class="line">
        <a class="mono" href={hrefOf(['verifications', id])}>
          {id}
        </a>
        {outcome !== undefined && <Badge tone="info">{outcome}</Badge>}
      </p>
      <p class="quiet hint">
        {provider}, {scenario}, seed {seed}
      </p>
      <p role="status">
        {countOf(told, 'event')} told, {planned} planned.{' '}
        {nextAt === undefined ? 'Nothing of it is due any more.' : `The next attempt is due at ${timeOf(nextAt)} UTC`}
        {nextAt !== undefined && <span aria-hidden="true">, {distanceOf(now, nextAt)}</span>}
      </p>
      {deliveries.length === 0 ? (
        <p class="quiet">It has no deliveries: no webhook takes its events.</p>
      ) : (
        <div class="of-one">
          <DeliveryTable deliveries={deliveries} label="Deliveries of this verification" />
        </div>
      )}
    </>
  );
}
