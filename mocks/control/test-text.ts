import type { DeliveryPolicy } from '../../src/core/delivery.ts';
import { type Message, textOf, utf8 } from '../../src/core/message.ts';
import { difference, isPlainObject } from '../../src/core/override.ts';
import type { MessageOptions } from '../../src/core/provider.ts';
import { changedSettings } from '../../src/core/settings.ts';
import type { StoredDelivery } from '../engine/store.ts';
import type { Signing } from '../room.ts';
import type { Verification } from '../verification.ts';
import { literal } from './literal.ts';

/** What a test is made of. */
export interface Replayed {
  delivery: StoredDelivery;
  signing: Signing;
  verification: Verification | undefined;
  message: Message;
  /** The kit does not have the provider: nobody can import it. */
  isOwn: boolean;
  /** When it was sent. Milliseconds since the Unix epoch. */
  at: number;
}

/**
 * A test with Vitest that hands the bytes of a message to a handler: where the kit makes the very same again, in the words of
 * the kit, otherwise byte for byte. No secret is part of it.
 */
export function testOf(replayed: Replayed): string {
  const { delivery, signing } = replayed;
  const { id } = signing.provider;
  const { event } = delivery.planned;
  const options = replayed.isOwn ? undefined : optionsOf(replayed);
  const isSigned =
    options !== undefined && signing.secret !== undefined && signing.provider.wire.protects !== 'nothing';
  const title = literal(`${event} of ${delivery.verification} is ${VERBS[delivery.planned.expect]}`);
  return [
    ...(isSigned ? [`import { env } from 'node:process';`] : []),
    `import { expect, test } from 'vitest';`,
    ...(options === undefined ? [] : [`import { ${id} } from 'verihook/${id}';`]),
    `// Yours: (request: Request) => Promise<Response>`,
    `import { handler } from './handler.ts';`,
    '',
    ...(isSigned
      ? [
          `const { VERIHOOK_SECRET: secret } = env;`,
          `if (!secret) throw new Error('Set VERIHOOK_SECRET to the signing secret that the handler expects.');`,
          '',
        ]
      : []),
    `test(${title}, async () => {`,
    `  const request = ${options === undefined ? bytesOf(replayed) : callOf(replayed, options, isSigned)};`,
    '  const response = await handler(request);',
    ...expectationsOf(delivery).map((line) => `  ${line}`),
    '});',
    '',
  ].join('\n');
}

const VERBS = { accept: 'acknowledged', refuse: 'refused', survive: 'survived' };

function expectationsOf({ planned, policy }: StoredDelivery): string[] {
  if (planned.expect === 'accept') return acknowledgement(policy);
  const below = 'expect(response.status).toBeLessThan(500);';
  return planned.expect === 'refuse' ? ['expect(response.status).toBeGreaterThanOrEqual(400);', below] : [below];
}

function acknowledgement({ acknowledged: { status, body, trimmed } }: DeliveryPolicy): string[] {
  const text = trimmed ? '(await response.text()).trim()' : 'await response.text()';
  return [
    status === 'any-2xx' ? 'expect(response.ok).toBe(true);' : `expect(${literal(status)}).toContain(response.status);`,
    ...(body === undefined ? [] : [`expect(${text}).toBe(${literal(body)});`]),
  ];
}

type Options = Omit<MessageOptions, 'secret' | 'case'>;

function callOf({ delivery, signing }: Replayed, options: Options, isSigned: boolean): string {
  const { provider } = signing;
  const settings = changedSettings(provider);
  const configured = Object.keys(settings).length === 0 ? '' : `.configured(${literal(settings)})`;
  const given = Object.entries({ to: delivery.to, ...options }).map(
    ([name, value]) => `    ${name}: ${literal(value, '    ')},`,
  );
  return [
    `${provider.id}${configured}.request(${literal(delivery.planned.event)}, {`,
    ...given,
    ...(isSigned ? ['    secret,'] : []),
    '  })',
  ].join('\n');
}

function bytesOf({ delivery, message }: Replayed): string {
  const text = textOf(message.body);
  const isText = Buffer.from(message.body).equals(utf8(text));
  const body = isText
    ? literal(text)
    : `Buffer.from(${literal(Buffer.from(message.body).toString('base64'))}, 'base64')`;
  return [
    `new Request(${literal(delivery.to)}, {`,
    `    method: 'POST',`,
    `    headers: ${literal(message.headers, '    ')},`,
    `    body: ${body},`,
    '  })',
  ].join('\n');
}

/** What makes the kit give the same bytes and headers again, in as few words as there are; undefined if nothing does. */
function optionsOf({ delivery, signing, verification, message, at: sentAt }: Replayed): Options | undefined {
  const { provider, secret } = signing;
  const { event, payload, dueAt, madeAt: at = dueAt } = delivery.planned;
  if (verification === undefined || !Object.hasOwn(provider.events, event)) return undefined;
  const { seed, startAt, traits, callbacks } = verification;
  const [{ at: firstAt } = { at }] = callbacks;
  const outcomes = Object.keys(provider.outcomes).filter((name) => provider.outcomes[name]?.events.includes(event));
  const stages = provider.preliminary.includes(event) ? (['preliminary', 'final', undefined] as const) : [undefined];
  const wanted = provider.wire.stamp?.(event, payload, sentAt) ?? payload;
  const candidates = outcomes
    .flatMap((outcome) => stages.map((stage) => ({ outcome, ...(stage && { stage }) })))
    .flatMap((asked): Options[] => {
      const options = { seed, startAt, firstAt, ...(at !== firstAt && { at }), ...asked };
      const story = Object.keys(traits).length === 0 ? options : { ...options, traits };
      return changedOptions(
        story,
        made(() => provider.callback(event, story)),
        wanted,
      );
    })
    .sort((a, b) => lengthOf(a) - lengthOf(b));
  const best = candidates[0];
  // Whoever reads it is to see the callback in the words of the kit, and not its body a second time.
  if (best === undefined || lengthOf(best) > message.body.length / 2 + 500) return undefined;
  const again = made(() => provider.message(event, { ...best, ...(secret !== undefined && { secret }) }));
  return again !== undefined && isSame(again, message) ? best : undefined;
}

function changedOptions(options: Options, base: unknown, wanted: unknown): Options[] {
  if (!isPlainObject(base) || !isPlainObject(wanted)) return [];
  const changes = difference(base, wanted);
  return [Object.keys(changes).length === 0 ? options : { ...options, with: changes }];
}

/** A story that cannot be told is no candidate. */
function made<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

const lengthOf = (options: Options) => literal(options).length;

function isSame(one: Message, other: Message): boolean {
  const [a, b] = [one, other].map(({ headers }) =>
    JSON.stringify(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
  );
  return a === b && Buffer.from(one.body).equals(other.body);
}
