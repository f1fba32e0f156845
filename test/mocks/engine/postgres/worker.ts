/**
 * A worker in a process of its own, to be killed: `node worker.ts ADDRESS`. Prints `ready` once it sends, and on standard error
 * what troubles it. Ends in good order when its input ends.
 */
import { startPostgresEngine } from '../../../../mocks/engine/postgres/engine.ts';
import { utf8 } from '../../../../src/core/message.ts';

const engine = await startPostgresEngine({
  address: process.argv[2] ?? '',
  // The process is part of the bytes: made anew, they differ.
  message: ({ id, verification, planned }) => ({
    headers: { 'Content-Type': 'application/json', 'X-Delivery': String(id), 'X-Verification': verification },
    body: utf8(JSON.stringify({ payload: planned.payload, pid: process.pid, at: performance.now() })),
  }),
  prepare: async () => {},
  serves: () => true,
  concurrency: { perTarget: 32, total: 32 },
  trouble: (error) => process.stderr.write(`${error}\n`),
});
process.stdout.write('ready\n');
for await (const _ of process.stdin);
await engine.stop();
