import { tamper } from '../src/core/faults.ts';
import type { Message } from '../src/core/message.ts';
import { messageOf, type Wire } from '../src/core/provider.ts';
import type { PlannedDelivery } from '../src/core/scenario.ts';

/** The message of a planned delivery, signed for a time (milliseconds since the Unix epoch), and tampered with where it asks for that. */
export function messageOfPlanned(
  wire: Wire,
  planned: PlannedDelivery,
  secret: string | undefined,
  at: number,
): Message {
  const payload = wire.stamp === undefined ? planned.payload : wire.stamp(planned.event, planned.payload, at);
  const message = messageOf(wire, planned.event, payload, { secret, at });
  if (!planned.tampered) return message;
  const isNoticed = (body: Uint8Array) =>
    secret === undefined || wire.protects !== 'some-fields' || wire.verify({ ...message, body }, secret).length > 0;
  return { ...message, body: tamper(message.body, isNoticed) };
}
