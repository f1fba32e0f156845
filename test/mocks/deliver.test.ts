import { inspect } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { processorTime } from '../../bench/work.ts';
import { legacyDelivery } from '../../generators/idenfy/delivery.ts';
import { idenfy } from '../../generators/idenfy/index.ts';
import { type DeliverOptions, deliver, type Speed } from '../../mocks/deliver.ts';
import type { Outcome } from '../../src/core/delivery.ts';
import { type Consumer, type Message, textOf } from '../../src/core/message.ts';
import type { Run } from '../../src/core/run.ts';
import { type Plan, planOf } from '../../src/core/scenario.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { acme } from '../core/support/acme.ts';
import { closedPort, listen } from './support/loopback.ts';

const SECRET = 'a secret that nobody may see';
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });
const answers =
  (...statuses: number[]): Consumer =>
  () =>
    new Response(null, { status: statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200) });
const OK: Consumer = () => new Response('OK');

/** One attempt and no more, so that a consumer that hangs costs its timeout once. */
const ONCE = { retryDelaysMs: [] };
const approved = idenfy.play('approved', { seed: 7 });
const once = (options: DeliverOptions) => deliver(approved, { ...options, policy: { ...ONCE, ...options.policy } });

const attemptsOf = (run: Run) => run.deliveries.flatMap(({ attempts }) => attempts);
const kindsOf = (run: Run) => attemptsOf(run).map(({ outcome }) => outcome.kind);
const outcomeOf = (run: Run): Outcome | undefined => attemptsOf(run)[0]?.outcome;
const statesOf = (run: Run) => run.deliveries.map(({ planned, state }) => [planned.id, state]);
/** When each attempt began, counted from when its delivery was due. */
const offsetsOf = ({ deliveries }: Run) =>
  deliveries.map(({ planned, attempts }) => attempts.map(({ startedAt }) => startedAt - planned.dueAt));

async function messageOf(request: Request): Promise<Message> {
  return { headers: Object.fromEntries(request.headers), body: await request.bytes() };
}

/** A sound consumer of iDenfy: it refuses what is not signed with the secret. */
const verifying: Consumer = async (request) =>
  new Response(null, { status: idenfy.wire.verify(await messageOf(request), SECRET).length === 0 ? 200 : 401 });

describe('a consumer that answers', () => {
  test('200 gets one attempt, at the moment when it is due, and no finding', async () => {
    const run = await deliver(approved, { consumer: OK });
    expect(statesOf(run)).toEqual([['1', 'acknowledged']]);
    expect(offsetsOf(run)).toEqual([[0]]);
    expect(run.findings).toEqual([]);
  });

  test('500 once gets a second attempt, half a second later to the millisecond', async () => {
    const run = await deliver(approved, { consumer: answers(500, 200) });
    expect(offsetsOf(run)).toEqual([[0, 500]]);
    expect(attemptsOf(run).map(({ number, outcome }) => [number, outcome])).toEqual([
      [1, { kind: 'answered', status: 500, body: '' }],
      [2, { kind: 'answered', status: 200, body: '' }],
    ]);
    expect(run.findings).toEqual([]);
  });

  test('500 for ever is given up after the attempts that iDenfy makes, which is one finding with a replay line', async () => {
    const run = await deliver(approved, { consumer: answers(500) });
    expect(offsetsOf(run)).toEqual([[0, 500, 1000, 1500]]);
    expect(statesOf(run)).toEqual([['1', 'given-up']]);
    expect(run.findings).toMatchObject([
      {
        rule: 'ack/success-status',
        received: '500, 4 times',
        replay: expect.stringMatching(
          /^await deliver\(idenfy\.play\('approved', \{ seed: 7, .*\}\), \{ consumer \}\)$/,
        ),
      },
    ]);
  });

  test('204 is acknowledged by iDenfy of today, and not by iDenfy of 2021, which wanted exactly 200', async () => {
    expect(statesOf(await deliver(approved, { consumer: answers(204) }))).toEqual([['1', 'acknowledged']]);
    const legacy = await deliver(idenfy.play('legacy-single'), { consumer: answers(204) });
    expect(legacy.findings).toMatchObject([{ source: `documented: ${legacyDelivery.sources.acknowledged.note}` }]);
    expect(offsetsOf(legacy)).toEqual([[0, 500]]);
    expect(statesOf(legacy)).toEqual([['1', 'given-up']]);
  });

  test('any status ends acknowledged with 2xx and given up otherwise', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 200, max: 599 }), async (status) => {
        const run = await deliver(approved, { consumer: answers(status) });
        expect(statesOf(run)).toEqual([['1', status < 300 ? 'acknowledged' : 'given-up']]);
        expect(run.findings).toHaveLength(status < 300 ? 0 : 1);
      }),
    );
  });

  test('gets the request that the provider would send: POST, its headers, the exact bytes, the URL', async () => {
    const seen: Request[] = [];
    const consumer: Consumer = async (request) => {
      seen.push(request.clone());
      return new Response();
    };
    await deliver(approved, { consumer, secret: SECRET, to: 'https://shop.example/hook?a=1' });
    const [request] = seen;
    const expected = idenfy.message('identificationAutoFinished', { seed: 7, secret: SECRET, ...momentOf(approved) });
    expect([request?.method, request?.url]).toEqual(['POST', 'https://shop.example/hook?a=1']);
    expect(await messageOf(request as Request)).toEqual({
      headers: Object.fromEntries(Object.entries(expected.headers).map(([name, value]) => [name.toLowerCase(), value])),
      body: expected.body,
    });
  });
});

