import { describe, expect, test } from 'vitest';
import type { NewDelivery } from '../../../../mocks/engine/store.ts';
import type { EngineEvent } from '../../../../mocks/engine/worker.ts';
import type { PlannedDelivery } from '../../../../src/core/scenario.ts';
import { answers, delivery } from '../support/harness.ts';
import { ended, engineOver, POLICY, postgres } from './rig.ts';

type Changes = Partial<Omit<NewDelivery, 'planned'>> & { planned?: Partial<PlannedDelivery> };

/** A delivery with an id of its own, due at a time. */
const planned = (id: string, dueAt: number, changes: Changes = {}): NewDelivery =>
  delivery({ policy: POLICY, ...changes, planned: { id, payload: id, dueAt, ...changes.planned } });

const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

/** Who got what, in the order in which it came. */
function recorder() {
  const received: { by: string; payload: string }[] = [];
  const consumer =
    (by: string, answer: () => Response | Promise<Response> = () => new Response('OK')) =>
    async (request: Request) => {
      received.push({ by, payload: ((await request.json()) as { payload: string }).payload });
      return answer();
    };
  return { received, consumer };
}

describe('engines over one database', () => {
  test('share the work: each delivery is sent by one of them, and noted for all', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const slow = () => new Promise<Response>((resolve) => setTimeout(() => resolve(new Response('OK')), 5));
    const concurrency = { perTarget: 4, total: 4 };
    const one = await engineOver(address, { consumer: consumer('one', slow), concurrency });
    await engineOver(address, { consumer: consumer('two', slow), concurrency });
    const list = Array.from({ length: 60 }, (_, i) => planned(`${i}`, one.now(), { verification: `v${i}` }));
    await one.add(list);
    await ended(one);
    expect(received.map(({ payload }) => payload).sort()).toEqual(list.map(({ planned }) => planned.id).sort());
    expect(new Set(received.map(({ by }) => by))).toEqual(new Set(['one', 'two']));
    expect(await one.count({ state: 'acknowledged' })).toBe(60);
  });

  test('retry as the policy says, byte for byte, whichever of them it is', async () => {
    const address = postgres.fresh();
    const one = await engineOver(address, { consumer: answers(500) });
    const two = await engineOver(address, { consumer: answers(500) });
    const [{ id } = { id: 0 }] = await one.add([planned('1', one.now())]);
    await ended(two);
    const attempts = await two.attempts(id);
    expect((await two.get(id))?.state).toBe('given-up');
    expect(attempts.map(({ number }) => number)).toEqual([1, 2, 3]);
    const bodies = new Set(attempts.map(({ request }) => Buffer.from(request?.body ?? []).toString('hex')));
    expect(bodies.size).toBe(1);
    const pauses = attempts.slice(1).map(({ startedAt }, i) => startedAt - (attempts[i]?.endedAt ?? 0));
    expect(pauses[0]).toBeGreaterThanOrEqual(200);
    expect(pauses[1]).toBeGreaterThanOrEqual(400);
  });

  test('keep the order of a verification, also for one that is added later and due earlier', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const one = await engineOver(address, { consumer: consumer('one') });
    const two = await engineOver(address, { consumer: consumer('two') });
    const start = one.now() + 300;
    await one.add([planned('third', start + 2), planned('second', start + 1)]);
    await two.add([planned('first', start)]);
    // Of another verification, due with the last: nobody holds it up.
    await two.add([planned('other', start, { verification: 'w' })]);
    await ended(two);
    const own = received.map(({ payload }) => payload).filter((payload) => payload !== 'other');
    expect(own).toEqual(['first', 'second', 'third']);
    expect(received).toHaveLength(4);
  });

  test('let a resend hold nobody up, and callbacks due at one moment go side by side', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const statuses = [500, 200];
    const one = await engineOver(address, {
      consumer: consumer('one', () => new Response('', { status: statuses.shift() ?? 200 })),
    });
    const at = one.now();
    await one.add([planned('a', at), planned('b', at + 1), planned('c', at + 1)]);
    await ended(one);
    expect(received[0]?.payload).toBe('a');
    expect(
      received
        .slice(1, 3)
        .map(({ payload }) => payload)
        .sort(),
    ).toEqual(['b', 'c']);
    expect(received[3]?.payload).toBe('a');
  });

  test('send what comes after another once that is acknowledged, and never where it is not', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const no = { ...POLICY, acknowledged: { status: [299] }, retryDelaysMs: [] };
    const one = await engineOver(address, { consumer: consumer('one') });
    const two = await engineOver(address, { consumer: consumer('two') });
    const at = one.now();
    await one.add([
      planned('1', at),
      planned('2', at, { planned: { onlyAfter: '1' } }),
      planned('3', at, { verification: 'w', policy: no }),
      planned('4', at, { verification: 'w', planned: { onlyAfter: '3' } }),
      planned('5', at, { verification: 'w', planned: { onlyAfter: '4' } }),
      planned('6', at, { verification: 'x', planned: { dropped: true } }),
      planned('7', at, { verification: 'x', planned: { onlyAfter: '6' } }),
    ]);
    await ended(two);
    expect((await two.list()).map(({ state }) => state)).toEqual([
      'acknowledged',
      'acknowledged',
      'given-up',
      'not-sent',
      'not-sent',
      'dropped',
      'not-sent',
    ]);
    expect(received.map(({ payload }) => payload).sort()).toEqual(['1', '2', '3']);
    expect(received.map(({ payload }) => payload).indexOf('1')).toBeLessThan(
      received.map(({ payload }) => payload).indexOf('2'),
    );
  });

  test('tell what happens in any of them to whoever listens at another', async () => {
    const address = postgres.fresh();
    const adds = await engineOver(address, { sends: false });
    await engineOver(address);
    const watches = await engineOver(address, { sends: false });
    const told: EngineEvent[] = [];
    const all = new Promise<void>((resolve) =>
      watches.subscribe((event) => {
        told.push(event);
        if (event.type === 'ended') resolve();
      }),
    );
    const [added] = await adds.add([planned('1', adds.now())]);
    await all;
    expect(told).toMatchObject([
      { type: 'added', delivery: added },
      { type: 'attempted', attempt: { delivery: 1, number: 1, exchange: { outcome: { status: 200 } } } },
      { type: 'ended', delivery: 1, state: 'acknowledged' },
    ]);
  });

  test('end deliveries for each other: by hand, by plan, and all at once', async () => {
    const address = postgres.fresh();
    const one = await engineOver(address);
    const two = await engineOver(address);
    const later = one.now() + 60_000;
    await one.add([
      planned('1', later),
      planned('2', later + 1),
      planned('3', later + 2, { planned: { onlyAfter: '1' } }),
    ]);
    expect((await two.cancel(1)).state).toBe('cancelled');
    expect((await two.list()).map(({ state }) => state)).toEqual(['cancelled', 'open', 'not-sent']);
    expect((await two.cancel(1)).state).toBe('cancelled');
    await expect(two.cancel(99)).rejects.toEqual(withCode('engine/no-such-delivery'));
    expect(await two.cancelPlanned('v', later + 1)).toBe(0);
    expect(await two.cancelPlanned('v', later)).toBe(1);
    expect(await one.state()).toEqual({ open: 0, inFlight: 0 });
    const reset = new Promise<void>((resolve) => one.subscribe(({ type }) => type === 'reset' && resolve()));
    await two.reset();
    await reset;
    expect(await one.list()).toEqual([]);
    expect((await one.add([planned('1', later)]))[0]?.id).toBe(4);
  });

  test('switch a webhook off for all once so many have been given up', async () => {
    const address = postgres.fresh();
    const policy = { ...POLICY, retryDelaysMs: [], disabledAfter: 2 };
    const one = await engineOver(address, { consumer: answers(500) });
    for (const id of ['1', '2', '3']) {
      await one.add([planned(id, one.now(), { policy })]);
      await ended(one);
    }
    expect((await one.list()).map(({ state }) => state)).toEqual(['given-up', 'given-up', 'disabled']);
    expect(await one.attempts(3)).toEqual([]);
  });

  test('repeat a delivery byte for byte, and take no more than may be open', async () => {
    const address = postgres.fresh();
    const one = await engineOver(address, { openLimit: 2 });
    await one.add([planned('1', one.now())]);
    await ended(one);
    const again = await one.redeliver(1);
    await ended(one);
    const [[first], [second]] = [await one.attempts(1), await one.attempts(again.id)];
    expect(second?.request?.body).toEqual(first?.request?.body);
    const later = one.now() + 60_000;
    await expect(one.add([1, 2, 3].map((id) => planned(`${id}`, later)))).rejects.toEqual(withCode('engine/full'));
    await one.add([1, 2].map((id) => planned(`${id}`, later)));
    await expect(one.redeliver(1)).rejects.toEqual(withCode('engine/full'));
  });

  test('leave what they do not serve to those that do', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const one = await engineOver(address, { consumer: consumer('one'), serves: (id) => id !== 'acme' });
    await one.add([planned('1', one.now())]);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect([received, await one.attempts(1), (await one.get(1))?.state]).toEqual([[], [], 'open']);
    const two = await engineOver(address, { consumer: consumer('two') });
    await ended(two);
    expect(received).toEqual([{ by: 'two', payload: '1' }]);
  });
});

