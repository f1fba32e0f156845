import { type Contract, pointerOf, type Schema, segmentsOf, type Validator } from '../core/contract.ts';
import { FORM } from '../core/form.ts';
import type { OperationInfo, OperationTable } from '../core/operation.ts';
import { isPlainObject } from '../core/override.ts';
import { absolute, ajvOf } from './ajv.ts';
import type { Spec } from './read.ts';

type Json = Record<string, unknown>;

/** What a document tells of the provider's own side: what may be asked, and what is answered. */
export interface SpecRest {
  /** Where the document says that the operations are served; only those that are URLs without variables. */
  servers: readonly string[];
  /** By operationId; without one, by method and path. */
  operations: OperationTable;
  /** Of bodies, by operation. */
  bodies: Readonly<Record<string, Validator>>;
  /** Of `{ path, query, header }`, and of forms under `<operation>Form`; text becomes what it stands for. */
  parameters: Readonly<Record<string, Validator>>;
  /** The first success of each operation. */
  answers: Readonly<Record<string, SpecAnswer>>;
  /** What an operation promises to call, once it was asked. */
  calls: Readonly<Record<string, readonly { event: string; url: string }[]>>;
  schemas: Contract['schemas'];
}

export interface SpecAnswer {
  status: number;
  /** Of a JSON body; undefined where the answer has none. */
  schema?: Schema;
  /** What the document gives as an example of it. */
  example?: unknown;
}

const METHODS = ['get', 'put', 'post', 'delete', 'patch', 'head', 'options'];
const PLACES = ['path', 'query', 'header'] as const;

/** The operations of a document, ready to be served. */
export function restOf({ document }: Spec): SpecRest {
  const { schemas } = document.components;
  const options = { strict: false, logger: false } as const;
  const plain = ajvOf(schemas, options);
  const coercing = ajvOf(schemas, { ...options, coerceTypes: true });
  const operations: Record<string, OperationInfo> = {};
  const bodies: Record<string, Validator> = {};
  const parameters: Record<string, Validator> = {};
  const answers: Record<string, SpecAnswer> = {};
  const calls: Record<string, { event: string; url: string }[]> = {};
  for (const [path, item] of Object.entries(document.paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!isPlainObject(operation)) continue;
      const id = typeof operation.operationId === 'string' ? operation.operationId : `${method} ${path}`;
      const content = contentOf(operation.requestBody);
      operations[id] = {
        id,
        method: method.toUpperCase(),
        path,
        ...(content && {
          body: {
            required: (operation.requestBody as Json).required === true,
            types: Object.fromEntries(Object.entries(content).map(([type, media]) => [type, jsonPartsOf(type, media)])),
          },
        }),
      };
      const body = Object.entries(content ?? {}).find(([, { schema }]) => schema !== undefined);
      if (body !== undefined) {
        const schema = absolute(body[1].schema as object);
        bodies[id] = plain.compile(schema) as Validator;
        if (body[0] === FORM) parameters[`${id}Form`] = coercing.compile(schema) as Validator;
      }
      const asked = [...((item.parameters ?? []) as Json[]), ...((operation.parameters ?? []) as Json[])];
      if (asked.length > 0) parameters[id] = coercing.compile(absolute(parametersSchema(asked))) as Validator;
      answers[id] = answerOf(operation.responses);
      calls[id] = callsOf(operation.callbacks);
    }
  }
  const servers = ((document.servers ?? []) as { url?: string }[]).flatMap(({ url = '' }) =>
    /^https?:\/\/[^{}]+$/.test(url) ? [url] : [],
  );
  return { servers, operations, bodies, parameters, answers, calls, schemas };
}

function contentOf(body: unknown): Record<string, Json> | undefined {
  return isPlainObject(body) && isPlainObject(body.content) ? (body.content as Record<string, Json>) : undefined;
}

/** The parts of a form that are JSON. */
function jsonPartsOf(type: string, { encoding = {} }: { encoding?: Record<string, Json> }): string[] {
  if (!/form/.test(type)) return [];
  return Object.keys(encoding).filter((part) => encoding[part]?.contentType === 'application/json');
}

function parametersSchema(parameters: readonly Json[]): Schema {
  const places = PLACES.map((place) => {
    const there = parameters.filter((each) => each.in === place && each.schema !== undefined);
    const nameOf = ({ name }: Json) => (place === 'header' ? String(name).toLowerCase() : String(name));
    const properties = Object.fromEntries(there.map((each) => [nameOf(each), each.schema]));
    return [
      place,
      { type: 'object', properties, required: there.filter(({ required }) => required === true).map(nameOf) },
    ];
  });
  return { type: 'object', properties: Object.fromEntries(places) };
}

function answerOf(responses: unknown): SpecAnswer {
  const all = Object.entries(isPlainObject(responses) ? responses : {});
  const [status, response] =
    all.find(([code]) => /^2\d\d$/.test(code)) ?? all.find(([code]) => /^2XX$/i.test(code)) ?? [];
  const content = contentOf(response) ?? {};
  const media = content[Object.keys(content).find((type) => /\bjson\b/.test(type)) ?? ''];
  const [first] = isPlainObject(media?.examples) ? Object.values(media.examples) : [];
  const example = media?.example ?? (isPlainObject(first) ? first.value : undefined);
  return {
    status: Number(status) || 200,
    ...(media?.schema !== undefined && { schema: media.schema as Schema }),
    ...(example !== undefined && { example }),
  };
}

function callsOf(callbacks: unknown): { event: string; url: string }[] {
  return Object.entries(isPlainObject(callbacks) ? callbacks : {}).flatMap(([event, byUrl]) =>
    Object.keys(isPlainObject(byUrl) ? byUrl : {}).map((url) => ({ event, url })),
  );
}

/**
 * A runtime expression of OpenAPI, such as `{$request.body#/callbackUrl}`, with what the request says in its place; undefined
 * where the request does not say it.
 */
export function evaluated(
  expression: string,
  request: { body: unknown; query: unknown; header: unknown; path: unknown },
): string | undefined {
  let isComplete = true;
  const text = expression.replaceAll(
    /\{?\$request\.(body|query|header|path)(?:#(\/[^}]*)|\.([^}]+))?\}?/g,
    (_, place, pointer, name) => {
      const key = place === 'header' ? String(name).toLowerCase() : name;
      const at = pointer ?? (name === undefined ? '' : pointerOf([key]));
      const value = segmentsOf(at).reduce<unknown>(
        (node, segment) => (isPlainObject(node) && Object.hasOwn(node, segment) ? node[segment] : undefined),
        request[place as 'body'],
      );
      if (typeof value !== 'string') isComplete = false;
      return String(value);
    },
  );
  return isComplete && !text.includes('{') ? text : undefined;
}
