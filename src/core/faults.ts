import type { Expectation } from './cases.ts';
import { unknownName, VerihookError } from './errors.ts';
import type { PlannedDelivery } from './scenario.ts';
import { DAY, formatDuration, MINUTE, parseDuration, SECOND } from './time.ts';

/** What each fault does to a planned delivery. */
export const FAULTS = {
  duplicate: 'delivers it a second time, byte for byte, one second later',
  reorder: 'swaps its due time with that of the delivery after it',
  overlap: 'delivers it twice at the same moment: two attempts in flight at once',
  delay: 'delivers it later than due, one minute unless told: delay=30s',
  drop: 'never delivers it',
  'late-stale': 'delivers it once more, a day after the last one; unless told, the callback that the last one replaces',
  tamper: 'changes a byte of the body after signing',
} as const;

/** A change to a planned delivery. */
export interface Fault {
  kind: keyof typeof FAULTS;
  /**
   * Which delivery of the plan, 1 for the first. Default: 1; for `late-stale` the one that the last of the plan replaces, which
   * is the latest before it of the same event, if there is any.
   */
  delivery?: number;
  /** For `delay`. Default: one minute. */
  delayMs?: number;
}

/**
 * Reads a fault as the command line writes it: `duplicate`, `duplicate@2`, `delay@1=30s`.
 * Throws `fault/unknown`, `fault/malformed` or `time/not-a-duration`.
 */
export function parseFault(text: string): Fault {
  const [, kind = '', rest = ''] = /^([^@=]*)(.*)$/s.exec(text) ?? [];
  if (!isFaultKind(kind)) throw unknownFault(kind || text, '--fault');
  const [whole, number, duration] = /^(?:@(\d+))?(?:=(.*))?$/s.exec(rest) ?? [];
  if (whole === undefined || number === '0' || (duration !== undefined && kind !== 'delay')) {
    throw new VerihookError(
      'fault/malformed',
      `"${text}" is not a fault. Write kind, kind@delivery (1 is the first) or delay@delivery=duration, for example delay@1=30s.`,
    );
  }
  return {
    kind,
    ...(number !== undefined && { delivery: Number(number) }),
    ...(duration !== undefined && { delayMs: parseDuration(duration) }),
  };
}

/** How a fault of a kind is written, for people: `N` is the number of a delivery. */
export function formOf(kind: Fault['kind']): string {
  return kind === 'delay' ? 'delay@N=DURATION' : `${kind}@N`;
}

/** The text that `parseFault` reads. */
export function formatFault({ kind, delivery, delayMs }: Fault): string {
  const where = delivery === undefined ? '' : `@${delivery}`;
  return `${kind}${where}${delayMs === undefined ? '' : `=${formatDuration(delayMs)}`}`;
}

/**
 * Applies faults in the order given. Deliveries are counted as the scenario planned them, so that faults do not shift
 * each other. Throws `fault/unknown` or `fault/no-such-delivery`.
 *
 * @param tampered what is expected of a consumer that gets a changed body; only a signature tells it
 */
export function applyFaults(
  planned: readonly PlannedDelivery[],
  faults: readonly Fault[],
  tampered: Expectation = 'refuse',
): PlannedDelivery[] {
  let deliveries = [...planned];
  for (const fault of faults) deliveries = applyFault(deliveries, planned, fault, tampered);
  return deliveries.sort((a, b) => a.dueAt - b.dueAt);
}

