import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef } from 'preact/hooks';
import { isLocked } from './api.ts';
import { connection, retryNow } from './live.ts';
import { Contract } from './pages/contract.tsx';
import { Deliveries } from './pages/deliveries.tsx';
import { DeliveryPage } from './pages/delivery.tsx';
import { Play } from './pages/play.tsx';
import { Unlock } from './pages/unlock.tsx';
import { VerificationPage } from './pages/verification.tsx';
import { Verifications } from './pages/verifications.tsx';
import { messageOf, Notice } from './parts/basics.tsx';
import { ClockView } from './parts/clock.tsx';
import { hrefOf, type Route, route } from './route.ts';

const PLACES = [
  ['deliveries', 'Deliveries'],
  ['verifications', 'Verifications'],
  ['play', 'Play'],
  ['contract', 'Contract'],
] as const;

const NOT_FOUND = {
  title: 'Not found',
  page: (
    <Notice title="There is no such page" isPage>
      <p>
        <a href={hrefOf(['deliveries'])}>Deliveries</a>
      </p>
    </Notice>
  ),
};

/** What stands at a place, and what its tab in the browser says. */
function pageAt({ parts }: Route): { title: string; page: ComponentChildren } {
  const [place = 'deliveries', id, ...more] = parts;
  if (place !== 'contract' && more.length > 0) return NOT_FOUND;
  if (place === 'deliveries' && id === undefined) return { title: 'Deliveries', page: <Deliveries /> };
  if (place === 'deliveries' && /^\d+$/.test(String(id)))
    return { title: `Delivery ${id}`, page: <DeliveryPage key={id} id={Number(id)} /> };
  if (place === 'verifications' && id === undefined) return { title: 'Verifications', page: <Verifications /> };
  if (place === 'verifications' && id !== undefined)
    return { title: `Verification ${id}`, page: <VerificationPage key={id} id={id} /> };
  if (place === 'play') return { title: 'Play', page: <Play /> };
  if (place === 'contract') return { title: 'Contract', page: <Contract /> };
  return NOT_FOUND;
}

export function App() {
  const here = route.value;
  const { title, page } = pageAt(here);
  const place = here.parts[0] ?? 'deliveries';
  const main = useRef<HTMLElement>(null);
  const path = here.parts.join('/');
  const after = here.query.get('after');
  const before = useRef({ path, after });
  useLayoutEffect(() => {
    document.title = `${title} · verihook`;
    const isOther = before.current.path !== path;
    const isTurned = before.current.after !== after;
    before.current = { path, after };
    if (!isOther && !isTurned) return;
    // Whoever hears the page is told that it is another one; who comes back stands where the way has led away.
    const from = here.left && main.current?.querySelector<HTMLElement>(`a[href="${CSS.escape(here.left.to)}"]`);
    if (isOther || from) (from ?? main.current)?.focus({ preventScroll: true });
    scrollTo(0, here.left?.top ?? 0);
  }, [title, here]);
  return (
    <>
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        Skip to the content
      </button>
      <header class="top">
        <a class="mark" href={hrefOf(['deliveries'])}>
          verihook
        </a>
        <nav aria-label="Pages">
          {PLACES.map(([id, name]) => (
            <a key={id} href={hrefOf([id])} aria-current={id === place ? 'page' : undefined}>
              {name}
            </a>
          ))}
        </nav>
        {!isLocked.value && <ClockView />}
      </header>
      <Connection />
      <main id="main" ref={main} tabIndex={-1}>
        <Guarded key={path}>{isLocked.value ? <Unlock /> : page}</Guarded>
      </main>
    </>
  );
}

/** A mistake of the page shows itself in place of what it broke, and leaves the rest alone. */
function Guarded({ children }: { children: ComponentChildren }) {
  const [error] = useErrorBoundary();
  if (error === undefined) return <>{children}</>;
  return (
    <Notice title="A mistake in this page" role="alert" isPage>
      <p>{messageOf(error)}</p>
    </Notice>
  );
}

function Connection() {
  return (
    <div role="status" class="connection">
      {connection.value === 'lost' && !isLocked.value && (
        <p>
          The server does not answer; what you see is how it was. Trying again …
          <button type="button" class="button" onClick={retryNow}>
            Try now
          </button>
        </p>
      )}
    </div>
  );
}
