import { afterEach, describe, expect, test } from 'vitest';
import { Random } from '../../../src/core/random.ts';
import { mocks } from '../../../src/generated/mocks.ts';
import type { ProviderId } from '../../../src/generated/registry.ts';
import { createMockProvider } from '../../../src/mock.ts';
import { judge } from '../support/control.ts';
import { Dice, Fuzzer } from '../support/fuzz.ts';
import { atEnd, BASIC, stopAll } from '../support/started.ts';

const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? 20_000);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 1_000_000);

afterEach(stopAll);

/** A mock provider in this process, whose consumer fails now and then. */
async function fuzzed(id: ProviderId, scenario?: string) {
  const random = Random.seeded(SEED).split('consumer');
  let calls = 0;
  const mistakes: string[] = [];
  const mock = await createMockProvider({
    ...{ providers: [id], to: 'https://consumer.example/hook', secret: 'example-signing-key', openLimit: 500 },
    ...(scenario && { scenario }),
    consumer: async () => new Response('OK', { status: random.chance(calls++, 0.9) ? 200 : 500 }),
  });
  atEnd(() => mock.close({ graceMs: 0 }));
  mock.app.journal.onMistake((text) => mistakes.push(text));
  return { mock, mistakes };
}

/** What lets a request in, where that is not HTTP Basic. Stamped by this machine's clock, and with time to spare. */
const CREDENTIALS: Partial<Record<ProviderId, () => Record<string, string>>> = {
  sumsub: () => ({
    'x-app-token': 'sbx:exampleToken',
    'x-app-access-ts': String(Math.floor(Date.now() / 1_000)),
    'x-app-access-sig': '0'.repeat(64),
  }),
};

/** The whole request, to be sent again by hand. */
async function replay(request: Request, body: string): Promise<string> {
  const headers = [...request.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return `${request.method} ${request.url}\n${headers}\n\n${body.slice(0, 2_000)}`;
}

async function fuzz(
  id: ProviderId,
  fuzzer: Fuzzer,
  base: string,
  options: { skipped?: Record<string, number>; isControl?: boolean },
) {
  process.stdout.write(`fuzz of ${base}: FUZZ_SEED=${SEED}\n`);
  const { mock, mistakes } = await fuzzed(id);
  const statuses = new Map<number, number>();
  for (let i = 0; i < REQUESTS; i++) {
    const dice = new Dice(SEED, i);
    const credentials = options.isControl ? BASIC : (CREDENTIALS[id]?.() ?? BASIC);
    const request = fuzzer.request(dice, base, credentials, options.skipped);
    const copy = request.clone();
    const response = await mock.fetch(request);
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    if (type === 'text/event-stream') await response.body?.cancel();
    const text = type === 'text/event-stream' ? '' : await response.text();
    if (response.status >= 500)
      expect.fail(
        `request ${i} gets ${response.status}: ${text}\n${mistakes.at(-1)}\n${await replay(copy, await copy.text())}`,
      );
    const json = type === 'application/json' && request.method !== 'HEAD' ? JSON.parse(text) : undefined;
    if (i % 10 === 0) fuzzer.learn(json);
    if (options.isControl && request.method !== 'HEAD')
      judge(request.method, new URL(request.url).pathname, response.status, type, json);
    // Time passes, and a test that has seen enough begins anew.
    if (dice.chance(0.01)) await mock.advance('next');
    if (dice.chance(0.002)) await mock.reset();
  }
  process.stdout.write(
    `fuzz of ${base}: ${[...statuses]
      .sort()
      .map(([status, count]) => `${count} × ${status}`)
      .join(', ')}\n`,
  );
  expect(mistakes).toEqual([]);
  // It was no wall that was run against: a good part of it has been carried out.
  const done = [...statuses].reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
  expect(done).toBeGreaterThan(REQUESTS / 100);
  return mock;
}

describe(`${REQUESTS} requests made of a document, valid and not, get no 5xx and leave no rejection unhandled`, () => {
  test('of the control API', { timeout: 120_000 }, async () => {
    // What forgets everything, or shows all of it, is asked for less often.
    const skipped = { reset: 0.98, exportHar: 0.95, advanceClock: 0.8 };
    await fuzz('idenfy', new Fuzzer('control'), 'http://127.0.0.1', { skipped, isControl: true });
  });

  test.each(Object.keys(mocks) as ProviderId[])('of the REST side of %s', { timeout: 120_000 }, async (id) => {
    await fuzz(id, new Fuzzer(id), `http://127.0.0.1/${id}`, {});
  });
});
