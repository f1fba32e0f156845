import type { Schemas } from '../api.ts';
import { distanceOf, lengthOf } from '../text.ts';
import { Outcome, Time } from './basics.tsx';

type Detail = Schemas['DeliveryDetail'];

/** Each attempt on a line of time: when it was due, when it began, and what came of it; and the one that is next. */
export function AttemptLine({
  detail,
  chosen,
  onChoose,
}: {
  detail: Detail;
  chosen: number;
  onChoose: (index: number) => void;
}) {
  const { history, nextAt, state, dueAt } = detail;
  return (
    <section class="panel attempts" aria-labelledby="attempts">
      <h2 id="attempts">Attempts</h2>
      <ol>
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
        {state === 'open' && nextAt !== undefined && (
          <li class="next">
            <span class="attempt">
              <span class="attempt-number">Next</span>
              <span class="quiet">
                due <Time at={nextAt} />{' '}
                {history.length > 0 && distanceOf(history.at(-1)?.startedAt ?? dueAt, nextAt).replace('in ', '')}
                {history.length > 0 && ' after the last'}
              </span>
            </span>
          </li>
        )}
        {state !== 'open' && history.length === 0 && <li class="quiet">No attempt was made.</li>}
      </ol>
    </section>
  );
}
