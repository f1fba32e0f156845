import type { JournalEntry } from '../../mocks/journal.ts';
import { VerihookError } from '../core/errors.ts';
import { MINUTE, SECOND } from '../core/time.ts';
import type { ProviderId } from '../generated/registry.ts';
import { type MockEvent, type MockProvider, type StartOptions, startMockProvider } from '../mock.ts';
import { visible } from '../report/text.ts';
import { integerOf, portOf } from './arguments.ts';
import type { ExitCode, Io } from './io.ts';
import { attemptLine, clockOf, type Named, type ServedOptions, servedBy, subjectOf, textOf } from './served.ts';

export interface ServeOptions extends ServedOptions {
  port: string;
  host: string;
  portPerProvider?: true;
  to?: string;
  apiKey?: string;
  apiSecret?: string;
  scenario: string[];
  speed: string;
  clock: 'real' | 'manual';
  data?: string;
  token?: string;
  json?: true;
}

/** `verihook serve`: runs the mock provider until it is interrupted. */
export async function serve(io: Io, providers: string[], options: ServeOptions): Promise<ExitCode> {
  const interrupted = io.untilInterrupted();
  const mock = await startMockProvider(await startOptions(io, providers, options));
  const names = new Map<number, Named>();
  const say = options.json ? (line: object) => void io.out(`${JSON.stringify(line)}\n`) : undefined;
  if (say) say({ type: 'listening', url: mock.url, urls: mock.urls });
  else await io.out(opening(mock, options));
  mock.app.journal.onMistake((error) => io.err(`verihook: a mistake in verihook itself: ${error}`));
  let failure: unknown;
  const failed = new Promise<void>((resolve) => {
    mock.subscribe((event) => {
      if (say) say(plain(event));
      else for (const line of eventLines(mock, names, event)) io.err(line);
      if (event.type !== 'failed') return;
      failure = event.error;
      resolve();
    });
  });
  await Promise.race([
    failed,
    new Promise<void>((resolve) => interrupted.addEventListener('abort', () => resolve(), { once: true })),
  ]);
  if (failure !== undefined) {
    await mock.close({ graceMs: 0 });
    throw failure;
  }
  const { open, inFlight } = await mock.app.engine.state();
  if (inFlight > 0) io.err(`verihook: waiting for ${inFlight} attempts; press Ctrl-C again to break them off`);
  await mock.close();
  if (open > 0 && options.data === undefined)
    io.err(`verihook: ${open} deliveries were still open; --data FILE keeps them`);
  return 0;
}

async function startOptions(io: Io, names: readonly string[], options: ServeOptions): Promise<StartOptions> {
  const { each, ...served } = await servedBy(io, names, options);
  const { to, apiKey, apiSecret, data, token } = options;
  return {
    ...served,
    port: portOf(options.port),
    host: options.host,
    portPerProvider: options.portPerProvider ?? false,
    seed: integerOf(options.seed, '--seed'),
    clock: options.clock,
    ownProcess: true,
    // A database knows itself how fast its time passes, unless it is told.
    ...(options.speed !== 'real' && { speed: timesOf(options.speed) }),
    ...(to !== undefined && { to }),
    credentials: { ...(apiKey !== undefined && { apiKey }), ...(apiSecret !== undefined && { apiSecret }) },
    ...scenariosOf(options.scenario, each),
    ...(data !== undefined && { data }),
    onTrouble: (error) => io.err(`verihook: ${textOf(error)} It is tried again.`),
    ...(token !== undefined && { token }),
  };
}

/** `suspected` for all, `jumio.fraud` for one. */
function scenariosOf(
  texts: readonly string[],
  each: NonNullable<StartOptions['each']>,
): Pick<StartOptions, 'scenario' | 'each'> {
  const own = texts.filter((text) => text.includes('.')).map((text) => text.split('.', 2) as [ProviderId, string]);
  const shared = texts.findLast((text) => !text.includes('.'));
  return {
    ...(shared !== undefined && { scenario: shared }),
    each: { ...each, ...Object.fromEntries(own.map(([id, scenario]) => [id, { ...each[id], scenario }])) },
  };
}

