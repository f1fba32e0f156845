import { type MockProvider, type MockProviderOptions, mockProvider } from '../mocks/mock-provider.ts';
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
  /** A file that keeps everything, so that nothing is lost when the process is killed. Default: in memory. */
  data?: string;
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
 * `server/needs-token`, `server/not-a-token`, what the file of `data` says (`store/…`), and what `createMockProvider` throws.
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
  const store = data === undefined ? undefined : (await import('../mocks/engine/sqlite.ts')).sqliteStore(data);
  try {
    const mock = await mockProvider(rest as MockProviderOptions, {
      profiles: await profilesOf(providers, own, configured),
      version: await versionOf(),
      listen: (fetch, other = port) => listen(fetch, { host, port: other, ownProcess }),
      ...(store && { store }),
      ...(portPerProvider !== undefined && { portPerProvider }),
      ...(token !== undefined && { token }),
      targets: { wide, ...(allowTargets && { allow: allowTargets }) },
      dashboard: dashboardFiles,
    });
    return mock as MockProvider & { url: string };
  } catch (error) {
    // It is closed already where the server had begun.
    await store?.close().catch(() => {});
    throw error;
  }
}

const LOOPBACK = /^(?:127\.\d+\.\d+\.\d+|::1|localhost)$/;

async function profilesOf(
  ids: readonly string[] = Object.keys(mocks),
  own: readonly OwnProvider[] = [],
  configured: Readonly<Record<string, Readonly<Record<string, string>>>> = {},
): Promise<MockProfile[]> {
  for (const id of Object.keys(configured))
    if (!ids.includes(id)) takeNamed({}, id, 'mock/not-served', 'provider', 'this server');
  const profiles = await Promise.all(
    ids.map(async (id) => {
      const load = takeNamed(
        mocks as Record<string, () => Promise<MockProfile>>,
        id,
        'provider/unknown',
        'provider',
        'the mock provider',
      );
      const profile = { ...(await load()), document: () => documentOf(id) };
      const changes = configured[id];
      return changes === undefined ? profile : { ...profile, provider: profile.provider.configured(changes) };
    }),
  );
  if (own.length === 0) return profiles;
  // It brings a compiler of schemas along.
  const { ownProfile } = await import('../mocks/own-profile.ts');
  return [...profiles, ...own.map(ownProfile)];
}

const documents = new Map<string, Promise<SpecDocument>>();

/** Read once, when somebody asks: it brings a reader of YAML along, which most uses never need. */
function documentOf(id: string): Promise<SpecDocument> {
  const known = documents.get(id) ?? import('./cli/packaged.ts').then(({ packagedSpec }) => packagedSpec(id));
  documents.set(id, known);
  return known;
}

const versionOf = async () => (await import('./cli/version.ts')).version();