describe('a consumer that misbehaves is a result and never an error', () => {
  test('when it throws', async () => {
    const consumer: Consumer = () => {
      throw new Error('the database is gone');
    };
    expect(outcomeOf(await once({ consumer }))).toEqual({ kind: 'broken', reason: 'the database is gone' });
  });

  test('whatever it throws, at once or later', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), fc.boolean(), async (thrown, later) => {
        const consumer: Consumer = later
          ? () => Promise.reject(thrown)
          : () => {
              throw thrown;
            };
        expect(kindsOf(await once({ consumer }))).toEqual(['broken']);
      }),
    );
  });

  test('whatever it returns that is no Response', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (value) => {
        const consumer = (() => value) as unknown as Consumer;
        expect(outcomeOf(await once({ consumer }))).toEqual({
          kind: 'broken',
          reason: expect.stringContaining('not a Response'),
        });
      }),
    );
  });

  test('when its answer breaks off', async () => {
    const body = new ReadableStream({
      pull(controller) {
        controller.error(new Error('half an answer'));
      },
    });
    expect(outcomeOf(await once({ consumer: () => new Response(body) }))).toEqual({
      kind: 'broken',
      reason: 'half an answer',
    });
  });

  test('when it never answers: the attempt ends after its timeout, and the next is due a delay later', async () => {
    const consumer: Consumer = () => new Promise(() => {});
    const run = await deliver(approved, { consumer, policy: { timeoutMs: 10 } });
    expect(kindsOf(run)).toEqual(['timed-out', 'timed-out', 'timed-out', 'timed-out']);
    expect(offsetsOf(run)).toEqual([[0, 510, 1020, 1530]]);
    expect(run.findings).toMatchObject([{ rule: 'ack/within-timeout', expected: 'any 2xx within 10 ms' }]);
  });

  test('when its answer never ends', async () => {
    const run = await once({ consumer: () => new Response(new ReadableStream()), policy: { timeoutMs: 10 } });
    expect(kindsOf(run)).toEqual(['timed-out']);
  });

  test('and it can tell by the signal of its request that nobody waits any more', async () => {
    let signal: AbortSignal | undefined;
    const consumer: Consumer = (request) => {
      signal = request.signal;
      return new Promise(() => {});
    };
    await once({ consumer, policy: { timeoutMs: 10 } });
    expect(signal?.aborted).toBe(true);
    expect(signal?.reason).toMatchObject({ name: 'TimeoutError' });
  });
});

