import { segmentsOf, type Tolerance, type ValueTolerance } from '../core/contract.ts';
import { isPlainObject } from '../core/override.ts';
import { type Problem, valueAt } from './explain.ts';

/**
 * The tolerance under which a problem is no error for an event, if there is one: every place of it must be covered.
 *
 * @param allows whether the document would allow another value at a place
 */
export function toleranceFor(
  tolerances: readonly Tolerance[],
  event: string,
  payload: unknown,
  { places, schemaPath, rule, ruleId }: Problem,
  allows: (place: string, value: unknown) => boolean,
): Tolerance | undefined {
  const held = tolerances.filter(({ events }) => events === undefined || events.includes(event));
  const broken = held.find((each) => 'rule' in each && (each.rule === ruleId || isOf(each.rule, schemaPath)));
  if (broken !== undefined) return broken;
  const values = held.filter((each) => 'at' in each);
  const isSurplus = rule === 'contract/not-allowed';
  const [first, ...others] = places.map((place) =>
    values.find(
      (tolerance) =>
        covers(tolerance, payload, place, isSurplus) &&
        (tolerance.accepts !== 'number-as-text' || allows(place, Number(valueAt(payload, place)))),
    ),
  );
  return others.every((other) => other !== undefined) ? first : undefined;
}

/** Whether a missing key at the root of an event's body is tolerated. */
export function isAbsenceTolerated(tolerances: readonly Tolerance[], event: string, key: string): boolean {
  return tolerances.some(
    (tolerance) =>
      'at' in tolerance &&
      (tolerance.events === undefined || tolerance.events.includes(event)) &&
      covers(tolerance, {}, `/${key}`),
  );
}

/** Whether a schema path stands within a component. */
function isOf(component: string, schemaPath: string): boolean {
  const pointer = `#/components/schemas/${component}`;
  return schemaPath === pointer || schemaPath.startsWith(`${pointer}/`);
}

function covers(
  { at, accepts: what, when }: ValueTolerance,
  payload: unknown,
  place: string,
  isSurplus = false,
): boolean {
  if (when !== undefined && valueAt(payload, when.at) !== when.is) return false;
  if (what !== 'empty-object')
    return matches(segmentsOf(at), segmentsOf(place)) && accepts(what, valueAt(payload, place), isSurplus);
  // What an empty object lacks is missing one place further in.
  const holder = place.slice(0, place.lastIndexOf('/'));
  const value = valueAt(payload, holder);
  return matches(segmentsOf(at), segmentsOf(holder)) && isPlainObject(value) && Object.keys(value).length === 0;
}

function matches(pattern: readonly string[], segments: readonly string[]): boolean {
  return pattern.length === segments.length && pattern.every((part, index) => part === '*' || part === segments[index]);
}

function accepts(
  what: Exclude<ValueTolerance['accepts'], 'empty-object'>,
  value: unknown,
  isSurplus: boolean,
): boolean {
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

/** What a tolerance accepts, for people. */
export function describeAccepted(accepts: ValueTolerance['accepts']): string {
  if (typeof accepts === 'string') return accepts;
  return 'matches' in accepts ? `text that matches ${accepts.matches}` : accepts.join(', ');
}
