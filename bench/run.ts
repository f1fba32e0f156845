// `npm run bench`: how the kit compares with what one would use instead. Ratios within one run; absolute times are this machine's.
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { idenfy } from '../generators/idenfy/index.ts';
import { compare, type Group, inProcess, type Spread, startNode } from './measure.ts';
import { ajvAtRunTime, handWritten, handWrittenSeeded, schemaFaker } from './peers.ts';
import { importCosts } from './people.ts';

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '21' } },
});
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds takes a whole number from 1 on, not "${flags.rounds}".`);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const CLI = 'dist/cli.js';
if (!existsSync(CLI)) stop('dist/ is missing: cold start is measured as published. Run "npm run build" first.');

const EVENT = 'identificationAutoFinished';
const SCHEMA = 'IdentificationAutoFinished';

const contract = await idenfy.contract();
const validator = contract.validators[EVENT];
if (validator === undefined) throw new Error(`No validator for ${EVENT}`);
const fromSchema = schemaFaker(contract, SCHEMA);
const allErrors = ajvAtRunTime(contract, SCHEMA, { allErrors: true });
const firstError = ajvAtRunTime(contract, SCHEMA, { allErrors: false });

/** A share of samples that the kit's own validator accepts. */
const validShare = (make: (index: number) => unknown) =>
  Array.from({ length: 1000 }, (_, index) => validator(make(index))).filter(Boolean).length / 1000;

const constant = idenfy.callback(EVENT);
const valid = Array.from({ length: 1000 }, (_, seed) => idenfy.callback(EVENT, { seed }));
const one = (index: number) => valid[index % valid.length];
const distinct = new Set(valid.map((payload) => JSON.stringify(payload))).size;

// A country whose names come from a locale of faker: the costlier half.
const firstPayload = `const { idenfy } = await import('verihook/idenfy'); idenfy.callback('${EVENT}', { traits: { person: { country: 'PL' } } });`;

interface Aim {
  competitor: string;
  /** What the ratio of that competitor has to be. */
  atMost?: number;
  atLeast?: number;
}

/** Made after all measuring: what is invalid must not teach a validator shapes that its rivals never see. */
const groups: (Group & { aims: Aim[]; note?: () => string })[] = [
  {
    title: 'Cold start',
    baseline: 'node -e 0',
    rounds,
    competitors: [
      startNode('node -e 0', ['-e', '0']),
      startNode('an empty ES module', ['--input-type=module', '-e', '0']),
      startNode('commander, imported', ['--input-type=module', '-e', "await import('commander')"]),
      startNode('verihook --help', [CLI, '--help']),
      startNode('verihook/idenfy and the first payload', ['--input-type=module', '-e', firstPayload]),
    ],
    aims: [
      { competitor: 'verihook --help', atMost: 2 },
      { competitor: 'verihook/idenfy and the first payload', atMost: 2.5 },
    ],
  },
  {
    title: `Generation of one ${EVENT} payload`,
    baseline: 'verihook',
    rounds,
    competitors: [
      inProcess('verihook', (seed) => idenfy.callback(EVENT, { seed })),
      inProcess('structuredClone of a constant', () => structuredClone(constant)),
      inProcess('hand-written, faker', handWritten),
      inProcess('hand-written, faker seeded each time', handWrittenSeeded),
      inProcess('json-schema-faker, required fields', fromSchema),
    ],
    // The kit replays every payload by its seed, so the peer that does the same is the one to beat.
    aims: [{ competitor: 'hand-written, faker seeded each time', atLeast: 10 }],
    note: () =>
      `Of 1000 payloads valid: verihook ${percent(validShare((seed) => idenfy.callback(EVENT, { seed })))} (${distinct} distinct), ` +
      `hand-written ${percent(validShare(handWritten))}, json-schema-faker ${percent(validShare(fromSchema))}.`,
  },
  {
    title: 'Validation of one valid payload',
    baseline: 'verihook, compiled ahead of time',
    rounds,
    competitors: [
      inProcess('verihook, compiled ahead of time', (index) => validator(one(index))),
      inProcess('Ajv at run time, all errors', (index) => allErrors(one(index))),
      inProcess('Ajv at run time, first error', (index) => firstError(one(index))),
    ],
    aims: [],
  },
];

const measured = groups.map((group) => ({ group, results: compare(group) }));

const report = measured.map(({ group, results }) => {
  const aims = group.aims.map((aim) => {
    const ratio = results.find(({ name }) => name === aim.competitor)?.ratio.median ?? Number.NaN;
    return { ...aim, ratio, met: ratio <= (aim.atMost ?? Infinity) && ratio >= (aim.atLeast ?? 0) };
  });
  const { title, baseline, note } = group;
  return { title, baseline, rounds, ...(note && { note: note() }), results, aims };
});

const people = importCosts();

if (flags.json) {
  const machine = { node: process.version, cpu: cpus()[0]?.model, cores: availableParallelism() };
  console.log(JSON.stringify({ ...machine, groups: report, people }, null, 2));
} else {
  console.log(`Node ${process.version}, ${cpus()[0]?.model}, ${rounds} rounds; median (lowest–highest)\n`);
  for (const { title, baseline, note, results, aims } of report) {
    console.log(`${title}; ratio to "${baseline}" of the same round`);
    for (const { name, timeNs, ratio } of results) {
      console.log(`  ${name.padEnd(40)}${time(timeNs.median).padStart(10)}  ${range(ratio)}`);
    }
    if (note) console.log(`  ${note}`);
    for (const { competitor, atMost, atLeast, met } of aims) {
      const bound = atMost === undefined ? `at least ${atLeast}` : `under ${atMost}`;
      console.log(`  aim: ${competitor} ${bound}: ${met ? 'met' : 'MISSED'}`);
    }
    console.log();
  }
  console.log('Import cost of people, beyond an empty process');
  for (const { name, timeMs, memoryMiB } of people) {
    console.log(
      `  ${name.padEnd(40)}${timeMs.median.toFixed(1).padStart(7)} ms${memoryMiB.median.toFixed(1).padStart(10)} MiB`,
    );
  }
}

function range({ median, min, max }: Spread): string {
  return `${median.toFixed(2).padStart(8)} ×  (${min.toFixed(2)}–${max.toFixed(2)})`;
}

function time(ns: number): string {
  if (ns >= 1e6) return `${(ns / 1e6).toFixed(1)} ms`;
  return ns >= 1e3 ? `${(ns / 1e3).toFixed(1)} µs` : `${ns.toFixed(0)} ns`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
