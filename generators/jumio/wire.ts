import type { FormField } from '../../src/core/contract.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { decodeForm, encodeForm } from '../../src/core/form.ts';
import { textOf } from '../../src/core/message.ts';
import type { Wire } from '../../src/core/provider.ts';
import { events } from '../../src/generated/jumio/events.ts';
import { dataCentres } from './addresses.ts';

type Event = keyof typeof events;
type Fields = Readonly<Record<string, FormField>>;

const FIELDS: Readonly<Record<Event, Fields>> = {
  netverify: events.netverify.form,
  authentication: events.authentication.form,
  documentVerification: events.documentVerification.form,
};

/** No parameter is JSON in one callback and text in another, so a body of which nobody can tell the callback is read too. */
const ALL: Fields = { ...FIELDS.netverify, ...FIELDS.authentication, ...FIELDS.documentVerification };

/** What a body says of itself: `callBackType`, or of a document verification the parameter `transaction` [seed]. */
function eventIn(parameter: (name: string) => unknown): Event | undefined {
  const type = parameter('callBackType');
  if (type === 'NETVERIFYID') return 'netverify';
  if (type === 'NETVERIFY_AUTHENTICATION') return 'authentication';
  return type === undefined && parameter('transaction') !== undefined ? 'documentVerification' : undefined;
}

/** A form begins with the name of a parameter; JSON, markup and prose do not. */
const FORM = /^[\w%&.+-]+=/;

/**
 * One HTML form, in which values with parts are JSON [seed]. Nothing is signed: no signature, secret or header is documented in
 * any revision, and the source address is the only check of origin (`isFromProvider`).
 */
export const wire: Wire = {
  signature:
    'none: no signature, secret or header is documented; the source address is the only check of origin (documented: seed)',
  protects: 'nothing',

  encode(event, payload) {
    const { contentType } = events[event as Event];
    return { headers: { 'Content-Type': contentType }, body: encodeForm(payload, FIELDS[event as Event]) };
  },

  sign: (message) => message,
  verify: () => [],
  explain: () => [
    { title: 'Nothing is signed: no signature, secret or header is documented' },
    {
      title: 'Check the source address instead: it has to be one that these names resolve to',
      value: Object.values(dataCentres)
        .map(({ host }) => host)
        .join(', '),
    },
  ],

  decode(message) {
    if (!FORM.test(textOf(message.body.subarray(0, 1_000))))
      throw new VerihookError('wire/undecodable', 'The body of a Jumio callback is not a form.');
    const { payload, problems } = decodeForm(message.body, (parameter) => {
      const event = eventIn(parameter);
      return event === undefined ? ALL : FIELDS[event];
    });
    return { event: eventIn((name) => payload[name]), payload, problems };
  },

  eventIn: (payload) => eventIn((name) => payload[name]),
};
