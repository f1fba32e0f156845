import { segmentsOf } from '../../core/contract.ts';
import type { Diff, DiffChange } from '../../core/diff.ts';
import { VerihookError } from '../../core/errors.ts';
import { isPlainObject } from '../../core/override.ts';
import type { DiffRuleId } from './rules.ts';

/** What a consumer reads of each event, as `observe` tells it. */
export interface ConsumerReads {
  events: Readonly<Record<string, { fields?: Readonly<Record<string, unknown>>; whole?: readonly string[] }>>;
}

/** Rules that concern a consumer whatever it reads of a body. */
const ALWAYS: ReadonlySet<string> = new Set<DiffRuleId>([
  'webhook/event-added',
  'webhook/content-type-changed',
  'webhook/signature-changed',
  'webhook/delivery-changed',
  'webhook/answer-changed',
]);

/** Throws `diff/not-reads` for JSON that is something else. */
export function readsOf(file: string, value: unknown): ConsumerReads {
  const events = isPlainObject(value) && value.verihook === 1 ? value.events : undefined;
  const isReads = (each: unknown) =>
    isPlainObject(each) &&
    (each.fields === undefined || isPlainObject(each.fields)) &&
    (each.whole === undefined || (Array.isArray(each.whole) && each.whole.every((at) => typeof at === 'string')));
  if (isPlainObject(events) && Object.values(events).every(isReads)) return { events } as ConsumerReads;
  throw new VerihookError(
    'diff/not-reads',
    `"${file}" does not say what a consumer reads: it needs "verihook": 1 and "events". Let observe() of verihook write it.`,
  );
}

/** The same differences, each of a webhook with whether the consumer reads what has changed. */
export function withReads(diff: Diff, reads: ConsumerReads): Diff {
  return { ...diff, changes: diff.changes.map((change) => ({ ...change, ...readIn(change, reads) })) };
}

function readIn({ rule, places }: DiffChange, { events }: ConsumerReads): { read?: boolean } {
  if (!rule.startsWith('webhook/')) return {};
  if (ALWAYS.has(rule)) return { read: true };
  // Nobody records which headers are read.
  const read = places.some(({ scope, part, at }) => {
    // Nobody knows what it reads of an event that it was never observed with.
    if (!Object.hasOwn(events, scope)) return true;
    if (part !== 'body' || at === '') return true;
    const { fields = {}, whole = [] } = events[scope] ?? {};
    const place = segmentsOf(at);
    // Who reads something within it reads the value as well.
    return (
      whole.some((each) => isWithin(place, segmentsOf(each))) ||
      Object.keys(fields).some((each) => isWithin(segmentsOf(each), place))
    );
  });
  return { read };
}

/** Whether a place is another one, or lies in it; `*` stands for any element. */
function isWithin(place: readonly string[], around: readonly string[]): boolean {
  return around.every((segment, index) => {
    const own = place[index];
    return own !== undefined && (own === segment || own === '*' || segment === '*');
  });
}

/** The changes that make a run fail: as bad as `least` or worse, and not where this consumer never looks. */
export function failuresOf({ changes }: Diff, least: DiffChange['severity']): DiffChange[] {
  const order = ['breaking', 'risky', 'info'];
  return changes.filter(({ severity, read }) => order.indexOf(severity) <= order.indexOf(least) && read !== false);
}
