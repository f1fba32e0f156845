import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { serverClock } from '../../../mocks/clock.ts';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import type { NewDelivery } from '../../../mocks/engine/store.ts';
import type { Consumer } from '../../../src/core/message.ts';
import { DAY, SECOND } from '../../../src/core/time.ts';
import { answers, delivery, POLICY, rig, START } from './support/harness.ts';

const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

/** Deliveries of a verification, some of which wait for an earlier one; the path of the target is what the consumer answers. */
const timeline = (verification: string): fc.Arbitrary<NewDelivery[]> =>
  fc
    .array(
      fc.record({
        dueIn: fc.nat(10).map((s) => s * SECOND),
        status: fc.constantFrom(200, 200, 500),
        before: fc.option(fc.nat(5)),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ dueIn, status, before }, i) =>
        delivery({
          verification,
          to: `http://consumer.example/${status}`,
          planned: {
            id: `${i}`,
            dueAt: START + dueIn,
            ...(before !== null && before < i && { onlyAfter: `${before}` }),
          },
        }),
      ),
    );
const asAsked: Consumer = ({ url }) => new Response(null, { status: Number(new URL(url).pathname.slice(1)) });

/** How the deliveries of a verification have gone, in the order in which they were added. */
async function storiesOf(it: Awaited<ReturnType<typeof rig>>, verification: string) {
  const all = await it.engine.list({ verification });
  return Promise.all(all.map(({ id }) => it.story(id)));
}

describe.each([
  ['in this process', memoryStore],
  ['of SQLite', () => sqliteStore()],
])('the open deliveries of a verification, in a store %s,', (_, make) => {
  test('all end in one step, and no other feels it', async () => {
    await fc.assert(
      fc.asyncProperty(timeline('v'), timeline('w'), fc.nat(12), async (own, others, seconds) => {
        const store = make();
        await using it = await rig(asAsked, { store });
        await using alone = await rig(asAsked);
        await it.engine.add([...own, ...others]);
        await alone.engine.add(others);
        await it.engine.advance(seconds * SECOND);
        const before = await storiesOf(it, 'v');
        const open = before.filter(([state]) => state === 'open').length;

        const record = vi.spyOn(store, 'record');
        expect(await it.engine.cancelOpen('v')).toBe(open);
        expect(record).toHaveBeenCalledTimes(open > 0 ? 1 : 0);
        expect(await it.engine.cancelOpen('v')).toBe(0);
        await it.engine.advance(DAY);
        await alone.engine.advance(DAY + seconds * SECOND);
        expect(await storiesOf(it, 'v')).toEqual(
          before.map(([state, offsets]) => [state === 'open' ? 'cancelled' : state, offsets]),
        );
        expect(await storiesOf(it, 'w')).toEqual(await storiesOf(alone, 'w'));
        expect(it.engine.load.open).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('may be more than a page', async () => {
    await using it = await rig(answers(200), { store: make() });
    await it.engine.add(
      Array.from({ length: 1_500 }, (_, i) => delivery({ planned: { id: `${i}`, dueAt: START + 1 } })),
    );
    expect(await it.engine.cancelPlanned('v', START)).toBe(1_500);
    expect([await it.engine.count({ state: 'cancelled' }), it.engine.load.open]).toEqual([1_500, 0]);
  });
});

describe('what is planned', () => {
  test('ends where it is due later and has not been tried, and what waits for it is never sent', async () => {
    await using it = await rig(answers(500));
    const at = (id: string, seconds: number, onlyAfter?: string) =>
      delivery({ planned: { id, dueAt: START + seconds * SECOND, ...(onlyAfter && { onlyAfter }) } });
    await it.engine.add([at('tried', 0), at('due', 1), at('later', 9), at('waits', 0, 'later'), at('latest', 20)]);
    await it.engine.advance(0);
    expect(await it.engine.cancelPlanned('v', START + SECOND)).toBe(2);
    const states = (await it.engine.list()).map(({ planned, state }) => [planned.id, state]);
    expect(Object.fromEntries(states)).toEqual({
      ...{ tried: 'open', due: 'open', later: 'cancelled', waits: 'not-sent', latest: 'cancelled' },
    });
  });
});

describe('cancelling all of a verification', () => {
  test('lets an attempt in flight land, and nothing follows', async () => {
    const gate = Promise.withResolvers<Response>();
    await using it = await rig(() => gate.promise, { clock: serverClock(START) });
    await it.engine.add([delivery({ policy: { ...POLICY, timeoutMs: 5_000 } })]);
    await vi.waitUntil(() => it.engine.load.inFlight === 1);
    expect(await it.engine.cancelOpen('v')).toBe(1);
    gate.resolve(new Response(null, { status: 500 }));
    await it.engine.idle();
    expect(await it.engine.get(1)).toMatchObject({ state: 'cancelled', attempts: 1 });
  });

  test('that the store fails at ends none, and nothing is attempted any more: the next engine takes them up', async () => {
    const store = sqliteStore();
    const consumer = vi.fn(answers(200));
    await using it = await rig(consumer, { store });
    const later = { dueAt: START + SECOND };
    await it.engine.add([delivery({ planned: later }), delivery({ verification: 'w', planned: later })]);
    const broken = new Error('broken');
    vi.spyOn(store, 'record').mockRejectedValueOnce(broken);
    await expect(it.engine.cancelOpen('v')).rejects.toBe(broken);
    await expect(it.engine.advance(DAY)).rejects.toBe(broken);
    expect(await it.engine.count({ state: 'open' })).toBe(2);
    expect(consumer).not.toHaveBeenCalled();
  });

  test('is refused once the engine has stopped', async () => {
    const it = await rig(undefined);
    await it.engine.stop();
    await expect(it.engine.cancelOpen('v')).rejects.toEqual(withCode('engine/stopped'));
  });
});
