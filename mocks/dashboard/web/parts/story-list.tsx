import { hrefOf } from '../route.ts';
import { type Lane, lanesOf, offsetOf, type Told } from '../story.ts';
import { countOf, dayOf } from '../text.ts';
import { Outcome, StateBadge, Time } from './basics.tsx';

/** So many attempts of a delivery are told. */
const MOST_TRIES = 6;

interface Entry {
  at: number;
  content: preact.ComponentChildren;
}

/** What the timeline shows, as a list in the order of time. */
export function StoryList({ told, now }: { told: Told; now: number }) {
  const { verification } = told;
  const { startAt, expiresAt, callbacks, deliveries } = verification;
  const isSent = (event: string) => deliveries.some((each) => each.event === event);
  const entries: Entry[] = [
    { at: startAt, content: 'The verification begins' },
    ...lanesOf(told).map((lane, i) => ({
      at: lane.delivery.dueAt,
      content: <DeliveryEntry lane={lane} tries={told.tries[i] ?? []} />,
    })),
    ...callbacks
      .filter(({ event }) => !isSent(event))
      .map(({ event, at }) => ({ at, content: <Untold event={event} isMade={at <= now} /> })),
    ...(expiresAt === undefined
      ? []
      : [{ at: expiresAt, content: expiresAt <= now ? 'The session has run out' : 'The session runs out' }]),
  ];
  return (
    <ol class="story" aria-label="What happens, in the order of time">
      {entries
        .sort((a, b) => a.at - b.at)
        .map(({ at, content }, i) => (
          <li key={i} class={at > now ? 'later' : undefined}>
            <span class="story-at">
              <span class="mono">{offsetOf(startAt, at)}</span>
              <span class="quiet">
                <Time at={at} />
                {dayOf(at) !== dayOf(startAt) && ` ${dayOf(at)}`}
              </span>
            </span>
            <span class="story-what">{content}</span>
          </li>
        ))}
    </ol>
  );
}

function DeliveryEntry({ lane, tries }: { lane: Lane; tries: Told['tries'][number] }) {
  const { id, event, state, dueAt, nextAt, fault, repeats, to, attempts } = lane.delivery;
  const shown = tries.slice(-MOST_TRIES);
  return (
    <>
      <span class="line">
        <span>{event}</span>
        <StateBadge state={state} />
        {repeats !== undefined && <span class="tag">again, of {repeats}</span>}
        {fault !== undefined && <span class="tag warn">{fault}</span>}
        <a href={hrefOf(['deliveries', id])}>Delivery {id}</a>
      </span>
      <span class="line quiet hint">
        <span>{to}</span>
        {attempts > shown.length && <span>{countOf(attempts - shown.length, 'earlier attempt')}</span>}
        {shown.map((each) => (
          <span key={`${each.number} ${each.startedAt}`}>
            attempt {each.number} at <Time at={each.startedAt} since={dueAt} />: <Outcome attempt={each} />
          </span>
        ))}
        {state === 'open' && nextAt !== undefined && (
          <span>
            next attempt due at <Time at={nextAt} since={dueAt} />
          </span>
        )}
      </span>
    </>
  );
}

function Untold({ event, isMade }: { event: string; isMade: boolean }) {
  return (
    <>
      <span>{event}</span>
      <span class="quiet hint">
        {isMade ? 'made, but sent to nobody: ' : 'planned; it will be sent to nobody: '}no webhook takes it
      </span>
    </>
  );
}
