import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { idenfy } from 'verihook/idenfy';
import { rehearse } from 'verihook/vitest';
import { afterAll } from 'vitest';
import { createApp } from '../app.ts';
import type { Verification } from '../decision.ts';

const secret = 'example-signing-key';
const folder = mkdtempSync(join(tmpdir(), 'express-consumer-'));
const file = join(folder, 'consumer.db');

let database: DatabaseSync;
let server: Server;
async function start(port = 0): Promise<number> {
  database = new DatabaseSync(file);
  server = createApp({ secret, database }).listen(port, '127.0.0.1');
  await new Promise((listening) => server.once('listening', listening));
  return (server.address() as AddressInfo).port;
}
async function stop(): Promise<void> {
  server.closeAllConnections();
  await new Promise((closed) => server.close(closed));
  database.close();
}

const port = await start();
const url = `http://127.0.0.1:${port}`;
afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true });
});

// One test for each rule: everything that iDenfy may do is tried on the application.
await rehearse(idenfy, {
  to: `${url}/webhooks/idenfy`,
  secret,
  async probe({ ref }) {
    const answer = await fetch(`${url}/verifications/${ref}`);
    if (answer.status === 404) return { status: 'none' };
    const { decision } = (await answer.json()) as Verification;
    return { status: decision };
  },
  // What the application calls a rejection.
  words: { denied: 'rejected' },
  async restart() {
    await stop();
    await start(port);
  },
});
