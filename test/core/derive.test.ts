import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idenfy } from '../../generators/idenfy/index.ts';
import type { Case } from '../../src/core/cases.ts';
import type { Contract, Schema, Validator } from '../../src/core/contract.ts';
import { casesOf } from '../../src/core/derive.ts';
import { formats } from '../../src/core/formats.ts';
import type { Provider } from '../../src/core/provider.ts';
import { Random } from '../../src/core/random.ts';
import { acme } from './support/acme.ts';

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) for (const child of Object.values(value)) deepFreeze(child);
  return Object.freeze(value);
}

const RANDOM = Random.seeded(1);

describe('cases of a small document', () => {
  const schemas: Record<string, Schema> = {
    finished: {
      type: 'object',
      required: ['id', 'tags'],
      properties: {
        id: { type: 'string', minLength: 2, maxLength: 4 },
        overall: { type: ['string', 'null'], enum: ['YES', 'NO', null] },
        link: { type: 'string', format: 'uri', maxLength: 30 },
        score: { type: 'integer', minimum: 0, maximum: 100 },
        tags: { type: 'array', minItems: 1, maxItems: 2, items: { type: 'string', enum: ['A', 'B'] } },
        done: { const: true },
        meta: {
          oneOf: [
            { type: 'object', properties: { level: { type: 'integer', minimum: 1 } } },
            { type: 'array', maxItems: 0, items: { type: 'string' } },
          ],
        },
        inner: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/Inner' }] },
        pet: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] },
      },
    },
    Inner: {
      type: 'object',
      required: ['deep'],
      additionalProperties: false,
      properties: { deep: { type: 'object', properties: { word: { type: 'string' } } } },
    },
    Cat: { type: 'object', required: ['claws'], properties: { claws: { type: 'integer', minimum: 1 } } },
    Dog: { type: 'object', required: ['bark'], properties: { bark: { type: 'string' } }, additionalProperties: false },
  };
  const provider = withDocument(schemas, { id: 'abc', tags: ['A'], inner: null, pet: { claws: 5 } });
  const found = casesOf(provider, 'finished');
  const named = async (name: string): Promise<Case> => {
    const one = (await found).find((each) => each.name === name);
    if (one === undefined) throw new Error(`no case ${name}: ${(await found).map((each) => each.name).join(' ')}`);
    return one;
  };
  const applied = async (name: string, payload: unknown) =>
    (await named(name)).payload?.(deepFreeze(structuredClone(payload)), RANDOM);
  const BASE = { id: 'abc', tags: ['A'], inner: null, pet: { claws: 5 } };

  test('are these, with what a sound consumer does', async () => {
    const shown = (await found).map(({ name, expect: expected }) => `${expected} ${name}`);
    expect(shown).toMatchInlineSnapshot(`
      [
        "accept unknown-field",
        "survive wrong-type",
        "survive missing/id",
        "accept max-length/id",
        "survive over-length/id",
        "accept min-length/id",
        "survive under-length/id",
        "survive wrong-type/id",
        "accept enum/overall/YES",
        "accept enum/overall/NO",
        "survive unknown-value/overall",
        "accept null/overall",
        "accept absent/overall",
        "survive wrong-type/overall",
        "accept absent/link",
        "accept max-length/link",
        "survive over-length/link",
        "survive wrong-type/link",
        "accept absent/score",
        "accept minimum/score",
        "survive below-minimum/score",
        "accept maximum/score",
        "survive above-maximum/score",
        "survive wrong-type/score",
        "survive missing/tags",
        "accept min-items/tags",
        "survive under-items/tags",
        "accept max-items/tags",
        "survive over-items/tags",
        "survive wrong-type/tags",
        "accept enum/tags/0/A",
        "accept enum/tags/0/B",
        "survive unknown-value/tags/0",
        "survive wrong-type/tags/0",
        "survive other-constant/done/false",
        "accept absent/done",
        "accept absent/meta",
        "accept max-items/meta",
        "survive over-items/meta",
        "accept unknown-field/meta",
        "survive wrong-type/meta",
        "accept absent/meta/level",
        "accept minimum/meta/level",
        "survive below-minimum/meta/level",
        "survive wrong-type/meta/level",
        "accept null/inner",
        "accept absent/inner",
        "survive unknown-field/inner",
        "survive wrong-type/inner",
        "survive missing/inner/deep",
        "accept unknown-field/inner/deep",
        "survive wrong-type/inner/deep",
        "accept absent/inner/deep/word",
        "survive wrong-type/inner/deep/word",
        "accept absent/pet(Cat)",
        "accept unknown-field/pet(Cat)",
        "survive wrong-type/pet(Cat)",
        "survive missing/pet(Cat)/claws",
        "accept minimum/pet(Cat)/claws",
        "survive below-minimum/pet(Cat)/claws",
        "survive wrong-type/pet(Cat)/claws",
        "accept absent/pet(Dog)",
        "survive unknown-field/pet(Dog)",
        "survive wrong-type/pet(Dog)",
        "survive missing/pet(Dog)/bark",
        "survive wrong-type/pet(Dog)/bark",
      ]
    `);
  });

  test.each([
    ['enum/overall/NO', { ...BASE, overall: 'NO' }],
    ['unknown-value/overall', { ...BASE, overall: 'SOMETHING_NEW_IN_2099' }],
    ['null/overall', { ...BASE, overall: null }],
    ['missing/id', { tags: ['A'], inner: null, pet: { claws: 5 } }],
    ['absent/inner', { id: 'abc', tags: ['A'], pet: { claws: 5 } }],
    ['max-length/id', { ...BASE, id: 'xxxx' }],
    ['over-length/id', { ...BASE, id: 'xxxxx' }],
    ['min-length/id', { ...BASE, id: 'xx' }],
    ['under-length/id', { ...BASE, id: 'x' }],
    ['max-length/link', { ...BASE, link: 'https://files.example/xxxxxxxx' }],
    ['min-items/tags', { ...BASE, tags: ['A'] }],
    ['under-items/tags', { ...BASE, tags: [] }],
    ['max-items/tags', { ...BASE, tags: ['A', 'A'] }],
    ['over-items/tags', { ...BASE, tags: ['A', 'A', 'A'] }],
    ['minimum/score', { ...BASE, score: 0 }],
    ['below-minimum/score', { ...BASE, score: -1 }],
    ['maximum/score', { ...BASE, score: 100 }],
    ['above-maximum/score', { ...BASE, score: 101 }],
    ['unknown-field', { ...BASE, somethingNewIn2099: { nested: true } }],
    ['unknown-value/tags/0', { ...BASE, tags: ['SOMETHING_NEW_IN_2099'] }],
    ['wrong-type/id', { ...BASE, id: { text: 'where a text belongs' } }],
    ['wrong-type/score', { ...BASE, score: 'text' }],
  ])('%s changes its place and nothing else', async (name, payload) => {
    expect(await applied(name, BASE)).toEqual(payload);
  });

  test.each([
    ['wrong-type/inner/deep/word', { deep: { word: { text: 'where a text belongs' } } }],
    ['missing/inner/deep', {}],
    ['absent/inner/deep/word', { deep: {} }],
    ['unknown-field/inner/deep', { deep: { somethingNewIn2099: { nested: true } } }],
    ['unknown-field/inner', { deep: {}, somethingNewIn2099: { nested: true } }],
  ])('%s makes what is missing on the way, by way of the document', async (name, inner) => {
    expect(await applied(name, BASE)).toEqual({ ...BASE, inner });
    expect(await applied(name, { id: 'abc', tags: ['A'] })).toEqual({ id: 'abc', tags: ['A'], inner });
  });

  test('a key of what may be an object or an empty list is put into an object, also where the list is', async () => {
    expect(await applied('minimum/meta/level', { ...BASE, meta: [] })).toEqual({ ...BASE, meta: { level: 1 } });
    expect(await applied('minimum/meta/level', { ...BASE, meta: { other: 1 } })).toEqual({
      ...BASE,
      meta: { other: 1, level: 1 },
    });
    expect((await named('below-minimum/meta/level')).expect).toBe('survive');
  });

  test('a case written by hand stands for the derived one of the same name', async () => {
    const [derived] = (await found).filter(({ name }) => name === 'max-length/id');
    const own: Case = { ...(derived as Case), title: 'Written by hand', expect: 'survive' };
    const names = (await casesOf({ ...provider, cases: [own] }, 'finished')).filter(({ name }) => name === own.name);
    expect(names).toEqual([own]);
  });

  test('a place in one of several branches is reached by making that branch, unless it is there', async () => {
    expect(await applied('minimum/pet(Cat)/claws', BASE)).toEqual({ ...BASE, pet: { claws: 1 } });
    expect(await applied('minimum/pet(Cat)/claws', { ...BASE, pet: { bark: 'x' } })).toEqual({
      ...BASE,
      pet: { claws: 1 },
    });
    expect(await applied('wrong-type/pet(Dog)/bark', BASE)).toEqual({
      ...BASE,
      pet: { bark: { text: 'where a text belongs' } },
    });
  });

  test('the expectation follows the validator: what is valid should be accepted, what is not survived', async () => {
    const { validators } = await provider.contract();
    for (const { name, payload, expect: expected } of await found) {
      expect([name, validators.finished?.(payload?.(BASE, RANDOM))]).toEqual([name, expected === 'accept']);
    }
  });

  test('those written by hand come first', async () => {
    const written: Case = {
      name: 'quirk/odd',
      title: 'Odd',
      event: 'finished',
      expect: 'survive',
      rule: 'tolerance/quirk',
      source: { basis: 'assumed', note: 'none' },
    };
    const other: Case = { ...written, event: 'started' };
    const cases = await casesOf({ ...provider, cases: [other, written] }, 'finished');
    expect(cases[0]).toBe(written);
    expect(cases).not.toContain(other);
    expect(cases).toHaveLength(1 + (await found).length);
  });
});

