import type { Delivery } from '../api.ts';
import { hrefOf } from '../route.ts';
import { dayOf, lengthOf } from '../text.ts';
import { Elided, Outcome, StateBadge, Time } from './basics.tsx';

/** Deliveries by line; each opens its delivery. */
export function DeliveryTable({
  deliveries,
  label,
  now,
}: {
  deliveries: readonly Delivery[];
  label: string;
  now?: number;
}) {
  return (
    <table class="list deliveries" aria-label={label}>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Provider</th>
          <th scope="col">Event</th>
          <th scope="col">Verification</th>
          <th scope="col">Target</th>
          <th scope="col">State</th>
          <th scope="col">Answer</th>
          <th scope="col" class="number">
            Attempts
          </th>
          <th scope="col" class="number">
            Latency
          </th>
        </tr>
      </thead>
      <tbody>
        {deliveries.map((delivery) => (
          <Row key={delivery.id} delivery={delivery} today={dayOf(now ?? delivery.dueAt)} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ delivery, today }: { delivery: Delivery; today: string }) {
  const { id, provider, event, verification, to, state, last, attempts, fault, repeats } = delivery;
  const at = last?.startedAt ?? delivery.nextAt ?? delivery.dueAt;
  const isDue = last === undefined && state === 'open';
  return (
    <tr>
      <td class="when">
        <a class="opens" href={hrefOf(['deliveries', id])} aria-label={`Delivery ${id}, ${event}`}>
          {isDue && <span class="quiet">due </span>}
          <Time at={at} />
          {dayOf(at) !== today && <span class="quiet day"> {dayOf(at)}</span>}
        </a>
      </td>
      <td data-label="Provider">{provider}</td>
      <td data-label="Event" class="event">
        <Elided text={event} />
        {repeats !== undefined && <span class="tag">again</span>}
        {fault !== undefined && <span class="tag warn">{fault}</span>}
      </td>
      <td data-label="Verification" class="code-cell">
        <Elided text={verification} />
      </td>
      <td data-label="Target" class="target">
        <Elided text={to} />
      </td>
      <td data-label="State">
        <StateBadge state={state} />
      </td>
      <td data-label="Answer" class="answer">
        <Outcome attempt={last} />
      </td>
      <td data-label="Attempts" class="number">
        {attempts}
      </td>
      <td data-label="Latency" class="number">
        {last?.tookMs === undefined ? <span class="quiet">–</span> : lengthOf(last.tookMs)}
      </td>
    </tr>
  );
}
