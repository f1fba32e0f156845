// What was measured, for the terminal and for docs/performance.md.
import { availableParallelism, cpus } from 'node:os';
import { versions } from './peers.ts';
import type { Missing, Result, Row, Spread, Target } from './row.ts';

export interface Measured extends Pick<Row, 'id' | 'title' | 'unit'> {
  results: readonly (Result | Missing)[];
  targets: readonly (Target & { met: boolean | undefined })[];
  note?: string;
}

export interface Machine {
  node: string;
  cpu: string;
  cores: number;
}

export const machine = (): Machine => ({
  node: process.version,
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
});

/** A row as people read it on a terminal. */
export function printed({ id, title, unit, results, targets, note }: Measured): string {
  const lines = results.map((result) => {
    if ('missing' in result) return `  ${result.name.padEnd(42)} not measured: ${result.missing}`;
    const { name, figure, ratio } = result;
    return `  ${name.padEnd(42)}${number(figure.median).padStart(12)} ${unit.padEnd(9)} ${range(ratio)}`;
  });
  const aims = targets.map(
    (target) => `  ${aim(target)}${target.against === undefined ? '' : ` × ${target.against}`}: ${said(target.met)}`,
  );
  return [`${id}: ${title}`, ...lines, ...aims, ...(note === undefined ? [] : [`  ${note}`]), ''].join('\n');
}

/** All rows as Markdown. */
export function table(run: Machine & { rounds: number; seconds: number }, rows: readonly Measured[]): string {
  const { node, cpu, cores, rounds, seconds } = run;
  const head = `Node ${node}, ${cpu}, ${cores} cores; ${rounds} rounds, ${seconds} seconds in all. Peers: ${Object.entries(
    versions,
  )
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}.`;
  return [head, '', ...rows.flatMap(section)].join('\n');
}

function section({ title, unit, results, targets, note }: Measured): string[] {
  const lines = results.map((result) => {
    if ('missing' in result) return `| ${result.name} | – | not measured: ${result.missing} | |`;
    const { name, role, figure, ratio } = result;
    const target = targets.find(({ against }) => (against === undefined ? role === 'ours' : against === name));
    const aimed = target === undefined ? '' : `${aim(target)}: ${said(target.met)}`;
    if (role === 'ours') return `| **${name}** | ${number(figure.median)} | | ${aimed} |`;
    return `| ${name}${role === 'floor' ? ' (floor)' : ''} | ${number(figure.median)} | ${range(ratio)} | ${aimed} |`;
  });
  return [
    `### ${title}`,
    '',
    `| | ${unit} | verihook ÷ this (lowest–highest) | to reach |`,
    '| --- | ---: | ---: | --- |',
    ...lines,
    '',
    ...(note === undefined ? [] : [note, '']),
  ];
}

const aim = ({ atLeast, atMost }: Target) => (atMost === undefined ? `≥ ${atLeast}` : `≤ ${atMost}`);
const said = (met: boolean | undefined) => (met === undefined ? 'not measured' : met ? 'met' : '**missed**');
/** Of nothing there is no ratio. */
const range = ({ median, min, max }: Spread) =>
  Number.isFinite(median) ? `${number(median)} (${number(min)}–${number(max)})` : '–';

/** Three digits that count. */
function number(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);
}
