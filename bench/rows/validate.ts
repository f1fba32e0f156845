import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import formats from 'ajv-formats';
import { idenfy } from '../../generators/idenfy/index.ts';
import { validate } from '../../src/contract/validate.ts';
import { plainSchema } from '../documents.ts';
import { CACHE, peer, requiredPeer } from '../peers.ts';
import type { Row } from '../row.ts';
import { inOwnProcess, repeated, type Works } from '../work.ts';

const EVENT = 'identificationAutoFinished';
const SCHEMA = 'IdentificationAutoFinished';
const headers = { 'Idenfy-Event-Type': 'IDENTIFICATION_AUTO_FINISHED' };

/** Different callbacks, all of which keep the contract, as they come out of `JSON.parse`. */
function onValid(check: (payload: unknown) => unknown) {
  const valid = Array.from({ length: 1_000 }, (_, seed) =>
    JSON.parse(JSON.stringify(idenfy.callback(EVENT, { seed }))),
  );
  return repeated((index) => check(valid[index % valid.length]));
}

async function withComponents() {
  const { schemas } = await idenfy.contract();
  return { $ref: `#/components/schemas/${SCHEMA}`, components: { schemas } };
}

/** The code that Ajv writes, with the formats that people use with it. */
async function ajvStandalone({ allErrors }: { allErrors: boolean }): Promise<(payload: unknown) => boolean> {
  const ajv = formats.default(new Ajv2020({ strict: false, allErrors, code: { source: true } }));
  const code = standalone.default(ajv, ajv.compile(await withComponents()));
  // It requires parts of Ajv, so it has to lie where they are found.
  mkdirSync(CACHE, { recursive: true });
  const folder = mkdtempSync(join(CACHE, 'standalone-'));
  try {
    writeFileSync(join(folder, 'validate.cjs'), code);
    return (await import(pathToFileURL(join(folder, 'validate.cjs')).href)).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const works: Works = {
  'verihook, validate': async () => onValid((payload) => validate(idenfy, { payload, headers })),
  'Ajv standalone, first error': async () => onValid(await ajvStandalone({ allErrors: false })),
  'Ajv standalone, all errors': async () => onValid(await ajvStandalone({ allErrors: true })),
  Prism: async () => {
    interface Utils {
      validateAgainstSchema(value: unknown, schema: object, coerce: boolean, context: string, prefix?: string): unknown;
    }
    const { validateAgainstSchema } = requiredPeer<Utils>(
      'prism',
      '@stoplight/prism-http/dist/validator/validators/utils.js',
    );
    const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...(await withComponents()) };
    return onValid((payload) => validateAgainstSchema(payload, schema, false, 'input', 'body'));
  },
  'zod 4': async () => {
    interface Zod {
      z: { fromJSONSchema(schema: object): { safeParse(payload: unknown): unknown } };
    }
    const { z } = await peer<Zod>('libraries', 'zod');
    const schema = z.fromJSONSchema(plainSchema(await idenfy.contract(), SCHEMA));
    return onValid((payload) => schema.safeParse(payload));
  },
  '@hyperjump/json-schema': async () => {
    interface Hyperjump {
      registerSchema(schema: object, uri: string): void;
      validate(uri: string): Promise<(payload: unknown) => unknown>;
    }
    const hyperjump = await peer<Hyperjump>('libraries', '@hyperjump/json-schema/draft-2020-12');
    const uri = 'https://verihook.example/idenfy';
    hyperjump.registerSchema(plainSchema(await idenfy.contract(), SCHEMA), uri);
    return onValid(await hyperjump.validate(uri));
  },
};

const competitor = inOwnProcess(import.meta.filename);

export const row: Row = {
  id: 'validate',
  title: 'Validate a callback that keeps its contract (iDenfy)',
  unit: 'a second of processor time',
  competitors: () => [
    competitor('verihook, validate', 'ours'),
    competitor('Ajv standalone, first error', 'floor'),
    competitor('Ajv standalone, all errors'),
    competitor('Prism'),
    competitor('zod 4'),
    competitor('@hyperjump/json-schema'),
  ],
  targets: [{ against: 'Ajv standalone, all errors', atLeast: 0.9 }],
  note: () =>
    "verihook also tells the event by its header, holds the rules across fields, and looks for values that nobody knows. The schemas of zod and @hyperjump/json-schema are made of the document without its conditions between fields; zod's by its own `fromJSONSchema`.",
};
