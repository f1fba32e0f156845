import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { memoryStore } from '../../../mocks/engine/memory.ts';
import { postgresStore } from '../../../mocks/engine/postgres/store.ts';
import { sqliteStore } from '../../../mocks/engine/sqlite.ts';
import type { NewDelivery, NumberedRecord, Store, StoredRecord } from '../../../mocks/engine/store.ts';
import { startPostgres } from '../../support/postgres.ts';
import { answers, delivery, rig, START } from './support/harness.ts';

const folder = mkdtempSync(join(tmpdir(), 'verihook-records-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
const newFile = () => join(folder, `${files++}.db`);
const record = (changes: Partial<StoredRecord> = {}): StoredRecord => ({
  kind: 'verification',
  provider: 'acme',
  id: 'a',
  names: [],
  createdAt: START,
  value: null,
  ...changes,
});

/** A store that can be closed and opened anew, as far as it outlives that, and a delivery that it cannot keep. */
interface Made {
  store: Store;
  reopen(store: Store): Promise<Store>;
  bad: NewDelivery;
}

const stays = async (store: Store) => store;
const noText = { ...delivery(), verification: undefined } as unknown as NewDelivery;
const noPlan = { ...delivery(), planned: undefined } as unknown as NewDelivery;

function inFile(): Made {
  const file = newFile();
  const reopen = async (store: Store) => {
    await store.close();
    return sqliteStore(file);
  };
  return { store: sqliteStore(file), reopen, bad: noText };
}

const postgres = await startPostgres();
afterAll(() => postgres.close());

async function inDatabase(): Promise<Made> {
  const address = postgres.fresh();
  const reopen = async (store: Store) => {
    await store.close();
    return postgresStore(address);
  };
  return { store: await postgresStore(address), reopen, bad: noText };
}

const STORES: [string, () => Made | Promise<Made>][] = [
  ['in this process', () => ({ store: memoryStore(), reopen: stays, bad: noPlan })],
  ['of SQLite in memory', () => ({ store: sqliteStore(), reopen: stays, bad: noText })],
  ['in a file', inFile],
  ['of PostgreSQL', inDatabase],
];

const KINDS = ['verification', 'webhook'];
const PROVIDERS = ['acme', 'other'];
/** Few, so that they meet: names are shared and move, and one of them is also an id. */
const IDS = ['a', 'b', 'c'];
const NAMES = ['a', 'm', 'n'];

const records = fc.array(
  fc.record({
    // Mostly of one kind, so that they get into each other's way.
    kind: fc.constantFrom(...KINDS, 'verification', 'verification'),
    provider: fc.constantFrom(...PROVIDERS, 'acme', 'acme'),
    id: fc.constantFrom(...IDS),
    names: fc.array(fc.constantFrom(...NAMES), { maxLength: 3 }),
    createdAt: fc.nat().map((ms) => START + ms),
    value: fc.jsonValue({ maxDepth: 1 }).map((value) => JSON.parse(JSON.stringify(value))),
  }),
  { maxLength: 4 },
);
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constantFrom('save', 'add', 'refused'), records }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('clear', 'reopen'), records: fc.constant([]) }) },
  ),
  { minLength: 1, maxLength: 10 },
);

/** The records as a list that is searched from one end to the other. */
class Model {
  all: NumberedRecord[] = [];
  last = 0;

  save(given: readonly StoredRecord[]): void {
    for (const each of given) {
      const isSame = ({ kind, provider, id }: StoredRecord) =>
        kind === each.kind && provider === each.provider && id === each.id;
      const place = this.all.findIndex(isSame);
      const now = { ...each, number: this.all[place]?.number ?? ++this.last };
      if (place < 0) this.all.push(now);
      else this.all[place] = now;
    }
  }

  find(kind: string, provider: string, name: string): NumberedRecord | undefined {
    const own = this.all.filter((each) => each.kind === kind && each.provider === provider);
    return own.find(({ id }) => id === name) ?? own.findLast(({ names }) => names.includes(name));
  }
}

