// One competitor of bench/mock.ts in a process of its own: `node bench/mock-server.ts <port> wait|approved|hono|memory|floor`.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createMockProvider, startMockProvider } from '../src/mock.ts';

const [, , port, what = 'wait'] = process.argv;
/** So that it never says that it is full: what is measured is the call. */
const openLimit = 100_000_000;
const DELIVERIES = 100_000;
const SCENARIO = 'approved';

switch (what) {
  case 'hono':
    await constant();
    break;
  case 'memory':
    await memory();
    break;
  case 'floor':
    await floor();
    break;
  default: {
    const to = what === 'wait' ? {} : { to: 'http://127.0.0.1:9/webhooks' };
    await startMockProvider({
      providers: ['idenfy'],
      port: Number(port),
      scenario: what,
      openLimit,
      ownProcess: true,
      ...to,
    });
  }
}

/** What the mock has answered once, for ever. */
async function constant(): Promise<void> {
  const mock = await createMockProvider({ providers: ['idenfy'], scenario: 'wait' });
  const headers = { authorization: `Basic ${btoa('key:secret')}`, 'content-type': 'application/json' };
  const url = `${mock.urls.idenfy}/api/v2/token`;
  const answer = await mock.fetch(new Request(url, { method: 'POST', headers, body: '{"clientId":"client"}' }));
  const json = (await answer.json()) as object;
  const app = new Hono().post('/api/v2/token', (c) => c.json(json, 201));
  serve({ fetch: app.fetch, port: Number(port), hostname: '127.0.0.1' });
}

/** Each verification has one delivery, which is made, sent and acknowledged. */
async function memory(): Promise<void> {
  const mock = await createMockProvider({
    providers: ['idenfy'],
    openLimit,
    consumer: async () => new Response(),
  });
  const room = mock.app.room('idenfy');
  const before = used();
  for (let i = 0; i < DELIVERIES; i++) await room.play(await room.invent({}), { scenario: SCENARIO });
  tell('deliveries, planned', before);
  await mock.settle();
  const ended = await mock.app.engine.count({ state: 'acknowledged' });
  if (ended !== DELIVERIES) throw new Error(`${ended} of ${DELIVERIES} acknowledged`);
  tell('deliveries, acknowledged', before);
  await mock.close();
}

/** The payloads of the same deliveries, and nothing else. */
async function floor(): Promise<void> {
  const mock = await createMockProvider({ providers: ['idenfy'] });
  const room = mock.app.room('idenfy');
  const before = used();
  const payloads: unknown[] = [];
  for (let i = 0; i < DELIVERIES; i++) {
    const plan = room.provider.play(SCENARIO, { seed: await room.nextSeed(), startAt: room.now() });
    payloads.push(...plan.deliveries.map(({ payload }) => payload));
  }
  tell('an array of their payloads', before);
  if (payloads.length !== DELIVERIES) throw new Error(`${payloads.length} payloads`);
}

interface Used {
  javascript: number;
  rss: number;
}

function used(): Used {
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  return { javascript: heapUsed + external, rss };
}

function tell(name: string, before: Used): void {
  const { javascript, rss } = used();
  const each = ((javascript - before.javascript) / DELIVERIES).toFixed(0);
  const mebibytes = ((rss - before.rss) / 2 ** 20).toFixed(0);
  console.log(
    `  ${DELIVERIES} ${name.padEnd(28)} ${each.padStart(6)} bytes each, ${mebibytes.padStart(5)} MiB of RSS more`,
  );
}
