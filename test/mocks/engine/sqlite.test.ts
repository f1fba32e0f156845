import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { postgresStore } from '../../../mocks/engine/postgres/store.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import type { NewDelivery, Store } from '../../../mocks/engine/store.ts';
import { utf8 } from '../../../src/core/message.ts';
import { startPostgres } from '../../support/postgres.ts';
import { delivery, START } from './support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-store-'));
chmodSync(folder, 0o777);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${files++}.db`);
const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });
const SQLITE = fileURLToPath(new URL('../../../mocks/engine/sqlite.ts', import.meta.url));

/** Runs SQL on a file as another program would. */
function sql(file: string, text: string): void {
  const db = new (process.getBuiltinModule('node:sqlite').DatabaseSync)(file);
  db.exec(text);
  db.close();
}

/** Opens a file in another process and prints the code of the error, or `fine`. */
const OPEN = `
  const { sqliteStore } = await import(${JSON.stringify(SQLITE)});
  try {
    const store = sqliteStore(process.argv[1]);
    await store.close();
    console.log('fine');
  } catch (error) {
    console.log(error.code, error.message);
  }`;
const openElsewhere = (file: string, options = {}) =>
  execFileSync(process.execPath, ['--input-type=module', '-e', OPEN, file], { encoding: 'utf8', ...options }).trim();

async function filled(store: Store, ...deliveries: NewDelivery[]): Promise<Store> {
  await store.add(deliveries.length > 0 ? deliveries : [delivery()], START);
  return store;
}

const postgres = await startPostgres();
afterAll(() => postgres.close());

describe.each<[string, () => Store | Promise<Store>]>([
  ['in this process', memoryStore],
  ['of SQLite in memory', () => sqliteStore()],
  ['in a file', () => sqliteStore(newFile())],
  ['of PostgreSQL', () => postgresStore(postgres.fresh())],
])('a store %s', (_, make) => {
  test('gives back what it was given', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 20 });
    const deliveries = fc.record(
      {
        verification: text,
        provider: text,
        to: fc.webUrl(),
        policy: fc.record({
          acknowledged: fc.constantFrom({ status: 'any-2xx' as const }, { status: [200], body: 'OK' }),
          timeoutMs: fc.nat(),
          retryDelaysMs: fc.array(fc.nat()),
          afterLastRetry: fc.constantFrom('stop' as const, 'repeat' as const),
          resign: fc.boolean(),
        }),
        stopAt: fc.nat(),
        message: fc.record({ headers: fc.dictionary(text, text), body: fc.uint8Array({ maxLength: 50 }) }),
        fault: fc.constant({ kind: 'reset' as const, attempts: 2 }),
        repeats: fc.nat(),
        planned: fc.record({
          id: text,
          event: text,
          payload: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value))),
          dueAt: fc.double({ noNaN: true, noDefaultInfinity: true }).map((at) => at + 0),
          expect: fc.constant('accept' as const),
        }),
      },
      { requiredKeys: ['verification', 'provider', 'to', 'policy', 'planned'] },
    );
    const store = await make();
    await fc.assert(
      fc.asyncProperty(fc.array(deliveries, { maxLength: 4 }), async (given) => {
        const added = await store.add(given as NewDelivery[], START);
        const expected = added.map((each, i) => ({
          ...given[i],
          id: each.id,
          state: 'open',
          addedAt: START,
          nextAt: given[i]?.planned.dueAt,
          attempts: 0,
        }));
        expect(added).toEqual(expected);
        expect(JSON.parse(JSON.stringify(await store.getAll(added.map(({ id }) => id))))).toEqual(
          JSON.parse(JSON.stringify(expected)),
        );
      }),
      { numRuns: 50 },
    );
    await store.close();
  });

  test('keeps all of a change or nothing', async () => {
    const store = await filled(await make());
    const begun = { delivery: 1, number: 1, startedAt: START };
    await expect(
      store.record({
        finished: [],
        ended: [{ id: 1, state: 'cancelled', at: START }],
        begun: [begun, { ...begun, delivery: 99 }],
      }),
    ).rejects.toThrow();
    expect([(await store.get(1))?.state, await store.attempts(1)]).toEqual(['open', []]);
    expect((await store.add([delivery()], START))[0]?.id).toBe(2);
    await store.close();
  });

  test('forgets everything but the numbers it has given', async () => {
    const store = await filled(await make(), delivery(), delivery());
    await store.record({
      finished: [],
      ended: [],
      begun: [{ delivery: 1, number: 1, startedAt: START + 5, request: { headers: {}, body: utf8('x') } }],
    });
    expect(await store.latest()).toBe(START + 5);
    await store.clear();
    expect([await store.count(), await store.attempts(1), await store.open(), await store.latest()]).toEqual([
      0,
      [],
      [],
      undefined,
    ]);
    expect((await store.add([delivery()], START))[0]?.id).toBe(3);
    await store.close();
  });
});

describe('a file', () => {
  test('is taken up where it was left, and an attempt in flight is marked as cut off', async () => {
    const file = newFile();
    const before = sqliteStore(file);
    const second = delivery({ planned: { id: '2', onlyAfter: '1' } });
    await before.add([delivery(), second, delivery({ verification: 'w' })], START);
    const begun = [1, 3].map((id) => ({
      delivery: id,
      number: 1,
      startedAt: START,
      request: { headers: { A: 'b' }, body: utf8('x') },
    }));
    const [attempt = 0] = await before.record({ finished: [], ended: [], begun });
    const exchange = { outcome: { kind: 'answered' as const, status: 200, body: 'OK' } };
    const finished = { attempt, delivery: 1, endedAt: START + 1, exchange, next: { state: 'acknowledged' as const } };
    await before.record({ finished: [finished], ended: [], begun: [] });
    await before.close();

    const after = sqliteStore(file);
    expect(await after.open()).toEqual([
      {
        id: 2,
        verification: 'v',
        to: second.to,
        nextAt: START,
        attempts: 0,
        after: { id: 1, state: 'acknowledged', endedAt: START + 1 },
      },
      { id: 3, verification: 'w', to: second.to, nextAt: START, attempts: 0 },
    ]);
    expect(await after.attempts(1)).toEqual([{ ...begun[0], endedAt: START + 1, exchange }]);
    expect(await after.attempts(3)).toMatchObject([{ number: 1, cutOff: true }]);
    expect(await after.firstMessage(3)).toEqual({ headers: { A: 'b' }, body: utf8('x') });
    expect(await after.firstMessage(2)).toBeUndefined();
    await after.close();
  });

  test('keeps no delivery if one of them cannot be kept, and gives its number to the next', async () => {
    const store = sqliteStore(newFile());
    const bad = { ...delivery(), verification: undefined } as unknown as NewDelivery;
    await expect(store.add([delivery(), bad], START)).rejects.toThrow();
    expect(await store.count()).toBe(0);
    expect((await store.add([delivery()], START))[0]?.id).toBe(1);
    await store.close();
  });

  test('of another program is refused, and stays as it is', () => {
    const file = newFile();
    sql(file, 'CREATE TABLE theirs (a); PRAGMA user_version = 1');
    const { size, mtimeMs } = statSync(file);
    expect(() => sqliteStore(file)).toThrow(withCode('store/not-ours'));
    expect(statSync(file)).toMatchObject({ size, mtimeMs });
  });

  test('that is no database is refused', () => {
    const file = newFile();
    writeFileSync(
      file,
      'a text that is long enough to be looked at, and longer than a header of a database has to be'.repeat(20),
    );
    expect(() => sqliteStore(file)).toThrow(withCode('store/not-ours'));
  });

  test('of another version is refused', async () => {
    const file = newFile();
    await (await filled(sqliteStore(file))).close();
    sql(file, 'PRAGMA user_version = 999');
    expect(() => sqliteStore(file)).toThrow(withCode('store/other-version'));
    expect(() => sqliteStore(file)).toThrow(/version 999, and this verihook reads version 2/);
  });

  test('that is damaged is refused, or fails when it is read', async () => {
    const file = newFile();
    await (await filled(sqliteStore(file), ...Array.from({ length: 50 }, () => delivery()))).close();
    truncateSync(file, 8192);
    await expect((async () => (await sqliteStore(file)).list())()).rejects.toEqual(withCode('store/damaged'));
  });

  test('in a folder that is not there is refused', () => {
    expect(() => sqliteStore(join(folder, 'nowhere', 'a.db'))).toThrow(withCode('store/unwritable'));
    mkdirSync(join(folder, 'a-folder'));
    expect(() => sqliteStore(join(folder, 'a-folder'))).toThrow(withCode('store/unwritable'));
  });

  test('that cannot be written is refused', { skip: process.getuid?.() !== 0 }, async () => {
    const file = newFile();
    await (await filled(sqliteStore(file))).close();
    chmodSync(file, 0o444);
    // Root may write everything; nobody may not.
    expect(openElsewhere(file, { uid: 65534, gid: 65534 })).toMatch(
      /^store\/read-only The file ".*" cannot be written/,
    );
    chownSync(file, 65534, 65534);
    chmodSync(file, 0o644);
    expect(openElsewhere(file, { uid: 65534, gid: 65534 })).toBe('fine');
  });

  test('is open in one process at a time', async () => {
    const file = newFile();
    const store = await filled(sqliteStore(file));
    expect(openElsewhere(file)).toBe(
      `store/in-use The file "${file}" is in use by another process. Stop that one, or choose another file.`,
    );
    expect(() => sqliteStore(file)).toThrow(withCode('store/in-use'));
    await store.add([delivery()], START);
    await store.close();
    expect(openElsewhere(file)).toBe('fine');
  });

  test('is free again once the process that had it open was killed', async () => {
    const file = newFile();
    const hold = `const { sqliteStore } = await import(${JSON.stringify(SQLITE)}); globalThis.store = sqliteStore(${JSON.stringify(file)}); console.log('open'); setInterval(() => {}, 1000);`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', hold], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    expect(() => sqliteStore(file)).toThrow(withCode('store/in-use'));
    child.kill('SIGKILL');
    await once(child, 'exit');
    const store = sqliteStore(file);
    expect(await store.count()).toBe(0);
    await store.close();
  });

  test('on a full disk keeps what is in it, says so, and goes on once there is room', () => {
    const file = newFile();
    // A limit on the size of files is the full disk of whoever may not mount one.
    const fill = `
      const { sqliteStore } = await import(${JSON.stringify(SQLITE)});
      const store = sqliteStore(process.argv[1]);
      const planned = { id: '1', event: 'e', payload: 'x'.repeat(20_000), dueAt: 0, expect: 'accept' };
      const policy = { acknowledged: { status: [200] }, timeoutMs: 1, retryDelaysMs: [], afterLastRetry: 'stop', resign: false };
      process.on('SIGXFSZ', () => {});
      let added = 0;
      try {
        for (;;) {
          await store.add([{ verification: 'v', provider: 'p', to: 'http://a/', policy, planned }], 0);
          added++;
        }
      } catch (error) {
        console.log(error.code, added, await store.count());
      }`;
    const command = `ulimit -f 1000; exec "$0" --input-type=module -e "$1" "$2"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command, process.execPath, fill, file], { encoding: 'utf8' });
    const [, code, added, count] = /^(\S+) (\d+) (\d+)$/m.exec(stdout) ?? [];
    expect([stderr, ['store/full', 'store/unwritable']]).toEqual(['', expect.arrayContaining([code])]);
    expect([Number(added) > 10, count]).toEqual([true, added]);
    expect(openElsewhere(file)).toBe('fine');
  });

  test('is loaded without a word about experiments', () => {
    const load = `const { sqliteStore } = await import(${JSON.stringify(SQLITE)}); await sqliteStore().close(); process.emitWarning('still heard');`;
    const { stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', load], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/experimental/i);
    expect(stderr).toMatch(/still heard/);
  });
});
