import type { AddressInfo } from 'node:net';
import { DatabaseSync } from 'node:sqlite';
import { createApp } from './app.ts';

const { IDENFY_SIGNING_KEY: secret, DATABASE: file = 'verifications.sqlite', PORT: port = '3000' } = process.env;
if (!secret) {
  console.error('IDENFY_SIGNING_KEY is not set. Set it to the signing key of your iDenfy notification.');
  process.exit(2);
}

const database = new DatabaseSync(file);
const server = createApp({ secret, database }).listen(Number(port), (error) => {
  if (error) {
    console.error(`Cannot listen on port ${port}: ${error.message}`);
    process.exit(1);
  }
  console.log(
    `Callbacks of iDenfy are received at http://localhost:${(server.address() as AddressInfo).port}/webhooks/idenfy`,
  );
});

// Requests under way are answered first, so that the provider need not repeat them.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => database.close()));