/** Everything that can be asked of the records of a store, against the model. */
async function compare(store: Store, model: Model, limit: number): Promise<void> {
  for (const kind of KINDS) {
    for (const provider of PROVIDERS) {
      for (const word of [...IDS, ...NAMES])
        expect(await store.find(kind, provider, word)).toEqual(model.find(kind, provider, word));
    }
  }
  for (const kind of [undefined, ...KINDS]) {
    for (const provider of [undefined, ...PROVIDERS]) {
      const filter = { ...(kind && { kind }), ...(provider && { provider }) };
      const expected = model.all.filter(
        (each) => (kind ?? each.kind) === each.kind && (provider ?? each.provider) === each.provider,
      );
      expect(await store.countRecords(filter)).toBe(expected.length);
      expect(await store.records(filter)).toEqual(expected);
      for (const newest of [false, true]) {
        const walked: NumberedRecord[] = [];
        for (let after: number | undefined; ; after = walked.at(-1)?.number) {
          const page = await store.records(filter, { limit, newest, ...(after !== undefined && { after }) });
          expect(page.length).toBeLessThanOrEqual(limit);
          walked.push(...page);
          if (page.length < limit) break;
        }
        expect(walked).toEqual(newest ? expected.toReversed() : expected);
      }
    }
  }
  expect(await store.lastRecordNumber()).toBe(model.last);
}

describe.each(STORES)('the records of a store %s', (_, make) => {
  test('are found, paged, replaced, moved and forgotten as those of a plain list', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 4 }), async (steps, limit) => {
        const made = await make();
        let { store } = made;
        const model = new Model();
        let deliveries = 0;
        for (const { kind, records } of steps) {
          if (kind === 'save') await store.save(records);
          if (kind === 'add') {
            expect(await store.add([delivery()], START, records)).toHaveLength(1);
            deliveries++;
          }
          if (kind === 'refused') {
            await expect(store.add([delivery(), made.bad], START, records)).rejects.toThrow();
          } else model.save(records);
          if (kind === 'reopen') store = await made.reopen(store);
          if (kind === 'clear') {
            await store.clear();
            deliveries = model.all.length = 0;
          }
          await compare(store, model, limit);
          expect(await store.count()).toBe(deliveries);
          const moments = [...model.all.map(({ createdAt }) => createdAt), ...(deliveries > 0 ? [START] : [])];
          expect(await store.latest()).toBe(moments.length > 0 ? Math.max(...moments) : undefined);
        }
        await store.close();
      }),
      { numRuns: 40 },
    );
  });

  test('need no delivery beside them', async () => {
    const { store } = await make();
    expect(await store.add([], START + 1, [record()])).toEqual([]);
    expect(await store.records()).toEqual([{ ...record(), number: 1 }]);
    expect(await store.latest()).toBe(START);
    await store.close();
  });

  test('come in pages of a hundred, and of a thousand at most', async () => {
    const { store } = await make();
    await store.save(Array.from({ length: 1_001 }, (_, i) => record({ id: `${i}` })));
    expect(await store.records()).toHaveLength(100);
    expect(await store.records({}, { limit: 5_000 })).toHaveLength(1_000);
    expect((await store.records({}, { after: 1_000 })).map(({ id }) => id)).toEqual(['1000']);
    await store.close();
  });
});

describe('a record', () => {
  test('is found by a name as long as it has it, and nobody who has it is younger', async () => {
    for (const [, make] of STORES) {
      const { store } = await make();
      const found = async () => (await store.find('verification', 'acme', 'n'))?.id;
      await store.save([record({ names: ['n'] }), record({ id: 'b', names: ['n'] })]);
      expect(await found()).toBe('b');
      await store.save([record({ id: 'b' })]);
      expect(await found()).toBe('a');
      await store.save([record({ id: 'b', names: ['n'] }), record({ names: ['n'], value: 'changed' })]);
      expect(await found()).toBe('b');
      await store.save([record(), record({ id: 'b' })]);
      expect(await found()).toBeUndefined();
      await store.close();
    }
  });

  test('in this process is kept as it is', async () => {
    const store = memoryStore();
    const value = { at: new Date(START) };
    await store.save([record({ value })]);
    expect((await store.find('verification', 'acme', 'a'))?.value).toBe(value);
  });

  test('in SQLite is kept with all that are saved along with it, or not at all', async () => {
    const { store } = inFile();
    await store.save([record()]);
    const circular: { self?: unknown } = {};
    circular.self = circular;
    const saved = store.save([record({ value: 'new' }), record({ id: 'b' }), record({ id: 'c', value: circular })]);
    await expect(saved).rejects.toThrow(/circular/);
    expect(await store.records()).toEqual([{ ...record(), number: 1 }]);
    expect(await store.lastRecordNumber()).toBe(1);
    await store.close();
  });
});

