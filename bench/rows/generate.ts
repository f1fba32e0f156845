import { faker } from '@faker-js/faker/locale/en';
import { idenfy } from '../../generators/idenfy/index.ts';
import { handWritten, handWrittenSeeded } from '../by-hand.ts';
import { plainSchema } from '../documents.ts';
import { peer, requiredPeer } from '../peers.ts';
import type { Row } from '../row.ts';
import { inOwnProcess, repeated, type Works } from '../work.ts';

const EVENT = 'identificationAutoFinished';
const SCHEMA = 'IdentificationAutoFinished';

/** The document's schema with all components that it refers to. */
async function withComponents() {
  const { schemas } = await idenfy.contract();
  return { $ref: `#/components/schemas/${SCHEMA}`, components: { schemas } };
}

/** Each makes payloads; the number is a seed, for those that take one. */
const makers = {
  verihook: async () => (seed) => idenfy.callback(EVENT, { seed }),
  'structuredClone of a constant': async () => {
    const constant = idenfy.callback(EVENT);
    return () => structuredClone(constant);
  },
  'faker by hand': async () => handWritten,
  'faker by hand, seeded each time': async () => handWrittenSeeded,
  'fishery + faker, seeded each time': async () => {
    interface Factories {
      Factory: { define(make: () => object): { build(): object } };
    }
    const { Factory } = await peer<Factories>('libraries', 'fishery');
    const factory = Factory.define(handWritten);
    return (seed) => {
      faker.seed(seed);
      return factory.build();
    };
  },
  'json-schema-faker, required fields': async () => {
    interface Generators {
      createGeneratorSync(options: object): { generate(schema: object): unknown };
    }
    const { createGeneratorSync } = await peer<Generators>('libraries', 'json-schema-faker');
    const generator = createGeneratorSync({ seed: 1, optionalsProbability: 0 });
    const schema = await withComponents();
    return () => generator.generate(schema);
  },
  'Prism, dynamic': async () => {
    interface Generator {
      generate(operation: object, bundle: object, schema: object): { right: unknown };
    }
    const { generate } = requiredPeer<Generator>('prism', '@stoplight/prism-http/dist/mocker/generator/JSONSchema.js');
    const schema = await withComponents();
    return () => generate({}, {}, schema).right;
  },
  'zocker (zod 4)': async () => {
    const { z } = await peer<{ z: { fromJSONSchema(schema: object): object } }>('libraries', 'zod');
    const { zocker } = await peer<{ zocker(schema: object): { generate(): unknown } }>('libraries', 'zocker');
    const generator = zocker(z.fromJSONSchema(plainSchema(await idenfy.contract(), SCHEMA)));
    return () => generator.generate();
  },
} as const satisfies Record<string, () => Promise<(seed: number) => unknown>>;

export const works: Works = Object.fromEntries(
  Object.entries(makers).map(([name, make]) => [name, async () => repeated(await make())]),
);

const competitor = inOwnProcess(import.meta.filename);

/** How many of the first payloads keep the contract, and how many are different from each other. */
async function quality(name: keyof typeof makers): Promise<string> {
  const make: (seed: number) => unknown = await makers[name]();
  const { validators } = await idenfy.contract();
  const samples = Array.from({ length: SAMPLES }, (_, seed) => make(seed));
  const distinct = new Set(samples.map((sample) => JSON.stringify(sample))).size;
  const valid = samples.filter((sample) => validators[EVENT]?.(sample)).length;
  return `${name} ${valid} valid and ${distinct} distinct`;
}

const SAMPLES = 100;

export const row: Row = {
  id: 'generate',
  title: 'Generate a distinct valid callback object (iDenfy)',
  unit: 'a second of processor time',
  competitors: () => [
    competitor('verihook', 'ours'),
    competitor('structuredClone of a constant', 'floor'),
    competitor('faker by hand'),
    competitor('faker by hand, seeded each time'),
    competitor('fishery + faker, seeded each time'),
    competitor('json-schema-faker, required fields'),
    competitor('Prism, dynamic'),
    competitor('zocker (zod 4)'),
  ],
  targets: [
    // The kit replays every payload by its seed, so the hand-written peer that does the same is the one to beat.
    { against: 'faker by hand, seeded each time', atLeast: 10 },
    { against: 'json-schema-faker, required fields', atLeast: 50 },
    { against: 'structuredClone of a constant', atLeast: 0.7 },
  ],
  async note() {
    const told = [];
    for (const name of Object.keys(makers)) told.push(await quality(name as keyof typeof makers));
    return `Of ${SAMPLES} payloads: ${told.join('; ')}. Prism's generator is called in process, without HTTP; zocker works from what zod's own \`fromJSONSchema\` makes of the document without its rules between fields.`;
  },
};
