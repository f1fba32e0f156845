import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMockProvider, type MockProvider } from '../../../src/mock.ts';
import { providerOf, readSpec } from '../../../src/spec.ts';
import { eventsWithOutcomes, allProviders as providers } from '../../support/providers.ts';
import { controlClient } from '../support/control.ts';
import { startedMock, stopAll } from '../support/started.ts';

interface Field {
  path: string;
  depth: number;
  types: string[];
  required: boolean;
  rule?: string;
  when?: string;
  description?: string;
  basis: string;
  source?: string;
  personal?: string;
}

let mock: MockProvider;
/** By provider and event, as the control API tells them in this process. */
const fields = new Map<string, ReadonlyMap<string, Field>>();
// biome-ignore lint/suspicious/noExplicitAny: tests look into what the document has judged
const contracts: Record<string, any> = {};

beforeAll(async () => {
  mock = await createMockProvider();
  const { get } = controlClient('http://127.0.0.1', (request) => mock.fetch(request));
  for (const { id } of providers) {
    contracts[id] = (await get(`/providers/${id}/contract`)).json;
    for (const event of contracts[id].events)
      fields.set(`${id} ${event.name}`, new Map(event.fields.map((field: Field) => [field.path, field])));
  }
});
afterAll(() => mock.close());
afterEach(stopAll);

const field = (of: string, path: string): Field => fields.get(of)?.get(path) as Field;

/** A value of a payload, where it stands, and what of the contract speaks of it. */
interface Place {
  value: unknown;
  path: string;
  holder: Record<string, unknown> | unknown[];
  key: string;
}

/** Every value within a payload; what no field speaks of has no path. */
function* placesIn(known: ReadonlyMap<string, Field>, value: unknown, path: string): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const own = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const found = Array.isArray(value) || !known.has(own) ? `${path}/*` : own;
    yield { value: inner, path: known.has(found) ? found : `no field for ${own}`, holder: value as never, key };
    yield* placesIn(known, inner, found);
  }
}

const typeOf = (value: unknown) =>
  value === null
    ? 'null'
    : Array.isArray(value)
      ? 'array'
      : Number.isInteger(value)
        ? 'integer'
        : (typeof value as string);

