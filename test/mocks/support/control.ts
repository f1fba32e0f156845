import { readFileSync } from 'node:fs';
import { Ajv2020 as Ajv, type ValidateFunction } from 'ajv/dist/2020.js';
import { expect } from 'vitest';
import { parse } from 'yaml';

const document = parse(readFileSync(new URL('../../../openapi/control.yaml', import.meta.url), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true }).addSchema(document, 'control');
const pointer = (...parts: string[]) =>
  parts.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** What `Error` is, for refusals that belong to no operation. */
const ERROR = pointer('components', 'schemas', 'Error');
const paths: [path: string, pattern: RegExp][] = Object.keys(document.paths).map((path) => [
  path,
  new RegExp(`^${path.replaceAll('.', String.raw`\.`).replaceAll(/\{\w+\}/g, '[^/]+')}$`),
]);

/** Every operation of the document: where it is, and its statuses. */
export const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item as Record<string, { operationId: string; responses: object }>).map(([method, operation]) => ({
    ...{ path, method: method.toUpperCase(), id: operation.operationId },
    statuses: Object.keys(operation.responses).map(Number),
  })),
);

/** An answer that the document allows. */
export interface Answered {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into what the document has judged
  json: any;
}

export interface Call {
  body?: unknown;
  headers?: Record<string, string>;
}

/** Calls the control API and lets an independent validator judge every answer by the document. */
export function controlClient(
  base: string | undefined,
  fetch: (request: Request) => Promise<Response>,
  token?: string,
) {
  const call = async (method: string, path: string, { body, headers = {} }: Call = {}): Promise<Answered> => {
    const response = await fetch(
      new Request(`${base}/_verihook${path}`, {
        method,
        headers: {
          ...(body !== undefined && { 'content-type': 'application/json' }),
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
          ...headers,
        },
        ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
      }),
    );
    const text = await response.text();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    const json = type === 'application/json' ? JSON.parse(text) : undefined;
    judge(method, `/_verihook${path}`, response.status, type, json);
    return { status: response.status, headers: response.headers, text, json };
  };
  return {
    call,
    get: (path: string, headers?: Call['headers']) => call('GET', path, headers && { headers }),
    post: (path: string, body?: unknown, headers?: Call['headers']) =>
      call('POST', path, { ...(body !== undefined && { body }), ...(headers && { headers }) }),
  };
}

const validators = new Map<string, ValidateFunction>();

/** Fails unless the document says that this operation answers so. */
export function judge(method: string, target: string, status: number, type: string, json: unknown): void {
  const [asked = ''] = target.split('?', 1);
  const [path = ''] =
    paths.filter(([, pattern]) => pattern.test(asked)).sort(([a], [b]) => a.length - b.length)[0] ?? [];
  const responses = document.paths[path]?.[method.toLowerCase()]?.responses;
  const isRefused = responses === undefined && (status === 404 || status === 405);
  const response = isRefused ? undefined : responses?.[status];
  const what = `${method} ${target} answers ${status} ${type}`;
  if (!isRefused) expect(response, `${what}, which the document does not know`).toBeDefined();
  const named = response?.$ref?.slice(1);
  const at = named ?? pointer('paths', path, method.toLowerCase(), 'responses', String(status));
  const content = named ? document.components.responses[named.split('/').pop() ?? ''].content : response?.content;
  if (!isRefused) expect(Object.keys(content), what).toContain(type);
  if (type !== 'application/json') return;
  const schema = isRefused ? ERROR : `${at}${pointer('content', type, 'schema')}`;
  const validate = validators.get(schema) ?? ajv.compile({ $ref: `control#${schema}`, unevaluatedProperties: false });
  validators.set(schema, validate);
  expect(validate(json) ? [] : validate.errors, what).toEqual([]);
}
