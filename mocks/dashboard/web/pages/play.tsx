import { useState } from 'preact/hooks';
import { control, type Schemas, token } from '../api.ts';
import { useLoaded } from '../load.ts';
import { commandOf, curlOf, type Order, orderIn, queryOf, requestOf } from '../order.ts';
import { Await, Copy, messageOf, Notice } from '../parts/basics.tsx';
import { Pre, Views } from '../parts/code.tsx';
import { FaultRows, TraitRows } from '../parts/play-rows.tsx';
import { Run } from '../parts/run.tsx';
import { replaceQuery, route } from '../route.ts';

type Info = Schemas['ProviderInfo'];

/** Begins a verification as somebody wants it to go, and shows it run. What was chosen stands in the address. */
export function Play() {
  const providers = useLoaded('providers', control.providers);
  return (
    <>
      <h1>Play a verification</h1>
      <Await loaded={providers} what="the providers">
        {({ providers, faults }) => {
          const { query } = route.value;
          const provider = providers.find(({ id }) => id === query.get('provider')) ?? providers[0];
          if (provider === undefined) return <Notice title="No provider is served" />;
          const order = orderIn(query, provider.id);
          return (
            <div class="play">
              <OrderForm order={order} provider={provider} providers={providers} faults={faults} />
              <div class="run">
                <Run id={query.get('run') ?? undefined} />
                <Elsewhere order={order} provider={provider} />
              </div>
            </div>
          );
        }}
      </Await>
    </>
  );
}

const change = (changes: Partial<Order>) => replaceQuery(queryOf(changes));

function OrderForm({
  order,
  provider,
  providers,
  faults,
}: {
  order: Order;
  provider: Info;
  providers: readonly Info[];
  faults: readonly Schemas['FaultInfo'][];
}) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const start = async (event: SubmitEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    setProblem(undefined);
    await control.begin(requestOf(order)).then(
      ({ id }) => replaceQuery({ run: id }),
      (error: unknown) => setProblem(messageOf(error)),
    );
    setBusy(false);
  };
  return (
    <form class="panel order" aria-label="What to play" onSubmit={start} onInput={() => setProblem(undefined)}>
      <div class="fields">
        <label>
          Provider
          <select
            value={provider.id}
            onChange={(event) =>
              change({ provider: event.currentTarget.value, scenario: '', outcome: '', to: '', traits: [] })
            }
          >
            {providers.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <Plays order={order} provider={provider} />
        <label>
          Seed
          <input
            inputMode="numeric"
            pattern="\d{1,16}"
            title="A whole number"
            placeholder="the server's next"
            value={order.seed ?? ''}
            onInput={(event) => change({ seed: event.currentTarget.value })}
            aria-describedby="seed-hint"
          />
          <span id="seed-hint" class="hint">
            The same seed tells the same story. Each can begin one verification.
          </span>
        </label>
        <Target order={order} provider={provider} />
      </div>
      <FaultRows rows={order.faults} faults={faults} onChange={(faults) => change({ faults })} />
      <TraitRows rows={order.traits} traits={provider.traits} onChange={(traits) => change({ traits })} />
      {problem !== undefined && (
        <p class="problem-line" role="alert">
          {problem}
        </p>
      )}
      <button type="submit" class="button primary start" aria-busy={isBusy}>
        Start
      </button>
    </form>
  );
}

/** A scenario, or only how it should end. */
function Plays({ order, provider }: { order: Order; provider: Info }) {
  const { scenarios, outcomes } = provider;
  const scenario = scenarioOf(order, provider);
  const ends = outcomes.filter(({ name }) => scenarios.some(({ outcome }) => outcome === name));
  const end = outcomes.find(({ name }) => name === scenario?.outcome);
  const onChange = (value: string) => {
    const at = value.indexOf(':');
    change({ scenario: '', outcome: '', [value.slice(0, at)]: value.slice(at + 1) });
  };
  return (
    <label>
      Scenario or outcome
      <select
        value={order.outcome ? `outcome:${order.outcome}` : `scenario:${scenario?.name}`}
        onChange={(event) => onChange(event.currentTarget.value)}
        aria-describedby="plays-hint"
      >
        <optgroup label="Scenario">
          {scenarios.map(({ name, title }) => (
            <option key={name} value={`scenario:${name}`}>
              {`${name}: ${title}`}
            </option>
          ))}
        </optgroup>
        <optgroup label="Outcome: the first scenario that ends so">
          {ends.map(({ name, title }) => (
            <option key={name} value={`outcome:${name}`}>
              {`${name}: ${title}`}
            </option>
          ))}
        </optgroup>
      </select>
      <span id="plays-hint" class="hint">
        {scenario === undefined
          ? 'No scenario is like that.'
          : `Plays ${scenario.name}: ${scenario.title}. Ends as ${scenario.outcome}${end ? `: ${end.title}` : ''}.`}
      </span>
    </label>
  );
}

/** What the server will play: that which is named, or the first that ends so, or the first. */
function scenarioOf({ scenario, outcome }: Order, { scenarios }: Info): Info['scenarios'][number] | undefined {
  if (scenario) return scenarios.find(({ name }) => name === scenario);
  return outcome ? scenarios.find((each) => each.outcome === outcome) : scenarios[0];
}

function Target({ order, provider: { title, webhooks } }: { order: Order; provider: Info }) {
  const isRequired = webhooks.length === 0;
  return (
    <label>
      Target
      <input
        type="url"
        required={isRequired}
        placeholder={webhooks[0] ?? 'http://localhost:3000/webhooks'}
        value={order.to ?? ''}
        onInput={(event) => change({ to: event.currentTarget.value })}
        aria-describedby="target-hint"
      />
      <span id="target-hint" class="hint">
        {isRequired
          ? `Required: the server knows no webhook of ${title}. Name one here, or start it with --to.`
          : `Where its callbacks go. Unless you name another: ${webhooks.join(', ')}`}
      </span>
    </label>
  );
}

/** The same as a line to copy. */
function Elsewhere({ order, provider }: { order: Order; provider: Info }) {
  const lines: [name: string, line: string, hint: string][] = [
    [
      'curl',
      curlOf(order, location.origin, token.value !== ''),
      order.seed
        ? 'Begins it at this server, unless the seed has begun one already.'
        : 'Begins one like it, of the next seed.',
    ],
    [
      'verihook',
      commandOf(order, scenarioOf(order, provider)?.name ?? '', provider.webhooks[0] ?? 'URL'),
      'Plays the same scenario without a server; VERIHOOK_SECRET signs it.',
    ],
  ];
  return (
    <section class="panel" aria-labelledby="elsewhere">
      <h2 id="elsewhere">The same from a shell</h2>
      <Views
        label="the line"
        views={lines.map(([name, line, hint]) => ({
          name,
          content: () => (
            <div class="answer-view">
              <Pre label={`Line for ${name}`}>{line}</Pre>
              <p class="line">
                <Copy text={line} label={`Copy the ${name} line`} />
                <span class="quiet hint">{hint}</span>
              </p>
            </div>
          ),
        }))}
      />
    </section>
  );
}
