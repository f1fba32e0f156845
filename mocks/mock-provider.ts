import { VerihookError } from '../src/core/errors.ts';
import type { Consumer } from '../src/core/message.ts';
import { DEFAULT_START } from '../src/core/provider.ts';
import { parseDuration } from '../src/core/time.ts';
import { createApp, type MockApp, type ProviderSettings } from './app.ts';
import { machineTime, type ServerClock, serverClock } from './clock.ts';
import { controlOf } from './control/control.ts';
import { type DashboardFiles, dashboardOf } from './dashboard/page.ts';
import type { DeliveryEngine, StartEngine } from './engine/delivery-engine.ts';
import type { EngineEvent } from './engine/engine.ts';
import type { FaultRates } from './engine/faulty-transport.ts';
import { memoryStore } from './engine/memory.ts';
import { overStore } from './engine/over-store.ts';
import type { Order } from './engine/queue.ts';
import type { DeliveryFilter, Page, Store, StoredAttempt, StoredDelivery } from './engine/store.ts';
import type { TargetRules } from './engine/targets.ts';
import type { JournalEntry } from './journal.ts';
import type { MockProfile } from './profile.ts';
import { restApp } from './rest/app.ts';
import type { PlayRequest } from './room.ts';
import type { Listening } from './server.ts';
import type { Verification } from './verification.ts';

export interface MockProviderOptions extends ProviderSettings {
  /** What is set for single providers; laid over what is set for all. */
  each?: Readonly<Record<string, ProviderSettings>>;
  /**
   * A handler in this process that gets every callback; without `to`, it sees `https://consumer.example/webhooks/<provider>`.
   * Default: over HTTP to `to`, or where a request says.
   */
  consumer?: Consumer;
  /** Any safe integer: the same calls in the same order give the same verifications. Default: 1. */
  seed?: number;
  /**
   * `manual`: time stands still until `advance` or `settle` lets it pass, so that a day of resends takes milliseconds. `real`:
   * the machine's. Default: `real` behind a port, `manual` in process.
   */
  clock?: 'real' | 'manual';
  /** How fast a real clock runs: 60 makes a minute of waiting last a second. Default: 1. */
  speed?: number;
  /** When time begins. Milliseconds since the Unix epoch, or a date. Default: 2026-01-01T00:00:00Z for a manual clock, now for a real one. */
  startAt?: number | Date;
  /** Whether the callbacks of a verification wait for each other's first attempt. Default: `per-verification`. */
  order?: Order;
  /** Most attempts in flight to one origin, and in all. Default: 16 and 64. */
  concurrency?: { perTarget?: number; total?: number };
  /** Most open deliveries. Default: 100,000. */
  openLimit?: number;
  /** Faults on the way to the consumer, by seeded probability. Default: none. */
  faults?: FaultRates;
  /** Takes certificates of consumers that cannot be verified. Default: false. */
  insecure?: boolean;
}

/** What a front door adds: the parts that touch disk and network. */
export interface MockProviderParts {
  profiles: readonly MockProfile[];
  /** The kit's version, for what it writes. */
  version: string;
  /** What keeps everything, closed along with the provider. Default: a store in memory. */
  store?: Store;
  /** An engine that brings a store and a clock of its own. Default: one of this process over `store`. */
  engine?: StartEngine;
  /** Where it listens. Default: nowhere, it is called in process. */
  listen?: (fetch: (request: Request) => Response | Promise<Response>, port?: number) => Promise<Listening>;
  /** A port for each provider as well, for clients that cannot carry a path in a base URL. Default: false. */
  portPerProvider?: boolean;
  /** Who may use the control API. Default: everybody on this machine. */
  token?: string;
  targets?: TargetRules;
  /** The web page at `/`. Default: there is none. */
  dashboard?: DashboardFiles;
}

/** What happens: a request to a REST side, or what becomes of a delivery. */
export type MockEvent = EngineEvent | { type: 'request'; entry: JournalEntry };

