import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import type { Exchange } from '../../mocks/recorder.ts';
import { ObserverThread } from '../../src/cli/observer-thread.ts';

/** Says which exchange it saw; at `/end` it ends, at `/throw` it dies, at `/wrong` it says what was wrong. */
const THREAD = `
const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ path }) => {
  if (path === '/end') process.exit();
  if (path === '/throw') throw new Error('dead');
  parentPort.postMessage(path === '/wrong' ? { error: new Error('wrong') } : { observed: { event: path } });
});`;

test('a thread that fails fails one exchange: the next has another one', async () => {
  let started = 0;
  const thread = new ObserverThread(() => {
    started += 1;
    return new Worker(THREAD, { eval: true });
  });
  onTestFinished(() => thread.close());
  const told: unknown[] = [];
  for (const path of ['/a', '/wrong', '/b', '/end', '/c', '/throw', '/d']) {
    const exchange = { path } as Exchange;
    told.push(
      await thread.observe(exchange).then(
        ({ event }) => event,
        (error: Error) => error.message,
      ),
    );
  }
  expect(told).toEqual(['/a', 'wrong', '/b', 'the thread that looks at callbacks has ended', '/c', 'dead', '/d']);
  expect(started).toBe(3);
});