describe('a consumer behind a port', () => {
  test('gets the same bytes and headers as one in this process', async () => {
    const seen: Message[] = [];
    await deliver(approved, {
      secret: SECRET,
      consumer: async (request) => {
        seen.push(await messageOf(request));
        return new Response();
      },
    });
    await using server = await listen((_, response) => void response.end());
    const run = await deliver(approved, { to: `${server.url}/hook?a=1`, secret: SECRET });
    expect(statesOf(run)).toEqual([['1', 'acknowledged']]);
    const [received] = server.received;
    expect([received?.method, received?.url]).toEqual(['POST', '/hook?a=1']);
    expect(received?.body).toEqual(Buffer.from(seen[0]?.body ?? []));
    const headers = received?.headers.map(([name, value]) => [name.toLowerCase(), value]) ?? [];
    const transport = new Set(['host', 'connection', 'content-length']);
    expect(Object.fromEntries(headers.filter(([name]) => !transport.has(name ?? '')))).toEqual(seen[0]?.headers);
  });

  test('that answers 500 once gets the retry at its exact virtual time', async () => {
    let requests = 0;
    await using server = await listen((_, response) => {
      requests++;
      response.writeHead(requests === 1 ? 500 : 200).end();
    });
    const run = await deliver(approved, { to: server.url });
    expect(offsetsOf(run)).toEqual([[0, 500]]);
    expect(run.findings).toEqual([]);
  });

  test('where nobody listens is unreachable', async () => {
    const run = await deliver(approved, { to: await closedPort() });
    expect(attemptsOf(run).map(({ outcome }) => outcome)).toEqual(
      new Array(4).fill({ kind: 'unreachable', reason: 'connection refused' }),
    );
    expect(run.findings).toMatchObject([{ received: 'unreachable (connection refused), 4 times' }]);
  });

  test('whose host nobody knows is unreachable', async () => {
    const run = await once({ to: 'http://nobody.invalid/hook' });
    expect(kindsOf(run)).toEqual(['unreachable']);
  });

  test('that closes the connection in the middle of its answer is broken', async () => {
    await using server = await listen((_, response) => {
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half');
      setImmediate(() => response.destroy());
    });
    expect(kindsOf(await once({ to: server.url }))).toEqual(['broken']);
  });

  test('that closes the connection instead of answering is broken', async () => {
    await using server = await listen((_, response) => void response.destroy());
    expect(kindsOf(await once({ to: server.url }))).toEqual(['broken']);
  });

  test('that never answers is timed out, and so is one whose answer never ends', async () => {
    await using silent = await listen(() => {});
    await using endless = await listen((_, response) => {
      response.writeHead(200);
      response.write('half');
    });
    expect(kindsOf(await once({ to: silent.url, policy: { timeoutMs: 40 } }))).toEqual(['timed-out']);
    expect(kindsOf(await once({ to: endless.url, policy: { timeoutMs: 40 } }))).toEqual(['timed-out']);
  });

  test('that redirects is not followed, and has not acknowledged', async () => {
    await using server = await listen(({ url }, response) => {
      response.writeHead(url === '/hook' ? 302 : 200, { Location: '/elsewhere' }).end();
    });
    const run = await deliver(approved, { to: `${server.url}/hook` });
    expect(server.received.map(({ url }) => url)).toEqual(['/hook', '/hook', '/hook', '/hook']);
    expect(run.findings).toMatchObject([{ rule: 'ack/success-status', received: '302, 4 times' }]);
  });

  test.each(['a stream', 'a port'])(
    'whose answer is longer than 64 KiB is read no further than that: from %s',
    async (from) => {
      const long = 'x'.repeat(300_000);
      await using server = await listen((_, response) => void response.end(long));
      const run = await once(from === 'a port' ? { to: server.url } : { consumer: () => new Response(long) });
      expect(outcomeOf(run)).toEqual({ kind: 'answered', status: 200, body: 'x'.repeat(64 * 1024) });
    },
  );

  test('whose answer would never end is read no further either', async () => {
    await using server = await listen((_, response) => {
      const more = () => {
        while (response.write('x'.repeat(16_384)));
        response.once('drain', more);
      };
      more();
    });
    expect(outcomeOf(await once({ to: server.url }))).toMatchObject({ kind: 'answered', status: 200 });
  });

  test('may be the global fetch, since a consumer is what takes a Request', async () => {
    await using server = await listen((_, response) => void response.writeHead(201).end('OK'));
    const run = await once({ consumer: fetch, to: server.url });
    expect(outcomeOf(run)).toEqual({ kind: 'answered', status: 201, body: 'OK' });
  });
});

describe('a message', () => {
  /** Takes all that it is sent, and acknowledges from the third on. */
  function recorder() {
    const messages: Message[] = [];
    const consumer: Consumer = async (request) => {
      messages.push(await messageOf(request));
      return new Response('OK', { status: messages.length < 3 ? 500 : 200 });
    };
    return { messages, consumer };
  }

  test('of iDenfy is the same on every attempt: bytes, headers and signature', async () => {
    const { messages, consumer } = recorder();
    await deliver(approved, { consumer, secret: SECRET });
    expect(messages).toHaveLength(3);
    expect(messages[1]).toEqual(messages[0]);
    expect(messages[2]).toEqual(messages[0]);
    expect(idenfy.wire.verify(messages[0] as Message, SECRET)).toEqual([]);
  });

  test('of a provider that signs anew carries the time of each attempt, over the same body', async () => {
    const { messages, consumer } = recorder();
    const plan = acme.play('one');
    const run = await deliver(plan, { consumer, secret: SECRET });
    const times = messages.map(({ headers }) => Date.parse(headers['acme-time'] ?? ''));
    expect(times).toEqual(attemptsOf(run).map(({ startedAt }) => startedAt));
    expect(new Set(messages.map(({ headers }) => headers['acme-signature'])).size).toBe(3);
    expect(new Set(messages.map(({ body }) => textOf(body))).size).toBe(1);
    for (const message of messages) expect(acme.wire.verify(message, SECRET)).toEqual([]);
  });

  test('of that provider is the same on every attempt where the caller wants it so', async () => {
    const { messages, consumer } = recorder();
    await deliver(acme.play('one'), { consumer, secret: SECRET, policy: { resign: false } });
    expect(messages[2]).toEqual(messages[0]);
  });

  test('of a provider that says in the body when it was sent says so anew on each attempt, and is signed with that', async () => {
    const stamp = (_: string, payload: unknown, at: number) => ({ ...(payload as object), sentAt: at });
    const plan = { ...acme.play('one'), provider: { ...acme, wire: { ...acme.wire, stamp } } } as unknown as Plan;
    for (const resign of [true, false]) {
      const { messages, consumer } = recorder();
      const run = await deliver(plan, { consumer, secret: SECRET, policy: { resign } });
      const sentAt = messages.map(({ body }) => JSON.parse(textOf(body)).sentAt);
      const startedAt = attemptsOf(run).map((attempt) => attempt.startedAt);
      expect(sentAt).toEqual(resign ? startedAt : startedAt.map(() => startedAt[0]));
      for (const message of messages) expect(acme.wire.verify(message, SECRET)).toEqual([]);
    }
  });

  test.each(['duplicate', 'overlap', 'late-stale'] as const)(
    'of a %s is that of the first attempt, byte for byte, also where the signature holds the time',
    async (kind) => {
      const { messages, consumer } = recorder();
      const plan = acme.play('one', { faults: [{ kind }] });
      await deliver(plan, { consumer, secret: SECRET, policy: ONCE });
      expect(messages).toHaveLength(2);
      expect(messages[1]).toEqual(messages[0]);
    },
  );

  test('carries no signature without a secret', async () => {
    const { messages, consumer } = recorder();
    await deliver(approved, { consumer });
    expect(Object.keys(messages[0]?.headers ?? {}).sort()).toEqual(['content-type', 'idenfy-event-type']);
  });

  test('is the same from run to run', async () => {
    const [first, second] = [recorder(), recorder()];
    await deliver(idenfy.play('suspected', { seed: 3 }), { consumer: first.consumer, secret: SECRET });
    await deliver(idenfy.play('suspected', { seed: 3 }), { consumer: second.consumer, secret: SECRET, speed: 1e3 });
    expect(second.messages).toEqual(first.messages);
  });
});

