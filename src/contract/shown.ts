import type { Contract } from '../core/contract.ts';
import { segmentsOf } from '../core/contract.ts';
import type { Provider } from '../core/provider.ts';
import { describeValue } from './describe.ts';
import { valueAt } from './explain.ts';
import { remembered } from './memo.ts';
import { isWord, shapeOf } from './outline.ts';
import { isExpected, kindAt, type Place, Places } from './redact/places.ts';
import type { Violation } from './validate.ts';

const placesOf = remembered((schemas: Contract['schemas']) => new Places(schemas));

/**
 * What a violation has received, for a log that anybody may read: of a value that tells of a person, of one that the document
 * does not know, and of whole objects and lists, only what kind it is and how large.
 */
export function receivedWithoutPeople(
  { schemas }: Contract,
  provider: Provider,
  event: string | undefined,
  payload: unknown,
  { places, pointer, received }: Pick<Violation, 'places' | 'pointer' | 'received'>,
): string {
  const body = event === undefined ? undefined : provider.events[event]?.bodyPointer;
  const reader = placesOf(schemas, '');
  const root = body === undefined ? [] : reader.at({ $ref: body });
  const all = places.length > 0 ? places : [pointer];
  const isPublic = all.every((each) => isHarmless(placeAt(reader, root, each, payload), valueAt(payload, each)));
  if (isPublic) return received;
  return all
    .map((each) => {
      const value = valueAt(payload, each);
      return isHarmless(placeAt(reader, root, each, payload), value) ? describeValue(value) : shapeOf(value);
    })
    .join(', ');
}

function placeAt(reader: Places, root: Place, pointer: string, payload: unknown): Place {
  let [place, value] = [root, payload];
  for (const segment of segmentsOf(pointer)) {
    place = Array.isArray(value) ? reader.element(place) : reader.member(place, segment);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
  }
  return place;
}

/** A flag, a word of a set, or what the document expects at a place that tells of nobody. */
function isHarmless(place: Place, value: unknown): boolean {
  if (value === undefined || value === null || typeof value === 'boolean' || value === '') return true;
  if (typeof value === 'object' || place.length === 0 || kindAt(place) !== undefined) return false;
  return typeof value === 'number' || isWord(value) || isExpected(place, String(value)) || value.toString().length < 4;
}
