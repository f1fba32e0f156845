import { takeNamed, VerihookError } from '../src/core/errors.ts';
import type { Consumer } from '../src/core/message.ts';
import type { Provider } from '../src/core/provider.ts';
import type { DeliveryEngine, StartEngine } from './engine/delivery-engine.ts';
import type { FaultRates } from './engine/faulty-transport.ts';
import type { Order } from './engine/queue.ts';
import { checkTarget, type TargetRules } from './engine/targets.ts';
import { Journal } from './journal.ts';
import type { MockProfile } from './profile.ts';
import { restApp } from './rest/app.ts';
import { type Credentials, Room } from './room.ts';
import { webhookUrl } from './transport.ts';

/** What is set for one provider. */
export interface ProviderSettings {
  /** Where callbacks go unless a request or a registered webhook says otherwise, as set in the provider's dashboard. */
  to?: string;
  /** The signing secret of callbacks. Default: none, and they carry no signature. */
  secret?: string;
  /** Those that are asked for. Default: whatever is well-formed will do. */
  credentials?: Credentials;
  /**
   * The timeline that a verification plays when its request decides nothing, or `wait`: then it waits for its page to be
   * opened, for the control API, or for its end. Default: the provider's first, which is an approval.
   */
  scenario?: string;
}

export interface MockAppOptions {
  profiles: readonly MockProfile[];
  /** Of a provider, by its id. Default: nothing set. */
  settings?: Readonly<Record<string, ProviderSettings>>;
  /** What it starts keeps verifications, webhooks, deliveries and attempts; it is stopped along with the application. */
  engine: StartEngine;
  /** Any safe integer: everything that is drawn comes from it. */
  seed: number;
  /** A handler in this process that gets every callback. Default: over HTTP. */
  consumer?: Consumer;
  order?: Order;
  concurrency?: { perTarget?: number; total?: number };
  openLimit?: number;
  faults?: FaultRates;
  targets?: TargetRules;
  insecure?: boolean;
  /** Where a provider's REST side is reached, without a slash at its end. */
  base(id: string): string;
}

/** Most bytes of a request body: the largest picture that a provider takes, and some room. */
const BODY_LIMIT = 16 * 1024 * 1024;

/** The REST sides of some providers over one engine, as `(Request) → Response`. */
export class MockApp {
  readonly engine: DeliveryEngine;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly journal: Journal;
  /** Why nothing is attempted any more. */
  failure: unknown;
  /** Streams have no end of their own: they end when this one does. */
  readonly #streams = new AbortController();
  readonly #fetchers = new Map<string, (request: Request) => Response | Promise<Response>>();
  readonly #origins = new Map<string, string>();

  /** @internal `createApp` is the way in. */
  constructor(engine: DeliveryEngine, rooms: ReadonlyMap<string, Room>, journal: Journal) {
    this.engine = engine;
    this.rooms = rooms;
    this.journal = journal;
    engine.subscribe((event) => {
      if (event.type === 'failed') this.failure = event.error;
    });
    for (const [id, room] of rooms) {
      const app = restApp(room.profile, room, {
        limit: BODY_LIMIT,
        prefix: `/${id}`,
        onAnswer: (entry) => journal.answered(id, engine.now(), entry),
        onError: (error, request) => journal.failed(request, error),
      });
      this.#fetchers.set(id, (request) => app.fetch(request));
      for (const server of room.profile.servers) this.#origins.set(new URL(server).origin, id);
    }
  }

  /** The origins at which the providers themselves are reached. */
  get origins(): readonly string[] {
    return [...this.#origins.keys()];
  }

  /** Answers a request to a provider's own host, or below `/<id>` on any other; undefined where no provider is meant. */
  answer(request: Request): Response | Promise<Response> | undefined {
    const { url } = request;
    const slash = url.indexOf('/', url.indexOf('://') + 3);
    const [, id = ''] = /^\/([\w-]+)(?=[/?#]|$)/.exec(url.slice(slash)) ?? [];
    const fetcher = this.#fetchers.get(this.#origins.get(url.slice(0, slash)) ?? id);
    return fetcher?.(request);
  }

  /** Answers as one provider, whatever the path. */
  answerAs(id: string, request: Request): Response | Promise<Response> {
    const fetcher = this.#fetchers.get(id);
    if (fetcher === undefined) throw new Error(`The provider ${id} is not served`);
    return fetcher(request);
  }

  room(id: string): Room {
    const room = this.rooms.get(id);
    if (room !== undefined) return room;
    throw new VerihookError(
      'mock/not-served',
      `The provider "${id}" is not served here. Served: ${[...this.rooms.keys()].join(', ')}.`,
    );
  }

  /** Forgets everything: verifications, webhooks, deliveries, attempts and the journal. */
  async reset(): Promise<void> {
    await this.engine.reset();
    this.journal.clear();
    for (const room of this.rooms.values()) await room.refresh();
  }

  /** Aborts when the application is about to be closed. */
  get closing(): AbortSignal {
    return this.#streams.signal;
  }

  /** Ends what has no end of its own. */
  endStreams(): void {
    this.#streams.abort();
  }

  close(options?: { graceMs?: number }): Promise<void> {
    this.endStreams();
    return this.engine.stop(options);
  }
}

/**
 * Throws `provider/unknown-scenario` for a timeline that a provider does not have, `send/not-a-url` or `target/refused` where
 * callbacks cannot go, and what starting the engine throws.
 */
export async function createApp(options: MockAppOptions): Promise<MockApp> {
  const { profiles, settings = {}, seed, base, engine: start, ...engineOptions } = options;
  for (const { provider } of profiles) checkSettings(provider, settings[provider.id], options.targets);
  const rooms = new Map<string, Room>();
  const refresh = async () => void (await Promise.all([...rooms.values()].map((room) => room.refresh())));
  const engine = await start({
    ...engineOptions,
    prepare: refresh,
    serves: (id) => rooms.has(id),
    message(delivery, at) {
      const room = rooms.get(delivery.provider);
      if (room === undefined) throw new Error(`the provider ${delivery.provider} is not served`);
      return room.message(delivery, at);
    },
  });
  for (const profile of profiles) {
    const { id, scenarios } = profile.provider;
    const { scenario = Object.keys(scenarios)[0], credentials = {}, ...rest } = settings[id] ?? {};
    const decided = scenario === undefined || scenario === 'wait' ? undefined : scenario;
    const room = new Room(profile, engine, {
      seed,
      credentials,
      ...rest,
      ...(decided !== undefined && { scenario: decided }),
      base: () => base(id),
    });
    rooms.set(id, room);
  }
  await refresh();
  return new MockApp(engine, rooms, new Journal());
}

/** What is wrong with the settings is said at the start, not to whoever calls. */
function checkSettings(
  { id, scenarios }: Provider,
  { scenario, to }: ProviderSettings = {},
  targets: TargetRules = { wide: false },
): void {
  if (scenario !== undefined && scenario !== 'wait')
    takeNamed(scenarios, scenario, 'provider/unknown-scenario', 'scenario', id);
  if (to !== undefined) checkTarget(webhookUrl(to), targets);
}
