import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { idenfy } from '../../../generators/idenfy/index.ts';
import { punctualClock } from '../../../mocks/clock.ts';
import { httpSender, type Sender } from '../../../mocks/engine/sender.ts';
import { Callbacks } from '../../../mocks/load/callbacks.ts';
import { type Loaded, load } from '../../../mocks/load/load.ts';
import type { Clock } from '../../../src/core/clock.ts';
import { parseRate, scheduleOf } from '../../../src/core/load.ts';

interface Wanted {
  rate: string;
  count: number;
  inFlight?: number;
  timeoutMs?: number;
  signal?: AbortSignal;
}

const callbacksOf = (timeoutMs: number) =>
  new Callbacks({
    plan: (seed) => {
      const plan = idenfy.play('approved', { seed });
      return { ...plan, policy: { ...plan.policy, timeoutMs } };
    },
    seed: 1,
    secret: 'example-signing-key',
    faster: Number.POSITIVE_INFINITY,
    until: Number.POSITIVE_INFINITY,
  });

async function run(to: string, { rate, count, inFlight = 64, timeoutMs = 10_000, signal }: Wanted): Promise<Loaded> {
  const clock = punctualClock();
  const sender = await httpSender({ connections: inFlight, rules: { wide: false }, insecure: false });
  const callbacks = callbacksOf(timeoutMs);
  try {
    const schedule = scheduleOf(parseRate(rate), { count });
    const loaded = await load({
      to,
      schedule,
      callbacks,
      sender,
      inFlight,
      clock,
      signal: signal ?? new AbortController().signal,
    });
    expectAllCounted(loaded, count);
    return loaded;
  } finally {
    await sender.close();
  }
}

/** Every callback of the schedule is in exactly one place. */
function expectAllCounted({ tally, notDue }: Loaded, planned: number): void {
  const { sent, unsent, acknowledged, cutOff } = tally;
  expect(sent + unsent.heldBack + unsent.behind + notDue).toBe(planned);
  expect(acknowledged + cutOff + failed(tally)).toBe(sent);
}

const failed = ({ failures }: Loaded['tally']) => failures.reduce((sum, { count }) => sum + count, 0);

