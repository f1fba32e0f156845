// `npm run bench`: how the kit compares with what one would use instead. Ratios within one run; absolute times are this machine's.
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { idenfy } from '../generators/idenfy/index.ts';
import { compare, type Group, inOwnProcess, type Spread, startNode } from './measure.ts';
import { importCosts } from './people.ts';
import { EVENT, type Work, works } from './works.ts';

const { values: flags } = parseArgs({
  options: { json: { type: 'boolean' }, rounds: { type: 'string', default: '21' } },
});
const rounds = Number(flags.rounds);
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds takes a whole number from 1 on, not "${flags.rounds}".`);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const CLI = 'dist/cli.js';
if (!existsSync(CLI)) stop('dist/ is missing: cold start is measured as published. Run "npm run build" first.');

const { validators } = await idenfy.contract();

/** A share of samples that the kit's own validator accepts. */
async function validShare(name: 'hand-written, faker' | 'json-schema-faker, required fields' | 'verihook') {
  const make: Work = await works[name]();
  const samples = Array.from({ length: 1000 }, (_, index) => make(index));
  const distinct = new Set(samples.map((sample) => JSON.stringify(sample))).size;
  const valid = samples.filter((sample) => validators[EVENT]?.(sample)).length;
  return `${name} ${percent(valid / 1000)} valid and ${percent(distinct / 1000)} distinct`;
}

// A country whose names come from a locale of faker: the costlier half.
const firstPayload = `const { idenfy } = await import('verihook/idenfy'); idenfy.callback('${EVENT}', { traits: { person: { country: 'PL' } } });`;

interface Aim {
  competitor: string;
  /** What the ratio of that competitor has to be. */
  atMost?: number;
  atLeast?: number;
}

const groups: (Group & { aims: Aim[]; note?: () => Promise<string> })[] = [
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
      inOwnProcess('verihook'),
      inOwnProcess('structuredClone of a constant'),
      inOwnProcess('hand-written, faker'),
      inOwnProcess('hand-written, faker seeded each time'),
      inOwnProcess('json-schema-faker, required fields'),
    ],
    // The kit replays every payload by its seed, so the peer that does the same is the one to beat.
    aims: [{ competitor: 'hand-written, faker seeded each time', atLeast: 10 }],
    note: async () =>
      `Of 1000 payloads: ${await validShare('verihook')}; ${await validShare('hand-written, faker')}; ${await validShare('json-schema-faker, required fields')}.`,
  },
  {
    title: 'Validation of one valid payload',
    baseline: 'verihook, compiled ahead of time',
    rounds,
    competitors: [
      inOwnProcess('verihook, compiled ahead of time'),
      inOwnProcess('Ajv at run time, all errors'),
      inOwnProcess('Ajv at run time, first error'),
    ],
    aims: [],
  },
];

const report = [];
for (const group of groups) {
  const results = await compare(group);
  const aims = group.aims.map((aim) => {
    const ratio = results.find(({ name }) => name === aim.competitor)?.ratio.median ?? Number.NaN;
    return { ...aim, ratio, met: ratio <= (aim.atMost ?? Infinity) && ratio >= (aim.atLeast ?? 0) };
  });
  const { title, baseline, note } = group;
  report.push({ title, baseline, rounds, ...(note && { note: await note() }), results, aims });
}

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
