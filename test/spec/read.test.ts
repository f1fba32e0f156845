import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { VerihookError } from '../../src/core/errors.ts';
import { contractIn } from '../../src/spec/contract.ts';
import { readSpec } from '../../src/spec/read.ts';

const HEAD = 'openapi: 3.1.0\ninfo: { title: Acme, version: "1" }\n';
const webhook = (schema: string) => `${HEAD}webhooks:
  done:
    post:
      requestBody:
        content:
          application/json:
            schema: ${schema}
`;
const read = (text: string, files: Record<string, string> = {}) =>
  readSpec('acme.yaml', text, async (file) => {
    const found = files[file];
    if (found === undefined) throw new Error(`ENOENT ${file}`);
    return found;
  });
const failure = async (text: string, files?: Record<string, string>) => {
  const error = await read(text, files)
    .then(contractIn)
    .catch((reason) => reason);
  expect(error).toBeInstanceOf(VerihookError);
  return error as VerihookError;
};

describe('a document in one shape', () => {
  test('keeps schemas under their names, and names those from elsewhere', async () => {
    const spec = await read(
      `${webhook('{ $ref: "./parts.yaml#/Body" }')}components:\n  schemas:\n    Id: { type: string }\n`,
      {
        'parts.yaml':
          'Body:\n  type: object\n  properties:\n    id: { $ref: "acme.yaml#/components/schemas/Id" }\n    next: { $ref: "#/Body" }\n',
      },
    );
    const { events, contract } = contractIn(spec);
    const { bodyPointer = '' } = events.done ?? {};
    expect(Object.keys(contract.schemas)).toEqual(['Id', bodyPointer.slice('#/components/schemas/'.length)]);
    expect(contract.validators.done?.({ id: 'a', next: { next: { id: 7 } } })).toBe(false);
    expect(contract.validators.done?.errors).toMatchObject([
      { instancePath: '/next/next/id', schemaPath: '#/components/schemas/Id/type' },
    ]);
    expect(spec.placeOf(`${bodyPointer}/properties/next`)).toEqual({ file: 'parts.yaml', line: 5, column: 5 });
    expect(contract.placeOf?.('#/components/schemas/Id')).toBe('acme.yaml:12:5');
  });

  test('takes inline bodies, references to bodies, and callbacks of operations', async () => {
    const spec = await read(`${webhook('{ type: object, properties: { type: { const: done } } }')}  failed:
    $ref: '#/components/pathItems/failed'
paths:
  /orders:
    post:
      operationId: order
      callbacks:
        shipped:
          '{$request.body#/callbackUrl}':
            post:
              requestBody: { $ref: '#/components/requestBodies/shipped' }
components:
  requestBodies:
    shipped: { content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { type: { const: shipped }, count: { type: integer } } } } } }
  pathItems:
    failed:
      post: { summary: It failed, requestBody: { content: { application/vnd.acme+json: { schema: { type: object, properties: { type: { enum: [failed] } } } } } } }
`);
    const { events, named } = contractIn(spec);
    expect(Object.keys(events)).toEqual(['done', 'failed', 'shipped']);
    expect(events.shipped?.form).toEqual({ count: 'number' });
    expect(events.failed).toMatchObject({ summary: 'It failed', contentType: 'application/vnd.acme+json' });
    expect(named).toEqual({ property: 'type', values: { done: 'done', failed: 'failed', shipped: 'shipped' } });
  });

  test.each(readdirSync('openapi').filter((name) => name.endsWith('.yaml') && name !== 'control.yaml'))(
    'reads %s, with the same events and the same verdicts as what is generated from it',
    async (name) => {
      const id = name.replace('.yaml', '');
      const spec = await readSpec(`openapi/${name}`, readFileSync(`openapi/${name}`, 'utf8'));
      const { events, contract } = contractIn(spec);
      const { [id]: provider } = await import(`../../generators/${id}/index.ts`);
      const generated = await provider.contract();
      const withoutPlace = (table: object) =>
        Object.entries(table).map(([event, info]) => [event, { ...info, pointer: '' }]);
      expect(withoutPlace(events)).toEqual(withoutPlace(provider.events));
      expect(contract.schemas).toEqual(generated.schemas);
      for (const event of Object.keys(events)) {
        const payload = provider.callback(event, { seed: 3 });
        for (const each of [payload, { ...payload, [Object.keys(payload)[0] ?? '']: [] }, {}, 7]) {
          contract.validators[event]?.(each);
          generated.validators[event](each);
          const told = ({ errors }: { errors?: { instancePath: string; schemaPath: string }[] | null } = {}) =>
            (errors ?? []).map(({ instancePath, schemaPath }) => `${instancePath} ${schemaPath}`);
          expect(told(contract.validators[event] as never)).toEqual(told(generated.validators[event]));
        }
      }
    },
  );
});

