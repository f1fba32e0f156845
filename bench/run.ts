/**
 * `npm run bench`: how the kit compares with what one would use instead, and with the least that such work can cost. Ratios of
 * one run, round by round; absolute figures are this machine's. A full run writes its table into docs/performance.md.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { compare, isMet, type Row } from './row.ts';
import { rows as deliveries } from './rows/deliveries.ts';
import { row as form } from './rows/form.ts';
import { row as generate } from './rows/generate.ts';
import { rows as install } from './rows/install.ts';
import { row as load } from './rows/load.ts';
import { row as message } from './rows/message.ts';
import { rows as mock } from './rows/mock.ts';
import { commandRow as help, row as start } from './rows/start.ts';
import { row as validate } from './rows/validate.ts';
import { rows as verify } from './rows/verify.ts';
import { stopServers } from './servers.ts';
import { type Measured, machine, printed, table } from './table.ts';

/** Every line of the table, in its order. */
const ROWS: readonly Row[] = [
  generate,
  message,
  form,
  validate,
  start,
  help,
  ...verify,
  ...deliveries,
  load,
  ...mock,
  ...install,
];

const { values: flags } = parseArgs({
  options: {
    /** Ids of rows, separated by commas. Default: all. */
    only: { type: 'string' },
    rounds: { type: 'string', default: '5' },
    /** For how long a competitor works in a round. Unit: milliseconds. */
    ms: { type: 'string', default: '250' },
    /** One short round of the kit and its floors: shows that everything still works, and no figure that means anything. */
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});
const wanted = flags.only?.split(',');
const unknown = wanted?.filter((id) => !ROWS.some((row) => row.id === id)) ?? [];
const rounds = Number(flags.rounds);
const ms = flags.quick ? 5 : Number(flags.ms);
if (unknown.length > 0) stop(`There is no row ${unknown.join(', ')}. Rows: ${ROWS.map(({ id }) => id).join(', ')}.`);
if (!Number.isInteger(rounds) || rounds < 1) stop(`--rounds takes a whole number from 1 on, not "${flags.rounds}".`);
if (!(ms > 0)) stop(`--ms takes a number above 0, not "${flags.ms}".`);

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
if (!existsSync('dist/cli.js'))
  stop('dist/ is missing: some of it is measured as published. Run "npm run build" first.');

process.on('SIGINT', () => process.exit(2));
process.on('SIGTERM', () => process.exit(2));

const measured: Measured[] = [];
const startedAt = performance.now();
for (const row of ROWS) {
  if (wanted === undefined ? flags.quick && row.isFixed : !wanted.includes(row.id)) continue;
  const results = await compare(row, { rounds, ms, quick: flags.quick }).finally(stopServers);
  const targets = row.targets.map((target) => ({ ...target, met: isMet(target, results) }));
  const note = flags.quick ? undefined : await row.note?.();
  const { id, title, unit } = row;
  measured.push({ id, title, unit, results, targets, ...(note !== undefined && { note }) });
  if (!flags.json) console.log(printed(measured.at(-1) as Measured));
}
const run = { ...machine(), rounds, seconds: Math.round((performance.now() - startedAt) / 1000) };
if (flags.json) console.log(JSON.stringify({ ...run, rows: measured }, null, 2));
if (wanted === undefined && !flags.quick) {
  const file = 'docs/performance.md';
  const page = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    page.replace(/(<!-- bench -->\n)[\s\S]*(<!-- \/bench -->)/, (_, from, to) => from + table(run, measured) + to),
  );
}

function stop(message: string): never {
  console.error(message);
  process.exit(2);
}
