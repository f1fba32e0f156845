import { signal } from '@preact/signals';

/** The place within the page, as the address tells it: `#/deliveries/12?state=open`. */
export interface Route {
  /** Decoded. */
  parts: readonly string[];
  query: URLSearchParams;
  /** How it was left, where somebody comes back to it. */
  left?: Left | undefined;
}

/** A step of the history as it was left. */
export interface Left {
  /** How far it was scrolled. Unit: pixels. */
  top: number;
  /** The address that led away from it. */
  to: string;
}

function routeIn(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?', 2);
  const parts = path.split('/').filter((each) => each !== '');
  return { parts: parts.map(decoded), query: new URLSearchParams(query) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const route = signal<Route>(routeIn(location.hash));

// What is read anew is not there yet when a browser would scroll to it.
history.scrollRestoration = 'manual';

/** Each step of the history by its number, which it carries; one that has none is new. */
const steps: (Left | undefined)[] = [];
let step: number = history.state ?? 0;
history.replaceState(step, '');

// Also between two steps of the same address, of which no hashchange tells.
addEventListener('popstate', () => {
  const { hash } = location;
  steps[step] = { top: scrollY, to: hash };
  const isNew = history.state === null;
  step = isNew ? step + 1 : history.state;
  if (isNew) history.replaceState(step, '');
  route.value = { ...routeIn(hash), left: isNew ? undefined : steps[step] };
});

/** An address within the page: `hrefOf(['deliveries', 12])`. */
export function hrefOf(
  parts: readonly (string | number)[],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const given = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]));
  const path = parts.map((each) => encodeURIComponent(each)).join('/');
  return `#/${path}${given.length === 0 ? '' : `?${new URLSearchParams(given)}`}`;
}

export function goTo(href: string): void {
  location.hash = href;
}

/** This place with another question. */
function changed(changes: Readonly<Record<string, string | undefined>>): string {
  const { parts, query } = route.peek();
  return hrefOf(parts, { ...Object.fromEntries(query), ...changes });
}

/** Changes what is asked for at this place. */
export function goToQuery(changes: Readonly<Record<string, string | undefined>>): void {
  goTo(changed(changes));
}

/** The same without a step in the history: for what is typed. */
export function replaceQuery(changes: Readonly<Record<string, string | undefined>>): void {
  const href = changed(changes);
  history.replaceState(step, '', href);
  route.value = routeIn(href);
}
