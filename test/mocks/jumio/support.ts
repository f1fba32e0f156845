import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import ajvFormats from 'ajv-formats';
import { parse } from 'yaml';
import { createApp, type MockApp, type ProviderSettings } from '../../../mocks/app.ts';
import { manualClock } from '../../../mocks/clock.ts';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { overStore } from '../../../mocks/engine/over-store.ts';
import { jumioMock } from '../../../mocks/jumio/index.ts';
import type { MockProfile } from '../../../mocks/profile.ts';

const START = Date.UTC(2026, 0, 1);
export const BASE = 'http://127.0.0.1:4010/jumio';
export const HOOK = 'https://consumer.example/hook';
const HEADERS = { authorization: `Basic ${btoa('token:secret')}`, 'user-agent': 'Example Consumer/1.0' };

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about.
export type Json = any;

/** One callback as the consumer got it: read by URLSearchParams, not by our code. */
export interface Received {
  to: string;
  form: Record<string, string>;
}

export interface Reply {
  status: number;
  type: string;
  /** Of JSON. */
  json: Json;
  bytes: Uint8Array;
  headers: Headers;
}

type Init = { headers?: Record<string, string | undefined>; body?: unknown; redirect?: boolean };

/** A mock provider in this process, and what its consumer has got. */
export async function start({
  settings = {},
  seed = 1,
  profile = jumioMock,
}: {
  settings?: ProviderSettings;
  seed?: number;
  profile?: MockProfile;
} = {}) {
  const received: Received[] = [];
  const app = await createApp({
    profiles: [profile],
    engine: overStore(memoryStore(), manualClock(START)),
    seed,
    base: (id) => `http://127.0.0.1:4010/${id}`,
    settings: { jumio: { to: HOOK, ...settings } },
    async consumer(request) {
      received.push({ to: request.url, form: Object.fromEntries(new URLSearchParams(await request.text())) });
      return new Response('');
    },
  });
  return { app, received, call: callerOf(app), advance: (ms: number) => app.engine.advance(ms) };
}

export type Server = Awaited<ReturnType<typeof start>>;

/** `undefined` as a header leaves it out; a body is JSON unless it is a form, text or bytes. */
function callerOf(app: MockApp) {
  return async (method: string, path: string, { headers = {}, body }: Init = {}): Promise<Reply> => {
    const isRaw = body instanceof FormData || body instanceof Uint8Array || typeof body === 'string';
    const json = body === undefined || isRaw ? {} : { 'content-type': 'application/json' };
    const all = Object.entries({ ...HEADERS, ...json, ...headers }).filter(([, value]) => value !== undefined);
    const response = await app.answer(
      new Request(/^https?:/.test(path) ? path : BASE + path, {
        method,
        headers: all as [string, string][],
        ...(body !== undefined && { body: isRaw ? (body as FormData | string) : JSON.stringify(body) }),
      }),
    );
    if (response === undefined) throw new Error(`nobody answers ${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    // The answer to HEAD has no body.
    const isJson = type.startsWith('application/json') && bytes.length > 0;
    return {
      status: response.status,
      type,
      bytes,
      json: isJson ? JSON.parse(Buffer.from(bytes).toString()) : undefined,
      headers: response.headers,
    };
  };
}

const document = parse(readFileSync(new URL('../../../openapi/jumio.yaml', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
(ajvFormats as unknown as (ajv: Ajv2020) => void)(ajv);
ajv.addSchema({ ...document, $id: 'jumio' });
/** By the schema of the document: each is compiled once, not with every answer. */
const compiled = new Map<object, ValidateFunction>();

export interface DocumentedOperation {
  id: string;
  method: string;
  path: string;
  responses: Record<string, unknown>;
  body: Record<string, { schema: object }> | undefined;
}

/** The operations as the document lists them. */
export const documented: DocumentedOperation[] = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
  Object.entries<Json>(item).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    responses: operation.responses,
    body: operation.requestBody?.content,
  })),
);

/** What is wrong with an answer to an operation, after the document alone; empty if nothing is. */
export function wrongWith(id: string, { status, type, json, bytes }: Reply): unknown[] {
  const operation = documented.find((each) => each.id === id);
  if (operation === undefined) return [`no operation ${id}`];
  const named = operation.responses[status] as
    | { $ref?: string; content?: Record<string, { schema?: object }> }
    | undefined;
  if (named === undefined) return [`${id} does not answer ${status}`];
  const response = named.$ref === undefined ? named : document.components.responses[named.$ref.split('/').at(-1) ?? ''];
  if (response.content === undefined) return bytes.length === 0 ? [] : ['a body where there is none'];
  const media = response.content[type.split(';')[0] ?? ''];
  if (media === undefined) return [`${type} is none of ${Object.keys(response.content)}`];
  // What is no JSON has a schema only to be told that it is bytes.
  if (json === undefined) return bytes.length > 0 ? [] : ['an empty body'];
  const { schema } = media;
  const valid = compiled.get(schema) ?? ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"jumio#/')));
  compiled.set(schema, valid);
  return valid(json) ? [] : (valid.errors ?? []);
}

export const WEB = { customerInternalReference: 'order-1', userReference: 'user-1' };
export const DOCUMENT = { type: 'BS', country: 'AUT', merchantScanReference: 'order-2', customerId: 'user-2' };

/** Begins an ID verification on the web, and gives its reference. */
export async function initiated({ call }: Server, body: object = {}): Promise<string> {
  return (await call('POST', '/api/v4/initiate', { body: { ...WEB, ...body } })).json.transactionReference;
}

export const jpegOf = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size);
  bytes.set([0xff, 0xd8, 0xff, 0xe0]);
  return bytes;
};

export const pdfOf = (pages: number): string =>
  `%PDF-1.4\n${Array.from({ length: pages }, (_, n) => `${n + 3} 0 obj << /Type /Page >> endobj`).join('\n')}\n<< /Type /Pages >>`;

/** A form of files and JSON, as a client sends it. */
export function multipart(parts: Record<string, Uint8Array | string | object>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) {
    const content = part instanceof Uint8Array || typeof part === 'string' ? part : JSON.stringify(part);
    form.append(name, new Blob([content as string]), `${name}.bin`);
  }
  return form;
}
