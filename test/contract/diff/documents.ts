import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsPlugin from 'ajv-formats';
import { readSpec, type Spec } from '../../../src/spec/read.ts';

export type Json = Record<string, unknown>;

/** What differs from an ordinary callback with a body of JSON. */
export interface Callback {
  type?: string;
  encoding?: Json | undefined;
  [key: string]: unknown;
}

/** A document with one webhook, `result`, whose body is `schema`. */
export function hook(
  schema: unknown,
  { type = 'application/json', encoding, ...operation }: Callback = {},
  rest: Json = {},
): Json {
  return document({ result: { post: callback(schema, { type, encoding, ...operation }) } }, rest);
}

export function callback(schema: unknown, { type = 'application/json', encoding, ...operation }: Callback = {}): Json {
  const content = { [type]: { schema, ...(encoding && { encoding }) } };
  return { requestBody: { required: true, content }, responses: { 200: { description: 'taken' } }, ...operation };
}

export function document(webhooks: Json, rest: Json = {}): Json {
  return { openapi: '3.1.0', info: { title: 'Acme', version: '1' }, webhooks, ...rest };
}

/** An object with the one property `field`, which is always there. */
export function field(schema: unknown, rest: Json = {}): Json {
  return { type: 'object', properties: { id: { type: 'string' }, field: schema }, required: ['id', 'field'], ...rest };
}

/** A document of the REST side: `POST /things`. */
export function rest(request: unknown, response: unknown = { type: 'object' }, more: Json = {}): Json {
  const operation = {
    requestBody: { required: true, content: { 'application/json': { schema: request } } },
    responses: { 200: { description: 'done', content: { 'application/json': { schema: response } } } },
    ...more,
  };
  return document({}, { paths: { '/things': { post: operation } } });
}

export function specOf(document: Json, file = 'acme.yaml'): Promise<Spec> {
  return readSpec(file, JSON.stringify(document, null, 1));
}

/** A validator of its own for the body of a webhook, from the document as it was written. */
export function oracle(document: Json): (event: string, value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false, logger: false });
  formatsPlugin.default(ajv as never);
  ajv.addSchema(document, 'document');
  return (event, value) => {
    const at = `/webhooks/${event}/post`;
    const item = (document.webhooks as Record<string, { post: { requestBody: { content: Json } } }>)[event];
    const [type = ''] = Object.keys(item?.post.requestBody.content ?? {});
    return ajv.validate(`document#${at}/requestBody/content/${type.replaceAll('/', '~1')}/schema`, value) as boolean;
  };
}