describe('a schedule', () => {
  test('of more than a day runs in milliseconds, with every attempt at its exact time', async () => {
    const elapsed = processorTime();
    const run = await deliver(acme.play('one'), { consumer: answers(503) });
    expect(elapsed()).toBeLessThan(500);
    const at = [0, 5 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR].map(
      (
        (sum) => (wait: number) =>
          (sum += wait)
      )(0),
    );
    expect(offsetsOf(run)).toEqual([at]);
    expect(at.at(-1)).toBe(DAY + 5 * MINUTE);
    expect(run.findings).toMatchObject([{ expected: '200 with the body "OK" within 5000 ms' }]);
  });

  test('that repeats for ever is given up after a day, unless told otherwise', async () => {
    const policy = { retryDelaysMs: [HOUR, 6 * HOUR], afterLastRetry: 'repeat' as const };
    const aDay = await deliver(acme.play('one'), { consumer: answers(500), policy });
    expect(offsetsOf(aDay)).toEqual([[0, HOUR, 7 * HOUR, 13 * HOUR, 19 * HOUR]]);
    const aWeek = await deliver(acme.play('one'), { consumer: answers(500), policy, giveUpAfterMs: 7 * DAY });
    expect(attemptsOf(aWeek)).toHaveLength(2 + Math.floor((7 * DAY - HOUR) / (6 * HOUR)));
    expect(statesOf(aWeek)).toEqual([['1', 'given-up']]);
  });

  test('is given up at the horizon of the scenario, counted from its start', async () => {
    const policy = { retryDelaysMs: [5 * MINUTE], afterLastRetry: 'repeat' as const };
    const run = await deliver(acme.play('short'), { consumer: answers(500), policy });
    // Due after one hour of two.
    expect(offsetsOf(run)).toEqual([Array.from({ length: 13 }, (_, i) => i * 5 * MINUTE)]);
    expect(statesOf(run)).toEqual([['1', 'given-up']]);
    const longer = await deliver(acme.play('short'), { consumer: answers(500), policy, giveUpAfterMs: 2 * HOUR });
    expect(attemptsOf(longer)).toHaveLength(25);
  });

  test('has its first attempt, also after the horizon', async () => {
    const run = await deliver({ ...acme.play('short'), endsAt: 0 }, { consumer: answers(500) });
    expect(offsetsOf(run)).toEqual([[0]]);
    expect(statesOf(run)).toEqual([['1', 'given-up']]);
  });

  test('ends at the horizon in real time too', async () => {
    const policy = { retryDelaysMs: [5 * MINUTE], afterLastRetry: 'repeat' as const };
    const started = performance.now();
    const run = await deliver(acme.play('short'), { consumer: answers(500), policy, speed: 36_000 });
    expect(performance.now() - started).toBeLessThan(2_000);
    expect(statesOf(run)).toEqual([['1', 'given-up']]);
    expect(attemptsOf(run).length).toBeGreaterThan(2);
    expect(attemptsOf(run).length).toBeLessThanOrEqual(13);
  });

  test('that stops is cut short where the caller gives up earlier', async () => {
    const run = await deliver(acme.play('one'), { consumer: answers(500), giveUpAfterMs: HOUR });
    expect(offsetsOf(run)).toEqual([[0, 5 * MINUTE]]);
  });

  test('still has the attempt that is due at the very moment of giving up', async () => {
    const run = await deliver(acme.play('one'), { consumer: answers(500), giveUpAfterMs: 5 * MINUTE });
    expect(offsetsOf(run)).toEqual([[0, 5 * MINUTE]]);
  });

  test('holds for each delivery of a plan on its own', async () => {
    const run = await deliver(idenfy.play('suspected'), { consumer: answers(500) });
    expect(offsetsOf(run)).toEqual([
      [0, 500, 1000, 1500],
      [0, 500, 1000, 1500],
    ]);
    expect(run.findings.map(({ at }) => at)).toEqual([
      'delivery 1, identificationAutoFinished, attempt 4',
      'delivery 2, identificationManualFinished, attempt 4',
    ]);
  });

  test('is kept whatever a provider does: each attempt one delay after the end of the one before', async () => {
    const delays = fc.array(fc.nat(3 * DAY), { maxLength: 5 });
    const failures = fc.array(fc.constantFrom(500, 302, 404), { maxLength: 7 });
    await fc.assert(
      fc.asyncProperty(delays, failures, async (retryDelaysMs, statuses) => {
        const consumer = answers(...statuses, 200);
        const run = await deliver(approved, { consumer, policy: { retryDelaysMs } });
        const expected = [0];
        for (const delay of retryDelaysMs.slice(0, statuses.length)) expected.push((expected.at(-1) ?? 0) + delay);
        expect(offsetsOf(run)).toEqual([expected]);
        const got = statuses.length <= retryDelaysMs.length ? 'acknowledged' : 'given-up';
        expect(statesOf(run)).toEqual([['1', got]]);
      }),
    );
  });

  test.each<[Speed]>([['instant'], ['real'], [50]])('takes the same path at speed %s', async (speed) => {
    const plan = acme.play('one');
    const statuses = [500, 302, 404];
    const policy = { retryDelaysMs: [3, 5, 8], resign: true };
    const consumer: Consumer = () => {
      const status = statuses.shift();
      return status === undefined ? new Response('OK') : new Response('no', { status });
    };
    const told: number[] = [];
    const onAttempt: DeliverOptions['onAttempt'] = ({ number }) => told.push(number);
    const run = await deliver(plan, { consumer, speed, policy, secret: SECRET, onAttempt });
    expect(statesOf(run)).toEqual([['1', 'acknowledged']]);
    expect(attemptsOf(run).map(({ outcome }) => outcome)).toEqual([
      { kind: 'answered', status: 500, body: 'no' },
      { kind: 'answered', status: 302, body: 'no' },
      { kind: 'answered', status: 404, body: 'no' },
      { kind: 'answered', status: 200, body: 'OK' },
    ]);
    expect(told).toEqual([1, 2, 3, 4]);
    for (const [i, attempt] of attemptsOf(run).slice(1).entries()) {
      const waited = attempt.startedAt - (attemptsOf(run)[i]?.endedAt ?? 0);
      expect(waited).toBeGreaterThanOrEqual(policy.retryDelaysMs[i] ?? 0);
      if (speed === 'instant') expect(waited).toBe(policy.retryDelaysMs[i]);
    }
  });
});

