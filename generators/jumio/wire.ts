import type { FormField } from '../../src/core/contract.ts';
import { decodeForm, encodeForm } from '../../src/core/form.ts';
import type { Wire } from '../../src/core/provider.ts';
import { events } from '../../src/generated/jumio/events.ts';

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

  decode(message) {
    const { payload, problems } = decodeForm(message.body, (parameter) => {
      const event = eventIn(parameter);
      return event === undefined ? ALL : FIELDS[event];
    });
    return { event: eventIn((name) => payload[name]), payload, problems };
  },
};