/** A mock provider: the REST sides of one or more providers, the callbacks that follow, and the control of both. */
export interface MockProvider {
  /** Answers a request to a provider's own host, or below `/<provider>` on any other; the control API is below `/_verihook`. */
  fetch(request: Request): Promise<Response>;
  /** Where it listens, without a slash at its end; undefined in process. */
  url: string | undefined;
  /** What a consumer's code takes for the address of each provider, by id. */
  urls: Readonly<Record<string, string>>;
  /** The hosts of the providers themselves, as origins: calls to them can be intercepted and handed to `fetch`. */
  origins: readonly string[];
  /** Milliseconds since the Unix epoch, on the server's clock. */
  now(): number;
  /** Lets time pass at once, everything due on the way is attempted at its own time: milliseconds, a duration such as `5m`, or `next` for the next due delivery. */
  advance(time: number | string): Promise<void>;
  /**
   * On a manual clock, lets time pass until every delivery has ended; on a real one, waits for that. Rejects with
   * `mock/unsettled` when some are still open after `atMost` (a duration on the server's clock). Default: ten days.
   */
  settle(options?: { atMost?: string }): Promise<void>;
  /**
   * Begins a verification without a call to the provider's API, and plays a timeline: the provider's first unless told. `provider` is
   * its id. Throws `mock/not-served`, `provider/unknown-scenario`, `engine/full`, and what `provider.story` says of traits.
   */
  create(provider: string, request?: Partial<PlayRequest> & { seed?: number; to?: string }): Promise<Verification>;
  /** Decides how a verification goes from now on. `name`: the provider's reference, or another name of it. Throws `mock/no-such-verification`. */
  play(name: string, request: PlayRequest): Promise<Verification>;
  /** A verification as it stands. */
  verification(name: string): Promise<Verification | undefined>;
  deliveries(filter?: DeliveryFilter, page?: Page): Promise<StoredDelivery[]>;
  attempts(delivery: number, page?: Page): Promise<StoredAttempt[]>;
  /** The last 1,000 requests to the REST sides, the oldest first. */
  requests(): readonly JournalEntry[];
  /** Tells a listener everything that happens from now on. Gives the way to stop. */
  subscribe(listener: (event: MockEvent) => void): () => void;
  /** Forgets everything that has happened. */
  reset(): Promise<void>;
  /**
   * Frees the port, begins no attempt any more and lets those in flight end; what is open stays in the store.
   *
   * @param options.graceMs after so much real time what is in flight is broken off. Default: 5,000 for requests, and for each
   * attempt its timeout
   */
  close(options?: { graceMs?: number }): Promise<void>;
  /** @internal */
  app: MockApp;
}