describe('a delivery that waits for the acknowledgement of another', () => {
  const plan = idenfy.play('legacy-two-callbacks');
  const [first, second] = plan.deliveries.map(({ dueAt }) => dueAt) as [number, number];

  test('is sent when it is due, if that came before', async () => {
    const run = await deliver(plan, { consumer: OK });
    expect(statesOf(run)).toEqual([
      ['1', 'acknowledged'],
      ['2', 'acknowledged'],
    ]);
    expect(offsetsOf(run)).toEqual([[0], [0]]);
  });

  test('is never sent if that was given up, which is the finding of the first alone', async () => {
    const run = await deliver(plan, { consumer: answers(500) });
    expect(statesOf(run)).toEqual([
      ['1', 'given-up'],
      ['2', 'not-sent'],
    ]);
    expect(attemptsOf(run)).toHaveLength(2);
    expect(run.findings.map(({ at }) => at)).toEqual(['delivery 1, identificationLegacy, attempt 2']);
  });

  test('is sent late if that came late', async () => {
    const delay = second - first + HOUR;
    const run = await deliver(plan, { consumer: answers(500, 200), policy: { retryDelaysMs: [delay] } });
    expect(offsetsOf(run)).toEqual([[0, delay], [HOUR]]);
  });

  test('has its whole time until it is given up from when it could be sent, however late that was', async () => {
    const run = await deliver(plan, {
      consumer: answers(500, 200, 500),
      policy: { retryDelaysMs: [50 * MINUTE] },
      giveUpAfterMs: HOUR,
    });
    const late = first + 50 * MINUTE - second;
    expect(offsetsOf(run)).toEqual([
      [0, 50 * MINUTE],
      [late, late + 50 * MINUTE],
    ]);
  });

  test('is not sent if the provider lost that', async () => {
    const lost = idenfy.play('legacy-two-callbacks', { faults: [{ kind: 'drop', delivery: 1 }] });
    const run = await deliver(lost, { consumer: OK });
    expect(statesOf(run)).toEqual([
      ['1', 'dropped'],
      ['2', 'not-sent'],
    ]);
  });

  test('may have others waiting for it in turn', async () => {
    const chain = acme.play('chain');
    expect(statesOf(await deliver(chain, { consumer: OK })).map(([, state]) => state)).toEqual([
      'acknowledged',
      'acknowledged',
      'acknowledged',
    ]);
    const broken = await deliver(chain, { consumer: answers(200, 500), policy: { acknowledged: { status: [200] } } });
    expect(statesOf(broken).map(([, state]) => state)).toEqual(['acknowledged', 'given-up', 'not-sent']);
  });
});

