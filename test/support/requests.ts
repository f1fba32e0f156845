import { readFileSync } from 'node:fs';
import { generateSync, type JsonSchema } from 'json-schema-faker';
import { parse } from 'yaml';

type Ref = { $ref?: string };
type Schema = Exclude<JsonSchema, boolean>;
export interface Media {
  schema?: Schema;
  examples?: Record<string, Ref & { value?: unknown }>;
  encoding?: Record<string, { contentType: string }>;
}
type Content = Ref & { content?: Record<string, Media> };
type Parameter = Ref & { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Schema };
interface Described {
  operationId: string;
  parameters?: Parameter[];
  requestBody?: Content;
  responses: Record<string, Content>;
  callbacks?: Record<string, Record<string, Ref>>;
}
type Scheme = { type: 'http' } | { type: 'apiKey'; name: string };
interface Document {
  paths: Record<string, Record<string, Described>>;
  security: [Record<string, unknown>];
  components: { securitySchemes: Record<string, Scheme> };
}

/** A body before it is written down: a value of the document's schema for that content type. */
export interface Body {
  contentType: string;
  value: unknown;
}

/** A request of the provider's REST side, below its base URL. */
export interface Call {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string | FormData;
}

/** One operation of the REST side, with valid requests made from the document. */
export interface Operation {
  operationId: string;
  /** The content of each documented answer, by status and content type. Empty where it has no body. */
  responses: Record<string, Record<string, Media>>;
  /** Event and runtime expression of each callback that the operation registers. */
  callbacks: [event: string, expression: string][];
  /** A valid body for each content type that the operation takes. */
  bodies: Body[];
  /** A request with all that is required and nothing else, and with this body. */
  call(body?: Body): Call;
}

/** The operations under `paths` of `openapi/<id>.yaml`. Credentials are well formed and belong to nobody. */
export function operationsOf(id: string): Operation[] {
  const document = parse(readFileSync(new URL(`../../openapi/${id}.yaml`, import.meta.url), 'utf8')) as Document;
  const { components } = document;

  function resolved<T extends Ref>(node: T): T {
    if (node.$ref === undefined) return node;
    const steps = node.$ref.slice(2).split('/');
    return resolved(steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], document) as T);
  }

  /** An example of the document, or else a value that is made from its schema, always the same. */
  function exampleOf({ schema = {}, examples = {} }: Media): unknown {
    const [example] = Object.values(examples);
    if (example !== undefined) return resolved(example).value;
    const [documented] = (resolved(schema).examples as unknown[] | undefined) ?? [];
    return (
      documented ??
      generateSync({ ...schema, components }, { seed: 1, optionalsProbability: 0, useExamplesValue: true })
    );
  }

  const credentials = Object.fromEntries(
    Object.keys(document.security[0]).map((name) => {
      const scheme = components.securitySchemes[name];
      return scheme?.type === 'apiKey'
        ? [scheme.name, 'example']
        : ['authorization', `Basic ${btoa('exampleKey:exampleSecret')}`];
    }),
  );

  return Object.entries(document.paths).flatMap(([template, methods]) =>
    Object.entries(methods).map(([method, operation]): Operation => {
      const content = resolved(operation.requestBody ?? {}).content ?? {};
      const parameters = (operation.parameters ?? []).map(resolved).filter(({ required }) => required);
      const given = (place: Parameter['in']) =>
        parameters.filter((each) => each.in === place).map((each) => [each.name, String(exampleOf(each))]);
      return {
        operationId: operation.operationId,
        responses: Object.fromEntries(
          Object.entries(operation.responses).map(([status, response]) => [status, resolved(response).content ?? {}]),
        ),
        callbacks: Object.entries(operation.callbacks ?? {}).flatMap(([event, at]) =>
          Object.keys(at).map((expression): [string, string] => [event, expression]),
        ),
        bodies: Object.entries(content).map(([contentType, media]) => ({ contentType, value: exampleOf(media) })),
        call(body) {
          const path = given('path').reduce(
            (rest, [name, value = '']) => rest.replace(`{${name}}`, encodeURIComponent(value)),
            template,
          );
          const query = new URLSearchParams(given('query') as [string, string][]).toString();
          return {
            method: method.toUpperCase(),
            path: query === '' ? path : `${path}?${query}`,
            headers: {
              ...credentials,
              ...Object.fromEntries(given('header')),
              // fetch names the boundary of a multipart body itself.
              ...(body && !isMultipart(body) && { 'content-type': body.contentType }),
            },
            ...(body && { body: written(body, content[body.contentType]?.encoding ?? {}) }),
          };
        },
      };
    }),
  );
}

/** A body with a consumer's URL where the operation's callbacks look for it: a member at the top of the body. */
export function withCallbacksTo(url: string, { callbacks }: Operation, { contentType, value }: Body): Body {
  const members = callbacks.map(([, expression]) => /^\{\$request\.body#\/(\w+)\}$/.exec(expression)?.[1] ?? '');
  return { contentType, value: { ...(value as object), ...Object.fromEntries(members.map((name) => [name, url])) } };
}

const isMultipart = ({ contentType }: Body) => contentType === 'multipart/form-data';

function written(body: Body, encoding: NonNullable<Media['encoding']>): string | FormData {
  if (body.contentType === 'application/json') return JSON.stringify(body.value);
  if (typeof body.value === 'string') return body.value;
  const fields = Object.entries(body.value as object).map(
    ([name, value]) => [name, typeof value === 'object' ? JSON.stringify(value) : String(value)] as const,
  );
  if (!isMultipart(body)) return new URLSearchParams(fields as [string, string][]).toString();
  const form = new FormData();
  for (const [name, text] of fields) {
    const type = encoding[name]?.contentType;
    form.append(name, type === undefined ? text : new Blob([text], { type }));
  }
  return form;
}
