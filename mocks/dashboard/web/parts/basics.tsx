import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Delivery } from '../api.ts';
import type { Loaded } from '../load.ts';
import { hrefOf } from '../route.ts';
import { dayOf, exactTimeOf, isoOf, timeOf } from '../text.ts';

type State = Delivery['state'];

const TONES: Record<State, string> = {
  open: 'info',
  acknowledged: 'good',
  refused: 'good',
  'given-up': 'bad',
  cancelled: 'quiet',
  dropped: 'quiet',
  'not-sent': 'quiet',
  disabled: 'warn',
};
/** What a state means, for a tooltip and for whoever hears the page. */
export const STATES: Record<State, string> = {
  open: 'Not ended: an attempt is due or in flight',
  acknowledged: 'The consumer has acknowledged it',
  refused: 'The consumer has refused what it has to refuse',
  'given-up': 'Never acknowledged, and the provider tries no more',
  cancelled: 'Taken back',
  dropped: 'A fault: it is never delivered',
  'not-sent': 'What it waited for was never acknowledged',
  disabled: 'The provider has switched the webhook off',
};

export function Badge({ tone, title, children }: { tone: string; title?: string; children: ComponentChildren }) {
  return (
    <span class={`badge ${tone}`} title={title}>
      {children}
    </span>
  );
}

export function StateBadge({ state }: { state: State }) {
  return (
    <Badge tone={TONES[state]} title={STATES[state]}>
      {state.replace('-', ' ')}
    </Badge>
  );
}

/** What came of an attempt: the status of the answer, or why there was none. */
export function Outcome({
  attempt,
}: {
  attempt: { outcome?: string; acknowledged?: boolean; status?: number } | undefined;
}) {
  if (attempt === undefined) return <span class="quiet">no attempt yet</span>;
  if (attempt.outcome === undefined) return <span class="outcome info">in flight</span>;
  return (
    <span class={`outcome ${attempt.acknowledged ? 'good' : 'bad'}`} title={attempt.outcome}>
      {attempt.outcome}
    </span>
  );
}

/** The time of day in UTC. `since`: told with its date where that is another day. */
export function Time({ at, exact = false, since = at }: { at: number; exact?: boolean; since?: number }) {
  return (
    <time dateTime={isoOf(at)} title={isoOf(at)}>
      {dayOf(at) !== dayOf(since) && `${dayOf(at)} `}
      {exact ? exactTimeOf(at) : timeOf(at)}
    </time>
  );
}

/** One line at most; whole as a tooltip and for whoever copies it. */
export function Elided({ text }: { text: string }) {
  return (
    <span class="elided" title={text}>
      {text}
    </span>
  );
}

/** A page that is not served over a secure address has no clipboard but this. */
function copiedByHand(text: string): boolean {
  const put = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  addEventListener('copy', put, { once: true });
  const isDone = document.execCommand('copy');
  removeEventListener('copy', put);
  return isDone;
}

export function Copy({ text, label }: { text: string | undefined; label: string }) {
  const [said, setSaid] = useState<string>();
  const copy = async () => {
    const isDone = navigator.clipboard
      ? await navigator.clipboard.writeText(text ?? '').then(
          () => true,
          () => false,
        )
      : copiedByHand(text ?? '');
    setSaid(isDone ? 'Copied' : 'Cannot copy here');
    setTimeout(() => setSaid(undefined), 1_500);
  };
  return (
    <button type="button" class="button" disabled={text === undefined} onClick={copy}>
      <span aria-live="polite">{said ?? label}</span>
    </button>
  );
}

/** A button that asks the server for something, and says what it refuses. */
export function Action({
  label,
  tone = '',
  disabled = false,
  onAct,
}: {
  label: string;
  tone?: 'primary' | '';
  disabled?: boolean;
  onAct: () => Promise<unknown>;
}) {
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async () => {
    setBusy(true);
    setProblem(undefined);
    await onAct().catch((error: unknown) => setProblem(messageOf(error)));
    setBusy(false);
  };
  return (
    <span class="action">
      <button
        type="button"
        class={`button ${tone}`}
        aria-busy={isBusy}
        disabled={disabled}
        onClick={isBusy ? undefined : act}
      >
        {label}
      </button>
      {problem !== undefined && (
        <span class="problem-line" role="alert">
          {problem}
        </span>
      )}
    </span>
  );
}

export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What there is in place of content. `isPage`: of a whole page, whose heading it is. */
export function Notice({
  title,
  children,
  role,
  isPage = false,
}: {
  title: string;
  children?: ComponentChildren;
  role?: 'alert' | 'status';
  isPage?: boolean;
}) {
  const Heading = isPage ? 'h1' : 'h2';
  return (
    <div class="notice" role={role}>
      <Heading>{title}</Heading>
      {children}
    </div>
  );
}

/** Content as soon as it is there; until then, or instead, what is in its way. `isPage`: it is all that the page holds. */
export function Await<T>({
  loaded,
  what,
  isPage = false,
  children,
}: {
  loaded: Loaded<T>;
  what: string;
  isPage?: boolean;
  children: (value: T) => ComponentChildren;
}) {
  const { value, error, isLoading } = loaded;
  if (value !== undefined)
    return (
      <div class="flow" aria-busy={isLoading}>
        {children(value)}
      </div>
    );
  if (error === undefined || isLoading)
    return (
      <div class="notice" role="status">
        <p class="quiet">Reading {what} …</p>
      </div>
    );
  return (
    <Notice
      title={error.status === 404 ? 'There is no such thing' : `Cannot read ${what}`}
      role="alert"
      isPage={isPage}
    >
      <p>{error.message}</p>
      {isPage && (
        <p>
          <a href={hrefOf(['deliveries'])}>All deliveries</a> ·{' '}
          <a href={hrefOf(['verifications'])}>All verifications</a>
        </p>
      )}
    </Notice>
  );
}
