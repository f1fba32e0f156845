import type { OutgoingFault } from './faulty-transport.ts';
import type { NewDelivery, StoredDelivery } from './store.ts';

/** A delivery of the same message once more, due at a time; `fault`: what goes wrong on its way. */
export function copyOf(delivery: StoredDelivery, dueAt: number, fault?: OutgoingFault): NewDelivery {
  const { id, planned, stopAt, verification, provider, to, policy, message, repeats } = delivery;
  const { onlyAfter: _, dropped: __, madeAt: ___, ...rest } = planned;
  return {
    ...{ verification, provider, to, policy, repeats: repeats ?? id },
    planned: { ...rest, id: `${planned.id}-again`, dueAt },
    ...(message && { message }),
    ...(fault && { fault }),
    ...(stopAt !== undefined && { stopAt: stopAt - planned.dueAt + dueAt }),
  };
}
