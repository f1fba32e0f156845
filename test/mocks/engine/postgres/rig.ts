import { afterAll, afterEach } from 'vitest';
import {
  type PostgresEngine,
  type PostgresEngineOptions,
  startPostgresEngine,
} from '../../../../mocks/engine/postgres/engine.ts';
import type { DeliveryPolicy } from '../../../../src/core/delivery.ts';
import { startPostgres } from '../../../support/postgres.ts';
import { plainMessage } from '../support/harness.ts';

/** One server for the tests of a file. */
export const postgres = await startPostgres();
afterAll(() => postgres.close());

const engines: PostgresEngine[] = [];
afterEach(async () => {
  for (const engine of engines.splice(0)) await engine.stop({ graceMs: 0 });
});

/** A process over a database, in this one; it is stopped after the test. */
export async function engineOver(
  address: string,
  options: Partial<PostgresEngineOptions> = {},
): Promise<PostgresEngine> {
  const engine = await startPostgresEngine({
    address,
    message: plainMessage,
    prepare: async () => {},
    serves: () => true,
    consumer: () => new Response('OK'),
    ...options,
  });
  engines.push(engine);
  return engine;
}

/** Real time passes: retries come soon, and nothing is late by accident. */
export const POLICY: DeliveryPolicy = {
  acknowledged: { status: 'any-2xx' },
  timeoutMs: 5_000,
  retryDelaysMs: [200, 400],
  afterLastRetry: 'stop',
  resign: false,
};

/** Resolves when every delivery has ended. */
export async function ended(engine: PostgresEngine): Promise<void> {
  for (;;) {
    const { open, nextAt } = await engine.state();
    if (open === 0) return;
    if (nextAt !== undefined) await engine.sleepUntil(nextAt);
    await engine.idle();
  }
}
