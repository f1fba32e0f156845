import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { idenfy as typed } from '../../generators/idenfy/index.ts';
import { detectEvent } from '../../src/contract/detect.ts';
import { type ValidateOptions, validate } from '../../src/contract/validate.ts';
import { casesOf } from '../../src/core/derive.ts';
import { override } from '../../src/core/override.ts';
import type { Provider } from '../../src/core/provider.ts';

const idenfy = typed as unknown as Provider;
const EVENT = 'identificationManualFinished';
const approved = typed.callback(EVENT, {
  outcome: 'approved-by-human',
  with: { data: { clientIpProxyRiskLevel: null } },
});

/** The findings for an approved callback with some changes. */
const findings = (changes: object, options?: ValidateOptions) =>
  validate(idenfy, { event: EVENT, payload: override<unknown>(approved, changes) }, options);

const CLEAN = { autoFace: 'FACE_MATCH', autoDocument: 'DOC_VALIDATED' };
const SCHEMAS = 'openapi/idenfy.yaml#/components/schemas';

describe('validate', () => {
  test('finds nothing wrong with a callback that keeps the contract', async () => {
    expect(await findings({})).toEqual([]);
  });

  test('tells a value that is not allowed with the nearest one that is', async () => {
    expect(await findings({ platform: 'DESKTOP' })).toEqual([
      {
        rule: 'contract/enum',
        severity: 'error',
        at: '/platform',
        expected: 'one of PC, MOBILE, TABLET, MOBILE_APP, MOBILE_SDK, OTHER',
        received: '"DESKTOP"',
        source: `${SCHEMAS}/Platform/enum`,
        replay: `verihook validate payload.json --provider idenfy --event ${EVENT}`,
      },
    ]);
    expect(await findings({ platform: 'MOBIL' })).toMatchObject([
      { expected: expect.stringMatching(/; did you mean MOBILE\?$/) },
    ]);
  });

  test.each([
    ['a wrong type', { scanRef: 7 }, 'contract/type', '/scanRef', 'string', '7'],
    [
      'a type that none of the alternatives has',
      { clientIpCountry: 7 },
      'contract/type',
      '/clientIpCountry',
      'string or null',
      '7',
    ],
    ['a missing key', { scanRef: undefined }, 'contract/required', '/scanRef', 'the key "scanRef"', 'absent'],
    [
      'a text that is too long',
      { clientId: 'x'.repeat(101) },
      'contract/max-length',
      '/clientId',
      'at most 100 characters',
      expect.stringMatching(/^"x+….*\(101 characters\)$/),
    ],
    ['a number that is too small', { startTime: -1 }, 'contract/minimum', '/startTime', '0 or more', '-1'],
    [
      'a list that is too short',
      { data: { duplicateFaces: [] } },
      'contract/min-items',
      '/data/duplicateFaces',
      'at least 1 item',
      '[] (0 items)',
    ],
    [
      'a wrong format',
      { fileUrls: { FRONT: 'front.png' } },
      'contract/format',
      '/fileUrls/FRONT',
      'the format uri',
      '"front.png"',
    ],
    ['a constant', { final: false }, 'contract/const', '/final', 'true', 'false'],
    [
      'an element',
      { status: { fraudTags: ['FAKE_PHOTO', 'FOO'] } },
      'contract/enum',
      '/status/fraudTags/1',
      expect.stringMatching(/^one of /),
      '"FOO"',
    ],
    [
      'a branch that was meant',
      { emailVerification: { email: 'rosalind@example.test' } },
      'contract/required',
      '/emailVerification/emailVerified',
      'the key "emailVerified"',
      'absent',
    ],
    [
      'a constant that tells branches apart',
      { registryCenterCheck: { resourceType: 'Moon' } },
      'contract/enum',
      '/registryCenterCheck/resourceType',
      expect.stringMatching(/^one of HungaryRegistryCenterCheck, /),
      '"Moon"',
    ],
    [
      'the missing of what tells branches apart',
      { registryCenterCheck: {} },
      'contract/required',
      '/registryCenterCheck/resourceType',
      'the key "resourceType"',
      'absent',
    ],
  ])('tells %s as one finding', async (_, changes, rule, at, expected, received) => {
    expect(await findings(changes, { strict: true })).toEqual([
      expect.objectContaining({ rule, at, expected, received, severity: 'error' }),
    ]);
  });

  test('tells a broken rule across fields in the words of the document', async () => {
    expect(await findings({ status: { manualDocument: 'DOC_EXPIRED' } })).toEqual([
      expect.objectContaining({
        rule: 'contract/cross-field',
        at: '/status/manualDocument',
        expected: expect.stringMatching(/^DOC_VALIDATED: APPROVED means that the deciding results are clean/),
        received: '"DOC_EXPIRED"',
        source: `${SCHEMAS}/RuleApproved (Rule 1)`,
      }),
    ]);
    expect(
      await findings({
        status: { overall: 'SUSPECTED', fraudTags: [], mismatchTags: [], suspicionReasons: undefined },
      }),
    ).toEqual([
      expect.objectContaining({
        rule: 'contract/cross-field',
        at: '/status',
        expected: expect.stringMatching(/^SUSPECTED never comes without a tag/),
        received: 'fraudTags [], mismatchTags [], suspicionReasons absent',
      }),
    ]);
  });

  test.each(['identificationAutoFinished', EVENT, 'documentExpiration', 'identificationLegacy'])(
    'one deviation is one finding: every case that is derived for %s',
    async (event) => {
      const { validators } = await idenfy.contract();
      for (const derived of (await casesOf(idenfy, event)).filter((each) => !idenfy.cases.includes(each))) {
        const payload = idenfy.callback(event, { case: derived });
        const found = await validate(idenfy, { event, payload }, { strict: true });
        const count = validators[event]?.(payload) ? 0 : 1;
        if (found.length !== count) expect.fail(`${derived.name}: ${JSON.stringify(found, null, 2)}`);
      }
    },
  );

  test('leaves out a rule that fails only because a value is none at all', async () => {
    const rules = (await findings({ status: { manualFace: 'FACE_MATCHED' } })).map(({ rule, at }) => `${rule} ${at}`);
    expect(rules).toEqual(['contract/enum /status/manualFace']);
  });

  test('a deviation that is known from real traffic is a warning with its source, and an error when strict', async () => {
    const changes = { companyId: null };
    expect(await findings(changes)).toEqual([
      expect.objectContaining({
        severity: 'warning',
        at: '/companyId',
        expected: 'string; tolerated as "companyId-null"',
        source: expect.stringMatching(/IdentificationBody\/properties\/companyId\/type \(inferred: /),
      }),
    ]);
    expect(await findings(changes, { strict: true })).toMatchObject([{ severity: 'error', expected: 'string' }]);
  });

  test('what a null leaves behind at one place is tolerated together', async () => {
    expect(await findings({ status: { ...CLEAN, manualFace: null, manualDocument: null } })).toMatchObject([
      { severity: 'warning', at: '/status/manualFace', received: 'null' },
      { severity: 'warning', at: '/status/manualDocument', received: 'null' },
    ]);
  });

  test('shows of a large value only the beginning, however large or deep it is', async () => {
    let deep: unknown = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    const [first] = await findings({ scanRef: deep });
    expect(first?.received).toMatch(/^\[{10,80}…$/);
    const [second] = await findings({ clientId: Array.from({ length: 100_000 }, (_, index) => index) });
    expect(second?.received.length).toBeLessThan(100);
    const [third] = await findings({ platform: '\u{1F600}'.repeat(1000) });
    expect(third?.received.isWellFormed()).toBe(true);
  });

  test('keeps a key named __proto__ a key like any other', async () => {
    expect(await findings(JSON.parse('{"__proto__": {"scanRef": 1}}'))).toEqual([]);
    const payload = JSON.parse('{"__proto__": {"scanRef": "a"}}');
    expect((await validate(idenfy, { event: EVENT, payload })).map(({ at }) => at)).toContain('/scanRef');
  });

  test('refuses an event that the provider does not have', async () => {
    await expect(validate(idenfy, { event: 'approved', payload: {} })).rejects.toMatchObject({
      code: 'provider/unknown-event',
    });
  });

  test.each([[null], ['text'], [[approved]], [{}], [{ name: 'verihook', version: '1.0.0' }]])(
    '%j is the callback of no event',
    async (payload) => {
      expect(await validate(idenfy, { payload })).toMatchObject([
        { rule: 'contract/unknown-event', at: '(body)', source: 'openapi/idenfy.yaml#/webhooks' },
      ]);
    },
  );
});

describe('the event of a callback is told', () => {
  const capture = (name: string) => JSON.parse(readFileSync(`test/fixtures/captures/${name}.json`, 'utf8'));

  test('by its header, whatever the case of the name and whatever the body', async () => {
    expect(await detectEvent(idenfy, { 'idenfy-event-type': 'DOCUMENT_EXPIRATION' }, approved)).toMatchObject({
      event: 'documentExpiration',
      by: 'header',
    });
  });

  test('a header with an unknown value tells none, and what was probably meant', async () => {
    expect(await detectEvent(idenfy, { 'Idenfy-Event-Type': 'IDENTIFICATION_CANCELED' }, approved)).toEqual({
      event: undefined,
      named: 'IDENTIFICATION_CANCELED',
      distance: 0,
      expected: expect.stringMatching(/did you mean IDENTIFICATION_CANCELLED\?$/),
      received: '"IDENTIFICATION_CANCELED"',
    });
  });

  test.each(['2018-12', '2019-04', '2020-11', '2021-01'])(
    'by its keys, without a header: %s is the legacy format',
    async (name) => {
      expect(await detectEvent(idenfy, {}, capture(name))).toMatchObject({
        event: 'identificationLegacy',
        by: 'shape',
        alternatives: [],
      });
    },
  );

  test('by its keys, even when its values are wrong', async () => {
    const wrong = { ...capture('2018-12'), clientId: null, status: {}, data: [] };
    expect(await detectEvent(idenfy, {}, wrong)).toMatchObject({ event: 'identificationLegacy' });
    expect(await detectEvent(idenfy, {}, { ...capture('2022'), status: 1 })).toMatchObject({ event: 'identification' });
    expect(await detectEvent(idenfy, {}, { scanRef: 1, expirationThreshold: 2 })).toMatchObject({
      event: 'documentExpiration',
    });
  });

  test('with the others named that have the same keys', async () => {
    expect(await detectEvent(idenfy, {}, approved)).toEqual({
      event: 'identification',
      by: 'shape',
      alternatives: [
        'identificationAutoFinished',
        EVENT,
        'identificationExpired',
        'identificationCancelled',
        'identificationResubmitted',
      ],
      distance: 0,
      isValid: true,
    });
  });
});
