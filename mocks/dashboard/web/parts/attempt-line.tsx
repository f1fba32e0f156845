import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Schemas } from '../api.ts';
import { countOf, lengthOf } from '../text.ts';
import { Outcome, Time } from './basics.tsx';

type Detail = Schemas['DeliveryDetail'];

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
  const { history, nextAt, state, earlier, last } = detail;
  const line = useRef<HTMLOListElement>(null);
  const isLast = history.length === 0 || history.at(-1)?.startedAt === last?.startedAt;
  useLayoutEffect(() => {
    const box = line.current;
    const shown = box?.querySelector<HTMLElement>('[aria-pressed=true]');
    // The line alone is scrolled, not the page.
    if (box && shown) box.scrollLeft = shown.offsetLeft + shown.offsetWidth - box.offsetLeft - box.clientWidth;
  }, [detail.id, earlier]);
  return (
    <section class="panel attempts" aria-labelledby="attempts">
      <h2 id="attempts">Attempts</h2>
      <ol ref={line}>
        {earlier > 0 && (
          <li>
            <button type="button" class="button" onClick={() => onSkip(Math.max(earlier - PAGE, 0))}>
              {countOf(earlier, 'earlier attempt')}
            </button>
          </li>
        )}
        {history.map((attempt, i) => {
          const late = attempt.startedAt - attempt.dueAt;
          const before = history[i - 1];
          return (
            // The repetition of an attempt that was cut off has the same number.
            <li
              key={`${attempt.number} ${attempt.startedAt}`}
              class={attempt.acknowledged ? 'good' : attempt.outcome === undefined ? 'info' : 'bad'}
            >
              {before !== undefined && <span class="gap">{lengthOf(attempt.startedAt - before.startedAt)} later</span>}
              <button type="button" class="attempt" aria-pressed={i === chosen} onClick={() => onChoose(i)}>
                <span class="attempt-number">
                  Attempt {attempt.number}
                  {attempt.cutOff && ', cut off'}
                </span>
                <Outcome attempt={attempt} />
                <span class="quiet">
                  due <Time at={attempt.dueAt} /> · begun <Time at={attempt.startedAt} exact />
                  {late >= 1_000 && <> · {lengthOf(late)} late</>}
                </span>
              </button>
            </li>
          );
        })}
        {!isLast && (
          <li>
            <button type="button" class="button" onClick={() => onSkip(undefined)}>
              The last attempts
            </button>
          </li>
        )}
        {isLast && state === 'open' && nextAt !== undefined && (
          <li class="next">
            <span class="attempt">
              <span class="attempt-number">Next</span>
              <span class="quiet">
                due <Time at={nextAt} />
                {last !== undefined && `, ${lengthOf(nextAt - last.startedAt)} after the last`}
              </span>
            </span>
          </li>
        )}
        {state !== 'open' && history.length === 0 && <li class="quiet">No attempt was made.</li>}
      </ol>
    </section>
  );
}
