import { useMemo, useState } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { Answers, CallbackView } from '../parts/answers.tsx';
import { Action, Await, Badge, Copy } from '../parts/basics.tsx';
import { useClock } from '../parts/clock.tsx';
import { Pre } from '../parts/code.tsx';
import { StoryList } from '../parts/story-list.tsx';
import { Timeline } from '../parts/timeline.tsx';
import { hrefOf } from '../route.ts';
import { MOST_TOLD, type Told } from '../story.ts';
import { dayOf, timeOf } from '../text.ts';

/** One verification: what it is, what was told of it and when, and what the provider answers about it. */
export function VerificationPage({ id }: { id: string }) {
  const told = useLoaded(`story ${id}`, (abort) => toldOf(id, abort));
  return (
    <Await loaded={told} what={`verification ${id}`} isPage>
      {(told) => <Story told={told} />}
    </Await>
  );
}

/** Reads more than the last attempt only where there was more than one. */
async function toldOf(id: string, abort: AbortSignal): Promise<Told> {
  const verification = await control.verification(id, abort);
  const tries = await Promise.all(
    verification.deliveries.slice(0, MOST_TOLD).map(async ({ id, last }) => {
      if (last === undefined || last.number === 1) return last === undefined ? [] : [last];
      return (await control.delivery(id, {}, abort)).history;
    }),
  );
  return { verification, tries };
}

function Story({ told }: { told: Told }) {
  const { verification } = told;
  const { id, outcome, callbacks, deliveries, planned } = verification;
  const { clock, now = verification.startAt } = useClock();
  // The same node while time runs on.
  const answers = useMemo(() => <Answers id={id} />, [id]);
  const isOpen = planned > 0 || deliveries.some(({ state }) => state === 'open');
  return (
    <>
      <p class="crumbs">
        <a href={hrefOf(['verifications'])}>Verifications</a>
        <span aria-hidden="true"> / </span>
        {id}
      </p>
      <div class="head">
        <h1>
          Verification <span class="mono reference">{id}</span>
          <Badge tone={outcome === undefined ? 'quiet' : 'info'}>{outcome ?? 'not decided'}</Badge>
        </h1>
        <div class="actions">
          <PlayAnother verification={verification} />
          {isOpen && <Action label="Cancel what is planned" onAct={() => control.cancelVerification(id)} />}
          <Copy text={id} label="Copy reference" />
        </div>
      </div>
      <Facts verification={verification} />
      <section class="panel" aria-labelledby="story">
        <h2 id="story">What happened, and what will</h2>
        {clock !== undefined && <Timeline told={told} now={now} />}
        <StoryList told={told} now={now} />
        {deliveries.length > MOST_TOLD && (
          <p class="quiet hint">
            The first {MOST_TOLD} of {deliveries.length} deliveries.{' '}
            <a href={hrefOf(['deliveries'], { text: id })}>See all of them</a>
          </p>
        )}
      </section>
      <div class="columns">
        <section class="panel" aria-labelledby="said">
          <h2 id="said">What the callbacks said</h2>
          <CallbackView callbacks={callbacks} now={now} />
        </section>
        <section class="panel" aria-labelledby="answers">
          <h2 id="answers">What the provider's API answers now</h2>
          {answers}
        </section>
      </div>
    </>
  );
}

function PlayAnother({ verification }: { verification: Schemas['Verification'] }) {
  const providers = useLoaded('providers', control.providers).value?.providers ?? [];
  const scenarios = providers.find(({ id }) => id === verification.provider)?.scenarios ?? [];
  const [chosen, setChosen] = useState<string>();
  const scenario = chosen ?? verification.scenario ?? scenarios[0]?.name ?? '';
  return (
    <span class="joined">
      <Action
        label={scenario === verification.scenario ? 'Play it again' : 'Play on'}
        tone="primary"
        onAct={() => control.play(verification.id, { scenario })}
      />
      <select
        aria-label="Scenario to play"
        title={scenarios.find(({ name }) => name === scenario)?.title}
        value={scenario}
        onChange={(event) => setChosen(event.currentTarget.value)}
      >
        {scenarios.map(({ name, title }) => (
          <option key={name} value={name} title={title}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}

function Facts({ verification }: { verification: Schemas['Verification'] }) {
  const { provider, scenario, names, seed, startAt, expiresAt, to, traits, deliveries } = verification;
  const targets = to === undefined ? [...new Set(deliveries.map((each) => each.to))] : [to];
  const at = (moment: number) => `${dayOf(moment)} ${timeOf(moment)} UTC`;
  return (
    <>
      <dl class="facts">
        <Fact name="Provider">{provider}</Fact>
        <Fact name="Scenario">{scenario ?? 'not decided'}</Fact>
        <Fact name="Seed">{seed}</Fact>
        <Fact name="Begun">{at(startAt)}</Fact>
        {expiresAt !== undefined && <Fact name="Runs out">{at(expiresAt)}</Fact>}
        <Fact name="Target">
          {targets.length === 0 ? 'the webhooks of the provider' : <code>{targets.join(', ')}</code>}
        </Fact>
        {names.length > 0 && (
          <Fact name="Other names">
            <ul class="names">
              {[...new Set(names)].map((name) => (
                <li key={name}>
                  <code>{name}</code>
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
      {traits !== undefined && Object.keys(traits).length > 0 && (
        <details>
          <summary>Traits that were asked for</summary>
          <Pre label="Traits">{JSON.stringify(traits, null, 2)}</Pre>
        </details>
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