describe('what several processes would share in memory', () => {
  test('is counted once, done one after another, and known to be others', async () => {
    const address = postgres.fresh();
    const [one, two] = [await engineOver(address), await engineOver(address)];
    const drawn = await Promise.all([one, two, one, two].map((engine) => engine.draw('verification', 'acme')));
    expect(drawn.sort()).toEqual([0, 1, 2, 3]);
    expect(await one.draw('verification', 'other')).toBe(0);

    let inside = 0;
    const most: number[] = [];
    const work = async () => {
      most.push(++inside);
      await new Promise((resolve) => setTimeout(resolve, 2));
      inside--;
    };
    await Promise.all(Array.from({ length: 20 }, (_, i) => (i % 2 ? one : two).exclusively('key', work)));
    expect(Math.max(...most)).toBe(1);
    // More keys than there are connections for locks, and one within another.
    await Promise.all(
      Array.from({ length: 30 }, (_, i) => one.exclusively('outer', () => one.exclusively(`inner ${i}`, work))),
    );

    const record = { kind: 'webhook', provider: 'acme', id: 'a', names: [], createdAt: 1, value: 1 };
    const revisions = [await two.revision('webhook')];
    for (const value of [1, 2]) {
      await one.save([{ ...record, value }]);
      revisions.push(await two.revision('webhook'));
    }
    await one.save([{ ...record, kind: 'verification' }]);
    expect(await two.revision('webhook')).toBe(revisions[2]);
    expect(new Set(revisions).size).toBe(3);
    await one.reset();
    expect(await two.revision('webhook')).toBe(revisions[0]);
    expect(await two.draw('verification', 'acme')).toBe(0);
  });

  test('has one clock, as fast as it was begun', async () => {
    const address = postgres.fresh();
    const one = await engineOver(address, { speed: 1_000, startAt: 5_000_000 });
    const two = await engineOver(address);
    expect([one.speed, two.speed]).toEqual([1_000, 1_000]);
    expect(Math.abs(one.now() - two.now())).toBeLessThan(100_000);
    expect(two.now()).toBeGreaterThan(5_000_000);
    await expect(engineOver(address, { speed: 1 })).rejects.toEqual(withCode('engine/other-speed'));
    const retryDelaysMs = [60_000];
    await one.add([planned('1', one.now(), { policy: { ...POLICY, retryDelaysMs, acknowledged: { status: [299] } } })]);
    await ended(two);
    expect(await two.attempts(1)).toHaveLength(2);
    await expect(one.advance()).rejects.toEqual(withCode('engine/clock-shared'));
    await expect(one.setSpeed()).rejects.toEqual(withCode('engine/clock-shared'));
  });
});

describe('a process that ends', () => {
  test('lets others have at once what it breaks off, and takes nothing any more', async () => {
    const address = postgres.fresh();
    const { received, consumer } = recorder();
    const hangs = consumer('one', () => new Promise<Response>(() => {}));
    const one = await engineOver(address, { consumer: hangs });
    await one.add([planned('1', one.now())]);
    while (received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await one.stop({ graceMs: 0 });
    await expect(one.add([planned('2', 0)])).rejects.toEqual(withCode('engine/stopped'));
    const two = await engineOver(address, { consumer: consumer('two') });
    await ended(two);
    expect(received.map(({ by }) => by)).toEqual(['one', 'two']);
    expect((await two.attempts(1)).map(({ number, cutOff }) => [number, cutOff])).toEqual([
      [1, true],
      [1, undefined],
    ]);
  });
});
