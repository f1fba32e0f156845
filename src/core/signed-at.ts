import type { Message } from './message.ts';
import { defineProvider, type Provider, type Wire } from './provider.ts';
import { DAY } from './time.ts';

/**
 * The same provider, whose signatures are made for another time than its callbacks tell, where a time is signed. Payloads
 * are what they are.
 *
 * @param time asked for each signature. Unit: milliseconds since the Unix epoch
 */
export function signedAt(provider: Provider, time: () => number): Provider {
  const { wire, settings, chosen } = provider;
  const sign: Wire['sign'] = (message, secret) => wire.sign(message, secret, time());
  const other = defineProvider({
    ...provider,
    wire: { ...wire, sign },
    story: ({ seed, startAt, outcome }, traits) => provider.story({ seed, startAt, outcome, traits }),
  });
  return Object.assign(other, { settings, chosen });
}

/** Whether a signature holds the time of signing, so that a consumer may find it too old. */
export function signsTime(wire: Wire, message: Message, secret: string): boolean {
  const [one, other] = [0, DAY].map((at) => {
    const { headers, body } = wire.sign(message, secret, at);
    return JSON.stringify([headers, [...body]]);
  });
  return one !== other;
}
