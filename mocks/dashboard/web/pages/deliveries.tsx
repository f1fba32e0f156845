import { control, type Delivery } from '../api.ts';
import { useLoaded } from '../load.ts';
import { Await, Notice, STATES } from '../parts/basics.tsx';
import { DeliveryTable } from '../parts/delivery-table.tsx';
import { Filters, Search, Select } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { hrefOf, replaceQuery, route } from '../route.ts';

/** So many deliveries stand on a page, however many there are. */
const LIMIT = 100;

/** What was sent and what came back: the newest first, live. */
export function Deliveries() {
  const { query } = route.value;
  const asked = {
    provider: query.get('provider') ?? undefined,
    event: query.get('event') ?? undefined,
    state: (query.get('state') ?? undefined) as Delivery['state'] | undefined,
    text: query.get('text') ?? undefined,
  };
  const after = Number(query.get('after') ?? 0) || undefined;
  const isFiltered = Object.values(asked).some((each) => each !== undefined);
  const key = JSON.stringify([asked, after]);
  const loaded = useLoaded(key, (abort) =>
    control.deliveries({ ...defined(asked), newest: true, limit: LIMIT, ...(after !== undefined && { after }) }, abort),
  );
  const providers = useLoaded('providers', control.providers).value?.providers ?? [];
  const events = [
    ...new Set(providers.filter(({ id }) => (asked.provider ?? id) === id).flatMap(({ events }) => events)),
  ];
  return (
    <>
      <div class="head">
        <h1>Recently sent</h1>
        <a class="button primary" href={hrefOf(['play'])}>
          Play a verification
        </a>
      </div>
      <Filters
        isFiltered={isFiltered}
        onClear={() => replaceQuery({ provider: '', event: '', state: '', text: '', after: '' })}
      >
        <Search value={asked.text ?? ''} placeholder="reference, event or target" />
        <Select
          label="Provider"
          name="provider"
          value={asked.provider}
          options={providers.map(({ id, title }) => [id, title])}
        />
        <Select label="Event" name="event" value={asked.event} options={events.map((each) => [each, each])} />
        <Select
          label="State"
          name="state"
          value={asked.state}
          options={Object.keys(STATES).map((each) => [each, each.replace('-', ' ')])}
        />
      </Filters>
      <Await loaded={loaded} what="deliveries">
        {({ deliveries, next }) =>
          deliveries.length === 0 ? (
            <Empty isFiltered={isFiltered || after !== undefined} />
          ) : (
            <>
              <DeliveryTable deliveries={deliveries} label="Deliveries, the newest first" />
              <Pager after={after} next={next} what="deliveries" count={deliveries.length} />
            </>
          )
        }
      </Await>
    </>
  );
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Notice title="Nothing fits">
        <p>No delivery is like that. Clear a filter to see more.</p>
      </Notice>
    );
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

const defined = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
