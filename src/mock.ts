import type { StartEngine } from '../mocks/engine/delivery-engine.ts';
import { isDatabase } from '../mocks/engine/postgres/address.ts';
import type { Signing } from '../mocks/engine/postgres/secrets.ts';
import type { Store, StoredAttempt, StoredDelivery } from '../mocks/engine/store.ts';
import { type MockProvider, type MockProviderOptions, mockProvider, settingsOf } from '../mocks/mock-provider.ts';
import type { OwnProvider } from '../mocks/own-profile.ts';
import type { MockProfile } from '../mocks/profile.ts';
import { takeNamed, VerihookError } from './core/errors.ts';
import { mocks } from './generated/mocks.ts';
import type { ProviderId } from './generated/registry.ts';
import type { SpecDocument } from './spec/read.ts';

export type { ProviderSettings } from '../mocks/app.ts';
export type { StoredAttempt, StoredDelivery } from '../mocks/engine/store.ts';
export type { JournalEntry } from '../mocks/journal.ts';
export type { MockEvent, MockProvider } from '../mocks/mock-provider.ts';
export type { OwnProvider } from '../mocks/own-profile.ts';
export type { PlayRequest } from '../mocks/room.ts';
export type { MadeCallback, Verification } from '../mocks/verification.ts';

export interface CreateOptions extends MockProviderOptions {
  /** Default: all. */
  providers?: readonly ProviderId[];
  /**
   * Providers of your own, as `defineProvider` makes them. With its document, each operation of a provider answers what its
   * schema or example says, and calls back where it promises to; the control API makes and plays verifications. Default: none.
   */
  own?: readonly OwnProvider[];
  /** Settings of single providers, as `configured` takes them: `{ sumsub: { algorithm: 'HMAC_SHA1_HEX' } }`. Default: none changed. */
  configured?: Partial<Readonly<Record<ProviderId, Readonly<Record<string, string>>>>>;
  /** What is set for single providers; laid over what is set for all. */
  each?: Partial<Readonly<Record<ProviderId, NonNullable<MockProviderOptions['each']>[string]>>>;
}

export interface StartOptions extends CreateOptions {
  /** Default: 0, any that is free. */
  port?: number;
  /** Default: 127.0.0.1. Bound wider, a `token` is needed. */
  host?: string;
  /** A port for each provider as well, for clients that cannot carry a path in a base URL. Default: false. */
  portPerProvider?: boolean;
  /**
   * What keeps everything, so that nothing is lost when the process is killed: a file, or the address of a PostgreSQL database
   * (`postgres://…`), which any number of servers and workers share; that needs the packages `pg` and `pg-boss`. Default: in
   * memory.
   */
  data?: string;
  /** Told once when the database of `data` does not answer; it is tried again. Default: nobody is told. */
  onTrouble?: (error: unknown) => void;
  /** The bearer token of the control API. Default: none is asked for. */
  token?: string;
  /**
   * The process does nothing else: then the global `Request` and `Response` are replaced by lighter ones, and a third more
   * requests are answered. Default: false.
   */
  ownProcess?: boolean;
  /** What may be called although the server is bound wider than to this machine: a host name, an address, or a range. */
  allowTargets?: readonly string[];
}

/**
 * The mock provider in this process: hand its `fetch` to a client, or let MSW intercept the providers' hosts (`verihook/msw`).
 * Time stands still until `settle` or `advance` unless told. Throws `provider/unknown`, `provider/unknown-scenario`,
 * `mock/not-served`, `send/not-a-url`, and `target/refused`.
 */
export async function createMockProvider(options: CreateOptions = {}): Promise<MockProvider> {
  const { providers, own, configured, ...rest } = options;
  return mockProvider(rest as MockProviderOptions, {
    profiles: await profilesOf(providers, own, configured),
    version: await versionOf(),
  });
}

/**
 * The mock provider behind a port, on the machine's clock unless told. Throws `server/port-in-use`, `server/cannot-listen`,
 * `server/needs-token`, `server/not-a-token`, what the file or database of `data` says (`store/…`), and what `createMockProvider` throws.
 */
