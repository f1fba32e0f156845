import { spawnSync } from 'node:child_process';
import { installed } from '../peers.ts';
import type { Competitor, Row } from '../row.ts';

/** Of so many starts the shortest counts: it is the one that was interrupted least. */
const STARTS = 3;

/** How long Node takes from its start to its end, in the folder where its packages are. */
function node(name: string, role: Competitor['role'], args: readonly string[], folder = () => '.'): Competitor {
  return {
    name,
    role,
    measure() {
      const cwd = folder();
      const times = Array.from({ length: STARTS }, () => {
        const start = performance.now();
        const { status, stderr } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return performance.now() - start;
      });
      return Math.min(...times);
    },
  };
}

const module = (script: string) => ['--input-type=module', '-e', script];
const libraries = () => installed('libraries');

// A country whose names come from a locale of faker: the costlier half.
const FIRST_PAYLOAD = module(
  `const { idenfy } = await import('verihook/idenfy');
  idenfy.callback('identificationAutoFinished', { traits: { person: { country: 'PL' } } });`,
);
const FAKER = module(
  `const { faker } = await import('@faker-js/faker/locale/pl');
  JSON.stringify({ name: faker.person.fullName(), born: faker.date.birthdate(), address: faker.location.streetAddress() });`,
);
const SCHEMA_FAKER = module(
  `const { createGeneratorSync } = await import('json-schema-faker');
  createGeneratorSync({ seed: 1 }).generate({ type: 'object', required: ['name'], properties: { name: { type: 'string' } } });`,
);

export const row: Row = {
  id: 'start',
  title: 'First payload in a fresh process: import and generate, as published',
  unit: 'ms',
  competitors: () => [
    node('verihook/idenfy', 'ours', FIRST_PAYLOAD),
    node('node -e 0', 'floor', ['-e', '0']),
    node('an empty ES module', 'floor', module('0')),
    node('faker by hand (three fields)', 'peer', FAKER, libraries),
    node('json-schema-faker (one field)', 'peer', SCHEMA_FAKER, libraries),
  ],
  targets: [{ against: 'node -e 0', atMost: 2.5 }],
};

/** The same of the command line. */
export const commandRow: Row = {
  id: 'help',
  title: 'Start of the command line, as published',
  unit: 'ms',
  competitors: () => [
    node('verihook --help', 'ours', ['dist/cli.js', '--help']),
    node('node -e 0', 'floor', ['-e', '0']),
  ],
  targets: [{ against: 'node -e 0', atMost: 2 }],
};
