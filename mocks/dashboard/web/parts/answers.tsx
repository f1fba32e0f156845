import { useMemo, useState } from 'preact/hooks';
import { control, type Schemas } from '../api.ts';
import { useLoaded } from '../load.ts';
import { timeOf } from '../text.ts';
import { Await, Badge, Time } from './basics.tsx';
import { Json, Views } from './code.tsx';

type Callback = Schemas['MadeCallback'];

/** What one of the callbacks said; unless another is chosen, the last that was told. */
export function CallbackView({ callbacks, now }: { callbacks: readonly Callback[]; now: number }) {
  const [chosen, setChosen] = useState<number>();
  const lastTold = callbacks.findLastIndex(({ at }) => at <= now);
  const index = Math.min(chosen ?? Math.max(lastTold, 0), callbacks.length - 1);
  const callback = callbacks[index];
  const text = useMemo(() => JSON.stringify(callback?.payload), [callback]);
  if (callback === undefined) return <p class="quiet">No callback has been made, and none is planned.</p>;
  return (
    <>
      <label>
        Callback
        <select value={index} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
          {callbacks.map(({ event, at }, i) => (
            <option key={i} value={i}>
              {`${i + 1}. ${event}, ${timeOf(at)}${at > now ? ', not yet told' : ''}`}
            </option>
          ))}
        </select>
      </label>
      <p class="line quiet hint">
        <Badge tone="info">{callback.at > now ? 'planned' : 'made'}</Badge>
        <span>
          {callback.at > now ? 'for' : 'at'} <Time at={callback.at} exact />; its deliveries may differ, where a fault
          changes them
        </span>
      </p>
      <Json text={text} label={`Payload of ${callback.event}`} />
    </>
  );
}

/** What the provider's API answers to whoever asks now: one tab for each operation. */
export function Answers({ id }: { id: string }) {
  const loaded = useLoaded(`answers ${id}`, (abort) => control.answers(id, abort));
  return (
    <Await loaded={loaded} what="the answers">
      {({ answers }) =>
        answers.length === 0 ? (
          <p class="quiet">The provider has no operation that reads a verification back.</p>
        ) : (
          <Views
            label="the provider's API"
            views={answers.map((answer) => ({
              name: answer.operation,
              content: () => <Answer answer={answer} />,
            }))}
          />
        )
      }
    </Await>
  );
}

function Answer({ answer }: { answer: Schemas['ProviderAnswer'] }) {
  const { title, method, target, status, request, body } = answer;
  return (
    <div class="answer-view">
      <p class="quiet hint">{title}</p>
      <p class="line">
        <span class="method">{method}</span> <code>{target}</code>
        <Badge tone={status < 400 ? 'good' : 'bad'}>{status}</Badge>
      </p>
      {request !== undefined && (
        <details>
          <summary>What it is asked</summary>
          <Json text={JSON.stringify(request)} label={`Request of ${answer.operation}`} />
        </details>
      )}
      {body === undefined ? (
        <p class="quiet">It answers no JSON.</p>
      ) : (
        <Json text={JSON.stringify(body)} label={`Answer of ${answer.operation}`} />
      )}
    </div>
  );
}
