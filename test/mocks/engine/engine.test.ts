import { afterEach, describe, expect, test, vi } from 'vitest';
import { processorTime } from '../../../bench/work.ts';
import { manualClock, serverClock } from '../../../mocks/clock.ts';
import { type EngineEvent, startEngine } from '../../../mocks/engine/engine.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import type { Store } from '../../../mocks/engine/store.ts';
import { type Consumer, textOf } from '../../../src/core/message.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../../src/core/time.ts';
import { closedPort, listen } from '../support/loopback.ts';
import { answers, delivery, POLICY, plainMessage, rig, START } from './support/harness.ts';

const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });
const OK = answers(200);
const idOf = (request: Request) => Number(request.headers.get('x-delivery'));

afterEach(() => {
  vi.restoreAllMocks();
});

describe('virtual time', () => {
  test('plays four resends over 24 hours and 5 minutes, and resends every five minutes for a week, in under 2 s', async () => {
    const elapsed = processorTime();
    await using it = await rig(answers(500));
    const four = { ...POLICY, retryDelaysMs: [5 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR] };
    const week = { ...POLICY, retryDelaysMs: [5 * MINUTE], afterLastRetry: 'repeat' as const, resign: true };
    await it.engine.add([
      delivery({ policy: four, verification: 'a' }),
      delivery({ policy: week, verification: 'b', stopAt: START + 7 * DAY }),
    ]);
    await it.engine.advance(8 * DAY);
    expect(elapsed()).toBeLessThan(2_000);
    const day = 24 * HOUR + 5 * MINUTE;
    expect(await it.story(1)).toEqual(['given-up', [0, 5 * MINUTE, 65 * MINUTE, day - 18 * HOUR, day]]);
    expect((await it.engine.get(2))?.attempts).toBe(7 * 24 * 12 + 1);
    expect(it.clock.now()).toBe(START + 8 * DAY);
  });

  test('goes on to the next due delivery, and no further', async () => {
    await using it = await rig(answers(500, 200));
    await it.engine.add([delivery({ planned: { dueAt: START + HOUR } })]);
    await it.engine.advance('next');
    expect(it.clock.now()).toBe(START + HOUR);
    expect((await it.engine.get(1))?.state).toBe('open');
    await it.engine.advance('next');
    expect(await it.story(1)).toEqual(['acknowledged', [HOUR, HOUR + SECOND]]);
    await it.engine.advance('next');
    expect(it.clock.now()).toBe(START + HOUR + SECOND);
  });

  test('is advanced on a clock that runs, which stands still meanwhile and runs on', async () => {
    const clock = serverClock(START, 60);
    const speeds: number[] = [];
    const consumer = async () => {
      speeds.push(clock.speed);
      return new Response(null, { status: speeds.length < 3 ? 500 : 200 });
    };
    await using it = await rig(consumer, { clock });
    await it.engine.add([delivery({ planned: { dueAt: START + HOUR } })]);
    await it.engine.advance(2 * HOUR);
    const [state, offsets] = await it.story(1);
    expect([state, speeds]).toEqual(['acknowledged', [0, 0, 0]]);
    expect(offsets[0]).toBe(HOUR);
    expect(clock.speed).toBe(60);
    await vi.waitUntil(() => clock.now() > START + 2 * HOUR + SECOND, { timeout: 5_000 });
  });

  test('is set and advanced by one caller after another, and each is told', async () => {
    await using it = await rig(OK);
    const told: EngineEvent[] = [];
    it.engine.subscribe((event) => told.push(event));
    await Promise.all([it.engine.advance(HOUR), it.engine.setSpeed(2), it.engine.setSpeed(0), it.engine.advance(HOUR)]);
    await expect(it.engine.setSpeed(-1)).rejects.toEqual(withCode('send/not-a-speed'));
    expect(told.map((event) => event.type === 'clock' && event.speed)).toEqual([0, 2, 0, 0]);
    expect(it.engine.now()).toBeGreaterThanOrEqual(START + 2 * HOUR);
  });

  test('counts how long the consumer takes in real milliseconds, however fast the clock', async () => {
    const slow = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return new Response('OK');
    };
    await using it = await rig(slow, { clock: serverClock(START, 100_000) });
    await it.engine.add([delivery()]);
    await vi.waitUntil(() => it.engine.load.open === 0, { timeout: 5_000 });
    const [attempt] = await it.engine.attempts(1);
    expect((attempt?.endedAt ?? 0) - (attempt?.startedAt ?? 0)).toBeGreaterThan(2_000_000);
    expect(attempt?.exchange?.tookMs).toBeGreaterThan(25);
    expect(attempt?.exchange?.tookMs).toBeLessThan(2_000);
  });

  test('passes faster on a scaled clock, with the same attempts', async () => {
    await using it = await rig(answers(500, 500, 200), { clock: serverClock(START, 600) });
    await it.engine.add([delivery()]);
    await vi.waitUntil(() => it.engine.load.open === 0, { timeout: 5_000 });
    const [state, offsets] = await it.story(1);
    expect([state, offsets.length]).toEqual(['acknowledged', 3]);
    expect((offsets[2] ?? 0) - (offsets[0] ?? 0)).toBeGreaterThanOrEqual(6 * SECOND);
  });
});

