import { machineTime } from '../../mocks/clock.ts';
import { webhookUrl } from '../../mocks/transport.ts';
import type { Case } from '../core/cases.ts';
import { casesOf } from '../core/derive.ts';
import { takeNamed, VerihookError } from '../core/errors.ts';
import { toCurl, toHttp, utf8 } from '../core/message.ts';
import type { MessageOptions, Provider, Wire } from '../core/provider.ts';
import type { Stage } from '../core/scenario.ts';
import { integerOf, notSigned, startOf, traitsOf } from './arguments.ts';
import { Catalog, type CatalogOptions } from './catalog.ts';
import type { ExitCode, Io } from './io.ts';

export interface SampleOptions extends CatalogOptions {
  outcome?: string;
  stage?: Stage;
  case?: string;
  seed: string;
  startAt?: string;
  trait: string[];
  set: string[];
  count: string;
  as: 'json' | 'http' | 'curl';
  to?: string;
  secret?: string;
  secretFile?: string;
  json?: true;
}

const LINE_FEED = 0x0a;

/** So much is collected before it is written. Unit: bytes. */
const BATCH = 64 * 1024;

/** `verihook sample`: prints callbacks. */
export async function sample(
  io: Io,
  first: string | undefined,
  second: string | undefined,
  options: SampleOptions,
): Promise<ExitCode> {
  const catalog = await Catalog.of(options);
  const [providerId, event] = catalog.named(first, second, 'event');
  const provider = await catalog.load(providerId, options.set);
  takeNamed(provider.events, event, 'provider/unknown-event', 'event', provider.id);
  const seed = integerOf(options.seed, '--seed');
  const count = integerOf(options.count, '--count', 1);
  const to = webhookUrl(
    options.to ?? catalog.entry(provider.id).to ?? `https://consumer.example/webhooks/${provider.id}`,
  );
  const secret = await catalog.secretOf(io, provider.id, options);
  if (options.json && options.as !== 'json') {
    throw new VerihookError(
      'usage/json-or-format',
      `--json prints bodies and --as ${options.as} prints requests. Give one of the two.`,
    );
  }
  const varied =
    options.case === undefined
      ? undefined
      : takeNamed(
          await casesByName(provider, event),
          options.case,
          'provider/unknown-case',
          'case',
          `${provider.id} ${event}`,
        );
  const print = printerOf(provider, event, varied, options, to);
  let batch: Uint8Array[] = [];
  let size = 0;
  const traits = traitsOf(options.trait);
  const startAt = options.startAt === undefined ? undefined : startOf(options.startAt);
  for (let index = 0; index < count; index++) {
    const bytes = print({
      seed: seed + index,
      ...(options.outcome !== undefined && { outcome: options.outcome }),
      ...(options.stage !== undefined && { stage: options.stage }),
      ...(startAt !== undefined && { startAt: startAt === 'now' ? machineTime() : startAt }),
      ...(traits !== undefined && { traits }),
      ...(varied !== undefined && { case: varied }),
      ...(secret !== undefined && { secret }),
    });
    if (index === 0) talk(io, seed, count, options.as !== 'json' && secret === undefined ? provider.wire : undefined);
    batch.push(bytes);
    size += bytes.length;
    if (size < BATCH && index < count - 1) continue;
    await io.out(Buffer.concat(batch));
    [batch, size] = [[], 0];
  }
  return 0;
}

/** Once the first callback is made: until then there may be nothing but an error to tell. */
function talk(io: Io, seed: number, count: number, unsigned: Wire | undefined): void {
  io.err(`verihook: ${count === 1 ? `seed ${seed}` : `seeds ${seed} to ${seed + count - 1}`}`);
  if (unsigned !== undefined) io.err(`verihook: ${notSigned(unsigned) ?? 'not signed; nobody signs these'}`);
}

async function casesByName(provider: Provider, event: string): Promise<Record<string, Case>> {
  return Object.fromEntries((await casesOf(provider, event)).map((each) => [each.name, each]));
}

/** How one callback is printed. Every form but `--as http` ends its callback with a line end. */
function printerOf(
  provider: Provider,
  event: string,
  varied: Case | undefined,
  { as, json }: SampleOptions,
  to: URL,
): (options: MessageOptions) => Uint8Array {
  if (as === 'http') return (options) => toHttp(provider.message(event, options), to);
  if (as === 'curl') return (options) => utf8(`${toCurl(provider.message(event, options), to)}\n`);
  const isJson = /\bjson\b/.test(provider.events[event]?.contentType ?? '');
  // A case that changes bytes shows only in the bytes; a body that is not JSON is shown as the payload before its encoding.
  const asSent = varied?.body !== undefined;
  const payload = (options: MessageOptions) =>
    utf8(`${JSON.stringify(provider.callback(event, options), null, json ? 0 : 2)}\n`);
  if (!asSent && !(json && isJson)) return payload;
  return (options) => {
    const { body } = provider.message(event, options);
    // A provider that prints its JSON over several lines would not be one callback a line.
    return asSent || !body.includes(LINE_FEED) ? Buffer.concat([body, utf8('\n')]) : payload(options);
  };
}
