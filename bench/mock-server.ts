// One competitor of bench/mock.ts in a process of its own: `node bench/mock-server.ts <port> wait|approved|hono|memory`.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createMockProvider, startMockProvider } from '../src/mock.ts';

const [port = 0, what = 'wait'] = [Number(process.argv[2]), process.argv[3]];
/** So that the store never says that it is full: what is measured is the call. */
const openLimit = 100_000_000;
const to = 'http://127.0.0.1:9/webhooks';

if (what === 'hono') {
  const mock = await createMockProvider({ providers: ['idenfy'], scenario: 'wait' });
  const headers = { authorization: `Basic ${btoa('k:s')}`, 'content-type': 'application/json' };
  const url = `${mock.origins[0]}/api/v2/token`;
  const answer = await mock.fetch(new Request(url, { method: 'POST', headers, body: '{"clientId":"a"}' }));
  const constant = await answer.json();
  serve({ fetch: new Hono().post('/api/v2/token', (c) => c.json(constant as object, 201)).fetch, port, hostname: '127.0.0.1' });
} else if (what === 'memory') {
  const COUNT = 100_000;
  const mock = await createMockProvider({ providers: ['idenfy'], scenario: 'approved', openLimit, consumer: async () => new Response() });
  const [room] = mock.app.rooms.values();
  const used = () => {
    globalThis.gc?.();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  const before = used();
  for (let i = 0; i < COUNT; i++) {
    const verification = room?.invent({});
    if (verification !== undefined) await room?.play(verification, { scenario: 'approved' });
  }
  const planned = used();
  await mock.settle();
  const delivered = used();
  const kilobytes = (bytes: number) => (bytes / COUNT / 1024).toFixed(1);
  console.log(`State of ${COUNT} verifications with one delivery each, in memory: ${kilobytes(planned - before)} KiB each when planned, ${kilobytes(delivered - before)} KiB when delivered`);
  await mock.close();
} else {
  await startMockProvider({ providers: ['idenfy'], port, scenario: what, openLimit, ...(what === 'wait' ? {} : { to }) });
}