describe.each(Object.keys(idenfy.events) as (keyof typeof idenfy.events)[])('derived cases of %s', (event) => {
  const derived = casesOf(idenfy, event).then((cases) => cases.filter((each) => !idenfy.cases.includes(each)));
  const seeds = fc.sample(fc.maxSafeInteger(), { numRuns: 7, seed: 20_260_101 });

  test('are many, and each has a name of its own', async () => {
    const names = (await derived).map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[a-z-]+(\/[^\s]+)*$/);
  });

  // An identifier that no consumer knows may be right in form, and refusing it is as sound as taking it.
  const isIdentifier = (name: string) => idenfy.identifiers?.includes(name.slice(name.indexOf('/'))) ?? false;

  test('that are to be accepted are valid for any seed, and those to be survived are not, but for identifiers of nobody', async () => {
    const { validators } = await idenfy.contract();
    for (const [index, one] of (await derived).entries()) {
      const seed = seeds[index % seeds.length] ?? 1;
      const payload = idenfy.callback(event, { seed, case: one });
      if (isIdentifier(one.name)) expect(one.expect).toBe('survive');
      else expect([one.name, seed, validators[event]?.(payload)]).toEqual([one.name, seed, one.expect === 'accept']);
    }
  });

  test('never change the payload that they are given', async () => {
    for (const one of await derived) {
      const payload = deepFreeze(idenfy.callback(event, { seed: 1, outcome: one.outcome as never }));
      expect(() => one.payload?.(payload, RANDOM)).not.toThrow();
    }
  });

  test('say what they vary, which rule that is, and where the document says so', async () => {
    const { bodyPointer } = idenfy.events[event];
    for (const { title, rule, source } of await derived) {
      expect(title).toMatch(/^(\/|The body )/);
      expect(rule).toMatch(/^(contract|tolerance|input)\/[a-z-]+$/);
      expect(source).toEqual({ basis: 'documented', note: `openapi/idenfy.yaml${bodyPointer}` });
    }
  });
});