export async function startMockProvider(options: StartOptions = {}): Promise<MockProvider & { url: string }> {
  const {
    providers,
    own,
    configured,
    port = 0,
    host = '127.0.0.1',
    ownProcess = false,
    portPerProvider,
    data,
    token,
    allowTargets,
    onTrouble,
    ...rest
  } = options;
  const wide = !LOOPBACK.test(host);
  if (wide && token === undefined) {
    throw new VerihookError(
      'server/needs-token',
      `Bound to ${host}, others can reach the control API. Give a token (--token, VERIHOOK_TOKEN), or bind to 127.0.0.1.`,
    );
  }
  if (token !== undefined && !/^[!-~]+$/.test(token)) {
    throw new VerihookError(
      'server/not-a-token',
      'The token is empty, or holds what no header can. Take letters and digits, for example of "openssl rand -hex 16".',
    );
  }
  const { listen } = await import('../mocks/server.ts');
  const { dashboardFiles } = await import('./cli/packaged.ts');
  const profiles = await profilesOf(providers, own, configured);
  const kept: Kept = data === undefined ? {} : await keptIn(data, options, profiles);
  try {
    const mock = await mockProvider(rest as MockProviderOptions, {
      profiles,
      version: await versionOf(),
      listen: (fetch, other = port) => listen(fetch, { host, port: other, ownProcess }),
      ...kept,
      ...(portPerProvider !== undefined && { portPerProvider }),
      ...(token !== undefined && { token }),
      targets: { wide, ...(allowTargets && { allow: allowTargets }) },
      dashboard: dashboardFiles,
    });
    return mock as MockProvider & { url: string };
  } catch (error) {
    // It is closed already where the server had begun.
    await kept.store?.close().catch(() => {});
    throw error;
  }
}

type Kept = { store?: Store; engine?: StartEngine };

/** Where everything is kept, by what `data` names. */
async function keptIn(data: string, options: StartOptions, profiles: readonly MockProfile[]): Promise<Kept> {
  if (!isDatabase(data)) return { store: (await import('../mocks/engine/sqlite.ts')).sqliteStore(data) };
  if (options.clock === 'manual')
    throw new VerihookError(
      'engine/clock-shared',
      'A clock that is moved by hand belongs to one process, and a database to any number. Keep data in a file or in memory.',
    );
  const secrets = secretsOf(profiles, settingsOf(idsOf(profiles), options as MockProviderOptions));
  return { engine: await sharedEngine(data, { secrets, decides: true }, options) };
}

const idsOf = (profiles: readonly MockProfile[]) => profiles.map(({ provider }) => provider.id);

/** Those of the providers that sign. */
const secretsOf = (profiles: readonly MockProfile[], settings: ReturnType<typeof settingsOf>): Signing['secrets'] =>
  Object.fromEntries(
    profiles.flatMap(({ provider: { id, wire } }) => (wire.protects === 'nothing' ? [] : [[id, settings[id]?.secret]])),
  );

/** An engine over a database. */
async function sharedEngine(
  address: string,
  signing: Signing,
  {
    speed,
    startAt,
    onTrouble,
    onAttempt,
  }: Pick<StartOptions & WorkerOptions, 'speed' | 'startAt' | 'onTrouble' | 'onAttempt'>,
): Promise<StartEngine> {
  const { startPostgresEngine } = await import('../mocks/engine/postgres/engine.ts');
  const own = {
    address,
    signing,
    ...(speed !== undefined && { speed }),
    ...(startAt !== undefined && { startAt: Number(startAt) }),
    ...(onTrouble && { trouble: onTrouble }),
    ...(onAttempt && { attempted: onAttempt }),
  };
  return (engine) => startPostgresEngine({ ...engine, ...own });
}

export interface WorkerOptions
  extends Pick<
    CreateOptions,
    'providers' | 'own' | 'configured' | 'each' | 'secret' | 'concurrency' | 'faults' | 'insecure'
  > {
  /** The address of the PostgreSQL database that the servers keep everything in: `postgres://…`. */
  data: string;
  /** What may be called beside public addresses and this machine: a host name, an address, or a range. */
  allowTargets?: readonly string[];
  /** Told once when the database does not answer; it is tried again. Default: nobody is told. */
  onTrouble?: (error: unknown) => void;
  /** Told each attempt that this worker has made, once it is stored. Default: nobody is told. */
  onAttempt?: (attempt: StoredAttempt, delivery: StoredDelivery) => void;
}