describe('a fault', () => {
  /** What a consumer has seen, in the order in which it came. */
  async function arrivals(faults: Parameters<typeof idenfy.play>[1], options: Partial<DeliverOptions> = {}) {
    const bodies: string[] = [];
    const consumer: Consumer = async (request) => {
      bodies.push(await request.text());
      return new Response();
    };
    const run = await deliver(idenfy.play('suspected', faults), { consumer, ...options });
    return { run, bodies, finals: bodies.map((body) => JSON.parse(body).final) };
  }

  test('duplicate sends the same bytes twice, a second apart', async () => {
    const { run, bodies } = await arrivals({ faults: [{ kind: 'duplicate' }] });
    expect(bodies).toHaveLength(3);
    expect(bodies[1]).toBe(bodies[0]);
    const [one, copy] = attemptsOf(run);
    expect((copy?.startedAt ?? 0) - (one?.startedAt ?? 0)).toBe(SECOND);
  });

  test('reorder sends the last word before the preliminary one', async () => {
    expect((await arrivals({})).finals).toEqual([false, true]);
    expect((await arrivals({ faults: [{ kind: 'reorder' }] })).finals).toEqual([true, false]);
  });

  test('late-stale sends the preliminary word once more, a day after the last', async () => {
    const { run, finals } = await arrivals({ faults: [{ kind: 'late-stale' }] });
    expect(finals).toEqual([false, true, false]);
    const [, last, stale] = attemptsOf(run);
    expect((stale?.startedAt ?? 0) - (last?.startedAt ?? 0)).toBe(DAY);
  });

  test('drop sends nothing, and that is not the fault of the consumer', async () => {
    const { run, finals } = await arrivals({ faults: [{ kind: 'drop', delivery: 2 }] });
    expect(finals).toEqual([false]);
    expect(statesOf(run)).toEqual([
      ['1', 'acknowledged'],
      ['2', 'dropped'],
    ]);
    expect(run.findings).toEqual([]);
  });

  test('delay sends later', async () => {
    const { run } = await arrivals({ faults: [{ kind: 'delay', delivery: 2, delayMs: HOUR }] });
    const [{ dueAt } = { dueAt: 0 }] = idenfy.play('suspected').deliveries.slice(1);
    expect(attemptsOf(run)[1]?.startedAt).toBe(dueAt + HOUR);
  });

  test.each(['in this process', 'behind a port'])(
    'overlap has two attempts in flight at once: consumer %s',
    async (where) => {
      const both = Promise.withResolvers<void>();
      let inFlight = 0;
      // Nobody is answered before the second has come: one after the other, this would time out.
      const arrive = async () => {
        inFlight++;
        if (inFlight === 2) both.resolve();
        await both.promise;
      };
      await using server = await listen(async (_, response) => {
        await arrive();
        response.end();
      });
      const plan = idenfy.play('approved', { faults: [{ kind: 'overlap' }] });
      const consumer: Consumer = async () => {
        await arrive();
        return new Response();
      };
      const options = where === 'behind a port' ? { to: server.url } : { consumer };
      const run = await deliver(plan, { ...options, policy: { timeoutMs: 1000, ...ONCE } });
      expect(statesOf(run)).toEqual([
        ['1', 'acknowledged'],
        ['1-overlap', 'acknowledged'],
      ]);
      expect(new Set(attemptsOf(run).map(({ startedAt }) => startedAt)).size).toBe(1);
    },
  );

  describe('tamper', () => {
    const plan = idenfy.play('approved', { seed: 7, faults: [{ kind: 'tamper' }] });

    test('is refused by a consumer that checks the signature, once and without a finding', async () => {
      const run = await deliver(plan, { consumer: verifying, secret: SECRET });
      expect(attemptsOf(run).map(({ outcome }) => outcome)).toEqual([{ kind: 'answered', status: 401, body: '' }]);
      expect(run.findings).toEqual([]);
    });

    test('is a finding with a consumer that does not, and the line plays it again', async () => {
      const run = await deliver(plan, { consumer: OK, secret: SECRET, to: 'http://localhost:3000/hook' });
      expect(run.findings).toEqual([
        {
          rule: 'signature/refuses-tampered',
          severity: 'error',
          at: 'delivery 1 (tamper), identificationAutoFinished, attempt 1',
          expected: '4xx: the body was changed after signing',
          received: '200',
          source: idenfy.wire.signature,
          replay:
            "await deliver(idenfy.play('approved', { seed: 7, startAt: new Date('2026-01-01T00:00:00.000Z'), faults: [parseFault('tamper')] }), { consumer, secret })",
        },
      ]);
    });

    test('is a finding, too, with a consumer that breaks over it', async () => {
      const run = await deliver(plan, { consumer: answers(500), secret: SECRET });
      expect(run.findings).toMatchObject([{ rule: 'signature/refuses-tampered', received: '500' }]);
      expect(attemptsOf(run)).toHaveLength(1);
    });

    test('changes the body and keeps the signature of the genuine one', async () => {
      const seen: Message[] = [];
      const consumer: Consumer = async (request) => {
        seen.push(await messageOf(request));
        return new Response(null, { status: 401 });
      };
      await deliver(approved, { consumer, secret: SECRET, policy: ONCE });
      await deliver(plan, { consumer, secret: SECRET });
      expect(seen[1]?.headers).toEqual(seen[0]?.headers);
      expect(seen[1]?.body).not.toEqual(seen[0]?.body);
      expect(seen[1]?.body).toHaveLength(seen[0]?.body.length ?? -1);
    });

    test('needs a secret: without a signature nobody can tell', async () => {
      await expect(deliver(plan, { consumer: OK })).rejects.toThrow(withCode('fault/needs-secret'));
    });
  });
});

