import type { Contract } from '../core/contract.ts';
import type { FormProblem } from '../core/form.ts';
import { isPlainObject } from '../core/override.ts';
import type { DecodedMessage, Provider } from '../core/provider.ts';
import type { Capture } from './captures.ts';
import { amongFitting, asPayload, byName, type Detection, detectIn, type Fitting, fittingKeys } from './detect.ts';
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

type Told = Pick<Capture, 'headers' | 'content'>;
export type Answer = Recognised | Undecodable | Strange;
/** Finds the provider and the event of a capture. */
export type Recogniser = (capture: Told) => Answer;

/** A provider with its contract at hand. */
interface Candidate {
  provider: Provider;
  contract: Contract;
}

/**
 * Finds the provider and the event of a capture. Of several providers, the one that a header or the body names wins,
 * then the one whose keys come nearest.
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
  if (event !== undefined) return (capture) => recogniseAmong(candidates, capture, event);
  const nearest = nearestByKeys(candidates);
  return (capture) => quickly(candidates, nearest, capture) ?? recogniseAmong(candidates, capture, undefined);
}

/**
 * The answer for a payload that a provider names beyond doubt, or that none names and whose keys tell. It is what
 * `recogniseAmong` says, without asking every provider; `undefined` for any other capture.
 */
function quickly(
  candidates: readonly Candidate[],
  nearest: (keys: readonly string[]) => (Candidate & Fitting) | undefined,
  { headers, content }: Told,
): Recognised | undefined {
  if (!('payload' in content) || !isPlainObject(content.payload)) return undefined;
  const { payload } = content;
  for (const { provider } of candidates) {
    const named = byName(provider, headers, payload);
    if (named === undefined) continue;
    // A name that the document does not know is weighed against the others.
    if (typeof named === 'string' || named.event === undefined) return undefined;
    return { provider, detection: named, ...asPayload(provider, named.event, payload) };
  }
  const best = nearest(Object.keys(payload));
  const detection = best && amongFitting(best.provider, best.contract, best, payload);
  return detection && { provider: best.provider, detection, ...asPayload(best.provider, detection.event, payload) };
}

/** So many different sets of keys are remembered. A provider has far fewer. */
const REMEMBERED = 1000;

/** Of several providers the one to whose events some keys come nearest. What the same keys told before is remembered. */
function nearestByKeys(
  candidates: readonly Candidate[],
): (keys: readonly string[]) => (Candidate & Fitting) | undefined {
  const known = new Map<string, (Candidate & Fitting) | undefined>();
  return (keys) => {
    const name = keys.join('\0');
    if (known.has(name)) return known.get(name);
    if (known.size === REMEMBERED) known.clear();
    const [best] = candidates
      .flatMap((candidate) => {
        const fitting = fittingKeys(candidate.provider, candidate.contract, keys);
        return fitting === undefined ? [] : [{ ...candidate, ...fitting }];
      })
      .sort((a, b) => a.distance - b.distance);
    known.set(name, best);
    return best;
  };
}

function recogniseAmong(candidates: readonly Candidate[], capture: Told, event: string | undefined): Answer {
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
    const isKnown = doubtOf(best.detection) < Number.POSITIVE_INFINITY || candidates.length === 1;
    return isKnown ? best : (mostFamiliar(candidates, found) ?? undecodable ?? { strange: best.payload });
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
