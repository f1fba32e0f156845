import { useMemo, useState } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { Await, Badge, Notice } from '../parts/basics.tsx';
import { Body, Headers } from '../parts/code.tsx';
import { Prose } from '../parts/prose.tsx';
import { goTo, hrefOf, route } from '../route.ts';

type Contract = Schemas['ProviderContract'];
type Event = Schemas['EventContract'];
type Field = Schemas['FieldContract'];
type Fact = Schemas['SourcedFact'];
type Basis = Schemas['Basis'];

const BASES: Record<Basis, [tone: string, title: string]> = {
  documented: ['good', 'The provider says so'],
  observed: ['info', 'Seen in real traffic or public code'],
  inferred: ['quiet', 'Follows from other facts'],
  assumed: ['warn', 'Nobody says; the kit chose'],
};

/** What a provider promises: events, fields, delivery, and who says so. */
export function Contract() {
  const [, chosen, event] = route.value.parts;
  const providers = useLoaded('providers', control.providers);
  return (
    <>
      <h1>Contract</h1>
      <Await loaded={providers} what="providers">
        {({ providers }) => {
          const id = chosen ?? providers[0]?.id;
          if (id === undefined) return <Notice title="No provider is served" />;
          return (
            <>
              <nav class="choices" aria-label="Providers">
                {providers.map((each) => (
                  <a
                    key={each.id}
                    href={hrefOf(['contract', each.id])}
                    aria-current={each.id === id ? 'true' : undefined}
                  >
                    {each.title}
                  </a>
                ))}
              </nav>
              <OfProvider key={id} id={id} event={event} />
            </>
          );
        }}
      </Await>
    </>
  );
}

function OfProvider({ id, event }: { id: string; event: string | undefined }) {
  const contract = useLoaded(`contract ${id}`, (abort) => control.contract(id, abort));
  return (
    <Await loaded={contract} what={`the contract of ${id}`}>
      {(contract) => {
        const shown = event === undefined ? contract.events[0] : contract.events.find(({ name }) => name === event);
        return (
          <>
            <div class="row">
              <label>
                Event
                <select
                  value={shown?.name}
                  onChange={(change) => goTo(hrefOf(['contract', id, change.currentTarget.value]))}
                >
                  {contract.events.map(({ name }) => (
                    <option key={name} value={name}>
                      {name}
                    </option>
                  ))}
                </select>
              </label>
              <p class="quiet hint">
                {contract.events.length} events in <code>{contract.document}</code>
              </p>
            </div>
            {shown === undefined && event !== undefined && <Notice title={`There is no event ${event}`} />}
            {shown !== undefined && <OfEvent key={shown.name} provider={id} event={shown} />}
            <Beyond contract={contract} />
          </>
        );
      }}
    </Await>
  );
}

function OfEvent({ provider, event }: { provider: string; event: Event }) {
  return (
    <div class="columns wide-left">
      <section class="panel" aria-labelledby="fields">
        <h2 id="fields">
          {event.title} {event.preliminary && <Badge tone="warn">preliminary</Badge>}
        </h2>
        {event.description !== undefined && <Prose text={event.description} />}
        <Fields fields={event.fields} />
      </section>
      <SampleOf provider={provider} event={event} />
    </div>
  );
}

