import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { Await, Elided, Notice, Time } from '../parts/basics.tsx';
import { Filters, Search, Select } from '../parts/filters.tsx';
import { Pager } from '../parts/pager.tsx';
import { hrefOf, replaceQuery, route } from '../route.ts';
import { dayOf, timeOf } from '../text.ts';

type Summary = Schemas['VerificationSummary'];

/** So many stand on a page, however many there are. */
const LIMIT = 100;

/** The verifications that have begun: the newest first, live. */
export function Verifications() {
  const { query } = route.value;
  const provider = query.get('provider') ?? undefined;
  const text = query.get('text') ?? undefined;
  const after = Number(query.get('after') ?? 0) || undefined;
  const isFiltered = provider !== undefined || text !== undefined;
  const page = useLoaded(JSON.stringify([provider, text, after]), (abort) => {
    const asked = { ...(provider && { provider }), ...(text && { text }), ...(after && { after }) };
    return control.verifications({ ...asked, newest: true, limit: LIMIT }, abort);
  });
  const providers = useLoaded('providers', control.providers).value?.providers ?? [];
  return (
    <>
      <div class="head">
        <h1>Verifications</h1>
        <a class="button primary" href={hrefOf(['play'], { provider })}>
          Play a verification
        </a>
      </div>
      <Filters isFiltered={isFiltered} onClear={() => replaceQuery({ provider: '', text: '', after: '' })}>
        <Search value={text ?? ''} placeholder="reference or another name" />
        <Select
          label="Provider"
          name="provider"
          value={provider}
          options={providers.map(({ id, title }) => [id, title])}
        />
      </Filters>
      <Await loaded={page} what="verifications">
        {({ verifications, next }) =>
          verifications.length === 0 ? (
            <Empty isFiltered={isFiltered || after !== undefined} />
          ) : (
            <>
              <Table verifications={verifications} />
              <Pager after={after} next={next} what="verifications" count={verifications.length} />
            </>
          )
        }
      </Await>
    </>
  );
}

function Table({ verifications }: { verifications: readonly Summary[] }) {
  return (
    <table class="list deliveries verifications" aria-label="Verifications, the newest first">
      <thead>
        <tr>
          <th scope="col" class="when">
            Started
          </th>
          <th scope="col" class="what">
            Scenario, provider
          </th>
          <th scope="col">Reference, other names</th>
          <th scope="col" class="answer">
            Outcome
          </th>
          <th scope="col" class="number">
            Told
          </th>
          <th scope="col" class="number">
            Planned
          </th>
        </tr>
      </thead>
      <tbody>
        {verifications.map((each) => (
          <Row key={each.id} verification={each} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ verification }: { verification: Summary }) {
  const { id, provider, startAt, names, scenario, outcome, told, planned } = verification;
  return (
    <tr>
      <td class="when">
        <a
          class="opens"
          href={hrefOf(['verifications', id])}
          aria-label={`${timeOf(startAt)}, verification ${id}, ${provider}`}
        >
          <Time at={startAt} />
        </a>
        <small>{dayOf(startAt)}</small>
      </td>
      <td class="what">
        {scenario === undefined ? <span class="quiet">not decided</span> : <Elided text={scenario} />}
        <small>{provider}</small>
      </td>
      <td class="whom">
        <span class="mono">
          <Elided text={id} />
        </span>
        <small>
          <Elided text={[...new Set(names)].join(', ')} />
        </small>
      </td>
      <td class="answer">
        {outcome === undefined ? <span class="quiet">not decided</span> : <Elided text={outcome} />}
      </td>
      <td class="number" data-label="told">
        {told}
      </td>
      <td class="number" data-label="planned">
        {planned}
      </td>
    </tr>
  );
}

function Empty({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Notice title="Nothing fits">
        <p>No verification is like that. Clear a filter to see more.</p>
      </Notice>
    );
  return (
    <Notice title="No verification has begun yet">
      <p>
        Your code begins one with a call to a provider's API, or <a href={hrefOf(['play'])}>play one</a> from here.
      </p>
    </Notice>
  );
}
