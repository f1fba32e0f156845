import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import { Random } from '../../../src/core/random.ts';
import type { Seen } from './support/consumer.ts';

const DELIVERIES = 2_000;
const KILLS = 10;
/** So many attempts can be in flight when a process is killed: the engine's default for one target. */
const IN_FLIGHT = 16;

const children: ChildProcess[] = [];
const folder = mkdtempSync(join(tmpdir(), 'verihook-crash-'));

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(name: string, ...args: string[]) {
  const child = spawn(process.execPath, [fileURLToPath(new URL(`support/${name}.ts`, import.meta.url)), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  const input = createInterface({ input: child.stdout });
  const said: string[] = [];
  input.on('line', (line) => said.push(line));
  const lines = input[Symbol.asyncIterator]();
  // Whatever it has said is there by then.
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  const line = async () => (await lines.next()).value as string | undefined;
  return { child, exited, said, line, errors: () => errors };
}

describe('an engine that is killed', () => {
  test(`${KILLS} times during ${DELIVERIES} deliveries loses none and no record, and repeats at most what was in flight`, {
    timeout: 90_000,
  }, async () => {
    const seed = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
    process.stdout.write(`crash test: CRASH_SEED=${seed}\n`);
    const random = Random.seeded(seed).split('kills');
    const file = join(folder, 'deliveries.db');

    const said: string[] = [];
    const consumer = start('consumer', String(seed));
    const url = `http://127.0.0.1:${await consumer.line()}`;
    for (let kill = 0; kill < KILLS; kill++) {
      const engine = start('process', file, `${url}/webhooks`, String(DELIVERIES), '200');
      // Two of ten before it is ready: while it opens the file.
      if (kill % 5 === 4) await pause(random.int(kill, 20, 200));
      else {
        expect(await engine.line(), engine.errors()).toBe('ready');
        await pause(random.int(kill, 5, 250));
      }
      engine.child.kill('SIGKILL');
      await engine.exited;
      expect(engine.errors()).toBe('');
      said.push(...engine.said);
    }
    const last = start('process', file, `${url}/webhooks`, String(DELIVERIES), '0');
    expect(await last.line(), last.errors()).toBe('ready');
    expect([await last.exited, last.errors()]).toEqual([0, '']);
    expect(last.said.at(-1)).toBe('done');
    said.push(...last.said);

    const seen = (await (await fetch(`${url}/seen`)).json()) as Record<string, Seen>;
    const store = sqliteStore(file);
    expect(await store.count()).toBe(DELIVERIES);
    expect(await store.count({ state: 'acknowledged' })).toBe(DELIVERIES);
    const stored: string[] = [];
    let cutOff = 0;
    for (let after = 0; stored.length < DELIVERIES; after = Number(stored.at(-1))) {
      const page = await store.list({}, { after, limit: 1000 });
      stored.push(...page.map(({ id }) => String(id)));
      for (const { id } of page) cutOff += (await store.attempts(id)).filter((attempt) => attempt.cutOff).length;
    }
    // What was said to be stored is there, and each record came with its deliveries: one goes on where the other ends.
    const records = await store.records({ kind: 'ten' }, { limit: 1000 });
    const values = new Map(records.map(({ id, value }) => [id, value]));
    const idsOf = (word: string) =>
      said.filter((line) => line.startsWith(word)).map((line) => line.split(' ')[1] ?? '');
    expect(idsOf('added').filter((id) => !values.has(id))).toEqual([]);
    expect(idsOf('saved').filter((id) => values.get(id) !== 'saved')).toEqual([]);
    expect(idsOf('saved').length).toBeGreaterThan(records.length - KILLS - 1);
    const ends = records.map(({ names }) => Number(names[0]?.replace('to-', '')));
    expect(records.map(({ id }) => id)).toEqual([0, ...ends.slice(0, -1)].map((from) => `from-${from}`));
    expect([ends.at(-1), await store.find('ten', 'acme', 'newest')]).toEqual([DELIVERIES, records.at(-1)]);
    await store.close();
    expect(Object.keys(seen).filter((id) => !stored.includes(id))).toEqual([]);
    const counts = Object.values(seen);
    expect(counts.length).toBe(DELIVERIES);
    expect(counts.filter(({ accepted }) => accepted === 0)).toEqual([]);
    // Every attempt of a delivery has the same bytes, although each process would have made others.
    expect(counts.filter(({ digests }) => digests.length !== 1)).toEqual([]);
    const repeated = counts.reduce((sum, { accepted }) => sum + accepted - 1, 0);
    expect(repeated).toBeLessThanOrEqual(cutOff);
    expect(cutOff).toBeLessThanOrEqual(KILLS * IN_FLIGHT);
    process.stdout.write(
      `crash test: ${cutOff} attempts were cut off, ${repeated} accepted deliveries were repeated\n`,
    );
  });
});

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
