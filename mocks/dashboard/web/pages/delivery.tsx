import { useState } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { AttemptLine } from '../parts/attempt-line.tsx';
import { Action, Await, Badge, Copy, StateBadge, Time } from '../parts/basics.tsx';
import { Body, Headers } from '../parts/code.tsx';
import { ContractCheck, SignatureSteps } from '../parts/explanation.tsx';
import { goTo, hrefOf } from '../route.ts';
import { lengthOf } from '../text.ts';

type Detail = Schemas['DeliveryDetail'];
type Attempt = Schemas['Attempt'];
type Fault = NonNullable<Schemas['Redelivery']['fault']>;

const FAULTS: Record<Fault, string> = {
  reset: 'reset: the connection breaks in the middle of the body',
  half: 'half: the body ends in the middle',
  slow: 'slow: the body dribbles',
};

/** One delivery: its attempts, what was sent, what came back, how it is signed and whether it keeps the contract. */
export function DeliveryPage({ id }: { id: number }) {
  const [skip, setSkip] = useState<number>();
  const delivery = useLoaded(`delivery ${id} ${skip}`, (abort) =>
    control.delivery(id, skip === undefined ? {} : { skip }, abort),
  );
  return (
    <Await loaded={delivery} what={`delivery ${id}`} isPage>
      {(detail) => <Detailed key={skip} detail={detail} onSkip={setSkip} />}
    </Await>
  );
}

function Detailed({ detail, onSkip }: { detail: Detail; onSkip: (skip: number | undefined) => void }) {
  const { id, event, provider, verification, to, state, history, acknowledged, repeats, fault } = detail;
  const [chosen, setChosen] = useState<number>();
  const index = Math.min(chosen ?? history.length - 1, history.length - 1);
  const attempt = history[index];
  const explanation = useLoaded(`explanation ${id} ${attempt?.number} ${attempt?.endedAt}`, (abort) =>
    control.explanation(id, attempt?.number, abort),
  );
  return (
    <>
      <p class="crumbs">
        <a href={hrefOf(['deliveries'])}>Deliveries</a>
        <span aria-hidden="true"> / </span>
        {id}
      </p>
      <div class="head">
        <h1>
          {event} <StateBadge state={state} />
          {repeats !== undefined && (
            <a class="tag" href={hrefOf(['deliveries', repeats])}>
              again, of {repeats}
            </a>
          )}
          {fault !== undefined && <span class="tag warn">{fault}</span>}
        </h1>
        <div class="actions">
          <SendAgain id={id} />
          {state === 'open' && <Action label="Cancel" onAct={() => control.cancelDelivery(id)} />}
          <Copy text={explanation.value?.curl} label="Copy as curl" />
          <Copy text={explanation.value?.test} label="Copy as test" />
        </div>
      </div>
      {fault !== undefined && <FaultNote kind={fault} />}
      <dl class="facts">
        <div>
          <dt>Provider</dt>
          <dd>{provider}</dd>
        </div>
        <div>
          <dt>Verification</dt>
          <dd>
            <a class="code-cell" href={hrefOf(['verifications', verification])}>
              {verification}
            </a>
          </dd>
        </div>
        <div>
          <dt>Target</dt>
          <dd>
            <code>{to}</code>
          </dd>
        </div>
        <div>
          <dt>Acknowledged by</dt>
          <dd>{acknowledged}</dd>
        </div>
      </dl>
      <AttemptLine detail={detail} chosen={index} onChoose={setChosen} onSkip={onSkip} />
      <div class="columns" id="attempt">
        <Sent attempt={attempt} detail={detail} decoded={explanation.value?.payload} />
        <div class="stack">
          {attempt !== undefined && <Answered attempt={attempt} wanted={acknowledged} />}
          <section class="panel" aria-labelledby="signature">
            <h2 id="signature">Signature</h2>
            <Await loaded={explanation} what="the signature">
              {({ signature }) => <SignatureSteps signature={signature} />}
            </Await>
          </section>
          <section class="panel" aria-labelledby="contract">
            <h2 id="contract">Contract</h2>
            <Await loaded={explanation} what="the contract">
              {({ contract }) => <ContractCheck contract={contract} provider={provider} />}
            </Await>
          </section>
        </div>
      </div>
    </>
  );
}

