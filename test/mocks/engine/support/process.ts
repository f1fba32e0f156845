/**
 * An engine in a process of its own, to be killed: `node process.ts FILE URL COUNT PER-RUN`. Adds deliveries until there are
 * COUNT in the file, at most PER-RUN of them unless that is 0. With each ten goes a record, which is saved again at once.
 * Prints `ready`, `added` or `saved` with the id of a record once it is stored, and `done` once all COUNT have ended.
 */
import { serverClock } from '../../../../mocks/clock.ts';
import { startEngine } from '../../../../mocks/engine/engine.ts';
import { sqliteStore } from '../../../../mocks/engine/sqlite.ts';
import type { DeliveryPolicy } from '../../../../src/core/delivery.ts';
import { utf8 } from '../../../../src/core/message.ts';

const [file = '', to = '', count = '0', perRun = '0'] = process.argv.slice(2);
const policy: DeliveryPolicy = {
  acknowledged: { status: [200], body: 'OK' },
  timeoutMs: 150,
  retryDelaysMs: [1000],
  afterLastRetry: 'repeat',
  resign: false,
};

const store = sqliteStore(file);
// A second of waiting between attempts lasts 20 ms. The process and the moment are part of the bytes: made anew, they differ.
const clock = serverClock(Math.max(Date.now(), (await store.latest()) ?? 0), 50);
const engine = await startEngine({
  store,
  clock,
  message: ({ id, planned }) => ({
    headers: { 'Content-Type': 'application/json', 'X-Delivery': String(id) },
    body: utf8(JSON.stringify({ payload: planned.payload, pid: process.pid, at: performance.now() })),
  }),
});
process.stdout.write('ready\n');
const before = await engine.count();
const target = perRun === '0' ? Number(count) : Math.min(Number(count), before + Number(perRun));
for (let next = before; next < target; next += 10) {
  const id = `from-${next}`;
  const names = [`to-${Math.min(next + 10, target)}`, 'newest'];
  const record = { kind: 'ten', provider: 'acme', id, names, createdAt: clock.now(), value: 'added' };
  await engine.add(
    Array.from({ length: Math.min(10, target - next) }, (_, i) => ({
      verification: `verification-${Math.floor((next + i) / 3)}`,
      provider: 'acme',
      to,
      policy,
      planned: { id: String(next + i), event: 'e', payload: 'x'.repeat(500), dueAt: clock.now(), expect: 'accept' },
    })),
    [record],
  );
  process.stdout.write(`added ${id}\n`);
  await engine.save([{ ...record, value: 'saved' }]);
  process.stdout.write(`saved ${id}\n`);
  await new Promise((resolve) => setTimeout(resolve, 5));
}
while (engine.load.open > 0) await new Promise((resolve) => setTimeout(resolve, 10));
if (target === Number(count)) {
  await engine.stop();
  process.stdout.write('done\n');
} else setInterval(() => {}, 1000);
