import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { judgeOf } from '../support/oracle.ts';
import { type Prism, startPrism } from '../support/prism.ts';
import { type Body, type Operation, operationsOf } from '../support/requests.ts';

/**
 * Operations that Prism 5.16.0 refuses although the request is right: it leaves the JSON part of a multipart body a text,
 * and then asks for an object.
 */
const REFUSED = ['initiateFacemapAuthentication', 'completeAcquisition'];

describe.each(['idenfy', 'jumio', 'sumsub', 'pipwave'])('prism mock openapi/%s.yaml', (id) => {
  const operations = operationsOf(id);
  const judge = judgeOf(id);
  const requests = operations.flatMap((operation) =>
    (operation.bodies.length > 0 ? operation.bodies : [undefined]).map(
      (body) => [operation.operationId, body?.contentType ?? 'no body', operation, body] as const,
    ),
  );
  let prism: Prism;
  beforeAll(async () => {
    prism = await startPrism('mock', `openapi/${id}.yaml`);
  }, 120_000);
  afterAll(() => prism?.stop());

  async function answerTo(operation: Operation, body: Body | undefined, prefer: Record<string, string> = {}) {
    const { path, headers, ...init } = operation.call(body);
    const response = await fetch(prism.url + path, { ...init, headers: { ...headers, ...prefer } });
    return { response, text: await response.text() };
  }

  /** What the document does not allow in an answer; empty if all is well. */
  function faultsOf(operation: Operation, response: Response, text: string): string[] {
    const content = operation.responses[response.status];
    if (content === undefined) return [`${response.status} is not documented: ${text}`];
    const [type = 'none'] = response.headers.get('content-type')?.split(';') ?? [];
    if (Object.keys(content).length === 0) return text === '' ? [] : [`a body where none is documented: ${text}`];
    const schema = content[type]?.schema;
    if (schema === undefined) return [`${type} is not documented`];
    return judge(schema)(type === 'application/json' ? JSON.parse(text) : text);
  }

  test.each(requests)('%s is answered validly, asked with %s', async (name, _, operation, body) => {
    const { response, text } = await answerTo(operation, body);
    const [success] = Object.keys(operation.responses);
    expect(response.status, text).toBe(REFUSED.includes(name) ? 400 : Number(success));
    expect(faultsOf(operation, response, text)).toEqual([]);
  });

  test.each(requests.filter(([name]) => !REFUSED.includes(name)))(
    '%s gives each documented answer when asked for it, with %s',
    async (_, __, operation, body) => {
      for (const status of Object.keys(operation.responses)) {
        const { response, text } = await answerTo(operation, body, { prefer: `code=${status}` });
        expect(response.status, text).toBe(Number(status));
        expect(faultsOf(operation, response, text)).toEqual([]);
      }
    },
  );
});