function applyFault(
  deliveries: PlannedDelivery[],
  planned: readonly PlannedDelivery[],
  fault: Fault,
  tampered: Expectation,
): PlannedDelivery[] {
  if (!isFaultKind(fault.kind)) throw unknownFault(fault.kind, 'this plan');
  const id = String(fault.delivery ?? (fault.kind === 'late-stale' ? replacedBy(planned) : 1));
  const target = deliveries.find((delivery) => delivery.id === id);
  const next = deliveries.find((delivery) => delivery.id === String(Number(id) + 1));
  if (target === undefined || (fault.kind === 'reorder' && next === undefined)) {
    const which = target === undefined ? `delivery ${id}` : `delivery after ${id} to swap with`;
    throw new VerihookError(
      'fault/no-such-delivery',
      `Fault "${formatFault(fault)}": this scenario has no ${which}; it plans ${planned.length} ${planned.length === 1 ? 'delivery' : 'deliveries'}.`,
    );
  }
  const change = (...changed: PlannedDelivery[]) =>
    deliveries.map((delivery) => changed.find(({ id }) => id === delivery.id) ?? delivery);
  const copy = (dueAt: number): PlannedDelivery => {
    const name = `${id}-${fault.kind}`;
    const number = deliveries.filter((delivery) => delivery.id.startsWith(name)).length + 1;
    return {
      ...target,
      id: number === 1 ? name : `${name}-${number}`,
      dueAt,
      madeAt: target.madeAt ?? target.dueAt,
      fault: fault.kind,
    };
  };
  switch (fault.kind) {
    case 'duplicate':
      return [...deliveries, copy(target.dueAt + SECOND)];
    case 'overlap':
      return [...deliveries, copy(target.dueAt)];
    case 'late-stale':
      return [...deliveries, copy(Math.max(...deliveries.map(({ dueAt }) => dueAt)) + DAY)];
    case 'delay':
      return change({ ...target, dueAt: target.dueAt + (fault.delayMs ?? MINUTE), fault: fault.kind });
    case 'drop':
      return change({ ...target, dropped: true, fault: fault.kind });
    case 'tamper':
      return change({ ...target, tampered: true, expect: tampered, fault: fault.kind });
    case 'reorder': {
      if (next === undefined) return deliveries;
      const { onlyAfter: _, ...free } = next;
      return change(
        { ...target, dueAt: next.dueAt, fault: fault.kind },
        { ...free, dueAt: target.dueAt, fault: fault.kind },
      );
    }
  }
}

/** The number of the delivery whose event the last one tells anew; 1 if it is the only one of its event. */
function replacedBy(planned: readonly PlannedDelivery[]): number {
  const last = planned.at(-1);
  const index = planned.findLastIndex((each) => each !== last && each.event === last?.event);
  return index < 0 ? 1 : Number(planned[index]?.id);
}

/**
 * Changes one digit near the middle of a body, so that its length and encoding stay and JSON stays JSON: only the
 * signature tells. Without a digit it changes a letter; without one, it adds a space.
 *
 * @param isNoticed whether the signature tells a changed body, where it covers some fields only: the first change that it
 *   tells is made, and the first of all if it tells none
 */
export function tamper(body: Uint8Array, isNoticed: (changed: Uint8Array) => boolean = () => true): Uint8Array {
  const middle = Math.floor(body.length / 2);
  const order = Array.from(body, (_, step) => (middle + step) % body.length);
  const digits = order.filter((i) => isBelow(body[i], '0', '9'));
  const places = digits.length > 0 ? digits : order.filter((i) => isLetter(body[i]));
  const changedAt = (at: number) => body.with(at, (body[at] ?? 0) + 1);
  const [first] = places;
  if (first === undefined) return Uint8Array.of(...body, 0x20);
  return changedAt(places.find((at) => isNoticed(changedAt(at))) ?? first);
}

const isLetter = (byte: number | undefined) => isBelow(byte, 'A', 'Z') || isBelow(byte, 'a', 'z');

/** In the range of two characters, the last one left out: it has no successor. */
function isBelow(byte = 0, first: string, last: string): boolean {
  return byte >= first.charCodeAt(0) && byte < last.charCodeAt(0);
}

function unknownFault(kind: string, where: string): VerihookError {
  return new VerihookError('fault/unknown', unknownName(Object.keys(FAULTS), kind, 'fault', where));
}

function isFaultKind(kind: string): kind is Fault['kind'] {
  return Object.hasOwn(FAULTS, kind);
}
