// What people cost: time and memory to import, with the words of one country and of all, as published. Runs alone, after
// `npm run build`: `node bench/people.ts`.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { countries } from '../generators/shared/countries.ts';
import { type Spread, spreadOf } from './measure.ts';

export interface ImportCost {
  name: string;
  /** From the start of the import until the first people are made. Unit: milliseconds. */
  timeMs: Spread;
  /** What the process holds more than an empty one, resident. Unit: mebibytes. */
  memoryMiB: Spread;
}

const CASES: [name: string, body: string][] = [
  ['nothing', ''],
  ['imported, nobody made', `await import('verihook/idenfy');`],
  ['one country, own words (Lithuania)', made(['LT'])],
  ['one country, a locale of faker (Poland)', made(['PL'])],
  ['all countries', made(countries.map(({ code }) => code))],
];

function made(codes: readonly string[]): string {
  return `const { idenfy } = await import('verihook/idenfy');
    for (const country of ${JSON.stringify(codes)})
      idenfy.callback('identificationAutoFinished', { traits: { person: { country, residence: country } } });`;
}

/** Each case in a process of its own, in turn, round after round. */
export function importCosts(rounds = 7): ImportCost[] {
  const runs = CASES.map(() => [] as { ms: number; rss: number }[]);
  for (let round = 0; round < rounds; round++) {
    CASES.forEach(([, body], index) => {
      const script = `const start = performance.now(); ${body} const ms = performance.now() - start; globalThis.gc(); console.log(JSON.stringify({ ms, rss: process.memoryUsage.rss() / 2 ** 20 }));`;
      const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
        encoding: 'utf8',
      });
      if (stdout === '') throw new Error(stderr);
      runs[index]?.push(JSON.parse(stdout));
    });
  }
  const empty = spreadOf((runs[0] ?? []).map(({ rss }) => rss)).median;
  return CASES.map(([name], index) => ({
    name,
    timeMs: spreadOf((runs[index] ?? []).map(({ ms }) => ms)),
    memoryMiB: spreadOf((runs[index] ?? []).map(({ rss }) => rss - empty)),
  }));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, timeMs, memoryMiB } of importCosts()) {
    console.log(
      `${name.padEnd(42)}${timeMs.median.toFixed(1).padStart(8)} ms ${memoryMiB.median.toFixed(1).padStart(8)} MiB`,
    );
  }
}
