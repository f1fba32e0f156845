import { segmentsOf, type Tolerance } from '../core/contract.ts';
import { type Problem, valueAt } from './explain.ts';

/** The tolerance under which a problem is no error for an event, if there is one: every place of it must be covered. */
export function toleranceFor(
  tolerances: readonly Tolerance[],
  event: string,
  payload: unknown,
  { places, rule }: Problem,
): Tolerance | undefined {
  const isSurplus = rule === 'contract/not-allowed';
  const [first, ...others] = places.map((place) =>
    tolerances.find((tolerance) => covers(tolerance, event, place, valueAt(payload, place), isSurplus)),
  );
  return others.every((other) => other !== undefined) ? first : undefined;
}

/** Whether a missing key at the root of an event's body is tolerated. */
export function isAbsenceTolerated(tolerances: readonly Tolerance[], event: string, key: string): boolean {
  return tolerances.some((tolerance) => covers(tolerance, event, `/${key}`, undefined));
}

function covers(tolerance: Tolerance, event: string, place: string, value: unknown, isSurplus = false): boolean {
  if (tolerance.events !== undefined && !tolerance.events.includes(event)) return false;
  return matches(segmentsOf(tolerance.at), segmentsOf(place)) && accepts(tolerance.accepts, value, isSurplus);
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => part === '*' || part === segments[index]);
}

function accepts(what: Tolerance['accepts'], value: unknown, isSurplus: boolean): boolean {
  switch (what) {
    case 'surplus':
      return isSurplus;
    case 'absent':
      return value === undefined;
    case 'null':
      return value === null;
    case 'empty-text':
      return value === '';
    case 'fraction':
      return typeof value === 'number' && !Number.isInteger(value);
    case 'number-as-text':
      return typeof value === 'string' && /^-?\d{1,20}(?:\.\d{1,20})?$/.test(value);
    default:
      if (typeof value !== 'string') return false;
      return 'matches' in what ? new RegExp(what.matches, 'u').test(value) : what.includes(value);
  }
}
