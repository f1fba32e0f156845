import { changedPolicy } from '../../src/core/delivery.ts';
import { VerihookError } from '../../src/core/errors.ts';
import { webhookUrl } from '../transport.ts';
import type { NewDelivery } from './store.ts';
import { checkTarget, type TargetRules } from './targets.ts';

/**
 * Throws `send/not-a-url`, `target/refused`, `send/not-a-policy` or `engine/no-such-delivery` unless all deliveries can be
 * taken.
 */
export function checkAll(deliveries: readonly NewDelivery[], rules: TargetRules): void {
  const names = new Map(deliveries.map((each) => [nameOf(each, each.planned.id), each]));
  // Most deliveries that are added together have these in common.
  for (const to of new Set(deliveries.map(({ to }) => to))) checkTarget(webhookUrl(to), rules);
  for (const policy of new Set(deliveries.map(({ policy }) => policy))) changedPolicy(policy, policy);
  for (const delivery of deliveries) {
    if (!Number.isFinite(delivery.planned.dueAt)) {
      const { verification, planned } = delivery;
      throw new VerihookError(
        'engine/not-a-time',
        `Delivery "${planned.id}" of ${verification} is due at ${planned.dueAt}. Give milliseconds since the Unix epoch.`,
      );
    }
    checkChain(delivery, names);
  }
}

const nameOf = ({ verification }: NewDelivery, id: string) => `${id}\0${verification}`;

/** Follows `onlyAfter` to its end: a delivery that waits for itself would wait for ever. */
function checkChain(delivery: NewDelivery, names: ReadonlyMap<string, NewDelivery>): void {
  let current = delivery;
  for (let steps = 0; current.planned.onlyAfter !== undefined; steps++) {
    const before = names.get(nameOf(current, current.planned.onlyAfter));
    if (before === undefined || steps > names.size) {
      throw new VerihookError(
        'engine/no-such-delivery',
        `Delivery "${current.planned.id}" of ${current.verification} waits for "${current.planned.onlyAfter}", which ${
          before === undefined ? 'is not added along with it' : 'waits for it in turn'
        }.`,
      );
    }
    current = before;
  }
}