test('what the branches of a body share is varied once, and a key that a branch forbids not at all', async () => {
  const branch = (status: string, more: object) => ({
    type: 'object',
    required: ['status'],
    properties: { status: { type: 'string', const: status }, ...more },
  });
  const schemas = {
    finished: {
      allOf: [
        { type: 'object', properties: { name: { type: 'string', maxLength: 5 } } },
        { oneOf: [{ $ref: '#/components/schemas/Approved' }, { $ref: '#/components/schemas/Denied' }] },
      ],
    },
    Approved: branch('APPROVED', { reason: false }),
    Denied: branch('DENIED', { reason: { type: 'string', enum: ['FAKE'] } }),
  } as unknown as Record<string, Schema>;
  const names = (await casesOf(withDocument(schemas, { status: 'APPROVED', name: 'Mary' }), 'finished')).map(
    ({ name }) => name,
  );
  expect(names.filter((name) => name.endsWith('/name'))).toEqual([
    'absent/name',
    'max-length/name',
    'over-length/name',
    'wrong-type/name',
  ]);
  expect(names.filter((name) => name.includes('reason'))).toEqual([
    'enum/(Denied)/reason/FAKE',
    'unknown-value/(Denied)/reason',
    'absent/(Denied)/reason',
    'wrong-type/(Denied)/reason',
  ]);
});

test('every word that iDenfy may say of a verification is a case', async () => {
  const { schemas } = await idenfy.contract();
  const names = (await casesOf(idenfy, 'identificationAutoFinished')).map(({ name }) => name);
  for (const [schema, path] of [
    ['OverallStatus', 'status/overall'],
    ['FraudTag', 'status/fraudTags/0'],
    ['MismatchTag', 'status/mismatchTags/0'],
  ] as const) {
    const members = (schemas[schema]?.enum ?? []) as string[];
    expect(members.length).toBeGreaterThan(2);
    expect(names).toEqual(expect.arrayContaining(members.map((member) => `enum/${path}/${member}`)));
  }
});

/** A provider whose event `finished` has this document and always sends this payload. */
function withDocument(schemas: Record<string, Schema>, payload: unknown): Provider {
  const ajv = new Ajv2020({ allErrors: true, formats, strict: false });
  ajv.addSchema({ $id: 'document', components: { schemas } });
  const validate = ajv.compile({ $ref: 'document#/components/schemas/finished' }) as Validator;
  const contract: Contract = { file: 'openapi/acme.yaml', schemas, validators: { finished: validate } };
  return { ...(acme as unknown as Provider), contract: async () => contract, callback: () => payload };
}
