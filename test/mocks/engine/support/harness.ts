import { manualClock, type ServerClock } from '../../../../mocks/clock.ts';
import { type Engine, type EngineOptions, startEngine } from '../../../../mocks/engine/engine.ts';
import { memoryStore } from '../../../../mocks/engine/memory.ts';
import type { NewDelivery, StoredAttempt, StoredDelivery } from '../../../../mocks/engine/store.ts';
import type { DeliveryPolicy } from '../../../../src/core/delivery.ts';
import { type Consumer, type Message, utf8 } from '../../../../src/core/message.ts';
import type { PlannedDelivery } from '../../../../src/core/scenario.ts';

export const START = Date.UTC(2026, 0, 1);

export const POLICY: DeliveryPolicy = {
  acknowledged: { status: 'any-2xx' },
  timeoutMs: 50,
  retryDelaysMs: [1_000, 5_000],
  afterLastRetry: 'stop',
  resign: false,
};

/** Bytes that tell which delivery they belong to, and when they were made. */
export const plainMessage = ({ id, planned }: StoredDelivery, at: number): Message => ({
  headers: { 'Content-Type': 'application/json', 'X-Delivery': String(id) },
  body: utf8(JSON.stringify({ id, payload: planned.payload, at })),
});

type Changes = Partial<Omit<NewDelivery, 'planned'>> & { planned?: Partial<PlannedDelivery> };

export function delivery({ planned, ...rest }: Changes = {}): NewDelivery {
  return {
    verification: 'v',
    provider: 'acme',
    to: 'http://consumer.example/webhooks',
    policy: POLICY,
    ...rest,
    planned: { id: '1', event: 'e', payload: { a: 1 }, dueAt: START, expect: 'accept', ...planned },
  };
}

export interface Rig extends AsyncDisposable {
  engine: Engine;
  clock: ServerClock;
  /** State, and the offsets of the attempts from the start. */
  story(id: number): Promise<[state: string | undefined, offsets: number[]]>;
  attempts(id: number): Promise<StoredAttempt[]>;
}

/** An engine in virtual time, with a store in memory. */
export async function rig(consumer: Consumer | undefined, options: Partial<EngineOptions> = {}): Promise<Rig> {
  const clock = manualClock(START);
  const engine = await startEngine({
    store: memoryStore(),
    clock,
    message: plainMessage,
    ...(consumer && { consumer }),
    ...options,
  });
  const attempts = (id: number) => engine.attempts(id, { limit: 1000 });
  return {
    engine,
    clock,
    attempts,
    story: async (id) => [
      (await engine.get(id))?.state,
      (await attempts(id)).map(({ startedAt }) => startedAt - START),
    ],
    [Symbol.asyncDispose]: () => engine.stop(),
  };
}

/** Answers with one status after another; the last one for ever. */
export const answers =
  (...statuses: number[]): Consumer =>
  () =>
    new Response('OK', { status: (statuses.length > 1 ? statuses.shift() : statuses[0]) ?? 200 });
