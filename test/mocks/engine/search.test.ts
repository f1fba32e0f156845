import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { postgresStore } from '../../../mocks/engine/postgres/store.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import type { Store } from '../../../mocks/engine/store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { delivery, START } from './support/harness.ts';

const postgres = await startPostgres();
afterAll(() => postgres.close());

const STORES: [string, () => Store | Promise<Store>][] = [
  ['in this process', memoryStore],
  ['of SQLite', () => sqliteStore()],
  ['of PostgreSQL', () => postgresStore(postgres.fresh())],
];

const noted = (id: number, number: number) => ({ delivery: id, number, startedAt: START + number });

describe.each(STORES)('what a person looks for in a store %s', (_, open) => {
  test('is a part of the verification, the event or the target, in any case', async () => {
    // Wildcards of SQL and letters beyond ASCII mean themselves.
    const word = fc.constantFrom('a', 'B', 'ab', '%', '_', 'Ä', 'İ', "'", 'scan', '');
    const words = fc.array(word, { maxLength: 3 }).map((each) => each.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(words, words), { maxLength: 8 }), words, async (all, text) => {
        const store = await open();
        const deliveries = all.map(([verification, event]) => {
          const each = delivery({ verification });
          return { ...each, planned: { ...each.planned, event } };
        });
        await store.add(deliveries, START);
        const wanted = deliveries.flatMap(({ verification, planned, to }, i) =>
          [verification, planned.event, to].some((each) => each.toLowerCase().includes(text.toLowerCase()))
            ? [i + 1]
            : [],
        );
        expect((await store.list({ text })).map(({ id }) => id)).toEqual(wanted);
        expect(await store.count({ text })).toBe(wanted.length);
        await store.close();
      }),
    );
  });

  test('is a part of the id or of a name of a record', async () => {
    const store = await open();
    const record = { kind: 'verification', provider: 'acme', createdAt: START, value: null };
    await store.save([
      { ...record, id: 'Scan-1', names: ['token-a', 'ÄÖ'] },
      { ...record, id: 'scan-2', names: [] },
      { ...record, kind: 'webhook', id: 'scan-3', names: [] },
    ]);
    const found = async (text: string) => (await store.records({ kind: 'verification', text })).map(({ id }) => id);
    expect(await found('SCAN')).toEqual(['Scan-1', 'scan-2']);
    expect(await found('äö')).toEqual(['Scan-1']);
    expect(await found('"')).toEqual([]);
    expect(await store.countRecords({ text: 'scan' })).toBe(3);
    await store.close();
  });

  test('is the last attempt of each delivery of a page', async () => {
    const store = await open();
    await store.add([delivery(), delivery(), delivery()], START);
    const [first = 0] = await store.record({ finished: [], ended: [], begun: [noted(1, 1), noted(2, 1)] });
    const exchange = { outcome: { kind: 'answered', status: 500, body: 'no' } } as const;
    const landed = { attempt: first, delivery: 1, endedAt: START + 9, exchange, next: { nextAt: START + 20 } };
    await store.record({ finished: [landed], ended: [], begun: [noted(1, 2)] });
    const last = await store.lastAttempts([1, 2, 3, 99]);
    expect(last.map(({ delivery, number }) => [delivery, number]).sort()).toEqual([
      [1, 2],
      [2, 1],
    ]);
    await store.close();
  });
});
