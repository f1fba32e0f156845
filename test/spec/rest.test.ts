import { createMockProvider } from 'verihook/mock';
import { providerOf, readSpec } from 'verihook/spec';
import { describe, expect, test } from 'vitest';
import { evaluated } from '../../src/spec/rest.ts';

const DOCUMENT = `openapi: 3.1.0
info: { title: Acme, version: '1' }
servers: [{ url: https://api.acme.test/v1 }]
paths:
  /checks:
    post:
      operationId: createCheck
      parameters:
        - { name: dry, in: query, schema: { type: boolean } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [name, callback]
              properties:
                name: { type: string, maxLength: 5 }
                callback: { type: string, format: uri }
      callbacks:
        check.done:
          '{$request.body#/callback}':
            post:
              requestBody:
                content:
                  application/json:
                    schema: { type: object, required: [type, id], properties: { type: { const: check.done }, id: { type: string, format: uuid } } }
              responses: { '200': { description: Taken } }
      responses:
        '201':
          description: Made
          content:
            application/json:
              schema: { type: object, required: [id, state], properties: { id: { type: string, format: uuid }, state: { const: open } } }
  /checks/{id}:
    get:
      operationId: getCheck
      responses:
        '200':
          description: It
          content: { application/json: { example: { id: 7 } } }
    delete:
      responses: { '204': { description: Gone } }
`;

async function served() {
  const received: unknown[] = [];
  const consumer = async (request: Request) => {
    received.push([request.url, await request.json()]);
    return new Response();
  };
  const spec = await readSpec('acme.yaml', DOCUMENT);
  const mock = await createMockProvider({
    providers: [],
    own: [{ provider: providerOf(spec, { id: 'acme' }), spec }],
    consumer,
  });
  const call = async (method: string, path: string, body?: unknown) => {
    const init =
      body === undefined
        ? { method }
        : { method, body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await mock.fetch(new Request(`https://mock.test/acme${path}`, init));
    const text = await response.text();
    return { status: response.status, json: text === '' ? undefined : JSON.parse(text) };
  };
  return { mock, call, received };
}

describe('the REST side of a document', () => {
  test('answers by schema or example, and calls back where it promises to', async () => {
    const { mock, call, received } = await served();
    const { status, json } = await call('POST', '/checks?dry=true', {
      name: 'Ada',
      callback: 'https://consumer.test/hooks?a=1',
    });
    expect([status, json]).toEqual([201, { id: expect.stringMatching(/^[\da-f-]{36}$/), state: 'open' }]);
    await mock.settle();
    expect(received).toEqual([
      ['https://consumer.test/hooks?a=1', { type: 'check.done', id: expect.stringMatching(/^[\da-f-]{36}$/) }],
    ]);
    expect(await call('GET', '/checks/7')).toEqual({ status: 200, json: { id: 7 } });
    expect(await call('DELETE', '/checks/7')).toEqual({ status: 204, json: undefined });
    await mock.close();
  });

  test.each([
    ['POST', '/checks', { name: 'Ada' }, 422, /must have required property 'callback'/],
    [
      'POST',
      '/checks',
      { name: 'Adelaide', callback: 'https://consumer.test/' },
      422,
      /\/name must NOT have more than 5/,
    ],
    ['POST', '/checks?dry=perhaps', { name: 'Ada', callback: 'https://consumer.test/' }, 422, /dry must be boolean/],
    ['POST', '/checks', undefined, 415, /must be application\/json/],
    ['PUT', '/checks', {}, 405, /method-not-allowed/],
    ['GET', '/nowhere', undefined, 404, /No operation of acme has this path/],
  ])('%s %s %j is refused', async (method, path, body, status, error) => {
    const { mock, call } = await served();
    expect(await call(method, path, body)).toEqual({ status, json: { error: expect.stringMatching(error) } });
    await mock.close();
  });

  test('a URL that the request does not say is called by nobody', () => {
    const request = {
      body: { a: { b: 'x' }, n: 7 },
      query: { to: 'https://b.test' },
      header: { 'x-to': 'y' },
      path: { id: '9' },
    };
    expect(evaluated('{$request.body#/a/b}/done', request)).toBe('x/done');
    expect(evaluated('$request.query.to', request)).toBe('https://b.test');
    expect(evaluated('https://c.test/{$request.path.id}?h={$request.header.X-To}', request)).toBe(
      'https://c.test/9?h=y',
    );
    for (const absent of [
      '{$request.body#/a/c}',
      '{$request.body#/n}',
      '{$request.query.from}',
      '{$response.body#/id}',
    ])
      expect(evaluated(absent, request)).toBeUndefined();
  });
});