/** A consumer on a free port until the test ends, or until it is closed. */
async function consumer(listener: RequestListener): Promise<{ url: string; close(): void }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`, close };
}

describe('a load', () => {
  test('sends each callback when it is due, without drift and without waiting for a single answer', async () => {
    let now = 0;
    const clock: Clock = {
      ...punctualClock(),
      now: () => now,
      sleepUntil: async (at) => {
        now = Math.max(now, at);
      },
    };
    const sentAt: number[] = [];
    const stop = new AbortController();
    const sender: Sender = {
      close: async () => {},
      send: (_to, _message, signal) => {
        sentAt.push(now);
        if (sentAt.length === 300) queueMicrotask(() => stop.abort());
        return new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve({ outcome: { kind: 'broken', reason: 'stopped' } }));
        });
      },
    };
    const schedule = scheduleOf(parseRate('700/s'), { count: 300 });
    const { tally } = await load({
      to: 'http://consumer.example/webhooks',
      schedule,
      callbacks: callbacksOf(10_000),
      sender,
      inFlight: 300,
      clock,
      signal: stop.signal,
    });
    expect(sentAt).toEqual(Array.from({ length: 300 }, (_, n) => (n * 1_000) / 700));
    expect([tally.cutOff, tally.heldBack, tally.lag?.max]).toEqual([300, 0, 0.001]);
  });

  test('sends all that is planned, each verification once, at the times of the schedule', async () => {
    const seen: string[] = [];
    const { url } = await consumer(async (request, response) => {
      seen.push(JSON.parse(await textOf(request)).scanRef);
      response.end();
    });
    const { tally, verifications, achievedPerSecond, tookMs } = await run(url, { rate: '500/s', count: 100 });
    expect([tally.acknowledged, tally.failures, verifications]).toEqual([100, [], 100]);
    expect(new Set(seen).size).toBe(100);
    // The last one is due after 198 ms: a slow machine may be later, none is earlier.
    expect(tookMs).toBeGreaterThanOrEqual(198);
    expect(achievedPerSecond).toBeLessThanOrEqual(500.001);
    expect(tally.bytes.sent).toBeGreaterThan(100 * 500);
  });

  test('a consumer that stalls for a second is told by the corrected quantiles, and hardly by the uncorrected', async () => {
    const STALL = 1_000;
    let requests = 0;
    const { url } = await consumer((request, response) => {
      request.resume();
      // With one answer outstanding at a time nothing else arrives meanwhile.
      if (++requests === 100) setTimeout(() => response.end(), STALL);
      else response.end();
    });
    const { tally } = await run(url, { rate: '200/s', count: 400, inFlight: 1 });
    const { corrected, uncorrected, heldBack } = tally;
    if (corrected === undefined || uncorrected === undefined) throw new Error('Nothing was answered');
    // 200 of 400 were due within that second, and waited for what was left of it.
    expect(corrected.max).toBeGreaterThanOrEqual(STALL);
    expect(corrected.p99).toBeGreaterThanOrEqual(0.9 * STALL);
    expect(corrected.p90).toBeGreaterThanOrEqual(0.7 * STALL);
    expect(heldBack).toBeGreaterThanOrEqual(150);
    // One request was slow, and most quantiles do not know: for 40 of 400 to be so slow, one after the other, the run is too short.
    expect(uncorrected.max).toBeGreaterThanOrEqual(STALL);
    expect(uncorrected.p90).toBeLessThan(0.5 * STALL);
    expect(uncorrected.p99).toBeLessThan(corrected.p99);
  });

  test('a slow consumer gets as many at once as may be outstanding; what is left at the end is counted as held back', async () => {
    let open = 0;
    let most = 0;
    const { url } = await consumer((request, response) => {
      request.resume();
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.end();
      }, 200);
    });
    const { tally } = await run(url, { rate: '200/s', count: 100, inFlight: 4, timeoutMs: 500 });
    expect(most).toBe(4);
    expect(tally.unsent.heldBack).toBeGreaterThan(tally.unsent.behind);
    // It has waited until the schedule was over and the time of an answer as well.
    expect(tally.corrected?.max).toBeGreaterThanOrEqual(500);
    expect(tally.uncorrected?.p50).toBeGreaterThanOrEqual(199);
  });

  test('a consumer that never answers costs the time of an answer, and every callback sent is a timeout', async () => {
    const { url } = await consumer((request) => request.resume());
    const { tally } = await run(url, { rate: '100/s', count: 20, timeoutMs: 150 });
    expect(tally.failures).toMatchObject([{ kind: 'timed-out', count: tally.sent }]);
    expect(tally.uncorrected?.p50).toBeGreaterThanOrEqual(149);
  });

  test('a failing consumer is told by what it answers', async () => {
    let requests = 0;
    const { url } = await consumer((request, response) => {
      request.resume();
      response.writeHead([200, 500, 503, 500][requests++ % 4] as number).end();
    });
    const { tally } = await run(url, { rate: '400/s', count: 80, inFlight: 1 });
    expect(tally.acknowledged).toBe(20);
    expect(tally.failures).toMatchObject([
      { kind: 'answered', status: 500, count: 40, first: { text: '500', seed: 2 } },
      { kind: 'answered', status: 503, count: 20, first: { text: '503', seed: 3 } },
    ]);
  });

  test('a consumer that drops connections breaks callbacks off, and the run goes on', async () => {
    let requests = 0;
    const { url } = await consumer((request, response) => {
      if (++requests % 2 === 0) request.socket.destroy();
      else request.resume().on('end', () => response.end());
    });
    const { tally } = await run(url, { rate: '400/s', count: 60, inFlight: 1 });
    expect(tally.acknowledged).toBe(30);
    expect(tally.failures).toMatchObject([{ kind: 'broken', count: 30 }]);
  });

  test('a consumer that goes away in the middle is unreachable from then on', async () => {
    let requests = 0;
    const { url, close } = await consumer((request, response) => {
      request.resume();
      response.end(() => {
        if (++requests === 20) close();
      });
    });
    const { tally } = await run(url, { rate: '200/s', count: 60, inFlight: 1 });
    expect(tally.acknowledged).toBe(20);
    expect(tally.failures.map(({ kind }) => kind)).toContain('unreachable');
    expect(failed(tally)).toBe(40);
  });

  test('nobody there is no result', async () => {
    const { url, close } = await consumer(() => {});
    close();
    await expect(run(url, { rate: '100/s', count: 1_000 })).rejects.toMatchObject({ code: 'send/unreachable' });
  });

  test('ends when it is told to, with what came until then', async () => {
    const stop = new AbortController();
    let requests = 0;
    const { url } = await consumer((request, response) => {
      request.resume();
      if (++requests <= 20) response.end();
      else if (requests === 22) stop.abort();
    });
    const { tally, notDue, interrupted } = await run(url, { rate: '100/s', count: 6_000, signal: stop.signal });
    expect(interrupted).toBe(true);
    expect(tally.acknowledged).toBe(20);
    expect(tally.cutOff).toBeGreaterThanOrEqual(2);
    expect(notDue).toBeGreaterThan(0);
  });
});

async function textOf(chunks: AsyncIterable<Uint8Array>): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts).toString();
}
