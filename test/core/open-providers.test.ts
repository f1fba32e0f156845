import { describe, expect, test } from 'vitest';
import { deliver } from '../../mocks/deliver.ts';
import { unknownValues } from '../../src/contract/open-sets.ts';
import { recognise } from '../../src/contract/recognise.ts';
import { validate } from '../../src/contract/validate.ts';
import {
  brokenRules,
  type CrossFieldRule,
  type Schema,
  type Tolerance,
  type ValueTolerance,
} from '../../src/core/contract.ts';
import type { DeliveryPolicy } from '../../src/core/delivery.ts';
import { casesOf } from '../../src/core/derive.ts';
import type { Consumer } from '../../src/core/message.ts';
import type { Provider } from '../../src/core/provider.ts';
import { assumed } from '../../src/core/source.ts';
import { DAY, HOUR, MINUTE, SECOND } from '../../src/core/time.ts';
import { acme, longPolicy } from './support/acme.ts';

const invented = assumed('a provider that does not exist');
const FAILS: Consumer = () => new Response(null, { status: 500 });
const base = acme as unknown as Provider;

const SCHEMAS: Record<string, Schema> = {
  Colour: { anyOf: [{ enum: ['red', 'green'] }, { type: 'string' }] },
  finished: {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' },
      colour: { $ref: '#/components/schemas/Colour' },
      colours: { type: 'array', uniqueItems: true, items: { $ref: '#/components/schemas/Colour' } },
      nested: { oneOf: [{ type: 'object', properties: { colour: { $ref: '#/components/schemas/Colour' } } }] },
      closed: { $comment: 'Rule 7.', type: 'string' },
    },
  },
};
const even: CrossFieldRule = {
  id: 'rule 3',
  events: ['finished'],
  expected: 'an even number of colours',
  source: invented,
  broken: (payload) => ((payload as { colours?: unknown[] }).colours?.length === 1 ? ['/colours'] : []),
};

/** Acme with a document, a rule beyond it, and events that are still to come. */
const open: Provider = {
  ...base,
  contract: async () => ({
    file: 'openapi/acme.yaml',
    schemas: SCHEMAS,
    validators: { started: () => true, finished: () => true },
  }),
  rules: [even],
  openEvents: invented,
  wire: {
    ...base.wire,
    decode: (message) => {
      const { payload } = base.wire.decode(message);
      return { event: (payload as { event?: string }).event, payload };
    },
  },
};

const policy = (changes: Partial<DeliveryPolicy>): DeliveryPolicy => ({ ...longPolicy, ...changes });
const { resign, ...rest } = base.sources;
const ownPolicy: Provider = {
  ...base,
  deliveryOf: [
    {
      events: ['started'],
      policy: policy({ retryDelaysMs: [30 * SECOND], timeoutMs: SECOND }),
      sources: { ...rest, resign, acknowledged: assumed('of the started') },
    },
  ],
};
/** Acme's scenarios, planned for another variant of it. */
const planOf = (provider: Provider, steps: Parameters<typeof scenario>[0], delivery?: DeliveryPolicy) =>
  ({ ...provider, scenarios: { played: scenario(steps, delivery) } }) as Provider;
const scenario = (steps: Provider['scenarios'][string]['steps'], delivery?: DeliveryPolicy) => ({
  title: 'Played',
  outcome: 'passed',
  steps,
  source: invented,
  ...(delivery && { delivery }),
});

/** A plan over a provider that `defineProvider` did not make: its own `play` knows nothing of the changes. */
async function played(provider: Provider) {
  const { planOf: plan } = await import('../../src/core/scenario.ts');
  const played = provider.scenarios.played as NonNullable<Provider['scenarios'][string]>;
  return plan(provider, 'played', played, { seed: 1, startAt: 0, faults: [] });
}

describe('events with a policy of their own', () => {
  const steps = [
    { event: 'started', after: 0 },
    { event: 'finished', after: SECOND },
  ];

  test('are sent again on it, the others on the general one', async () => {
    const run = await deliver(await played(planOf(ownPolicy, steps)), { consumer: FAILS });
    expect(
      run.deliveries.map(({ planned, attempts }) => attempts.map(({ startedAt }) => startedAt - planned.dueAt)),
    ).toEqual([
      [0, 30 * SECOND],
      [0, 5 * MINUTE, 65 * MINUTE, 365 * MINUTE, 1445 * MINUTE],
    ]);
  });

  test('are judged by it: what was expected, and who says so', async () => {
    const run = await deliver(await played(planOf(ownPolicy, steps)), { consumer: FAILS });
    expect(run.findings).toMatchObject([
      { expected: '200 with the body "OK" within 1000 ms', source: 'assumed: of the started' },
      { expected: '200 with the body "OK" within 5000 ms', source: `assumed: ${invented.note}` },
    ]);
  });

  test('follow the caller’s changes and the policy of the scenario, like the others', async () => {
    const once = await deliver(await played(planOf(ownPolicy, steps)), {
      consumer: FAILS,
      policy: { retryDelaysMs: [] },
    });
    expect(once.deliveries.map(({ attempts }) => attempts.length)).toEqual([1, 1]);
    const plan = await played(planOf(ownPolicy, steps, policy({ retryDelaysMs: [HOUR] })));
    const run = await deliver(plan, { consumer: FAILS });
    expect(run.deliveries.map(({ attempts }) => attempts.length)).toEqual([2, 2]);
  });
});

