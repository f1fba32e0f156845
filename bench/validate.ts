// `node bench/validate.ts [MB] [rounds]`: how fast and in how much memory `verihook validate` reads NDJSON, beside a bare loop of
// JSON.parse and the precompiled validator. Each in a process of its own; ratios within a round.
import { spawnSync } from 'node:child_process';
import { closeSync, createReadStream, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { idenfy } from '../generators/idenfy/index.ts';
import { sumsub } from '../generators/sumsub/index.ts';

const SELF = fileURLToPath(import.meta.url);
const CLI = fileURLToPath(new URL('../src/cli.ts', import.meta.url));
const MB = 1e6;

/** Where a process notes as it ends how much memory it held at most (VmHWM of /proc/self/status, kB) and how long it computed (µs). */
const PEAK = `data:text/javascript,${encodeURIComponent(
  `import { readFileSync, writeFileSync } from 'node:fs';
  process.on('exit', () => writeFileSync(process.env.PEAK_FILE, JSON.stringify({ peak: Number(/VmHWM:\\s+(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]), ...process.cpuUsage() })));`,
)}`;

if (process.argv[2] === 'bare') await bareLoop(process.argv[3] ?? '');
else compare(Number(process.argv[2] ?? 100), Number(process.argv[3] ?? 5));

/** What one would write by hand for a file of known events: no report, no places, no tolerances. */
async function bareLoop(path: string): Promise<void> {
  const contracts = [(await idenfy.contract()).validators, (await sumsub.contract()).validators] as const;
  let [count, invalid] = [0, 0];
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
    const payload = JSON.parse(line);
    const validator = 'type' in payload ? contracts[1][payload.type] : contracts[0].identificationAutoFinished;
    count++;
    if (!validator?.(payload)) invalid++;
  }
  console.log(`${count} callbacks, ${invalid} invalid`);
}

function compare(megabytes: number, rounds: number): void {
  const folder = mkdtempSync(join(tmpdir(), 'verihook-bench-'));
  const path = join(folder, 'captured.ndjson');
  try {
    generate(path, megabytes * MB);
    const size = statSync(path).size;
    const said = { bare: '', ours: '' };
    const all = Array.from({ length: rounds }, () => {
      const bare = run(folder, [SELF, 'bare', path]);
      const ours = run(folder, [CLI, 'validate', path]);
      [said.bare, said.ours] = [bare.out, ours.out];
      return { bare, ours, ratio: bare.seconds / ours.seconds, cpu: bare.cpu / ours.cpu };
    });
    const line = (name: 'bare' | 'ours') =>
      `  ${name.padEnd(6)}${(size / MB / median(all.map((each) => each[name].seconds))).toFixed(0).padStart(5)} MB/s  peak ${Math.round(Math.max(...all.map((each) => each[name].peak)) / 1024)} MB  ${said[name].split('\n')[0]}`;
    const ratios = all.map(({ ratio }) => ratio).sort((a, b) => a - b);
    const ofCpu = median(all.map(({ cpu }) => cpu)).toFixed(2);
    console.log(
      `validate of ${Math.round(size / MB)} MB of NDJSON, ${rounds} rounds, medians\n${line('bare')}\n${line('ours')}`,
    );
    console.log(
      `  rate, ours to bare: ${median(ratios).toFixed(2)} (${ratios[0]?.toFixed(2)} to ${ratios.at(-1)?.toFixed(2)}); by processor time ${ofCpu}; aim: at least 0.5, under 300 MB`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(folder: string, args: string[]): { seconds: number; cpu: number; peak: number; out: string } {
  const file = join(folder, 'peak');
  const started = performance.now();
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', PEAK, ...args], {
    env: { ...process.env, PEAK_FILE: file },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stdout.slice(0, 500)}${stderr}`);
  const seconds = (performance.now() - started) / 1000;
  const { peak, user, system } = JSON.parse(readFileSync(file, 'utf8'));
  return { seconds, cpu: (user + system) / 1e6, peak, out: stdout };
}

/** Callbacks of two providers, mixed: one tells its event itself, the other is known by its keys alone. */
function generate(path: string, bytes: number): void {
  const lines = Array.from({ length: 400 }, (_, seed) =>
    JSON.stringify(
      seed % 2 === 0
        ? idenfy.callback('identificationAutoFinished', { seed })
        : sumsub.callback('applicantReviewed', { seed }),
    ),
  );
  const block = Buffer.from(`${lines.join('\n')}\n`);
  const file = openSync(path, 'w');
  for (let size = 0; size < bytes; size += block.length) writeSync(file, block);
  closeSync(file);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
