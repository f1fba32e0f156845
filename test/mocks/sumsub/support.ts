import { createHmac } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import { createApp, type ProviderSettings } from '../../../mocks/app.ts';
import { machineTime, manualClock } from '../../../mocks/clock.ts';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { overStore } from '../../../mocks/engine/over-store.ts';
import { sumsubMock } from '../../../mocks/sumsub/index.ts';

const START = Date.UTC(2026, 0, 1);
export const HOOK = 'https://consumer.example/hook';
export const SECRET = 'exampleAppSecret';

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about.
export type Json = any;

/** One callback as the consumer got it. */
export interface Received {
  to: string;
  headers: Record<string, string>;
  text: string;
  body: Json;
}

export interface Reply {
  status: number;
  type: string;
  json: Json;
  bytes: Uint8Array;
  headers: Headers;
}

export interface Init {
  token?: string;
  secret?: string;
  /** Unix seconds. Default: by the machine's clock. */
  timestamp?: string | number;
  /** What is signed as the target. Default: as it is sent. */
  signs?: string;
  /** `undefined` leaves a header out. */
  headers?: Record<string, string | undefined>;
  /** JSON, unless it is text or bytes. */
  body?: unknown;
}

/** A mock provider in this process, and what its consumer has got. */
export async function start({
  settings = {},
  seed = 1,
  status = () => 200,
}: {
  settings?: ProviderSettings;
  seed?: number;
  status?: () => number;
} = {}) {
  const received: Received[] = [];
  const app = await createApp({
    profiles: [sumsubMock],
    engine: overStore(memoryStore(), manualClock(START)),
    seed,
    base: (id) => `http://127.0.0.1:4010/${id}`,
    settings: { sumsub: { to: HOOK, ...settings } },
    async consumer(request) {
      const text = await request.text();
      received.push({ to: request.url, headers: Object.fromEntries(request.headers), text, body: JSON.parse(text) });
      return new Response('', { status: status() });
    },
  });

  /** Signs as the vendor's own examples do: timestamp, method, path with query, body. */
  async function call(method: string, path: string, init: Init = {}): Promise<Reply> {
    const { token = 'sbx:exampleToken', secret = SECRET, headers = {}, body } = init;
    const { timestamp = Math.floor(machineTime() / 1_000) } = init;
    const isRaw = typeof body === 'string' || body instanceof Uint8Array;
    const sent = body === undefined ? '' : isRaw ? body : JSON.stringify(body);
    const signed = Buffer.concat([Buffer.from(timestamp + method + (init.signs ?? path)), Buffer.from(sent)]);
    const all = Object.entries({
      'x-app-token': token,
      'x-app-access-ts': String(timestamp),
      'x-app-access-sig': createHmac('sha256', secret).update(signed).digest('hex'),
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    const response = await app.answer(
      new Request(`http://127.0.0.1:4010/sumsub${path}`, {
        method,
        headers: all,
        ...(body !== undefined && { body: sent as string }),
      }),
    );
    if (response === undefined) throw new Error(`nobody answers ${path}`);
    const bytes = new Uint8Array(await response.arrayBuffer());
    const type = response.headers.get('content-type') ?? '';
    const isJson = type.startsWith('application/json') && bytes.length > 0;
    const json = isJson ? JSON.parse(Buffer.from(bytes).toString()) : undefined;
    return { status: response.status, type, bytes, json, headers: response.headers };
  }
  return {
    ...{ app, received, call },
    room: app.room('sumsub'),
    advance: (ms: number) => app.engine.advance(ms),
    /** The bodies about one applicant. */
    about: (id: string): Json[] => received.map(({ body }) => body).filter(({ applicantId }) => applicantId === id),
  };
}

export type Server = Awaited<ReturnType<typeof start>>;

/** Makes an applicant and gives its id. */
export async function applicant({ call }: Server, body: object = {}, level = 'basic-kyc-level'): Promise<string> {
  const { json } = await call('POST', `/resources/applicants?levelName=${encodeURIComponent(level)}`, {
    body: { externalUserId: 'user-42', type: 'individual', ...body },
  });
  return json.id;
}

const document = parse(readFileSync(new URL('../../../openapi/sumsub.yaml', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'sumsub' });
const compiled = new Map<string, ReturnType<typeof ajv.compile>>();

/** The operations as the document lists them. */
export const documented: {
  id: string;
  method: string;
  path: string;
  responses: Json;
  body: Json;
  parameters: Json[];
}[] = Object.entries<Json>(document.paths).flatMap(([path, item]) =>
  Object.entries<Json>(item).map(([method, operation]) => ({
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    responses: operation.responses,
    body: operation.requestBody?.content,
    parameters: operation.parameters ?? [],
  })),
);

/** What is wrong with an answer to an operation, after the document alone; empty if nothing is. */
export function wrongWith(id: string, { status, type, json, bytes }: Reply): unknown[] {
  const named = documented.find((each) => each.id === id)?.responses[status];
  if (named === undefined) return [`${id} does not answer ${status}`];
  const response = named.$ref === undefined ? named : document.components.responses[named.$ref.split('/').at(-1)];
  const media = response.content?.[type.split(';')[0] ?? ''];
  if (media === undefined) return [`${id} ${status} does not answer ${type}`];
  // What is no JSON has a schema only to be told that it is bytes.
  if (json === undefined) return bytes.length > 0 ? [] : ['an empty body'];
  const text = JSON.stringify(media.schema).replaceAll('"#/', '"sumsub#/');
  const valid = compiled.get(text) ?? ajv.compile(JSON.parse(text));
  compiled.set(text, valid);
  return valid(json) ? [] : (valid.errors ?? []);
}