describe('a document that cannot be read is one sentence with the place', () => {
  test.each([
    ['a: [1', 'spec/not-yaml', /^acme\.yaml:1:\d+: /],
    ['- 1', 'spec/not-openapi-3.1', /no OpenAPI document/],
    ['', 'spec/not-openapi-3.1', /no OpenAPI document/],
    [
      'info: {}\nopenapi: 3.0.3',
      'spec/not-openapi-3.1',
      /^acme\.yaml:2:1: this document is OpenAPI 3\.0\.3, and 3\.1 is needed.*nullable/,
    ],
    ['swagger: "2.0"', 'spec/not-openapi-3.1', /Swagger 2\.0/],
    ['asyncapi: 3.0.0', 'spec/not-openapi-3.1', /AsyncAPI/],
    ['openapi: 4.0.0', 'spec/not-openapi-3.1', /"4\.0\.0" is not known/],
    [`${HEAD}paths: {}`, 'spec/no-events', /describes no callback/],
    [
      webhook('{ $ref: "#/components/schemas/Boddy" }').concat('components: { schemas: { Body: {} } }'),
      'spec/unresolvable-reference',
      /^acme\.yaml:9:23: .*leads nowhere\. Did you mean "Body"\?/,
    ],
    [
      webhook('{ $ref: "other.yaml#/Body" }'),
      'spec/unresolvable-reference',
      /^acme\.yaml:9:23: .*"other\.yaml", which cannot be read/,
    ],
    [webhook('{ $ref: "https://acme.test/a.yaml" }'), 'spec/remote-reference', /leads into the network/],
    [
      `${HEAD}components:\n  schemas:\n    A: { $ref: "#/components/schemas/B" }\n    B: { $ref: "#/components/schemas/A" }\n`,
      'spec/circular-reference',
      /^acme\.yaml:5:.*leads back to itself/,
    ],
    [
      `${HEAD}webhooks:\n  a: { $ref: "#/components/pathItems/a" }\ncomponents:\n  pathItems:\n    a: { $ref: "#/components/pathItems/a" }\n`,
      'spec/circular-reference',
      /^acme\.yaml:\d.*leads back to itself/,
    ],
    [
      webhook('{ type: objekt }'),
      'spec/not-a-schema',
      /^acme\.yaml:9:\d+: this is no JSON Schema: it must be equal to one of/,
    ],
    [webhook('{ type: object, $id: "https://acme.test/a" }'), 'spec/unsupported', /\$id is not supported/],
    [
      `${HEAD}webhooks: { a: { post: { requestBody: { content: { text/xml: { schema: {} } } } } } }`,
      'spec/unsupported',
      /text\/xml cannot be made/,
    ],
    [
      `${HEAD}webhooks: { a: { post: { requestBody: { content: { application/json: {} } } } } }`,
      'spec/unsupported',
      /no schema/,
    ],
  ])('%j', async (text, code, message) => {
    const error = await failure(text);
    expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
  });

  test.each([
    ['{ type: object, properties: { a: { pattern: "(?i)^usr" } } }', 9],
    ['{ type: object, patternProperties: { "(": {} } }', 9],
    ['\n              items:\n                pattern: "["', 11],
  ])('also a pattern that JavaScript cannot read: %j', async (schema, line) => {
    const error = await failure(webhook(schema));
    expect([error.code, error.message]).toEqual([
      'spec/not-a-schema',
      expect.stringMatching(
        `^acme\\.yaml:${line}:\\d+: this is no JSON Schema: Invalid regular expression.*as JavaScript reads it`,
      ),
    ]);
  });

  test('a property may be called like a keyword', async () => {
    const schema = '{ type: object, properties: { pattern: { const: "(" }, enum: { type: string } } }';
    expect(contractIn(await read(webhook(schema))).contract.validators.done?.({ pattern: '(' })).toBe(true);
  });

  test('one callback that cannot be read leaves the others', async () => {
    const text = `${webhook('{ type: string }')}  other: { post: { requestBody: { content: { text/plain: { schema: {} } } } } }\n`;
    const { events, leftOut } = contractIn(await read(text));
    expect([Object.keys(events), leftOut]).toEqual([
      ['done'],
      [{ name: 'other', why: expect.stringContaining('a callback of text/plain cannot be made') }],
    ]);
  });
});