/** How long requests that are being answered hold up the end. Unit: milliseconds. */
const REQUEST_GRACE = 5_000;
/** Unit: bytes. */
const CONTROL_LIMIT = 1024 * 1024;
const CONTROL = /^\/_verihook(?:[/?#]|$)/;

/** @internal The front doors are `startMockProvider` and `createMockProvider`. */
export async function mockProvider(options: MockProviderOptions, parts: MockProviderParts): Promise<MockProvider> {
  const { each: _, secret: __, credentials: ___, scenario: ____, ...rest } = options;
  const { to, seed = 1, speed = 1, clock: kind, startAt, ...engine } = rest;
  const {
    profiles,
    version,
    store = memoryStore(),
    engine: start,
    listen,
    portPerProvider = false,
    token,
    targets,
    dashboard,
  } = parts;
  const known = profiles.map(({ provider }) => provider.id);
  checkOptions(options, known);
  // A handler in this process gets what goes to no other place.
  const target = to ?? (engine.consumer === undefined ? undefined : 'https://consumer.example/webhooks/{provider}');
  const running = kind ?? (listen === undefined ? 'manual' : 'real');
  const urls: Record<string, string> = Object.fromEntries(
    profiles.map(({ provider, servers }) => [provider.id, servers[0] ?? `https://${provider.id}.example`]),
  );
  const app = await createApp({
    ...engine,
    profiles,
    engine: start ?? overStore(store, await clockOf(store, running, speed, startAt)),
    seed,
    ...(targets && { targets }),
    settings: settingsOf(known, { ...options, ...(target !== undefined && { to: target }) }),
    base: (id) => urls[id] as string,
  });
  const control = restApp(
    controlOf(app, { wide: targets?.wide ?? false, ...(token !== undefined && { token }) }, version),
    app,
    {
      limit: CONTROL_LIMIT,
      prefix: '',
      onAnswer: () => {},
      onError: (error) => app.journal.failed(undefined, error),
    },
  );
  const page = dashboard && dashboardOf(dashboard);
  const fetch = (request: Request) => {
    const path = request.url.slice(request.url.indexOf('/', request.url.indexOf('://') + 3));
    const answer = app.answer(request) ?? page?.(request);
    return answer ?? (CONTROL.test(path) ? control.fetch(request) : nothingHere(known));
  };
  const listening: Listening[] = [];
  const close: MockProvider['close'] = async (how = {}) => {
    app.endStreams();
    await Promise.all(listening.map((each) => each.close(how.graceMs ?? REQUEST_GRACE)));
    await app.close(how);
  };
  try {
    if (listen !== undefined) {
      const main = await listen(fetch);
      listening.push(main);
      for (const id of known) urls[id] = `${main.url}/${id}`;
      for (const id of portPerProvider ? known : []) {
        const own = await listen((request) => app.answerAs(id, request), 0);
        listening.push(own);
        urls[id] = own.url;
      }
    }
  } catch (error) {
    await close({ graceMs: 0 });
    throw error;
  }
  return {
    fetch: async (request) => fetch(request),
    url: listening[0]?.url,
    urls,
    origins: app.origins,
    now: () => app.engine.now(),
    advance: (time) =>
      app.engine.advance(typeof time === 'string' && time !== 'next' ? parseDuration(time) : (time as number | 'next')),
    settle: ({ atMost = '10d' } = {}) => settled(app, parseDuration(atMost)),
    async create(id, { seed, to: target, traits, ...request } = {}) {
      const room = app.room(id);
      const [first = ''] = Object.keys(room.provider.scenarios);
      const verification = await room.invent({
        ...(seed !== undefined && { seed }),
        ...(target !== undefined && { to: target }),
        ...(traits && { traits }),
      });
      return room.play(verification, { scenario: first, ...request });
    },
    async play(name, request) {
      for (const room of app.rooms.values()) {
        const found = await room.find(name);
        if (found !== undefined) return room.play(found, request);
      }
      throw new VerihookError(
        'mock/no-such-verification',
        `There is no verification "${name}". Begin it first, or look at its name.`,
      );
    },
    async verification(name) {
      for (const room of app.rooms.values()) {
        const found = await room.find(name);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    deliveries: (filter, page) => app.engine.list(filter, page),
    attempts: (delivery, page) => app.engine.attempts(delivery, page),
    requests: () => app.journal.entries(),
    subscribe(listener) {
      const stops = [
        app.engine.subscribe(listener),
        app.journal.subscribe((entry) => listener({ type: 'request', entry })),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    reset: () => app.reset(),
    close,
    app,
  };
}

function checkOptions({ each = {}, speed = 1 }: MockProviderOptions, known: readonly string[]): void {
  for (const id of Object.keys(each)) {
    if (known.includes(id)) continue;
    throw new VerihookError('mock/not-served', `"${id}" in \`each\` is not served here. Served: ${known.join(', ')}.`);
  }
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new VerihookError('send/not-a-speed', `The speed ${speed} is none. Give a number above 0.`);
}

/** What is set for each of these providers. */
export function settingsOf(
  ids: readonly string[],
  { to, secret, credentials, scenario, each = {} }: MockProviderOptions,
): Record<string, ProviderSettings> {
  const shared = {
    ...(to !== undefined && { to }),
    ...(secret !== undefined && { secret }),
    ...(credentials && { credentials }),
    ...(scenario !== undefined && { scenario }),
  };
  return Object.fromEntries(ids.map((id) => [id, withPlace({ ...shared, ...each[id] }, id)]));
}

/** `{provider}` in a URL stands for the id, so that one text serves for all. Throws `send/not-a-url` for another place. */
function withPlace(settings: ProviderSettings, id: string): ProviderSettings {
  if (settings.to === undefined) return settings;
  const to = settings.to.replaceAll('{provider}', id);
  const [place] = /\{[a-z]\w*\}/i.exec(to) ?? [];
  if (place === undefined) return { ...settings, to };
  throw new VerihookError(
    'send/not-a-url',
    `Nothing stands for ${place} in "${settings.to}". Leave it out, or write {provider}, which is the id of each provider.`,
  );
}

/** A clock that does not begin before what has happened in the store. */
async function clockOf(
  store: Store,
  kind: 'real' | 'manual',
  speed: number,
  startAt: number | Date | undefined,
): Promise<ServerClock> {
  const latest = (await store.latest()) ?? 0;
  const from = Number(startAt ?? (kind === 'manual' ? DEFAULT_START : machineTime()));
  if (!Number.isFinite(from))
    throw new VerihookError(
      'time/not-a-time',
      `The start time ${String(startAt)} is not a time. Give milliseconds since the Unix epoch or a Date.`,
    );
  return serverClock(Math.max(from, latest), kind === 'manual' ? 0 : speed);
}

async function settled({ engine }: MockApp, atMost: number): Promise<void> {
  const end = engine.now() + atMost;
  await engine.idle();
  for (let state = await engine.state(); state.open > 0; state = await engine.state()) {
    const { open, nextAt } = state;
    if (nextAt === undefined || nextAt > end || engine.now() > end) {
      throw new VerihookError(
        'mock/unsettled',
        `${open} deliveries are still open. Look at their attempts, or give settle a later end.`,
      );
    }
    if (engine.speed === 0) await engine.advance('next');
    else await untilMoved(engine, nextAt);
    await engine.idle();
  }
}

/** Resolves at a moment, or when the clock was set or advanced before it. */
async function untilMoved(engine: DeliveryEngine, at: number): Promise<void> {
  const moved = new AbortController();
  const stop = engine.subscribe(({ type }) => {
    if (type === 'clock') moved.abort();
  });
  await engine.sleepUntil(at, moved.signal).catch(() => {});
  stop();
}

function nothingHere(known: readonly string[]): Response {
  const text = `There is nothing here. Providers: ${known.map((id) => `/${id}`).join(', ')}; control: /_verihook/providers.\n`;
  return new Response(text, { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
