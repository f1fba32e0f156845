import { useId, useMemo, useState } from 'preact/hooks';
import { beginningOf, sizeOf, type Token, tokensOf } from '../json.ts';
import { bytesOf, countOf, cut, dumpOf } from '../text.ts';

/** So much is coloured; of what is longer, the text alone is shown. Unit: UTF-16 units. */
const MOST = 200_000;

/** So much of what is long is shown until all of it is asked for. Unit: UTF-16 units, or bytes where bytes are shown. */
const BEGINNING = 8_000;

/** Shows the beginning of what is long, and a button for the rest. `children`: what is shown, of so much. */
function Long({
  size,
  unit,
  label,
  children,
}: {
  size: number;
  unit: string;
  label: string;
  children: (most: number) => preact.ComponentChildren;
}) {
  const [isWhole, setWhole] = useState(false);
  if (size <= BEGINNING) return <>{children(size)}</>;
  const text = isWhole ? 'Show less' : `Show all ${countOf(size, unit)}`;
  return (
    <>
      {children(isWhole ? size : BEGINNING)}
      <button type="button" class="button long" aria-label={`${text}: ${label}`} onClick={() => setWhole(!isWhole)}>
        {text}
      </button>
    </>
  );
}

export function Json({ text, label }: { text: string; label: string }) {
  const tokens = useMemo(() => (text.length > MOST ? undefined : tokensOf(text)), [text]);
  if (tokens === undefined) return <Plain text={text} label={label} />;
  return (
    <Long size={sizeOf(tokens)} unit="character" label={label}>
      {(most) => <Coloured tokens={tokens} most={most} label={label} />}
    </Long>
  );
}

function Coloured({ tokens, most, label }: { tokens: readonly Token[]; most: number; label: string }) {
  // The same node again where the text is the same: what shows a running clock is drawn often.
  return useMemo(
    () => (
      <Pre label={label}>
        {beginningOf(tokens, most).map(({ kind, text }) =>
          kind === 'space' ? text : <span class={`t-${kind}`}>{text}</span>,
        )}
      </Pre>
    ),
    [tokens, most, label],
  );
}

function Plain({ text, label }: { text: string; label: string }) {
  return (
    <Long size={text.length} unit="character" label={label}>
      {(most) => <Pre label={label}>{cut(text, most)}</Pre>}
    </Long>
  );
}

function Bytes({ bytes, label }: { bytes: Uint8Array; label: string }) {
  return (
    <Long size={bytes.length} unit="byte" label={label}>
      {(most) => <Pre label={label}>{dumpOf(bytes.subarray(0, most))}</Pre>}
    </Long>
  );
}

/** Text as it is, in a box that can be scrolled by keyboard. */
export function Pre({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
    <section class="code" tabIndex={0} aria-label={label}>
      <pre>
        <code>{children}</code>
      </pre>
    </section>
  );
}

export function Headers({ headers, label }: { headers: Readonly<Record<string, string>>; label: string }) {
  const entries = Object.entries(headers);
  if (entries.length === 0) return <p class="quiet">No headers.</p>;
  return (
    <dl class="headers" aria-label={label}>
      {entries.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value.length > LONG_VALUE ? <LongValue name={name} value={value} /> : value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A value of a header that is longer is shown by its beginning. Unit: UTF-16 units. */
const LONG_VALUE = 240;

function LongValue({ name, value }: { name: string; value: string }) {
  return (
    <details class="long-value">
      <summary>
        <span class="beginning">{cut(value, LONG_VALUE / 2)}</span>{' '}
        <span class="quiet">
          {countOf(value.length, 'character')}
          <span class="unseen"> of {name}</span>
        </span>
      </summary>
      {value}
    </details>
  );
}

interface View {
  name: string;
  content: () => preact.ComponentChildren;
}

/** A body in several views, one at a time. */
export function Body({
  text,
  base64,
  decoded,
  isText = true,
  label,
}: {
  text: string;
  base64?: string | undefined;
  decoded?: unknown;
  isText?: boolean;
  label: string;
}) {
  const bytes = useMemo(() => (base64 === undefined ? undefined : bytesOf(base64)), [base64]);
  const isJson = useMemo(() => text.length <= MOST && tokensOf(text) !== undefined, [text]);
  const views: View[] = [
    ...(isJson ? [{ name: 'Pretty', content: () => <Json text={text} label={`${label}, pretty`} /> }] : []),
    ...(!isJson && decoded !== undefined
      ? [{ name: 'Decoded', content: () => <Json text={JSON.stringify(decoded)} label={`${label}, decoded`} /> }]
      : []),
    ...(isText ? [{ name: 'Raw', content: () => <Plain text={text} label={`${label}, raw`} /> }] : []),
    ...(bytes ? [{ name: 'Bytes', content: () => <Bytes bytes={bytes} label={`${label}, bytes`} /> }] : []),
  ];
  if (text === '') return <p class="quiet">No body.</p>;
  const size = bytes && countOf(bytes.length, 'byte');
  return <Views views={views} label={label} note={isText ? size : `not text, ${size}`} />;
}

export function Views({ views, label, note }: { views: readonly View[]; label: string; note?: string | undefined }) {
  const [chosen, setChosen] = useState<string>();
  const id = useId();
  const shown = views.find(({ name }) => name === chosen) ?? views[0];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined || shown === undefined) return;
    const next = views[(views.indexOf(shown) + step + views.length) % views.length];
    setChosen(next?.name);
    document.getElementById(`${id}-${next?.name}`)?.focus();
  };
  return (
    <div class="views">
      <div class="tabs" role="tablist" aria-label={`Views of ${label}`} onKeyDown={onKeyDown}>
        {views.map(({ name }) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-${name}`}
            aria-selected={name === shown?.name}
            aria-controls={`${id}-panel`}
            tabIndex={name === shown?.name ? 0 : -1}
            onClick={() => setChosen(name)}
          >
            {name}
          </button>
        ))}
        {note !== undefined && <span class="tabs-note quiet">{note}</span>}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${shown?.name}`}>
        {shown?.content()}
      </div>
    </div>
  );
}
