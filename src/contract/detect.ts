import type { Contract } from '../core/contract.ts';
import { nearest as nearestName } from '../core/errors.ts';
import { decodeParameters, type FormProblem } from '../core/form.ts';
import { header } from '../core/message.ts';
import { isPlainObject } from '../core/override.ts';
import type { Provider } from '../core/provider.ts';
import { either, preview } from './describe.ts';
import { remembered } from './memo.ts';
import { contractOf, rootKeysOf } from './schema.ts';
import { isAbsenceTolerated } from './tolerate.ts';

/** Which event a callback is, and what told so. */
export type Detection =
  | {
      event: string;
      /** The header, the body by its own words, or the keys of the body. */
      by: 'header' | 'body' | 'shape';
      /** Other events whose bodies have the same keys, where nothing else tells them apart. */
      alternatives: readonly string[];
      /** How far the body is from the event's: missing keys and keys that the event does not know. */
      distance: number;
      /** It was found to keep the event's schema, and need not be asked again. */
      isValid?: true;
    }
  | {
      event: undefined;
      /** What the callback calls itself, where that is an event that the document does not know and the provider may send. */
      named?: string;
      /** How far the body is from the nearest event; not told where it is like none. */
      distance?: number;
      expected: string;
      received: string;
    };

/**
 * Tells the event of a callback: by its header, by what the body says itself, or else by the event whose keys come
 * nearest to those of the body.
 *
 * @param headers as captured; empty if they were not
 */
export async function detectEvent(
  provider: Provider,
  headers: Readonly<Record<string, string>>,
  payload: unknown,
): Promise<Detection> {
  return detectIn(provider, await contractOf(provider), headers, payload);
}

/** `detectEvent` where the contract is at hand. */
export function detectIn(
  provider: Provider,
  contract: Contract,
  headers: Readonly<Record<string, string>>,
  payload: unknown,
): Detection {
  const named = byName(provider, headers, payload);
  if (named === undefined || typeof named === 'object') return named ?? byShape(provider, contract, payload);
  return unknownName(provider, named, byShape(provider, contract, payload));
}

/**
 * The event that a header or the body names: of one that the document does not know, what the header is wrong about, or
 * the name that stands in the body.
 */
export function byName(
  provider: Provider,
  headers: Readonly<Record<string, string>>,
  payload: unknown,
): Detection | string | undefined {
  const named = isEmpty(headers) ? undefined : byHeader(provider, headers);
  if (named !== undefined) return named;
  const said = saidBy(provider, headers, payload);
  if (said !== undefined && Object.hasOwn(provider.events, said))
    return { event: said, by: 'body', alternatives: [], distance: 0 };
  return said;
}

/**
 * A captured payload as the validators take it. That of a form may still be its parameters, as a framework or a log gives
 * them: then JSON, numbers and booleans are texts.
 */
export function asPayload(
  { events }: Provider,
  event: string | undefined,
  payload: unknown,
): { payload: unknown; problems: readonly FormProblem[] } {
  const form = event === undefined ? undefined : events[event]?.form;
  return form !== undefined && isPlainObject(payload) ? decodeParameters(payload, form) : { payload, problems: [] };
}

function isEmpty(headers: Readonly<Record<string, string>>): boolean {
  for (const _ in headers) return false;
  return true;
}

/** The events that a header names, by its name. */
const namedByHeader = remembered((events: Provider['events']) => {
  const named = Object.entries(events).flatMap(([event, info]) => (info.header ? [{ event, ...info.header }] : []));
  return Map.groupBy(named, ({ name }) => name);
});

function byHeader({ id, events }: Provider, headers: Readonly<Record<string, string>>): Detection | undefined {
  for (const [name, named] of namedByHeader(events, '')) {
    const value = header({ headers }, name);
    if (value === undefined) continue;
    const match = named.find((each) => each.value === value);
    if (match !== undefined) return { event: match.event, by: 'header', alternatives: [], distance: 0 };
    const values = named.map((each) => each.value);
    const near = nearestName(values, value);
    const hint = near === undefined ? '' : `; did you mean ${near}?`;
    return {
      event: undefined,
      named: value,
      distance: 0,
      expected: `an event of ${id} in ${name}: ${either(values)}${hint}`,
      received: preview(value),
    };
  }
  return undefined;
}