describe('a run that is stopped by its signal', () => {
  test.each<[Speed]>([['instant'], ['real']])('before it begins calls nobody, at speed %s', async (speed) => {
    const consumer = vi.fn(OK);
    const signal = AbortSignal.abort(new Error('stopped'));
    await expect(deliver(acme.play('one'), { consumer, signal, speed })).rejects.toThrow('stopped');
    expect(consumer).not.toHaveBeenCalled();
  });

  test('while it waits rejects with the reason', async () => {
    const controller = new AbortController();
    const run = deliver(idenfy.play('approved'), { consumer: OK, speed: 'real', signal: controller.signal });
    controller.abort(new Error('stopped'));
    await expect(run).rejects.toThrow('stopped');
  });

  test.each(['in this process', 'behind a port'])('while a consumer works rejects at once: %s', async (where) => {
    const controller = new AbortController();
    const stop = () => controller.abort(new Error('stopped'));
    await using server = await listen(stop);
    const consumer: Consumer = () => {
      stop();
      return new Promise(() => {});
    };
    const options = where === 'behind a port' ? { to: server.url } : { consumer };
    await expect(deliver(approved, { ...options, signal: controller.signal })).rejects.toThrow('stopped');
  });

  test('sends nothing afterwards', async () => {
    const controller = new AbortController();
    const consumer = vi.fn<Consumer>(() => {
      controller.abort(new Error('stopped'));
      return new Response(null, { status: 500 });
    });
    const run = deliver(idenfy.play('suspected'), { consumer, signal: controller.signal });
    await expect(run).rejects.toThrow('stopped');
    await settled();
    expect(consumer).toHaveBeenCalledTimes(1);
  });

  test('is not mistaken for a timeout when the signal is one of its own', async () => {
    const consumer: Consumer = () => new Promise(() => {});
    await expect(deliver(approved, { consumer, signal: AbortSignal.timeout(10) })).rejects.toThrow(
      expect.objectContaining({ name: 'TimeoutError' }),
    );
  });
});

test('a run that fails, since its caller throws, sends nothing afterwards', async () => {
  const consumer = vi.fn<Consumer>(() => new Response(null, { status: 500 }));
  const onAttempt = () => {
    throw new Error('the caller is broken');
  };
  await expect(deliver(idenfy.play('suspected'), { consumer, onAttempt })).rejects.toThrow('the caller is broken');
  await settled();
  expect(consumer).toHaveBeenCalledTimes(1);
});

describe('deliver refuses', () => {
  test('to deliver to nobody', async () => {
    await expect(deliver(approved, {})).rejects.toThrow(withCode('send/no-consumer'));
  });

  test.each([
    'nonsense',
    'localhost:3000',
    'ftp://h.example/',
    'file:///etc/passwd',
    'http://u:p@h.example/',
    '',
    'http://',
  ])('to deliver to %j, with a consumer or without: it is no URL of an endpoint', async (to) => {
    await expect(deliver(approved, { to })).rejects.toThrow(withCode('send/not-a-url'));
    await expect(deliver(approved, { to, consumer: OK })).rejects.toThrow(withCode('send/not-a-url'));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 'fast' as never])(
    'the speed %s: time would not pass',
    async (speed) => {
      await expect(deliver(approved, { consumer: OK, speed })).rejects.toThrow(withCode('send/not-a-speed'));
    },
  );
});

test('a run that is over leaves no timer behind that would keep a process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
  const before = timers();
  await deliver(idenfy.play('suspected'), { consumer: answers(500), policy: { timeoutMs: 3_600_000 } });
  await deliver(acme.play('one'), { consumer: OK, speed: 'real', policy: { timeoutMs: 3_600_000 } });
  expect(timers()).toBeLessThanOrEqual(before);
});

