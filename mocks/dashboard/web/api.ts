import { signal } from '@preact/signals';
import type { components, operations } from '../../../src/generated/control/types.ts';

export type Schemas = components['schemas'];
export type Delivery = Schemas['Delivery'];

type QueryOf<Id extends keyof operations> = operations[Id]['parameters'] extends { query?: infer Query }
  ? NonNullable<Query>
  : never;

/** What the server has refused, or that it was not reached. */
export class ControlError extends Error {
  /** 0 where nobody answered. */
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const KEPT = 'verihook-token';

/** What a header can carry, and so every token that a server can have. */
const TOKEN = /^[!-~]*$/;

/** The bearer token, kept for this tab; empty where none is asked for. */
export const token = signal(sessionStorage.getItem(KEPT) ?? '');
/** The server asks for a token that nobody has given yet, or for another one. */
export const isLocked = signal(false);

/** Whether it can be the token; if so, it is tried. */
export function unlock(given: string): boolean {
  if (!TOKEN.test(given)) return false;
  sessionStorage.setItem(KEPT, given);
  token.value = given;
  isLocked.value = false;
  return true;
}

/** Asks the control API; also for what is streamed. Throws `ControlError`. */
export async function ask(path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (token.peek() !== '') headers.set('authorization', `Bearer ${token.peek()}`);
  const response = await fetch(`/_verihook${path}`, { ...init, headers, cache: 'no-store' }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw new ControlError(0, 'unreachable', 'The server does not answer.');
  });
  if (response.ok) return response;
  if (response.status === 401) isLocked.value = true;
  const said = await response.json().catch(() => ({}));
  throw new ControlError(
    response.status,
    said.code ?? 'unknown',
    said.message ?? `The server answered ${response.status}.`,
  );
}

function textOf(query: object): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '' && value !== false);
  return given.length === 0 ? '' : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

const part = encodeURIComponent;
const read = async <T>(path: string, abort?: AbortSignal): Promise<T> =>
  (await ask(path, abort ? { signal: abort } : {})).json();
const write = async <T>(method: 'POST' | 'PUT', path: string, body?: object): Promise<T> => {
  const sent = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
  return (await ask(path, { method, ...sent })).json();
};

/** The operations of the control API that the pages use, typed by its document. */
export const control = {
  providers: (abort?: AbortSignal) => read<Schemas['ProviderList']>('/providers', abort),
  contract: (provider: string, abort?: AbortSignal) =>
    read<Schemas['ProviderContract']>(`/providers/${part(provider)}/contract`, abort),
  sample: (provider: string, query: QueryOf<'getSample'>, abort?: AbortSignal) =>
    read<Schemas['Sample']>(`/providers/${part(provider)}/sample${textOf(query)}`, abort),
  clock: (abort?: AbortSignal) => read<Schemas['ClockState']>('/clock', abort),
  setClock: (speed: number) => write<Schemas['ClockState']>('PUT', '/clock', { speed }),
  advance: (how: Schemas['Advance']) => write<Schemas['ClockState']>('POST', '/clock/advance', how),
  deliveries: (query: QueryOf<'listDeliveries'>, abort?: AbortSignal) =>
    read<Schemas['DeliveryPage']>(`/deliveries${textOf(query)}`, abort),
  delivery: (id: number, query: QueryOf<'getDelivery'> = {}, abort?: AbortSignal) =>
    read<Schemas['DeliveryDetail']>(`/deliveries/${id}${textOf(query)}`, abort),
  explanation: (id: number, attempt: number | undefined, abort?: AbortSignal) =>
    read<Schemas['Explanation']>(`/deliveries/${id}/explanation${textOf({ attempt })}`, abort),
  redeliver: (id: number, how: Schemas['Redelivery']) => write<Delivery>('POST', `/deliveries/${id}/redeliver`, how),
  cancelDelivery: (id: number) => write<Delivery>('POST', `/deliveries/${id}/cancel`),
  verifications: (query: QueryOf<'listVerifications'>, abort?: AbortSignal) =>
    read<Schemas['VerificationPage']>(`/verifications${textOf(query)}`, abort),
  verification: (id: string, abort?: AbortSignal) => read<Schemas['Verification']>(`/verifications/${part(id)}`, abort),
  answers: (id: string, abort?: AbortSignal) =>
    read<Schemas['AnswerList']>(`/verifications/${part(id)}/answers`, abort),
  begin: (what: Schemas['NewVerification']) => write<Schemas['Verification']>('POST', '/verifications', what),
  play: (id: string, what: Schemas['Play']) =>
    write<Schemas['Verification']>('POST', `/verifications/${part(id)}/play`, what),
  cancelVerification: (id: string) => write<Schemas['Verification']>('POST', `/verifications/${part(id)}/cancel`),
};
