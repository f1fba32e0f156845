import type { DeliveryPolicy } from '../../../src/core/delivery.ts';
import { hmacHex } from '../../../src/core/hmac.ts';
import { header, textOf, utf8, withHeaders } from '../../../src/core/message.ts';
import { defineProvider, type Story } from '../../../src/core/provider.ts';
import type { Scenario } from '../../../src/core/scenario.ts';
import { assumed } from '../../../src/core/source.ts';
import { HOUR, MINUTE } from '../../../src/core/time.ts';

export type AcmeEvents = {
  started: { id: string };
  finished: { id: string; final: boolean };
};
type Outcome = 'passed' | 'failed';
interface AcmeTraits {
  prefix?: string;
  suffix?: string;
  person?: object;
}
interface AcmeStory extends Story {
  suffix: string;
}
type Step = Scenario<keyof AcmeEvents, Outcome>['steps'][number];

const invented = assumed('a provider that does not exist');
const scenario = (...steps: Step[]): Scenario<keyof AcmeEvents, Outcome> => ({
  title: 'A timeline of a provider that does not exist',
  outcome: 'passed',
  steps,
  source: invented,
});

/** Retries for more than a day, as some providers do. */
export const longPolicy: DeliveryPolicy = {
  acknowledged: { status: [200], body: 'OK' },
  timeoutMs: 5_000,
  retryDelaysMs: [5 * MINUTE, HOUR, 5 * HOUR, 18 * HOUR],
  afterLastRetry: 'stop',
  resign: true,
};

/**
 * A small provider that signs the time along with the body, wants the answer `OK` and retries for a day: all that
 * iDenfy does not do.
 */
export const acme = defineProvider<AcmeEvents, AcmeStory, Outcome, keyof ReturnType<typeof scenarios>, AcmeTraits>({
  id: 'acme',
  title: 'Acme identity',
  events: { started: event('started'), finished: event('finished') },
  contract: async () => ({ file: 'openapi/acme.yaml', schemas: {}, validators: {} }),
  story: (base, traits = {}) => ({ ...base, suffix: `${traits.prefix ?? ''}${traits.suffix ?? ''}` }),
  outcomes: {
    passed: { title: 'Passed', events: ['started', 'finished'], source: invented },
    failed: { title: 'Failed', events: ['finished'], source: invented },
  },
  payloads: {
    started: (_, { random, suffix }) => ({ id: random.uuid('id') + suffix }),
    finished: (_, { random, outcome, suffix }) => ({ id: random.uuid('id') + suffix, final: outcome === 'passed' }),
  },
  scenarios: scenarios(),
  cases: [],
  preliminary: [],
  tells: () => undefined,
  wire: {
    signature: 'Acme-Signature: HMAC-SHA256 over Acme-Time, a dot and the body',
    protects: 'every-byte',
    encode: (_, payload) => ({ headers: { 'Content-Type': 'application/json' }, body: utf8(JSON.stringify(payload)) }),
    sign: (message, secret, at) =>
      withHeaders(message, {
        'Acme-Time': new Date(at).toISOString(),
        'Acme-Signature': signatureOf(message.body, secret, new Date(at).toISOString()),
      }),
    verify: (message, secret) =>
      header(message, 'Acme-Signature') === signatureOf(message.body, secret, header(message, 'Acme-Time') ?? '')
        ? []
        : ['the signature does not fit'],
    decode: (message) => ({ event: undefined, payload: JSON.parse(textOf(message.body)) }),
  },
  delivery: longPolicy,
  sources: {
    acknowledged: invented,
    timeoutMs: invented,
    retryDelaysMs: invented,
    afterLastRetry: invented,
    resign: invented,
  },
  tolerances: [],
});

function scenarios() {
  return {
    one: scenario({ event: 'finished', after: 0 }),
    three: scenario(
      { silent: 'Something happens', after: 1000 },
      { event: 'started', after: [1000, 2000] },
      { event: 'finished', after: 5000, outcome: 'failed' },
      { silent: 'Something else happens', after: 1000 },
      { event: 'finished', after: 0 },
    ),
    chain: scenario(
      { event: 'started', after: 0 },
      { event: 'finished', after: 1000, onlyAfterAcknowledged: true },
      { event: 'finished', after: 1000, onlyAfterAcknowledged: true },
    ),
    short: { ...scenario({ event: 'finished', after: HOUR }), horizon: 2 * HOUR },
    asked: scenario({ event: 'started', after: 0 }, { event: 'finished', after: 0, traits: { suffix: 'second' } }),
    silence: scenario({ silent: 'Nothing is ever sent', after: 1000 }),
  };
}

function event(name: string) {
  const pointer = `#/components/pathItems/${name}`;
  return { summary: name, contentType: 'application/json', pointer, bodyPointer: `#/components/schemas/${name}` };
}

function signatureOf(body: Uint8Array, secret: string, time: string): string {
  return hmacHex('sha256', secret, utf8(`${time}.${textOf(body)}`));
}
