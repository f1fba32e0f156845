import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Heap } from '../../../mocks/engine/heap.ts';
import { type Entry, Queue } from '../../../mocks/engine/queue.ts';
import type { OpenDelivery } from '../../../mocks/engine/store.ts';

test('a heap gives what it holds in order', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer(), { freq: 3 })), (script) => {
      const heap = new Heap<number>((a, b) => a < b);
      let model: number[] = [];
      // A number is added, `null` takes one.
      for (const step of script) {
        if (step === null) expect(heap.pop()).toBe(model.shift());
        else {
          heap.push(step);
          model = [...model, step].sort((a, b) => a - b);
        }
        expect([heap.size, heap.peek()]).toEqual([model.length, model[0]]);
      }
    }),
  );
});

interface Plan {
  verification: string;
  to: string;
  dueAt: number;
  /** Attempts until it is acknowledged, each so long; the next one is due a little later. */
  attempts: number;
  tookMs: number;
}

const plans = fc.array(
  fc.record<Plan>({
    verification: fc.constantFrom('a', 'b', 'c'),
    to: fc.constantFrom('http://x/', 'http://y/1', 'http://y/2'),
    dueAt: fc.nat(20),
    attempts: fc.integer({ min: 1, max: 3 }),
    tookMs: fc.nat(15),
  }),
  { maxLength: 25 },
);
const limits = fc.record({
  perTarget: fc.integer({ min: 1, max: 3 }),
  total: fc.integer({ min: 1, max: 4 }),
  order: fc.constantFrom('per-verification' as const, 'none' as const),
});

interface Made {
  id: number;
  number: number;
  start: number;
  end: number;
}

/** Plays deliveries against a clock of whole milliseconds, with checks at each step. */
function play(given: readonly Plan[], options: ConstructorParameters<typeof Queue>[0], addedAt = 0): Made[] {
  const queue = new Queue(options);
  const flying: { entry: Entry; end: number }[] = [];
  const made: Made[] = [];
  const open = given.map(
    ({ verification, to, dueAt }, id): OpenDelivery => ({ id, verification, to, nextAt: dueAt, attempts: 0 }),
  );
  for (let now = 0; now < addedAt + 1 || queue.size > 0; now++) {
    expect(now).toBeLessThan(3_000);
    if (now === addedAt) for (const each of open) expect(queue.add(each)).toBe(true);
    for (const flight of [...flying].filter(({ end }) => end <= now)) {
      flying.splice(flying.indexOf(flight), 1);
      const { entry } = flight;
      queue.landed(entry, now);
      if (entry.attempts < (given[entry.id]?.attempts ?? 0)) queue.retry(entry, now + 7);
      else expect(queue.end(entry.id, 'acknowledged', now)).toEqual([]);
    }
    for (const entry of queue.take(now)) {
      expect(entry.nextAt).toBeLessThanOrEqual(now);
      const end = now + (given[entry.id]?.tookMs ?? 0);
      flying.push({ entry, end });
      made.push({ id: entry.id, number: entry.attempts + 1, start: now, end });
    }
    if (queue.inFlight !== flying.length || flying.length > options.total) expect.fail('too many in flight');
    for (const target of ['http://x', 'http://y']) {
      const here = flying.filter(({ entry }) => entry.target === target).length;
      if (here > options.perTarget) expect.fail(`too many in flight to ${target}`);
    }
  }
  expect([queue.size, queue.nextAt(), queue.inFlight]).toEqual([0, undefined, 0]);
  return made;
}

