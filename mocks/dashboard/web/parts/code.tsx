import { useId, useMemo, useState } from 'preact/hooks';
import { tokensOf } from '../json.ts';
import { bytesOf, countOf, dumpOf } from '../text.ts';

/** So much is coloured; of what is longer, the text alone is shown. Unit: UTF-16 units. */
const MOST = 200_000;

export function Json({ text, label }: { text: string; label: string }) {
  // The same node again where the text is the same: what shows a running clock is drawn often.
  return useMemo(() => {
    const tokens = text.length > MOST ? undefined : tokensOf(text);
    return (
      <Pre label={label}>
        {tokens?.map(({ kind, text }) => (kind === 'space' ? text : <span class={`t-${kind}`}>{text}</span>)) ?? text}
      </Pre>
    );
  }, [text, label]);
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
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
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
  label,
}: {
  text: string;
  base64?: string;
  decoded?: unknown;
  label: string;
}) {
  const bytes = useMemo(() => (base64 === undefined ? undefined : bytesOf(base64)), [base64]);
  const isJson = useMemo(() => text.length <= MOST && tokensOf(text) !== undefined, [text]);
  const views: View[] = [
    ...(isJson ? [{ name: 'Pretty', content: () => <Json text={text} label={`${label}, pretty`} /> }] : []),
    ...(!isJson && decoded !== undefined
      ? [{ name: 'Decoded', content: () => <Json text={JSON.stringify(decoded)} label={`${label}, decoded`} /> }]
      : []),
    { name: 'Raw', content: () => <Pre label={`${label}, raw`}>{text}</Pre> },
    ...(bytes ? [{ name: 'Bytes', content: () => <Pre label={`${label}, bytes`}>{dumpOf(bytes)}</Pre> }] : []),
  ];
  if (text === '') return <p class="quiet">No body.</p>;
  return <Views views={views} label={label} note={bytes && countOf(bytes.length, 'byte')} />;
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
