import { createHmac } from 'node:crypto';
import { faker } from '@faker-js/faker/locale/en';
import { idenfy } from '../../generators/idenfy/index.ts';
import { handWritten, handWrittenSeeded } from '../by-hand.ts';
import { peer } from '../peers.ts';
import type { Row } from '../row.ts';
import { inOwnProcess, repeated, type Works } from '../work.ts';

const EVENT = 'identificationAutoFinished';
const SECRET = 'signing-key';

/** As it is written by hand: the bytes, and their signature in a header. */
function signed(payload: unknown) {
  const body = Buffer.from(JSON.stringify(payload));
  const headers = {
    'Content-Type': 'application/json',
    'Idenfy-Signature': createHmac('sha256', SECRET).update(body).digest('hex'),
  };
  return { headers, body };
}

export const works: Works = {
  verihook: async () => repeated((seed) => idenfy.message(EVENT, { seed, secret: SECRET })),
  'JSON.stringify of a constant + HMAC': async () => {
    const constant = idenfy.callback(EVENT);
    return repeated(() => signed(constant));
  },
  'faker by hand + JSON.stringify + HMAC': async () => repeated(() => signed(handWritten())),
  'the same, seeded each time': async () => repeated((seed) => signed(handWrittenSeeded(seed))),
  'fishery + faker, seeded each time': async () => {
    interface Factories {
      Factory: { define(make: () => object): { build(): object } };
    }
    const { Factory } = await peer<Factories>('libraries', 'fishery');
    const factory = Factory.define(handWritten);
    return repeated((seed) => {
      faker.seed(seed);
      return signed(factory.build());
    });
  },
};

const competitor = inOwnProcess(import.meta.filename);

export const row: Row = {
  id: 'message',
  title: 'Generate, serialise and sign a message (iDenfy)',
  unit: 'a second of processor time',
  competitors: () => [
    competitor('verihook', 'ours'),
    competitor('JSON.stringify of a constant + HMAC', 'floor'),
    competitor('faker by hand + JSON.stringify + HMAC'),
    competitor('the same, seeded each time'),
    competitor('fishery + faker, seeded each time'),
  ],
  targets: [
    { against: 'the same, seeded each time', atLeast: 6 },
    { against: 'JSON.stringify of a constant + HMAC', atLeast: 0.35 },
  ],
};