describe('the queue', () => {
  test('makes every attempt of every delivery, none before it is due, within its limits', () => {
    fc.assert(
      fc.property(plans, limits, fc.nat(30), (given, options, addedAt) => {
        const made = play(given, options, addedAt);
        for (const [id, { attempts, dueAt }] of given.entries()) {
          const own = made.filter((each) => each.id === id);
          expect(own.map(({ number }) => number)).toEqual(Array.from({ length: attempts }, (_, i) => i + 1));
          expect(own[0]?.start).toBeGreaterThanOrEqual(dueAt);
        }
      }),
    );
  });

  test('begins no first attempt of a verification before those due earlier have had theirs', () => {
    fc.assert(
      fc.property(plans, limits, fc.nat(30), (given, options, addedAt) => {
        const made = play(given, { ...options, order: 'per-verification' }, addedAt);
        const firsts = made.filter(({ number }) => number === 1);
        for (const later of firsts) {
          for (const earlier of firsts) {
            const [a, b] = [given[earlier.id], given[later.id]];
            if (a?.verification !== b?.verification || (a?.dueAt ?? 0) >= (b?.dueAt ?? 0)) continue;
            expect(later.start).toBeGreaterThanOrEqual(earlier.end);
          }
        }
      }),
    );
  });

  test('begins each at its time where nothing limits it', () => {
    fc.assert(
      fc.property(plans, (given) => {
        const made = play(given, { perTarget: 100, total: 100, order: 'none' });
        for (const { id, number, start } of made) if (number === 1) expect(start).toBe(given[id]?.dueAt);
      }),
    );
  });

  test('lets no target with many deliveries hold up another', () => {
    const queue = new Queue({ perTarget: 2, total: 3, order: 'none' });
    const add = (id: number, to: string) => queue.add({ id, verification: `${id}`, to, nextAt: 0, attempts: 0 });
    for (let id = 0; id < 100; id++) add(id, 'http://busy/');
    add(100, 'http://quiet/');
    expect(queue.take(0).map(({ target }) => target)).toEqual(['http://busy', 'http://quiet', 'http://busy']);
  });

  test('forgets a cancelled delivery wherever it waits, and lets the next of its verification go', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(9), { minLength: 1 }), fc.nat(5), (cancelled, when) => {
        const queue = new Queue({ perTarget: 1, total: 1, order: 'per-verification' });
        for (let id = 0; id < 10; id++)
          queue.add({ id, verification: `${id % 3}`, to: 'http://x/', nextAt: id, attempts: 0 });
        const seen: number[] = [];
        for (let step = 0; step < 40; step++) {
          if (step === when) for (const id of cancelled) queue.end(id, 'cancelled', step);
          for (const entry of queue.take(100)) {
            if (step >= when) expect(cancelled).not.toContain(entry.id);
            seen.push(entry.id);
            queue.landed(entry, step);
            if (!entry.gone) queue.end(entry.id, 'acknowledged', step);
          }
        }
        expect([queue.size, queue.inFlight, queue.nextAt()]).toEqual([0, 0, undefined]);
        for (let id = 0; id < 10; id++) expect(seen.includes(id) || cancelled.includes(id)).toBe(true);
      }),
    );
  });

  test('takes up what waits for another as that one stands', () => {
    const queue = new Queue({ perTarget: 9, total: 9, order: 'per-verification' });
    const waits = { verification: 'v', to: 'http://x/', nextAt: 5, attempts: 0 };
    expect(queue.add({ ...waits, id: 1, after: { id: 90, state: 'acknowledged', endedAt: 8 } })).toBe(true);
    expect(queue.add({ ...waits, id: 2, after: { id: 91, state: 'given-up', endedAt: 8 } })).toBe(false);
    expect(queue.add({ ...waits, id: 3, after: { id: 1, state: 'open' } })).toBe(true);
    expect(queue.add({ ...waits, id: 4, attempts: 1, after: { id: 92, state: 'acknowledged' } })).toBe(true);
    expect(queue.take(7).map(({ id }) => id)).toEqual([4]);
    const [first] = queue.take(8);
    expect(first?.id).toBe(1);
    queue.landed(first as Entry, 9);
    expect(queue.end(1, 'given-up', 9)).toEqual([3]);
    expect(queue.size).toBe(1);
  });
});