function Fields({ fields }: { fields: readonly Field[] }) {
  const [text, setText] = useState('');
  const [basis, setBasis] = useState<Basis | ''>('');
  const shown = useMemo(() => {
    const wanted = text.toLowerCase();
    return fields.filter(
      (field) =>
        (basis === '' || field.basis === basis) &&
        [field.path, field.rule, field.description].some((each) => each?.toLowerCase().includes(wanted)),
    );
  }, [fields, text, basis]);
  const isWhole = shown.length === fields.length;
  return (
    <>
      <div class="filters">
        <label class="search">
          Search fields
          <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
        </label>
        <label>
          Basis
          <select value={basis} onChange={(event) => setBasis(event.currentTarget.value as Basis | '')}>
            <option value="">All</option>
            {Object.keys(BASES).map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      </div>
      {shown.length === 0 && <p class="quiet">No field is like that.</p>}
      <ul class="fields" aria-label={isWhole ? 'Fields' : `${shown.length} of ${fields.length} fields`}>
        {shown.map((field) => (
          <FieldLine key={`${field.path} ${field.when}`} field={field} isWhole={isWhole} />
        ))}
      </ul>
    </>
  );
}

/** @param isWhole what holds it is shown above, so its own name is enough */
function FieldLine({ field, isWhole }: { field: Field; isWhole: boolean }) {
  const { path, depth, types, required, rule, when, description, basis, source, personal } = field;
  const name = isWhole ? path.slice(path.lastIndexOf('/') + 1) : path;
  return (
    <li class={`depth-${Math.min(depth, 6)}`}>
      <p class="line">
        <code class="name" title={path}>
          {name === '*' ? 'each' : name}
        </code>
        <span class="quiet">{types.join(' or ')}</span>
        {!required && <span class="quiet">optional</span>}
        {personal !== undefined && <span class="tag">{personal}</span>}
        <BasisBadge basis={basis} source={source} />
      </p>
      {rule !== undefined && <p class="rule">{rule}</p>}
      {when !== undefined && <p class="rule quiet">{when}</p>}
      {description !== undefined && <Prose text={description} />}
    </li>
  );
}

function BasisBadge({ basis, source }: { basis: Basis; source?: string | undefined }) {
  const [tone, title] = BASES[basis];
  return (
    <span class="source">
      <Badge tone={tone} title={title}>
        {basis}
      </Badge>
      {source !== undefined && <span class="quiet">{source}</span>}
    </span>
  );
}

function SampleOf({ provider, event }: { provider: string; event: Event }) {
  const [outcome, setOutcome] = useState(event.outcomes[0] ?? '');
  const [seed, setSeed] = useState(1);
  const sample = useLoaded(`sample ${provider} ${event.name} ${outcome} ${seed}`, (abort) =>
    control.sample(provider, { event: event.name, ...(outcome !== '' && { outcome }), seed }, abort),
  );
  return (
    <section class="panel" aria-labelledby="sample">
      <h2 id="sample">Sample</h2>
      <div class="row">
        <label>
          Outcome
          <select value={outcome} onChange={(change) => setOutcome(change.currentTarget.value)}>
            {event.outcomes.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          Seed
          <input
            class="short"
            type="number"
            min={0}
            value={seed}
            onInput={(change) => setSeed(Math.max(0, Math.trunc(change.currentTarget.valueAsNumber) || 0))}
          />
        </label>
        <button type="button" class="button" onClick={() => setSeed(seed + 1)}>
          Another
        </button>
      </div>
      <Await loaded={sample} what="the sample">
        {({ message, payload }) => (
          <>
            <Headers headers={message.headers} label="Headers of the sample" />
            <Body text={message.body} base64={message.base64} decoded={payload} label="Body of the sample" />
          </>
        )}
      </Await>
    </section>
  );
}

/** What holds for all events. */
function Beyond({ contract }: { contract: Contract }) {
  const { delivery, signature, rules, tolerances, questions, sources } = contract;
  return (
    <>
      <section class="panel" aria-labelledby="delivery">
        <h2 id="delivery">Delivery</h2>
        <p>Signature: {signature}</p>
        <Facts facts={delivery} />
      </section>
      <Folded title="Rules across fields" facts={rules} />
      <Folded title="Deviations that only warn" facts={tolerances} />
      <Folded title="Open questions and settings" facts={questions} />
      <details class="panel">
        <summary>What the sources are</summary>
        <Prose text={sources} />
      </details>
    </>
  );
}

function Folded({ title, facts }: { title: string; facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <details class="panel">
      <summary>
        {title} <span class="quiet">{facts.length}</span>
      </summary>
      <Facts facts={facts} />
    </details>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul class="fields">
      {facts.map(({ name, value, basis, source }) => (
        <li key={name}>
          <p class="line">
            <code class="name">{name}</code>
            <BasisBadge basis={basis} />
          </p>
          <p>{value}</p>
          <p class="quiet hint">{source}</p>
        </li>
      ))}
    </ul>
  );
}
