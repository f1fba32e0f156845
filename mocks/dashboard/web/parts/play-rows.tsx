import { useId } from 'preact/hooks';
import type { Schemas } from '../api.ts';
import { type FaultRow, faultIn, faultText, traitIn } from '../order.ts';

interface Rows {
  rows: readonly string[];
  onChange: (rows: string[]) => void;
}

const without = (rows: readonly string[], index: number) => rows.filter((_, i) => i !== index);
const changed = (rows: readonly string[], index: number, text: string) =>
  rows.map((each, i) => (i === index ? text : each));

/** Whoever adds a row stands in it as soon as it is there. */
function enterNew(button: Element): void {
  const rows = button.closest('.rows');
  setTimeout(() => rows?.querySelector<HTMLElement>('.play-row:last-of-type :is(select, input)')?.focus());
}

/** Whoever removes a row stands where one is added. */
function leave(button: Element): void {
  button.closest('.rows')?.querySelector<HTMLElement>('.add')?.focus();
}

/** What goes wrong with the deliveries: a row for each fault. */
export function FaultRows({ rows, onChange, faults }: Rows & { faults: readonly Schemas['FaultInfo'][] }) {
  return (
    <fieldset class="rows">
      <legend>Faults</legend>
      {rows.length === 0 && <p class="quiet hint">None: every callback is sent as the provider would.</p>}
      {rows.map((text, i) => (
        <Fault
          key={i}
          number={i + 1}
          row={faultIn(text)}
          faults={faults}
          onChange={(row) => onChange(changed(rows, i, faultText(row)))}
          onRemove={() => onChange(without(rows, i))}
        />
      ))}
      <button
        type="button"
        class="button add"
        disabled={rows.length >= 20}
        onClick={(event) => {
          onChange([...rows, `${faults[0]?.kind ?? 'duplicate'}@1`]);
          enterNew(event.currentTarget);
        }}
      >
        Add a fault
      </button>
    </fieldset>
  );
}

function Fault({
  number,
  row,
  faults,
  onChange,
  onRemove,
}: {
  number: number;
  row: FaultRow;
  faults: readonly Schemas['FaultInfo'][];
  onChange: (row: FaultRow) => void;
  onRemove: () => void;
}) {
  const known = faults.find(({ kind }) => kind === row.kind);
  const takesDuration = known?.form.includes('DURATION') ?? false;
  return (
    <fieldset class="play-row" aria-label={`Fault ${number}`}>
      <div class="row">
        <label>
          Kind
          <select
            value={row.kind}
            onChange={(event) => onChange({ ...row, kind: event.currentTarget.value, duration: '' })}
          >
            {known === undefined && <option value={row.kind}>{row.kind}</option>}
            {faults.map(({ kind }) => (
              <option key={kind} value={kind}>
                {kind}
              </option>
            ))}
          </select>
        </label>
        <label>
          Delivery
          <input
            class="tiny"
            type="number"
            min="1"
            placeholder="any"
            value={row.delivery}
            onInput={(event) => onChange({ ...row, delivery: event.currentTarget.value })}
          />
        </label>
        {takesDuration && (
          <label>
            By
            <input
              class="tiny"
              placeholder="1m"
              pattern="\d+(\.\d+)?(ms|s|m|h|d)"
              title="A duration, such as 30s, 5m, 2h, 1d"
              value={row.duration}
              onInput={(event) => onChange({ ...row, duration: event.currentTarget.value })}
            />
          </label>
        )}
        <span class="row-end">
          <code class="chip">{faultText(row)}</code>
          <Remove what={`fault ${number}`} onRemove={onRemove} />
        </span>
      </div>
      {known !== undefined && <p class="quiet hint">{known.title}</p>}
    </fieldset>
  );
}

/** What the story is like: a row for each trait. */
export function TraitRows({ rows, onChange, traits }: Rows & { traits: readonly Schemas['TraitInfo'][] }) {
  const list = useId();
  return (
    <fieldset class="rows">
      <legend>Traits</legend>
      {rows.length === 0 && (
        <p class="quiet hint">None: the seed decides what the person and the documents are like.</p>
      )}
      <datalist id={list}>
        {traits.map(({ path }) => (
          <option key={path} value={path} />
        ))}
      </datalist>
      {rows.map((text, i) => {
        const [path, value] = traitIn(text);
        const set = (nextPath: string, nextValue: string) =>
          onChange(changed(rows, i, `${nextPath.replaceAll('=', '')}=${nextValue}`));
        const known = traits.find((each) => each.path === path);
        return (
          <fieldset key={i} class="play-row" aria-label={`Trait ${i + 1}`}>
            <div class="row">
              <label class="grow">
                Path
                <input
                  list={list}
                  placeholder="person.age"
                  value={path}
                  onInput={(event) => set(event.currentTarget.value, value)}
                />
              </label>
              <label class="grow">
                Value
                <input placeholder="minor" value={value} onInput={(event) => set(path, event.currentTarget.value)} />
              </label>
              <Remove what={`trait ${i + 1}`} onRemove={() => onChange(without(rows, i))} />
            </div>
            {known !== undefined && <p class="quiet hint">takes {known.takes}</p>}
            {known === undefined && path !== '' && <p class="quiet hint">The provider knows no such trait.</p>}
          </fieldset>
        );
      })}
      <button
        type="button"
        class="button add"
        onClick={(event) => {
          onChange([...rows, '=']);
          enterNew(event.currentTarget);
        }}
      >
        Add a trait
      </button>
    </fieldset>
  );
}

function Remove({ what, onRemove }: { what: string; onRemove: () => void }) {
  return (
    <button
      type="button"
      class="button remove"
      aria-label={`Remove ${what}`}
      title={`Remove ${what}`}
      onClick={(event) => {
        leave(event.currentTarget);
        onRemove();
      }}
    >
      ×
    </button>
  );
}