test('a plan without deliveries is a run without deliveries', async () => {
  expect(await deliver(acme.play('silence'), { consumer: OK })).toMatchObject({ deliveries: [], findings: [] });
});

test('a secret is in nothing that a run gives back', async () => {
  const plan = idenfy.play('suspected', { faults: [{ kind: 'tamper' }, { kind: 'duplicate', delivery: 2 }] });
  const run = await deliver(plan, { consumer: answers(500), secret: SECRET });
  expect(run.findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(run)).not.toContain(SECRET);
  expect(inspect(run, { depth: Number.POSITIVE_INFINITY, showHidden: true })).not.toContain(SECRET);
});

/** The moments that the only delivery of a plan tells of. */
function momentOf({ deliveries }: typeof approved) {
  const at = deliveries[0]?.dueAt ?? 0;
  return { at, firstAt: at };
}

/** Lets all that can still happen without time happen. */
async function settled(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise((resolve) => setImmediate(resolve));
}

describe('a changed body that nobody has signed', () => {
  const unsigned = { ...acme, wire: { ...acme.wire, protects: 'nothing' as const } };
  const plan = planOf(unsigned, 'one', acme.scenarios.one, { seed: 1, startAt: 0, faults: [{ kind: 'tamper' }] });

  test.each([
    [200, 'acknowledged'],
    [401, 'refused'],
    [500, 'given-up'],
  ])('is tried once, whatever the answer: %i is %s', async (status, state) => {
    const consumer = () => new Response('OK', { status });
    const { deliveries, findings } = await deliver(plan, { consumer });
    expect(deliveries.map((delivery) => [delivery.state, delivery.attempts.length])).toEqual([[state, 1]]);
    expect(findings.map(({ rule }) => rule)).toEqual(status === 500 ? ['input/malformed'] : []);
  });
});

test('where a signature covers some fields only, the change is one that it tells', async () => {
  const { pipwave } = await import('../../generators/pipwave/index.ts');
  for (let seed = 0; seed < 20; seed++) {
    const plan = pipwave.play('success', { seed, faults: [{ kind: 'tamper' }] });
    const received: Message[] = [];
    const consumer: Consumer = async (request) => {
      received.push({ headers: {}, body: new Uint8Array(await request.arrayBuffer()) });
      return new Response('OK');
    };
    const { findings } = await deliver(plan, { consumer, secret: 'hush' });
    expect(received.map((message) => pipwave.wire.verify(message, 'hush').length)).toEqual([1]);
    expect(findings.map(({ rule }) => rule)).toEqual(['signature/refuses-tampered']);
  }
});

describe('a handler that fails in a way of its own', () => {
  test.each([
    ['a DOMException', () => new DOMException('too slow', 'TimeoutError')],
    ['a database error', () => Object.assign(new Error('Duplicate entry'), { code: 1062 })],
    ['an error without a message', () => Object.assign(new Error(), { message: undefined, code: null })],
  ])('%s is a result, never an exception', async (_, error) => {
    const run = await once({
      consumer: () => {
        throw error();
      },
    });
    expect(kindsOf(run)).toEqual(['broken']);
    expect(run.findings.map(({ rule }) => rule)).toEqual(['ack/success-status']);
  });

  test('stopping in the middle of an attempt rejects with the reason, and leaves no timer', async () => {
    const stop = new AbortController();
    const consumer = () => {
      setTimeout(() => stop.abort(new Error('enough')), 10);
      return new Promise<Response>(() => {});
    };
    const before = process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;
    await expect(deliver(approved, { consumer, signal: stop.signal })).rejects.toThrow('enough');
    expect(process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length).toBeLessThanOrEqual(before);
  });
});

describe('a policy that is none is refused before anything is sent', () => {
  test.each<[string, object]>([
    ['giveUpAfterMs', { giveUpAfterMs: Number.NaN }],
    ['giveUpAfterMs', { giveUpAfterMs: Number.POSITIVE_INFINITY }],
    ['giveUpAfterMs', { giveUpAfterMs: -1 }],
    ['giveUpAfterMs', { giveUpAfterMs: '1h' }],
    ['timeoutMs', { policy: { timeoutMs: Number.NaN } }],
    ['timeoutMs', { policy: { timeoutMs: 0 } }],
    ['retryDelaysMs', { policy: { retryDelaysMs: [-5] } }],
    ['retryDelaysMs', { policy: { retryDelaysMs: [Number.NaN] } }],
    ['retryDelaysMs', { policy: { retryDelaysMs: 5 } }],
    ['afterLastRetry', { policy: { afterLastRetry: 'again' } }],
    ['last delay of at least a second', { policy: { afterLastRetry: 'repeat', retryDelaysMs: [0] } }],
    ['Did you mean "timeoutMs"', { policy: { timeoutMS: 5 } }],
  ])('%s: %j', async (says, options) => {
    await expect(deliver(approved, { consumer: OK, ...options })).rejects.toThrow(says);
  });
});