test('a callback that is late keeps the time when it was made, and others overtake it', async () => {
  const plan = await played(
    planOf(base, [
      { event: 'started', after: 0, late: HOUR },
      { event: 'finished', after: MINUTE },
    ]),
  );
  expect(plan.deliveries).toMatchObject([
    { id: '2', event: 'finished', dueAt: MINUTE },
    { id: '1', event: 'started', dueAt: HOUR, madeAt: 0 },
  ]);
  expect(plan.deliveries[0]).not.toHaveProperty('madeAt');
});

describe('a webhook that is switched off', () => {
  const steps = [
    { event: 'started', after: 0 },
    { event: 'finished', after: 2 * HOUR },
    { event: 'finished', after: 3 * DAY },
  ];
  const off = planOf(base, steps, policy({ disabledAfter: 1, retryDelaysMs: [HOUR, 4 * HOUR] }));

  test('sends nothing more once a callback was given up, nor again what had failed before', async () => {
    const run = await deliver(await played(off), { consumer: FAILS });
    // The first is given up after 5 h; the second had its first two attempts by then.
    expect(run.deliveries.map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ['given-up', 3],
      ['disabled', 2],
      ['disabled', 0],
    ]);
    expect(run.findings.map(({ at }) => at)).toEqual(['delivery 1, started, attempt 3']);
  });

  test('stays on for a consumer that acknowledges in the end', async () => {
    let attempts = 0;
    const consumer: Consumer = () => (attempts++ === 0 ? new Response(null, { status: 500 }) : new Response('OK'));
    const run = await deliver(await played(off), { consumer });
    expect(run.deliveries.map(({ state }) => state)).toEqual(['acknowledged', 'acknowledged', 'acknowledged']);
  });
});

describe('an open set', () => {
  const POINTER = '#/components/schemas/finished';

  test('takes any text, and tells one that is not listed, wherever it stands', () => {
    const endless = {
      ...SCHEMAS.finished,
      properties: { ...(SCHEMAS.finished?.properties as object), child: { $ref: POINTER } },
    };
    const schemas = { ...SCHEMAS, finished: endless };
    const payload = {
      colour: 'grey',
      colours: ['red', 'gren'],
      nested: { colour: 'blue' },
      child: { colour: 'black' },
    };
    expect(unknownValues(schemas, POINTER, payload)).toMatchObject([
      { rule: 'contract/unknown-value', pointer: '/colour', expected: 'one of red, green', received: '"grey"' },
      { pointer: '/colours/1', hint: 'others may come; did you mean green?' },
      { pointer: '/nested/colour', schemaPath: '#/components/schemas/Colour/anyOf/0/enum' },
    ]);
  });

  test.each([[{ colour: 'red', colours: ['green'] }], [{ colour: 7, colours: 'red', nested: null }], [null], ['red']])(
    'finds nothing in %j',
    (payload) => {
      expect(unknownValues(SCHEMAS, POINTER, payload)).toEqual([]);
    },
  );

  test('is a warning, also when checked strictly', async () => {
    const findings = await validate(
      open,
      { event: 'finished', payload: { id: '1', colour: 'grey' } },
      { strict: true },
    );
    expect(findings).toMatchObject([{ rule: 'contract/unknown-value', severity: 'warning', at: '/colour' }]);
  });
});

