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
  const today = dayOf(verifications[0]?.startAt ?? 0);
  return (
    <table class="list verifications" aria-label="Verifications, the newest first">
      <thead>
        <tr>
          <th scope="col">Started</th>
          <th scope="col">Provider</th>
          <th scope="col">Reference</th>
          <th scope="col">Other names</th>
          <th scope="col">Scenario</th>
          <th scope="col">Outcome</th>
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
          <Row key={each.id} verification={each} today={today} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ verification, today }: { verification: Summary; today: string }) {
  const { id, provider, startAt, names, scenario, outcome, told, planned } = verification;
  return (
    <tr>
      <td class="when">
        <a class="opens" href={hrefOf(['verifications', id])} aria-label={`${timeOf(startAt)}, verification ${id}`}>
          <Time at={startAt} />
          {dayOf(startAt) !== today && <span class="quiet day"> {dayOf(startAt)}</span>}
        </a>
      </td>
      <td data-label="Provider">{provider}</td>
      <td data-label="Reference" class="code-cell">
        <Elided text={id} />
      </td>
      <td data-label="Other names" class="code-cell">
        {names.length === 0 ? <span class="quiet">–</span> : <Elided text={[...new Set(names)].join(', ')} />}
      </td>
      <td data-label="Scenario">
        {scenario === undefined ? <span class="quiet">not decided</span> : <Elided text={scenario} />}
      </td>
      <td data-label="Outcome">{outcome === undefined ? <span class="quiet">–</span> : <Elided text={outcome} />}</td>
      <td data-label="Told" class="number">
        {told}
      </td>
      <td data-label="Planned" class="number">
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