describe('a delivery', () => {
  test('is stored before anybody hears of it, and with what was sent and answered', async () => {
    const seen: unknown[] = [];
    const store = sqliteStore();
    const consumer: Consumer = async (request) => {
      const id = idOf(request);
      const { state, attempts } = (await store.get(id)) ?? {};
      const [attempt] = await store.attempts(id);
      seen.push({
        state,
        attempts,
        body: textOf(attempt?.request?.body ?? new Uint8Array()),
        sent: await request.text(),
      });
      return new Response('later', { status: 503, headers: { 'Retry-After': '120', 'X-A': 'b' } });
    };
    await using it = await rig(consumer, { store });
    await it.engine.add([delivery()]);
    await it.engine.advance(0);
    const body = JSON.stringify({ id: 1, payload: { a: 1 }, at: START });
    expect(seen).toEqual([{ state: 'open', attempts: 0, body, sent: body }]);
    expect(await it.attempts(1)).toMatchObject([
      {
        number: 1,
        request: { headers: { 'X-Delivery': '1' } },
        exchange: {
          outcome: { kind: 'answered', status: 503, body: 'later' },
          headers: { 'x-a': 'b' },
          retryAfter: '120',
        },
      },
    ]);
  });

  test('that nobody can make a message for is tried as its policy says, and ends', async () => {
    await using it = await rig(OK, {
      message: () => {
        throw new Error('no secret');
      },
    });
    await it.engine.add([delivery()]);
    await it.engine.advance(DAY);
    expect(await it.story(1)).toEqual(['given-up', [0, SECOND, 6 * SECOND]]);
    expect((await it.attempts(1))[0]?.exchange?.outcome).toEqual({
      kind: 'broken',
      reason: 'no message could be made: Error: no secret',
    });
  });

  test('that came with its bytes sends these', async () => {
    const bodies: string[] = [];
    await using it = await rig(async (request) => {
      bodies.push(await request.text());
      return new Response(null, { status: 500 });
    });
    await it.engine.add([
      delivery({
        message: { headers: {}, body: new TextEncoder().encode('{"not json') },
        policy: { ...POLICY, resign: true },
      }),
    ]);
    await it.engine.advance(DAY);
    expect(bodies).toEqual(['{"not json', '{"not json', '{"not json']);
  });

  test('that is dropped is kept and never sent', async () => {
    const consumer = vi.fn(OK);
    await using it = await rig(consumer);
    await it.engine.add([delivery({ planned: { dropped: true } })]);
    await it.engine.advance(DAY);
    expect([consumer.mock.calls.length, await it.story(1)]).toEqual([0, ['dropped', []]]);
  });

  test('is cancelled while it waits; one that has ended stays as it is', async () => {
    await using it = await rig(answers(500));
    await it.engine.add([delivery(), delivery({ verification: 'w' })]);
    await it.engine.advance(0);
    expect(await it.engine.cancel(1)).toMatchObject({ state: 'cancelled', attempts: 1 });
    await it.engine.advance(DAY);
    expect(await it.story(1)).toEqual(['cancelled', [0]]);
    expect(await it.engine.cancel(2)).toMatchObject({ state: 'given-up' });
    await expect(it.engine.cancel(3)).rejects.toEqual(withCode('engine/no-such-delivery'));
  });

  test('is cancelled in flight: the attempt lands, and nothing follows', async () => {
    const gate = Promise.withResolvers<Response>();
    await using it = await rig(() => gate.promise, { clock: serverClock(START) });
    await it.engine.add([delivery({ policy: { ...POLICY, timeoutMs: 5_000 } })]);
    await vi.waitUntil(() => it.engine.load.inFlight === 1);
    await it.engine.cancel(1);
    gate.resolve(new Response(null, { status: 500 }));
    await it.engine.idle();
    expect(await it.engine.get(1)).toMatchObject({ state: 'cancelled', attempts: 1 });
    expect((await it.attempts(1))[0]?.exchange?.outcome).toMatchObject({ status: 500 });
  });

  test.each([
    [false, 'the same bytes'],
    [true, 'a new message'],
  ])('is delivered again, resigned %s, as a new delivery with %s', async (resign) => {
    const bodies: string[] = [];
    await using it = await rig(async (request) => {
      bodies.push(await request.text());
      return new Response();
    });
    await it.engine.add([delivery({ policy: { ...POLICY, resign } })]);
    await it.engine.advance(HOUR);
    const again = await it.engine.redeliver(1);
    expect(again).toMatchObject({ id: 2, repeats: 1, planned: { id: '1-again', dueAt: START + HOUR } });
    await it.engine.advance(0);
    expect(await it.story(2)).toEqual(['acknowledged', [HOUR]]);
    expect(new Set(bodies).size).toBe(resign ? 2 : 1);
    await it.engine.redeliver(2);
    await it.engine.advance(0);
    expect((await it.engine.get(3))?.repeats).toBe(1);
    expect(new Set(bodies).size).toBe(resign ? 3 : 1);
  });

  test('waits for the one that has to be acknowledged first, and is never sent without', async () => {
    await using it = await rig((request) => new Response(null, { status: idOf(request) === 4 ? 500 : 200 }));
    const after = (verification: string) => [
      delivery({ verification, planned: { dueAt: START + HOUR } }),
      delivery({ verification, planned: { id: '2', dueAt: START + MINUTE, onlyAfter: '1' } }),
      delivery({ verification, planned: { id: '3', dueAt: START + MINUTE, onlyAfter: '2' } }),
    ];
    await it.engine.add([...after('good'), ...after('bad')]);
    await it.engine.advance(DAY);
    expect(await it.story(2)).toEqual(['acknowledged', [HOUR]]);
    expect(await it.story(3)).toEqual(['acknowledged', [HOUR]]);
    expect((await it.story(4))[0]).toBe('given-up');
    expect([await it.story(5), await it.story(6)]).toEqual([
      ['not-sent', []],
      ['not-sent', []],
    ]);
  });

  test('is not sent any more once the provider has switched the webhook off', async () => {
    await using it = await rig(answers(500));
    const policy = { ...POLICY, retryDelaysMs: [], disabledAfter: 2 };
    const at = (minutes: number, to = 'http://a.example/') =>
      delivery({ verification: `${minutes}${to}`, policy, to, planned: { dueAt: START + minutes * MINUTE } });
    await it.engine.add([at(0), at(1), at(2), at(3, 'http://b.example/')]);
    await it.engine.advance(HOUR);
    const states = (await it.engine.list()).map(({ state }) => state);
    expect(states).toEqual(['given-up', 'given-up', 'disabled', 'given-up']);
  });
});

