import { control } from '../api.ts';
import { useLoaded } from '../load.ts';
import { Notice, STATES } from '../parts/basics.tsx';
import { DeliveryTable } from '../parts/delivery-table.tsx';
import { Select } from '../parts/filters.tsx';
import { Listing } from '../parts/listing.tsx';
import { hrefOf, route } from '../route.ts';

/** What was sent and what came back: the newest first, live. */
export function Deliveries() {
  const { query } = route.value;
  const [provider, event, state] = ['provider', 'event', 'state'].map((name) => query.get(name) ?? undefined);
  const providers = useLoaded('providers', control.providers).value?.providers ?? [];
  const events = new Set(providers.filter(({ id }) => (provider ?? id) === id).flatMap(({ events }) => events));
  return (
    <Listing
      title="Recently sent"
      one="delivery"
      many="deliveries"
      searched="reference, event or target"
      controls={
        <>
          <Select label="Event" name="event" value={event} options={[...events].map((each) => [each, each])} />
          <Select
            label="State"
            name="state"
            value={state}
            options={Object.keys(STATES).map((each) => [each, each.replace('-', ' ')])}
          />
        </>
      }
      read={async (asked, abort) => {
        const { deliveries: lines, next } = await control.deliveries(asked, abort);
        return { lines, next };
      }}
      nothing={<Nothing />}
    >
      {(deliveries) => <DeliveryTable deliveries={deliveries} label="Deliveries, the newest first" />}
    </Listing>
  );
}

function Nothing() {
  return (
    <Notice title="Nothing has been sent yet">
      <p>
        Point your code at one of the providers below, or <a href={hrefOf(['play'])}>play a verification</a> to see its
        callbacks arrive.
      </p>
      <Bases />
    </Notice>
  );
}

function Bases() {
  const { value } = useLoaded('providers', control.providers);
  return (
    <table class="plain" aria-label="Base URLs">
      <tbody>
        {value?.providers.map(({ id, title, base }) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            <td>
              <code>{base}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
