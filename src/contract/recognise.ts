import type { FormProblem } from '../core/form.ts';
import { isPlainObject } from '../core/override.ts';
import type { DecodedMessage, Provider } from '../core/provider.ts';
import type { Capture } from './captures.ts';
import { asPayload, type Detection, detectEvent } from './detect.ts';
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

/**
 * Finds the provider and the event of a capture. Of several providers, the one that a header or the body names wins,
 * then the one whose keys come nearest.
 *
 * @param providers at least one
 * @param event the event, if it is known already
 */
export async function recognise(
  providers: readonly Provider[],
  capture: Pick<Capture, 'headers' | 'content'>,
  event?: string,
): Promise<Recognised | Undecodable | Strange> {
  const candidates: Recognised[] = [];
  let undecodable: Undecodable | undefined;
  for (const provider of providers) {
    const decoded = decode(provider, capture);
    if ('reason' in decoded) {
      undecodable ??= { provider, reason: decoded.reason };
    } else {
      const told =
        decoded.event !== undefined && Object.hasOwn(provider.events, decoded.event) ? decoded.event : undefined;
      const named = event ?? told;
      const detection: Detection =
        named === undefined
          ? await detectEvent(provider, capture.headers, decoded.payload)
          : { event: named, by: 'body', alternatives: [], distance: 0 };
      const isDecoded = 'body' in capture.content;
      const { payload, problems = [] } = isDecoded ? decoded : asPayload(provider, detection.event, decoded.payload);
      candidates.push({ provider, detection, payload, problems });
    }
  }
  const [best] = candidates.sort((a, b) => doubtOf(a.detection) - doubtOf(b.detection));
  if (best !== undefined) {
    const isKnown = doubtOf(best.detection) < Number.POSITIVE_INFINITY || providers.length === 1;
    return isKnown ? best : ((await mostFamiliar(candidates)) ?? undecodable ?? { strange: best.payload });
  }
  if (undecodable !== undefined) return undecodable;
  throw new Error('No provider to recognise a capture with');
}

function decode(
  provider: Provider,
  { headers, content }: Pick<Capture, 'headers' | 'content'>,
): DecodedMessage | { reason: string } {
  if ('payload' in content) return { event: undefined, ...content };
  try {
    return provider.wire.decode({ headers, body: content.body });
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Of providers that know no such event, the one that knows most of the keys, if any other knows fewer. */
async function mostFamiliar(candidates: readonly Recognised[]): Promise<Recognised | undefined> {
  const ranked = await Promise.all(
    candidates.map(async (candidate) => {
      const { schemas } = await contractOf(candidate.provider);
      const keys = isPlainObject(candidate.payload) ? Object.keys(candidate.payload) : [];
      const known = Object.values(candidate.provider.events).map(
        ({ bodyPointer }) => rootKeysOf(schemas, bodyPointer).declared,
      );
      return { candidate, count: keys.filter((key) => known.some((declared) => declared.has(key))).length };
    }),
  );
  const [first, second] = ranked.sort((a, b) => b.count - a.count);
  return first !== undefined && first.count > (second?.count ?? 0) ? first.candidate : undefined;
}

/** What a callback says itself leaves less doubt than keys that fit. */
function doubtOf(detection: Detection): number {
  if (detection.event === undefined)
    return detection.named === undefined
      ? Number.POSITIVE_INFINITY
      : 2 + (detection.distance ?? Number.MAX_SAFE_INTEGER);
  return detection.by === 'shape' ? 1 + detection.distance : 0;
}
