import type { Contract } from '../core/contract.ts';
import type { FormProblem } from '../core/form.ts';
import { isPlainObject } from '../core/override.ts';
import type { DecodedMessage, Provider } from '../core/provider.ts';
import type { Capture, Unreadable } from './captures.ts';
import { either, preview } from './describe.ts';
import { amongFitting, asPayload, byName, type Detection, detectIn, type Fitting, fittingKeys } from './detect.ts';
import { shapeOf } from './outline.ts';
import { contractOf, rootKeysOf } from './schema.ts';

/** Whose callback a capture is, which event, and its payload. */
export interface Recognised {
  provider: Provider;
  detection: Detection;
  payload: unknown;
  /** What was wrong with single parameters of the body. */
  problems: readonly FormProblem[];
}

/** Why a capture cannot be read as a callback of anybody. */
export interface Undecodable {
  provider: Provider;
  reason: string;
}

/** A payload that several providers might have sent, and that none of them knows. */
export interface Strange {
  strange: unknown;
}

type Told = Pick<Capture, 'headers' | 'content' | 'provider'>;
export type Answer = Recognised | Undecodable | Strange;
/** Finds the provider and the event of a capture. */
export type Recogniser = (capture: Told) => Answer;

/** Why an answer is no callback of any of the providers; undefined if it is one. */
export function unrecognised(
  answer: Answer,
  { file, line }: Pick<Capture, 'file' | 'line'>,
  providers: readonly Provider[],
): Unreadable | undefined {
  if ('reason' in answer) {
    const { id, events } = answer.provider;
    const expected = `a body of ${id}: ${Object.values(events)[0]?.contentType}`;
    return { file, line, rule: 'capture/undecodable', expected, received: answer.reason };
  }
  if (!('strange' in answer)) return undefined;
  const expected = `a callback of ${either(providers.map(({ id }) => id))}; --provider says of which`;
  const [received, shape] = [preview(answer.strange), shapeOf(answer.strange)];
  return { file, line, rule: 'contract/unknown-event', expected, received, shape };
}

/** A provider with its contract at hand. */
interface Candidate {
  provider: Provider;
  contract: Contract;
}

/**
 * Finds the provider and the event of a capture. Of several providers, the one that the capture states is it, else the
 * one that a header or the body names wins, then the one whose keys come nearest.
 *
 * @param providers at least one
 * @param event the event, if it is known already
 */
export async function recognise(providers: readonly Provider[], capture: Told, event?: string): Promise<Answer> {
  return (await recogniserOf(providers, event))(capture);
}

/** `recognise` for many captures of the same providers: what they have in common is looked up once. */
export async function recogniserOf(providers: readonly Provider[], event?: string): Promise<Recogniser> {
  const candidates = await Promise.all(
    providers.map(async (provider): Promise<Candidate> => ({ provider, contract: await contractOf(provider) })),
  );
  const all = among(candidates, event);
  if (candidates.length === 1) return all;
  const own = new Map(candidates.map((each) => [each.provider.id, among([each], event, true)]));
  return (capture) => (capture.provider === undefined ? all : (own.get(capture.provider) ?? all))(capture);
}

/** @param isStated captures say that the one candidate is it, and nobody has asked for all of them to be read so */
function among(candidates: readonly Candidate[], event: string | undefined, isStated = false): Recogniser {
  if (event !== undefined) return (capture) => recogniseAmong(candidates, capture, event, isStated);
  const fittingOf = candidates.map(fittingByKeys);
  return (capture) =>
    quickly(candidates, fittingOf, capture) ?? recogniseAmong(candidates, capture, undefined, isStated);
}

/** `name`: the keys, joined. Made once for all providers, it is also hashed once. */
type FittingOf = (keys: readonly string[], name: string) => Fitting | undefined;

/**
 * The answer for a callback that a provider names beyond doubt, or that none names and whose keys tell. It is what
 * `recogniseAmong` says, without weighing every event of every provider; `undefined` for any other capture.
 */