describe('an engine', () => {
  const withCode = (code: string) => expect.objectContaining({ name: 'VerihookError', code });

  test('keeps records along with deliveries, or without any', async () => {
    await using it = await rig(answers(200));
    const told = vi.fn();
    it.engine.subscribe(told);
    expect(await it.engine.add([], [record()])).toEqual([]);
    await it.engine.save([record({ id: 'b', kind: 'webhook' })]);
    expect(told).not.toHaveBeenCalled();
    await it.engine.add([delivery()], [record({ id: 'c', names: ['n'] }), record({ value: 'new' })]);
    expect(told).toHaveBeenCalledOnce();
    expect(await it.engine.records({ kind: 'verification' }, { newest: true })).toEqual([
      { ...record({ id: 'c', names: ['n'] }), number: 3 },
      { ...record({ value: 'new' }), number: 1 },
    ]);
    expect((await it.engine.find('verification', 'acme', 'n'))?.id).toBe('c');
    expect([await it.engine.countRecords({ kind: 'webhook' }), await it.engine.lastRecordNumber()]).toEqual([1, 3]);
  });

  test('keeps no record of what it refuses', async () => {
    await using it = await rig(answers(200), { openLimit: 1 });
    const far = { dueAt: START + 1 };
    await it.engine.add([delivery({ planned: far })]);
    await expect(it.engine.add([delivery({ planned: far })], [record()])).rejects.toEqual(withCode('engine/full'));
    const bad = delivery({ to: 'ftp://example.com/' });
    await expect(it.engine.add([bad], [record()])).rejects.toEqual(withCode('send/not-a-url'));
    expect(await it.engine.countRecords()).toBe(0);
    await it.engine.add([], [record()]);
    expect(await it.engine.countRecords()).toBe(1);
  });

  test('saves in turn with everything else that changes the store', async () => {
    const store = memoryStore();
    const gate = Promise.withResolvers<void>();
    const { add } = store;
    vi.spyOn(store, 'add').mockImplementationOnce(async (...args) => {
      await gate.promise;
      return add(...args);
    });
    const save = vi.spyOn(store, 'save');
    await using it = await rig(answers(200), { store });
    const added = it.engine.add([delivery()], [record({ value: 'first' })]);
    const saved = it.engine.save([record({ value: 'second' })]);
    // Whoever does not wait for his turn has had it by now.
    await new Promise((resolve) => setImmediate(resolve));
    expect(save).not.toHaveBeenCalled();
    gate.resolve();
    await Promise.all([added, saved]);
    expect((await it.engine.find('verification', 'acme', 'a'))?.value).toBe('second');
  });

  test('forgets records with a reset, and gives no number twice', async () => {
    await using it = await rig(answers(200));
    await it.engine.save([record({ names: ['n'] })]);
    await it.engine.reset();
    expect([await it.engine.records(), await it.engine.find('verification', 'acme', 'n')]).toEqual([[], undefined]);
    expect(await it.engine.lastRecordNumber()).toBe(1);
    await it.engine.save([record()]);
    expect(await it.engine.records()).toEqual([{ ...record(), number: 2 }]);
  });

  test('that has stopped saves nothing, and the next one finds what was saved', async () => {
    const file = newFile();
    const first = await rig(answers(200), { store: sqliteStore(file) });
    await first.engine.save([record({ names: ['n'], value: { a: [1] } })]);
    await first.engine.stop();
    await expect(first.engine.save([record()])).rejects.toEqual(withCode('engine/stopped'));
    await expect(first.engine.add([], [record()])).rejects.toEqual(withCode('engine/stopped'));
    await using it = await rig(answers(200), { store: sqliteStore(file) });
    expect((await it.engine.find('verification', 'acme', 'n'))?.value).toEqual({ a: [1] });
  });
});