describe('the order of a verification', () => {
  /** Two callbacks, a second apart, while the first attempt takes long. */
  async function order(order: 'per-verification' | 'none', verification = 'v') {
    const gate = Promise.withResolvers<void>();
    const seen: number[] = [];
    const consumer: Consumer = async (request) => {
      seen.push(idOf(request));
      if (seen.length === 1) await gate.promise;
      return new Response();
    };
    await using it = await rig(consumer, { order, clock: serverClock(START, 100) });
    const policy = { ...POLICY, timeoutMs: 5_000 };
    await it.engine.add([
      delivery({ policy }),
      delivery({ policy, verification, planned: { id: '2', dueAt: START + SECOND } }),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const before = [...seen];
    gate.resolve();
    await vi.waitUntil(() => it.engine.load.open === 0);
    return { before, seen };
  }

  test('holds the next callback back until the one before has had its first attempt', async () => {
    expect(await order('per-verification')).toEqual({ before: [1], seen: [1, 2] });
  });

  test('holds nobody back in another verification, or where no order is wanted', async () => {
    expect((await order('per-verification', 'w')).before).toEqual([1, 2]);
    expect((await order('none')).before).toEqual([1, 2]);
  });

  test('lets a later callback overtake the resends of an earlier one', async () => {
    const seen: number[] = [];
    await using it = await rig((request) => {
      seen.push(idOf(request));
      return new Response(null, { status: idOf(request) === 1 && seen.length < 4 ? 500 : 200 });
    });
    await it.engine.add([delivery(), delivery({ planned: { id: '2', dueAt: START + 2 * SECOND } })]);
    await it.engine.advance(DAY);
    expect(seen).toEqual([1, 1, 2, 1]);
  });
});

describe('attempts in flight', () => {
  test.each([
    [{ perTarget: 3, total: 100 }, 3, 6],
    // Each target has its share.
    [{ perTarget: 100, total: 4 }, 2, 4],
  ])('are at most %o', async (concurrency, perTarget, total) => {
    const now = { a: 0, b: 0 };
    const most = { a: 0, b: 0, total: 0 };
    const consumer: Consumer = async (request) => {
      const host = new URL(request.url).host as 'a' | 'b';
      now[host]++;
      most[host] = Math.max(most[host], now[host]);
      most.total = Math.max(most.total, now.a + now.b);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now[host]--;
      return new Response();
    };
    await using it = await rig(consumer, { concurrency });
    // The consumer gets each delivery's URL.
    await it.engine.add(
      Array.from({ length: 60 }, (_, i) => delivery({ verification: `${i}`, to: i % 2 ? 'http://a/' : 'http://b/' })),
    );
    await it.engine.idle();
    expect(await it.engine.count({ state: 'acknowledged' })).toBe(60);
    expect(most).toEqual({ a: perTarget, b: perTarget, total });
  });
});

describe('what is asked of it', () => {
  test.each([
    ['send/not-a-url', delivery({ to: 'ftp://example.com/' })],
    ['target/refused', delivery({ to: 'http://169.254.169.254/latest' })],
    ['engine/no-such-delivery', delivery({ planned: { onlyAfter: 'x' } })],
    ['engine/no-such-delivery', delivery({ planned: { onlyAfter: '1' } })],
    ['engine/not-a-time', delivery({ planned: { dueAt: Number.NaN } })],
    ['send/not-a-policy', delivery({ policy: { ...POLICY, timeoutMs: -1 } })],
    ['send/not-a-policy', delivery({ policy: { ...POLICY, retryDelaysMs: [0], afterLastRetry: 'repeat' } })],
  ])('is refused with %s, and nothing of it is kept', async (code, bad) => {
    await using it = await rig(OK, { targets: { wide: true } });
    await expect(it.engine.add([delivery({ verification: 'good' }), bad])).rejects.toEqual(withCode(code));
    expect(await it.engine.count()).toBe(0);
  });

  test('is bounded by the number of open deliveries', async () => {
    await using it = await rig(OK, { openLimit: 2 });
    const three = [1, 2, 3].map((i) => delivery({ verification: `${i}` }));
    await expect(it.engine.add(three)).rejects.toEqual(withCode('engine/full'));
    await it.engine.add(three.slice(1));
    await expect(it.engine.add(three.slice(2))).rejects.toEqual(withCode('engine/full'));
    await it.engine.advance(0);
    await it.engine.add(three.slice(1));
  });

  test('is listed by filter, page by page', async () => {
    await using it = await rig((request) => new Response(null, { status: idOf(request) % 2 ? 200 : 404 }));
    const policy = { ...POLICY, retryDelaysMs: [] };
    await it.engine.add(Array.from({ length: 5 }, (_, i) => delivery({ verification: `${i % 2}`, policy })));
    await it.engine.advance(0);
    const ids = async (...args: Parameters<typeof it.engine.list>) =>
      (await it.engine.list(...args)).map(({ id }) => id);
    expect(await ids({ state: 'acknowledged' })).toEqual([1, 3, 5]);
    expect(await ids({ verification: '1' })).toEqual([2, 4]);
    expect(await ids({ provider: 'other' })).toEqual([]);
    expect([await ids({}, { limit: 2 }), await ids({}, { limit: 2, after: 2 })]).toEqual([
      [1, 2],
      [3, 4],
    ]);
    expect(await it.engine.count({ state: 'given-up', event: 'e' })).toBe(2);
  });
});

describe('a reset', () => {
  test('forgets everything, breaks off what is in flight, and gives no number twice', async () => {
    const signals: AbortSignal[] = [];
    const consumer: Consumer = (request) => {
      signals.push(request.signal);
      return idOf(request) < 3 ? new Promise<Response>(() => {}) : new Response();
    };
    await using it = await rig(consumer, { clock: serverClock(START) });
    const policy = { ...POLICY, timeoutMs: 60_000 };
    await it.engine.add([delivery({ policy }), delivery({ policy, verification: 'w' })]);
    await vi.waitUntil(() => it.engine.load.inFlight === 2);
    await it.engine.reset();
    expect(it.engine.load).toEqual({ open: 0, inFlight: 0 });
    expect([await it.engine.count(), await it.attempts(1)]).toEqual([0, []]);
    await vi.waitUntil(() => signals.every(({ aborted }) => aborted));
    const [next] = await it.engine.add([delivery()]);
    await it.engine.idle();
    expect([next?.id, await it.engine.count({ state: 'acknowledged' })]).toEqual([3, 1]);
  });
});

describe('what happens', () => {
  test('is told after it has been stored; a listener that throws harms nobody', async () => {
    const events: EngineEvent[] = [];
    await using it = await rig(answers(500, 200));
    it.engine.subscribe(() => {
      throw new Error('a listener');
    });
    const stop = it.engine.subscribe((event) => events.push(event));
    await it.engine.add([delivery()]);
    await it.engine.advance(DAY);
    expect(events).toMatchObject([
      { type: 'added', delivery: { id: 1, state: 'open' } },
      { type: 'attempted', attempt: { delivery: 1, number: 1, exchange: { outcome: { status: 500 } } } },
      { type: 'attempted', attempt: { delivery: 1, number: 2 } },
      { type: 'ended', delivery: 1, state: 'acknowledged', at: START + SECOND },
      { type: 'clock', now: START + DAY, speed: 0 },
    ]);
    stop();
    await it.engine.reset();
    expect(events).toHaveLength(5);
  });
});

describe('stopping', () => {
  test('begins nothing more, lets what is in flight land, and leaves the rest to the next engine', async () => {
    const gate = Promise.withResolvers<Response>();
    const store = sqliteStore();
    const close = vi.spyOn(store, 'close').mockResolvedValue();
    const first = await startEngine({
      store,
      clock: serverClock(START),
      message: plainMessage,
      consumer: () => gate.promise,
    });
    const policy = { ...POLICY, timeoutMs: 5_000 };
    await first.add([delivery({ policy }), delivery({ policy, verification: 'w', planned: { dueAt: START + HOUR } })]);
    await vi.waitUntil(() => first.load.inFlight === 1);
    const stopped = first.stop();
    await expect(first.add([delivery()])).rejects.toEqual(withCode('engine/stopped'));
    gate.resolve(new Response());
    await stopped;
    expect(close).toHaveBeenCalledOnce();
    expect((await store.list()).map(({ state }) => state)).toEqual(['acknowledged', 'open']);

    close.mockRestore();
    await using it = await rig(OK, { store, clock: manualClock(START + 2 * HOUR) });
    await it.engine.idle();
    expect((await it.engine.list()).map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged']);
  });

  test('breaks off after its grace; the attempt counts for nothing and is repeated byte for byte', async () => {
    const store = sqliteStore();
    const close = vi.spyOn(store, 'close').mockResolvedValue();
    const hangs = () => new Promise<Response>(() => {});
    const first = await startEngine({ store, clock: serverClock(START), message: plainMessage, consumer: hangs });
    await first.add([delivery({ policy: { ...POLICY, timeoutMs: 60_000 } })]);
    await vi.waitUntil(() => first.load.inFlight === 1);
    await first.stop({ graceMs: 20 });
    expect(await store.attempts(1)).toMatchObject([{ number: 1 }]);

    close.mockRestore();
    const bodies: string[] = [];
    const consumer: Consumer = async (request) => {
      bodies.push(await request.text());
      return new Response();
    };
    const other = () => ({ headers: {}, body: new Uint8Array() });
    await using it = await rig(consumer, { store, message: other });
    await it.engine.idle();
    const attempts = await it.attempts(1);
    expect(attempts).toMatchObject([{ number: 1 }, { number: 1, exchange: { outcome: { status: 200 } } }]);
    expect(bodies).toEqual([textOf(attempts[0]?.request?.body ?? new Uint8Array())]);
  });

  test('happens by itself when the store fails, which everybody is told', async () => {
    const store: Store = sqliteStore();
    const consumer = vi.fn(OK);
    await using it = await rig(consumer, { store });
    const events: EngineEvent[] = [];
    it.engine.subscribe((event) => events.push(event));
    await it.engine.add([delivery({ planned: { dueAt: START + HOUR } })]);
    const broken = new Error('broken');
    vi.spyOn(store, 'record').mockRejectedValue(broken);
    await expect(it.engine.advance(DAY)).rejects.toBe(broken);
    expect(events.at(-1)).toEqual({ type: 'failed', error: broken });
    expect(consumer).not.toHaveBeenCalled();
    await expect(it.engine.add([delivery()])).rejects.toBe(broken);
  });
});

describe('over HTTP', () => {
  test('keeps connections, follows no redirect, and reads no more of an answer than anybody needs', async () => {
    const sockets = new Set<unknown>();
    await using server = await listen((request, response) => {
      sockets.add(response.socket);
      if (request.url === '/redirect') response.writeHead(302, { Location: '/elsewhere' }).end();
      else if (request.url === '/long') response.end('x'.repeat(1_000_000));
      else response.end('OK');
    });
    await using it = await rig(undefined);
    for (let i = 0; i < 5; i++) {
      await it.engine.add([delivery({ to: `${server.url}/ok?a=b` })]);
      await it.engine.idle();
    }
    expect([server.received.length, sockets.size, server.received[0]?.url]).toEqual([5, 1, '/ok?a=b']);
    const policy = { ...POLICY, retryDelaysMs: [] };
    await it.engine.add([
      delivery({ to: `${server.url}/redirect`, policy }),
      delivery({ to: `${server.url}/long`, policy }),
    ]);
    await it.engine.idle();
    expect((await it.attempts(6))[0]?.exchange).toMatchObject({
      outcome: { kind: 'answered', status: 302 },
      headers: { location: '/elsewhere' },
    });
    expect((await it.engine.get(6))?.state).toBe('given-up');
    const long = (await it.attempts(7))[0]?.exchange;
    expect([long?.truncated, long?.outcome.kind === 'answered' && long.outcome.body.length]).toEqual([true, 65_536]);
    expect(server.received.map(({ url }) => url)).not.toContain('/elsewhere');
  });

  test('tells what went wrong: nobody there, no answer, half an answer', async () => {
    await using server = await listen((request, response) => {
      if (request.url === '/hang') return;
      response.writeHead(200, { 'Content-Length': '100' }).write('half');
      setTimeout(() => response.destroy(), 5);
    });
    await using it = await rig(undefined);
    const policy = { ...POLICY, retryDelaysMs: [] };
    const urls = [await closedPort(), `${server.url}/hang`, `${server.url}/half`, 'http://no.such.host.invalid/'];
    await it.engine.add(urls.map((to, i) => delivery({ to, policy, verification: `${i}` })));
    await it.engine.idle();
    const kinds = [];
    for (const id of [1, 2, 3, 4]) kinds.push((await it.attempts(id))[0]?.exchange?.outcome.kind);
    expect(kinds).toEqual(['unreachable', 'timed-out', 'broken', 'unreachable']);
  });

  test('sends every header and byte as the message has it', async () => {
    await using server = await listen((_, response) => void response.end());
    await using it = await rig(undefined);
    await it.engine.add([delivery({ to: server.url })]);
    await it.engine.idle();
    const [received] = server.received;
    expect(received?.headers).toContainEqual(['X-Delivery', '1']);
    expect(received?.body.toString()).toBe(JSON.stringify({ id: 1, payload: { a: 1 }, at: START }));
  });
});