function quickly(
  candidates: readonly Candidate[],
  fittingOf: readonly FittingOf[],
  capture: Told,
): Recognised | undefined {
  const isDecoded = 'body' in capture.content;
  const recognised = (provider: Provider, detection: Detection, { payload, problems = [] }: DecodedMessage) =>
    isDecoded
      ? { provider, detection, payload, problems }
      : { provider, detection, ...asPayload(provider, detection.event, payload) };
  let best: { candidate: Candidate; fitting: Fitting; decoded: DecodedMessage } | undefined;
  let last: { payload: object; keys: readonly string[]; name: string } | undefined;
  for (const [index, candidate] of candidates.entries()) {
    const { provider } = candidate;
    const decoded = decode(provider, capture);
    if ('reason' in decoded) continue;
    const { event, payload } = decoded;
    if (event !== undefined && Object.hasOwn(provider.events, event))
      return recognised(provider, { event, by: 'body', alternatives: [], distance: 0 }, decoded);
    if (!isPlainObject(payload)) return undefined;
    const named = byName(provider, capture.headers, payload);
    if (typeof named === 'object' && named.event !== undefined) return recognised(provider, named, decoded);
    // A name that the document does not know is weighed against the others.
    if (named !== undefined) return undefined;
    if (last?.payload !== payload) {
      const keys = Object.keys(payload);
      last = { payload, keys, name: keys.join('\0') };
    }
    const fitting = fittingOf[index]?.(last.keys, last.name);
    if (fitting !== undefined && fitting.distance < (best?.fitting.distance ?? Number.POSITIVE_INFINITY))
      best = { candidate, fitting, decoded };
  }
  if (best === undefined) return undefined;
  const { candidate, fitting, decoded } = best;
  const detection = amongFitting(candidate.provider, candidate.contract, fitting, decoded.payload);
  return detection && recognised(candidate.provider, detection, decoded);
}

/** So many different sets of keys are remembered. A provider has far fewer. */
const REMEMBERED = 1000;

/** The events of a provider that come nearest to some keys. What the same keys told before is remembered. */
function fittingByKeys({ provider, contract }: Candidate): FittingOf {
  const known = new Map<string, Fitting | undefined>();
  return (keys, name) => {
    if (known.has(name)) return known.get(name);
    if (known.size === REMEMBERED) known.clear();
    const fitting = fittingKeys(provider, contract, keys);
    known.set(name, fitting);
    return fitting;
  };
}

function recogniseAmong(
  candidates: readonly Candidate[],
  capture: Told,
  event: string | undefined,
  isStated: boolean,
): Answer {
  const found: Recognised[] = [];
  let undecodable: Undecodable | undefined;
  for (const { provider, contract } of candidates) {
    const decoded = decode(provider, capture);
    if ('reason' in decoded) {
      undecodable ??= { provider, reason: decoded.reason };
    } else {
      const told =
        decoded.event !== undefined && Object.hasOwn(provider.events, decoded.event) ? decoded.event : undefined;
      const named = event ?? told;
      const detection: Detection =
        named === undefined
          ? detectIn(provider, contract, capture.headers, decoded.payload)
          : { event: named, by: 'body', alternatives: [], distance: 0 };
      const isDecoded = 'body' in capture.content;
      const { payload, problems = [] } = isDecoded ? decoded : asPayload(provider, detection.event, decoded.payload);
      found.push({ provider, detection, payload, problems });
    }
  }
  const [best] = found.sort((a, b) => doubtOf(a.detection) - doubtOf(b.detection));
  if (best !== undefined) {
    const isGiven = candidates.length === 1 && !isStated;
    if (isGiven || doubtOf(best.detection) < Number.POSITIVE_INFINITY) return best;
    const { provider, payload } = best;
    const unknown = isStated ? { provider, reason: `No event of ${provider.id} has this body.` } : { strange: payload };
    return mostFamiliar(candidates, found) ?? unknown;
  }
  if (undecodable !== undefined) return undecodable;
  throw new Error('No provider to recognise a capture with');
}

function decode(provider: Provider, { headers, content }: Told): DecodedMessage | { reason: string } {
  if ('payload' in content) return { event: undefined, ...content };
  try {
    return provider.wire.decode({ headers, body: content.body });
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Of providers that know no such event, the one that knows most of the keys, if any other knows fewer. */
function mostFamiliar(candidates: readonly Candidate[], found: readonly Recognised[]): Recognised | undefined {
  const [first, second] = found
    .map((recognised) => {
      const { provider, payload } = recognised;
      const schemas = candidates.find((each) => each.provider === provider)?.contract.schemas ?? {};
      const keys = isPlainObject(payload) ? Object.keys(payload) : [];
      const known = Object.values(provider.events).map(({ bodyPointer }) => rootKeysOf(schemas, bodyPointer).declared);
      return { recognised, count: keys.filter((key) => known.some((declared) => declared.has(key))).length };
    })
    .sort((a, b) => b.count - a.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.recognised : undefined;
}

/** What a callback says itself leaves less doubt than keys that fit. */
function doubtOf(detection: Detection): number {
  if (detection.event === undefined)
    return detection.named === undefined
      ? Number.POSITIVE_INFINITY
      : 2 + (detection.distance ?? Number.MAX_SAFE_INTEGER);
  return detection.by === 'shape' ? 1 + detection.distance : 0;
}