/** A process that does nothing but send. */
export interface Worker {
  /** Ids of the providers whose callbacks it sends. */
  providers: readonly string[];
  /** Attempts that it has begun and not ended. */
  inFlight(): Promise<number>;
  /** Begins no attempt any more and lets those in flight end, at most for so much real time; others go on with the rest. */
  close(options?: { graceMs?: number }): Promise<void>;
}

/**
 * Sends callbacks of the mock providers that share a database, beside them and beside other workers; it needs the packages `pg`
 * and `pg-boss`. Secrets and settings are those of the servers, since messages are signed where they are sent. Throws
 * `worker/no-database`, `worker/other-secret`, what the database says (`store/…`), and `provider/unknown`.
 */
export async function startWorker(options: WorkerOptions): Promise<Worker> {
  const {
    providers,
    own,
    configured,
    data,
    allowTargets = [],
    onTrouble,
    onAttempt,
    concurrency,
    faults,
    insecure,
  } = options;
  if (!isDatabase(data))
    throw new VerihookError(
      'worker/no-database',
      'A worker shares a PostgreSQL database with the servers. Give its address: --data postgres://user:password@host:5432/database.',
    );
  const { createApp } = await import('../mocks/app.ts');
  const profiles = await profilesOf(providers, own, configured);
  const ids = idsOf(profiles);
  const settings = settingsOf(ids, options as MockProviderOptions);
  const signing = { secrets: secretsOf(profiles, settings), decides: false };
  const app = await createApp({
    profiles,
    settings,
    engine: await sharedEngine(data, signing, { ...(onTrouble && { onTrouble }), ...(onAttempt && { onAttempt }) }),
    // It begins nothing, and so draws nothing.
    seed: 1,
    base: (id) => `https://${id}.example`,
    // Others can name what it calls, and it may stand where they do not.
    targets: { wide: true, allow: allowTargets },
    ...(concurrency && { concurrency }),
    ...(faults && { faults }),
    ...(insecure !== undefined && { insecure }),
  });
  return {
    providers: ids,
    inFlight: async () => (await app.engine.state()).inFlight,
    close: (how) => app.close(how),
  };
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

async function profilesOf(
  ids: readonly string[] = Object.keys(mocks),
  own: readonly OwnProvider[] = [],
  configured: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<MockProfile[]> {
  const served = Object.fromEntries([...ids, ...own.map(({ provider }) => provider.id)].map((id) => [id, id]));
  for (const id of Object.keys(configured)) takeNamed(served, id, 'mock/not-served', 'provider', 'this server');
  const asConfigured = (profile: MockProfile): MockProfile => {
    const changes = configured[profile.provider.id];
    return changes === undefined ? profile : { ...profile, provider: profile.provider.configured(changes) };
  };
  const profiles = await Promise.all(
    ids.map(async (id) => {
      const load = takeNamed(
        mocks as Record<string, () => Promise<MockProfile>>,
        id,
        'provider/unknown',
        'provider',
        'the mock provider',
      );
      return asConfigured({ ...(await load()), document: () => documentOf(id) });
    }),
  );
  if (own.length === 0) return profiles;
  // It brings a compiler of schemas along.
  const { ownProfile } = await import('../mocks/own-profile.ts');
  return [...profiles, ...own.map((each) => asConfigured(ownProfile(each)))];
}

const documents = new Map<string, Promise<SpecDocument>>();

/** Read once, when somebody asks: it brings a reader of YAML along, which most uses never need. */
function documentOf(id: string): Promise<SpecDocument> {
  const known = documents.get(id) ?? import('./cli/packaged.ts').then(({ packagedSpec }) => packagedSpec(id));
  documents.set(id, known);
  return known;
}

const versionOf = async () => (await import('./cli/version.ts')).version();
