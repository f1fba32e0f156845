import { assembled } from '../../../src/core/assignments.ts';
import { shellWord } from '../../../src/core/shell.ts';
import type { components } from '../../../src/generated/control/types.ts';

type Schemas = components['schemas'];

/** What is asked to be played, as the page and its address hold it: nothing is decided that was not said. */
export interface Order {
  provider: string;
  scenario?: string;
  outcome?: string;
  seed?: string;
  to?: string;
  /** As the command line writes them. */
  faults: readonly string[];
  /** `path=value`, as the command line writes them; one without a path is not yet one. */
  traits: readonly string[];
}

const ONE_TEXT = ['scenario', 'outcome', 'seed', 'to'] as const;
/** No input of one line can hold it. */
const BETWEEN = '\n';

export function orderIn(query: URLSearchParams, provider: string): Order {
  const lines = (name: string) => query.get(name)?.split(BETWEEN) ?? [];
  const given = ONE_TEXT.flatMap((name) => {
    const text = query.get(name);
    return text === null ? [] : [[name, text]];
  });
  return { provider, ...Object.fromEntries(given), faults: lines('faults'), traits: lines('traits') };
}

/** What an order changes in the address; an empty text takes a name out of it. */
export function queryOf(order: Partial<Order>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(order).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(BETWEEN) : String(value ?? ''),
    ]),
  );
}

/** What the control API is asked to begin. */
export function requestOf({
  provider,
  scenario,
  outcome,
  seed,
  to,
  faults,
  traits,
}: Order): Schemas['NewVerification'] {
  const asked = traitsOf(traits);
  return {
    provider,
    ...(scenario && { scenario }),
    ...(outcome && { outcome }),
    ...(seed && /^\d+$/.test(seed) && { seed: Number(seed) }),
    ...(to && { to }),
    ...(faults.length > 0 && { faults: [...faults] }),
    ...(asked && { traits: asked }),
  };
}

export interface FaultRow {
  kind: string;
  /** Which delivery, 1 for the first; empty where the server decides. */
  delivery: string;
  /** For a delay; empty where the server decides. */
  duration: string;
}

export function faultIn(text: string): FaultRow {
  const [, kind = '', delivery = '', duration = ''] = /^([^@=]*)(?:@([^=]*))?(?:=(.*))?$/s.exec(text) ?? [];
  return { kind, delivery, duration };
}

export const faultText = ({ kind, delivery, duration }: FaultRow): string =>
  `${kind}${delivery && `@${delivery}`}${duration && `=${duration}`}`;

export function traitIn(text: string): [path: string, value: string] {
  const at = text.indexOf('=');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}

function traitsOf(assignments: readonly string[]): Record<string, unknown> | undefined {
  const given = assignments.map(traitIn).filter(([path]) => path !== '');
  return given.length === 0 ? undefined : assembled(given);
}

/** A line that plays the same from the command line, without this server. */
export function commandOf({ provider, seed, to, faults, traits }: Order, scenario: string, target: string): string {
  const repeated = (flag: string, texts: readonly string[]) => texts.map((text) => `${flag} ${shellWord(text)}`);
  return [
    `verihook send ${shellWord(provider)} ${shellWord(scenario)} --to ${shellWord(to || target)}`,
    ...(seed ? [`--seed ${shellWord(seed)}`] : []),
    ...repeated('--fault', faults),
    ...repeated(
      '--trait',
      traits.filter((each) => traitIn(each)[0] !== ''),
    ),
  ].join(' ');
}

/** A line that asks this server for the same. */
export function curlOf(order: Order, origin: string, hasToken: boolean): string {
  const token = hasToken ? ' -H "authorization: Bearer $VERIHOOK_TOKEN"' : '';
  return `curl -sS ${shellWord(`${origin}/_verihook/verifications`)} -H 'content-type: application/json'${token} -d ${shellWord(JSON.stringify(requestOf(order)))}`;
}