/** The callback names an event that the document does not know. */
function unknownName({ id, events }: Provider, named: string, shape: Detection): Detection {
  const near = nearestName(Object.keys(events), named);
  return {
    event: undefined,
    named,
    ...(shape.event !== undefined && { distance: shape.distance }),
    expected: `an event that openapi/${id}.yaml knows${near === undefined ? '' : `; did you mean ${near}?`}`,
    received: preview(named),
  };
}

/** What the provider itself reads from the body. */
function saidBy(provider: Provider, headers: Readonly<Record<string, string>>, payload: unknown): string | undefined {
  if (!isPlainObject(payload)) return undefined;
  const event =
    provider.wire.eventIn === undefined ? decodedFrom(provider, headers, payload) : provider.wire.eventIn(payload);
  const isKnown = event !== undefined && Object.hasOwn(provider.events, event);
  return isKnown || provider.openEvents !== undefined ? event : undefined;
}

/** What the provider's decoder reads. It reads bytes, so the payload is put back into them. */
function decodedFrom(
  provider: Provider,
  headers: Readonly<Record<string, string>>,
  payload: unknown,
): string | undefined {
  const [anyEvent] = Object.keys(provider.events);
  if (anyEvent === undefined) return undefined;
  try {
    const encoded = provider.wire.encode(anyEvent, payload);
    const contentType = header(encoded, 'content-type');
    // The headers of `encoded` name the event that was asked for, so only the captured ones may speak.
    return provider.wire.decode({
      headers: { ...(contentType !== undefined && { 'Content-Type': contentType }), ...headers },
      body: encoded.body,
    }).event;
  } catch {
    return undefined; // What cannot be put into bytes tells nothing.
  }
}

function byShape(provider: Provider, contract: Contract, payload: unknown): Detection {
  const fitting = isPlainObject(payload) ? fittingKeys(provider, contract, Object.keys(payload)) : undefined;
  const detection = fitting && amongFitting(provider, contract, fitting, payload);
  const expected = `a callback of ${provider.id}: ${either(Object.keys(provider.events))}`;
  return detection ?? { event: undefined, expected, received: preview(payload) };
}

/** The events whose bodies come nearest to some keys. */
export interface Fitting {
  events: readonly string[];
  /** Keys that are missing, and keys that those events do not know. */
  distance: number;
}

/** `undefined` where no event's body is anything like it. */
export function fittingKeys(
  { events, tolerances }: Provider,
  { schemas }: Contract,
  keys: readonly string[],
): Fitting | undefined {
  const own = new Set(keys);
  const ranked = Object.keys(events)
    .map((event) => {
      const { required, declared } = rootKeysOf(schemas, events[event]?.bodyPointer ?? '');
      const missing = [...required].filter((key) => !own.has(key) && !isAbsenceTolerated(tolerances, event, key));
      const foreign = keys.filter((key) => !declared.has(key));
      const fits = (required.size - missing.length) * 2 >= required.size && foreign.length < keys.length;
      return { event, distance: missing.length + foreign.length, fits };
    })
    .filter(({ fits }) => fits);
  if (ranked.length === 0) return undefined;
  const distance = Math.min(...ranked.map((each) => each.distance));
  return { distance, events: ranked.filter((each) => each.distance === distance).map(({ event }) => event) };
}

/** Of the events that come nearest by their keys, the one whose contract the payload keeps best. */
export function amongFitting(
  provider: Provider,
  contract: Contract,
  { events, distance }: Fitting,
  payload: unknown,
): Detection | undefined {
  const best = bestOf(provider, contract, events, payload);
  if (best === undefined) return undefined;
  const alternatives = events.filter((other) => other !== best.event);
  return { by: 'shape', alternatives, distance, ...best };
}

/** The first event whose contract the payload keeps; if it keeps none, the one with the fewest errors. */
function bestOf(
  provider: Provider,
  contract: Contract,
  events: readonly string[],
  payload: unknown,
): { event: string; isValid?: true } | undefined {
  let best: { event: string } | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const validator = contract.validators[event];
    if (validator === undefined) continue;
    if (validator(asPayload(provider, event, payload).payload)) return { event, isValid: true };
    const count = validator.errors?.length ?? 0;
    if (count < fewest) [best, fewest] = [{ event }, count];
  }
  return best;
}
