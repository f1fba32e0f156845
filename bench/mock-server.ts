// One competitor of the mock rows: `node bench/mock-server.ts <verihook|approved|hono|msw> <port>`.
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createMockProvider, startMockProvider } from '../src/mock.ts';
import { REQUEST, TOKEN } from './rows/mock.ts';

const [, , what = '', port] = process.argv;
/** So that it never says that it is full: what is measured is the call. */
const openLimit = 100_000_000;

if (what === 'hono' || what === 'msw') {
  // What the mock has answered once, for ever.
  const mock = await createMockProvider({ providers: ['idenfy'], scenario: 'wait' });
  const answer = await mock.fetch(new Request(`${mock.urls.idenfy}${TOKEN}`, REQUEST));
  const json = (await answer.json()) as object;
  serve({ fetch: what === 'hono' ? constant(json) : await handled(json), port: Number(port), hostname: '127.0.0.1' });
} else {
  const to = what === 'approved' ? { to: 'http://127.0.0.1:9/webhooks' } : {};
  const scenario = what === 'approved' ? what : 'wait';
  await startMockProvider({ providers: ['idenfy'], port: Number(port), scenario, openLimit, ownProcess: true, ...to });
}

function constant(json: object) {
  return new Hono().post(TOKEN, (c) => c.json(json, 201)).fetch;
}

async function handled(json: object) {
  const { getResponse, http, HttpResponse } = await import('msw');
  const handlers = [http.post(`*${TOKEN}`, () => HttpResponse.json(json, { status: 201 }))];
  return async (request: Request) => (await getResponse(handlers, request)) ?? new Response(null, { status: 404 });
}
