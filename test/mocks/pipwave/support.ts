import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { PipwaveSettings } from '../../../generators/pipwave/settings.ts';
import { createApp, type MockApp, type ProviderSettings } from '../../../mocks/app.ts';
import { manualClock } from '../../../mocks/clock.ts';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { overStore } from '../../../mocks/engine/over-store.ts';
import type { Store } from '../../../mocks/engine/store.ts';
import type { TargetRules } from '../../../mocks/engine/targets.ts';
import { pipwaveMock } from '../../../mocks/pipwave/index.ts';
import type { components } from '../../../src/generated/pipwave/types.ts';

export type Notification = components['schemas']['Notification'];
export type Started = { status: '200'; message: string; token: string; redirect_url: Record<string, string> };

/** An error in the body. */
export type Refused = { status: string; message: string };

const START = Date.UTC(2026, 0, 1);
export const MINUTE = 60_000;
export const BASE = 'http://127.0.0.1:4010/pipwave';
export const HOOK = 'https://merchant.example/pipwave/doc';
export const SECRET = 'demo_secret_0001';
export const KEY = 'demo_key_0001';

/** What came to the merchant. */
export interface Received {
  at: number;
  url: string;
  raw: string;
  body: Notification;
}

export interface Rig extends AsyncDisposable {
  app: MockApp;
  received: Received[];
  call(request: Request): Promise<Response>;
  /** Posts a call as JSON, with its key in the header and a signature. */
  initiate(
    changes?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; body: Started }>;
}

type RigOptions = Omit<ProviderSettings, 'to'> & {
  to?: string;
  seed?: number;
  answer?: (received: Received) => string;
  configured?: Partial<PipwaveSettings>;
  targets?: TargetRules;
  store?: Store;
};

export async function rigOf({
  seed = 1,
  answer = () => 'OK',
  configured = {},
  targets,
  store = memoryStore(),
  ...settings
}: RigOptions = {}): Promise<Rig> {
  const received: Received[] = [];
  const app = await createApp({
    profiles: [{ ...pipwaveMock, provider: pipwaveMock.provider.configured(configured) }],
    engine: overStore(store, manualClock(START)),
    seed,
    ...(targets && { targets }),
    base: (id) => `http://127.0.0.1:4010/${id}`,
    settings: { pipwave: { secret: SECRET, ...settings } },
    async consumer(request) {
      const raw = await request.text();
      const entry = { at: Math.round(app.engine.now()), url: request.url, raw, body: JSON.parse(raw) };
      received.push(entry);
      return new Response(answer(entry));
    },
  });
  const call = async (request: Request) => (await app.answer(request)) as Response;
  return {
    app,
    received,
    call,
    async initiate(changes, headers = {}) {
      const request = signed(changes);
      const response = await call(
        new Request(`${BASE}/document`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-api-key': String(request.api_key), ...headers },
          body: JSON.stringify(request),
        }),
      );
      return { status: response.status, body: (await response.json()) as Started };
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** A call for a credit card; `undefined` leaves a field out, and a signature that is not given is made. */
export function signed(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const all: Record<string, unknown> = {
    action: 'initiate-verification-session',
    timestamp: START / 1000,
    api_key: KEY,
    types_of_verification: '{"credit-card":{}}',
    user_id: '1514333',
    notification_url: HOOK,
    ...changes,
  };
  const request = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return 'signature' in changes ? request : { ...request, signature: signatureOf(request) };
}

const SIGNED = 'action api_key extra_param1 extra_param2 extra_param3 notification_url timestamp user_id'.split(' ');

/** Written from the guide alone. */
export function signatureOf(request: Record<string, unknown>, secret = SECRET): string {
  const pairs: Record<string, unknown> = { api_secret: secret };
  for (const name of SIGNED) if (request[name] && request[name] !== '0') pairs[name] = request[name];
  const text = Object.keys(pairs)
    .sort()
    .map((name) => `${name}:${pairs[name]}`);
  return createHash('sha1').update(text.join('')).digest('hex');
}

const document = parse(readFileSync(new URL('../../../openapi/pipwave.yaml', import.meta.url), 'utf8'));
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: 'pipwave' });

const validators = {
  InitiateResponse: ajv.compile({ $ref: 'pipwave#/components/schemas/InitiateResponse' }),
  Notification: ajv.compile({ $ref: 'pipwave#/components/schemas/Notification' }),
};

/** What Ajv has against a value, by the document alone. */
export function faultsOf(schema: keyof typeof validators, value: unknown): string[] {
  const validate = validators[schema];
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
