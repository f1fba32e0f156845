import { parse } from 'yaml';
import type { FormField } from '../../src/core/contract.ts';
import { FORM } from '../../src/core/form.ts';
import { formOf, type Media } from '../../src/spec/form.ts';
import { UnsupportedSchema } from './keywords.ts';

/** What the kit reads of an OpenAPI 3.1 document. */
export interface Document {
  openapi: string;
  info: { title: string };
  webhooks: Record<string, Ref>;
  servers?: { url: string }[];
  paths?: Record<string, Record<string, Operation>>;
  components: {
    schemas: Record<string, Record<string, unknown>>;
    pathItems: Record<string, { post: Callback }>;
    parameters?: Record<string, Parameter>;
    requestBodies?: Record<string, RequestBody>;
  };
}

type Ref = { $ref: string };
export type Parameter = { name: string; in: string; required?: boolean; schema: { const?: unknown } };
export type RequestBody = { required?: boolean; content: Record<string, Media> };
export interface Operation {
  operationId?: string;
  servers?: { url: string }[];
  parameters?: (Parameter | Ref)[];
  requestBody?: RequestBody | Ref;
}

interface Callback {
  summary: string;
  parameters?: (Parameter | Ref)[];
  requestBody: { content: Record<string, Media> };
}

/** One webhook, as the generated events table tells it. */
export interface EventEntry {
  name: string;
  summary: string;
  contentType: string;
  header?: { name: string; value: string };
  form?: Record<string, FormField>;
  pointer: string;
  bodyPointer: string;
}

export function readDocument(file: string, yaml: string): Document {
  const document = parse(yaml) as Document;
  if (!/^3\.1\./.test(document.openapi))
    throw new UnsupportedSchema(`${file}: openapi ${document.openapi} is not supported, only 3.1.`);
  return document;
}

/** The webhooks of a document. Each is written once under components.pathItems, with one media type and a named body schema. */
export function eventsOf(file: string, { webhooks, components }: Document): EventEntry[] {
  return Object.entries(webhooks).map(([name, { $ref }]) => {
    const at = `${file}#/webhooks/${name}`;
    const item = components.pathItems[lastSegment($ref)];
    if (item === undefined)
      throw new UnsupportedSchema(`${at}: write the callback under components.pathItems and point at it with $ref.`);
    const { summary, parameters = [], requestBody } = item.post;
    const [media, ...more] = Object.entries(requestBody.content);
    if (media === undefined || more.length > 0) throw new UnsupportedSchema(`${at}: a callback has one media type.`);
    const [contentType, { schema, encoding }] = media;
    if (schema.$ref === undefined)
      throw new UnsupportedSchema(`${at}: name the body schema under components.schemas and point at it with $ref.`);
    if (encoding !== undefined && contentType !== FORM)
      throw new UnsupportedSchema(`${at}: "encoding" says nothing for ${contentType}, only for ${FORM}.`);
    const naming = parameters
      .map((parameter) => ('$ref' in parameter ? components.parameters?.[lastSegment(parameter.$ref)] : parameter))
      .find((parameter) => parameter?.in === 'header' && typeof parameter.schema.const === 'string');
    return {
      name,
      summary,
      contentType,
      ...(naming && { header: { name: naming.name, value: String(naming.schema.const) } }),
      ...(contentType === FORM && { form: formOf(at, components.schemas, { schema, ...(encoding && { encoding }) }) }),
      pointer: $ref,
      bodyPointer: schema.$ref,
    };
  });
}

export function lastSegment(pointer: string): string {
  return pointer.slice(pointer.lastIndexOf('/') + 1);
}