describe('a rule beyond JSON Schema', () => {
  test('is an error with its number, for its events only', async () => {
    const payload = { id: '1', colours: ['red'] };
    expect(await validate(open, { event: 'finished', payload })).toMatchObject([
      {
        rule: 'contract/cross-field',
        severity: 'error',
        at: '/colours',
        expected: 'an even number of colours',
        source: `rule 3 (assumed: ${invented.note})`,
      },
    ]);
    expect(await validate(open, { event: 'started', payload })).toEqual([]);
    expect(brokenRules(undefined, 'finished', payload)).toEqual([]);
  });

  test('can be tolerated like any other deviation', async () => {
    const rules = [{ ...even, broken: () => ['/id'] }];
    const tolerances: Tolerance[] = [{ id: 'known', at: '/id', accepts: ['1'], source: invented }];
    const severities = async (id: string, options = {}) =>
      (await validate({ ...open, rules, tolerances }, { event: 'finished', payload: { id } }, options)).map(
        ({ severity }) => severity,
      );
    expect(await severities('1')).toEqual(['warning']);
    expect(await severities('1', { strict: true })).toEqual(['error']);
    expect(await severities('2')).toEqual(['error']);
  });

  test('decides what is expected of a derived case', async () => {
    const cases = await casesOf(open, 'finished');
    expect(cases.find(({ name }) => name === 'enum/colours/0/red')?.expect).toBe('survive');
    const lenient = await casesOf({ ...open, rules: [] }, 'finished');
    expect(lenient.find(({ name }) => name === 'enum/colours/0/red')?.expect).toBe('accept');
  });
});

test('of a list without repeats, a derived case holds the one element that it is about', async () => {
  const cases = await casesOf({ ...open, rules: [] }, 'finished');
  const find = (name: string) =>
    cases.find((each) => each.name === name)?.payload?.({ colours: ['red', 'green'] }, null as never);
  expect(find('enum/colours/0/green')).toEqual({ colours: ['green'] });
  expect(find('repeated-item/colours')).toEqual({ colours: ['red', 'red'] });
});

describe('a deviation', () => {
  const tolerated = async (accepts: ValueTolerance['accepts'], error: object, payload: object) => {
    const validator = Object.assign(() => false, {
      errors: [{ instancePath: '', params: {}, schemaPath: '', ...error }],
    });
    const provider: Provider = {
      ...open,
      rules: [],
      contract: async () => ({ file: 'f', schemas: SCHEMAS, validators: { finished: validator as never } }),
      tolerances: [{ id: 'known', at: '/closed', accepts, source: invented }],
    };
    return (await validate(provider, { event: 'finished', payload })).map(({ severity }) => severity);
  };

  test('"matches" covers text that fits, and nothing else', async () => {
    const wrong = { keyword: 'pattern', instancePath: '/closed', params: { pattern: 'b' } };
    expect(await tolerated({ matches: '^a+$' }, wrong, { closed: 'aaa' })).toEqual(['warning']);
    expect(await tolerated({ matches: '^a+$' }, wrong, { closed: 'aab' })).toEqual(['error']);
    expect(await tolerated({ matches: '^1$' }, wrong, { closed: 1 })).toEqual(['error']);
  });

  test('carries the number that the document gives to the place', async () => {
    const provider: Provider = {
      ...open,
      contract: async () => ({
        file: 'f',
        schemas: SCHEMAS,
        validators: {
          finished: Object.assign(() => false, {
            errors: [
              {
                keyword: 'type',
                instancePath: '/closed',
                params: { type: 'string' },
                schemaPath: '#/components/schemas/finished/properties/closed/type',
              },
            ],
          }) as never,
        },
      }),
    };
    expect(await validate(provider, { event: 'finished', payload: { closed: 1 } })).toMatchObject([
      { source: 'f#/components/schemas/finished/properties/closed/type (Rule 7)' },
    ]);
  });
});

describe('an event that the document does not know', () => {
  const payload = { id: '1', event: 'finishd' };

  test.each([{}, { strict: true }])('is a warning where more may come: %j', async (options) => {
    expect(await validate(open, { payload }, options)).toMatchObject([
      {
        rule: 'contract/unknown-event',
        severity: 'warning',
        expected: expect.stringMatching(/did you mean finished\?$/),
        received: '"finishd"',
      },
    ]);
  });

  test('names nothing to a provider that has told all its events', async () => {
    const { openEvents: _, ...closed } = open;
    expect(await validate(closed, { payload: { event: 'finishd' } })).toMatchObject([{ severity: 'error' }]);
  });

  test('is that of the provider whose bodies look like it, and not of one that knows the body better', async () => {
    const known: Provider = { ...open, id: 'known', wire: base.wire };
    const { provider } = (await recognise([open, known], { headers: {}, content: { payload } })) as {
      provider: Provider;
    };
    expect(provider.id).toBe('known');
    const alone = await recognise(
      [{ ...known, contract: async () => ({ file: '', schemas: {}, validators: {} }) }, open],
      {
        headers: {},
        content: { payload },
      },
    );
    expect(alone).toMatchObject({ provider: { id: 'acme' }, detection: { named: 'finishd' } });
  });
});
