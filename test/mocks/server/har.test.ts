import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, expect, test } from 'vitest';
import { listen } from '../support/loopback.ts';
import { atEnd, startedMock, stopAll } from '../support/started.ts';

afterEach(stopAll);

const text = { type: 'string' };
const number = { type: 'number' };
const pairs = {
  type: 'array',
  items: { type: 'object', required: ['name', 'value'], properties: { name: text, value: text } },
};
const object = (properties: Record<string, object>) => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
});
const ms = { type: 'number', minimum: 0 };

/** The fields that HAR 1.2 asks for (http://www.softwareishard.com/blog/har-12-spec/), and what they are. */
const HAR = object({
  log: object({
    version: { const: '1.2' },
    creator: object({ name: text, version: text }),
    entries: {
      type: 'array',
      items: object({
        startedDateTime: { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$' },
        time: ms,
        request: object({
          ...{ method: text, url: text, httpVersion: text, cookies: pairs, headers: pairs, queryString: pairs },
          ...{ headersSize: number, bodySize: number, postData: object({ mimeType: text, text }) },
        }),
        response: object({
          ...{ status: { type: 'integer' }, statusText: text, httpVersion: text, cookies: pairs, headers: pairs },
          ...{
            content: object({ size: number, mimeType: text }),
            redirectURL: text,
            headersSize: number,
            bodySize: number,
          },
        }),
        cache: { type: 'object' },
        timings: object({ send: ms, wait: ms, receive: ms }),
      }),
    },
  }),
});

test('the archive holds every attempt as HAR 1.2 asks, with what was sent and what came back', async () => {
  const statuses = [302, 200];
  const consumer = await listen((_, response) => {
    const headers = {
      'Content-Type': 'text/plain; charset=utf-8',
      Location: '/elsewhere',
      'Set-Cookie': ['a=1', 'b=2'],
    };
    response.writeHead(statuses.shift() ?? 200, headers).end('jā');
  });
  atEnd(consumer.close);
  const { get, post, mock, token } = await startedMock({
    to: `${consumer.url}/hook?tenant=a%20b&tenant=c`,
    scenario: 'wait',
  });
  const { scanRef } = await token();
  await post(`/verifications/${scanRef}/play`, { scenario: 'approved' });
  await post('/verifications', { provider: 'idenfy', to: 'http://127.0.0.1:1/' });
  await mock.settle();

  const { json } = await get(`/export.har?verification=${scanRef}`);
  const validate = new Ajv2020({ strict: false, allErrors: true }).compile(HAR);
  expect(validate(json) ? [] : validate.errors).toEqual([]);
  const { entries, creator } = json.log;
  expect(creator.name).toBe('verihook');
  expect(entries.map(({ response }: { response: { status: number } }) => response.status)).toEqual([302, 200]);
  for (const [i, { request, response, time, timings }] of entries.entries()) {
    const sent = consumer.received[i];
    expect(request.queryString).toEqual([
      { name: 'tenant', value: 'a b' },
      { name: 'tenant', value: 'c' },
    ]);
    expect([request.method, request.postData.text]).toEqual([sent?.method, sent?.body.toString()]);
    expect(request.postData.mimeType).toMatch(/^application\/json/);
    expect(request.bodySize).toBe(sent?.body.length);
    expect(response.content).toEqual({ size: 3, mimeType: 'text/plain; charset=utf-8', text: 'jā' });
    expect(response.redirectURL).toBe('/elsewhere');
    expect(response.headers.filter(({ name }: { name: string }) => name === 'set-cookie').length).toBe(2);
    expect(timings.send + timings.wait + timings.receive).toBe(time);
  }
  const all = (await get('/export.har')).json;
  expect(validate(all) ? [] : validate.errors).toEqual([]);
  const failed = all.log.entries.filter(
    ({ request }: { request: { url: string } }) => request.url === 'http://127.0.0.1:1/',
  );
  expect(failed.length).toBeGreaterThan(0);
  expect(failed[0].response).toMatchObject({ status: 0, _error: 'unreachable' });
  expect((await get('/export.har?provider=nobody')).json.log.entries).toEqual([]);
});

test('the archive of a clock that runs has times in whole milliseconds', async () => {
  const { get, post, mock } = await startedMock({ clock: 'real', speed: 100 });
  await post('/verifications', { provider: 'idenfy', scenario: 'approved' });
  await mock.settle();
  const [{ time, startedDateTime }] = (await get('/export.har')).json.log.entries;
  expect([Number.isInteger(time), new Date(startedDateTime).toISOString()]).toEqual([true, startedDateTime]);
});
