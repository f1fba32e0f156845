import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Schemas } from '../api.ts';
import { countOf, lengthOf } from '../text.ts';
import { Outcome, Time } from './basics.tsx';

type Detail = Schemas['DeliveryDetail'];
type Attempt = Schemas['Attempt'];

/** So many attempts come at once. */
const PAGE = 100;

/** Each attempt on a line of time: when it was due, when it began, and what came of it; and the one that is next. */
export function AttemptLine({
  detail,
  chosen,
  onChoose,
  onSkip,
}: {
  detail: Detail;
  chosen: number;
  onChoose: (index: number) => void;
  /** Shows the attempts after so many, or the last ones. */
  onSkip: (skip: number | undefined) => void;
}) {
  const { id, history, nextAt, state, earlier, last, attempts, dueAt } = detail;
  const line = useRef<HTMLDivElement>(null);
  const isLast = history.length === 0 || history.at(-1)?.startedAt === last?.startedAt;
  useLayoutEffect(() => {
    const box = line.current;
    const shown = box?.querySelector<HTMLElement>('[aria-selected=true]');
    if (!box || !shown) return;
    // The line alone is scrolled, not the page.
    const [from, to] = [shown.offsetLeft - box.offsetLeft, shown.offsetLeft - box.offsetLeft + shown.offsetWidth];
    // What is next stands beside the last one.
    if (chosen === history.length - 1) box.scrollLeft = box.scrollWidth;
    else if (from < box.scrollLeft) box.scrollLeft = from;
    else if (to > box.scrollLeft + box.clientWidth) box.scrollLeft = to - box.clientWidth;
  }, [id, earlier, chosen, history.length]);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowRight: chosen + 1, ArrowLeft: chosen - 1, Home: 0, End: history.length - 1 }[event.key];
    if (to === undefined || history[to] === undefined) return;
    event.preventDefault();
    onChoose(to);
    line.current?.querySelectorAll<HTMLElement>('[role=tab]')[to]?.focus();
  };
  return (
    <section class="panel attempts" aria-labelledby="attempts">
      <h2 id="attempts">Attempts {attempts > 1 && <span class="quiet">{attempts.toLocaleString('en')}</span>}</h2>
      {history.length === 0 && <p class="quiet">{state === 'open' ? 'None yet.' : 'None was made.'}</p>}
      <div class="line-of-time" ref={line}>
        {earlier > 0 && (
          <button type="button" class="button" onClick={() => onSkip(Math.max(earlier - PAGE, 0))}>
            {countOf(earlier, 'earlier attempt')}
          </button>
        )}
        {history.length > 0 && (
          <div role="tablist" aria-labelledby="attempts" onKeyDown={onKeyDown}>
            {history.map((attempt, i) => (
              <Card
                // The repetition of an attempt that was cut off has the same number.
                key={`${attempt.number} ${attempt.startedAt}`}
                attempt={attempt}
                before={history[i - 1]}
                since={dueAt}
                isChosen={i === chosen}
                onChoose={() => onChoose(i)}
              />
            ))}
          </div>
        )}
        {!isLast && (
          <button type="button" class="button" onClick={() => onSkip(undefined)}>
            The last attempts
          </button>
        )}
        {isLast && state === 'open' && nextAt !== undefined && (
          <div class="attempt next">
            <span class="attempt-number">Next</span>
            <span class="quiet">
              due <Time at={nextAt} since={dueAt} />
              {last !== undefined && `, ${lengthOf(nextAt - last.startedAt)} after the last`}
            </span>
          </div>
        )}
      </div>
    </section>
  );
}

function Card({
  attempt,
  before,
  since,
  isChosen,
  onChoose,
}: {
  attempt: Attempt;
  before: Attempt | undefined;
  since: number;
  isChosen: boolean;
  onChoose: () => void;
}) {
  const { number, dueAt, startedAt, outcome, acknowledged, cutOff } = attempt;
  const late = startedAt - dueAt;
  const tone = acknowledged ? 'good' : outcome === undefined ? 'info' : 'bad';
  return (
    <>
      {before !== undefined && <span class="gap">{lengthOf(startedAt - before.startedAt)} later</span>}
      <button
        type="button"
        role="tab"
        class={`attempt ${tone}`}
        aria-selected={isChosen}
        aria-controls="attempt"
        tabIndex={isChosen ? 0 : -1}
        onClick={onChoose}
      >
        <span class="attempt-number">
          Attempt {number}
          {cutOff && ', cut off'}
        </span>
        <Outcome attempt={attempt} />
        <span class="quiet">
          due <Time at={dueAt} since={since} /> · begun <Time at={startedAt} exact />
          {late >= 1_000 && <> · {lengthOf(late)} late</>}
        </span>
      </button>
    </>
  );
}