/** What the fault that made or changed a delivery does. */
function FaultNote({ kind }: { kind: string }) {
  const faults = useLoaded('providers', control.providers).value?.faults ?? [];
  const title = Object.hasOwn(FAULTS, kind) ? FAULTS[kind as Fault] : faults.find((each) => each.kind === kind)?.title;
  if (title === undefined) return null;
  return <p class="quiet">Fault {title.startsWith(kind) ? title : `${kind}: ${title}`}.</p>;
}

function SendAgain({ id }: { id: number }) {
  const [fault, setFault] = useState<Fault | ''>('');
  const send = async () => {
    const { id: again } = await control.redeliver(id, fault === '' ? {} : { fault });
    goTo(hrefOf(['deliveries', again]));
  };
  return (
    <span class="joined">
      <Action label={fault === '' ? 'Send again' : 'Send with this fault'} tone="primary" onAct={send} />
      <select
        aria-label="Fault on the way"
        value={fault}
        onChange={(event) => setFault(event.currentTarget.value as Fault | '')}
      >
        <option value="">without a fault</option>
        {Object.entries(FAULTS).map(([kind, title]) => (
          <option key={kind} value={kind}>
            {title}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The message of an attempt; before the first, what will be sent. */
function Sent({ attempt, detail, decoded }: { attempt: Attempt | undefined; detail: Detail; decoded: unknown }) {
  if (attempt === undefined)
    return (
      <section class="panel" aria-labelledby="payload">
        <h2 id="payload">Payload</h2>
        <p class="quiet">Nothing has been sent yet. This is what will be.</p>
        <Body text={JSON.stringify(detail.payload)} label="Payload" />
      </section>
    );
  const { number, request, fault } = attempt;
  return (
    <section class="panel" aria-labelledby="request">
      <h2 id="request">Request {detail.history.length > 1 && <span class="quiet">of attempt {number}</span>}</h2>
      <p class="line">
        <span class="method">POST</span> <code>{detail.to}</code>
        {fault !== undefined && <Badge tone="warn">{fault}</Badge>}
      </p>
      {request === undefined ? (
        <p class="quiet">No message could be made.</p>
      ) : (
        <>
          <Headers headers={request.headers} label="Request headers" />
          <Body text={request.body} base64={request.base64} decoded={decoded} label="Request body" />
        </>
      )}
    </section>
  );
}

/** What came back. `wanted`: what would have been an acknowledgement. */
function Answered({ attempt, wanted }: { attempt: Attempt; wanted: string }) {
  const { response, outcome, acknowledged, tookMs, cutOff, dueAt, startedAt, endedAt } = attempt;
  const flight = cutOff ? 'the server ended during this attempt' : 'in flight';
  return (
    <section class="panel" aria-labelledby="response">
      <h2 id="response">Response</h2>
      <p class="line">
        {outcome === undefined ? (
          <Badge tone={cutOff ? 'warn' : 'info'}>{flight}</Badge>
        ) : (
          <Badge tone={acknowledged ? 'good' : 'bad'}>{outcome}</Badge>
        )}
        {outcome !== undefined && (
          <span class="quiet">
            {acknowledged ? 'acknowledged' : 'not acknowledged'}
            {tookMs !== undefined && ` after ${lengthOf(tookMs)}`}
            {!acknowledged && `; wanted: ${wanted}`}
          </span>
        )}
      </p>
      {response === undefined ? (
        <p class="quiet">{outcome === undefined ? 'No answer yet.' : 'No answer came.'}</p>
      ) : (
        <>
          <Headers headers={response.headers} label="Response headers" />
          <Body
            text={response.body}
            base64={response.base64}
            isText={response.base64 === undefined}
            label="Response body"
          />
          {response.truncated && <p class="quiet">Only its beginning was read: 64 KiB.</p>}
          {response.status >= 300 && response.status < 400 && <p class="quiet">Redirects are not followed.</p>}
        </>
      )}
      <p class="quiet hint">
        Due <Time at={dueAt} exact />, begun <Time at={startedAt} exact />
        {endedAt !== undefined && (
          <>
            , ended <Time at={endedAt} exact />
          </>
        )}{' '}
        on the server's clock.
      </p>
    </section>
  );
}
