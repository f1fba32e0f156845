import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, OUTGOING_FAULTS, type OutgoingFault } from '../../../mocks/engine/faulty-transport.ts';
import { type Consumer, utf8 } from '../../../src/core/message.ts';
import { listen } from '../support/loopback.ts';
import { delivery, POLICY, rig } from './support/harness.ts';

const kinds = Object.keys(OUTGOING_FAULTS) as OutgoingFault['kind'][];
const policy = { ...POLICY, timeoutMs: 3_000, retryDelaysMs: [1_000] };
const BODY = utf8('0123456789'.repeat(20));
const message = { headers: { 'Content-Type': 'text/plain' }, body: BODY };

/** What stood on each connection until its end, and how it ended. */
async function bareServer() {
  const connections: { bytes: string; end: 'open' | 'FIN' | 'RST'; chunks: number }[] = [];
  const server = createServer({ allowHalfOpen: true }, (socket: Socket) => {
    const one: (typeof connections)[number] = { bytes: '', end: 'open', chunks: 0 };
    connections.push(one);
    socket.on('data', (chunk) => {
      one.bytes += chunk;
      one.chunks++;
      if (one.bytes.endsWith(new TextDecoder().decode(BODY)))
        socket.write('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nOK');
    });
    socket.on('end', () => {
      one.end = 'FIN';
      socket.end();
    });
    socket.on('error', () => {
      one.end = 'RST';
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    connections,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    [Symbol.asyncDispose]: async () => void server.close(),
  };
}

const bodyOf = (bytes: string) => bytes.slice(bytes.indexOf('\r\n\r\n') + 4);

describe('on a connection', () => {
  test.each([
    ['reset', 'RST'],
    ['half', 'FIN'],
  ] as const)('"%s" sends the head and half of the body, then %s; the next attempt gets through', async (kind, end) => {
    await using server = await bareServer();
    await using it = await rig(undefined);
    await it.engine.add([delivery({ to: server.url, policy, message, fault: { kind } })]);
    await it.engine.advance(2_000);
    const [first, second] = server.connections;
    expect(first?.bytes).toMatch(/^POST \/ HTTP\/1\.1\r\n(?:.*\r\n)*Content-Length: 200\r\n/);
    expect([bodyOf(first?.bytes ?? ''), first?.end]).toEqual([new TextDecoder().decode(BODY.subarray(0, 100)), end]);
    expect(bodyOf(second?.bytes ?? '')).toBe(new TextDecoder().decode(BODY));
    const attempts = await it.attempts(1);
    expect(attempts.map(({ fault, exchange }) => [fault, exchange?.outcome.kind])).toEqual([
      [kind, 'broken'],
      [undefined, 'answered'],
    ]);
    expect((await it.engine.get(1))?.state).toBe('acknowledged');
  });

  test('"slow" takes its time and is answered', async () => {
    await using server = await bareServer();
    await using it = await rig(undefined);
    const started = performance.now();
    await it.engine.add([delivery({ to: server.url, policy, message, fault: { kind: 'slow', overMs: 200 } })]);
    await it.engine.advance(0);
    expect(performance.now() - started).toBeGreaterThanOrEqual(190);
    expect(server.connections[0]?.chunks).toBeGreaterThanOrEqual(5);
    expect(bodyOf(server.connections[0]?.bytes ?? '')).toBe(new TextDecoder().decode(BODY));
    expect((await it.engine.get(1))?.state).toBe('acknowledged');
  });

  test('"slow" is given up when the policy says so, and no fault leads to a server that is not there', async () => {
    await using server = await bareServer();
    await using it = await rig(undefined);
    const once = { ...policy, retryDelaysMs: [], timeoutMs: 60 };
    await it.engine.add([
      delivery({ to: server.url, policy: once, message, fault: { kind: 'slow', overMs: 2_000 } }),
      ...kinds.map((kind) =>
        delivery({ to: 'http://127.0.0.1:1/', policy: once, message, fault: { kind }, verification: kind }),
      ),
    ]);
    await it.engine.advance(0);
    const outcomes = [];
    for (const id of [1, 2, 3, 4]) outcomes.push((await it.attempts(id))[0]?.exchange?.outcome.kind);
    expect(outcomes).toEqual(['timed-out', 'unreachable', 'unreachable', 'unreachable']);
  });

  test.each(kinds)('"%s" of a message without a body ends as any other', async (kind) => {
    await using server = await listen((_, response) => void response.end());
    await using it = await rig(undefined);
    const fault = { kind, overMs: 20 };
    await it.engine.add([
      delivery({ to: server.url, policy, message: { headers: {}, body: new Uint8Array() }, fault }),
    ]);
    await it.engine.advance(10_000);
    expect((await it.engine.get(1))?.state).toBe('acknowledged');
  });
});

describe('to a handler in this process', () => {
  test.each(kinds)('"%s" happens to the body that it reads', async (kind) => {
    const seen: string[] = [];
    const consumer: Consumer = async (request) => {
      try {
        seen.push(await request.text());
        return new Response('OK');
      } catch (error) {
        seen.push('broken');
        throw error;
      }
    };
    await using it = await rig(consumer);
    await it.engine.add([delivery({ policy, message, fault: { kind, overMs: 50 } })]);
    await it.engine.advance(2_000);
    const whole = new TextDecoder().decode(BODY);
    expect(seen).toEqual(kind === 'slow' ? [whole] : ['broken', whole]);
    expect((await it.engine.get(1))?.state).toBe('acknowledged');
  });
});

describe('which fault befalls an attempt', () => {
  test('is what the delivery asks for, so many times', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 5 }), fc.nat(9), (kind, attempts, number) => {
        const asked = { kind, attempts };
        expect(faultOf(asked, undefined, 1, number + 1)).toBe(number < attempts ? asked : undefined);
      }),
    );
  });

  test('is otherwise drawn by seed, delivery and attempt, as often as told', () => {
    const rates = { seed: 7, reset: 0.2, half: 0.1, slow: 0.3 };
    const drawn = Array.from({ length: 20_000 }, (_, i) => faultOf(undefined, rates, i >> 1, (i & 1) + 1)?.kind);
    const share = (kind: string | undefined) => drawn.filter((each) => each === kind).length / drawn.length;
    expect(share('reset')).toBeCloseTo(0.2, 1);
    expect(share('half')).toBeCloseTo(0.1, 1);
    expect(share('slow')).toBeCloseTo(0.3, 1);
    expect(share(undefined)).toBeCloseTo(0.4, 1);
    expect(Array.from({ length: 20_000 }, (_, i) => faultOf(undefined, rates, i >> 1, (i & 1) + 1)?.kind)).toEqual(
      drawn,
    );
    expect(faultOf(undefined, { seed: 7 }, 1, 1)).toBeUndefined();
  });

  test('comes to deliveries that end all the same', async () => {
    await using server = await listen((_, response) => void response.end());
    await using it = await rig(undefined, { faults: { seed: 3, reset: 0.3, half: 0.3 } });
    const patient = { ...policy, retryDelaysMs: [1_000], afterLastRetry: 'repeat' as const };
    await it.engine.add(
      Array.from({ length: 100 }, (_, i) =>
        delivery({ to: server.url, policy: patient, message, verification: `${i}` }),
      ),
    );
    await it.engine.advance(60_000);
    expect(await it.engine.count({ state: 'acknowledged' })).toBe(100);
  });
});