function timesOf(text: string): number {
  const times = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && times > 0 && Number.isFinite(times)) return times;
  throw new VerihookError(
    'usage/not-a-speed',
    `--speed takes real or how many times faster, not "${text}". Write for example --speed 60.`,
  );
}

/** The first line is the address alone, for scripts; the rest is for people. */
function opening(mock: MockProvider & { url: string }, options: ServeOptions): string {
  const rooms = [...mock.app.rooms.values()];
  const widest = Math.max(...rooms.map(({ provider }) => provider.id.length));
  const rows = rooms.map(
    ({ provider, profile }) =>
      `  ${provider.id.padEnd(widest)}  ${mock.urls[provider.id]}${profile.servers.length === 0 ? '' : `  instead of ${hostsOf(profile.servers)}`}`,
  );
  const signed =
    options.secret === undefined && options.secretFile === undefined
      ? 'unsigned (VERIHOOK_SECRET signs them)'
      : 'signed';
  const targets = options.to === undefined ? 'where each request says; give --to for all others' : `to ${options.to}`;
  const plays = rooms.map(({ provider, options: { scenario } }) => `${provider.id} ${scenario ?? 'waits to be told'}`);
  return `${mock.url}

Open it in a browser: what was sent, what came back, and a button to send it again.

Base URLs for the configuration of your code:
${rows.join('\n')}

Callbacks go ${targets}, ${signed}.
What a verification plays by itself: ${plays.join(', ')}.
Decide otherwise: open its link, or POST ${mock.url}/_verihook/verifications/<id>/play {"scenario":"…"}
The same for scripts: ${mock.url}/_verihook/deliveries  (all of it: openapi/control.yaml)

`;
}

/** The hosts of a provider, the first few. */
function hostsOf(servers: readonly string[]): string {
  const more = servers.length - 2;
  return more > 1 ? `${servers.slice(0, 2).join(', ')} and ${more} others` : servers.join(' or ');
}

function requestLine(mock: MockProvider, { provider, method, target, operation, status }: JournalEntry): string {
  return `${clockOf(mock.now())}  ${provider}  ${operation ?? `${method} ${visible(target)}`}  ${status}`;
}

function eventLines(mock: MockProvider, names: Map<number, Named>, event: MockEvent): string[] {
  if (event.type === 'request') return [requestLine(mock, event.entry)];
  if (event.type === 'added') {
    const { id, provider, verification, to, planned, policy, state } = event.delivery;
    if (state === 'open') names.set(id, { event: planned.event, provider, verification, policy });
    return [
      `${clockOf(mock.now())}  ${provider}  ${planned.event}  of ${visible(verification)} due ${inWords(planned.dueAt - mock.now())}, to ${visible(to)}`,
    ];
  }
  if (event.type === 'attempted') {
    return [attemptLine(mock.now(), event.attempt, names.get(event.attempt.delivery))];
  }
  if (event.type !== 'ended') return [];
  const named = names.get(event.delivery);
  names.delete(event.delivery);
  return [`${clockOf(event.at)}  ${subjectOf(event.delivery, named)} ${event.state}`];
}

function inWords(ms: number): string {
  if (ms < SECOND) return 'now';
  return ms < 2 * MINUTE ? `in ${Math.round(ms / SECOND)}s` : `in ${Math.round(ms / MINUTE)}m`;
}

/** What `--json` prints: an event without what JSON cannot hold. */
function plain(event: MockEvent): object {
  if (event.type === 'request') return { type: 'request', ...event.entry };
  if (event.type === 'failed') return { type: 'failed', error: String(event.error) };
  if (event.type === 'attempted') {
    const { request: _, ...attempt } = event.attempt;
    return { type: 'attempted', ...attempt };
  }
  if (event.type === 'added') {
    const { message: _, ...delivery } = event.delivery;
    return { type: 'added', ...delivery };
  }
  return event;
}
