import type { Delivery } from '../api.ts';
import { hrefOf } from '../route.ts';
import { dayOf, lengthOf, timeOf } from '../text.ts';
import { Elided, Outcome, StateBadge, Time } from './basics.tsx';

/** Deliveries by line; each opens its delivery. */
export function DeliveryTable({ deliveries, label }: { deliveries: readonly Delivery[]; label: string }) {
  return (
    <table class="list deliveries" aria-label={label}>
      <thead>
        <tr>
          <th scope="col" class="when">
            Time
          </th>
          <th scope="col">Event, provider</th>
          <th scope="col">Verification, target</th>
          <th scope="col" class="state">
            State
          </th>
          <th scope="col" class="answer">
            Answer
          </th>
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
          <Row key={delivery.id} delivery={delivery} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ delivery }: { delivery: Delivery }) {
  const { id, provider, event, verification, to, state, last, attempts, fault, repeats } = delivery;
  const at = delivery.dueAt;
  return (
    <tr>
      <td class="when">
        <a
          class="opens"
          href={hrefOf(['deliveries', id])}
          aria-label={`${timeOf(at)}, delivery ${id}, ${event}, ${state}`}
        >
          <Time at={at} />
        </a>
        <small>
          {last === undefined && state === 'open' && 'due '}
          {dayOf(at)}
        </small>
      </td>
      <td class="what">
        <span class="with-tags">
          <Elided text={event} />
          {repeats !== undefined && <span class="tag">again</span>}
          {fault !== undefined && <span class="tag warn">{fault}</span>}
        </span>
        <small>{provider}</small>
      </td>
      <td class="whom">
        <span class="mono">
          <Elided text={verification} />
        </span>
        <small>
          <Elided text={to} />
        </small>
      </td>
      <td class="state">
        <StateBadge state={state} />
      </td>
      <td class="answer">
        <Outcome attempt={last} />
        {last !== undefined && attempts > 1 && (
          <small>
            at <Time at={last.startedAt} />
          </small>
        )}
      </td>
      <td class="number" data-label={attempts === 1 ? 'attempt' : 'attempts'}>
        {attempts}
      </td>
      <td class="number" data-label="latency">
        {last?.tookMs === undefined ? '–' : lengthOf(last.tookMs)}
      </td>
    </tr>
  );
}