describe.each(providers.map((provider) => [provider.id, provider] as const))('the contract of %s', (id, provider) => {
  const pairs = eventsWithOutcomes(provider);
  const anyPayload = fc
    .record({ pair: fc.constantFrom(...pairs), seed: fc.maxSafeNat() })
    .map(({ pair: { event, outcome }, seed }) => ({ event, payload: provider.callback(event, { outcome, seed }) }));

  test('has every event with its outcomes, and fields of each, every one after what holds it', () => {
    const { events } = contracts[id];
    expect(events.map(({ name }: { name: string }) => name)).toEqual(Object.keys(provider.events));
    for (const { name, outcomes, fields } of events) {
      const paths: string[] = fields.map(({ path }: Field) => path);
      expect(new Set(paths).size, name).toBe(paths.length);
      expect(paths.length, name).toBeGreaterThan(3);
      for (const [index, path] of paths.entries()) {
        const holder = path.slice(0, path.lastIndexOf('/'));
        expect(holder === '' ? 0 : paths.indexOf(holder)).toBeLessThanOrEqual(index);
        expect(fields[index].depth).toBe(path.split('/').length - 2);
        if (holder !== '') expect(paths).toContain(holder);
      }
      expect(outcomes).toEqual(pairs.filter((pair) => pair.event === name).map(({ outcome }) => outcome));
    }
  });

  test('has a field of a fitting type for each value of each payload', () => {
    fc.assert(
      fc.property(anyPayload, ({ event, payload }) => {
        const known = fields.get(`${id} ${event}`) ?? new Map();
        for (const { value, path } of placesIn(known, payload, '')) {
          const types = known.get(path)?.types ?? [`${path} of ${event}`];
          const type = typeOf(value);
          if (!types.includes('any') && !(type === 'integer' && types.includes('number')))
            expect(types).toContain(type);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('calls required what the validator misses, and what no payload is without', async () => {
    const { validators } = await provider.contract();
    fc.assert(
      fc.property(anyPayload, ({ event, payload }) => {
        const known = fields.get(`${id} ${event}`) ?? new Map<string, Field>();
        const own = structuredClone(payload);
        expect(validators[event]?.(own)).toBe(true);
        for (const { path, holder, key, value } of [...placesIn(known, own, '')]) {
          if (!known.get(path)?.required || Array.isArray(holder) || path.endsWith('/*')) continue;
          delete holder[key];
          expect([path, validators[event]?.(own)]).toEqual([path, false]);
          holder[key] = value;
        }
        const held = [{ path: '', value: own as unknown }, ...placesIn(known, own, '')];
        const required = [...known.values()].filter((each) => each.required && !each.path.endsWith('/*'));
        for (const { path, value } of held.filter((each) => typeOf(each.value) === 'object'))
          for (const each of required.filter((other) => other.path.slice(0, other.path.lastIndexOf('/')) === path))
            expect(Object.keys(value as object)).toContain(each.path.slice(path.length + 1).replaceAll('~1', '/'));
      }),
      { numRuns: 15 },
    );
  });

  test('says who stands for each part of its delivery, and where to find them', () => {
    const { delivery, document, sources, signature, questions, rules, tolerances } = contracts[id];
    expect(document).toBe(`${id}.yaml`);
    expect(signature).toBe(provider.wire.signature);
    expect(sources).toMatch(/^Square brackets name.*\n\| Name \|.*`\[inferred\]`/s);
    const parts = Object.entries(provider.sources).map(([name, { basis, note }]) => ({ name, basis, source: note }));
    expect(delivery).toEqual(expect.arrayContaining(parts.map((part) => expect.objectContaining(part))));
    expect(rules).toHaveLength(provider.rules?.length ?? 0);
    expect(tolerances.length).toBe(provider.tolerances.length + (provider.openEvents ? 1 : 0));
    expect(questions.length).toBe((provider.openQuestions?.length ?? 0) + Object.keys(provider.settings).length);
  });
});

describe('a field', () => {
  test.each([
    // [provider event, path, basis, source]
    ['idenfy identification', '/final', 'documented', 'OAS26, WL23'],
    ['idenfy identification', '/data/fullName', 'documented', 'OAS26; inferred'],
    ['idenfy identification', '/status/denyReasons', 'observed', 'DJS'],
    ['idenfy identification', '/status/denyReasons/*', 'observed', undefined],
    ['sumsub applicantReviewed', '/reviewStatus', 'documented', undefined],
    ['sumsub applicantTagsChanged', '/reviewStatus', 'inferred', undefined],
    ['sumsub applicantReviewed', '/sourceKey', 'observed', 'O3, O4'],
    ['sumsub kytCaseV2Created', '/kytCaseId', 'observed', undefined],
    ['pipwave notification', '/documents/*/full_size', 'documented', 'seed; assumed'],
    ['pipwave notification', '/documents/*', 'documented', undefined],
  ])('of %s, %s, is %s', (of, path, basis, source) => {
    expect([path, field(of, path)?.basis, field(of, path)?.source]).toEqual([path, basis, source]);
  });

  test('tells what a value must be, and when', () => {
    const similarity = field('jumio netverify', '/identityVerification/similarity');
    expect(similarity).toMatchObject({ required: true, rule: 'one of MATCH, NO_MATCH, NOT_POSSIBLE' });
    const reason = field('jumio netverify', '/rejectReason');
    const isRejected = 'verificationStatus is DENIED_FRAUD or verificationStatus is ERROR_NOT_READABLE_ID';
    expect(reason).toMatchObject({ required: false, when: `only if ${isRejected}, and then always` });
    expect(field('jumio netverify', '/rejectReason/rejectReasonCode').required).toBe(true);
    expect(field('jumio netverify', '/identityVerification').when).toMatch(/^never if verificationStatus is one of/);
    const comment = field('sumsub applicantReviewed', '/reviewResult/moderationComment');
    expect(comment.when).toBe('only if reviewResult.reviewAnswer is RED');
    expect(field('pipwave notification', '/documents/*/subject_url').when).toBe('always if mode is livefeed');
    const face = field('idenfy identification', '/status/manualFace');
    expect(face.rule).toMatch(/; FACE_MATCH if status\.overall is APPROVED and status\.manualFace is not empty$/);
    expect(face).toMatchObject({ types: ['string', 'null'], required: true });
  });

  test('tells what it says of a person, and lies within JSON of a form as in any object', () => {
    expect(field('idenfy identification', '/data/docFirstName').personal).toBe('name');
    expect(field('jumio netverify', '/rejectReason/rejectReasonDetails/*/detailsCode').types).toEqual(['string']);
    expect(field('jumio netverify', '/idAddress/city').personal).toBe('address');
    expect(field('idenfy identification', '/status/overall').personal).toBeUndefined();
  });
});

describe('a contract', () => {
  test('is that of the settings which were chosen', async () => {
    const configured = { sumsub: { resend: 'off', algorithm: 'HMAC_SHA1_HEX' } };
    const { get } = await startedMock({ providers: ['sumsub'], configured });
    const { json } = await get('/providers/sumsub/contract');
    const named = (list: { name: string; value: string }[], name: string) =>
      list.find((each) => each.name === name)?.value;
    expect(named(json.delivery, 'retryDelaysMs')).toBe('no retry');
    expect(named(json.questions, 'algorithm')).toMatch(/: HMAC_SHA1_HEX \(of HMAC_SHA256_HEX, /);
    expect(named(contracts.sumsub.delivery, 'retryDelaysMs')).toBe('5m, 1h, 5h, 18h');
    const short = contracts.sumsub.delivery.find(({ name }: { name: string }) =>
      name.includes('applicantActionOnHold'),
    );
    expect(short.value).toBe('30s, 30s, 1m, 5m');
  });

  test('is asked of a provider that is served', async () => {
    const { get } = await startedMock();
    const refused = await get('/providers/jumio/contract');
    expect([refused.status, refused.json.code]).toEqual([404, 'mock/not-served']);
  });
});

const ACME = `openapi: 3.1.0
info: { title: Acme, version: '1', description: 'Who says so: [us].' }
webhooks:
  check.done:
    post:
      summary: A check has ended
      description: Sent once
      requestBody:
        content:
          application/json:
            schema:
              type: object
              required: [type, id]
              properties:
                type: { const: check.done }
                id: { type: string, format: uuid, description: 'Which one [see there]' }
                tags: { type: array, minItems: 1, items: { type: string, maxLength: 5 } }
      responses: { '200': { description: Taken } }
`;

describe('a provider of one’s own', () => {
  const told = async (own: Parameters<typeof createMockProvider>[0]) => {
    const mock = await createMockProvider({ providers: [], ...own });
    const { get } = controlClient('http://127.0.0.1', (request) => mock.fetch(request));
    const { json } = await get('/providers/acme/contract');
    await mock.close();
    return json;
  };

  test('tells the contract of its document, whose brackets are no sources', async () => {
    const spec = await readSpec('specs/acme.yaml', ACME);
    const contract = await told({ own: [{ provider: providerOf(spec, { id: 'acme' }), spec }] });
    expect(contract).toMatchObject({ document: 'acme.yaml', sources: '' });
    const [event] = contract.events;
    expect(event).toMatchObject({ name: 'check.done', title: 'A check has ended', description: 'Sent once' });
    expect(event.fields).toEqual([
      { path: '/type', depth: 0, types: ['string'], required: true, rule: '"check.done"', basis: 'documented' },
      {
        ...{ path: '/id', depth: 0, types: ['string'], required: true, rule: 'the format uuid', basis: 'documented' },
        description: 'Which one [see there]',
      },
      { path: '/tags', depth: 0, types: ['array'], required: false, rule: 'at least 1 item', basis: 'documented' },
      {
        ...{ path: '/tags/*', depth: 1, types: ['string'], required: true, rule: 'at most 5 characters' },
        basis: 'documented',
      },
    ]);
  });

  test('without a document tells what its schemas say', async () => {
    const spec = await readSpec('specs/acme.yaml', ACME);
    const contract = await told({ own: [{ provider: providerOf(spec, { id: 'acme' }) }] });
    const [{ description, fields }] = contract.events;
    expect(description).toBeUndefined();
    expect(fields.map(({ path }: Field) => path)).toEqual(['/type', '/id', '/tags', '/tags/*']);
  });
});

describe('a sample', () => {
  test('is the callback of its event, outcome and seed, signed as the server signs', async () => {
    const { get } = await startedMock({ providers: ['sumsub'], secret: 'example-signing-key' });
    const [sumsub] = providers.filter(({ id }) => id === 'sumsub');
    const asked = 'event=applicantReviewed&outcome=final-forgery&seed=12';
    const { json } = await get(`/providers/sumsub/sample?${asked}`);
    expect((await get(`/providers/sumsub/sample?${asked}`)).json).toEqual(json);
    expect(json.payload).toEqual(sumsub?.callback('applicantReviewed', { outcome: 'final-forgery', seed: 12 }));
    const body = new Uint8Array(Buffer.from(json.message.base64, 'base64'));
    const message = { headers: json.message.headers, body };
    expect(sumsub?.wire.verify(message, 'example-signing-key')).toEqual([]);
    expect(sumsub?.wire.verify(message, 'another-signing-key')).not.toEqual([]);
    expect(JSON.parse(json.message.body)).toEqual(json.payload);
  });

  test('is by default the first outcome of the event, of seed 1', async () => {
    const { get } = await startedMock();
    const { json } = await get('/providers/idenfy/sample?event=identificationExpired');
    expect(json).toMatchObject({ seed: 1, outcome: 'expired-unopened', event: 'identificationExpired' });
    expect(json.payload.status.overall).toBe('EXPIRED');
  });

  test.each([
    ['an event that there is not', 'event=identificatio', 'provider/unknown-event', 'Did you mean "identification"?'],
    ['an outcome that there is not', 'event=identification&outcome=aproved', 'provider/unknown-outcome', '"approved"'],
    [
      'an outcome that another event tells',
      'event=documentExpiration&outcome=approved',
      'provider/outcome-not-for-event',
      'It can tell: ',
    ],
    ['no event', '', 'control/invalid', 'event'],
    ['a seed that is none', 'event=identification&seed=one', 'control/invalid', 'seed'],
  ])('of %s is refused', async (_, query, code, sentence) => {
    const { get } = await startedMock();
    const { status, json } = await get(`/providers/idenfy/sample?${query}`);
    expect([status, json.code]).toEqual([400, code]);
    expect(json.message).toContain(sentence);
  });
});
